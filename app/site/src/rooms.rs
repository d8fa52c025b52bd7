//! The rooms of the house: the only list of them.

use crate::{paths, routes, sent};
use base::{
    room::{NavItem, Place, Room},
    store::Migration,
};

/// All rooms. A new one costs its crate, one line here, and its texts.
pub const ROOMS: &[&Room] = &[
    &SITE,
    &people::ROOM,
    &learning::ROOM,
    &administration::ROOM,
    &drafts::ROOM,
    &jobs::ROOM,
    &web::ROOM,
    &pictures::ROOM,
    &coaching::ROOM,
    &privacy::ROOM,
    &participation::ROOM,
    &intake::ROOM,
    &tour::ROOM,
];

/// Start, languages, display, help, texts.
const SITE: Room = Room {
    can_close: false,
    migrations: &[Migration { number: 1, name: "site", sql: include_str!("../migrations/0001_site.sql") }],
    routes: routes::routes,
    navigation: &[NavItem {
        place: Place::Tab,
        order: 1,
        picture: "house",
        words: "tab-start",
        line: "",
        href: paths::Start::href,
        shown: |_| true,
    }],
    tidy: Some(|ctx| Box::pin(async move { Ok(sent::forget(&ctx).await?) })),
    erase: Some(|_, tx, person| Box::pin(async move { Ok(sent::erase(tx, person).await?) })),
    ..Room::empty("site")
};

/// The tables of all rooms, also of those that are off: their data stays untouched.
pub fn migrations() -> Vec<Migration> {
    ROOMS.iter().flat_map(|room| room.migrations).copied().collect()
}
