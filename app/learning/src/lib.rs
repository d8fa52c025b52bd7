//! Courses, lessons, steps, answers, progress. Uses `people` and `base`; nobody above it.

// Views are types, one inside another; a page with a form is deeper than the 128 that Rust allows by itself.
#![recursion_limit = "256"]

pub mod acts;
pub mod content;
pub mod course;
pub mod forms;
pub mod pages;
pub mod paths;
pub mod practice;
pub mod records;
pub mod routes;
pub mod rules;
pub mod screen;

pub use content::{Fault, Library, Link};
pub use records::MIGRATIONS;

use base::room::{Keeping, NavItem, Place, Room};

/// This room.
pub const ROOM: Room = Room {
    needs: &["people"],
    migrations: MIGRATIONS,
    routes: routes::routes,
    navigation: &[
        NavItem {
            place: Place::Tab,
            order: 2,
            picture: "book-open",
            words: "tab-learn",
            line: "",
            href: paths::Learn::href,
            shown: |_| true,
        },
        NavItem {
            place: Place::Tab,
            order: 9,
            picture: "user",
            words: "tab-me",
            line: "",
            href: paths::Me::href,
            shown: |_| true,
        },
    ],
    about_person: Some(|ctx, person| Box::pin(pages::person::about_person(ctx, person))),
    tidy: Some(|ctx| Box::pin(async move { acts::tidy(&ctx).await })),
    erase: Some(|_, tx, person| Box::pin(async move { Ok(records::erase(tx, person).await?) })),
    merge: acts::merge::MERGE,
    export: Some(|ctx, person| Box::pin(async move { acts::export(&ctx, person).await })),
    tell: Some(|ctx, person| Box::pin(pages::told::told(ctx, person))),
    keeps: &[Keeping {
        what: "keep-learning",
        rule: "keep-learning-rule",
        source: "GDPR Art. 5 (1) (e); the house erases by hand",
        until: None,
        stays: "",
    }],
    ..Room::empty("learning")
};
