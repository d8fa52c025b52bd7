//! What must hold of an answer that holds a file or a part of it, whatever conditions it was asked for with. The laws take any bytes:
//! proptest tries them, and fuzz targets in `fuzz/`. The server's own files keep to the same ones.
#![allow(clippy::panic, reason = "a broken law is to be seen")]

use super::range::{Asked, read};
use base::laws::text;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

/// The headers that make an answer another one, each in a line of its own.
const CONDITIONS: [HeaderName; 6] = [
    header::RANGE,
    header::IF_RANGE,
    header::IF_NONE_MATCH,
    header::IF_MODIFIED_SINCE,
    header::IF_UNMODIFIED_SINCE,
    header::ACCEPT_ENCODING,
];

/// Conditions made of bytes. `tag` and `date`: those of the file, which chance would not find.
pub fn conditions(bytes: &[u8], tag: &str, date: &str) -> HeaderMap {
    let pieces = [
        "bytes=",
        "Bytes = ",
        "items=",
        "-",
        ",",
        "0",
        "1",
        "7",
        "9",
        "10",
        "99",
        "18446744073709551615",
        "18446744073709551616",
        "bytes=0-0",
        "bytes=2-4",
        "bytes=-3",
        "bytes=7-",
        "bytes=-0",
        "bytes=0-0,2-2",
        "\n",
        "\n\n",
        tag,
        "W/",
        "*",
        date,
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "gzip",
        "br",
        "identity",
        ";q=0",
        "\t",
        "ü",
    ];
    let text = text(bytes, &pieces);
    let lines = CONDITIONS.into_iter().zip(text.split('\n')).filter(|(_, line)| !line.is_empty());
    lines.filter_map(|(name, line)| Some((name, HeaderValue::from_str(line).ok()?))).collect()
}

/// An answer as it came.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// Whether only its head was asked for.
    pub only_head: bool,
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// Its body.
    pub body: &'a [u8],
}

/// It holds the file, or the part that it says it holds, or nothing: and as much as it says.
///
/// # Panics
/// When the law is broken.
pub fn holds(file: &[u8], answer: Answer) {
    let said = |name: HeaderName| answer.headers.get(name).map(|value| value.to_str().unwrap_or_else(|_| panic!("{answer:?}")));
    let length = said(header::CONTENT_LENGTH).map(|length| length.parse::<usize>().unwrap_or_else(|_| panic!("{answer:?}")));
    let part = match answer.status {
        StatusCode::OK => {
            assert_eq!(said(header::CONTENT_RANGE), None);
            file
        }
        StatusCode::PARTIAL_CONTENT => {
            let range = said(header::CONTENT_RANGE).and_then(|said| said.strip_prefix("bytes ")?.split_once('/'));
            let (range, size) = range.unwrap_or_else(|| panic!("{answer:?}"));
            assert_eq!(size, file.len().to_string());
            let places =
                range.split_once('-').and_then(|(first, last)| Some((first.parse::<usize>().ok()?, last.parse::<usize>().ok()?)));
            let (first, last) = places.unwrap_or_else(|| panic!("{answer:?}"));
            file.get(first..=last)
                .filter(|part| !part.is_empty())
                .unwrap_or_else(|| panic!("{answer:?} does not lie in the file"))
        }
        StatusCode::RANGE_NOT_SATISFIABLE => {
            // Of a compressed form it may be the size of that one: which was meant, such an answer does not say.
            let size = said(header::CONTENT_RANGE).and_then(|said| said.strip_prefix("bytes */")?.parse::<usize>().ok());
            assert!(size.is_some(), "{answer:?}");
            assert!(length.is_none_or(|length| length == answer.body.len() || answer.only_head));
            return;
        }
        StatusCode::NOT_MODIFIED | StatusCode::PRECONDITION_FAILED => {
            assert!(answer.body.is_empty(), "{answer:?}");
            return;
        }
        status => panic!("{status} to a file that is there"),
    };
    assert_eq!(length, Some(part.len()));
    assert!(answer.body == if answer.only_head { b"" } else { part }, "{answer:?}");
}

/// A part that is asked for lies in the file; and one that is asked for as the norm says is the one that comes.
///
/// # Panics
/// When the law is broken.
pub fn range(bytes: &[u8]) {
    let (size, rest) =
        bytes.split_first_chunk::<2>().map_or((0, bytes), |(size, rest)| (u64::from(u16::from_le_bytes(*size)), rest));
    let asked = conditions(rest, "", "");
    let header = asked.get(header::RANGE).and_then(|range| range.to_str().ok());
    for size in [size, size << 48] {
        if let Asked::Part(range) = read(header, size) {
            assert!(range.start < range.end && range.end <= size, "{header:?} of {size}");
        }
    }
    let [first, more, ..] = rest else { return };
    let (first, more) = (u64::from(*first), u64::from(*more));
    let there = |range: std::ops::Range<u64>| if range.is_empty() { Asked::Nothing } else { Asked::Part(range) };
    assert_eq!(read(Some(&format!("bytes={first}-{}", first + more)), size), there(first..(first + more + 1).min(size)));
    assert_eq!(read(Some(&format!("bytes={first}-")), size), there(first..size));
    assert_eq!(read(Some(&format!("bytes=-{more}")), size), there(size.saturating_sub(more)..size));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn parts_lie_inside(bytes: Vec<u8>) {
            range(&bytes);
        }

        #[test]
        fn written_parts_lie_inside(size: u16, text in "(bytes=)?[0-9]{0,22}-?[0-9]{0,22}") {
            range(&[size.to_le_bytes().as_slice(), text.as_bytes()].concat());
        }
    }
}
