//! The site as a whole: the list of rooms, the shell around every page, what comes in and what goes out.

// Views are types, one inside another; a page with a form is deeper than the 128 that Rust allows by itself.
#![recursion_limit = "256"]

mod actions;
mod ask;
mod dead_links;
mod hyphens;
mod memory;
mod pages;
mod paths;
mod reply;
mod rooms;
mod routes;
mod sent;
mod shell;

pub use actions::actions;
pub use ask::{Network, lang_for, visitor};
pub use dead_links::dead_links;
pub use reply::error_page;
pub use rooms::{ROOMS, migrations};
pub use routes::router;

use base::{Store, chance::Chance, moment::Clock, resources::Resources, settings::Settings};
use std::sync::Arc;

/// Everything the site needs to serve.
#[derive(Clone)]
pub struct App {
    /// The store.
    pub store: Store,
    /// What the organisation has set.
    pub settings: Arc<Settings>,
    /// What the process holds once: the courses, the keys.
    pub resources: Resources,
    /// Where moments come from.
    pub clock: Arc<dyn Clock>,
    /// Where unpredictable bytes come from.
    pub chance: Arc<dyn Chance>,
}
