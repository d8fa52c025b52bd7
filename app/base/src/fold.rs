//! How words are compared: as a kind teacher reads them. The one place for answers, names, sorting and searching.
//!
//! What does not count: large and small letters (the Turkish ones too), accents, dots and vowel marks, ä for ae or a, ß for ss, the digits of other
//! scripts, apostrophes, joiners and whatever else nobody sees, Arabic letters that are typed for one another. The names of Unicode's properties
//! are those of its standard, version 16.

use unicode_normalization::{
    UnicodeNormalization,
    char::{canonical_combining_class, is_combining_mark},
};

/// The zeros of the scripts that have digits of their own and no compatible form in ASCII; the other nine follow each (Unicode `Nd`).
const ZEROS: [char; 20] = [
    '\u{0660}', '\u{06F0}', '\u{07C0}', '\u{0966}', '\u{09E6}', '\u{0A66}', '\u{0AE6}', '\u{0B66}', '\u{0BE6}', '\u{0C66}',
    '\u{0CE6}', '\u{0D66}', '\u{0E50}', '\u{0ED0}', '\u{0F20}', '\u{1040}', '\u{17E0}', '\u{1810}', '\u{1946}', '\u{FF10}',
];

/// A line as it is kept: composed (NFC), one space between words, nothing that cannot be seen.
pub fn tidy(typed: &str) -> String {
    let seen: String = typed.chars().filter(|c| !is_invisible(*c)).map(|c| if c.is_control() { ' ' } else { c }).nfc().collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text in words: small letters and digits with one space between words. Where nothing is left, the signs themselves, so that `@` is not `#`.
pub fn words(text: &str) -> String {
    or_signs(folded(text, true), text)
}

/// Text as one word: [`words`] without the spaces between them, for answers, where "Wi-Fi" is "WiFi". Only a point, comma or colon between two
/// digits still counts, and is a point: 1,5 is not 15.
pub fn glued(text: &str) -> String {
    or_signs(folded(text, false), text)
}

/// What a list of names is sorted by, the same whatever database they come from: [`words`], with the Ukrainian letters in their place of the
/// alphabet.
pub fn order(text: &str) -> String {
    // Behind whatever begins with the letter before.
    let placed = words(text).chars().fold(String::with_capacity(text.len()), |mut placed, c| {
        match c {
            'ґ' => placed.push_str("г\u{10FFFF}"),
            'є' => placed.push_str("е\u{10FFFF}"),
            'і' => placed.push_str("и\u{10FFFF}"),
            other => placed.push(other),
        }
        placed
    });
    // The Persian letters in theirs.
    placed.replace('پ', "ب\u{10FFFF}").replace('چ', "ج\u{10FFFF}").replace('ژ', "ز\u{10FFFF}").replace('گ', "ك\u{10FFFF}")
}

/// The digit in ASCII, whatever its script; `None`: it is no digit.
pub fn digit(c: char) -> Option<char> {
    if c.is_ascii_digit() {
        return Some(c);
    }
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// Characters that cannot be seen or turn the direction of text: Unicode's `Default_Ignorable_Code_Point`. The joiners U+200C and U+200D are not
/// among them (Arabic and Persian names need them), nor the variation selectors of emoji.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E00FF}'
        | '\u{E01F0}'..='\u{E0FFF}')
}

/// The first character that has no place in a line of text that is published: it cannot be seen, turns the direction, belongs to no script, or
/// stands for one that was lost. Arabic needs the marks of direction and the joiners.
pub fn out_of_place(line: &str) -> Option<char> {
    line.chars().find(|c| match *c {
        '\t' | '\u{200C}'..='\u{200F}' | '\u{061C}' => false,
        '\u{2028}' | '\u{2029}' | '\u{FFFD}' | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => true,
        c => c.is_control() || is_invisible(c),
    })
}

/// Whether there is at least one character that somebody sees: no space, no mark alone, nothing invisible, not the Braille sign without dots.
pub fn is_visible(text: &str) -> bool {
    text.chars()
        .any(|c| !(c.is_whitespace() || c.is_control() || is_invisible(c) || joins(c) || is_combining_mark(c) || c == '\u{2800}'))
}

/// Joiners and variation selectors: they change how the character before looks.
fn joins(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

fn folded(text: &str, spaces: bool) -> String {
    let mut folded = String::with_capacity(text.len());
    // A point or so directly behind a digit.
    let mut point = false;
    // The acute accent that is typed for an apostrophe would be taken apart into a space and a mark.
    let letters = text.chars().filter(|c| *c != '´').nfkd().flat_map(char::to_lowercase);
    for c in letters.map(|c| digit(c).unwrap_or(c)) {
        let after_point = std::mem::take(&mut point);
        match c {
            _ if canonical_combining_class(c) != 0 || is_invisible(c) || joins(c) => point = after_point,
            '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | 'ـ' => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push('a'),
            'ø' | 'œ' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            'ة' => folded.push('ه'),
            'ى' | 'ی' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'e' if folded.ends_with(['a', 'o', 'u']) => {}
            _ if c.is_ascii_digit() => {
                if after_point {
                    folded.push('.');
                }
                folded.push(c);
            }
            _ if c.is_alphanumeric() => folded.push(c),
            '.' | ',' | ':' | '٫' if !spaces => point = folded.ends_with(|c: char| c.is_ascii_digit()),
            _ if !spaces || folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn or_signs(folded: String, text: &str) -> String {
    if !folded.is_empty() {
        return folded;
    }
    let seen: String = text.chars().filter(|c| !is_invisible(*c)).nfkc().collect();
    let seen = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    if seen.is_empty() { text.trim().to_owned() } else { seen }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_compared_like_a_kind_teacher() {
        for (text, wanted) in [
            ("Çelik", "celik"),
            ("Straße", "strasse"),
            ("STRAẞE", "strasse"),
            ("İpek Işık", "ipek isik"),
            ("Ærø Łódź Đorđe", "aro lodz dorde"),
            ("O'Neill-Smith", "oneill smith"),
            ("O´Neill ŉ", "oneill n"),
            ("Ａｍｉｒａ", "amira"),
            ("e\u{301}", "e"),
            ("Фёдор", "федор"),
            ("مُحَمَّد ٣٤", "محمد 34"),
            ("۱۲ १२ １２", "12 12 12"),
            ("Am\u{AD}i\u{200B}ra\u{3164}", "amira"),
            ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
            (" #!? ", "#!?"),
            ("＠", "@"),
            ("\u{200B}", "\u{200B}"),
            ("", ""),
        ] {
            assert_eq!(words(text), wanted, "{text}");
        }
    }

    #[test]
    fn an_answer_is_one_word() {
        for (one, other) in [
            ("Wi-Fi", "wifi"),
            ("Größe", "GROESSE"),
            ("Größe", " grösse. "),
            ("Größe", "Gro\u{308}sse"),
            ("Мар'яна", "марʼяна"),
            ("1,5", "١٫٥"),
            ("10:30", "10.30"),
            ("0381 12-34", "03811234"),
            ("ISTANBUL", "ıstanbul"),
            ("Spa Eis", "spaeis"),
            ("@", "\u{200B}＠ "),
        ] {
            assert_eq!(glued(one), glued(other), "{one} {other}");
        }
        for (one, other) in [("@", "#"), ("1,5", "15"), ("+", "-"), ("", "@")] {
            assert_ne!(glued(one), glued(other), "{one} {other}");
        }
    }

    #[test]
    fn names_stand_where_people_look_for_them() {
        let sorted = |names: &[&'static str]| {
            let mut names = names.to_vec();
            names.sort_by_cached_key(|name| order(name));
            names
        };
        assert_eq!(sorted(&["Zoe", "Özlem", "ömer", "Oleh", "amira"]), ["amira", "Oleh", "ömer", "Özlem", "Zoe"]);
        let ukrainian = ["Анна", "Ганна", "Ґалина", "Дарина", "Емма", "Єва", "Жанна", "Ирина", "Іван", "Їжак", "Кіра", "Яна"];
        let mut mixed = ukrainian;
        mixed.reverse();
        assert_eq!(sorted(&mixed), ukrainian);
        assert_eq!(sorted(&["تارا", "پری", "باران"]), ["باران", "پری", "تارا"]);
    }

    #[test]
    fn something_is_to_be_seen() {
        for seen in ["A", ".", "🙂", "ء", "李", "\u{200F}م"] {
            assert!(is_visible(seen), "{seen}");
        }
        for unseen in [
            "",
            " \u{A0}",
            "\u{3164}",
            "\u{2800}",
            "\u{AD}",
            "\u{200D}",
            "\u{301}",
            "\u{FE0F}",
            "\u{E0041}",
            "\u{180E}",
            "\u{115F}",
        ] {
            assert!(!is_visible(unseen), "{unseen:?}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,30}|[aeou´'.,0-9 ß\u{200B}\u{301}]{0,12}") {
            prop_assert_eq!(words(&words(&text)), words(&text));
            prop_assert_eq!(glued(&glued(&text)), glued(&text));
            prop_assert_eq!(words(&text).is_empty(), text.trim().is_empty());
        }
    }
}
