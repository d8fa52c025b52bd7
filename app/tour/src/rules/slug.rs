//! Names in addresses: made of a title, in Latin letters.

/// As long as a name may be.
pub const MOST: usize = 60;

/// What pages beside those of stations are called: no station has such a name.
const PAGES: [&str; 5] = ["blatt", "hoeren", "karte", "tour", "weg"];

/// Whether a page has this name already.
pub fn is_page(name: &str) -> bool {
    PAGES.contains(&name)
}

/// Whether this is a name: small letters, digits and single hyphens.
pub fn is_slug(text: &str) -> bool {
    let sound = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.len() <= MOST && text.split('-').all(sound)
}

/// A name for this title; `station` when nothing is left of it.
pub fn slug(title: &str) -> String {
    let mut name = String::new();
    for letter in title.chars().flat_map(char::to_lowercase) {
        if name.len() >= MOST {
            break;
        }
        match latin(letter) {
            Some(letters) => name.push_str(letters),
            None if letter.is_ascii_alphanumeric() => name.push(letter),
            None if name.ends_with('-') || name.is_empty() => {}
            None if is_mark(letter) => {}
            None => name.push('-'),
        }
    }
    name.truncate(MOST);
    let name = name.trim_matches('-');
    if name.is_empty() { "station".to_owned() } else { name.to_owned() }
}

/// A name for this title that no page has and none of whom `is_taken` says so: else with a number behind it.
pub fn unique(title: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let is_taken = |name: &str| is_page(name) || is_taken(name);
    let name = slug(title);
    if !is_taken(&name) {
        return name;
    }
    let short = name.get(..name.len().min(MOST - 6)).unwrap_or(&name).trim_end_matches('-');
    (2..100_000).map(|number| format!("{short}-{number}")).find(|name| !is_taken(name)).unwrap_or(name)
}

/// Marks that stand above or below a letter, and signs that are not heard.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{652}' | '\u{200B}'..='\u{200F}' | '’' | '\'' | 'ʼ' | 'ъ' | 'ь')
}

/// A letter in Latin letters: German, Turkish and other Latin ones, Ukrainian (as passports write it, 2010), Russian, Arabic in short.
fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' => "o",
        'ș' | 'ş' | 'š' | 'ś' => "s",
        'ù' | 'ú' | 'û' | 'ů' => "u",
        'ý' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "h",
        'ґ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'є' => "ie",
        'ё' => "yo",
        'ж' => "zh",
        'з' => "z",
        'и' | 'ы' => "y",
        'і' | 'ї' | 'й' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "iu",
        'я' => "ia",
        'ا' | 'أ' | 'إ' | 'آ' | 'ى' | 'ة' => "a",
        'ب' => "b",
        'ت' | 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'ح' | 'ه' => "h",
        'خ' => "kh",
        'د' | 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' | 'ظ' => "z",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' | 'ؤ' => "w",
        'ي' | 'ئ' => "y",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn titles_become_names() {
        for (title, name) in [
            ("Der Markt", "der-markt"),
            ("Mühle & Café – „Größe“", "muehle-cafe-groesse"),
            ("Млин", "mlyn"),
            ("Değirmen Işığı", "degirmen-isigi"),
            ("طاحونة", "tahwna"),
            ("  --  ", "station"),
            ("中文", "station"),
            ("Об'єкт 5", "obiekt-5"),
        ] {
            assert_eq!(slug(title), name, "{title}");
        }
        assert_eq!(unique("Der Markt", |name| ["der-markt", "der-markt-2"].contains(&name)), "der-markt-3");
        assert_eq!(unique("Weg", |_| false), "weg-2");
        assert!(is_slug("zu-hof-2") && !is_slug("") && !is_slug("a--b") && !is_slug("-a") && !is_slug("A") && !is_slug("ä"));
    }

    proptest! {
        #[test]
        fn a_name_is_a_name(title: String) {
            let name = slug(&title);
            prop_assert!(is_slug(&name), "{name}");
            prop_assert_eq!(slug(&name), name);
        }

        #[test]
        fn no_two_have_one_name(title: String, taken in 0..5_usize) {
            let mut names: Vec<String> = Vec::new();
            for _ in 0..=taken {
                let name = unique(&title, |name| names.iter().any(|other| other == name));
                prop_assert!(is_slug(&name) && !names.contains(&name));
                names.push(name);
            }
        }
    }
}
