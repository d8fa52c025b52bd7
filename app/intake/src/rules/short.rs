//! Help in passing: what can be chosen, how minutes add up, and when somebody is to be asked whether she wants to take part. Pure.

use base::{
    Date,
    clock::{plain_digits, small_number},
    codes,
};

codes! {
    /// What it was about.
    Topic {
        /// The phone.
        Phone = "phone",
        /// The computer.
        Computer = "computer",
        /// The internet.
        Internet = "internet",
        /// A letter from an office.
        Letter = "letter",
        /// An application.
        Application = "application",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// How somebody came.
    Channel {
        /// She came by.
        Came = "came",
        /// She called.
        Phone = "phone",
        /// On the street.
        Street = "street",
    }
}

/// `bagatelle_hours` of the funder, in minutes: up to about 8 hours of help need no questionnaire, above that somebody is a participant (research on
/// coaching, §0 no. 6 and §3.1).
pub const LIMIT: i64 = 8 * 60;
/// From so many minutes on she is to be asked whether she wants to take part.
pub const PROMPT: i64 = 6 * 60;
/// So long after it was written down who wrote it may take it back.
pub const UNDO: i64 = 10 * base::moment::MINUTE;
/// How long it is mostly, in minutes: one tap.
pub const USUAL: [i64; 6] = [5, 10, 15, 30, 45, 60];
/// So many days ago it may have been.
const BACK: i64 = 92;

/// How far somebody's minutes have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is short.
    Short,
    /// She is to be asked.
    Ask,
    /// The next minute would be too much.
    Full,
}

/// How far so many minutes are.
pub fn standing(minutes: i64) -> Standing {
    match minutes {
        LIMIT.. => Standing::Full,
        PROMPT.. => Standing::Ask,
        _ => Standing::Short,
    }
}

/// Whether so many more minutes are still short.
pub fn fits(before: i64, more: i64) -> bool {
    before.saturating_add(more) <= LIMIT
}

/// Minutes as they were typed; `None`: none, or more than are short.
pub fn minutes(typed: &str) -> Option<i64> {
    small_number(plain_digits(typed).trim()).filter(|minutes| (1..=LIMIT).contains(minutes))
}

/// Whether it may have been on this day.
pub fn may_have_been(day: Date, today: Date) -> bool {
    (0..=BACK * 24).contains(&today.duration_since(day).as_hours())
}

/// The first day of the quarter of this day.
pub fn quarter(day: Date) -> Date {
    let month = (day.month() - 1) / 3 * 3 + 1;
    Date::new(day.year(), month, 1).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::civil::Span;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn six_hours_ask_and_eight_are_the_end() {
        for (minutes, expected) in [
            (0, Standing::Short),
            (359, Standing::Short),
            (360, Standing::Ask),
            (479, Standing::Ask),
            (480, Standing::Full),
            (i64::MAX, Standing::Full),
        ] {
            assert_eq!(standing(minutes), expected, "{minutes}");
        }
        assert!(fits(475, 5) && !fits(475, 6) && fits(0, 480) && !fits(i64::MAX, 1));
    }

    #[test]
    fn a_quarter_begins() {
        for (of, begins) in [
            ("2026-01-01", "2026-01-01"),
            ("2026-03-31", "2026-01-01"),
            ("2026-04-01", "2026-04-01"),
            ("2024-12-31", "2024-10-01"),
        ] {
            assert_eq!(quarter(day(of)), day(begins));
        }
    }

    #[test]
    fn days_and_minutes_have_an_end() {
        let today = day("2026-11-22");
        for (then, good) in [("2026-11-22", true), ("2026-08-22", true), ("2026-08-21", false), ("2026-11-23", false)] {
            assert_eq!(may_have_been(day(then), today), good, "{then}");
        }
        assert_eq!([minutes("15"), minutes(" ١٥ "), minutes("480")], [Some(15), Some(15), Some(480)]);
        assert_eq!(["0", "481", "-5", "", "viel", "1,5"].map(minutes), [None; 6]);
    }

    proptest! {
        #[test]
        fn minutes_add_up_to_no_more_than_the_limit(all in proptest::collection::vec(1_i64..=480, 0..40)) {
            let total = all.iter().fold(0, |before, more| if fits(before, *more) { before + more } else { before });
            prop_assert!(total <= LIMIT);
            // Whoever came so far was asked before it was over, unless one contact alone was so long.
            prop_assert!(standing(total) >= standing(total - 1) && (total < PROMPT || standing(total) != Standing::Short));
        }

        #[test]
        fn a_day_is_in_its_quarter_and_the_next_one_begins_with_it(days in 0_i64..20_000) {
            let one = day("1990-01-01").checked_add(Span::new().days(days)).unwrap();
            let begins = quarter(one);
            prop_assert!(begins <= one && begins.day() == 1 && one.duration_since(begins).as_hours() < 93 * 24);
            prop_assert_eq!(quarter(begins), begins);
            let next = quarter(one.tomorrow().unwrap());
            prop_assert!(next == begins || next == one.tomorrow().unwrap());
        }
    }
}
