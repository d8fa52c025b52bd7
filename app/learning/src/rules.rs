//! What is right, what is finished, what comes next. Pure: no store, no clock, no HTML.

use crate::course::{Finished, Kind, Lesson, Question, Shape};
use base::fold;
use std::collections::BTreeSet;

/// After so many wrong answers the solution may be shown.
pub const TRIES_BEFORE_SOLUTION: usize = 2;
/// The longest written answer, in characters.
pub const LONGEST_ANSWER: usize = 200;

/// What was said to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Right.
    Right,
    /// Not right yet; there is always another try.
    NotYet,
    /// Nothing to judge: ticked, felt, tried.
    Noted,
    /// She asked for help instead.
    Help,
}

impl Verdict {
    /// The name in the log of events.
    pub fn code(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::NotYet => "not-yet",
            Self::Noted => "noted",
            Self::Help => "help",
        }
    }
}

/// Why an answer could not be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// Nothing was chosen or written.
    Empty,
    /// It does not belong to this question.
    Strange,
}

/// An answer in the form in which it is kept: numbers from 1 joined by commas, `yes`/`no`, or the written words.
pub fn read_answer(shape: &Shape, values: &[&str]) -> Result<String, NoAnswer> {
    let number = |text: &str| text.trim().parse::<usize>().ok().filter(|n| (1..=shape.options).contains(n));
    let first = values.first().map_or("", |v| v.trim());
    match shape.kind {
        Kind::Look | Kind::Practice => Err(NoAnswer::Strange),
        Kind::Single | Kind::Select | Kind::Scale => {
            if first.is_empty() {
                return Err(NoAnswer::Empty);
            }
            number(first).map(|n| n.to_string()).ok_or(NoAnswer::Strange)
        }
        Kind::Multiple => {
            let set = numbers(values, number)?;
            if set.is_empty() { Err(NoAnswer::Empty) } else { Ok(join(set)) }
        }
        // Ticking nothing off is an answer too.
        Kind::Tick => numbers(values, number).map(join),
        Kind::Order => {
            let list: Vec<usize> = first.split(',').filter_map(number).collect();
            let all: BTreeSet<usize> = list.iter().copied().collect();
            if all.len() == shape.options && list.len() == shape.options { Ok(join(list)) } else { Err(NoAnswer::Strange) }
        }
        Kind::Text => {
            let text: String = first.chars().filter(|c| !c.is_control()).take(LONGEST_ANSWER).collect();
            if text.trim().is_empty() { Err(NoAnswer::Empty) } else { Ok(text) }
        }
        Kind::Try => match first {
            "yes" | "no" => Ok(first.to_owned()),
            "" => Err(NoAnswer::Empty),
            _ => Err(NoAnswer::Strange),
        },
    }
}

fn numbers(values: &[&str], number: impl Fn(&str) -> Option<usize>) -> Result<BTreeSet<usize>, NoAnswer> {
    values.iter().map(|v| number(v).ok_or(NoAnswer::Strange)).collect()
}

fn join(numbers: impl IntoIterator<Item = usize>) -> String {
    numbers.into_iter().map(|n| n.to_string()).collect::<Vec<_>>().join(",")
}

/// Judges an answer that `read_answer` gave.
pub fn judge(shape: &Shape, question: &Question, answer: &str) -> Verdict {
    let right = |yes: bool| if yes { Verdict::Right } else { Verdict::NotYet };
    match shape.kind {
        Kind::Look | Kind::Practice | Kind::Tick | Kind::Scale => Verdict::Noted,
        Kind::Try if answer == "no" => Verdict::Help,
        Kind::Try => Verdict::Noted,
        // Several may be right; any of them counts.
        Kind::Single | Kind::Select => right(answer.parse().is_ok_and(|n| shape.right.contains(&n))),
        Kind::Multiple => right(answer == join(shape.right.iter().copied())),
        Kind::Order => right(answer == join(1..=shape.options)),
        Kind::Text => {
            let glued = fold::glued(answer);
            right(question.solutions.iter().any(|solution| fold::glued(solution) == glued))
        }
    }
}

/// In which order the lines of an order question are first shown: the same for everyone, never already right.
pub fn mixed(step: &str, count: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (1..=count).collect();
    // FNV-1a, a hash that stays the same for ever, so that a reload does not mix anew.
    let mut state = step.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    for i in (1..count).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let j = usize::try_from(state >> 33).unwrap_or(0) % (i + 1);
        order.swap(i, j);
    }
    if count > 1 && order.iter().copied().eq(1..=count) {
        order.rotate_left(1);
    }
    order
}

/// The order after moving the line at `place` (from 1) up or down; `code` is such as `2-up`.
pub fn moved(mut order: Vec<usize>, code: &str) -> Vec<usize> {
    let Some((place, way)) = code.split_once('-') else { return order };
    let Some(at) = place.parse::<usize>().ok().and_then(|p| p.checked_sub(1)) else { return order };
    let to = if way == "up" { at.checked_sub(1) } else { at.checked_add(1) };
    if let Some(to) = to
        && at < order.len()
        && to < order.len()
    {
        order.swap(at, to);
    }
    order
}

/// What happened at a step, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// The step.
    pub step: String,
    /// `done`, `answer`, `hint`, `solution` or `lesson`.
    pub kind: String,
    /// What was said to the answer.
    pub verdict: Option<String>,
    /// The answer.
    pub answer: Option<String>,
}

/// How a step stands for one learner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// How often it was answered.
    pub tries: usize,
    /// How many wrong answers since the last right one.
    pub wrong: usize,
    /// The last answer.
    pub answer: Option<String>,
    /// What was said to it.
    pub right: Option<bool>,
    /// The solution was shown after the last answer.
    pub solved: bool,
    /// How many hints were asked for.
    pub hints: usize,
    /// She asked for help with trying it out.
    pub help: bool,
    /// It is finished, for ever.
    pub finished: bool,
}

/// How a step stands, from all that happened at it.
pub fn standing(step: &str, events: &[Happened]) -> Standing {
    let mut now = Standing::default();
    for event in events.iter().filter(|e| e.step == step) {
        match event.kind.as_str() {
            "done" => now.finished = true,
            "hint" => now.hints += 1,
            "solution" => {
                now.solved = true;
                now.finished = true;
            }
            "answer" => {
                now.tries += 1;
                now.solved = false;
                now.answer.clone_from(&event.answer);
                now.help = false;
                match event.verdict.as_deref() {
                    Some("right") => {
                        now.right = Some(true);
                        now.wrong = 0;
                        now.finished = true;
                    }
                    Some("not-yet") => {
                        now.right = Some(false);
                        now.wrong += 1;
                    }
                    Some("help") => now.help = true,
                    _ => {
                        now.right = None;
                        now.finished = true;
                    }
                }
            }
            _ => {}
        }
    }
    now
}

/// How far a learner is in a lesson.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The finished steps (ids), also of older versions.
    pub steps: BTreeSet<String>,
    /// The questions answered right (ids).
    pub right: BTreeSet<String>,
    /// The lesson was finished once; it stays so.
    pub finished: bool,
}

impl Progress {
    /// From what happened in the lesson.
    pub fn of(events: &[Happened]) -> Self {
        let mut now = Self::default();
        for event in events {
            let is_right = event.verdict.as_deref() == Some("right");
            let ends = match event.kind.as_str() {
                "done" | "solution" => true,
                "answer" => is_right || event.verdict.as_deref() == Some("noted"),
                "lesson" => {
                    now.finished = true;
                    false
                }
                _ => false,
            };
            if ends {
                now.steps.insert(event.step.clone());
            }
            if is_right {
                now.right.insert(event.step.clone());
            }
        }
        now
    }

    /// Whether anything was done.
    pub fn is_begun(&self) -> bool {
        self.finished || !self.steps.is_empty()
    }

    /// How many of the lesson's present steps are finished. A finished lesson counts as whole, even when steps were added later.
    pub fn lit(&self, lesson: &Lesson) -> usize {
        if self.finished { lesson.steps.len() } else { lesson.steps.iter().filter(|s| self.steps.contains(&s.id)).count() }
    }

    /// The first step (from 1) that is not finished; `None` when all are.
    pub fn next(&self, lesson: &Lesson) -> Option<usize> {
        lesson.steps.iter().position(|s| !self.steps.contains(&s.id)).map(|at| at + 1)
    }

    /// Whether the lesson's rule is met now.
    pub fn meets(&self, lesson: &Lesson) -> bool {
        match lesson.finished {
            Finished::All => self.next(lesson).is_none(),
            Finished::Right { m, .. } => {
                let present = lesson.steps.iter().filter(|s| self.right.contains(&s.id)).count();
                present >= m
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shape(kind: Kind, options: usize, right: &[usize]) -> Shape {
        Shape { id: "q".into(), kind, options, right: right.to_vec(), practice: None }
    }

    fn event(step: &str, kind: &str, verdict: Option<&str>) -> Happened {
        Happened { step: step.into(), kind: kind.into(), verdict: verdict.map(Into::into), answer: None }
    }

    #[test]
    fn answers_are_read() {
        assert_eq!(read_answer(&shape(Kind::Single, 3, &[1]), &["2"]), Ok("2".into()));
        assert_eq!(read_answer(&shape(Kind::Single, 3, &[1]), &[]), Err(NoAnswer::Empty));
        assert_eq!(read_answer(&shape(Kind::Single, 3, &[1]), &["4"]), Err(NoAnswer::Strange));
        assert_eq!(read_answer(&shape(Kind::Multiple, 3, &[1]), &["3", "1", "1"]), Ok("1,3".into()));
        assert_eq!(read_answer(&shape(Kind::Tick, 3, &[]), &[]), Ok(String::new()));
        assert_eq!(read_answer(&shape(Kind::Order, 3, &[]), &["3,1,2"]), Ok("3,1,2".into()));
        assert_eq!(read_answer(&shape(Kind::Order, 3, &[]), &["3,1,1"]), Err(NoAnswer::Strange));
        assert_eq!(read_answer(&shape(Kind::Try, 0, &[]), &["no"]), Ok("no".into()));
        assert_eq!(read_answer(&shape(Kind::Text, 0, &[]), &["  "]), Err(NoAnswer::Empty));
    }

    #[test]
    fn answers_are_judged() {
        let none = Question::default();
        assert_eq!(judge(&shape(Kind::Single, 3, &[1, 3]), &none, "3"), Verdict::Right);
        assert_eq!(judge(&shape(Kind::Multiple, 3, &[1, 3]), &none, "1"), Verdict::NotYet);
        assert_eq!(judge(&shape(Kind::Multiple, 3, &[1, 3]), &none, "1,3"), Verdict::Right);
        assert_eq!(judge(&shape(Kind::Order, 3, &[]), &none, "1,2,3"), Verdict::Right);
        assert_eq!(judge(&shape(Kind::Order, 3, &[]), &none, "2,1,3"), Verdict::NotYet);
        assert_eq!(judge(&shape(Kind::Try, 0, &[]), &none, "no"), Verdict::Help);
        let words = Question { solutions: vec!["Größe".into(), "Wi-Fi".into()], ..Question::default() };
        for good in ["größe", "GROESSE", " Größe. ", "gro\u{308}ße", "grosse", "wifi", "Wi Fi", "Wi\u{AD}-Fi\u{200B}"] {
            assert_eq!(judge(&shape(Kind::Text, 0, &[]), &words, good), Verdict::Right, "{good}");
        }
        assert_eq!(judge(&shape(Kind::Text, 0, &[]), &words, "Gruße"), Verdict::NotYet);
        let said = |solution: &str, answer: &str| {
            judge(&shape(Kind::Text, 0, &[]), &Question { solutions: vec![solution.into()], ..Question::default() }, answer)
        };
        for (solution, good) in
            [("112", "١١٢"), ("112", "۱ ۱ ۲"), ("вайфай", "Вай-Фай"), ("ёлка", "елка"), ("İzin", "izin"), ("مرحبا", "مَرْحَبًا")]
        {
            assert_eq!(said(solution, good), Verdict::Right, "{good}");
        }
        // Where nothing but signs is left, they are compared themselves.
        assert_eq!((said("@", "＠"), said("@", "#"), said("1,5", "15")), (Verdict::Right, Verdict::NotYet, Verdict::NotYet));
    }

    #[test]
    fn two_wrong_answers_then_a_right_one() {
        let log = [
            event("a", "answer", Some("not-yet")),
            event("a", "hint", None),
            event("a", "answer", Some("not-yet")),
            event("b", "done", None),
        ];
        let now = standing("a", &log);
        assert_eq!((now.tries, now.wrong, now.hints, now.finished), (2, 2, 1, false));
        let now = standing("a", &[&log[..], &[event("a", "answer", Some("right"))]].concat());
        assert_eq!((now.wrong, now.right, now.finished), (0, Some(true), true));
    }

    #[test]
    fn a_finished_step_stays_finished_after_a_wrong_answer() {
        let now = standing("a", &[event("a", "answer", Some("right")), event("a", "answer", Some("not-yet"))]);
        assert!(now.finished);
        assert_eq!(now.right, Some(false));
    }

    proptest! {
        #[test]
        fn mixing_keeps_every_line_and_is_never_right(step in "[a-z-]{1,20}", count in 2_usize..10) {
            let order = mixed(&step, count);
            let mut sorted = order.clone();
            sorted.sort_unstable();
            prop_assert!(sorted.iter().copied().eq(1..=count));
            prop_assert!(!order.iter().copied().eq(1..=count));
            prop_assert_eq!(order, mixed(&step, count));
        }

        #[test]
        fn moving_keeps_every_line(count in 1_usize..8, code in "\\PC{0,6}|[0-9]{1,2}-(up|down)") {
            let mut order = moved((1..=count).collect(), &code);
            order.sort_unstable();
            prop_assert!(order.into_iter().eq(1..=count));
        }

        #[test]
        fn no_answer_breaks_anything(values in proptest::collection::vec("\\PC{0,12}", 0..4), options in 0_usize..5) {
            for kind in Kind::ALL {
                let shape = shape(kind, options, &[1]);
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                if let Ok(answer) = read_answer(&shape, &values) {
                    judge(&shape, &Question::default(), &answer);
                }
            }
        }

        #[test]
        fn progress_never_goes_back(kinds in proptest::collection::vec(0_usize..5, 0..30)) {
            let all: Vec<Happened> = kinds.iter().enumerate().map(|(i, k)| {
                let step = format!("s{}", i % 4);
                match k {
                    0 => event(&step, "done", None),
                    1 => event(&step, "answer", Some("right")),
                    2 => event(&step, "answer", Some("not-yet")),
                    3 => event(&step, "lesson", None),
                    _ => event(&step, "hint", None),
                }
            }).collect();
            let mut before = Progress::default();
            for end in 0..=all.len() {
                let now = Progress::of(&all[..end]);
                prop_assert!(now.steps.is_superset(&before.steps));
                prop_assert!(now.finished >= before.finished);
                before = now;
            }
        }
    }
}
