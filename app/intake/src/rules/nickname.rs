//! The word by which somebody lets her minutes be added up without a name. What looks like a name, a number or an address is refused. Pure.

use base::fold;

/// The shortest and the longest.
const SIZE: std::ops::RangeInclusive<usize> = 2..=30;
/// So many digits may stand in it: "Sonne7", but no telephone number and no birthday.
const DIGITS: usize = 3;

/// Why something is no such word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It may be a first and a last name.
    Name,
    /// It may be a telephone number, a birthday or an e-mail address.
    Contact,
    /// It is too short or too long.
    Size,
}

/// The word as it is compared; `None`: there is none.
///
/// # Errors
/// Why it is refused.
pub fn read(typed: &str) -> Result<Option<String>, Refused> {
    let typed = fold::tidy(typed);
    if !fold::is_visible(&typed) {
        return Ok(None);
    }
    if typed.contains('@') || typed.chars().filter(|c| fold::digit(*c).is_some()).count() > DIGITS {
        return Err(Refused::Contact);
    }
    if has_two_parts(&typed) {
        return Err(Refused::Name);
    }
    let word = fold::glued(&typed);
    if SIZE.contains(&word.chars().count()) { Ok(Some(word)) } else { Err(Refused::Size) }
}

/// Whether letters stand in two places with something between them, or a large one behind a small one: "Anna Muster", "a.muster", "AnnaMuster".
fn has_two_parts(typed: &str) -> bool {
    let parts =
        typed.split(|c: char| !c.is_alphanumeric() && !is_part_of_a_word(c)).filter(|part| part.chars().any(char::is_alphabetic));
    let humps = typed.chars().zip(typed.chars().skip(1)).any(|(one, next)| one.is_lowercase() && next.is_uppercase());
    humps || parts.count() > 1
}

/// Apostrophes, joiners and vowel marks divide no word.
fn is_part_of_a_word(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '\u{200C}' | '\u{200D}' | '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_word_is_good() {
        for good in ["Sonnenblume", "sonnenblume7", "мар'яна", "Соняшник", "زهرة", "ayçiçeği", "K2", "Tiger-", "TIGER"]
        {
            assert!(matches!(read(good), Ok(Some(_))), "{good}: {:?}", read(good));
        }
        for none in ["", "   ", "\u{200B}"] {
            assert_eq!(read(none), Ok(None), "{none:?}");
        }
        assert_eq!(read(" SonnenBlume".to_lowercase().as_str()), read("SONNENBLUME"), "large and small letters do not count");
    }

    #[test]
    fn names_numbers_and_addresses_are_refused() {
        for name in [
            "Anna Muster",
            "anna muster",
            "A. Muster",
            "Anna-Muster",
            "anna.muster",
            "anna_muster",
            "AnnaMuster",
            "فاطمة علي",
            "Олена Шевченко",
        ] {
            assert_eq!(read(name), Err(Refused::Name), "{name}");
        }
        for contact in ["0381 123456", "0171", "٠٣٨١١٢٣", "anna@post.example", "Anna1984", "01.02.84"] {
            assert_eq!(read(contact), Err(Refused::Contact), "{contact}");
        }
        for size in ["a", &"a".repeat(31)] {
            assert_eq!(read(size), Err(Refused::Size), "{size}");
        }
    }

    proptest! {
        #[test]
        fn two_words_are_never_taken(one in "\\p{L}{1,12}", other in "\\p{L}{1,12}", between in "[ ._,;/-]{1,3}") {
            let words = format!("{one}{between}{other}");
            prop_assert!(read(&words).is_err());
        }

        #[test]
        fn a_number_is_never_taken(digits in "[0-9]{4,15}", at in 0_usize..4) {
            let mut typed = digits;
            typed.insert(at, 'x');
            prop_assert_eq!(read(&typed), Err(Refused::Contact));
        }

        #[test]
        fn what_is_taken_is_taken_again_as_the_same(typed in "\\PC{0,30}") {
            if let Ok(Some(word)) = read(&typed) {
                prop_assert!(word.chars().all(|c| !c.is_whitespace() && c != '@'));
            }
        }
    }
}
