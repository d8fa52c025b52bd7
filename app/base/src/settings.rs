//! What the organisation that runs this copy has set.

use crate::Zone;

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
    /// The rooms that are open; empty: all of them.
    pub rooms: Vec<String>,
    /// Whether this copy holds invented people for trying out.
    pub demo: bool,
    /// Key for hashes that must not be guessed from a stolen database. Lives outside the database.
    pub pepper: [u8; 32],
}

impl Settings {
    /// Whether the room of this name is open.
    pub fn is_open(&self, room: &str) -> bool {
        self.rooms.is_empty() || self.rooms.iter().any(|open| open == room)
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
