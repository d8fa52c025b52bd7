//! Administration: who works here and what they may do, places, rooms, what runs, and the first start. For coordinators.

// Views are types, one inside another; a page with a form is deeper than the 128 that Rust allows by itself.
#![recursion_limit = "256"]

pub mod acts;
pub mod forms;
pub mod pages;
pub mod paths;
mod records;
pub mod routes;
pub mod rules;

pub use acts::lay_over::lay_over;

use base::{
    AppError, Context,
    room::{NavItem, Place, Room},
};
use people::{
    acts::by::may_at_all,
    policy::{Action, Kind},
};

/// Whether there is anything behind this door for the visitor: who works here, or which rooms are on.
pub fn may_enter(ctx: &Context) -> bool {
    may_at_all(ctx, Action::List, Kind::Account) || may_at_all(ctx, Action::See, Kind::Rooms)
}

/// Whether the visitor may ask anybody in, and so give roles, end them and help with passwords.
pub fn may_invite(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Make, Kind::Account)
}

/// The first question of every page of this room.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than those who administrate: for them there is no such room.
pub fn enter(ctx: &Context) -> Result<(), AppError> {
    ctx.person()?;
    if may_enter(ctx) { Ok(()) } else { Err(AppError::NotFound) }
}

/// The tables of this room.
pub const MIGRATIONS: &[base::store::Migration] =
    &[base::store::Migration { number: 6001, name: "house", sql: include_str!("../migrations/6001_house.sql") }];

/// This room.
pub const ROOM: Room = Room {
    needs: &["people"],
    can_close: false,
    migrations: MIGRATIONS,
    routes: routes::routes,
    jobs: &[acts::check_log::CHECK_LOG],
    navigation: &[NavItem {
        place: Place::Start,
        order: 8,
        picture: "hof",
        words: "to-administration",
        line: "to-administration-line",
        href: paths::Administration::href,
        shown: |ctx| may_enter(ctx),
    }],
    ..Room::empty("administration")
};
