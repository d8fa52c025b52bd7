//! The pages and forms of this room.

mod editor;
mod public;

use base::room::{NavItem, Route};

/// All of them.
pub fn routes() -> Vec<Route> {
    let mut all = public::routes();
    all.extend(editor::routes());
    all
}

/// Where links to this room stand.
pub const NAVIGATION: &[NavItem] = &[public::TAB, public::START, editor::START, editor::HOUSE];
