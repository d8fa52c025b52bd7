//! What somebody can want done with her data, and by when she is answered (GDPR, Art. 12, 15 to 18).

use base::{Date, civil::Span, codes, moment::DAY};

codes! {
    /// What somebody wants.
    Wish {
        /// That everything is erased (Art. 17).
        Erase = "erase",
        /// That something is put right (Art. 16).
        Correct = "correct",
        /// That something is not used until it is clear (Art. 18).
        Restrict = "restrict",
        /// That somebody looks at it with her (Art. 15).
        Look = "look",
    }
}

codes! {
    /// What became of it.
    State {
        /// It waits for an answer.
        Open = "open",
        /// It was answered.
        Answered = "answered",
        /// She took it back.
        TakenBack = "taken-back",
    }
}

/// So many requests somebody makes in a day at most.
pub const ASKED_MOST: i64 = 20;
/// So long what is over is kept, to show that it was answered.
pub const KEPT: i64 = 365 * DAY;
/// With so many days left it is urgent.
pub const URGENT_DAYS: i64 = 7;
/// So many letters a request or an answer has at most.
pub const LONGEST: usize = 2_500;

/// The last day for an answer: one month later. Where the month has no such day, its last one (Regulation 1182/71, Art. 3 (2) (c)); that a Sunday would
/// give a day more is left alone.
pub fn due(asked: Date) -> Date {
    asked.checked_add(Span::new().months(1)).unwrap_or(asked)
}

/// How many days are left; below zero: it is late.
pub fn days_left(due: Date, today: Date) -> i64 {
    today.until(due).map_or(0, |span| i64::from(span.get_days()))
}

/// Whether somebody should see to it now.
pub fn is_urgent(due: Date, today: Date) -> bool {
    days_left(due, today) <= URGENT_DAYS
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn an_answer_has_a_month() {
        for (asked, last) in [
            ("2026-01-31", "2026-02-28"),
            ("2028-01-31", "2028-02-29"),
            ("2026-11-22", "2026-12-22"),
            ("2026-12-31", "2027-01-31"),
            ("2026-02-28", "2026-03-28"),
        ] {
            assert_eq!(due(day(asked)), day(last), "{asked}");
        }
        assert_eq!(days_left(day("2026-12-22"), day("2026-11-22")), 30);
        assert_eq!(days_left(day("2026-12-22"), day("2026-12-25")), -3);
        assert!(is_urgent(day("2026-12-22"), day("2026-12-15")) && !is_urgent(day("2026-12-22"), day("2026-12-14")));
    }

    proptest! {
        #[test]
        fn a_month_has_28_to_31_days(year in 1970_i16..2200, number in 1_i64..366) {
            let asked = Date::new(year, 1, 1).unwrap().checked_add(Span::new().days(number - 1)).unwrap();
            let last = due(asked);
            prop_assert!((28..=31).contains(&days_left(last, asked)));
            prop_assert_eq!(i32::from(last.month()), i32::from(asked.month()) % 12 + 1);
            prop_assert!(last.day() <= asked.day());
        }
    }
}
