//! The words of an exercise in another language: labels by their German text, sentences by their place.

use super::{Exercise, Sentence, part::words_of};
use crate::screen::Fault;
use base::{Lang, fold};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What is said and shown in one language.
#[derive(Debug, Clone)]
pub struct Words {
    lang: Lang,
    own: BTreeMap<String, (usize, String)>,
    /// The labels that the exercises of a course have in common, once for all of them.
    shared: Arc<BTreeMap<String, String>>,
}

/// Something that a language has to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needed {
    /// The place of a sentence, or the German label.
    pub key: String,
    /// In German.
    pub german: String,
    /// A sentence, and not a label.
    pub is_sentence: bool,
}

impl Words {
    /// German itself, in which exercises are written.
    pub fn german() -> Self {
        Self::of(Lang::De)
    }

    fn of(lang: Lang) -> Self {
        Self { lang, own: BTreeMap::new(), shared: Arc::default() }
    }

    /// Reads the file of an exercise in this language.
    pub fn read(lang: Lang, text: &str) -> (Self, Vec<Fault>) {
        let mut words = Self::of(lang);
        let mut faults = Vec::new();
        for (line, key, value) in pairs(text, &mut faults) {
            if let Some((before, _)) = words.own.insert(key.to_owned(), (line, value.to_owned())) {
                faults.push(Fault { line, what: format!("`{key}` stands here twice, first in line {before}. Take one away.") });
            }
        }
        (words, faults)
    }

    /// Reads a file of labels that several exercises have in common: device words of this language.
    pub fn read_labels(text: &str) -> (BTreeMap<String, String>, Vec<Fault>) {
        let mut faults = Vec::new();
        let labels = pairs(text, &mut faults).into_iter().map(|(_, key, value)| (key.to_owned(), value.to_owned())).collect();
        (labels, faults)
    }

    /// The same with these common labels; its own go first.
    #[must_use]
    pub fn with(self, shared: &Arc<BTreeMap<String, String>>) -> Self {
        Self { shared: Arc::clone(shared), ..self }
    }

    /// Its language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A label. What the language does not have stays German, as on many a phone.
    pub fn label<'w>(&'w self, exercise: &Exercise, german: &'w str) -> &'w str {
        self.own_label(exercise, german).unwrap_or(german)
    }

    fn own_label<'w>(&'w self, exercise: &Exercise, german: &'w str) -> Option<&'w str> {
        let same = matches!(self.lang, Lang::De)
            || !german.chars().any(char::is_alphabetic)
            || exercise.stays.iter().any(|stays| stays == german);
        if same {
            return Some(german);
        }
        let own = self.own.get(german).map(|(_, label)| label.as_str());
        // No device speaks Easy German.
        own.or_else(|| self.shared.get(german).map(String::as_str)).or((self.lang == Lang::Ls).then_some(german))
    }

    /// A sentence. What the language does not have is said in German.
    pub fn sentence<'w>(&'w self, sentence: &'w Sentence) -> &'w str {
        self.own.get(&sentence.place).map_or(sentence.german.as_str(), |(_, words)| words)
    }

    /// What is missing, too much or left in German.
    pub fn check(&self, exercise: &Exercise) -> Vec<Fault> {
        let mut faults = Vec::new();
        let needed = exercise.needed();
        for Needed { key, german, is_sentence } in &needed {
            let said =
                if *is_sentence { self.own.get(key).map(|(_, words)| words.as_str()) } else { self.own_label(exercise, german) };
            let line = self.own.get(key).map_or(1, |(line, _)| *line);
            let Some(said) = said else {
                faults.push(Fault { line, what: format!("Missing: `{key}` ({german})") });
                continue;
            };
            // A label may be the same word in both, when somebody wrote that it is.
            if self.lang != Lang::Ls && said == german && *is_sentence {
                faults.push(Fault { line, what: format!("`{key}` is still German. Translate it, or write it behind `stays`.") });
            }
            // A label may say a small number in words: some languages have two steps where German has a 2.
            let counts =
                |numbers: Vec<String>| numbers.into_iter().filter(|number| *is_sentence || number.len() > 1).collect::<Vec<_>>();
            let (theirs, ours) = (counts(numbers(german, self.lang)), counts(numbers(said, self.lang)));
            if theirs != ours
                && !(self.lang == Lang::Ls
                    && ours.iter().all(|number| {
                        theirs.contains(number) || exercise.task.german.contains(number.as_str()) || number == "112"
                    }))
            {
                faults.push(Fault { line, what: format!("`{key}`: the numbers differ from the German: {theirs:?}, {ours:?}.") });
            }
        }
        let keys: BTreeSet<&str> = needed.iter().map(|needed| needed.key.as_str()).collect();
        for (key, (line, _)) in self.own.iter().filter(|(key, _)| !keys.contains(key.as_str())) {
            let near = super::rule::nearest(key, keys.iter().copied());
            faults.push(Fault { line: *line, what: format!("`{key}` does not stand in this exercise (any more).{near}") });
        }
        faults.sort_by_key(|fault| fault.line);
        faults
    }
}

/// `words = their translation`, one a line, with their lines.
fn pairs<'t>(text: &'t str, faults: &mut Vec<Fault>) -> Vec<(usize, &'t str, &'t str)> {
    let mut all = Vec::new();
    for (line, text) in (1..).zip(text.lines().map(str::trim)) {
        if text.is_empty() || text.starts_with("# ") {
            continue;
        }
        match text.split_once(" = ") {
            Some((key, value)) if !key.trim().is_empty() && !value.trim().is_empty() => {
                all.push((line, key.trim(), value.trim()));
            }
            _ => faults.push(Fault { line, what: "Write `German words = their translation`.".to_owned() }),
        }
    }
    all
}

/// What is said as lines: in Easy German each sentence stands on a line of its own (Netzwerk Leichte Sprache, rules for text). A point after a number
/// ends a sentence unless a month follows, one after a single letter does not.
pub fn lines(lang: Lang, text: &str) -> Vec<&str> {
    const MONTHS: [&str; 12] =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
    let mut all = Vec::new();
    let mut rest = text.trim();
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|later| later.find(' ')).map(|at| from + at) {
        let (before, after) = (rest.get(..at).unwrap_or(""), rest.get(at + 1..).unwrap_or(""));
        let word = before.rsplit(' ').next().unwrap_or("").trim_end_matches(['“', '"']);
        let ends = word.ends_with(['!', '?', '…']) || word.ends_with('.') && !is_short(word, after) || is_number(word);
        let is_date = is_number(word) && MONTHS.iter().any(|month| after.starts_with(month));
        let begins = after.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '„');
        if lang == Lang::Ls && ends && begins && !is_date {
            all.push(before);
            rest = after;
            from = 0;
        } else {
            from = at + 1;
        }
    }
    all.push(rest);
    all
}

/// `z.` in "z. B.", `B.` before a word: no end of a sentence. A sign or a small letter that is spoken of may end one.
fn is_short(word: &str, after: &str) -> bool {
    let mut letters = word.chars();
    let (Some(first), Some('.'), None) = (letters.next(), letters.next(), letters.next()) else { return false };
    let next = after.split(' ').next().unwrap_or("");
    first.is_uppercase() || first.is_lowercase() && next.chars().count() == 2 && next.ends_with('.')
}

/// `3.`
fn is_number(word: &str) -> bool {
    word.strip_suffix('.').is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The numbers in a text, in order of size: they are the same in every language. Easy German writes "2-mal", so only longer ones count there.
fn numbers(text: &str, lang: Lang) -> Vec<String> {
    let plain: String = text.chars().map(|c| fold::digit(c).unwrap_or(c)).collect();
    let all = plain.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let mut all: Vec<String> = all.filter(|number| lang != Lang::Ls || number.len() > 2).map(str::to_owned).collect();
    all.sort();
    if lang == Lang::Ls {
        all.dedup();
    }
    all
}

impl Exercise {
    /// Every label and sentence that another language has to have, each once.
    pub fn needed(&self) -> Vec<Needed> {
        let mut all: Vec<Needed> = Vec::new();
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut add = |key: &str, german: &str, is_sentence: bool| {
            let counts = is_sentence
                || german.chars().any(char::is_alphabetic)
                    && !german.starts_with('$')
                    && !self.stays.iter().any(|stays| stays == german);
            if counts && !german.is_empty() && seen.insert(key.to_owned()) {
                all.push(Needed { key: key.to_owned(), german: german.to_owned(), is_sentence });
            }
        };
        let heads = [&self.task].into_iter().chain(&self.safe).chain(self.done.iter().map(|(_, sentence)| sentence));
        for sentence in heads {
            add(&sentence.place, &sentence.german, true);
        }
        for screen in &self.screens {
            for line in &screen.lines {
                for words in words_of(&mut line.thing.clone()) {
                    add(words, words, false);
                }
            }
            let said = screen.rules.iter().filter_map(|rule| rule.say.as_ref());
            for sentence in screen.say.iter().chain(said).chain(&screen.other) {
                add(&sentence.place, &sentence.german, true);
            }
        }
        for key in self.keys() {
            add(key, key, false);
        }
        for text in &self.texts {
            for words in text.wanted.iter().chain([&text.from]) {
                add(words, words, false);
            }
        }
        all
    }
}
