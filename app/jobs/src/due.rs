//! When a job is due: rules, without a clock and without a table.

use base::{
    Moment, Zone,
    moment::{HOUR, MINUTE},
    room::Every,
};

/// The first pause after a fault.
const FIRST_PAUSE: i64 = 10_000;
/// The longest.
const LONGEST_PAUSE: i64 = 6 * HOUR;

/// When a job that comes by itself comes next. `last` is the time that it came for last, `now` the present moment.
///
/// Whoever asks at about the same time gets the same answer: several processes then enqueue the same occurrence. What was missed while
/// nothing ran comes once, not as often as it was missed.
/// - An interval is counted from the last time; at the very first, it comes at once.
/// - A night comes once each date: also when the clock shows its time twice, or jumps over it (then as much later).
pub fn next_due(every: Every, last: Option<Moment>, now: Moment, zone: &Zone) -> Moment {
    match every {
        Every::Interval(length) => {
            let length = length.max(1);
            let last = last.unwrap_or(Moment(-length));
            let missed = now.since(last).max(0) / length;
            last.plus(length.saturating_mul(missed.max(1)))
        }
        Every::Night(minute) => {
            let (hour, minute) = time(minute);
            let on = |date: base::Date| zone.moment(date.at(hour, minute, 0, 0));
            let today = zone.date(now);
            let latest = if on(today) <= now { today } else { today.yesterday().unwrap_or(today) };
            match last.map(|last| zone.date(last)) {
                Some(last) if last < latest => on(latest),
                Some(last) => on(last.tomorrow().unwrap_or(last)),
                None => on(latest.tomorrow().unwrap_or(latest)),
            }
        }
    }
}

/// A minute of the day as hour and minute; past the last one, the last one.
fn time(minute: u16) -> (i8, i8) {
    let minute = minute.min(24 * 60 - 1);
    (i8::try_from(minute / 60).unwrap_or(0), i8::try_from(minute % 60).unwrap_or(0))
}

/// How long a job rests after it has failed so many times: 10 seconds, then four times as long each time, at most 6 hours.
pub fn pause(attempts: i64) -> i64 {
    let times = u32::try_from(attempts.clamp(1, 32) - 1).unwrap_or(0);
    4_i64
        .checked_pow(times)
        .and_then(|factor| factor.checked_mul(FIRST_PAUSE))
        .map_or(LONGEST_PAUSE, |pause| pause.min(LONGEST_PAUSE))
}

/// How often it is looked whether jobs that come by themselves are all enqueued.
pub(crate) const PLANNING: i64 = MINUTE;

#[cfg(test)]
mod tests {
    use super::*;
    use base::{civil::DateTime, moment::DAY};
    use proptest::prelude::*;

    /// The moment when the clock in Berlin shows this; of two, the first.
    fn berlin(wall: &str) -> Moment {
        Zone::default().moment(wall.parse::<DateTime>().unwrap())
    }

    fn wall(at: Moment) -> String {
        Zone::default().wall(at).to_string()
    }

    /// The nights from this moment on, as the clock in Berlin shows them, with the hours between.
    fn nights(minute: u16, from: &str) -> Vec<(String, i64)> {
        let mut now = berlin(from);
        let mut last = None;
        let mut nights = Vec::new();
        for _ in 0..4 {
            let next = next_due(Every::Night(minute), last, now, &Zone::default());
            nights.push((wall(next), last.map_or(0, |last| next.since(last) / HOUR)));
            (now, last) = (next, Some(next));
        }
        nights
    }

    #[test]
    fn in_spring_the_hour_that_does_not_come_is_an_hour_later() {
        let seen = nights(150, "2026-03-27T12:00");
        let expected =
            [("2026-03-28T02:30:00", 0), ("2026-03-29T03:30:00", 24), ("2026-03-30T02:30:00", 23), ("2026-03-31T02:30:00", 24)];
        assert_eq!(seen, expected.map(|(wall, hours)| (wall.to_owned(), hours)));
    }

    #[test]
    fn in_autumn_the_hour_that_comes_twice_is_one_night() {
        let seen = nights(150, "2026-10-23T12:00");
        let expected =
            [("2026-10-24T02:30:00", 0), ("2026-10-25T02:30:00", 24), ("2026-10-26T02:30:00", 25), ("2026-10-27T02:30:00", 24)];
        assert_eq!(seen, expected.map(|(wall, hours)| (wall.to_owned(), hours)));
        let (first, second) = (berlin("2026-10-25T02:30"), berlin("2026-10-25T02:30").plus(HOUR));
        assert_eq!(wall(first), wall(second));
        assert_eq!(wall(next_due(Every::Night(150), Some(first), second, &Zone::default())), "2026-10-26T02:30:00");
        assert_eq!(wall(next_due(Every::Night(150), None, first, &Zone::default())), "2026-10-26T02:30:00");
    }

    #[test]
    fn a_missed_night_comes_at_once_and_once() {
        let (last, now) = (berlin("2026-08-01T03:00"), berlin("2026-08-09T10:00"));
        let next = next_due(Every::Night(180), Some(last), now, &Zone::default());
        assert_eq!(wall(next), "2026-08-09T03:00:00");
        assert_eq!(wall(next_due(Every::Night(180), Some(next), now, &Zone::default())), "2026-08-10T03:00:00");
        let early = berlin("2026-08-09T01:00");
        assert_eq!(wall(next_due(Every::Night(180), Some(last), early, &Zone::default())), "2026-08-08T03:00:00");
    }

    #[test]
    fn another_time_of_night_does_not_bring_a_second_one() {
        let (last, now) = (berlin("2026-08-09T03:00"), berlin("2026-08-09T03:10"));
        assert_eq!(wall(next_due(Every::Night(240), Some(last), now, &Zone::default())), "2026-08-10T04:00:00");
        assert_eq!(wall(next_due(Every::Night(9_999), Some(last), now, &Zone::default())), "2026-08-10T23:59:00");
    }

    #[test]
    fn an_interval_is_counted_from_the_last_time() {
        let next = |last, now| next_due(Every::Interval(HOUR), last, Moment(now), &Zone::default()).0;
        assert_eq!(next(None, 5 * HOUR + 7), 5 * HOUR, "at once");
        assert_eq!(next(Some(Moment(5 * HOUR + 1)), 5 * HOUR + 7), 6 * HOUR + 1);
        assert_eq!(next(Some(Moment(5 * HOUR + 1)), 9 * HOUR), 8 * HOUR + 1, "of the missed ones only the latest");
        assert_eq!(next(Some(Moment(9 * HOUR)), 0), 10 * HOUR, "the clock was put back");
        next_due(Every::Interval(0), Some(Moment(i64::MIN)), Moment(i64::MAX), &Zone::default());
    }

    #[test]
    fn pauses_grow_up_to_a_quarter_of_a_day() {
        let pauses: Vec<i64> = (1..=7).map(|attempts| pause(attempts) / 1_000).collect();
        assert_eq!(pauses, [10, 40, 160, 640, 2_560, 10_240, 21_600]);
        assert_eq!((pause(i64::MAX), pause(i64::MIN)), (LONGEST_PAUSE, FIRST_PAUSE));
    }

    proptest! {
        #[test]
        fn whenever_one_looks_each_date_has_one_night(minute in 0_u16..1_440, start in 0_i64..2_000_000_000_000, steps in prop::collection::vec(1_i64..(3 * DAY), 1..60)) {
            let zone = Zone::default();
            let (mut now, mut last) = (Moment(start), None);
            for step in steps {
                let next = next_due(Every::Night(minute), last, now, &zone);
                prop_assert_eq!(next, next_due(Every::Night(minute), last, now, &zone));
                prop_assert!(next.since(now) <= DAY + HOUR, "not later than tomorrow night");
                if let Some(last) = last {
                    prop_assert!(zone.date(next) > zone.date(last));
                }
                // Looked at again and again; it comes when it is due.
                now = now.plus(step);
                if next <= now {
                    last = Some(next);
                }
            }
        }
    }
}
