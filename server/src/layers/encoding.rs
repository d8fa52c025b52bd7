//! How a page is compressed: at a cheap level, because it is made for one reader and sent once. (tower-http's layer would take the
//! length from every page, and its window is made for large files.)

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};
use std::io::Write as _;

/// Below this a compressed page is not worth the phone's work: it fits into one packet anyway.
const WORTH_COMPRESSING: usize = 1_024;

/// The page as this browser takes it, and the header that says so.
pub(super) fn compress(whole: Bytes, asked: &HeaderMap, headers: &mut HeaderMap) -> Bytes {
    if whole.len() <= WORTH_COMPRESSING {
        return whole;
    }
    let Some(name) = best(asked) else { return whole };
    let Some(small) = (if name == "br" { brotli(&whole) } else { gzip(&whole) }) else { return whole };
    headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    small.into()
}

/// The best of ours that the browser takes (RFC 9110 §12.5.3); Brotli is the smaller one. Without a wish it is sent as it is.
fn best(asked: &HeaderMap) -> Option<&'static str> {
    let lines = asked.get_all(header::ACCEPT_ENCODING).iter().filter_map(|line| line.to_str().ok());
    let wishes: Vec<(&str, f32)> = lines.flat_map(|line| line.split(',')).map(wish).collect();
    let weight = |name: &str| {
        let of = |wanted: &str| wishes.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, weight)| *weight);
        of(name).or_else(|| of("*")).unwrap_or(0.0)
    };
    let (brotli, gzip) = (weight("br"), weight("gzip"));
    if brotli >= gzip && brotli > 0.0 { Some("br") } else { (gzip > 0.0).then_some("gzip") }
}

fn wish(part: &str) -> (&str, f32) {
    let mut words = part.split(';').map(str::trim);
    let name = words.next().unwrap_or("");
    let weight = words.find_map(|word| word.strip_prefix("q=").or_else(|| word.strip_prefix("Q=")));
    (name, weight.map_or(1.0, |weight| weight.parse().unwrap_or(0.0)))
}

fn brotli(whole: &[u8]) -> Option<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams { quality: 4, lgwin: 18, size_hint: whole.len(), ..Default::default() };
    let mut small = Vec::with_capacity(whole.len() / 3);
    brotli::BrotliCompress(&mut &*whole, &mut small, &settings).ok()?;
    Some(small)
}

fn gzip(whole: &[u8]) -> Option<Vec<u8>> {
    let mut small = flate2::write::GzEncoder::new(Vec::with_capacity(whole.len() / 3), flate2::Compression::new(4));
    small.write_all(whole).ok()?;
    small.finish().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_that_is_taken() {
        for (line, wanted) in [
            ("gzip, deflate, br, zstd", Some("br")),
            ("gzip", Some("gzip")),
            ("GZIP", Some("gzip")),
            ("br;q=0.5, gzip;q=0.9", Some("gzip")),
            ("br;q=0, gzip", Some("gzip")),
            ("br;q=0, gzip;q=0", None),
            ("*", Some("br")),
            ("*;q=0.1, br;q=0", Some("gzip")),
            ("br;q=nonsense", None),
            ("deflate", None),
            ("", None),
        ] {
            let asked = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_str(line).unwrap())]);
            assert_eq!(best(&asked), wanted, "{line}");
        }
        assert_eq!(best(&HeaderMap::new()), None);
    }
}
