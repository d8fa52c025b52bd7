//! A file becomes text, whatever a spreadsheet made of it. Pure.

use base::codes;
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

codes! {
    /// What is wrong with a file or a list as a whole: nothing of it can be read.
    Unreadable {
        /// Nothing was sent.
        Nothing = "nothing",
        /// It is larger than a list can be.
        TooLarge = "too-large",
        /// It is a workbook, a document or a picture.
        NotText = "not-text",
        /// Bytes in it that no text has.
        Broken = "broken",
        /// A quotation mark opens and none closes.
        OpenQuote = "open-quote",
        /// The first row names no column that we know.
        NoHeading = "no-heading",
        /// No column says how somebody is called.
        NoName = "no-name",
        /// Two columns have one heading.
        TwiceHeading = "twice-heading",
        /// Below the heading stands nobody.
        OnlyHeading = "only-heading",
        /// More rows than are taken at once.
        TooMany = "too-many",
    }
}

/// So many bytes a file has at most.
pub const BYTES_MOST: usize = 200_000;

/// What workbooks, documents, pictures and archives begin with.
const OTHER_FILES: [&[u8]; 9] =
    [b"PK\x03\x04", b"\xD0\xCF\x11\xE0", b"%PDF", b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"{\\rtf", b"\x1F\x8B", b"Rar!"];

/// The text of a file: UTF-8 with or without a mark, UTF-16, else as Windows in Western Europe writes it.
///
/// # Errors
/// When it is none.
pub fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    if bytes.is_empty() {
        return Err(Unreadable::Nothing);
    }
    if bytes.len() > BYTES_MOST {
        return Err(Unreadable::TooLarge);
    }
    if OTHER_FILES.iter().any(|begin| bytes.starts_with(begin)) {
        return Err(Unreadable::NotText);
    }
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf_8(rest),
        [0xFF, 0xFE, rest @ ..] => utf_16(UTF_16LE, rest),
        [0xFE, 0xFF, rest @ ..] => utf_16(UTF_16BE, rest),
        // Without a mark: every second byte of western letters is nothing.
        _ if is_sparse(bytes, 1) => utf_16(UTF_16LE, bytes),
        _ if is_sparse(bytes, 0) => utf_16(UTF_16BE, bytes),
        _ => utf_8(bytes).or_else(|_| Ok(WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned())),
    }?;
    checked(text)
}

/// Text that was typed or pasted.
///
/// # Errors
/// When there is none, or too much, or no list can have what stands in it.
pub fn checked(text: String) -> Result<String, Unreadable> {
    if text.len() > BYTES_MOST * 2 {
        return Err(Unreadable::TooLarge);
    }
    let text = text.trim_start_matches('\u{FEFF}').to_owned();
    if text.chars().any(|c| c == '\0' || c == '\u{FFFD}') {
        return Err(Unreadable::Broken);
    }
    if text.chars().all(|c| c.is_whitespace() || base::fold::is_invisible(c)) {
        return Err(Unreadable::Nothing);
    }
    Ok(text)
}

fn utf_8(bytes: &[u8]) -> Result<String, Unreadable> {
    str::from_utf8(bytes).map(ToOwned::to_owned).map_err(|_| Unreadable::Broken)
}

fn utf_16(encoding: &'static encoding_rs::Encoding, bytes: &[u8]) -> Result<String, Unreadable> {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    if broken { Err(Unreadable::Broken) } else { Ok(text.into_owned()) }
}

/// Whether most bytes at these places (0: even, 1: odd) are nothing, and none at the others.
fn is_sparse(bytes: &[u8], odd: usize) -> bool {
    let nothing = |at: usize| bytes.iter().skip(at).step_by(2).filter(|byte| **byte == 0).count();
    bytes.len() >= 4 && bytes.len().is_multiple_of(2) && nothing(odd) * 4 > bytes.len() && nothing(1 - odd) == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WORDS: &str = "Vorname;Nachname\nJörg;Müßig\n";

    fn in_16(words: &str, little: bool) -> Vec<u8> {
        words.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    }

    #[test]
    fn every_spreadsheet_is_read() {
        let windows: Vec<u8> = WORDS.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
        for (what, bytes) in [
            ("UTF-8", WORDS.as_bytes().to_vec()),
            ("UTF-8 with a mark", marked(b"\xEF\xBB\xBF", WORDS.as_bytes().to_vec())),
            ("UTF-16, little first", marked(b"\xFF\xFE", in_16(WORDS, true))),
            ("UTF-16, big first", marked(b"\xFE\xFF", in_16(WORDS, false))),
            ("UTF-16 without a mark", in_16(WORDS, true)),
            ("UTF-16 without a mark, big first", in_16(WORDS, false)),
            ("Windows-1252", windows),
        ] {
            assert_eq!(text(&bytes).as_deref(), Ok(WORDS), "{what}");
        }
        assert_eq!(text(b"Preis \x80 \x96").as_deref(), Ok("Preis € –"));
    }

    #[test]
    fn what_is_no_text_is_said() {
        for (bytes, why) in [
            (&b""[..], Unreadable::Nothing),
            (b"\xEF\xBB\xBF", Unreadable::Nothing),
            (b" \r\n\t\n", Unreadable::Nothing),
            (b"PK\x03\x04rest", Unreadable::NotText),
            (b"%PDF-1.7", Unreadable::NotText),
            (b"\x89PNG\r\n", Unreadable::NotText),
            (b"Vorname\0;", Unreadable::Broken),
            (b"\xEF\xBB\xBFVorname\xFF", Unreadable::Broken),
            (b"\xFF\xFEV\x00o", Unreadable::Broken),
        ] {
            assert_eq!(text(bytes), Err(why), "{bytes:?}");
        }
        assert_eq!(text(&vec![b'x'; BYTES_MOST + 1]), Err(Unreadable::TooLarge));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
            if let Ok(text) = text(&bytes) {
                let marked = text.starts_with('\u{FEFF}');
                prop_assert!(!text.contains('\0') && !marked);
            }
        }

        #[test]
        fn text_comes_through_every_way(words in "[a-zäöüßA-Z0-9 ;,\\n\"]{1,60}[a-z]") {
            prop_assert_eq!(text(words.as_bytes()), Ok(words.clone()));
            let bytes = [&b"\xFF\xFE"[..], &in_16(&words, true)].concat();
            prop_assert_eq!(text(&bytes), Ok(words));
        }
    }
}
