//! What must hold of any drawn screen, whatever its author writes. The law takes any bytes: proptest tries it here, and a fuzz target in
//! `fuzz/`.
#![allow(clippy::panic, reason = "a broken law is to be seen")]

use super::{Fault, Look, Screen, Words, describe, draw, parse};
use base::laws::text;

/// What screens are made of, and what they must not become.
const PIECES: [&str; 60] = [
    "14:05",
    "# ",
    "< ",
    "> ",
    "- ",
    "+ ",
    "_ ",
    "= ",
    "@ ",
    "? ",
    "* ",
    "*",
    "{wifi}",
    "{",
    "}",
    "{nothing}",
    "{battery} ",
    " | ",
    "[on]",
    "[off]",
    "[x]",
    "[ ]",
    "(x)",
    "( )",
    " / ",
    ":",
    "[",
    "]",
    "[[",
    "]]",
    "keys abc",
    "keys 123",
    "keys call",
    " *a",
    " **",
    "nav",
    " *home",
    "key power",
    "key volume",
    "swipe up",
    "swipe left",
    "…",
    "---",
    "\n",
    "\n",
    "\n",
    "\n",
    "Wort",
    "Einstellungen",
    "الإعدادات",
    "030 23125 42",
    "Налаштування",
    "\u{ad}",
    "\u{0}",
    "&<>\"'",
    "🙂",
    "\u{202e}",
    "ß",
    "é\u{301}",
    "日本語",
];

/// A screen is read, or each fault names a line of it; the drawing of one that was read is whole, in both directions, and no larger than
/// what stands in it.
///
/// # Panics
/// When the law is broken.
pub fn screen(bytes: &[u8]) {
    let (kind, rest) = bytes.split_first().map_or((0, bytes), |(first, rest)| (usize::from(*first), rest));
    let kinds = ["phone", "phone low", "computer", "sign", "phone de", "sign low", "computer low", ""];
    let body = text(rest, &PIECES);
    let info = kinds.get(kind % kinds.len()).copied().unwrap_or_default();
    match parse(info, &body, 11) {
        Ok(screen) => paint(&screen, body.len()),
        Err(faults) => {
            let lines = 10..11 + body.lines().count();
            assert!(
                !faults.is_empty() && faults.iter().all(|Fault { line, what }| lines.contains(line) && !what.is_empty()),
                "{faults:?}"
            );
        }
    }
    // Far down in a long file.
    assert_eq!(parse(info, &body, usize::MAX).is_ok(), parse(info, &body, 1).is_ok());
}

fn paint(screen: &Screen, size: usize) {
    assert!((1..=24).contains(&screen.things.len()));
    assert!(screen.marked().is_none_or(|spot| spot.thing < screen.things.len()));
    let label = describe(screen, &Echo);
    assert!(label.len() < 64 * size + 2_000, "{} bytes of words for {size}", label.len());
    for (rtl, lang) in [(false, "de"), (true, "ar")] {
        let svg = draw(screen, &Look { rtl, lang, label: &label, icons: &icons });
        is_whole(&svg);
        // A keyboard of one line has forty keys.
        assert!(svg.len() < 600 * size + 20_000, "{} bytes for {size}", svg.len());
    }
    assert!(
        screen
            .icons()
            .iter()
            .all(|icon| icon.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'))
    );
}

pub(super) fn icons(name: &str) -> Option<&'static str> {
    (name != "nothing").then_some(r#"<path d="M5 12h14"/>"#)
}

/// Whether every tag is closed in its order and no sign stands where XML does not allow it.
///
/// # Panics
/// When it is not.
pub(crate) fn is_whole(svg: &str) {
    let mut open = Vec::new();
    for part in svg.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or_else(|| panic!("open tag in {svg}"));
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        let name = tag.trim_matches('/').split(' ').next().unwrap_or("");
        assert!(["svg", "g", "rect", "circle", "path", "text", "tspan"].contains(&name), "{tag}");
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{svg}");
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        for entity in text.split('&').skip(1) {
            assert!(["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|known| entity.starts_with(known)), "{text}");
        }
        assert!(!text.contains('>') && !text.chars().any(char::is_control), "{text}");
    }
    assert!(open.is_empty());
    assert!(!svg.contains("style=") && !svg.contains("NaN"));
}

/// A list of the keys that were asked for, as words.
pub(super) struct Echo;

impl Words for Echo {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<_> = args.iter().map(|(_, value)| *value).collect();
        if args.is_empty() { key.to_owned() } else { format!("{key} {}", args.join("+")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn every_drawing_is_whole(bytes in prop::collection::vec(prop_oneof![4 => 0x80..=0xFF_u8, 1 => b' '..=b'~'], 0..40)) {
            screen(&bytes);
        }
    }
}
