//! What somebody does, and what follows: the rules of an exercise, applied.

use super::{
    Cleared, Exercise, MOST_WRITTEN, Rule, Screen, Sentence, State, To, Verb, Words,
    part::{Target, is_always_touched, labels},
};
use crate::screen::{Device, Part, Thing};

/// So many screens back one comes.
const MOST_BEHIND: usize = 7;

/// What somebody does.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Act {
    /// Touches a part of the screen.
    On(Verb, Target),
    /// Swipes: `up`, `down`, `left`, `right`.
    Swipe(String),
    /// Presses keys, such as `Strg+C`.
    Press(String),
    /// Taps a key of the drawn keyboard.
    Key(String),
    /// Writes into the field of the text with this number.
    Write(usize, String),
    /// The key back of a phone.
    Back,
    /// The key to the first screen.
    Home,
    /// The key of the last apps.
    Apps,
    /// The button beside the device.
    Stop,
}

/// What is said to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said<'e> {
    /// Nothing: one sees what happened.
    Nothing,
    /// A sentence of the exercise.
    Own(&'e Sentence),
    /// A sentence of the house, by its key.
    House(&'static str),
}

/// The state after an act, what is said, and the rule that answered: by its screen and its number there.
pub(super) type Followed<'e> = (State, Said<'e>, Option<(usize, usize)>);

impl Exercise {
    /// Does something. What cannot be done now changes nothing.
    pub fn act(&self, words: &Words, state: &State, act: &Act) -> (State, Said<'_>) {
        let (next, said, _) = self.follow(words, state, act);
        (next, said)
    }

    pub(super) fn follow(&self, words: &Words, state: &State, act: &Act) -> Followed<'_> {
        let mut next = State { held: None, ..state.clone() };
        let Some(screen) = self.screen(state).filter(|_| !self.is_done(words, state)) else {
            return (next, Said::Nothing, None);
        };
        let other = screen.other.as_ref().map_or(Said::House("practice-not-this"), Said::Own);
        match act {
            Act::Write(text, written) => {
                if self.fields(words, state).contains(text)
                    && let Some(kept) = next.texts.get_mut(*text)
                {
                    *kept = written.chars().filter(|c| !c.is_control()).take(MOST_WRITTEN).collect();
                }
                (next, Said::Nothing, None)
            }
            Act::Key(key) => {
                let Some(text) = self.fields(words, state).last().copied() else { return (next, other, None) };
                let has_keys = self.shown(words, state).iter().any(|(_, line)| matches!(line.thing, Thing::Keys(_)));
                if has_keys {
                    press_key(&mut next, text, key);
                }
                (next, Said::Nothing, None)
            }
            Act::Back if self.device == Device::Computer => (next, Said::Nothing, None),
            Act::Back => {
                let went = go(&mut next, To::Back);
                (next, if went { Said::Nothing } else { Said::House("practice-first") }, None)
            }
            Act::Home => {
                let has_nav = self.shown(words, state).iter().any(|(_, line)| line.thing == Thing::Nav);
                match self.screens.iter().position(|screen| screen.name == "start").filter(|_| has_nav) {
                    Some(home) => {
                        next.screen = home;
                        next.behind.clear();
                        (next, Said::Nothing, None)
                    }
                    None => (next, Said::House("practice-no-home"), None),
                }
            }
            Act::Apps => (next, Said::House("practice-no-apps"), None),
            Act::Stop => {
                if let Some(stop) = self.stop {
                    go(&mut next, To::Screen(stop));
                }
                (next, Said::Nothing, None)
            }
            Act::Swipe(what) | Act::Press(what) => {
                let verb = if matches!(act, Act::Swipe(_)) { Verb::Swipe } else { Verb::Press };
                match self.rule(words, state, screen, verb, what) {
                    Some(at) => self.applied(words, next, state.screen, at),
                    None => (next, other, None),
                }
            }
            Act::On(verb, target) => self.touch(words, state, screen, next, (*verb, *target)),
        }
    }

    fn touch<'e>(
        &'e self,
        words: &Words,
        state: &State,
        screen: &'e Screen,
        mut next: State,
        (verb, target): (Verb, Target),
    ) -> Followed<'e> {
        let targets = self.targets(words, state);
        let named = |wanted: Target| targets.iter().find(|(known, ..)| *known == wanted).map(|(_, _, label)| label.as_str());
        let (Some(label), Some(line)) = (named(target), screen.lines.get(target.line)) else {
            return (next, Said::House("practice-gone"), None);
        };
        if verb == Verb::Drag {
            let Some(from) = state.held else {
                next.held = Some(target);
                return (next, Said::House("practice-held"), None);
            };
            let from = named(from).unwrap_or_default();
            return match self.rule(words, state, screen, Verb::Drag, &format!("{from} to {label}")) {
                Some(at) => self.applied(words, next, state.screen, at),
                None => (next, Said::House("practice-dropped"), None),
            };
        }
        if let Some(at) = self.rule(words, state, screen, verb, label) {
            return self.applied(words, next, state.screen, at);
        }
        if verb == Verb::Tap {
            let part = targets.iter().find(|(known, ..)| *known == target).map(|(_, part, _)| part);
            match (&line.thing, line.switch, part) {
                (_, Some(flag), _) => {
                    next.flags ^= 1 << flag;
                    return (next, Said::Nothing, None);
                }
                (Thing::Title { .. }, _, Some(Part::Back)) => {
                    go(&mut next, To::Back);
                    return (next, Said::Nothing, None);
                }
                (Thing::Field { .. }, ..) if line.text.is_some() => return (next, Said::House("practice-write"), None),
                _ => {}
            }
        } else if self.rule(words, state, screen, Verb::Tap, label).is_some() {
            let said = match verb {
                Verb::Hold => Said::House("practice-too-long"),
                Verb::Hover => Said::Nothing,
                _ => Said::House("practice-other-gesture"),
            };
            return (next, said, None);
        }
        (next, screen.other.as_ref().map_or(Said::House("practice-not-this"), Said::Own), None)
    }

    /// The first rule that fits and holds.
    fn rule(&self, words: &Words, state: &State, screen: &Screen, verb: Verb, label: &str) -> Option<usize> {
        let fits = |rule: &Rule| {
            rule.verb == verb && rule.labels.iter().any(|named| named == label) && self.holds(words, state, &rule.when)
        };
        screen.rules.iter().position(fits)
    }

    fn applied(&self, words: &Words, mut next: State, screen: usize, at: usize) -> Followed<'_> {
        let Some(rule) = self.screens.get(screen).and_then(|screen| screen.rules.get(at)) else {
            return (next, Said::Nothing, None);
        };
        for flag in &rule.set {
            next.flags |= 1 << flag;
        }
        for cleared in &rule.clear {
            match *cleared {
                Cleared::Flag(flag) => next.flags &= !(1 << flag),
                Cleared::Text(text) => {
                    if let Some((kept, first)) = next.texts.get_mut(text).zip(self.start(words).texts.get(text)) {
                        kept.clone_from(first);
                    }
                }
            }
        }
        if let Some(to) = rule.to {
            go(&mut next, to);
        }
        (next, rule.say.as_ref().map_or(Said::Nothing, Said::Own), Some((screen, at)))
    }

    /// What can be touched now, in reading order, with its German label. What lies under a dialog box cannot, but for the keys at the side.
    pub(super) fn targets(&self, words: &Words, state: &State) -> Vec<(Target, Part, String)> {
        let Some(screen) = self.screen(state) else { return Vec::new() };
        let shown = self.shown(words, state);
        let dialog = shown.iter().position(|(_, line)| matches!(line.thing, Thing::Dialog(_))).unwrap_or(0);
        let mut all = Vec::new();
        for (at, (number, line)) in shown.iter().enumerate() {
            if at < dialog && !matches!(line.thing, Thing::Key(_)) {
                continue;
            }
            for (part, (what, label)) in labels(&line.thing).into_iter().enumerate() {
                let named = |rule: &Rule| rule.verb.is_on_a_part() && rule.names(&label);
                if is_always_touched(&line.thing) || screen.rules.iter().any(named) {
                    all.push((Target { line: *number, part }, what, label));
                }
            }
        }
        all
    }

    /// Everything that can be done now; what is written only as right, nearly right, wrong and nothing.
    pub(super) fn choices(&self, words: &Words, state: &State) -> Vec<Act> {
        let mut all = Vec::new();
        for (target, ..) in self.targets(words, state) {
            all.push(Act::On(Verb::Tap, target));
            all.extend(self.verbs().filter(|verb| verb.is_on_a_part()).map(|verb| Act::On(verb, target)));
        }
        if self.verbs.contains(&Verb::Swipe) {
            all.extend(super::rule::WAYS.map(|way| Act::Swipe(way.to_owned())));
        }
        all.extend(self.keys().into_iter().map(|keys| Act::Press(keys.to_owned())));
        if self.shown(words, state).iter().any(|(_, line)| line.thing == Thing::Nav) {
            all.extend([Act::Back, Act::Home, Act::Apps]);
        }
        for text in self.fields(words, state) {
            let right = self.wanted(words, text).first().map_or_else(String::new, |right| (*right).to_owned());
            if self.texts.get(text).is_some_and(|text| text.exact) {
                all.push(Act::Write(text, right.to_lowercase()));
            }
            all.extend([right, "x".to_owned(), String::new()].map(|written| Act::Write(text, written)));
        }
        if self.offers_stop(state) {
            all.push(Act::Stop);
        }
        all
    }
}

impl Rule {
    /// Whether it speaks of the part with this label.
    pub(super) fn names(&self, label: &str) -> bool {
        let in_drag = |named: &String| {
            self.verb == Verb::Drag && named.split_once(" to ").is_some_and(|(from, to)| from == label || to == label)
        };
        self.labels.iter().any(|named| named == label || in_drag(named))
    }
}

/// Goes to a screen; to one that lies behind, by going back there. `false`: there is none behind.
fn go(state: &mut State, to: To) -> bool {
    match to {
        To::Back => match state.behind.pop() {
            Some(screen) => state.screen = screen,
            None => return false,
        },
        To::Screen(screen) => {
            if let Some(at) = state.behind.iter().position(|behind| *behind == screen) {
                state.behind.truncate(at);
            } else if screen != state.screen {
                state.behind.push(state.screen);
                if state.behind.len() > MOST_BEHIND {
                    state.behind.remove(0);
                }
            }
            state.screen = screen;
            state.shift = false;
        }
    }
    true
}

fn press_key(state: &mut State, text: usize, key: &str) {
    let Some(written) = state.texts.get_mut(text) else { return };
    let room = written.chars().count() < MOST_WRITTEN;
    match key {
        "shift" => state.shift = !state.shift,
        "delete" => drop(written.pop()),
        "space" if room => written.push(' '),
        letter if letter.chars().count() == 1 && !letter.chars().any(char::is_control) && room => {
            // An upper case letter may be two, as that of ß.
            if state.shift {
                written.push_str(&letter.to_uppercase());
            } else {
                written.push_str(letter);
            }
            *written = written.chars().take(MOST_WRITTEN).collect();
            state.shift = false;
        }
        _ => {}
    }
}
