//! How often something may be tried: counters in memory, bounded, by purpose and by who tries.

use crate::hashing;
use base::{
    Context, Moment,
    moment::{DAY, MINUTE},
};
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
};

/// A limit: so many tries at once, and after that one whenever a part of the time is over: `most` in each `within`. Whoever waits a
/// little may always try again, so nobody can be locked out for long by the tries of others (the generic cell rate algorithm of ATM,
/// ITU-T I.371).
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    name: &'static str,
    most: u32,
    within: i64,
}

/// Wrong codes from one network: a whole meeting place shares one, and its people type codes at the same time.
pub const CODE_FROM_NETWORK: Limit = Limit { name: "code-network", most: 20, within: 10 * MINUTE };
/// Numbers that devices of one network asked for.
pub const ASK_FROM_NETWORK: Limit = Limit { name: "ask-network", most: 20, within: 10 * MINUTE };
/// Wrong passwords for one e-mail address, known or not, from one network.
pub const PASSWORD_HERE: Limit = Limit { name: "password-here", most: 10, within: 15 * MINUTE };
/// Wrong passwords for one e-mail address from all networks where it was never right.
pub const PASSWORD_OF_STRANGERS: Limit = Limit { name: "password-strangers", most: 20, within: 60 * MINUTE };
/// Wrong codes of cards from one network. They are too long to be guessed; this keeps the noise down.
pub const CARD_CODE_FROM_NETWORK: Limit = Limit { name: "card-code-network", most: 20, within: 10 * MINUTE };
/// Wrong passwords from one network.
pub const PASSWORD_FROM_NETWORK: Limit = Limit { name: "password-network", most: 30, within: 15 * MINUTE };
/// Wrong codes of somebody's second factor; who gets so far knows her password.
pub const SECOND_FACTOR: Limit = Limit { name: "second-factor", most: 10, within: 15 * MINUTE };

/// So long a network is known after a right password came from it.
const KNOWN: i64 = 30 * DAY;

impl Limit {
    /// A limit of another room.
    pub const fn new(name: &'static str, most: u32, within: i64) -> Self {
        Self { name, most, within }
    }

    /// What one try takes of the time.
    fn step(self) -> i64 {
        self.within / i64::from(self.most.max(1))
    }
}

/// The counters. One process has one set; who it is about stands in it only as a keyed hash.
pub struct Limits {
    /// When the tries so far are forgotten.
    tries: Mutex<HashMap<String, Moment>>,
    /// Until when somebody is known somewhere.
    known: Mutex<HashMap<String, Moment>>,
    room: usize,
}

/// A try that was counted. Given back when it was a right one.
pub struct Counted {
    key: String,
    step: i64,
}

impl Limits {
    /// The counters of this process.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Limits> = OnceLock::new();
        SHARED.get_or_init(|| Self::new(50_000))
    }

    fn new(room: usize) -> Self {
        Self { tries: Mutex::default(), known: Mutex::default(), room }
    }

    /// Counts a try before it is made, all limits or none.
    ///
    /// # Errors
    /// The seconds to wait when one of the limits is reached.
    pub fn take(&self, ctx: &Context, limits: &[(Limit, &str)]) -> Result<Vec<Counted>, u32> {
        let keyed: Vec<_> = limits.iter().map(|(limit, who)| (*limit, key(ctx, limit.name, who))).collect();
        self.take_keys(ctx.at, &keyed)
    }

    fn take_keys(&self, at: Moment, limits: &[(Limit, String)]) -> Result<Vec<Counted>, u32> {
        let mut tries = open(&self.tries);
        // What ends later than it can was counted by a clock that has been set back since.
        let ends = |tries: &HashMap<String, Moment>, limit: &Limit, key: &String| {
            tries.get(key).filter(|ends| (at..=at.plus(limit.within)).contains(ends)).copied().unwrap_or(at)
        };
        for (limit, key) in limits {
            let wait = ends(&tries, limit, key).plus(limit.step()).since(at.plus(limit.within));
            if wait > 0 {
                return Err(u32::try_from((wait + 999) / 1000).unwrap_or(u32::MAX));
            }
        }
        Ok(limits
            .iter()
            .map(|(limit, key)| {
                if !tries.contains_key(key) {
                    make_room(&mut tries, at, self.room);
                }
                let ends = ends(&tries, limit, key).plus(limit.step());
                tries.insert(key.clone(), ends);
                Counted { key: key.clone(), step: limit.step() }
            })
            .collect())
    }

    /// The try was right, or was not made: it does not count.
    pub fn give_back(&self, counted: Vec<Counted>) {
        let mut tries = open(&self.tries);
        for one in counted {
            if let Some(ends) = tries.get_mut(&one.key) {
                *ends = ends.plus(-one.step);
            }
        }
    }

    /// Somebody (`who`) proved here who she is: the tries of strangers elsewhere do not concern her here.
    pub fn know(&self, ctx: &Context, who: &str) {
        let mut known = open(&self.known);
        make_room(&mut known, ctx.at, self.room);
        known.insert(key(ctx, "known", who), ctx.at.plus(KNOWN));
    }

    /// Whether she did.
    pub fn knows(&self, ctx: &Context, who: &str) -> bool {
        open(&self.known).get(&key(ctx, "known", who)).is_some_and(|until| *until > ctx.at)
    }
}

fn key(ctx: &Context, name: &str, who: &str) -> String {
    hashing::mac(&ctx.settings.pepper, &["limit", name, who])
}

fn open(map: &Mutex<HashMap<String, Moment>>) -> MutexGuard<'_, HashMap<String, Moment>> {
    map.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Forgets, when there is no room, what is over; if that is not enough, the tenth that is over soonest, which are those with the fewest
/// tries: who floods the table cannot make it forget an address that is under attack.
fn make_room(map: &mut HashMap<String, Moment>, at: Moment, room: usize) {
    if map.len() < room {
        return;
    }
    map.retain(|_, ends| *ends > at);
    if map.len() < room {
        return;
    }
    let mut order: Vec<(Moment, String)> = map.iter().map(|(key, ends)| (*ends, key.clone())).collect();
    order.sort_unstable();
    for (_, key) in order.into_iter().take(room / 10 + 1) {
        map.remove(&key);
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
    fn after_as_many_as_allowed_one_is_possible_whenever_its_time_is_over() {
        let limits = Limits::new(10);
        for _ in 0..3 {
            assert!(take(&limits, "a", AT).is_ok());
        }
        assert_eq!(take(&limits, "a", AT).err(), Some(20));
        assert_eq!(take(&limits, "a", AT.plus(19_999)).err(), Some(1));
        assert!(take(&limits, "b", AT).is_ok());
        assert!(take(&limits, "a", AT.plus(20_000)).is_ok());
        assert_eq!(take(&limits, "a", AT.plus(20_000)).err(), Some(20), "one, not three");
        for _ in 0..3 {
            assert!(take(&limits, "a", AT.plus(5 * MINUTE)).is_ok());
        }
        assert!(take(&limits, "a", AT.plus(5 * MINUTE)).is_err());
    }

    #[test]
    fn a_clock_that_was_set_back_makes_nobody_wait_for_days() {
        let limits = Limits::new(10);
        for _ in 0..3 {
            take(&limits, "a", AT.plus(86_400_000)).unwrap();
        }
        for _ in 0..3 {
            take(&limits, "a", AT).unwrap();
        }
        assert_eq!(take(&limits, "a", AT).err(), Some(20), "and it holds anew");
    }

    #[test]
    fn right_tries_do_not_count() {
        let limits = Limits::new(10);
        for _ in 0..100 {
            limits.give_back(take(&limits, "a", AT).unwrap());
        }
        assert!(take(&limits, "a", AT).is_ok());
    }

    #[test]
    fn two_limits_count_together_or_not_at_all() {
        let limits = Limits::new(10);
        let both = [(THREE, "net".to_owned()), (Limit { most: 1, ..THREE }, "one".to_owned())];
        assert!(limits.take_keys(AT, &both).is_ok());
        for _ in 0..10 {
            assert!(limits.take_keys(AT, &both).is_err());
        }
        assert!(take(&limits, "net", AT).is_ok());
        assert!(take(&limits, "net", AT).is_ok());
        assert!(take(&limits, "net", AT).is_err(), "of three, one was taken before");
    }

    #[test]
    fn a_flood_does_not_clear_a_full_counter() {
        let limits = Limits::new(100);
        for _ in 0..3 {
            take(&limits, "target", AT).unwrap();
        }
        for i in 0..10_000 {
            take(&limits, &format!("flood {i}"), AT).unwrap();
            assert!(open(&limits.tries).len() <= 100);
        }
        assert!(take(&limits, "target", AT).is_err());
    }
}
