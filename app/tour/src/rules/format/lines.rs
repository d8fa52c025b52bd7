//! Where something stands in a text, and what is wrong with a line of words.

use super::Fault;
use base::fold;

/// The faults found so far.
#[derive(Debug, Default)]
pub(super) struct Faults(pub(super) Vec<Fault>);

impl Faults {
    pub(super) fn add(&mut self, file: &str, line: usize, what: impl Into<String>) {
        self.0.push(Fault { file: file.to_owned(), line, what: what.into() });
    }
}

/// The line in which this byte stands, from 1.
pub(super) fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

/// The line in which a span begins.
pub(super) fn line_of_span(text: &str, span: &std::ops::Range<usize>) -> usize {
    line_at(text, span.start)
}

/// The first line that begins with this word; 1 when there is none.
pub(super) fn line_of(text: &str, word: &str) -> usize {
    text.lines().position(|line| line.trim_start().starts_with(word)).map_or(1, |line| line + 1)
}

/// What is wrong with words: nothing is said, too much, or signs that nobody reads.
pub(super) fn wrong(words: &str, most: usize) -> Option<String> {
    let words = words.trim();
    if words.is_empty() {
        return Some("Nothing is said here.".to_owned());
    }
    too_long(words, most)
}

/// The same where nothing may be said.
pub(super) fn too_long(words: &str, most: usize) -> Option<String> {
    let letters = words.trim().chars().count();
    if letters > most {
        return Some(format!("These are {letters} letters; {most} are the most."));
    }
    let strange = words.lines().find_map(fold::out_of_place)?;
    Some(format!("The sign U+{:04X} does not belong here.", u32::from(strange)))
}
