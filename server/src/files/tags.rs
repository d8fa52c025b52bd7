//! Whether a browser has this version already (RFC 9110 §13.1.2).

use http::{HeaderMap, header};

/// Whether `If-None-Match` names this tag; compared weakly, as for every GET.
pub(crate) fn is_known(asked: &HeaderMap, tag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let wanted = bare(tag);
    let lines = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|known| known.trim() == "*" || bare(known) == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn tags_are_compared_weakly() {
        for (line, known) in [
            ("\"a\"", true),
            ("W/\"a\"", true),
            ("\"b\", W/\"a\"", true),
            ("*", true),
            ("\"b\"", false),
            ("a", false),
            ("", false),
        ] {
            let asked = HeaderMap::from_iter([(header::IF_NONE_MATCH, HeaderValue::from_str(line).unwrap())]);
            assert_eq!(is_known(&asked, "W/\"a\""), known, "{line}");
            assert_eq!(is_known(&asked, "\"a\""), known, "{line}");
        }
        assert!(!is_known(&HeaderMap::new(), "\"a\""));
    }
}
