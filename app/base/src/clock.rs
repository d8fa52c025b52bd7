//! Times of day as people type and read them. Pure.

use crate::{civil::DateTime, fold};

/// A time of day as it is typed: `9`, `9:30`, `9.30`, `09 30`, `9 Uhr`; the minute of the day.
pub fn time_of_day(typed: &str) -> Option<i64> {
    let typed = plain_digits(typed);
    let bare = typed.trim().trim_end_matches("Uhr").trim();
    let mut parts = bare.split([':', '.', ' ']).filter(|part| !part.is_empty());
    let (hour, minute) = (parts.next()?, parts.next().unwrap_or("0"));
    let (hour, minute) = (small_number(hour)?, small_number(minute)?);
    (parts.next().is_none() && (0..24).contains(&hour) && (0..60).contains(&minute)).then_some(hour * 60 + minute)
}

/// Digits of any script as those of ASCII.
pub fn plain_digits(typed: &str) -> String {
    typed.chars().map(|c| fold::digit(c).unwrap_or(c)).collect()
}

/// A number of at most four digits and nothing else.
pub fn small_number(digits: &str) -> Option<i64> {
    let is_number = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

/// The minute of the day that the clock on the wall shows.
pub fn minute_of(wall: DateTime) -> i64 {
    i64::from(wall.hour()) * 60 + i64::from(wall.minute())
}

/// A minute of the day as it is written: `9:30`.
pub fn written_time(minute: i64) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_time_of_day_is_typed_in_many_ways() {
        for typed in ["9:30", "9.30", "09:30", "9 30", "9:30 Uhr", " 09.30 ", "٩:٣٠"] {
            assert_eq!(time_of_day(typed), Some(570), "{typed}");
        }
        assert_eq!((time_of_day("9 Uhr"), time_of_day("0"), time_of_day("23:59")), (Some(540), Some(0), Some(1439)));
        for strange in ["", "24", "9:60", "Uhr", "9:30:00", "-1", "123", "9:+5"] {
            assert_eq!(time_of_day(strange), None, "{strange}");
        }
    }

    proptest! {
        #[test]
        fn times_are_read_as_they_are_written(minute in 0_i64..1440) {
            prop_assert_eq!(time_of_day(&written_time(minute)), Some(minute));
        }

        #[test]
        fn whatever_is_typed_is_a_minute_of_a_day_or_nothing(typed: String) {
            prop_assert!(time_of_day(&typed).is_none_or(|minute| (0..1440).contains(&minute)));
        }
    }
}
