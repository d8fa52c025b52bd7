//! A screen of a phone, written as a few lines of text: what stands on it, how it is drawn, how it is said in words.
//!
//! Authors write it as content/README.md says ("Screens"). [`parse`] reads it, [`draw`] makes a small SVG of it,
//! [`describe`] says it for those who do not see it. The drawing has no styles of its own: it lives from the `k-*`
//! classes of the stylesheet. Nothing here panics, whatever stands in the text.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    reason = "a drawing is made of few and small numbers: at most 24 things, places below 10,000"
)]

mod board;
mod describe;
mod draw;
mod fields;
mod keys;
#[cfg(any(test, feature = "testing"))]
pub mod laws;
mod lines;
mod mark;
mod measure;
mod pads;
mod parse;
mod presses;
mod things;

#[cfg(test)]
mod tests;

pub use describe::{Words, describe, describe_thing, name_of};
pub use draw::{Touchable, draw, draw_to_touch};
pub use parse::{parse, parse_line};

/// One screen as the author wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// What it is the screen of.
    pub device: Device,
    /// A page that exists only in German: it keeps its language and its side in every lesson.
    pub only_german: bool,
    /// A flat picture, so that a question under it has room.
    pub low: bool,
    /// What stands on the screen, from top to bottom. The place in this list is the thing's stable number.
    pub things: Vec<Thing>,
    marked: Option<Spot>,
}

/// What a screen belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// A telephone, upright.
    Phone,
    /// A window on a computer.
    Computer,
    /// No device, only one big sign.
    Sign,
}

/// One thing on a screen: one line of the author's text. Icons are Lucide names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    /// The line at the very top.
    Status {
        /// Such as `14:05`.
        time: String,
        /// Small icons at its end.
        icons: Vec<String>,
    },
    /// The title bar.
    Title {
        /// Whether it begins with an arrow back.
        back: bool,
        /// An icon before the words.
        lead: Option<String>,
        /// The title.
        words: String,
        /// Icons at its end.
        icons: Vec<String>,
    },
    /// A row of a list.
    Row {
        /// An icon before the words.
        lead: Option<String>,
        /// The words.
        words: String,
        /// A second, smaller line; may be empty.
        small: String,
        /// What stands at its end.
        end: End,
    },
    /// Apps side by side.
    Tiles(Vec<Tile>),
    /// Buttons side by side.
    Buttons(Vec<Button>),
    /// A field to write in.
    Field {
        /// An icon inside the field, before what stands in it.
        lead: Option<String>,
        /// Its label; may be empty.
        words: String,
        /// What stands in it; may be empty.
        value: String,
        /// Icons inside the field, at its end.
        icons: Vec<String>,
    },
    /// A message.
    Bubble {
        /// Mine, or the other person's.
        mine: bool,
        /// `play` for a voice message, `image` for a picture, or another icon before the words.
        lead: Option<String>,
        /// The words, or how long the voice message is.
        words: String,
    },
    /// Big words in the middle, such as a clock.
    Big(String),
    /// A big icon in the middle.
    Icon {
        /// The icon.
        icon: String,
        /// Words under it; may be empty.
        words: String,
    },
    /// Small text.
    Text {
        /// An icon before the words.
        lead: Option<String>,
        /// The words.
        words: String,
    },
    /// A line between things.
    Line,
    /// A dialog box with this title (which may be empty); all that follows stands in it.
    Dialog(String),
    /// A keyboard at the lower edge.
    Keys(KeySet),
    /// The three keys at the lower edge.
    Nav,
    /// A key at the side of the phone.
    Key(SideKey),
    /// A finger that moves.
    Swipe(Way),
    /// Room.
    Gap,
}

/// What stands at the end of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// Nothing.
    Nothing,
    /// A value in words.
    Words(String),
    /// A switch, on or off.
    Switch(bool),
    /// A tick box.
    Tick(bool),
    /// A round choice.
    Choice(bool),
    /// An arrow: there is more behind it.
    Arrow,
    /// An icon.
    Icon(String),
}

/// An app on the home screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Its icon.
    pub icon: String,
    /// Its name; may be empty.
    pub name: String,
}

/// A button; the filled one is the one that most people press.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// An icon before the words.
    pub icon: Option<String>,
    /// The words; may be empty if there is an icon.
    pub words: String,
    /// Whether it is filled.
    pub filled: bool,
}

/// Which keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeySet {
    /// Letters, in the order that the language has on phones.
    Letters,
    /// Digits and signs.
    Digits,
    /// The big digits for calling.
    Call,
}

/// A key at the side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SideKey {
    /// To switch on and off.
    Power,
    /// Louder and less loud.
    Volume,
}

/// Where a finger moves. Left and right are those of the reader's hand, in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// From the lower edge upwards.
    Up,
    /// Downwards.
    Down,
    /// To the left.
    Left,
    /// To the right.
    Right,
}

/// The one place that is marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The number of the thing in [`Screen::things`].
    pub thing: usize,
    /// What of it.
    pub part: Part,
}

/// A part of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// The arrow back of a title.
    Back,
    /// The icon before the words.
    Lead,
    /// The words, or the label of a field.
    Words,
    /// What stands at the end of a row, or in a field.
    End,
    /// The icon with this number at the end of a title, a field or the status line.
    Icon(usize),
    /// The tile, button or key of `nav` (back, home, last apps) with this number.
    Item(usize),
    /// The key with this name on a keyboard.
    Key(String),
}

/// Where a part of a thing lies, in units of the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// The number of the thing in [`Screen::things`].
    pub thing: usize,
    /// What of it.
    pub part: Part,
    /// From the left edge.
    pub x: i32,
    /// From the upper edge.
    pub y: i32,
    /// How wide.
    pub w: i32,
    /// How high.
    pub h: i32,
}

/// What is wrong with a screen, said to its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file.
    pub line: usize,
    /// What is wrong and what to do.
    pub what: String,
}

/// What drawing needs to know beside the screen itself.
pub struct Look<'a, 'i> {
    /// Whether the lesson is read from the right to the left.
    pub rtl: bool,
    /// The language of the lesson, as in `lang="…"`.
    pub lang: &'a str,
    /// What a screen reader says; see [`describe`].
    pub label: &'a str,
    /// The inside of a Lucide icon of 24 × 24, such as `<path d="M5 12h14"/>`.
    pub icons: &'a dyn Fn(&str) -> Option<&'i str>,
}

impl Screen {
    /// A screen of these things, with nothing marked.
    pub fn of(device: Device, things: Vec<Thing>) -> Self {
        Self { device, only_german: false, low: false, things, marked: None }
    }

    /// The place that is marked, if there is one.
    pub fn marked(&self) -> Option<&Spot> {
        self.marked.as_ref()
    }

    /// The names of all icons that the author wrote, so that a check can say which of them do not exist.
    pub fn icons(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for thing in &self.things {
            match thing {
                Thing::Status { icons, .. } => names.extend(icons.iter().map(String::as_str)),
                Thing::Title { lead, icons, .. } | Thing::Field { lead, icons, .. } => {
                    names.extend(lead.iter().chain(icons).map(String::as_str));
                }
                Thing::Row { lead, end, .. } => {
                    names.extend(lead.as_deref());
                    if let End::Icon(icon) = end {
                        names.push(icon);
                    }
                }
                Thing::Tiles(tiles) => names.extend(tiles.iter().map(|tile| tile.icon.as_str())),
                Thing::Buttons(buttons) => names.extend(buttons.iter().filter_map(|button| button.icon.as_deref())),
                Thing::Bubble { lead, .. } | Thing::Text { lead, .. } => names.extend(lead.as_deref()),
                Thing::Icon { icon, .. } => names.push(icon),
                _ => {}
            }
        }
        names
    }
}
