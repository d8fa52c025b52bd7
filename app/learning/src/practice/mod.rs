//! Practice: a drawn device that answers to touch, written as a few lines of text. What it is made of.
//!
//! Authors write it as content/README.md says ("Practice"). [`read()`] reads the structure, [`Words`] the words of another language, [`check()`] walks through
//! everything that can be done and says what is wrong. While somebody practises there is only a [`State`]: [`Exercise::act`] is a pure function
//! from a state and an [`Act`] to the next one and to what is said. Nothing is counted, timed or left to chance, and nothing here panics.

mod act;
mod check;
mod code;
mod paint;
mod part;
pub mod play;
mod read;
mod rule;
mod state;
mod way;
mod words;

#[cfg(test)]
mod tests;

pub use act::{Act, Said};
pub use check::{Found, check};
pub use paint::{Field, Painted, Placed, Touch, paint};
pub use play::Play;
pub use read::read;
pub use state::State;
pub use way::Way;
pub use words::{Needed, Words, lines};

use crate::screen::{Device, Thing};

/// The most letters that somebody writes into a field.
pub const MOST_WRITTEN: usize = 40;

/// An exercise: what stands on the screens of a device, and what follows from touching it. The words in it are German.
#[derive(Debug, Clone)]
pub struct Exercise {
    /// A telephone or a computer.
    pub device: Device,
    /// What is to be done.
    pub task: Sentence,
    /// That nothing can happen.
    pub safe: Option<Sentence>,
    /// The signs of success; the first one whose conditions hold is said.
    pub done: Vec<(Vec<Cond>, Sentence)>,
    /// The screens on which it is done, if `goal_if` holds.
    goals: Vec<usize>,
    goal_if: Vec<Cond>,
    flags: Vec<String>,
    texts: Vec<Text>,
    /// Words that no language translates.
    stays: Vec<String>,
    /// The screen behind the button "Stop".
    stop: Option<usize>,
    screens: Vec<Screen>,
    /// What fingers do in it, beside tapping.
    verbs: Vec<Verb>,
    /// Differs when the structure does: a state of another structure is refused.
    mark: u32,
    /// The line that says the goal.
    goal_line: usize,
}

/// A sentence, and under which name other languages have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its place: `task`, `done if paid`, `network/say`, `network/WLAN`.
    pub place: String,
    /// In German.
    pub german: String,
}

/// What somebody should write.
#[derive(Debug, Clone)]
struct Text {
    name: String,
    /// Each of these is right.
    wanted: Vec<String>,
    /// Whether capitals count, as in a password.
    exact: bool,
    /// What stands there at the beginning.
    from: String,
}

/// One screen.
#[derive(Debug, Clone, Default)]
struct Screen {
    name: String,
    /// Its line in the file.
    line: usize,
    /// Help goes around it.
    trap: bool,
    lines: Vec<Line>,
    rules: Vec<Rule>,
    /// Said on arriving.
    say: Option<Sentence>,
    /// Said for everything that no rule answers.
    other: Option<Sentence>,
}

/// Something that stands on a screen.
#[derive(Debug, Clone)]
struct Line {
    /// Its line in the file.
    number: usize,
    when: Vec<Cond>,
    thing: Thing,
    /// The flag that this row shows, and flips when it is tapped.
    switch: Option<usize>,
    /// The text that this field shows and takes.
    text: Option<usize>,
}

/// A condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cond {
    /// The flag with this number is set, or is not.
    Flag(usize, bool),
    /// The text with this number is right, or is not.
    Text(usize, bool),
    /// It is right but for its capitals.
    Near(usize),
}

/// What follows from a touch.
#[derive(Debug, Clone)]
struct Rule {
    line: usize,
    when: Vec<Cond>,
    verb: Verb,
    labels: Vec<String>,
    to: Option<To>,
    set: Vec<usize>,
    clear: Vec<Cleared>,
    say: Option<Sentence>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum To {
    Screen(usize),
    Back,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cleared {
    Flag(usize),
    Text(usize),
}

/// What a finger or a mouse does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verb {
    /// Tap, click.
    Tap,
    /// Press long.
    Hold,
    /// Double click.
    Double,
    /// Click with the right button.
    Right,
    /// Only point at it.
    Hover,
    /// Take it and bring it somewhere.
    Drag,
    /// Swipe over the screen.
    Swipe,
    /// Press keys.
    Press,
}

impl Verb {
    /// All of them.
    pub const ALL: [Self; 8] =
        [Self::Tap, Self::Hold, Self::Double, Self::Right, Self::Hover, Self::Drag, Self::Swipe, Self::Press];

    /// As authors and forms write it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Tap => "tap",
            Self::Hold => "hold",
            Self::Double => "double",
            Self::Right => "right",
            Self::Hover => "hover",
            Self::Drag => "drag",
            Self::Swipe => "swipe",
            Self::Press => "press",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.code() == code)
    }

    /// Whether it is done to a part of the screen, and not to all of it.
    pub fn is_on_a_part(self) -> bool {
        !matches!(self, Self::Swipe | Self::Press)
    }
}

impl Exercise {
    /// What is done in it beside tapping, each once.
    pub fn verbs(&self) -> impl Iterator<Item = Verb> {
        Verb::ALL.into_iter().filter(|verb| *verb != Verb::Tap && self.verbs.contains(verb))
    }

    /// The keys that are pressed somewhere in it, in order.
    pub fn keys(&self) -> Vec<&str> {
        let rules = self.screens.iter().flat_map(|screen| &screen.rules).filter(|rule| rule.verb == Verb::Press);
        let mut keys: Vec<&str> = rules.flat_map(|rule| &rule.labels).map(String::as_str).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Whether the button "Stop" stands beside this state.
    pub fn offers_stop(&self, state: &State) -> bool {
        self.stop.is_some_and(|stop| stop != state.screen)
    }

    /// The icons that stand on its screens.
    pub fn icons(&self) -> Vec<(usize, String)> {
        let lines = self.screens.iter().flat_map(|screen| &screen.lines);
        let of = |line: &Line| {
            let screen = crate::screen::Screen::of(self.device, vec![line.thing.clone()]);
            screen.icons().into_iter().map(|icon| (line.number, icon.to_owned())).collect::<Vec<_>>()
        };
        lines.flat_map(of).collect()
    }
}
