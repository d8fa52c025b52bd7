//! The languages of the site and how each is written.

use crate::codes;
use serde::{Deserialize, Serialize};

codes! {
    /// A language of the site, named by its address prefix; in the order in which a reader chooses.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    Lang {
        /// German in Einfache Sprache: our normal German.
        De = "de",
        /// German, easier still. Called "Leicht" until two test readers have signed it off.
        Ls = "ls",
        /// Ukrainian.
        Uk = "uk",
        /// Arabic, written from right to left.
        Ar = "ar",
        /// Russian.
        Ru = "ru",
        /// Turkish.
        Tr = "tr",
        /// English.
        En = "en",
    }
}

impl Lang {
    /// The value of the `lang` attribute. Easy German is German: private-use tags confuse voices.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Ls => "de",
            other => other.code(),
        }
    }

    /// The value of the `dir` attribute.
    pub fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// Whether this language is written from right to left.
    pub fn is_rtl(self) -> bool {
        self == Self::Ar
    }

    /// The language's own name.
    pub fn name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::Ls => "Leicht",
            Self::En => "English",
            Self::Uk => "Українська",
            Self::Ru => "Русский",
            Self::Ar => "العربية",
            Self::Tr => "Türkçe",
        }
    }

    /// In which order to look for a text when it is missing in this language: easy German first, then German.
    pub fn fallbacks(self) -> impl Iterator<Item = Self> {
        [self, Self::Ls, Self::De].into_iter()
    }

    /// The first language of an `Accept-Language` header that the site speaks (RFC 9110 §12.5.4), else German.
    pub fn from_accept(header: &str) -> Self {
        let mut wishes: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|wish| {
                let mut parts = wish.split(';');
                let tag = parts.next()?.trim().to_ascii_lowercase();
                let weight = parts.find_map(|p| p.trim().strip_prefix("q=").and_then(|q| q.parse().ok())).unwrap_or(1.0);
                let lang = Self::from_code(tag.split('-').next()?)?;
                (lang != Self::Ls && weight > 0.0).then_some((weight, lang))
            })
            .collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes.first().map_or(Self::De, |w| w.1)
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_may_wish() {
        assert_eq!(Lang::from_accept("uk-UA,uk;q=0.9,en;q=0.8"), Lang::Uk);
        assert_eq!(Lang::from_accept("fr,en;q=0.3,ar;q=0.7"), Lang::Ar);
        assert_eq!(Lang::from_accept("fr"), Lang::De);
        assert_eq!(Lang::from_accept(""), Lang::De);
        assert_eq!(Lang::from_accept("en;q=0, tr;q=0.1"), Lang::Tr);
        assert_eq!(Lang::from_accept(";;;q=,,"), Lang::De);
    }

    #[test]
    fn codes_go_both_ways() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_code(lang.code()), Some(lang));
        }
    }
}
