//! Who is no participant (yet): somebody who would like to take part and has no account, and help in passing for somebody whose name nobody asks.
//! The first is forgotten soon. Of the second only the word by which minutes are added up is, when its quarter is over: what is left is about nobody,
//! and is counted.

// Views are types, one inside another; a page with a form is deeper than the 128 that Rust allows by itself.
#![recursion_limit = "256"]

pub mod acts;
pub mod demo;
pub mod forms;
mod keys;
pub mod pages;
pub mod paths;
pub mod records;
pub mod routes;
pub mod rules;
pub mod subjects;
#[cfg(any(test, feature = "testing"))]
pub mod testing;

use base::{
    room::{NavItem, Place, Room},
    store::Migration,
};

/// The tables of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 9202, name: "interest", sql: include_str!("../migrations/9202_interest.sql") },
    Migration { number: 9203, name: "short contact", sql: include_str!("../migrations/9203_short_contact.sql") },
];

/// This room.
pub const ROOM: Room = Room {
    needs: &["people"],
    migrations: MIGRATIONS,
    routes: routes::routes,
    navigation: &[
        NavItem {
            place: Place::Start,
            order: 2,
            picture: "nachricht",
            words: "interest-card",
            line: "interest-card-line",
            href: paths::Interest::href,
            shown: |ctx| ctx.who.person.is_none(),
        },
        NavItem {
            place: Place::Stuck,
            order: 2,
            picture: "message-circle",
            words: "interest-card",
            line: "interest-card-line",
            href: paths::Interest::href,
            shown: |ctx| ctx.who.person.is_none(),
        },
        NavItem {
            place: Place::Coach,
            order: 3,
            picture: "message-circle",
            words: "interests-title",
            line: "interests-nav",
            href: paths::Interests::href,
            shown: |ctx| acts::may_see_interests(ctx),
        },
        NavItem {
            place: Place::Coach,
            order: 4,
            picture: "hand-helping",
            words: "short-title",
            line: "short-nav",
            href: paths::ShortContacts::href,
            shown: |ctx| acts::may_log_short(ctx),
        },
    ],
    today: Some(|ctx| Box::pin(pages::today::today_lists(ctx))),
    tidy: Some(|ctx| Box::pin(async move { acts::tidy::tidy(&ctx).await })),
    ..Room::empty("intake")
};
