//! When a group meets, planned ahead: a series, what is different on one day, and when the house is closed. Days and times are those of the calendar and
//! the clock on the wall; so the change to summer time moves nothing. Pure.

use super::today::nearest;
use base::{
    Date,
    civil::{Span, Weekday},
};
use std::collections::HashSet;
use uuid::Uuid;

/// So many days a series lasts at most.
pub const LONGEST_DAYS: i64 = 2 * 366;
/// So many series a group has at most.
pub const SERIES_MOST: usize = 20;
/// So many letters a place has at most.
pub const PLACE_LONGEST: usize = 200;
/// So many letters the name of a closure has at most.
pub const NAME_LONGEST: usize = 80;

/// Days of the week; at least one of them is set where it came out of a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    /// These days, 1 for Monday; others are left out.
    pub fn of(days: impl IntoIterator<Item = i8>) -> Self {
        Self(days.into_iter().filter(|day| (1..=7).contains(day)).fold(0, |all, day| all | (1 << day)))
    }

    /// As they stand in their column: `2 4`.
    pub fn read(column: &str) -> Self {
        Self::of(column.split(' ').filter_map(|day| day.parse().ok()))
    }

    /// For their column.
    pub fn column(self) -> String {
        self.all().map(|day| day.to_string()).collect::<Vec<_>>().join(" ")
    }

    /// The days, 1 for Monday, in their order.
    pub fn all(self) -> impl Iterator<Item = i8> {
        (1..=7).filter(move |day| self.0 & (1 << day) != 0)
    }

    /// Whether none is set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn has(self, day: Weekday) -> bool {
        self.0 & (1 << day.to_monday_one_offset()) != 0
    }
}

/// Meetings of every week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Its id.
    pub id: Uuid,
    /// On which days of the week.
    pub weekdays: Weekdays,
    /// The minute of the day.
    pub begins: i64,
    /// How long, in minutes.
    pub minutes: i64,
    /// The first day on which one may be.
    pub from: Date,
    /// The last.
    pub to: Date,
}

/// When one meeting is instead: the day, the minute of it, how long.
pub type Instead = (Date, i64, i64);

/// One meeting of a series is off, or at another time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The series.
    pub series: Uuid,
    /// The day on which it would have been.
    pub day: Date,
    /// When it is instead; `None`: it is off.
    pub to: Option<Instead>,
}

/// From one day to another nobody meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// What for: "Sommerpause".
    pub name: String,
    /// The first day.
    pub from: Date,
    /// The last.
    pub to: Date,
}

impl Closed {
    /// Whether this day is one of them.
    pub fn has(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }
}

/// Whether a meeting is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is.
    On,
    /// It is, at another time than the series says.
    Moved,
    /// It is off.
    Off,
    /// It is not, because it is closed: what for.
    Closed(String),
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// The series.
    pub series: Uuid,
    /// The day on which it would be without a change: together with the series, what it is known by.
    pub planned: Date,
    /// The day on which it is.
    pub day: Date,
    /// The minute of that day.
    pub begins: i64,
    /// How long, in minutes.
    pub minutes: i64,
    /// Whether it is.
    pub state: State,
}

impl Meeting {
    /// Whether people meet.
    pub fn is_on(&self) -> bool {
        matches!(self.state, State::On | State::Moved)
    }
}

/// Whether a series may last from one day to the other.
pub fn may_last(from: Date, to: Date) -> bool {
    (0..=LONGEST_DAYS * 24).contains(&to.duration_since(from).as_hours())
}

/// Every meeting whose day lies between these two, those that are off too, by day and time. No two that are on begin at the same minute.
pub fn meetings(series: &[Series], changes: &[Change], closed: &[Closed], from: Date, to: Date) -> Vec<Meeting> {
    let why = |day: Date| closed.iter().find(|one| one.has(day)).map(|one| one.name.clone());
    let mut all = Vec::new();
    for one in series {
        let other_on = |day: Date| changes.iter().find(|change| change.series == one.id && change.day == day);
        // What was moved into the time asked for may have been planned outside of it.
        let is_within = |day: Date| from <= day && day <= to;
        let moved = changes.iter().filter(|change| change.series == one.id && !is_within(change.day)).map(|change| change.day);
        let usual = days(one.from.max(from), one.to.min(to));
        for planned in usual.chain(moved).filter(|day| is_day_of(one, *day)) {
            let meeting =
                |(day, begins, minutes): Instead, state| Meeting { series: one.id, planned, day, begins, minutes, state };
            let usual = (planned, one.begins, one.minutes);
            let found = match other_on(planned) {
                Some(Change { to: None, .. }) => meeting(usual, State::Off),
                Some(Change { to: Some(instead), .. }) => meeting(*instead, why(instead.0).map_or(State::Moved, State::Closed)),
                None => meeting(usual, why(planned).map_or(State::On, State::Closed)),
            };
            if from <= found.day && found.day <= to {
                all.push(found);
            }
        }
    }
    all.sort_by_key(|one| (one.day, one.begins, !one.is_on(), one.series, one.planned));
    let mut known = HashSet::new();
    all.retain(|one| !one.is_on() || known.insert((one.day, one.begins)));
    all
}

/// Whether this is a day on which the series says there is a meeting.
pub fn is_day_of(series: &Series, day: Date) -> bool {
    series.from <= day && day <= series.to && series.weekdays.has(day.weekday())
}

/// Those of them that are on and to which no session belongs: of several on one day, each session belongs to the nearest.
pub fn unlogged<'m>(meetings: &'m [Meeting], logged: &[(Date, i64)]) -> Vec<&'m Meeting> {
    let on = || meetings.iter().filter(|one| one.is_on());
    let is_logged = |one: &Meeting| {
        let begins: Vec<i64> = on().filter(|other| other.day == one.day).map(|other| other.begins).collect();
        logged.iter().any(|(day, at)| *day == one.day && nearest(&begins, *at) == Some(one.begins))
    };
    on().filter(|one| !is_logged(one)).collect()
}

fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    let mut next = Some(from);
    std::iter::from_fn(move || {
        let day = next.filter(|day| *day <= to)?;
        next = day.checked_add(Span::new().days(1)).ok();
        Some(day)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn tuesdays() -> Series {
        let id = Uuid::from_u128(1);
        Series { id, weekdays: Weekdays::of([2]), begins: 600, minutes: 90, from: day("2026-03-01"), to: day("2026-04-30") }
    }

    fn on(all: &[Meeting]) -> Vec<String> {
        all.iter().filter(|one| one.is_on()).map(|one| format!("{} {}", one.day, one.begins)).collect()
    }

    #[test]
    fn a_series_has_its_days_and_no_others() {
        let all = meetings(&[tuesdays()], &[], &[], day("2026-03-20"), day("2026-04-15"));
        // The clock goes forward on 29 March: ten o'clock stays ten o'clock.
        assert_eq!(on(&all), ["2026-03-24 600", "2026-03-31 600", "2026-04-07 600", "2026-04-14 600"]);
        assert!(meetings(&[tuesdays()], &[], &[], day("2026-05-01"), day("2026-12-31")).is_empty(), "it has ended");
    }

    #[test]
    fn one_day_is_off_or_at_another_time() {
        let series = tuesdays();
        let change = |day: Date, to| Change { series: series.id, day, to };
        let changes = [change(day("2026-03-10"), None), change(day("2026-03-17"), Some((day("2026-03-18"), 840, 60)))];
        let all = meetings(&[series], &changes, &[], day("2026-03-01"), day("2026-03-24"));
        assert_eq!(on(&all), ["2026-03-03 600", "2026-03-18 840", "2026-03-24 600"]);
        assert_eq!(all.iter().map(|one| &one.state).collect::<Vec<_>>(), [&State::On, &State::Off, &State::Moved, &State::On]);
    }

    #[test]
    fn nobody_meets_while_it_is_closed() {
        let closed = [Closed { name: "Pause".into(), from: day("2026-03-03"), to: day("2026-03-10") }];
        let series = tuesdays();
        let into = [Change { series: series.id, day: day("2026-03-17"), to: Some((day("2026-03-04"), 600, 90)) }];
        let out = [Change { series: series.id, day: day("2026-03-03"), to: Some((day("2026-03-12"), 600, 90)) }];
        let until = day("2026-03-20");
        let all = meetings(std::slice::from_ref(&series), &into, &closed, series.from, until);
        assert_eq!(on(&all), Vec::<String>::new(), "also not what was moved there");
        assert_eq!(on(&meetings(&[series], &out, &closed, day("2026-03-01"), until)), ["2026-03-12 600", "2026-03-17 600"]);
    }

    #[test]
    fn what_two_series_say_of_one_minute_is_one_meeting() {
        let other = Series { id: Uuid::from_u128(2), weekdays: Weekdays::of([2, 5]), ..tuesdays() };
        let all = meetings(&[tuesdays(), other], &[], &[], day("2026-03-01"), day("2026-03-07"));
        assert_eq!(on(&all), ["2026-03-03 600", "2026-03-06 600"]);
    }

    #[test]
    fn a_session_belongs_to_one_meeting_of_its_day() {
        let afternoon = Series { id: Uuid::from_u128(2), begins: 840, ..tuesdays() };
        let all = meetings(&[tuesdays(), afternoon], &[], &[], day("2026-03-01"), day("2026-03-10"));
        let left = |logged: &[(Date, i64)]| unlogged(&all, logged).len();
        assert_eq!((all.len(), left(&[])), (4, 4));
        assert_eq!(left(&[(day("2026-03-03"), 615), (day("2026-03-04"), 600)]), 3, "the other is of a day without a meeting");
        assert_eq!(left(&[(day("2026-03-03"), 615), (day("2026-03-03"), 800)]), 2);
    }

    #[test]
    fn weekdays_come_back() {
        assert_eq!(Weekdays::read("2 4").column(), "2 4");
        assert!(Weekdays::read("").is_empty() && Weekdays::read("0 8 x").is_empty());
        assert!(may_last(day("2026-01-01"), day("2027-12-31")) && !may_last(day("2026-01-02"), day("2026-01-01")));
        assert!(!may_last(day("2026-01-01"), day("2029-01-01")));
    }

    fn some_series() -> impl Strategy<Value = Series> {
        (1_u128..4, proptest::collection::vec(1_i8..8, 1..4), 0_i64..1440, 0_i64..300, 0_i64..120).prop_map(
            |(id, days, begins, first, long)| {
                let from = day("2026-01-01").checked_add(Span::new().days(first)).unwrap();
                let to = from.checked_add(Span::new().days(long)).unwrap();
                Series { id: Uuid::from_u128(id), weekdays: Weekdays::of(days), begins, minutes: 60, from, to }
            },
        )
    }

    proptest! {
        #[test]
        fn no_time_twice_none_while_closed_and_all_within(
            series in proptest::collection::vec(some_series(), 0..4),
            moved in proptest::collection::vec((0_usize..4, 0_i64..420, proptest::option::of((0_i64..420, 0_i64..1440))), 0..6),
            shut in proptest::collection::vec((0_i64..420, 0_i64..40), 0..3),
            window in (0_i64..420, 0_i64..200),
        ) {
            let at = |days: i64| day("2026-01-01").checked_add(Span::new().days(days)).unwrap();
            let changes: Vec<Change> = moved.into_iter().filter_map(|(which, from, to)| {
                let series = series.get(which)?.id;
                Some(Change { series, day: at(from), to: to.map(|(days, begins)| (at(days), begins, 60)) })
            }).collect();
            let closed: Vec<Closed> =
                shut.into_iter().map(|(from, long)| Closed { name: "Pause".into(), from: at(from), to: at(from + long) }).collect();
            let (from, to) = (at(window.0), at(window.0 + window.1));
            let all = meetings(&series, &changes, &closed, from, to);
            let mut known = HashSet::new();
            for one in all.iter().filter(|one| one.is_on()) {
                prop_assert!(known.insert((one.day, one.begins)), "{one:?} is there twice");
                prop_assert!(!closed.iter().any(|closed| closed.has(one.day)), "{one:?} while it is closed");
            }
            for one in &all {
                prop_assert!(from <= one.day && one.day <= to);
                prop_assert!(series.iter().any(|series| series.id == one.series && is_day_of(series, one.planned)));
                let changed = changes.iter().find(|change| change.series == one.series && change.day == one.planned);
                prop_assert_eq!(changed.is_some_and(|change| change.to.is_none()), one.state == State::Off);
                prop_assert!(changed.is_some() || one.day == one.planned);
            }
            prop_assert!(all.is_sorted_by_key(|one| (one.day, one.begins)));
        }
    }
}
