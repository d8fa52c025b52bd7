//! The parts of things that can be touched, and what they are called.

use crate::screen::{Device, End, Part, Thing};

/// Where a finger lands: the number of the line on its screen, and of the part in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Target {
    /// The line.
    pub line: usize,
    /// The part.
    pub part: usize,
}

/// The parts that a rule can name, each with its German label: its words, `{icon}` where it has none, `<` for the arrow back.
pub(super) fn labels(thing: &Thing) -> Vec<(Part, String)> {
    let name = |words: &str, icon: Option<&String>| match icon {
        Some(icon) if words.is_empty() => format!("{{{icon}}}"),
        _ => words.to_owned(),
    };
    let numbered = |at: usize, label: String| (Part::Item(at), label);
    let mut all = match thing {
        Thing::Title { back, icons, .. } => {
            let arrow = back.then(|| (Part::Back, "<".to_owned()));
            let icons = icons.iter().enumerate().map(|(at, icon)| (Part::Icon(at), format!("{{{icon}}}")));
            arrow.into_iter().chain(icons).collect()
        }
        Thing::Row { lead, words, .. } | Thing::Bubble { lead, words, .. } | Thing::Text { lead, words } => {
            vec![(Part::Whole, name(words, lead.as_ref()))]
        }
        Thing::Tiles(tiles) => {
            tiles.iter().enumerate().map(|(at, tile)| numbered(at, name(&tile.name, Some(&tile.icon)))).collect()
        }
        Thing::Buttons(buttons) => {
            buttons.iter().enumerate().map(|(at, button)| numbered(at, name(&button.words, button.icon.as_ref()))).collect()
        }
        Thing::Field { lead, words, .. } => vec![(Part::End, name(words, lead.as_ref()))],
        Thing::Big(words) => vec![(Part::Whole, words.clone())],
        Thing::Icon { icon, words } => vec![(Part::Whole, name(words, Some(icon)))],
        Thing::Key(key) => vec![(Part::Whole, if *key == crate::screen::SideKey::Power { "power" } else { "volume" }.to_owned())],
        _ => Vec::new(),
    };
    all.retain(|(_, label)| !label.is_empty());
    all
}

/// Whether everybody expects an answer from it, also where no rule names it.
pub(super) fn is_always_touched(thing: &Thing) -> bool {
    matches!(
        thing,
        Thing::Title { .. }
            | Thing::Row { .. }
            | Thing::Tiles(_)
            | Thing::Buttons(_)
            | Thing::Field { .. }
            | Thing::Bubble { .. }
            | Thing::Key(_)
    )
}

/// The words on a thing, in reading order, to be changed: by another language, by what somebody wrote.
pub(super) fn words_of(thing: &mut Thing) -> Vec<&mut String> {
    match thing {
        Thing::Title { words, .. } | Thing::Bubble { words, .. } | Thing::Text { words, .. } | Thing::Icon { words, .. } => {
            vec![words]
        }
        Thing::Big(words) | Thing::Dialog(words) => vec![words],
        Thing::Row { words, small, end, .. } => {
            let end = if let End::Words(end) = end { Some(end) } else { None };
            [words, small].into_iter().chain(end).collect()
        }
        Thing::Tiles(tiles) => tiles.iter_mut().map(|tile| &mut tile.name).collect(),
        Thing::Buttons(buttons) => buttons.iter_mut().map(|button| &mut button.words).collect(),
        Thing::Field { words, value, .. } => vec![words, value],
        _ => Vec::new(),
    }
}

/// What is drawn smaller is touched in so many units around its middle: 45 px on a computer, 50 px on a phone.
pub(super) const SMALLEST: i32 = 40;

/// How large a part is on a phone of 360 px, in CSS pixels, when the drawing is cut to the device: measured in the drawings, where a unit is 1.27 px on a
/// phone and 1.13 px on a computer. A finger needs 44 (WCAG 2.2, 2.5.5).
pub(super) fn pixels(device: Device, thing: &Thing) -> (usize, usize) {
    let (unit, room) = if device == Device::Computer { (113, 252) } else { (127, 212) };
    let beside = |count: usize, high: usize| ((room - 12 * count.saturating_sub(1)) / count.max(1), high);
    let (wide, high) = match thing {
        Thing::Title { .. } => (40, 40),
        Thing::Tiles(tiles) => beside(tiles.len(), 64),
        Thing::Buttons(buttons) => beside(buttons.len(), 44),
        _ => (room, 40),
    };
    (wide * unit / 100, high * unit / 100)
}
