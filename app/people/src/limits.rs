//! How often something may be tried: counters in memory, bounded, by purpose and by who tries.

use crate::hashing;
use base::{Context, Moment, moment::MINUTE};
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
};

/// A limit: so many wrong tries in so much time.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    name: &'static str,
    most: u32,
    within: i64,
}

/// Wrong codes from one network: a whole meeting place shares one, and its people type codes at the same time.
pub const CODE_FROM_NETWORK: Limit = Limit { name: "code-network", most: 20, within: 10 * MINUTE };
/// Wrong codes from anywhere.
pub const CODE_IN_ALL: Limit = Limit { name: "code", most: 50, within: 10 * MINUTE };
/// Wrong passwords for one e-mail address, known or not.
pub const PASSWORD_FOR_EMAIL: Limit = Limit { name: "password-email", most: 10, within: 15 * MINUTE };
/// Wrong passwords from one network.
pub const PASSWORD_FROM_NETWORK: Limit = Limit { name: "password-network", most: 30, within: 15 * MINUTE };

/// The counters. One process has one set; who it is about stands in it only as a keyed hash.
pub struct Limits {
    windows: Mutex<HashMap<String, Window>>,
    room: usize,
}

#[derive(Clone, Copy)]
struct Window {
    ends: Moment,
    count: u32,
}

/// A try that was counted. Given back when it was a right one.
pub struct Counted {
    key: String,
    ends: Moment,
}

impl Limits {
    /// The counters of this process.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Limits> = OnceLock::new();
        SHARED.get_or_init(|| Self::new(50_000))
    }

    fn new(room: usize) -> Self {
        Self { windows: Mutex::new(HashMap::new()), room }
    }

    fn open(&self) -> MutexGuard<'_, HashMap<String, Window>> {
        self.windows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a try before it is made, all limits or none.
    ///
    /// # Errors
    /// The seconds to wait when one of the limits is reached.
    pub fn take(&self, ctx: &Context, limits: &[(Limit, &str)]) -> Result<Vec<Counted>, u32> {
        let keyed: Vec<_> =
            limits.iter().map(|(limit, who)| (*limit, hashing::mac(&ctx.settings.pepper, &["limit", limit.name, who]))).collect();
        self.take_keys(ctx.at, &keyed)
    }

    fn take_keys(&self, at: Moment, limits: &[(Limit, String)]) -> Result<Vec<Counted>, u32> {
        let mut windows = self.open();
        for (limit, key) in limits {
            if let Some(window) = windows.get(key).filter(|w| w.ends > at && w.count >= limit.most) {
                return Err(u32::try_from(window.ends.since(at) / 1000 + 1).unwrap_or(u32::MAX));
            }
        }
        Ok(limits
            .iter()
            .map(|(limit, key)| {
                if !windows.contains_key(key) && windows.len() >= self.room {
                    make_room(&mut windows, at, self.room);
                }
                let window = windows.entry(key.clone()).or_insert(Window { ends: at, count: 0 });
                if window.ends <= at {
                    *window = Window { ends: at.plus(limit.within), count: 0 };
                }
                window.count += 1;
                Counted { key: key.clone(), ends: window.ends }
            })
            .collect())
    }

    /// The try was right, or was not made: it does not count.
    pub fn give_back(&self, counted: Vec<Counted>) {
        let mut windows = self.open();
        for one in counted {
            if let Some(window) = windows.get_mut(&one.key).filter(|w| w.ends == one.ends) {
                window.count = window.count.saturating_sub(1);
            }
        }
    }
}

/// Forgets what is over; if that is not enough, a tenth of the windows, those with the fewest tries first: who floods the table
/// cannot make it forget an address that is under attack.
fn make_room(windows: &mut HashMap<String, Window>, at: Moment, room: usize) {
    windows.retain(|_, window| window.ends > at);
    if windows.len() < room {
        return;
    }
    let mut order: Vec<(u32, Moment, String)> = windows.iter().map(|(key, w)| (w.count, w.ends, key.clone())).collect();
    order.sort_unstable();
    for (_, _, key) in order.into_iter().take(room / 10 + 1) {
        windows.remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Moment = Moment(1_000_000);
    const THREE: Limit = Limit { name: "t", most: 3, within: MINUTE };

    fn take(limits: &Limits, key: &str, at: Moment) -> Result<Vec<Counted>, u32> {
        limits.take_keys(at, &[(THREE, key.to_owned())])
    }

    #[test]
    fn a_limit_is_a_limit_until_its_time_is_over() {
        let limits = Limits::new(10);
        for _ in 0..3 {
            assert!(take(&limits, "a", AT).is_ok());
        }
        assert_eq!(take(&limits, "a", AT).err(), Some(61));
        assert_eq!(take(&limits, "a", AT.plus(MINUTE - 1)).err(), Some(1));
        assert!(take(&limits, "b", AT).is_ok());
        assert!(take(&limits, "a", AT.plus(MINUTE)).is_ok());
    }

    #[test]
    fn right_tries_do_not_count() {
        let limits = Limits::new(10);
        for _ in 0..100 {
            limits.give_back(take(&limits, "a", AT).unwrap());
        }
        let old = take(&limits, "a", AT).unwrap();
        let later = AT.plus(MINUTE);
        for _ in 0..3 {
            take(&limits, "a", later).unwrap();
        }
        limits.give_back(old);
        assert!(take(&limits, "a", later).is_err(), "a window that is over gives nothing back");
    }

    #[test]
    fn two_limits_count_together_or_not_at_all() {
        let limits = Limits::new(10);
        let both = [(THREE, "net".to_owned()), (Limit { most: 1, ..THREE }, "one".to_owned())];
        assert!(limits.take_keys(AT, &both).is_ok());
        for _ in 0..10 {
            assert!(limits.take_keys(AT, &both).is_err());
        }
        assert_eq!(limits.open().get("net").unwrap().count, 1);
    }

    #[test]
    fn a_flood_does_not_clear_a_full_counter() {
        let limits = Limits::new(100);
        for _ in 0..3 {
            take(&limits, "target", AT).unwrap();
        }
        for i in 0..10_000 {
            take(&limits, &format!("flood {i}"), AT).unwrap();
            assert!(limits.open().len() <= 100);
        }
        assert!(take(&limits, "target", AT).is_err());
    }
}
