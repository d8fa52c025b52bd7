//! The question of a step: a part of LiaScript's syntax, line by line.

use super::{
    Faults,
    markdown::{Place, write, write_line},
};
use crate::course::{Choice, Kind, Question};

/// A question as it was written: its kind, its words, and which answers are right.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    pub(crate) kind: Option<Kind>,
    pub(crate) question: Question,
    pub(crate) right: Vec<usize>,
    pub(crate) plain: String,
    /// The line of the first answer.
    pub(crate) line: usize,
}

/// What a line of a question is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line<'a> {
    Option { kind: Kind, right: bool, text: &'a str },
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
                return Some(Line::Option { kind, right, text: text.trim() });
            }
        }
        if let Some((number, text)) = rest.strip_prefix("[(").and_then(|r| r.split_once(")]"))
            && number.chars().all(|c| c.is_ascii_digit())
        {
            return Some(Line::Option { kind: Kind::Scale, right: true, text: text.trim() });
        }
    }
    if let Some((number, rest)) = bare.split_once(". ")
        && number.chars().all(|c| c.is_ascii_digit())
        && let Some(text) = rest.trim_start().strip_prefix("[[#]]")
    {
        return Some(Line::Option { kind: Kind::Order, right: true, text: text.trim() });
    }
    None
}

impl Asked {
    /// Takes in one line of the question.
    pub(crate) fn take(&mut self, what: &Line, at: usize, place: Place, faults: &mut Faults) {
        match what {
            Line::Option { kind, right, text } => {
                self.is(*kind, at, faults);
                if text.is_empty() {
                    faults.add(at, "This answer has no words.");
                }
                let written = write_line(text, at, place, faults);
                self.plain.push_str(&written.plain);
                self.question.options.push(Choice {
                    text: written.plain.trim().replace('\n', " "),
                    html: written.html,
                    say: String::new(),
                });
                if *right && matches!(kind, Kind::Single | Kind::Multiple) {
                    self.right.push(self.question.options.len());
                }
            }
            Line::Solution(text) => {
                self.is(Kind::Text, at, faults);
                if text.is_empty() {
                    faults.add(at, "The right word is missing between [[ and ]].");
                } else {
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
                    }
                    self.plain.push_str(text);
                    self.plain.push('\n');
                    self.question.options.push(Choice {
                        text: text.to_owned(),
                        html: base::ui::escape(text),
                        say: String::new(),
                    });
                    if right {
                        self.right.push(self.question.options.len());
                    }
                }
            }
            Line::Try => self.is(Kind::Try, at, faults),
            Line::Hint(text) => {
                let written = write_line(text, at, place, faults);
                self.plain.push_str(&written.plain);
                self.question.hints.push(written.html);
            }
            Line::Say(text) => {
                let written = write_line(text, at, place, faults);
                self.plain.push_str(&written.plain);
                match self.question.options.last_mut() {
                    Some(choice) => {
                        if !choice.say.is_empty() {
                            choice.say.push(' ');
                        }
                        choice.say.push_str(&written.html);
                    }
                    None => faults.add(at, "A line with `>` says something to an answer, but there is no answer before it."),
                }
            }
            Line::Why => {}
        }
    }

    /// Takes in the explanation that stood between two lines of `***`.
    pub(crate) fn explain(&mut self, text: &str, first_line: usize, place: Place, faults: &mut Faults) {
        let written = write(text, first_line, place, false, faults);
        self.plain.push_str(&written.plain);
        self.question.why = written.html;
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
            None => {}
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
        assert_eq!(line("- [(X)] ja"), Some(Line::Option { kind: Kind::Single, right: true, text: "ja" }));
        assert_eq!(line("- [[ ]] nein"), Some(Line::Option { kind: Kind::Multiple, right: false, text: "nein" }));
        assert_eq!(line("- [ ] Brot"), Some(Line::Option { kind: Kind::Tick, right: true, text: "Brot" }));
        assert_eq!(line("- [(3)] gut"), Some(Line::Option { kind: Kind::Scale, right: true, text: "gut" }));
        assert_eq!(line("2. [[#]] dann"), Some(Line::Option { kind: Kind::Order, right: true, text: "dann" }));
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
