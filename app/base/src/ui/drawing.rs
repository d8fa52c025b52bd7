//! Our drawings, inlined so that they take the theme of the page. `look.md` §5 of the design says how to draw one more.

use super::raw;
use leptos::prelude::*;

macro_rules! drawings {
    ($($name:literal),* $(,)?) => {
        /// The markup of a drawing, or of the neutral house when there is none of this name.
        fn source(name: &str) -> &'static str {
            match name {
                $($name => include_str!(concat!("pictures/", $name, ".svg")),)*
                _ => include_str!("pictures/hof.svg"),
            }
        }

        /// The names of all drawings; content is checked against it.
        pub const DRAWINGS: &[&str] = &[$($name),*];
    };
}

drawings!(
    "arbeit",
    "bahn",
    "computer",
    "geschafft",
    "hafen",
    "handy",
    "hell",
    "hochhaus",
    "hof",
    "karte",
    "laden",
    "leer",
    "markt",
    "muehle",
    "nachricht",
    "nichtda",
    "offline",
    "panne",
    "podcast",
    "raum",
    "sicher",
    "sprache",
    "termin",
    "viertel",
    "wlan"
);

/// A drawing as HTML with this class. It only adorns: no description.
pub fn drawing_markup(name: &str, class: &str) -> String {
    let source = source(name).trim();
    let rest = source.strip_prefix("<svg ").unwrap_or(source);
    format!("<svg class=\"{class}\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\" focusable=\"false\" {rest}")
}

/// A drawing.
#[component]
pub fn Drawing(
    /// Its name.
    #[prop(into)]
    name: String,
    /// Its class: `pic`, `card__pic`, `thumb`.
    #[prop(default = "pic")]
    class: &'static str,
) -> impl IntoView {
    raw(drawing_markup(&name, class))
}

/// A sign-in picture: its number never changes (people remember it by place and look).
pub struct Pin {
    /// Its number, 1 to 12.
    pub number: u8,
    /// Its name in the interface texts.
    pub key: &'static str,
    /// Its drawing.
    pub svg: &'static str,
}

macro_rules! pins {
    ($($number:literal $name:literal),* $(,)?) => {
        /// The twelve pictures in their fixed places.
        pub static PIN_PICTURES: [Pin; 12] = [
            $(Pin { number: $number, key: concat!("pin-", $name), svg: include_str!(concat!("pictures/pins/", $name, ".svg")) }),*
        ];
    };
}

pins!(
    1 "baum", 2 "bus", 3 "schluessel", 4 "fisch", 5 "haus", 6 "sonne", 7 "apfel", 8 "brille", 9 "uhr", 10 "boot", 11 "blume", 12 "tasse"
);

impl Pin {
    /// The picture with this number.
    pub fn number(number: u8) -> Option<&'static Self> {
        PIN_PICTURES.iter().find(|p| p.number == number)
    }

    /// Its drawing as HTML, without description: its name stands beside it.
    pub fn markup(&self) -> String {
        self.svg.trim().replacen("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ", 1)
    }
}

/// "Klick" as HTML: the dot of the i is a small lit window.
pub fn wordmark_markup() -> &'static str {
    include_str!("wordmark.svg").trim()
}

/// "Klick".
#[component]
pub fn Wordmark() -> impl IntoView {
    raw(wordmark_markup())
}
