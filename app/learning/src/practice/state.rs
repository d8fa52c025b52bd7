//! Where somebody is in an exercise.

use super::{Cond, Exercise, Line, Words, part::Target};
use base::fold;

/// All that is known while somebody practises: it travels with the page, nothing of it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct State {
    pub(super) screen: usize,
    /// One bit a flag.
    pub(super) flags: u32,
    /// What was written, by the number of the text.
    pub(super) texts: Vec<String>,
    /// The screens behind this one, the nearest last.
    pub(super) behind: Vec<usize>,
    /// Whether the next drawn key writes a capital letter.
    pub(super) shift: bool,
    /// What was taken and is not dropped yet.
    pub(super) held: Option<Target>,
}

impl State {
    pub(super) fn has(&self, flag: usize) -> bool {
        self.flags >> flag & 1 == 1
    }

    /// Whether something was taken and is not dropped yet.
    pub fn holds_something(&self) -> bool {
        self.held.is_some()
    }
}

impl Exercise {
    /// The beginning.
    pub fn start(&self, words: &Words) -> State {
        State {
            screen: 0,
            flags: 0,
            texts: self.texts.iter().map(|text| words.label(self, &text.from).to_owned()).collect(),
            behind: Vec::new(),
            shift: false,
            held: None,
        }
    }

    /// What may be written for this text, in this language.
    pub(super) fn wanted<'w>(&'w self, words: &'w Words, text: usize) -> Vec<&'w str> {
        self.texts.get(text).map(|text| text.wanted.iter().map(|wanted| words.label(self, wanted)).collect()).unwrap_or_default()
    }

    fn is_right(&self, words: &Words, state: &State, text: usize) -> bool {
        let (Some(known), Some(written)) = (self.texts.get(text), state.texts.get(text)) else { return false };
        let same = |wanted: &&str| {
            if known.exact { fold::tidy(wanted) == fold::tidy(written) } else { alike(wanted, written) }
        };
        self.wanted(words, text).iter().any(same)
    }

    pub(super) fn holds(&self, words: &Words, state: &State, all: &[Cond]) -> bool {
        all.iter().all(|cond| match *cond {
            Cond::Flag(flag, set) => state.has(flag) == set,
            Cond::Text(text, right) => self.is_right(words, state, text) == right,
            Cond::Near(text) => {
                let written = state.texts.get(text).map_or("", String::as_str);
                !self.is_right(words, state, text) && self.wanted(words, text).iter().any(|wanted| alike(wanted, written))
            }
        })
    }

    /// Whether the goal is reached.
    pub fn is_done(&self, words: &Words, state: &State) -> bool {
        self.goals.contains(&state.screen) && self.holds(words, state, &self.goal_if)
    }

    /// The sign of success that fits.
    pub fn success<'e>(&'e self, words: &'e Words, state: &State) -> Option<&'e str> {
        let fits = self.done.iter().find(|(when, _)| self.holds(words, state, when));
        fits.filter(|_| self.is_done(words, state)).map(|(_, sentence)| words.sentence(sentence))
    }

    pub(super) fn screen(&self, state: &State) -> Option<&super::Screen> {
        self.screens.get(state.screen)
    }

    /// The lines that stand on the screen now, with their numbers.
    pub(super) fn shown(&self, words: &Words, state: &State) -> Vec<(usize, &Line)> {
        let Some(screen) = self.screen(state) else { return Vec::new() };
        screen.lines.iter().enumerate().filter(|(_, line)| self.holds(words, state, &line.when)).collect()
    }

    /// The texts whose fields stand on the screen now, from top to bottom.
    pub(super) fn fields(&self, words: &Words, state: &State) -> Vec<usize> {
        self.shown(words, state).into_iter().filter_map(|(_, line)| line.text).collect()
    }
}

/// Whether two words are the same for a kind reader. An address without its @ is none, so the signs that a word lives from count.
fn alike(wanted: &str, written: &str) -> bool {
    let signs = |text: &str| -> String { text.chars().filter(|c| "@€%&+/#".contains(*c)).collect() };
    fold::glued(wanted) == fold::glued(written) && signs(wanted) == signs(written)
}
