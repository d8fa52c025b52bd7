//! A participant's own data: what she takes along, what she allows, what she wants done with it, and how long what is kept.

// Views are types, one inside another; a page with a form is deeper than the 128 that Rust allows by itself.
#![recursion_limit = "256"]

pub mod acts;
mod booklet;
pub mod consents;
pub mod demo;
pub mod forms;
pub mod pages;
mod parcel;
pub mod paths;
pub mod records;
pub mod routes;
pub mod rules;
pub mod subjects;
#[cfg(any(test, feature = "testing"))]
pub mod testing;

use base::{
    room::{Keeping, NavItem, Place, Room},
    store::Migration,
};

/// The tables of this room.
pub const MIGRATIONS: &[Migration] =
    &[Migration { number: 1020, name: "privacy", sql: include_str!("../migrations/1020_privacy.sql") }];

/// This room. Nobody can switch it off: these are rights.
pub const ROOM: Room = Room {
    needs: &["people"],
    can_close: false,
    migrations: MIGRATIONS,
    routes: routes::routes,
    navigation: &[
        NavItem {
            place: Place::Me,
            order: 8,
            picture: "download",
            words: "own-data-title",
            line: "own-data-line",
            href: paths::OwnData::href,
            shown: |ctx| ctx.who.person.as_ref().is_some_and(|person| person.is(base::Role::Participant)),
        },
        NavItem {
            place: Place::Coach,
            order: 5,
            picture: "shield-check",
            words: "requests-title",
            line: "requests-line",
            href: paths::Requests::href,
            shown: |ctx| acts::requests::may_list(ctx),
        },
        // Who looks after the protection of data has no page of people.
        NavItem {
            place: Place::Start,
            order: 9,
            picture: "sicher",
            words: "requests-title",
            line: "requests-line",
            href: paths::Requests::href,
            shown: |ctx| acts::requests::may_list(ctx) && !people::may_accompany(ctx),
        },
    ],
    about_person: Some(|ctx, person| Box::pin(pages::about_person(ctx, person))),
    today: Some(|ctx| Box::pin(pages::today::today_lists(ctx))),
    remind: Some(|ctx| Box::pin(pages::today::reminders(ctx))),
    tidy: Some(|ctx| Box::pin(async move { acts::tidy(&ctx).await })),
    erase: Some(|_, tx, person| Box::pin(async move { Ok(records::erase(tx, person).await?) })),
    export: Some(|ctx, person| Box::pin(async move { acts::export::export(&ctx, person).await })),
    tell: Some(|ctx, person| Box::pin(pages::told::told(ctx, person))),
    keeps: &[
        Keeping {
            what: "keep-consents",
            rule: "keep-consents-rule",
            source: "GDPR Art. 7 (1): that somebody agreed must be shown as long as her data are there",
            until: None,
            stays: "",
        },
        Keeping {
            what: "keep-requests",
            rule: "keep-requests-rule",
            source: "GDPR Art. 5 (2): that she was answered must be shown; the house: a year",
            until: Some(|ctx, person| Box::pin(acts::requests::kept_until(ctx, person))),
            stays: "",
        },
        Keeping {
            what: "keep-taken",
            rule: "keep-taken-rule",
            source: "the house: privacy::acts",
            until: Some(|ctx, person| Box::pin(acts::take_along::kept_until(ctx, person))),
            stays: "",
        },
        Keeping {
            what: "keep-paper",
            rule: "keep-paper-rule",
            source: "the funder's notice; ESF+: five years from 31 December of the year of the last payment (Regulation 2021/1060, Art. 82)",
            until: None,
            stays: "keep-paper-stays",
        },
    ],
    merge: records::merge::MERGE,
    ..Room::empty("privacy")
};
