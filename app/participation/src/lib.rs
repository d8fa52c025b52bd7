//! Participation: funded sub-projects, who takes part in them from when to when, and lists of people who are to come.

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
    room::{Keeping, NavItem, Place, Room},
    store::Migration,
};
use people::{
    acts::by::may_at_all,
    policy::{Action, Kind},
};

/// The tables of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 9101, name: "participation", sql: include_str!("../migrations/9101_participation.sql") },
    Migration { number: 9102, name: "newcomer lists", sql: include_str!("../migrations/9102_newcomer_lists.sql") },
    Migration { number: 9103, name: "corrections", sql: include_str!("../migrations/9103_corrections.sql") },
];

/// This room.
pub const ROOM: Room = Room {
    needs: &["people"],
    migrations: MIGRATIONS,
    routes: routes::routes,
    navigation: &[
        NavItem {
            place: Place::House,
            order: 1,
            picture: "briefcase",
            words: "projects-title",
            line: "projects-line",
            href: paths::SubProjects::href,
            shown: |ctx| acts::sub_projects::may_enter(ctx),
        },
        NavItem {
            place: Place::Coach,
            order: 7,
            picture: "user-plus",
            words: "list-title",
            line: "list-line",
            href: paths::NewcomerList::href,
            shown: |ctx| may_at_all(ctx, Action::Make, Kind::Person),
        },
        NavItem {
            place: Place::Me,
            order: 5,
            picture: "file-check",
            words: "own-participation-title",
            line: "own-participation-line",
            href: paths::Own::href,
            shown: |ctx| ctx.who.person.as_ref().is_some_and(|person| person.is(base::Role::Participant)),
        },
    ],
    about_person: Some(|ctx, person| Box::pin(pages::about_person(ctx, person))),
    today: Some(|ctx| Box::pin(pages::today::today_lists(ctx))),
    tidy: Some(|ctx| Box::pin(async move { acts::newcomers::tidy(&ctx).await })),
    erase: Some(|_, tx, person| Box::pin(async move { Ok(records::erase(tx, person).await?) })),
    export: Some(|ctx, person| Box::pin(async move { acts::export::export(&ctx, person).await })),
    merge: records::merge::MERGE,
    tell: Some(|ctx, person| Box::pin(pages::told::told(ctx, person))),
    keeps: &[Keeping {
        what: "keep-participation",
        rule: "keep-participation-rule",
        source: "the funder's proof of who took part: five years from 31 December of the year of the last payment (Regulation 2021/1060, Art. 82)",
        until: None,
        stays: "",
    }],
    ..Room::empty("participation")
};
