//! Reading the content folder: everything is read and checked before anything is served.

mod folder;
mod front;
mod ids;
#[cfg(any(test, feature = "testing"))]
pub mod laws;
mod lesson;
mod library;
mod markdown;
mod practice;
mod question;
mod signs;

pub(crate) use lesson::Spoken;
pub use library::{Library, Link};
pub use practice::Practised;

use std::path::{Path, PathBuf};

/// Something an author has to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, below the content folder.
    pub file: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub what: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.line, self.what)
    }
}

/// The faults found in one file so far.
#[derive(Debug)]
pub(crate) struct Faults<'a> {
    file: &'a Path,
    list: &'a mut Vec<Fault>,
}

impl<'a> Faults<'a> {
    pub(crate) fn of(file: &'a Path, list: &'a mut Vec<Fault>) -> Self {
        Self { file, list }
    }

    pub(crate) fn add(&mut self, line: usize, what: impl Into<String>) {
        self.list.push(Fault { file: self.file.to_owned(), line, what: what.into() });
    }

    /// Adds a fault unless the one before was in the same line: one line, one mistake.
    pub(crate) fn add_first(&mut self, line: usize, what: impl Into<String>) {
        if self.list.last().is_none_or(|fault| fault.line != line || fault.file != self.file) {
            self.add(line, what);
        }
    }
}

/// The text of a file; else the line in which the first byte stands that is none of UTF-8.
fn utf8(bytes: Vec<u8>) -> Result<String, usize> {
    String::from_utf8(bytes).map_err(|bad| {
        let good = bad.as_bytes().get(..bad.utf8_error().valid_up_to()).unwrap_or_default();
        good.split(|byte| *byte == b'\n').count()
    })
}

/// A name that may stand in an address: small letters, digits, hyphens.
pub(crate) fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 60
        && text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
