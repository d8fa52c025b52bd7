//! The site as a whole: the shell around every page, the one table of routes, what comes in and what goes out.

mod ask;
mod pages;
mod reply;
mod routes;
mod shell;

pub use ask::{Network, lang_for};
pub use reply::error_page;
pub use routes::router;

use base::{Store, chance::Chance, moment::Clock, settings::Settings, store::Migration};
use learning::Library;
use std::sync::Arc;

/// Everything the site needs to serve.
#[derive(Clone)]
pub struct App {
    /// The store.
    pub store: Store,
    /// What the organisation has set.
    pub settings: Arc<Settings>,
    /// Where moments come from.
    pub clock: Arc<dyn Clock>,
    /// Where unpredictable bytes come from.
    pub chance: Arc<dyn Chance>,
    /// The content.
    pub library: Arc<Library>,
}

/// The tables of all slices.
pub fn migrations() -> Vec<Migration> {
    [people::MIGRATIONS, learning::MIGRATIONS].concat()
}
