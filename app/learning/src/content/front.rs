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

/// A head has at most so many bytes; more is a text that lost its second `---`.
const LONGEST: usize = 16_384;
/// What learners read of a head, or what its authors want to be read again.
const WORDS: [&str; 6] = ["title", "line", "can", "learn", "need", "sources"];
/// Stands for a sign while it is tried whether words are lost by it.
const STAND_IN: char = '\u{E000}';

/// The line of a key of a head that begins in `first_line`, or of the head itself.
pub(crate) fn line_of(head: &str, first_line: usize, key: &str) -> usize {
    let is_key = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':'));
    first_line + head.lines().position(is_key).unwrap_or(0)
}

/// The line of a thing (from 0) in the list under this key.
pub(crate) fn line_of_item(head: &str, first_line: usize, key: &str, item: usize) -> usize {
    let at = line_of(head, first_line, key);
    let below = head.lines().enumerate().skip(at + 1 - first_line);
    let mut items = below
        .take_while(|(_, line)| line.starts_with([' ', '-', '#']) || line.is_empty())
        .filter(|(_, line)| line.trim_start().starts_with('-'));
    items.nth(item).map_or(at, |(count, _)| first_line + count)
}

/// Names words of a head that YAML throws away: `title: Tip #3` is only "Tip", `title: !new` nothing at all.
pub(crate) fn lost_words(head: &str, first_line: usize, faults: &mut Faults) {
    let Ok(kept) = serde_norway::from_str(head) else { return };
    let kept = words(&kept);
    let mut before = ' ';
    for (at, sign) in head.char_indices() {
        let stands_free = before.is_whitespace() || "[{,".contains(before);
        before = sign;
        if !matches!(sign, '#' | '!' | '&') || !stands_free {
            continue;
        }
        let (start, end) = head.split_at(at);
        let tried = format!("{start}{STAND_IN}{}", end.get(1..).unwrap_or_default());
        let Ok(tried) = serde_norway::from_str(&tried) else { continue };
        let mut stand_in = [0; 4];
        let sign_again: &str = sign.encode_utf8(&mut stand_in);
        let lost = words(&tried).into_iter().zip(&kept).any(|((place, words), (same_place, kept))| {
            place == *same_place && words.contains(STAND_IN) && words.replace(STAND_IN, sign_again) != *kept
        });
        if lost {
            let line = first_line + start.matches('\n').count();
            faults.add(
                line,
                format!("The words behind `{sign}` are lost here. Write the whole text in quotation marks: `title: \"Tip #3\"`."),
            );
            return;
        }
    }
}

/// The words of a head and where they stand in it.
fn words(head: &serde_norway::Value) -> Vec<((&'static str, usize), String)> {
    let mut found = Vec::new();
    for key in WORDS {
        let Some(value) = head.get(key) else { continue };
        match value.as_sequence() {
            Some(list) => found.extend(list.iter().enumerate().filter_map(|(at, value)| Some(((key, at + 1), text(value)?)))),
            None => found.extend(text(value).map(|text| ((key, 0), text))),
        }
    }
    found
}

/// A text, also behind a tag (`!new Title`), which YAML takes for a kind of value.
fn text(value: &serde_norway::Value) -> Option<String> {
    match value {
        serde_norway::Value::Tagged(tagged) => text(&tagged.value),
        value => value.as_str().map(str::to_owned),
    }
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
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > LONGEST {
        faults.add(first_line, format!("The head is longer than {LONGEST} bytes. Does the line `---` at its end stand alone?"));
        return None;
    }
    match serde_norway::from_str(text) {
        Ok(head) => {
            lost_words(text, first_line, faults);
            Some(head)
        }
        Err(fault) => {
            // YAML has more signs that end a line than files have.
            let before = fault.location().map_or(0, |place| place.index());
            let line = first_line + text.chars().take(before).filter(|letter| *letter == '\n').count();
            // Its own place counts from the beginning of the head.
            let fault = fault.to_string();
            let what = fault.rfind(" at line ").and_then(|end| fault.get(..end)).unwrap_or(&fault);
            faults.add(line, format!("The head cannot be read: {what}. Compare it with the example in content/README.md."));
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

    #[test]
    fn a_fault_names_its_line() {
        let line = |head: &str| {
            let mut list = Vec::new();
            assert!(yaml::<PageHead>(head, 2, &mut Faults::of(std::path::Path::new("de.md"), &mut list)).is_none());
            list.first().map(|fault| fault.line)
        };
        assert_eq!(line("title: Über äußere Größen\nfarbe: rot\n"), Some(3));
        // Pasted from elsewhere: for YAML these end a line, for an editor they do not.
        assert_eq!(line("title: \"a\u{2028}b\u{85}c\"\nfarbe: rot\n"), Some(3));
        assert_eq!(line("title: [\n"), Some(2));
    }

    #[test]
    fn words_that_yaml_throws_away_are_named() {
        let lost = |head: &str| {
            let mut list = Vec::new();
            let _ = yaml::<serde_norway::Value>(head, 2, &mut Faults::of(std::path::Path::new("de.md"), &mut list));
            list.first().map(|fault| fault.line)
        };
        for (head, line) in [
            ("id: a # stable\ntitle: Tipp #3\n", 3),
            ("title: Tipp\n  mehr #3\n", 3),
            ("can:\n  - eins\n  - zwei #3\n", 4),
            ("title: !neu Titel\n", 2),
            ("title: &neu Titel\n", 2),
        ] {
            assert_eq!(lost(head), Some(line), "{head}");
        }
        for good in [
            "id: a # stable\ncan:   # one to three\n  - eins\n# sources\ntitle: \"Tipp #3\" # why\n",
            "title: 'Tipp #3'\nline: C# und B&B!\nneed: Ja !\n",
            "title: |\n  Tipp #3\n",
        ] {
            assert_eq!(lost(good), None, "{good}");
        }
        let head = "id: a\ncan:\n# zwei\n  - eins\n\n  - zwei\nline: x\n";
        assert_eq!((line_of(head, 2, "line"), line_of_item(head, 2, "can", 0), line_of_item(head, 2, "can", 1)), (8, 5, 7));
        assert_eq!((line_of(head, 2, "title"), line_of_item("can: [a, b]\n", 2, "can", 1)), (2, 2));
    }
}
