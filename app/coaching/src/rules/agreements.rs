//! Agreements: which version counts, until when, and when somebody should look at it again. Pure.

use super::Verdict;
use base::{Date, Moment, civil::Span, codes, moment::DAY};

codes! {
    /// How somebody said that she agrees.
    How {
        /// On her own page.
        Screen = "screen",
        /// She said it.
        Orally = "orally",
        /// She signed a paper.
        Paper = "paper",
    }
}

/// After so many days without an answer the coach is reminded.
pub const UNANSWERED_DAYS: i64 = 14;
/// So many days before it the coach is reminded of the next look at it.
pub const REVIEW_DAYS: i64 = 14;
/// So many versions there are for one person at most.
pub const VERSIONS_MOST: i64 = 100;
/// So far back an agreement may begin.
const OLDEST_DAYS: i64 = 366;
/// So far ahead its days may lie.
const FARTHEST_DAYS: i64 = 5 * 366;
/// After so many months both look at it again, when nobody says otherwise.
const REVIEW_MONTHS: i64 = 3;

/// The days of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// Its first day.
    pub from: Date,
    /// Its last day; `None`: until there is a new one.
    pub until: Option<Date>,
    /// When both want to look at it again.
    pub review: Option<Date>,
}

fn days(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

impl Days {
    /// Whether it may begin on this day: within a year, before or after today.
    pub fn may_begin(from: Date, today: Date) -> bool {
        (-OLDEST_DAYS..=OLDEST_DAYS).contains(&days(today, from))
    }

    /// Whether this may be its last day.
    pub fn may_end(self, today: Date) -> bool {
        self.until.is_none_or(|until| until > self.from && until >= today && days(today, until) <= FARTHEST_DAYS)
    }

    /// Whether both may want to look at it on this day: it is still to come, and not after the last day.
    pub fn may_be_reviewed(self, today: Date) -> bool {
        self.review.is_none_or(|review| {
            review >= today
                && review >= self.from
                && self.until.is_none_or(|until| review <= until)
                && days(today, review) <= FARTHEST_DAYS
        })
    }

    /// Its last day, as it came out: it ends the day before `newer` begins, the first day of any newer version. A last day before the first says that
    /// it was never held.
    pub fn last(self, newer: Option<Date>) -> Option<Date> {
        let replaced = newer.map(|newer| newer.checked_sub(Span::new().days(1)).unwrap_or(newer));
        match (self.until, replaced) {
            (Some(until), Some(replaced)) => Some(until.min(replaced)),
            (until, replaced) => until.or(replaced),
        }
    }

    /// The day on which somebody should look at it: the last day at the latest.
    pub fn due(self) -> Option<Date> {
        match (self.review, self.until) {
            (Some(review), Some(until)) => Some(review.min(until)),
            (review, until) => review.or(until),
        }
    }
}

/// When both look at it again, if nobody says otherwise.
pub fn usual_review(from: Date) -> Date {
    from.checked_add(Span::new().months(REVIEW_MONTHS)).unwrap_or(from)
}

/// Why a coach finds an agreement on her first page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// The person sees it in another way, and nobody has read how.
    Answered,
    /// Nobody has said yet whether it is right.
    Unanswered,
    /// It is time to look at it again.
    Review(Date),
}

/// What is true of the newest version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newest {
    /// When it was written.
    pub made_at: Moment,
    /// What the person said to it.
    pub verdict: Option<Verdict>,
    /// Whether her coach has seen that.
    pub is_seen: bool,
    /// When somebody should look at it.
    pub due: Option<Date>,
}

/// Whether it waits for the coach, and why: the most urgent.
pub fn waits(newest: Newest, today: Date, now: Moment) -> Option<Waits> {
    if newest.verdict == Some(Verdict::Differs) && !newest.is_seen {
        return Some(Waits::Answered);
    }
    if let Some(due) = newest.due.filter(|due| days(today, *due) <= REVIEW_DAYS) {
        return Some(Waits::Review(due));
    }
    let is_old = now.since(newest.made_at) >= UNANSWERED_DAYS * DAY;
    (newest.verdict.is_none() && is_old).then_some(Waits::Unanswered)
}

/// Puts a line below what is written already; what stands there as a line is not written twice.
pub fn with_line(text: &str, line: &str) -> String {
    let line = line.trim();
    if line.is_empty() || text.lines().any(|known| known.trim() == line) {
        return text.to_owned();
    }
    if text.trim().is_empty() { line.to_owned() } else { format!("{}\n{line}", text.trim_end()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn of(from: &str, until: Option<&str>, review: Option<&str>) -> Days {
        Days { from: day(from), until: until.map(day), review: review.map(day) }
    }

    #[test]
    fn days_follow_one_another() {
        let today = day("2026-03-01");
        assert!(Days::may_begin(today, today) && Days::may_begin(day("2025-03-01"), today));
        assert!(!Days::may_begin(day("2024-03-01"), today) && !Days::may_begin(day("2028-01-01"), today));
        for (days, ends, reviewed) in [
            (of("2026-03-01", None, None), true, true),
            (of("2026-03-01", Some("2026-03-01"), None), false, true),
            (of("2026-01-01", Some("2026-02-28"), None), false, true),
            (of("2026-03-01", Some("2026-06-01"), Some("2026-06-01")), true, true),
            (of("2026-03-01", Some("2026-06-01"), Some("2026-06-02")), true, false),
            (of("2026-04-01", None, Some("2026-03-15")), true, false),
            (of("2026-01-01", None, Some("2026-02-28")), true, false),
            (of("2026-03-01", Some("2036-03-01"), Some("2036-03-01")), false, false),
        ] {
            assert_eq!((days.may_end(today), days.may_be_reviewed(today)), (ends, reviewed), "{days:?}");
        }
        assert_eq!(usual_review(day("2026-11-30")), day("2027-02-28"));
    }

    #[test]
    fn a_newer_version_ends_the_older_one() {
        let one = of("2026-01-01", Some("2026-06-30"), Some("2026-04-01"));
        assert_eq!(one.last(None), Some(day("2026-06-30")));
        assert_eq!(one.last(Some(day("2026-03-01"))), Some(day("2026-02-28")));
        assert_eq!(one.last(Some(day("2026-09-01"))), Some(day("2026-06-30")));
        assert_eq!(of("2026-01-01", None, None).last(None), None);
        assert_eq!(one.due(), Some(day("2026-04-01")));
        assert_eq!(of("2026-01-01", Some("2026-02-01"), Some("2026-04-01")).due(), Some(day("2026-02-01")));
    }

    #[test]
    fn what_waits_for_the_coach() {
        let (today, now) = (day("2026-03-01"), Moment(100 * DAY));
        let newest = |days_ago, verdict, is_seen, due: Option<&str>| Newest {
            made_at: now.minus(days_ago * DAY),
            verdict,
            is_seen,
            due: due.map(day),
        };
        for (newest, waits_for) in [
            (newest(13, None, false, None), None),
            (newest(14, None, false, None), Some(Waits::Unanswered)),
            (newest(14, Some(Verdict::Agrees), false, None), None),
            (newest(1, Some(Verdict::Differs), false, Some("2026-03-02")), Some(Waits::Answered)),
            (newest(1, Some(Verdict::Differs), true, None), None),
            (newest(1, Some(Verdict::Agrees), false, Some("2026-03-15")), Some(Waits::Review(day("2026-03-15")))),
            (newest(1, Some(Verdict::Agrees), false, Some("2026-03-16")), None),
            (newest(1, None, false, Some("2026-02-01")), Some(Waits::Review(day("2026-02-01")))),
        ] {
            assert_eq!(waits(newest, today, now), waits_for, "{newest:?}");
        }
    }

    proptest! {
        #[test]
        fn a_line_is_written_once(text: String, line: String) {
            let once = with_line(&text, &line);
            prop_assert_eq!(with_line(&once, &line), once.clone());
            for known in text.lines().map(str::trim).filter(|known| !known.is_empty()) {
                prop_assert!(once.lines().any(|kept| kept.trim() == known));
            }
        }

        #[test]
        fn a_version_ends_before_the_next_one_begins(from in 0_i64..4000, until in proptest::option::of(0_i64..4000), newer in 0_i64..4000) {
            let at = |days: i64| day("2020-01-01").checked_add(Span::new().days(days)).unwrap();
            let one = Days { from: at(from), until: until.map(at), review: None };
            prop_assert!(one.last(Some(at(newer))).is_some_and(|last| last < at(newer)));
            prop_assert_eq!(one.last(None), one.until);
        }
    }
}
