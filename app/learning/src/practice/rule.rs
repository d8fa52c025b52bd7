//! Reads the rules of a screen: `tap Einstellungen -> settings set seen: That is right.`

use super::{Cleared, Cond, Exercise, Rule, Sentence, To, Verb, part::labels, read::page_of};
use crate::screen::Fault;

/// Where a finger may move.
pub(super) const WAYS: [&str; 4] = ["up", "down", "left", "right"];

/// What may follow the labels of a rule.
const ENDS: [&str; 4] = [" -> ", " set ", " clear ", ": "];

/// A rule before it is understood.
pub(super) struct Draft<'d> {
    pub(super) line: usize,
    pub(super) when: Vec<Cond>,
    pub(super) text: &'d str,
    /// The names of all screens.
    pub(super) names: &'d [String],
}

/// Whether a line is a rule and not something drawn: a drawn `swipe up` leads nowhere.
pub(super) fn is_rule(text: &str) -> bool {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let leads = || ["->", ":", " set ", " clear "].iter().any(|end| rest.contains(end));
    match word {
        "say" | "else" => true,
        "swipe" => leads(),
        word => Verb::from_code(word).is_some() && !rest.is_empty(),
    }
}

/// The line without its condition.
pub(super) fn without_if(text: &str) -> &str {
    text.strip_prefix("if ").map_or(text, |rest| split_if(rest).1)
}

/// `a, not b REST`: the condition ends at the first word that is not followed by a comma.
pub(super) fn split_if(text: &str) -> (&str, &str) {
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        at += word.len();
        let word = word.trim();
        if word != "not" && word != "near" && !word.ends_with(',') {
            break;
        }
    }
    let (when, rest) = text.split_at_checked(at).unwrap_or((text, ""));
    (when.trim(), rest.trim())
}

/// `tap A or press B …`: two ways to do the same.
pub(super) fn ways(text: &str) -> Vec<String> {
    let end = ENDS.iter().filter_map(|end| text.find(end)).min().unwrap_or(text.len());
    let (head, tail) = text.split_at_checked(end).unwrap_or((text, ""));
    let mut all = Vec::new();
    let mut rest = head;
    loop {
        let cut = Verb::ALL.iter().filter_map(|verb| rest.find(&format!(" or {} ", verb.code()))).min();
        let Some((first, others)) = cut.and_then(|cut| rest.split_at_checked(cut)) else { break };
        all.push(format!("{first}{tail}"));
        rest = others.strip_prefix(" or ").unwrap_or(others);
    }
    all.push(format!("{rest}{tail}"));
    all
}

/// The screen with this name, or a fault.
pub(super) fn screen_named(name: &str, names: &[String], line: usize, faults: &mut Vec<Fault>) -> Option<usize> {
    let found = names.iter().position(|known| known == name);
    if found.is_none() {
        let near = nearest(name, names.iter().map(String::as_str));
        faults.push(Fault { line, what: format!("There is no screen `{name}`.{near}") });
    }
    found
}

/// Reads a rule of the screen with this number. Nothing: it is wrong, or not meant for this part of the screen.
pub(super) fn read(draft: &Draft, number: usize, exercise: &Exercise, faults: &mut Vec<Fault>) -> Option<Rule> {
    let screen = exercise.screens.get(number)?;
    let (word, rest) = draft.text.split_once(' ').unwrap_or((draft.text, ""));
    let verb = Verb::from_code(word)?;
    let elsewhere: Vec<String> = parts_of(exercise, number).flat_map(|number| known(exercise, number, verb)).collect();
    let known = known(exercise, number, verb);
    let mut rule = Rule {
        line: draft.line,
        when: draft.when.clone(),
        verb,
        labels: Vec::new(),
        to: None,
        set: Vec::new(),
        clear: Vec::new(),
        say: None,
    };
    let mut left = rest.trim();
    loop {
        let (label, after) = match begins(left, &known) {
            Some(found) => found,
            // Parts of one screen share their rules; what a rule names need stand on one of them only.
            None if let Some(after) = begins(left, &elsewhere).map(|(_, after)| after) => match after.strip_prefix(", ") {
                Some(rest) => {
                    left = rest;
                    continue;
                }
                None if rule.labels.is_empty() => return None,
                None => {
                    left = after;
                    break;
                }
            },
            None => {
                let cut = ENDS.iter().chain(&[", "]).filter_map(|end| left.find(end)).min().unwrap_or(left.len());
                let (label, after) = left.split_at_checked(cut)?;
                match verb {
                    Verb::Press => {}
                    Verb::Swipe => faults.push(Fault {
                        line: draft.line,
                        what: format!("A finger moves in four ways: up, down, left, right, not `{label}`."),
                    }),
                    _ => {
                        let near = nearest(label, known.iter().map(String::as_str));
                        let other = stands_on(exercise, label);
                        let other = other.map(|name| format!(" It stands on the screen `{name}`.")).unwrap_or_default();
                        faults.push(Fault {
                            line: draft.line,
                            what: format!("`{label}` does not stand on the screen `{}`.{near}{other}", screen.name),
                        });
                    }
                }
                (label.to_owned(), after)
            }
        };
        let unconditional = screen.lines.iter().filter(|line| line.when.is_empty()).flat_map(|line| labels(&line.thing));
        let times = unconditional.filter(|(_, known)| *known == label).count();
        if times > 1 && verb.is_on_a_part() && verb != Verb::Drag {
            let what = format!(
                "`{label}` stands {times} times on the screen `{}`. Use other words, or mark one with an icon.",
                screen.name
            );
            faults.push(Fault { line: draft.line, what });
        }
        rule.labels.push(label);
        match after.strip_prefix(", ") {
            Some(rest) => left = rest,
            None => {
                left = after;
                break;
            }
        }
    }
    follows(&mut rule, left, draft, exercise, faults);
    let label = rule.labels.first().map_or("", String::as_str);
    let gesture = if verb == Verb::Tap { String::new() } else { format!("{} ", verb.code()) };
    let base = format!("{}/{gesture}{label}", page_of(&screen.name).0);
    if let Some(said) = &mut rule.say {
        said.place = numbered(screen, &base);
    }
    Some(rule)
}

/// The second sentence for the same label is `…/2`.
fn numbered(screen: &super::Screen, base: &str) -> String {
    let mut keys: Vec<&str> = screen.rules.iter().filter_map(|rule| rule.say.as_ref()).map(|said| said.place.as_str()).collect();
    keys.dedup();
    let same = |key: &&&str| key.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    match keys.iter().filter(same).count() {
        0 => base.to_owned(),
        before => format!("{base}/{}", before + 1),
    }
}

/// Everything that a rule with this verb may name on a screen, the longest first: labels may hold commas and colons.
fn known(exercise: &Exercise, number: usize, verb: Verb) -> Vec<String> {
    let on_screen =
        || exercise.screens.get(number).into_iter().flat_map(|screen| &screen.lines).flat_map(|line| labels(&line.thing));
    let mut all: Vec<String> = match verb {
        Verb::Swipe => WAYS.map(str::to_owned).to_vec(),
        Verb::Press => Vec::new(),
        Verb::Drag => {
            let all: Vec<String> = on_screen().map(|(_, label)| label).collect();
            all.iter().flat_map(|from| all.iter().map(move |to| format!("{from} to {to}"))).collect()
        }
        _ => on_screen().map(|(_, label)| label).collect(),
    };
    all.sort_by_key(|label| std::cmp::Reverse(label.len()));
    all.dedup();
    all
}

/// The known label that the text begins with, and what follows. `Ihr Paket…` is a long one.
fn begins<'t>(text: &'t str, known: &[String]) -> Option<(String, &'t str)> {
    let ends = |rest: &str| rest.is_empty() || ENDS.iter().chain(&[", "]).any(|end| rest.starts_with(end));
    let whole = known.iter().find_map(|label| {
        let rest = text.strip_prefix(label.as_str())?;
        ends(rest).then(|| (label.clone(), rest))
    });
    whole.or_else(|| {
        let (begin, rest) = text.split_once('…')?;
        let mut fits = known.iter().filter(|label| label.starts_with(begin));
        let (label, None) = (fits.next()?, fits.next()) else { return None };
        ends(rest).then(|| (label.clone(), rest))
    })
}

/// A screen on which this label stands.
fn stands_on(exercise: &Exercise, label: &str) -> Option<String> {
    let has = |screen: &&super::Screen| screen.lines.iter().flat_map(|line| labels(&line.thing)).any(|(_, known)| known == label);
    exercise.screens.iter().find(has).map(|screen| page_of(&screen.name).0.to_owned())
}

/// The other parts of the same screen, by their numbers.
fn parts_of(exercise: &Exercise, number: usize) -> impl Iterator<Item = usize> {
    let base = move |number: usize| exercise.screens.get(number).map(|screen| page_of(&screen.name).0);
    (0..exercise.screens.len()).filter(move |other| *other != number && base(*other) == base(number))
}

/// What stands behind the labels.
fn follows(rule: &mut Rule, mut left: &str, draft: &Draft, exercise: &Exercise, faults: &mut Vec<Fault>) {
    let mut fault = |what: String| faults.push(Fault { line: draft.line, what });
    while !left.trim().is_empty() {
        if let Some(words) = left.strip_prefix(": ") {
            rule.say = Some(Sentence { place: String::new(), german: words.trim().to_owned() });
            break;
        }
        let not_understood = |left: &str| {
            format!(
                "`{left}` is not understood here. After the words come `-> screen`, `set flag`, `clear flag` and `: sentence`."
            )
        };
        let Some((word, rest)) = left.trim_start().split_once(' ') else {
            fault(not_understood(left.trim()));
            return;
        };
        let end = ENDS.iter().filter_map(|end| rest.find(end)).min().unwrap_or(rest.len());
        let (what, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let what = what.trim();
        match word {
            "->" if what == "back" => rule.to = Some(To::Back),
            "->" => {
                let found = draft.names.iter().position(|name| name == what);
                if found.is_none() {
                    let near = nearest(what, draft.names.iter().map(String::as_str));
                    fault(format!("There is no screen `{what}`.{near}"));
                }
                rule.to = found.map(To::Screen);
            }
            "set" | "clear" => {
                for name in what.split(',').map(str::trim) {
                    let flag = exercise.flags.iter().position(|flag| flag == name);
                    let text = exercise.texts.iter().position(|text| text.name == name);
                    match (flag, text) {
                        (Some(flag), _) if word == "set" => rule.set.push(flag),
                        (Some(flag), _) => rule.clear.push(Cleared::Flag(flag)),
                        (_, Some(text)) if word == "clear" => rule.clear.push(Cleared::Text(text)),
                        _ => {
                            let near = nearest(name, exercise.flags.iter().map(String::as_str));
                            fault(format!("There is no flag `{name}`.{near} Write `flag {name}` at the top."));
                        }
                    }
                }
            }
            other => {
                fault(not_understood(other));
                return;
            }
        }
        left = after;
    }
    if rule.to.is_none() && rule.set.is_empty() && rule.clear.is_empty() && rule.say.is_none() {
        fault("This rule does nothing. Write `-> screen`, `set flag` or `: sentence` behind it.".to_owned());
    }
}

/// " Did you mean …?", when something that is known is nearly the same.
pub(super) fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> String {
    let lower = word.to_lowercase();
    let best = known.map(|other| (strsim::levenshtein(&lower, &other.to_lowercase()), other)).min();
    match best {
        Some((far, other)) if far <= 1 + word.chars().count() / 3 => format!(" Did you mean `{other}`?"),
        _ => String::new(),
    }
}
