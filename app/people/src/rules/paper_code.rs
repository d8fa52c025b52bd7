//! Codes that somebody reads from paper and types: for who lost her app, and for a one-time link without a camera. Pure.

/// So many characters, each of 5 random bits: 60. What is kept of them is a keyed hash.
pub const LENGTH: usize = 12;
/// Without what is easily taken for something else (I, L, O), and without U (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The code of these random bytes: `7QK3-M0ZD-A9XF`.
pub fn code_of(random: [u8; LENGTH]) -> String {
    let letters: String =
        random.iter().filter_map(|byte| LETTERS.get(usize::from(byte % 32))).map(|letter| char::from(*letter)).collect();
    grouped(&letters, '-')
}

/// A code as it was given out, from what was typed: with spaces and hyphens wherever they stand, in small letters, with an O for a zero
/// and an I or L for a one. `None`: it is none.
pub fn read(typed: &str) -> Option<String> {
    let is_between = |c: &char| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '–' | '.');
    let letters: Option<String> = typed.chars().filter(|c| !is_between(c)).map(letter).collect();
    letters.filter(|letters| letters.len() == LENGTH).map(|letters| grouped(&letters, '-'))
}

/// The letter that was meant.
fn letter(typed: char) -> Option<char> {
    let meant = match typed.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    LETTERS.iter().map(|letter| char::from(*letter)).find(|letter| *letter == meant)
}

/// A text in groups of four.
pub fn grouped(text: &str, between: char) -> String {
    let mut all = String::new();
    for (at, letter) in text.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            all.push(between);
        }
        all.push(letter);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_typed_is_understood() {
        for typed in ["7qk3m0zda9xf", "7QK3 – MOZD – A9XF", " 7QK3-M0ZD-A9XF ", "7qk3\u{2011}m0zd\u{2011}a9xf"] {
            assert_eq!(read(typed), read("7QK3-M0ZD-A9XF"), "{typed}");
        }
        assert_eq!(read("1lI0-0000-0000").as_deref(), Some("1110-0000-0000"));
        for none in ["", "7QK3-M0ZD-A9X", "7QK3-M0ZD-A9XFF", "UUUU-UUUU-UUUU", "ääää-öööö-üüüü"] {
            assert_eq!(read(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn a_code_is_read_again(random: [u8; LENGTH], lower: bool, spaces in "[ -]{0,3}") {
            let code = code_of(random);
            prop_assert_eq!(code.len(), 14);
            let typed = if lower { code.to_lowercase() } else { code.clone() }.replace('-', &spaces);
            prop_assert_eq!(read(&typed), Some(code));
        }
    }
}
