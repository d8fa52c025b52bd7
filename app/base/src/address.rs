//! What an address is: one type, from which its route and every link to it are written, with typed parts.

use crate::Lang;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::{collections::HashMap, fmt::Display};

/// An address of the site. Declared with [`addresses!`](crate::addresses), read by the route, written by every link.
pub trait Address: Sized + Send + 'static {
    /// The address with the names of its parts: `/{lang}/lernen/{course}`.
    const PATTERN: &'static str;

    /// The address from the parts that a request had; `None` when one is missing or none of its kind.
    fn read(parts: &HashMap<String, String>) -> Option<Self>;
}

/// Writes a pattern with its parts filled in, each escaped as RFC 3986 §2.1 says.
pub fn fill(pattern: &str, lang: Lang, parts: &[(&str, &dyn Display)]) -> String {
    let mut out = String::with_capacity(pattern.len() + 40);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        match parts.iter().find(|(part, _)| *part == name) {
            Some((_, value)) => out.push_str(&escape(&value.to_string())),
            None => out.push_str(lang.code()),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// All but the unreserved characters of RFC 3986 §2.3.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A text as it may stand in a part or a query of an address.
pub fn escape(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// Declares addresses: `Course(course: String) = "/{lang}/lernen/{course}";` is a type with that part, and `Course::href(lang, "handy")`
/// writes it.
#[macro_export]
macro_rules! addresses {
    ($($(#[$doc:meta])* $name:ident($($part:ident: $kind:ty),*) = $pattern:literal;)+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct $name {
                $(
                    #[doc = concat!("The part `", stringify!($part), "`.")]
                    pub $part: $kind,
                )*
            }

            impl $crate::address::Address for $name {
                const PATTERN: &'static str = $pattern;

                #[allow(unused_variables, reason = "an address may have no parts")]
                fn read(parts: &std::collections::HashMap<String, String>) -> Option<Self> {
                    Some(Self { $($part: parts.get(stringify!($part))?.parse().ok()?),* })
                }
            }

            impl $name {
                /// Writes the address.
                pub fn href(lang: $crate::Lang $(, $part: impl std::fmt::Display)*) -> String {
                    $crate::address::fill($pattern, lang, &[$((stringify!($part), &$part as &dyn std::fmt::Display)),*])
                }
            }
        )+
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    addresses! {
        /// For the test.
        Step(course: String, number: usize) = "/{lang}/lernen/{course}/{number}";
        /// For the test.
        Start() = "/{lang}/";
    }

    #[test]
    fn an_address_is_written_and_read() {
        assert_eq!(Start::href(Lang::Ar), "/ar/");
        assert_eq!(Step::href(Lang::De, "handy", 3), "/de/lernen/handy/3");
        assert_eq!(Step::href(Lang::De, "a/b?ü", 3), "/de/lernen/a%2Fb%3F%C3%BC/3");
        let parts =
            |number: &str| HashMap::from([("course".to_owned(), "handy".to_owned()), ("number".to_owned(), number.to_owned())]);
        assert_eq!(Step::read(&parts("3")), Some(Step { course: "handy".into(), number: 3 }));
        for strange in ["", "-1", "x", "1e3", "99999999999999999999999"] {
            assert!(Step::read(&parts(strange)).is_none(), "{strange}");
        }
        assert!(Step::read(&HashMap::new()).is_none());
        assert_eq!((Start::PATTERN, Start::read(&HashMap::new())), ("/{lang}/", Some(Start {})));
    }
}
