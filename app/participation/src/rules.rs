//! What holds for sub-projects and participations. Pure: no clock, no store, no words.

pub mod course;
pub mod list;
pub mod reading;

use base::{Date, Moment, codes, moment::MINUTE};
use serde::{Deserialize, Serialize};

/// So long a slip can be taken back.
pub const UNDO: i64 = 10 * MINUTE;
/// So many hours a week can be planned.
pub const HOURS_MOST: i64 = 60;

codes! {
    /// How far a sub-project is.
    SubState {
        /// It has not begun.
        Planned = "planned",
        /// People come in.
        Running = "running",
        /// It comes to its end: nobody comes in any more.
        Closing = "closing",
        /// It is over.
        Closed = "closed",
    }
}

codes! {
    /// Why somebody pauses; no more than that.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    PauseReason {
        /// She is ill. Of what is nobody's business.
        Ill = "ill",
        /// She looks after somebody.
        Care = "care",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// Why somebody leaves.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    ExitReason {
        /// She has a job.
        Job = "job",
        /// She learns a trade.
        Training = "training",
        /// She works for herself.
        SelfEmployment = "self-employment",
        /// She takes part in something else.
        OtherMeasure = "other-measure",
        /// She is ill for long.
        Illness = "illness",
        /// She has moved.
        Moved = "moved",
        /// She does not come any more.
        DroppedOut = "dropped-out",
        /// Her time is over, as it was planned.
        AsPlanned = "as-planned",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// Why a participation was an error.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    ErrorReason {
        /// It was meant for another sub-project.
        WrongProject = "wrong-project",
        /// It was meant for somebody else.
        WrongPerson = "wrong-person",
        /// She never came.
        NeverCame = "never-came",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// What was done with a participation.
    What {
        /// She came in.
        Entered = "entered",
        /// She pauses.
        Paused = "paused",
        /// She is back.
        WentOn = "went-on",
        /// She left.
        Exited = "exited",
        /// She came in again.
        EnteredAgain = "entered-again",
        /// The day of her entry was corrected.
        Entry = "entry",
        /// The day or the reason of her exit was corrected.
        Exit = "exit",
        /// Other hours are planned.
        Hours = "hours",
        /// The days or the reason of a pause were corrected.
        Pause = "pause",
        /// All of it was an error.
        Error = "error",
    }
}

impl SubState {
    /// Whether people come in.
    pub fn takes_entries(self) -> bool {
        self == Self::Running
    }
}

/// The letters before the codes of a sub-project: two to four from A to Z; `None`: something else was typed.
pub fn letters(typed: &str) -> Option<String> {
    let letters = typed.trim().to_ascii_uppercase();
    ((2..=4).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(letters)
}

/// The code of a participation: `DT-2026-0147`.
pub fn code(letters: &str, year: i64, number: i64) -> String {
    format!("{letters}-{year}-{number:04}")
}

/// Planned hours a week; `Some(None)`: nothing was typed. `None`: no such number.
pub fn hours(typed: &str) -> Option<Option<i64>> {
    let typed = base::clock::plain_digits(typed);
    if typed.trim().is_empty() {
        return Some(None);
    }
    base::clock::small_number(typed.trim()).filter(|hours| (1..=HOURS_MOST).contains(hours)).map(Some)
}

/// Whether what was done at this moment can still be taken back.
pub fn can_be_undone(made_at: Moment, now: Moment) -> bool {
    made_at.is_within(UNDO, now)
}

/// When a sub-project runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its first day.
    pub begins: Date,
    /// Its last day.
    pub ends: Date,
}

impl Span {
    /// Whether a day lies in it.
    pub fn has(self, day: Date) -> bool {
        (self.begins..=self.ends).contains(&day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_are_two_to_four() {
        for (typed, read) in [
            ("DT", Some("DT")),
            (" rbl ", Some("RBL")),
            ("abcd", Some("ABCD")),
            ("D", None),
            ("ABCDE", None),
            ("D1", None),
            ("", None),
        ] {
            assert_eq!(letters(typed).as_deref(), read, "{typed}");
        }
        for strange in ["ÄB", "D-", "D T", "ß"] {
            assert_eq!(letters(strange), None, "{strange}");
        }
    }

    #[test]
    fn codes_are_read_by_people() {
        assert_eq!(code("DT", 2026, 147), "DT-2026-0147");
        assert_eq!(code("RBL", 2027, 12345), "RBL-2027-12345");
    }

    #[test]
    fn hours_are_few_or_not_said() {
        for (typed, read) in
            [("", Some(None)), (" 15 ", Some(Some(15))), ("١٥", Some(Some(15))), ("0", None), ("61", None), ("viel", None)]
        {
            assert_eq!(hours(typed), read, "{typed}");
        }
    }

    #[test]
    fn ten_minutes_long_a_slip_can_be_taken_back() {
        let made = Moment(1_000_000);
        assert!(can_be_undone(made, made) && can_be_undone(made, made.plus(UNDO - 1)));
        assert!(!can_be_undone(made, made.plus(UNDO)));
    }

    proptest! {
        #[test]
        fn no_two_numbers_have_one_code(one in 1_i64..200_000, other in 1_i64..200_000, year in 2020_i64..2040) {
            prop_assert_eq!(one == other, code("DT", year, one) == code("DT", year, other));
        }

        #[test]
        fn whatever_is_typed_is_letters_or_nothing(typed: String) {
            prop_assert!(letters(&typed).is_none_or(|letters| (2..=4).contains(&letters.chars().count())));
            prop_assert!(hours(&typed).flatten().is_none_or(|hours| (1..=HOURS_MOST).contains(&hours)));
        }
    }
}
