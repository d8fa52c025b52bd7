//! Dates and times of day at the place: what the calendar and the clock on its wall show. Their words are the texts' business.

use crate::{
    Moment,
    store::{Bound, Column, Result, Value},
};
pub use jiff::Span;
pub use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{Timestamp, tz::TimeZone};
use std::str::FromStr;

/// The zone unless the organisation has set another.
const USUAL: &str = "Europe/Berlin";

/// A time zone, by its name in the IANA database, which lies inside the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

/// There is no time zone of this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no time zone; write the name of one, such as {USUAL}")]
pub struct UnknownZone(String);

impl Default for Zone {
    fn default() -> Self {
        Self(TimeZone::get(USUAL).unwrap_or(TimeZone::UTC))
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> std::result::Result<Self, UnknownZone> {
        TimeZone::get(name).map(Self).map_err(|_| UnknownZone(name.to_owned()))
    }
}

impl std::fmt::Display for Zone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.iana_name().unwrap_or("UTC"))
    }
}

impl Zone {
    /// Greenwich, for calendars of machines.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The date and the time of day at this moment.
    pub fn wall(&self, at: Moment) -> DateTime {
        let end = if at.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
        self.0.to_datetime(Timestamp::from_millisecond(at.0).unwrap_or(end))
    }

    /// The date at this moment. It is written as ISO 8601 has it: `2026-03-01`.
    pub fn date(&self, at: Moment) -> Date {
        self.wall(at).date()
    }

    /// The moment when date and time of day are these. When the clock shows them twice, the first; when it jumps over them, as much
    /// later as it jumps (RFC 5545 §3.3.5).
    pub fn moment(&self, wall: DateTime) -> Moment {
        let end = if wall.year() < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Moment(self.0.to_ambiguous_timestamp(wall).compatible().unwrap_or(end).as_millisecond())
    }

    /// The moment when this date begins.
    pub fn begin(&self, date: Date) -> Moment {
        self.moment(date.at(0, 0, 0, 0))
    }
}

/// A date is text in the database, `2026-03-01`: so it sorts by time.
impl Column for Date {
    type Cell = String;
    fn from_cell(cell: String) -> Result<Self> {
        cell.parse().map_err(|fault| sqlx::Error::Decode(Box::new(fault)))
    }
}

impl Value for Date {
    const NOTHING: Bound = String::NOTHING;
    fn bound(self) -> Bound {
        self.to_string().bound()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::moment::{HOUR, MINUTE};
    use jiff::civil::{date, datetime};
    use proptest::prelude::*;

    #[test]
    fn after_midnight_it_is_the_next_day_here_though_not_in_greenwich() {
        let berlin = Zone::default();
        assert_eq!(berlin.to_string(), "Europe/Berlin");
        // 2026-07-31 22:30 UTC
        assert_eq!(berlin.wall(Moment(1_785_537_000_000)), datetime(2026, 8, 1, 0, 30, 0, 0));
        assert_eq!(berlin.date(Moment(0)), date(1970, 1, 1));
        assert_eq!(berlin.date(Moment(-1)), date(1970, 1, 1), "one o'clock at night");
        assert_eq!(berlin.date(Moment(951_782_400_000)).to_string(), "2000-02-29");
        assert_eq!(berlin.begin(date(2026, 8, 1)), Moment(1_785_535_200_000));
    }

    #[test]
    fn when_the_clock_jumps_every_time_of_day_has_one_moment() {
        let berlin = Zone::default();
        let spring = |hour, minute| berlin.moment(datetime(2026, 3, 29, hour, minute, 0, 0));
        assert_eq!(spring(3, 0).since(spring(1, 59)), MINUTE, "two o'clock does not come");
        assert_eq!(spring(2, 30), spring(3, 30));
        let autumn = |hour| berlin.moment(datetime(2026, 10, 25, hour, 30, 0, 0));
        assert_eq!((autumn(2).since(autumn(1)), autumn(3).since(autumn(2))), (HOUR, 2 * HOUR), "the first half past two");
    }

    #[test]
    fn a_zone_is_known_by_its_name_only() {
        assert_eq!("Asia/Kolkata".parse::<Zone>().unwrap().to_string(), "Asia/Kolkata");
        for name in ["", "Berlin", "../Europe/Berlin", "/etc/localtime", "Europe/Berlin\0", "+02:00"] {
            assert_eq!(name.parse::<Zone>(), Err(UnknownZone(name.to_owned())));
        }
    }

    #[test]
    fn a_date_goes_into_its_column_and_comes_back() {
        let leap = date(2024, 2, 29);
        assert_eq!(leap.bound(), Bound::Text(Some("2024-02-29".to_owned())));
        assert_eq!(Date::from_cell("2024-02-29".to_owned()).unwrap(), leap);
        assert!(Date::from_cell("2023-02-29".to_owned()).is_err());
    }

    proptest! {
        #[test]
        fn no_moment_is_too_far(ms in any::<i64>()) {
            let berlin = Zone::default();
            let wall = berlin.wall(Moment(ms));
            let back = berlin.moment(wall);
            // Within the years that a calendar has; the hour that comes twice is the first.
            if (-377_000_000_000_000..253_000_000_000_000).contains(&ms) {
                prop_assert!([0, HOUR].contains(&Moment(ms).since(back)));
            }
            prop_assert!(berlin.begin(wall.date()) <= back);
        }
    }
}
