//! Points in time, as Unix milliseconds, and the clock they come from.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ssr")]
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};

/// A point in time: milliseconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment(pub i64);

/// One minute in milliseconds.
pub const MINUTE: i64 = 60_000;
/// One hour in milliseconds.
pub const HOUR: i64 = 60 * MINUTE;
/// One day in milliseconds.
pub const DAY: i64 = 24 * HOUR;

impl Moment {
    /// The moment `ms` milliseconds later; stays at the end of time instead of overflowing.
    pub fn plus(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// The moment `ms` milliseconds earlier.
    pub fn minus(self, ms: i64) -> Self {
        Self(self.0.saturating_sub(ms))
    }

    /// Milliseconds from `earlier` until this moment; negative when `earlier` is later.
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Whether less than `length` milliseconds lie between the two, whichever of them is later. A limit in time is asked this way: also when the
    /// clock was set back, so that "then" seems to come later than now, nothing lasts longer than twice its length.
    pub fn is_within(self, length: i64, then: Self) -> bool {
        self.since(then).saturating_abs() < length
    }
}

/// Where moments come from; tests put their own behind it.
#[cfg(feature = "ssr")]
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Moment;
}

/// The clock of the machine. When somebody sets it back, it says so in the log.
#[cfg(feature = "ssr")]
#[derive(Clone, Copy, Debug)]
pub struct SystemClock;

#[cfg(feature = "ssr")]
impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place where the time is read")]
    fn now(&self) -> Moment {
        static LATEST: AtomicI64 = AtomicI64::new(0);
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let now = Moment(since.map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX)));
        if let Some(back) = set_back(&LATEST, now) {
            tracing::warn!(
                seconds = back / 1000,
                "The clock of this machine was set back. What was written meanwhile carries a later time; is a time service running?"
            );
        }
        now
    }
}

/// How far the clock was set back since the `latest` look at it, when it was more than what a time service does while it keeps it right. Of many
/// who look at once, one hears of it.
#[cfg(feature = "ssr")]
fn set_back(latest: &AtomicI64, now: Moment) -> Option<i64> {
    let before = latest.fetch_max(now.0, SeqCst);
    let back = before.saturating_sub(now.0);
    (back > 2_000 && latest.compare_exchange(before, now.0, SeqCst, SeqCst).is_ok()).then_some(back)
}

/// A clock that stands still until it is told to go on.
#[cfg(feature = "ssr")]
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

#[cfg(feature = "ssr")]
impl FixedClock {
    /// A clock that shows `moment`.
    pub fn at(moment: Moment) -> Self {
        Self(AtomicI64::new(moment.0))
    }

    /// Moves the hands on by `ms` milliseconds; back, when that is negative.
    pub fn go_on(&self, ms: i64) {
        self.0.fetch_add(ms, SeqCst);
    }
}

#[cfg(feature = "ssr")]
impl Clock for FixedClock {
    fn now(&self) -> Moment {
        Moment(self.0.load(SeqCst))
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn a_limit_holds_both_ways() {
        let then = Moment(10 * DAY);
        for (now, within) in [
            (then, true),
            (then.plus(HOUR - 1), true),
            (then.plus(HOUR), false),
            (then.minus(HOUR - 1), true),
            (then.minus(HOUR), false),
            (Moment(i64::MIN), false),
            (Moment(i64::MAX), false),
        ] {
            assert_eq!(now.is_within(HOUR, then), within, "{now:?}");
        }
    }

    #[test]
    fn a_clock_that_was_set_back_is_told_once() {
        let latest = AtomicI64::new(0);
        let at = Moment(10 * DAY);
        assert_eq!(set_back(&latest, at), None);
        assert_eq!(set_back(&latest, at.plus(HOUR)), None, "forward");
        assert_eq!(set_back(&latest, at.plus(HOUR - 500)), None, "kept right by a time service");
        assert_eq!(set_back(&latest, at), Some(HOUR));
        assert_eq!(set_back(&latest, at.plus(1)), None, "said once");
        assert_eq!(set_back(&latest, at.minus(DAY)), Some(DAY + 1), "and again when it happens again");
    }
}
