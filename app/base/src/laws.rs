//! What must hold whatever comes in. A law takes any bytes: proptest tries it here, and a fuzz target in `fuzz/`.

use crate::{
    cookie::{self, Cookie},
    form::Fields,
};

/// Text made of bytes. An ASCII byte stands for itself, so that a file can be a seed; any other one for one of the pieces, which lead
/// further in than chance would.
pub fn text(bytes: &[u8], pieces: &[&str]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for byte in bytes {
        match (byte.is_ascii(), pieces.get(usize::from(byte & 0x7F) % pieces.len().max(1))) {
            (false, Some(piece)) => text.push_str(piece),
            _ => text.push(char::from(*byte)),
        }
    }
    text
}

/// A form is the same when it is written out and read again, whoever wrote it first, but that a line break is one letter; and reading makes little
/// of little.
///
/// # Panics
/// When the law is broken.
pub fn form(bytes: &[u8]) {
    let again = |fields: &Fields| fields.write().ok().and_then(|written| Fields::read(written.as_bytes()));
    if let Some(read) = Fields::read(bytes) {
        assert_eq!(again(&read).as_ref(), Some(&read));
        let size: usize = read.0.iter().map(|(name, value)| name.len() + value.len()).sum();
        // A byte that is no UTF-8 becomes a sign of three.
        assert!(size <= 3 * bytes.len(), "{size} bytes of {}", bytes.len());
    }
    let typed = text(bytes, &["\n", "\r\n", "&", "=", "+", "%", "%2", "%00", "\0", "ü", "\u{202E}", "😀", "[]", "a=b"]);
    let typed = Fields(typed.split('\u{1}').map(|one| one.split_once('\u{2}').unwrap_or((one, ""))).map(owned).collect());
    let whole = typed.0.iter().map(|(name, value)| (name.clone(), value.replace("\r\n", "\n").replace('\r', "\n")));
    assert_eq!(again(&typed), Some(Fields(whole.collect())));
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// A header `Cookie` gives nothing but what we would have written, and what we write is one cookie with what we say of it.
///
/// # Panics
/// When the law is broken.
pub fn cookie(bytes: &[u8]) {
    const PIECES: [&str; 16] = [
        "__Host-g=",
        "__Host-s=",
        "__Host-",
        "; ",
        ";",
        ", ",
        "=",
        "\t",
        "\r\n",
        "\0",
        "\u{7F}",
        "\"",
        "%00",
        "ü",
        "g=planted",
        "mine",
    ];
    let text = text(bytes, &PIECES);
    for name in ["g", "s"] {
        if let Some(value) = cookie::value(&text, name) {
            assert!(value.bytes().all(|byte| byte.is_ascii_graphic() && !b";,\"\\=".contains(&byte)), "{value:?}");
            assert!(text.contains(&format!("__Host-{name}")) && text.contains(value));
        }
    }
    let written = Cookie { name: "g", value: Some(text.clone()), seconds: Some(60) }.header();
    let parts: Vec<&str> = written.split("; ").collect();
    let [first, rest @ ..] = parts.as_slice() else { unreachable!("splitting leaves one part at least") };
    assert_eq!(rest, ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=60"], "{written}");
    assert_eq!(cookie::value(first, "g"), Some(if cookie::fits(&text) { text.as_str() } else { "" }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn forms(bytes: Vec<u8>) {
            form(&bytes);
        }

        #[test]
        fn forms_as_they_are_sent(text in "([a-z%=&+0-9ü]{0,12}&){0,6}") {
            form(text.as_bytes());
        }

        #[test]
        fn cookies(bytes: Vec<u8>) {
            cookie(&bytes);
        }

        #[test]
        fn cookies_of_ours(text in "(__Host-[gsl]=[-_.~:0-9a-z\"\t ]{0,12}; ?){0,4}") {
            cookie(text.as_bytes());
        }
    }

    #[test]
    fn bytes_become_text() {
        assert_eq!(text(b"a\x80\x81\x82b", &["ü", "__Host-"]), "aü__Host-üb");
        assert_eq!(text(b"a\x80", &[]), "a\u{80}");
    }
}
