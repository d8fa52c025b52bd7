//! Which part of a file is asked for (RFC 9110 §14). Ready crates refuse what the norm lets pass: a last part longer than the file,
//! several parts that overlap.

use std::ops::Range;

/// What a `Range` header asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Everything: there is no header, or one that may be ignored (unreadable, another unit, several parts).
    Whole,
    /// These bytes.
    Part(Range<u64>),
    /// Bytes that there are not.
    Nothing,
}

/// Reads the header for a file of this size.
pub(super) fn read(header: Option<&str>, size: u64) -> Asked {
    let part = header.and_then(|header| header.trim().split_once('=')).filter(|(unit, _)| unit.eq_ignore_ascii_case("bytes"));
    let Some((first, last)) = part.and_then(|(_, part)| part.trim().split_once('-')) else { return Asked::Whole };
    let range = match (number(first), number(last)) {
        // The last so many bytes, or all if there are fewer.
        (None, Some(count)) if first.is_empty() => size.saturating_sub(count)..size,
        (Some(first), None) if last.is_empty() => first..size,
        (Some(first), Some(last)) if first <= last => first..last.saturating_add(1).min(size),
        _ => return Asked::Whole,
    };
    if range.start < range.end { Asked::Part(range) } else { Asked::Nothing }
}

/// Digits only. A number that is too large is larger than any file.
fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read() {
        for (header, asked) in [
            ("bytes=0-0", Asked::Part(0..1)),
            ("bytes=10-19", Asked::Part(10..20)),
            ("Bytes=10-", Asked::Part(10..100)),
            ("bytes=-5", Asked::Part(95..100)),
            ("bytes=-500", Asked::Part(0..100)),
            ("bytes=90-1000", Asked::Part(90..100)),
            ("bytes=99-18446744073709551615", Asked::Part(99..100)),
            ("bytes=0-99999999999999999999999", Asked::Part(0..100)),
            ("bytes=007-8", Asked::Part(7..9)),
            ("bytes=100-", Asked::Nothing),
            ("bytes=9223372036854775808-", Asked::Nothing),
            ("bytes=99999999999999999999999-", Asked::Nothing),
            ("bytes=-0", Asked::Nothing),
            ("bytes=5-2", Asked::Whole),
            ("bytes=0-1,5-6", Asked::Whole),
            ("bytes=0-1, -1", Asked::Whole),
            ("bytes=-", Asked::Whole),
            ("bytes=+1-2", Asked::Whole),
            ("bytes=1-2x", Asked::Whole),
            ("pages=1-2", Asked::Whole),
            ("bytes", Asked::Whole),
            ("", Asked::Whole),
        ] {
            assert_eq!(read(Some(header), 100), asked, "{header}");
        }
        assert_eq!(read(None, 100), Asked::Whole);
        assert_eq!(read(Some("bytes=0-"), 0), Asked::Nothing);
        assert_eq!(read(Some(&format!("bytes={}", "0-0,".repeat(10_000))), 100), Asked::Whole);
    }
}
