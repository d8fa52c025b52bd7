//! What no line shows, only trying it: walks through every state that somebody can reach.

use super::{
    Act, Exercise, Said, State, Verb, Words,
    part::{is_always_touched, labels, pixels},
};
use crate::screen::{Fault, Thing};
use std::collections::{BTreeMap, HashMap, HashSet};

/// An exercise with more states than this is not walked to its end.
const MOST_STATES: usize = 50_000;
/// What one may never write, not even here.
const SECRETS: [&str; 5] = ["Kartennummer", "Prüfziffer", "PIN", "Passwort", "IBAN"];
/// A finger needs so many CSS pixels (WCAG 2.2, 2.5.5).
const FINGER: usize = 44;

/// What a walk through an exercise found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// How many states there are.
    pub states: usize,
}

/// Tries everything that can be done in an exercise.
pub fn check(exercise: &Exercise) -> Found {
    let mut walk = Walk::through(exercise);
    if walk.all.len() <= MOST_STATES {
        walk.screens();
        walk.silences();
        walk.flags();
        walk.dead_ends();
    }
    walk.sizes();
    walk.secrets();
    walk.faults.sort_by_key(|fault| fault.line);
    Found { faults: walk.faults, states: walk.all.len() }
}

struct Walk<'e> {
    exercise: &'e Exercise,
    words: Words,
    all: Vec<State>,
    /// From where a state was first reached, and how.
    came: Vec<Option<(usize, Act)>>,
    /// From where it can be reached.
    before: Vec<Vec<usize>>,
    /// The rules that answered.
    fired: HashSet<(usize, usize)>,
    /// The screens that one gets away from.
    left: HashSet<usize>,
    /// What was tapped and got no answer of its own: by screen and label, the line.
    silent: BTreeMap<(usize, String), usize>,
    faults: Vec<Fault>,
}

impl<'e> Walk<'e> {
    fn through(exercise: &'e Exercise) -> Self {
        let words = Words::german();
        let start = exercise.start(&words);
        let mut numbers: HashMap<State, usize> = HashMap::from([(start.clone(), 0)]);
        let mut walk = Self {
            exercise,
            words,
            all: vec![start],
            came: vec![None],
            before: vec![Vec::new()],
            fired: HashSet::new(),
            left: HashSet::new(),
            silent: BTreeMap::new(),
            faults: Vec::new(),
        };
        let mut at = 0;
        while let Some(here) = walk.all.get(at).cloned() {
            if walk.all.len() > MOST_STATES {
                walk.fault(1, "This exercise has more than 50,000 states. Use fewer flags.");
                break;
            }
            if !exercise.is_done(&walk.words, &here) {
                for act in exercise.choices(&walk.words, &here) {
                    walk.step(&mut numbers, at, &here, act);
                }
            }
            at += 1;
        }
        walk
    }

    fn step(&mut self, numbers: &mut HashMap<State, usize>, at: usize, here: &State, act: Act) {
        let (next, said, rule) = self.exercise.follow(&self.words, here, &act);
        let is_silent = next == *here && said == Said::House("practice-not-this");
        self.fired.extend(rule);
        if next.screen != here.screen && act != Act::Stop {
            self.left.insert(here.screen);
        }
        if is_silent
            && let Act::On(Verb::Tap, target) = &act
            && let Some(line) = self.exercise.screen(here).and_then(|screen| screen.lines.get(target.line))
        {
            let label = labels(&line.thing).into_iter().nth(target.part).map(|(_, label)| label).unwrap_or_default();
            self.silent.entry((here.screen, label)).or_insert(line.number);
        }
        let number = match numbers.get(&next) {
            Some(number) => *number,
            None => {
                let number = self.all.len();
                numbers.insert(next.clone(), number);
                self.all.push(next);
                self.came.push(Some((at, act)));
                self.before.push(Vec::new());
                number
            }
        };
        if let Some(before) = self.before.get_mut(number) {
            before.push(at);
        }
    }

    fn fault(&mut self, line: usize, what: impl Into<String>) {
        self.faults.push(Fault { line, what: what.into() });
    }

    /// Screens that nobody reaches, that nobody leaves, and rules that never answer.
    fn screens(&mut self) {
        let exercise = self.exercise;
        let seen: HashSet<usize> = self.all.iter().map(|state| state.screen).collect();
        for (number, screen) in exercise.screens.iter().enumerate() {
            let name = &screen.name;
            if !seen.contains(&number) {
                self.fault(
                    screen.line,
                    format!("No tap leads to the screen `{name}`. Write `-> {name}` in a rule, or take the screen away."),
                );
                continue;
            }
            if exercise.goals.contains(&number) {
                continue;
            }
            if !self.left.contains(&number) {
                self.fault(
                    screen.line,
                    format!("Nobody gets away from the screen `{name}`. Write a rule with `->`, a title with `<`, or `nav`."),
                );
            }
            for (at, rule) in screen.rules.iter().enumerate().filter(|(_, rule)| rule.verb != Verb::Swipe || rule.say.is_some()) {
                if !self.fired.contains(&(number, at)) {
                    let labels = rule.labels.join(", ");
                    self.fault(
                        rule.line,
                        format!("This rule never happens: `{labels}` is not there when its condition holds, or a rule above answers first."),
                    );
                }
            }
        }
    }

    fn silences(&mut self) {
        for ((screen, label), line) in std::mem::take(&mut self.silent) {
            let name = self.exercise.screens.get(screen).map_or("", |screen| screen.name.as_str());
            let what = format!(
                "Who taps `{label}` on the screen `{name}` hears nothing of your own. Write `tap {label}: sentence`, or `else sentence` for all the rest."
            );
            self.fault(line, what);
        }
    }

    fn flags(&mut self) {
        let exercise = self.exercise;
        for (flag, name) in exercise.flags.iter().enumerate() {
            let by_rule = exercise.screens.iter().flat_map(|screen| &screen.rules).any(|rule| rule.set.contains(&flag));
            let by_switch = exercise.screens.iter().flat_map(|screen| &screen.lines).any(|line| line.switch == Some(flag));
            if !by_rule && !by_switch {
                self.fault(1, format!("The flag `{name}` is never set. Write `set {name}` in a rule, or take it away."));
            }
        }
    }

    /// States from which nobody reaches the goal any more; the shortest way into one of them is said.
    fn dead_ends(&mut self) {
        let mut good: Vec<bool> = self.all.iter().map(|state| self.exercise.is_done(&self.words, state)).collect();
        let mut todo: Vec<usize> = good.iter().enumerate().filter(|(_, good)| **good).map(|(number, _)| number).collect();
        if todo.is_empty() {
            let line = self.exercise.goal_line;
            return self.fault(line, "No taps lead to the goal. Check its screen and its condition.");
        }
        while let Some(number) = todo.pop() {
            for before in self.before.get(number).into_iter().flatten() {
                if let Some(known) = good.get_mut(*before).filter(|known| !**known) {
                    *known = true;
                    todo.push(*before);
                }
            }
        }
        let Some(bad) = good.iter().position(|good| !good) else { return };
        let mut path = Vec::new();
        let mut at = bad;
        while let Some(Some((before, act))) = self.came.get(at) {
            path.push(self.all.get(*before).map(|state| self.exercise.named(state, act)).unwrap_or_default());
            at = *before;
        }
        path.reverse();
        let Some(screen) = self.all.get(bad).and_then(|state| self.exercise.screen(state)) else { return };
        let (line, name) = (screen.line, &screen.name);
        let what = format!(
            "From here nobody reaches the goal any more: {} (on `{name}`). Give a way back, or clear a flag.",
            path.join(" · ")
        );
        self.fault(line, what);
    }

    /// Targets that are too small for a finger.
    fn sizes(&mut self) {
        let exercise = self.exercise;
        for screen in &exercise.screens {
            for line in &screen.lines {
                let all = labels(&line.thing);
                let named = |rule: &super::Rule| rule.verb.is_on_a_part() && all.iter().any(|(_, label)| rule.names(label));
                let is_touched = is_always_touched(&line.thing) || screen.rules.iter().any(named);
                let (wide, high) = pixels(exercise.device, &line.thing);
                if is_touched && !all.is_empty() && !matches!(line.thing, Thing::Key(_)) && wide.min(high) < FINGER {
                    let what = format!(
                        "A finger needs {FINGER} px; this is only {wide} × {high} px on a small phone. Make it a row, or show fewer things side by side."
                    );
                    self.fault(line.number, what);
                }
            }
        }
    }

    /// In a trap nobody writes something real, and everybody hears what follows.
    fn secrets(&mut self) {
        let exercise = self.exercise;
        for screen in exercise.screens.iter().filter(|screen| screen.trap) {
            for line in &screen.lines {
                if let Thing::Field { words, .. } = &line.thing
                    && line.text.is_some()
                    && SECRETS.iter().any(|secret| words.contains(secret))
                {
                    let what = format!(
                        "On a trap nobody may write a real `{words}`. Take the `$…` away: the exercise fills in something made up."
                    );
                    self.fault(line.number, what);
                }
            }
            if screen.say.is_none() {
                self.fault(
                    screen.line,
                    format!("The trap `{}` says nothing. Write `say` and what follows from it.", screen.name),
                );
            }
        }
    }
}

impl Exercise {
    /// An act in the author's words.
    pub(super) fn named(&self, state: &State, act: &Act) -> String {
        match act {
            Act::On(verb, target) => {
                let line = self.screen(state).and_then(|screen| screen.lines.get(target.line));
                let label = line.and_then(|line| labels(&line.thing).into_iter().nth(target.part)).map(|(_, label)| label);
                format!("{} {}", verb.code(), label.unwrap_or_default())
            }
            Act::Swipe(way) => format!("swipe {way}"),
            Act::Press(keys) => format!("press {keys}"),
            Act::Key(key) => format!("key {key}"),
            Act::Write(text, written) => {
                format!("write {} “{written}”", self.texts.get(*text).map_or("", |text| text.name.as_str()))
            }
            Act::Back => "back".to_owned(),
            Act::Home => "home".to_owned(),
            Act::Apps => "apps".to_owned(),
            Act::Stop => "stop".to_owned(),
        }
    }
}
