//! The addresses that every room may link to. The others stand in `paths.rs` of their rooms.

use crate::Lang;

/// Declared apart, so that the browser's half of a crate needs no routes.
#[cfg(feature = "ssr")]
mod declared {
    crate::addresses! {
        /// The start page.
        Start() = "/{lang}/";
        /// Ways to sign in.
        SignIn() = "/{lang}/anmelden";
        /// The target of the sign-out form ("Fertig").
        SignOut() = "/{lang}/abmelden";
        /// My own page: what I can do.
        Me() = "/{lang}/ich";
        /// Take over what was learned on this phone before signing in.
        MeTakeOver() = "/{lang}/ich/uebernehmen";
        /// For those who run the house: who works here, places, rooms, what runs.
        Administration() = "/{lang}/verwaltung";
        /// The stations and tours, for those who make them.
        Desk() = "/{lang}/redaktion";
        /// Text size, font, light or dark.
        Display() = "/{lang}/anzeige";
        /// Choose a language.
        Languages() = "/{lang}/sprache";
        /// Help.
        Help() = "/{lang}/hilfe";
        /// What browsers show when there is no internet.
        Offline() = "/{lang}/ohne-netz";
        /// A page written in content/pages.
        TextPage(page: String) = "/{lang}/seite/{page}";
    }
}

#[cfg(feature = "ssr")]
pub use declared::*;

/// The pages written in content/pages that the foot of every page leads to, with the key of their words there.
pub const FOOT_PAGES: [(&str, &str); 4] = [
    ("barrierefreiheit", "foot-accessibility"),
    ("leichte-sprache", "foot-easy"),
    ("datenschutz", "foot-privacy"),
    ("impressum", "foot-imprint"),
];

/// Choose a language; `back` is an address of this site without its language prefix.
#[cfg(feature = "ssr")]
pub fn languages(lang: Lang, back: &str) -> String {
    format!("{}?weiter={}", Languages::href(lang), crate::address::escape(back).replace("%2F", "/"))
}

/// The same address in another language.
pub fn in_language(path_and_query: &str, lang: Lang) -> String {
    let rest = path_and_query.trim_start_matches('/');
    let rest = match rest.split_once('/') {
        Some((first, rest)) if Lang::from_code(first).is_some() => rest,
        None if Lang::from_code(rest).is_some() => "",
        _ => rest,
    };
    format!("/{lang}/{rest}")
}

/// `path` if it leads to this site and nowhere else, so that no foreign address can be smuggled into a redirect.
pub fn own(path: &str) -> Option<&str> {
    let safe = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && path.len() <= 300
        && path.chars().all(|c| c.is_ascii_graphic());
    safe.then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_changes_its_language() {
        assert_eq!(in_language("/de/lernen/handy?thema=x", Lang::Ar), "/ar/lernen/handy?thema=x");
        assert_eq!(in_language("/de/", Lang::Uk), "/uk/");
        assert_eq!(in_language("/de", Lang::Uk), "/uk/");
        assert_eq!(in_language("/", Lang::Uk), "/uk/");
    }

    #[test]
    fn only_own_addresses_are_followed() {
        assert!(own("/de/lernen").is_some());
        for foreign in ["//evil.example", "https://evil.example", "/\\evil", "/\r\nLocation: x", "", "javascript:1", "/ü"] {
            assert!(own(foreign).is_none(), "{foreign}");
        }
    }
}
