//! What every test begins with: a moment, an organisation, and an empty database of each kind ([`scratch`]). The site as a whole is put together by
//! the crate `testing`.

pub use crate::store::scratch::{Scratch, scratch};
use crate::{Moment, Zone, moment::HOUR, settings::Settings};
use std::sync::Arc;

/// 22 November 2026, noon.
pub const NOON: Moment = Moment(1_795_305_600_000 + 12 * HOUR);

/// An organisation like any other.
pub fn settings() -> Arc<Settings> {
    Arc::new(Settings {
        place: "Klick Nordost".into(),
        phone: String::new(),
        hours: String::new(),
        address: "https://klick.example".into(),
        closed: Vec::new(),
        zone: Zone::default(),
        demo: false,
        pepper: [7; 32],
    })
}
