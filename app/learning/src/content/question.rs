//! The question of a step: a part of LiaScript's syntax, line by line.

use super::{
    Faults,
    markdown::{Needs, Place, Written, write, write_line},
    signs,
};
use crate::course::{Choice, Kind, Question};
use std::collections::HashSet;

/// A question as it was written: its kind, its words, and which answers are right.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    pub(crate) kind: Option<Kind>,
    pub(crate) question: Question,
    pub(crate) right: Vec<usize>,
    pub(crate) plain: String,
    /// The line of the first answer.
    pub(crate) line: usize,
    pub(crate) needs: Needs,
    /// The line of the first hint or explanation.
    pub(crate) extra: Option<usize>,
    /// The answers so far, as HTML.
    seen: HashSet<String>,
    /// An explanation stands there.
    explained: bool,
    /// The line before was an answer, or said something to one.
    after_answer: bool,
}

/// What a line of a question is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line<'a> {
    /// `number`: what stands before it in an order or in a scale.
    Option {
        kind: Kind,
        right: bool,
        number: Option<&'a str>,
        text: &'a str,
    },
    Solution(&'a str),
    Select(&'a str),
    Try,
    Hint(&'a str),
    Why,
    Say(&'a str),
}

/// What this line of a step is, if it belongs to a question.
pub(crate) fn line(text: &str) -> Option<Line<'_>> {
    let bare = text.trim();
    if bare.len() >= 3 && bare.chars().all(|c| c == '*') {
        return Some(Line::Why);
    }
    if let Some(hint) = bare.strip_prefix("[[?]]") {
        return Some(Line::Hint(hint.trim()));
    }
    if bare == "[[!]]" {
        return Some(Line::Try);
    }
    if let Some(inner) = bare.strip_prefix("[[").and_then(|t| t.strip_suffix("]]"))
        && !inner.contains("]]")
    {
        return Some(if inner.contains('|') { Line::Select(inner) } else { Line::Solution(inner.trim()) });
    }
    if text.starts_with([' ', '\t'])
        && let Some(say) = bare.strip_prefix('>')
    {
        return Some(Line::Say(say.trim()));
    }
    if let Some(rest) = bare.strip_prefix("- ") {
        let rest = rest.trim_start();
        for (mark, kind, right) in [
            ("[(X)]", Kind::Single, true),
            ("[(x)]", Kind::Single, true),
            ("[( )]", Kind::Single, false),
            ("[()]", Kind::Single, false),
            ("[[X]]", Kind::Multiple, true),
            ("[[x]]", Kind::Multiple, true),
            ("[[ ]]", Kind::Multiple, false),
            ("[[]]", Kind::Multiple, false),
            ("[ ]", Kind::Tick, true),
            ("[X]", Kind::Tick, true),
            ("[x]", Kind::Tick, true),
        ] {
            if let Some(text) = rest.strip_prefix(mark) {
                return Some(Line::Option { kind, right, number: None, text: text.trim() });
            }
        }
        if let Some((number, text)) = rest.strip_prefix("[(").and_then(|r| r.split_once(")]"))
            && number.chars().all(|c| c.is_ascii_digit())
        {
            return Some(Line::Option { kind: Kind::Scale, right: true, number: Some(number), text: text.trim() });
        }
    }
    if let Some((number, rest)) = bare.split_once(". ")
        && number.chars().all(|c| c.is_ascii_digit())
        && let Some(text) = rest.trim_start().strip_prefix("[[#]]")
    {
        return Some(Line::Option { kind: Kind::Order, right: true, number: Some(number), text: text.trim() });
    }
    None
}

impl Asked {
    /// Takes in one line of the question.
    pub(crate) fn take(&mut self, what: &Line, at: usize, place: Place, faults: &mut Faults) {
        let after_answer = std::mem::replace(&mut self.after_answer, matches!(what, Line::Option { .. } | Line::Say(_)));
        match what {
            Line::Option { kind, right, number, text } => {
                self.is(*kind, at, faults);
                let place_here = (self.question.options.len() + 1).to_string();
                if number.is_some_and(|number| number != place_here) {
                    faults.add(
                        at,
                        format!("This is number {place_here} of the answers, and another number stands here. Count from 1."),
                    );
                }
                if text.is_empty() {
                    faults.add(at, "This answer has no words.");
                }
                let (html, plain) = self.keep(write_line(text, at, place, faults));
                self.option(Choice { text: plain.trim().replace('\n', " "), html, say: String::new() }, at, faults);
                if *right && matches!(kind, Kind::Single | Kind::Multiple) {
                    self.right.push(self.question.options.len());
                }
            }
            Line::Solution(text) => {
                self.is(Kind::Text, at, faults);
                if text.is_empty() {
                    faults.add(at, "The right word is missing between [[ and ]].");
                } else if text.chars().all(|c| "!?！？¡¿؟".contains(c)) {
                    faults
                        .add(at, "`[[!]]` (try it out) and `[[?]] hint` have no space and no other sign between their brackets.");
                } else if text.starts_with('(') && text.ends_with(')') {
                    faults.add(at, "Round brackets mark the right one of a list: `[[ Anruf | ( Nachricht ) ]]`. A word to write stands without: `[[WLAN]]`.");
                } else {
                    signs::plain_words(text, "The right word", at, faults);
                    self.question.solutions.push((*text).to_owned());
                }
            }
            Line::Select(inner) => {
                self.is(Kind::Select, at, faults);
                for option in inner.split('|').map(str::trim) {
                    let (text, right) = match option.strip_prefix('(').and_then(|o| o.strip_suffix(')')) {
                        Some(text) => (text.trim(), true),
                        None => (option, false),
                    };
                    if text.is_empty() {
                        faults.add(at, "An answer in the list is empty. Take one | away.");
                    } else if text.matches('(').count() != text.matches(')').count() || text.starts_with('(') {
                        faults.add(at, format!("The round brackets of `{option}` are not whole. The right answer stands between ( and ), alone: `( Nachricht )`."));
                    } else {
                        signs::plain_words(text, "An answer in a list", at, faults);
                    }
                    self.plain.push_str(text);
                    self.plain.push('\n');
                    self.option(Choice { text: text.to_owned(), html: base::ui::escape(text), say: String::new() }, at, faults);
                    if right {
                        self.right.push(self.question.options.len());
                    }
                }
            }
            Line::Try => self.is(Kind::Try, at, faults),
            Line::Hint(text) => {
                self.extra.get_or_insert(at);
                if text.is_empty() {
                    faults.add(at, "This hint has no words.");
                }
                let (html, _) = self.keep(write_line(text, at, place, faults));
                self.question.hints.push(html);
            }
            Line::Say(text) => {
                if text.is_empty() {
                    faults.add(at, "Nothing stands behind this `>`.");
                }
                let (html, _) = self.keep(write_line(text, at, place, faults));
                if after_answer && !matches!(self.kind, Some(Kind::Single | Kind::Multiple)) {
                    faults.add(at, "Only an answer with [( )] or [[ ]] can have a line with `>`; here nobody would see it.");
                }
                match self.question.options.last_mut() {
                    Some(choice) if after_answer => {
                        if !choice.say.is_empty() {
                            choice.say.push(' ');
                        }
                        choice.say.push_str(&html);
                    }
                    _ => faults.add(
                        at,
                        "A line with `>` says something to an answer, but there is no answer before it. Put it right under one.",
                    ),
                }
            }
            Line::Why => {}
        }
    }

    /// Takes in the explanation that stood between two lines of `***`.
    pub(crate) fn explain(&mut self, text: &str, first_line: usize, place: Place, faults: &mut Faults) {
        let at = first_line.saturating_sub(1);
        self.extra.get_or_insert(at);
        if std::mem::replace(&mut self.explained, true) {
            faults.add(at, "This is a second explanation, and only one is shown. Write both between one pair of lines `***`.");
        }
        if text.trim().is_empty() {
            faults.add(at, "This explanation is empty. Write it between its two lines `***`, or take both away.");
        }
        let written = write(text, first_line, place, false, faults);
        if !written.pictures.is_empty() {
            faults.add(at, "A picture in an explanation is not shown. Put it into the step, above its question.");
        }
        self.question.why = self.keep(written).0;
    }

    /// Whether anything of a question stood here already: what comes now would be shown above it.
    pub(crate) fn has_begun(&self) -> bool {
        self.kind.is_some() || self.extra.is_some()
    }

    /// Remembers what a text says and needs; its HTML and its words.
    fn keep(&mut self, written: Written) -> (String, String) {
        self.plain.push_str(&written.plain);
        self.needs.take(written.needs);
        (written.html, written.plain)
    }

    fn option(&mut self, new: Choice, at: usize, faults: &mut Faults) {
        if !new.html.is_empty() && !self.seen.insert(new.html.clone()) {
            faults.add(at, "The same answer stands here twice. Nobody could tell the two apart.");
        }
        self.question.options.push(new);
    }

    fn is(&mut self, kind: Kind, at: usize, faults: &mut Faults) {
        match self.kind {
            None => {
                self.kind = Some(kind);
                self.line = at;
            }
            Some(before) if before == kind && !matches!(kind, Kind::Select | Kind::Try) => {}
            Some(before) => faults.add(
                at,
                format!(
                    "A step asks one question, but this is a second one ({} after {}). Begin a new step for it with `# … {{#id}}`.",
                    kind.code(),
                    before.code()
                ),
            ),
        }
    }

    /// Looks at the question as a whole.
    pub(crate) fn check(&self, faults: &mut Faults) {
        let options = self.question.options.len();
        let at = self.line;
        match self.kind {
            None => {
                if let Some(at) = self.extra {
                    faults.add(at, "This hint or explanation belongs to a question, but this step asks none.");
                }
            }
            Some(Kind::Single | Kind::Multiple | Kind::Select) => {
                if self.right.is_empty() {
                    faults.add(at, "This question has no right answer. Mark one: `- [(X)]`, `- [[X]]`, or `( … )` in a list.");
                }
                if options < 2 {
                    faults.add(at, "This question has only one answer. Write at least two.");
                }
                if self.kind == Some(Kind::Select) && self.right.len() > 1 {
                    faults.add(at, "In a list only one answer is right.");
                }
            }
            Some(Kind::Order) if options < 2 => {
                faults.add(at, "There is nothing to put in order. Write at least two lines `1. [[#]] …`.");
            }
            Some(Kind::Scale) if options < 2 => faults.add(at, "A scale needs at least two answers."),
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_known() {
        assert_eq!(line("- [(X)] ja"), Some(Line::Option { kind: Kind::Single, right: true, number: None, text: "ja" }));
        assert_eq!(line("- [[ ]] nein"), Some(Line::Option { kind: Kind::Multiple, right: false, number: None, text: "nein" }));
        assert_eq!(line("- [ ] Brot"), Some(Line::Option { kind: Kind::Tick, right: true, number: None, text: "Brot" }));
        assert_eq!(line("- [(3)] gut"), Some(Line::Option { kind: Kind::Scale, right: true, number: Some("3"), text: "gut" }));
        assert_eq!(line("2. [[#]] dann"), Some(Line::Option { kind: Kind::Order, right: true, number: Some("2"), text: "dann" }));
        assert_eq!(line("[[WLAN]]"), Some(Line::Solution("WLAN")));
        assert_eq!(line("[[X]]"), Some(Line::Solution("X")));
        assert_eq!(line("[[ a | (b) ]]"), Some(Line::Select(" a | (b) ")));
        assert_eq!(line("[[!]]"), Some(Line::Try));
        assert_eq!(line("[[?]] Tipp"), Some(Line::Hint("Tipp")));
        assert_eq!(line("***"), Some(Line::Why));
        assert_eq!(line("  > weil"), Some(Line::Say("weil")));
        for not in ["- Brot", "1. Brot", "> Zitat", "Text [[x]] Text", "**fett**", ""] {
            assert_eq!(line(not), None, "{not}");
        }
    }
}
