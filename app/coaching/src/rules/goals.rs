//! Goals: how near they are, and how much a form about them may hold. Pure.

use base::{Date, codes};

codes! {
    /// One of the two who work on it.
    Side {
        /// The participant.
        Person = "person",
        /// Her coach.
        Coach = "coach",
    }
}

codes! {
    /// Whether a goal is still worked on.
    GoalState {
        /// It is.
        Open = "open",
        /// It was reached.
        Reached = "reached",
        /// She wants something else now.
        Dropped = "dropped",
    }
}

/// So many levels a goal has.
pub const LEVELS: usize = 5;
/// So many letters its title has at most.
pub const TITLE_LONGEST: usize = 300;
/// So many letters its reason, one of its levels or a task has at most.
pub const LINE_LONGEST: usize = 500;
/// So many goals somebody works on at most.
pub const GOALS_MOST: usize = 20;
/// So many open tasks somebody has at most.
pub const TASKS_MOST: usize = 60;
/// So far ahead a goal or a task may lie.
const FARTHEST_DAYS: i64 = 5 * 366;

/// How near a goal is: from -2, where she began, over 0, what was agreed, to +2, much more (Kiresuk and Sherman, Goal attainment scaling, 1968).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(i64);

impl Level {
    /// All, from the lowest.
    pub const ALL: [Self; LEVELS] = [Self(-2), Self(-1), Self(0), Self(1), Self(2)];

    /// From the number in the table.
    pub fn from_number(number: i64) -> Option<Self> {
        (-2..=2).contains(&number).then_some(Self(number))
    }

    /// From the number of lit windows, as a form has it: 1 to 5.
    pub fn from_windows(typed: &str) -> Option<Self> {
        let windows: i64 = typed.parse().ok()?;
        Self::from_number(windows.checked_sub(3)?)
    }

    /// The number in the table.
    pub fn number(self) -> i64 {
        self.0
    }

    /// How many windows are lit: 1 to 5.
    pub fn windows(self) -> usize {
        usize::try_from(self.0 + 3).unwrap_or(1)
    }
}

/// Whether something may be planned for this day: not before today, and not beyond what anybody plans.
pub fn may_be_due(day: Date, today: Date) -> bool {
    (0..=FARTHEST_DAYS * 24).contains(&day.duration_since(today).as_hours())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_so_many_windows() {
        for (place, level) in Level::ALL.into_iter().enumerate() {
            assert_eq!(level.windows(), place + 1);
            assert_eq!(Level::from_windows(&level.windows().to_string()), Some(level));
            assert_eq!(Level::from_number(level.number()), Some(level));
        }
        for strange in ["0", "6", "-1", "", "eins", "9223372036854775807", "-9223372036854775808"] {
            assert_eq!(Level::from_windows(strange), None, "{strange}");
        }
    }

    #[test]
    fn what_is_planned_lies_ahead() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let today = day("2026-03-01");
        assert!(may_be_due(today, today) && may_be_due(day("2026-12-31"), today) && may_be_due(day("2031-03-01"), today));
        assert!(
            !may_be_due(day("2026-02-28"), today)
                && !may_be_due(day("2033-01-01"), today)
                && !may_be_due(day("9999-12-31"), today)
        );
    }
}
