//! What a session is, and what counts of it. Pure.

pub mod agreements;
pub mod competences;
pub mod figures;
pub mod goals;
pub mod holidays;
pub mod plan;
pub mod today;

use base::{
    Date, Moment,
    clock::{plain_digits, small_number as number},
    codes,
    moment::MINUTE,
};

codes! {
    /// What a session is for: the pillar of the project that its minutes count for.
    Pillar {
        /// Learning.
        Education = "education",
        /// Accompanying somebody.
        Coaching = "coaching",
        /// On the way into work.
        Work = "work",
        /// Making something: podcast, film, tour.
        Media = "media",
    }
}

codes! {
    /// How people met.
    Mode {
        /// Several at once.
        Group = "group",
        /// One person, here.
        Single = "single",
        /// At her home.
        Home = "home",
        /// On the telephone.
        Phone = "phone",
        /// With a picture, from afar.
        Online = "online",
        /// The coach comes along to an office.
        Office = "office",
    }
}

codes! {
    /// Whether somebody was there.
    Presence {
        /// The whole time.
        Here = "here",
        /// Not there, without a word.
        Absent = "absent",
        /// Not there, and said so.
        Excused = "excused",
        /// A part of the time.
        Partly = "partly",
    }
}

impl Presence {
    /// Whether she was met.
    pub fn was_there(self) -> bool {
        matches!(self, Self::Here | Self::Partly)
    }
}

codes! {
    /// What it was about. The first five are the most frequent ones of coaching beside a job (IAB; see the research on coaching, §3.3).
    Topic {
        /// Letters, forms, appointments at an office.
        Offices = "offices",
        /// What is nobody else's business.
        Personal = "personal",
        /// The place of work.
        Workplace = "workplace",
        /// What limits how one can work; no diagnosis.
        Health = "health",
        /// The day and its order.
        Everyday = "everyday",
        /// Looking for work.
        Application = "application",
        /// Phone, computer, internet.
        Digital = "digital",
        /// The language.
        Language = "language",
        /// Money and debts.
        Debt = "debt",
        /// Where one lives.
        Housing = "housing",
        /// Children and family.
        Family = "family",
    }
}

codes! {
    /// What somebody says to what was written about her.
    Verdict {
        /// It is right.
        Agrees = "agrees",
        /// She sees it in another way.
        Differs = "differs",
    }
}

/// The longest session, in minutes.
pub const LONGEST: i64 = 720;
/// So long a session can be taken back.
pub const UNDO: i64 = 10 * MINUTE;
/// So far back a session may lie.
const OLDEST_DAYS: i64 = 366;
pub use base::form::MOST_LETTERS;

/// Whether a text is not too long.
pub fn fits(text: &str) -> bool {
    text.chars().count() <= MOST_LETTERS
}

/// The minutes that count for somebody; `None`: what was typed for a part of the time is none.
pub fn counted(presence: Presence, whole: i64, part: &str) -> Option<i64> {
    match presence {
        Presence::Here => Some(whole),
        Presence::Absent | Presence::Excused => Some(0),
        Presence::Partly => minutes(part).filter(|part| *part <= whole),
    }
}

/// Minutes as they are typed: `90`, or `1:30` for hours and minutes.
pub fn minutes(typed: &str) -> Option<i64> {
    let typed = plain_digits(typed);
    let sum = match typed.trim().split_once(':') {
        Some((hours, rest)) => number(hours)?.checked_mul(60)?.checked_add(number(rest).filter(|rest| *rest < 60)?)?,
        None => number(typed.trim())?,
    };
    (1..=LONGEST).contains(&sum).then_some(sum)
}

/// Whether a session may have been on this day: not later than today, and not longer ago than a year.
pub fn may_have_been(day: Date, today: Date) -> bool {
    (0..=OLDEST_DAYS * 24).contains(&today.duration_since(day).as_hours())
}

/// Whether a session that was logged then can still be taken back. A clock that was set back since changes nothing.
pub fn can_be_taken_back(made_at: Moment, now: Moment) -> bool {
    made_at.is_within(UNDO, now)
}

/// Topics as they stand in their column.
pub fn topics(chosen: &[Topic]) -> String {
    chosen.iter().map(|topic| topic.code()).collect::<Vec<_>>().join(" ")
}

/// Topics as they came out of it; what nobody knows any more is left out.
pub fn read_topics(column: &str) -> Vec<Topic> {
    column.split(' ').filter_map(Topic::from_code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn minutes_are_typed_in_two_ways() {
        for (typed, read) in [
            ("90", Some(90)),
            (" 1:30 ", Some(90)),
            ("1:05", Some(65)),
            ("720", Some(720)),
            ("12:00", Some(720)),
            ("٩٠", Some(90)),
        ] {
            assert_eq!(minutes(typed), read, "{typed}");
        }
        for strange in [
            "",
            "0",
            "721",
            "12:01",
            "1:60",
            "-5",
            "1:",
            ":30",
            "99999999999999999999",
            "neunzig",
            "1:30:00",
            "1:-5",
            "+5",
            "00001",
        ] {
            assert_eq!(minutes(strange), None, "{strange}");
        }
    }

    #[test]
    fn who_was_not_there_counts_no_minute() {
        assert_eq!(counted(Presence::Here, 90, ""), Some(90));
        assert_eq!(counted(Presence::Absent, 90, "45"), Some(0));
        assert_eq!(counted(Presence::Excused, 90, ""), Some(0));
        assert_eq!(counted(Presence::Partly, 90, "45"), Some(45));
        assert_eq!((counted(Presence::Partly, 90, "91"), counted(Presence::Partly, 90, "")), (None, None));
    }

    #[test]
    fn a_session_was_today_or_within_a_year() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let today = day("2026-03-01");
        assert!(
            may_have_been(today, today) && may_have_been(day("2025-03-01"), today) && may_have_been(day("2025-02-28"), today)
        );
        assert!(!may_have_been(day("2026-03-02"), today) && !may_have_been(day("2025-02-27"), today));
    }

    #[test]
    fn ten_minutes_long_it_can_be_taken_back() {
        let made = Moment(1_000_000);
        assert!(can_be_taken_back(made, made) && can_be_taken_back(made, made.plus(UNDO - 1)));
        assert!(!can_be_taken_back(made, made.plus(UNDO)));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_minutes_within_a_day_or_nothing(typed: String, whole in 1_i64..=LONGEST) {
            prop_assert!(minutes(&typed).is_none_or(|minutes| (1..=LONGEST).contains(&minutes)));
            for presence in Presence::ALL {
                prop_assert!(counted(presence, whole, &typed).is_none_or(|minutes| (0..=whole).contains(&minutes)));
            }
        }

        #[test]
        fn topics_come_back(chosen in proptest::sample::subsequence(Topic::ALL.to_vec(), 0..=Topic::ALL.len())) {
            let column = topics(&chosen);
            prop_assert!(column.len() <= 200);
            prop_assert_eq!(read_topics(&column), chosen);
        }
    }
}
