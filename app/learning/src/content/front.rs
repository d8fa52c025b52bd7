//! The YAML at the head of a content file.

use super::Faults;
use crate::course::Finished;
use serde::{Deserialize, de::DeserializeOwned};

/// The head of a lesson.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LessonHead {
    pub(crate) id: String,
    pub(crate) version: i64,
    pub(crate) title: String,
    pub(crate) line: String,
    pub(crate) minutes: u32,
    pub(crate) finished: String,
    pub(crate) can: Vec<String>,
    /// Competence codes of `DigComp` 3.0, for reports.
    #[serde(default)]
    pub(crate) digcomp: Vec<String>,
    /// Where its facts come from, a line each: what, who says it, where.
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    /// When the facts were last compared with the sources: `2026-11-26`.
    #[serde(default)]
    pub(crate) checked: Option<String>,
    /// Ids of lessons that should come before.
    #[serde(default)]
    pub(crate) needs: Vec<String>,
    /// Who read it again: date, language, how much was changed.
    #[serde(default)]
    pub(crate) review: Vec<Review>,
}

/// One reading by somebody who did not write it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Review {
    pub(crate) date: String,
    pub(crate) changes: u32,
}

/// The head of a course in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CourseHead {
    pub(crate) title: String,
    pub(crate) line: String,
    pub(crate) learn: Vec<String>,
    pub(crate) need: String,
}

/// `course.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CourseFile {
    pub(crate) id: String,
    pub(crate) topic: String,
    pub(crate) picture: String,
    pub(crate) level: String,
    pub(crate) lessons: Vec<String>,
}

/// The head of a page in `content/pages`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageHead {
    pub(crate) title: String,
}

/// Splits a file into its head and its body; the body's first line number comes with it.
pub(crate) fn split<'a>(text: &'a str, faults: &mut Faults) -> Option<(&'a str, &'a str, usize)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Some(rest) = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n")) else {
        faults.add(1, "The file has no head. Begin it with a line `---`, then `id:`, `title:` and so on, then a line `---`.");
        return None;
    };
    let mut at = 0;
    for (count, line) in rest.split_inclusive('\n').enumerate() {
        if line.trim_end() == "---" {
            return Some((rest.get(..at)?, rest.get(at + line.len()..)?, count + 3));
        }
        at += line.len();
    }
    faults.add(1, "The head of the file does not end. Write a line `---` after it.");
    None
}

/// Reads YAML; a fault names the line in the file.
pub(crate) fn yaml<T: DeserializeOwned>(text: &str, first_line: usize, faults: &mut Faults) -> Option<T> {
    match serde_norway::from_str(text) {
        Ok(head) => Some(head),
        Err(fault) => {
            let line = fault.location().map_or(first_line, |l| first_line + l.line().saturating_sub(1));
            faults.add(line, format!("The head cannot be read: {fault}. Compare it with the example in content/README.md."));
            None
        }
    }
}

/// Reads the rule of "finished": `all`, or `right 3 of 4`.
pub(crate) fn finished(text: &str) -> Option<Finished> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match *words.as_slice() {
        ["all"] => Some(Finished::All),
        ["right", m, "of", n] => {
            let (m, n) = (m.parse().ok()?, n.parse().ok()?);
            (m >= 1 && m <= n).then_some(Finished::Right { m, n })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_finished() {
        assert_eq!(finished("all"), Some(Finished::All));
        assert_eq!(finished("right 3 of 4"), Some(Finished::Right { m: 3, n: 4 }));
        assert_eq!(finished("right 5 of 4"), None);
        assert_eq!(finished("right 0 of 4"), None);
        assert_eq!(finished("some"), None);
    }
}
