//! The cookies of the site. All are `__Host-`, `Secure`, `HttpOnly`, `SameSite=Lax`, for the whole site (ASVS 5.0, 3.3).

use cookie::{Cookie as Written, SameSite};
use time::Duration;

/// The browser takes such a cookie only over an encrypted line, for this host alone (RFC 6265bis §4.1.3.2).
const PREFIX: &str = "__Host-";

/// A cookie of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cookie {
    /// Its name without the prefix `__Host-`.
    pub name: &'static str,
    /// Its value; `None` takes it away.
    pub value: Option<String>,
    /// How long it stays, in seconds; `None`: until the browser closes.
    pub seconds: Option<i64>,
}

impl Cookie {
    /// Takes the cookie away.
    pub fn gone(name: &'static str) -> Self {
        Self { name, value: None, seconds: Some(0) }
    }

    /// The header value. A value with characters that a cookie may not carry is sent empty.
    pub fn header(&self) -> String {
        let value = self.value.as_deref().unwrap_or("");
        let value = if fits(value) { value } else { "" };
        let mut written = Written::new(format!("{PREFIX}{}", self.name), value);
        written.set_path("/");
        written.set_secure(true);
        written.set_http_only(true);
        written.set_same_site(SameSite::Lax);
        written.set_max_age(self.seconds.map(Duration::seconds));
        written.to_string()
    }
}

/// The value of one of our cookies (named without its prefix) in a header `Cookie`; the first, if it came twice. One that we would not
/// have written is not ours.
pub fn value<'h>(header: &'h str, name: &str) -> Option<&'h str> {
    let mut cookies = Written::split_parse(header).flatten();
    cookies.find(|cookie| cookie.name().strip_prefix(PREFIX) == Some(name))?.value_raw().filter(|value| fits(value))
}

/// Whether a cookie of ours may carry it.
pub(crate) fn fits(value: &str) -> bool {
    value.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~:".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookies_are_strict_even_when_they_go() {
        let header = Cookie::gone("g").header();
        for part in ["__Host-g=;", "Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=0"] {
            assert!(header.contains(part), "{header}");
        }
        let hostile = Cookie { name: "g", value: Some("a; Domain=evil\r\nX: y".into()), seconds: None };
        assert!(!hostile.header().contains("evil"));
    }

    #[test]
    fn only_cookies_of_ours_are_read() {
        let header = "g=planted; __Host-a=0-0-a-0;__Host-g=mine ; __Host-g=second; strange";
        assert_eq!((value(header, "g"), value(header, "a"), value(header, "s")), (Some("mine"), Some("0-0-a-0"), None));
        assert_eq!(value("", "g"), None);
        assert_eq!((value("__Host-g=\"mine\"", "g"), value("__Host-g=a\tb", "g")), (None, None), "we write none of these");
    }
}
