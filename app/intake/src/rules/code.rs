//! The short code by which somebody without an account takes back what she sent. Pure.

/// So many letters.
pub const LENGTH: usize = 6;
/// Without what is easily taken for something else (I, L, O, U): 22⁶ are more than a hundred million.
const LETTERS: &[u8; 22] = b"ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of Ukrainian and Russian keyboards that look like those of the code.
const TWINS: [(char, char); 11] = [
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('К', 'K'),
    ('М', 'M'),
    ('Р', 'P'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('У', 'Y'),
];

/// The code of these random bytes, all its letters equally likely but for a trifle.
pub fn code_of(random: [u8; 32]) -> String {
    let pairs = random.chunks_exact(4).take(LENGTH);
    let number = |four: &[u8]| four.iter().fold(0_usize, |sum, byte| sum * 256 + usize::from(*byte));
    pairs.filter_map(|four| LETTERS.get(number(four) % LETTERS.len())).map(|letter| char::from(*letter)).collect()
}

/// A code as it was given out, from what was typed: small letters, spaces and hyphens do not matter. `None`: it is none.
pub fn read(typed: &str) -> Option<String> {
    let is_between = |c: &char| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '–' | '.');
    let letters: Option<String> = typed.chars().filter(|c| !is_between(c)).map(letter).collect();
    letters.filter(|letters| letters.len() == LENGTH)
}

fn letter(typed: char) -> Option<char> {
    let large = typed.to_uppercase().next()?;
    let meant = TWINS.iter().find(|(twin, _)| *twin == large).map_or(large, |(_, letter)| *letter);
    LETTERS.iter().map(|letter| char::from(*letter)).find(|letter| *letter == meant)
}

/// In two groups, as it is read aloud: `ABC DEF`.
pub fn spoken(code: &str) -> String {
    let (first, second) = code.split_at_checked(LENGTH / 2).unwrap_or((code, ""));
    format!("{first} {second}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_typed_is_understood() {
        for typed in ["ABCHKM", "abc hkm", "abc-hkm ", "АВС НКМ", "авснкм"] {
            assert_eq!(read(typed).as_deref(), Some("ABCHKM"), "{typed}");
        }
        for none in ["", "ABCHK", "ABCHKMN", "ABCHK1", "ABCHKO", "ÄBCHKM"] {
            assert_eq!(read(none), None, "{none}");
        }
        assert_eq!(spoken("ABCHKM"), "ABC HKM");
    }

    proptest! {
        #[test]
        fn a_code_is_read_again(random: [u8; 32], lower: bool) {
            let code = code_of(random);
            prop_assert_eq!(code.len(), LENGTH);
            let typed = if lower { spoken(&code).to_lowercase() } else { spoken(&code) };
            prop_assert_eq!(read(&typed), Some(code));
        }

        #[test]
        fn anything_can_be_typed(typed: String) {
            prop_assert!(read(&typed).is_none_or(|code| read(&code) == Some(code.clone())));
        }
    }
}
