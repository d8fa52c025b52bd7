//! What must hold of the headers of tus, whatever comes in them. The law takes any bytes: proptest tries it here, and a fuzz target in
//! `fuzz/`.

use super::headers::{self, LENGTH, METADATA, OFFSET, SUM, Sum};
use base::laws::text;
use data_encoding::BASE64;
use http::{HeaderMap, HeaderName, HeaderValue};

const PIECES: [&str; 24] = [
    "filename ",
    "filename ZA==",
    "name ",
    "kind ",
    "d29ybGQ=",
    "TcO8aGxlbmZlc3QuanBn",
    ",",
    " ",
    "=",
    "==",
    "0",
    "007",
    "1.0.0",
    "-1",
    "+1",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "sha1 ",
    "sha256 ",
    "Kq5sNclPz7QV2+lfQIuc6R7oRu0=",
    "../",
    "\u{202E}",
    "ü",
];

/// A header is read or not. A number that was read is the one that was sent, and one that the database holds; metadata comes back as it
/// was sent; a name leads nowhere; a checksum matches what it is of, and nothing else.
///
/// # Panics
/// When the law is broken.
pub fn headers(bytes: &[u8]) {
    let text = text(bytes, &PIECES);
    if let Ok(Some(number)) = headers::number(&with(OFFSET, &text), OFFSET) {
        assert!(i64::try_from(number).is_ok());
        let bare = text.trim_start_matches('0');
        assert_eq!(number.to_string(), if bare.is_empty() { "0" } else { bare });
    }
    if let Ok(length) = headers::length(&with(LENGTH, &text)) {
        assert_eq!(Some(length), headers::number(&with(LENGTH, &text), LENGTH).ok());
    }
    if let Ok(metadata) = headers::metadata(&with(METADATA, &text)) {
        assert!(metadata.header.len() <= 4096);
        assert!(metadata.header == text || !fits(&text));
        if let Some(name) = &metadata.name {
            shown(name);
        }
    }
    round(&text);
    sums(&text, bytes);
}

/// Metadata that was written as the norm says is read as it was meant.
fn round(text: &str) {
    let name = headers::name(text);
    if let Some(name) = &name {
        shown(name);
    }
    assert_eq!(name.as_deref().and_then(headers::name), name, "what was made fit stays as it is");
    let written = format!("is_secret,filename {}, kind {}", BASE64.encode(text.as_bytes()), BASE64.encode(b"x"));
    if let Ok(metadata) = headers::metadata(&with(METADATA, &written)) {
        assert_eq!((metadata.name, metadata.header), (name, written));
    } else {
        assert!(written.len() > 4096, "{written:?}");
    }
}

fn sums(text: &str, bytes: &[u8]) {
    let matches = |header: &str, pieces: &[&[u8]]| {
        let mut sum = Sum::read(&with(SUM, header)).ok().flatten()?;
        for piece in pieces {
            sum.add(piece);
        }
        Some(sum.matches())
    };
    let right = format!("sha256 {}", BASE64.encode(&<sha2::Sha256 as sha2::Digest>::digest(bytes)));
    let (first, second) = bytes.split_at(bytes.len() / 2);
    assert_eq!(matches(&right, &[first, second]), Some(true));
    assert_eq!(matches(&right, &[bytes, b"x"]), Some(false));
    assert!(!matches(text, &[bytes, b"nothing of this sum"]).unwrap_or(false));
}

fn with(name: HeaderName, value: &str) -> HeaderMap {
    HeaderValue::from_str(value).map(|value| HeaderMap::from_iter([(name, value)])).unwrap_or_default()
}

/// Whether a header can carry it and is read as text.
fn fits(text: &str) -> bool {
    HeaderValue::from_str(text).is_ok_and(|value| value.to_str().is_ok())
}

/// A name can be shown, and is no path.
fn shown(name: &str) {
    let unfit =
        |letter: char| letter.is_control() || matches!(letter, '/' | '\\' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}');
    assert!(!name.contains(unfit) && !name.trim().is_empty() && name.chars().count() <= 200, "{name:?}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn headers_are_read_or_not(bytes: Vec<u8>) {
            headers(&bytes);
        }

        #[test]
        fn numbers_and_pairs(text in "[0-9]{0,21}|([a-z]{0,4} [A-Za-z0-9+/]{0,8}={0,2},?){0,4}|sha(1|256) [A-Za-z0-9+/]{0,44}=?") {
            headers(text.as_bytes());
        }
    }

    #[test]
    fn names_may_be_long() {
        headers("ü/".repeat(300).as_bytes());
        headers("y".repeat(5_000).as_bytes());
    }
}
