//! Who needs somebody: not seen for long, something new learned. Pure.

use base::Date;

/// After so many days without a meeting somebody is missed.
pub const LONG: i64 = 14;

/// When somebody was last met, as it is seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Today.
    pub today: Date,
    /// The day when she was last met; `None`: never yet.
    pub last: Option<Date>,
}

/// How many days lie between; none when the day is still to come.
pub fn days_since(day: Date, today: Date) -> i64 {
    (today.duration_since(day).as_hours() / 24).max(0)
}

/// Whether she is missed. Who was never met yet is not: she has just come.
pub fn is_long_unseen(sight: Sight) -> bool {
    sight.last.is_some_and(|last| days_since(last, sight.today) >= LONG)
}

/// Of several times of a day, the one that a session belongs to which began at this minute: the nearest, of two the earlier.
pub fn nearest(times: &[i64], begins: i64) -> Option<i64> {
    times.iter().copied().min_by_key(|time| ((time - begins).abs(), *time))
}

/// Whether what she learned on this day is news: she was not met since.
pub fn is_new(sight: Sight, learned: Date) -> bool {
    sight.last.is_none_or(|last| learned > last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn after_a_fortnight_somebody_is_missed() {
        let seen = |last| Sight { today: day("2026-03-15"), last };
        assert!(is_long_unseen(seen(Some(day("2026-03-01")))) && !is_long_unseen(seen(Some(day("2026-03-02")))));
        assert!(!is_long_unseen(seen(None)) && !is_long_unseen(seen(Some(day("2026-04-01")))));
        assert_eq!(days_since(day("2026-02-28"), day("2026-03-01")), 1);
    }

    #[test]
    fn a_session_belongs_to_the_nearest_time() {
        assert_eq!(
            (nearest(&[540, 840], 555), nearest(&[540, 840], 800), nearest(&[540, 840], 690)),
            (Some(540), Some(840), Some(540))
        );
        assert_eq!(nearest(&[], 555), None);
    }

    #[test]
    fn what_was_learned_after_the_last_meeting_is_news() {
        let seen = |last| Sight { today: day("2026-03-15"), last };
        assert!(is_new(seen(None), day("2026-03-14")) && is_new(seen(Some(day("2026-03-13"))), day("2026-03-14")));
        assert!(!is_new(seen(Some(day("2026-03-14"))), day("2026-03-14")), "they have talked about it");
    }
}
