//! Which encodings a browser takes, and saying that an answer depends on it.

use http::{HeaderMap, HeaderValue, header};

/// How a body is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// As it is.
    Plain,
    /// Gzip.
    Gzip,
    /// Brotli, the smallest.
    Brotli,
}

impl Encoding {
    /// Its name in HTTP.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Plain => "identity",
            Self::Gzip => "gzip",
            Self::Brotli => "br",
        }
    }
}

/// The best of what we have (best first) that the browser takes (RFC 9110 §12.5.3). Without a wish it is sent as it is.
pub(crate) fn best(asked: &HeaderMap, have: &[Encoding]) -> Encoding {
    let lines = asked.get_all(header::ACCEPT_ENCODING).iter().filter_map(|line| line.to_str().ok());
    let wishes: Vec<(&str, f32)> = lines.flat_map(|line| line.split(',')).filter_map(wish).collect();
    let weight = |name: &str| {
        let of = |wanted: &str| wishes.iter().find(|(n, _)| n.eq_ignore_ascii_case(wanted)).map(|(_, weight)| *weight);
        of(name).or_else(|| of("*")).unwrap_or(0.0)
    };
    let mut best = (Encoding::Plain, 0.0);
    for encoding in have {
        let weight = weight(encoding.name());
        if weight > best.1 {
            best = (*encoding, weight);
        }
    }
    best.0
}

fn wish(part: &str) -> Option<(&str, f32)> {
    let mut words = part.split(';').map(str::trim);
    let name = words.next().filter(|name| !name.is_empty())?;
    let weight = words.find_map(|word| word.strip_prefix("q=").or_else(|| word.strip_prefix("Q=")));
    Some((name, weight.map_or(1.0, |weight| weight.parse().unwrap_or(0.0))))
}

/// Adds to `Vary`, in one line and each name once.
pub(crate) fn vary(headers: &mut HeaderMap, names: &[&str]) {
    let mut all: Vec<String> = Vec::new();
    let lines = headers.get_all(header::VARY).iter().filter_map(|line| line.to_str().ok());
    for name in lines.flat_map(|line| line.split(',')).map(str::trim).chain(names.iter().copied()) {
        if !name.is_empty() && !all.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            all.push(name.to_owned());
        }
    }
    if let Ok(line) = HeaderValue::from_str(&all.join(", ")) {
        headers.insert(header::VARY, line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Encoding::{Brotli, Gzip, Plain};

    fn asks(line: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_str(line).unwrap())])
    }

    #[test]
    fn the_smallest_that_is_taken() {
        let have = [Brotli, Gzip];
        for (line, wanted) in [
            ("gzip, deflate, br, zstd", Brotli),
            ("gzip", Gzip),
            ("GZIP", Gzip),
            ("br;q=0.5, gzip;q=0.9", Gzip),
            ("br;q=0, gzip", Gzip),
            ("br;q=0, gzip;q=0", Plain),
            ("*", Brotli),
            ("*;q=0.1, br;q=0", Gzip),
            ("br;q=nonsense", Plain),
            ("deflate", Plain),
            ("", Plain),
        ] {
            assert_eq!(best(&asks(line), &have), wanted, "{line}");
        }
        assert_eq!(best(&HeaderMap::new(), &have), Plain);
        assert_eq!(best(&asks("br, gzip"), &[Gzip]), Gzip);
        assert_eq!(best(&asks("br, gzip"), &[]), Plain);
    }

    #[test]
    fn vary_names_everything_once() {
        let mut headers = HeaderMap::new();
        headers.append(header::VARY, HeaderValue::from_static("accept-language"));
        headers.append(header::VARY, HeaderValue::from_static("Cookie, accept-language"));
        vary(&mut headers, &["Accept-Encoding", "Cookie"]);
        assert_eq!(headers[header::VARY], "accept-language, Cookie, Accept-Encoding");
        assert_eq!(headers.get_all(header::VARY).iter().count(), 1);
    }
}
