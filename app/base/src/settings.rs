//! What the organisation that runs this copy has set.

use crate::{Zone, room::Room};
use std::sync::{Arc, PoisonError, RwLock};

/// Settings that pages and acts need. Where they come from (flags, environment, `klick.toml`) is the server's business.
#[derive(Clone)]
pub struct Settings {
    /// The name of the place or project, shown beside "Klick" and on cards.
    pub place: String,
    /// The telephone number that people may call for help; empty: none.
    pub phone: String,
    /// When somebody answers, in words.
    pub hours: String,
    /// The address people reach the site at, without a slash at the end: `https://klick.example`.
    pub address: String,
    /// The time zone of the place: dates, times of day and nights are its.
    pub zone: Zone,
    /// The names of the rooms that are off. One that cannot be switched off is on all the same.
    pub closed: Vec<String>,
    /// Whether this copy holds invented people for trying out.
    pub demo: bool,
    /// Key for hashes that must not be guessed from a stolen database. Lives outside the database.
    pub pepper: [u8; 32],
}

impl Settings {
    /// Whether the room of this name is on, as far as it can be switched off.
    pub fn is_open(&self, room: &str) -> bool {
        self.closed.iter().all(|closed| closed != room)
    }

    /// Whether this room is on.
    pub fn has(&self, room: &Room) -> bool {
        !room.can_close || self.is_open(room.name)
    }

    /// Whether the address opens only on the computer itself, so that it is of no use on a printed card: without TLS no phone keeps a sign-in.
    pub fn opens_only_here(&self) -> bool {
        !self.address.starts_with("https://")
    }

    /// The address that dials [`Settings::phone`] (RFC 3966); nothing when there is no number.
    pub fn phone_href(&self) -> Option<String> {
        (!self.phone.is_empty())
            .then(|| format!("tel:{}", self.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>()))
    }
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings").field("place", &self.place).field("address", &self.address).finish_non_exhaustive()
    }
}

/// The settings of a process that runs: those it was started with, and what was changed in the house since, laid over them. Held in the
/// [resources](crate::resources::Resources); every [`Context`](crate::Context) is made with those of its moment, so that a change is seen by
/// the next request and by none in the middle.
#[derive(Debug)]
pub struct Live {
    started: Settings,
    now: RwLock<Arc<Settings>>,
}

impl Live {
    /// Nothing was changed yet.
    pub fn new(started: &Settings) -> Self {
        Self { started: started.clone(), now: RwLock::new(Arc::new(started.clone())) }
    }

    /// Those of this moment.
    pub fn now(&self) -> Arc<Settings> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Those that the process was started with.
    pub fn started(&self) -> &Settings {
        &self.started
    }

    /// Lays everything that was changed in the house over those that the process was started with.
    pub fn lay_over(&self, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.started.clone();
        change(&mut settings);
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(settings);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_changed_lies_over_what_was_said_at_the_start() {
        let started = Settings {
            place: "Nordost".into(),
            phone: "1".into(),
            hours: String::new(),
            address: String::new(),
            zone: Zone::default(),
            closed: Vec::new(),
            demo: false,
            pepper: [0; 32],
        };
        let live = Live::new(&started);
        live.lay_over(|settings| settings.place = "Hafen".into());
        let before = live.now();
        live.lay_over(|settings| settings.hours = "Mo".into());
        assert_eq!((&*before.place, &*before.phone, &*before.hours), ("Hafen", "1", ""), "who began before is not disturbed");
        let now = live.now();
        assert_eq!((&*now.place, &*now.phone, &*now.hours), ("Nordost", "1", "Mo"), "each time everything is laid over anew");
        assert_eq!(live.started().place, "Nordost");
    }
}
