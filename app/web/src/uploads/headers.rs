//! The headers of tus, read and written. Whatever comes in them, it is only read or not.

use super::Refusal;
use base::{Moment, fold};
use data_encoding::BASE64;
use http::{HeaderMap, HeaderName};
use sha1::Digest as _;
use std::{
    collections::HashSet,
    time::{Duration, UNIX_EPOCH},
};

/// The version of tus that is spoken here.
pub(super) const VERSION: &str = "1.0.0";
pub(super) const EXTENSIONS: &str = "creation,creation-with-upload,creation-defer-length,expiration,checksum,termination";
pub(super) const ALGORITHMS: &str = "sha1,sha256";
/// What a piece of a file is called.
pub(super) const PIECE: &str = "application/offset+octet-stream";

pub(super) const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
pub(super) const VERSIONS: HeaderName = HeaderName::from_static("tus-version");
pub(super) const EXTENSION: HeaderName = HeaderName::from_static("tus-extension");
pub(super) const MOST: HeaderName = HeaderName::from_static("tus-max-size");
pub(super) const SUMS: HeaderName = HeaderName::from_static("tus-checksum-algorithm");
pub(super) const LENGTH: HeaderName = HeaderName::from_static("upload-length");
pub(super) const DEFER: HeaderName = HeaderName::from_static("upload-defer-length");
pub(super) const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
pub(super) const METADATA: HeaderName = HeaderName::from_static("upload-metadata");
pub(super) const EXPIRES: HeaderName = HeaderName::from_static("upload-expires");
pub(super) const SUM: HeaderName = HeaderName::from_static("upload-checksum");
pub(super) const METHOD: HeaderName = HeaderName::from_static("x-http-method-override");

/// As much metadata as is kept.
const MOST_METADATA: usize = 4096;
/// As much of a name as is kept, in characters.
const MOST_NAME: usize = 200;

/// A header's value as text.
pub(super) fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// A header that holds a number, if it is there: digits only, and not more than a database can hold.
pub(super) fn number(headers: &HeaderMap, name: HeaderName) -> Result<Option<u64>, Refusal> {
    let Some(value) = headers.get(name) else { return Ok(None) };
    let digits = value.to_str().ok().filter(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()));
    let number = digits.and_then(|text| text.parse::<u64>().ok()).filter(|number| i64::try_from(*number).is_ok());
    number.map(Some).ok_or(Refusal::Unreadable)
}

/// How long the upload will be; `None`: that is not known yet.
pub(super) fn length(headers: &HeaderMap) -> Result<Option<u64>, Refusal> {
    match (number(headers, LENGTH)?, headers.get(DEFER)) {
        (Some(length), None) => Ok(Some(length)),
        (None, Some(deferred)) if deferred == "1" => Ok(None),
        _ => Err(Refusal::Unreadable),
    }
}

/// A moment as headers say it (RFC 9110 §5.6.7).
pub(super) fn date(at: Moment) -> String {
    // Up to the year 9999, which is what the format can say.
    let milliseconds = u64::try_from(at.0).unwrap_or(0).min(253_402_300_799_000);
    httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_millis(milliseconds))
}

/// What goes with an upload.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Metadata {
    /// The header as it came.
    pub(super) header: String,
    /// What `filename` says.
    pub(super) name: Option<String>,
}

/// Pairs of a key and a value in base64, which may be missing: `filename d29ybGQ=,is_secret`. No key is empty or comes twice.
pub(super) fn metadata(headers: &HeaderMap) -> Result<Metadata, Refusal> {
    let Some(header) = headers.get(METADATA) else { return Ok(Metadata::default()) };
    let header = header.to_str().ok().filter(|header| header.len() <= MOST_METADATA).ok_or(Refusal::Unreadable)?;
    let mut metadata = Metadata { header: header.to_owned(), name: None };
    let mut keys = HashSet::new();
    for pair in header.split(',').filter(|_| !header.is_empty()) {
        let (key, value) = pair.trim().split_once(' ').unwrap_or((pair.trim(), ""));
        let value = BASE64.decode(value.trim().as_bytes()).map_err(|_| Refusal::Unreadable)?;
        if key.is_empty() || !keys.insert(key) {
            return Err(Refusal::Unreadable);
        }
        if key == "filename" || (key == "name" && metadata.name.is_none()) {
            metadata.name = name(&String::from_utf8_lossy(&value));
        }
    }
    Ok(metadata)
}

/// A file's name as it may be shown: without folders and without signs that nobody sees or that turn the direction of writing (`gpj.exe` must
/// not look like `exe.jpg`), composed, and not too long.
pub(super) fn name(text: &str) -> Option<String> {
    let last = text.rsplit(['/', '\\']).next().unwrap_or_default();
    let letters: String = last.chars().filter(|letter| !matches!(letter, '\u{200C}' | '\u{200D}')).collect();
    let name: String = fold::tidy(&letters).chars().take(MOST_NAME).collect();
    Some(name.trim().to_owned()).filter(|name| fold::is_visible(name))
}

/// A checksum that a piece must have.
pub(super) struct Sum {
    expected: Vec<u8>,
    hash: Hash,
}

enum Hash {
    Sha1(sha1::Sha1),
    Sha256(sha2::Sha256),
}

impl Sum {
    /// Reads `Upload-Checksum: sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=`.
    pub(super) fn read(headers: &HeaderMap) -> Result<Option<Self>, Refusal> {
        let Some(value) = headers.get(SUM) else { return Ok(None) };
        let (algorithm, sum) = value.to_str().ok().and_then(|text| text.split_once(' ')).ok_or(Refusal::Unreadable)?;
        let hash = match algorithm {
            "sha1" => Hash::Sha1(sha1::Sha1::new()),
            "sha256" => Hash::Sha256(sha2::Digest::new()),
            _ => return Err(Refusal::Unreadable),
        };
        let expected = BASE64.decode(sum.trim().as_bytes()).map_err(|_| Refusal::Unreadable)?;
        Ok(Some(Self { expected, hash }))
    }

    /// These bytes belong to it.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        match &mut self.hash {
            Hash::Sha1(hash) => hash.update(bytes),
            Hash::Sha256(hash) => sha2::Digest::update(hash, bytes),
        }
    }

    /// Whether it is as expected.
    pub(super) fn matches(self) -> bool {
        match self.hash {
            Hash::Sha1(hash) => hash.finalize().as_slice() == self.expected,
            Hash::Sha256(hash) => sha2::Digest::finalize(hash).as_slice() == self.expected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn with(name: HeaderName, value: &[u8]) -> HeaderMap {
        HeaderValue::from_bytes(value).map(|value| HeaderMap::from_iter([(name, value)])).unwrap_or_default()
    }

    #[test]
    fn metadata_is_read() {
        let read = |text: &str| metadata(&with(METADATA, text.as_bytes()));
        let whole = read("filename TcO8aGxlbmZlc3QuanBn,is_secret, kind ").unwrap();
        assert_eq!(whole.name.as_deref(), Some("Mühlenfest.jpg"));
        assert_eq!(read(""), Ok(Metadata::default()));
        for broken in ["a !!", "a YQ==,a YQ==", ",", "a YQ==,", "a YQ", &format!("a {}", "YQ==".repeat(2000))] {
            assert_eq!(read(broken), Err(Refusal::Unreadable), "{broken:.40}");
        }
    }

    #[test]
    fn names_are_only_shown() {
        assert_eq!(name("C:\\Bilder\\Haus.jpg").as_deref(), Some("Haus.jpg"));
        assert_eq!(name("../../etc/passwd").as_deref(), Some("passwd"));
        assert_eq!(name("a\u{202E}gpj.exe\n").as_deref(), Some("agpj.exe"));
        assert_eq!(name(&"ü".repeat(500)).map(|name| name.chars().count()), Some(200));
        assert_eq!((name(""), name("a/"), name(" \u{0} ")), (None, None, None));
        assert_eq!((name("\u{3164}"), name("Gru\u{308}n\u{AD}.jpg").as_deref()), (None, Some("Grün.jpg")));
    }

    #[test]
    fn a_date_is_one_that_headers_can_say() {
        assert_eq!(date(Moment(784_111_777_000)), "Sun, 06 Nov 1994 08:49:37 GMT");
        for at in [i64::MIN, -1, i64::MAX] {
            assert!(date(Moment(at)).ends_with("GMT"));
        }
    }
}
