//! Coaching: sessions with participants. Three layers that are never mixed: what counts (day, minutes, purpose), what was said and agreed (the
//! participant reads, hears and answers it), and what she answers.

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
    Migration { number: 9001, name: "sessions", sql: include_str!("../migrations/9001_sessions.sql") },
    Migration { number: 9002, name: "today", sql: include_str!("../migrations/9002_today.sql") },
    Migration { number: 9003, name: "goals", sql: include_str!("../migrations/9003_goals.sql") },
    Migration { number: 9004, name: "appointments", sql: include_str!("../migrations/9004_appointments.sql") },
    Migration { number: 9005, name: "addenda", sql: include_str!("../migrations/9005_addenda.sql") },
    Migration { number: 9006, name: "corrections", sql: include_str!("../migrations/9006_corrections.sql") },
    Migration { number: 9031, name: "plan", sql: include_str!("../migrations/9031_plan.sql") },
    Migration { number: 9032, name: "coaches", sql: include_str!("../migrations/9032_coaches.sql") },
];

/// This room.
pub const ROOM: Room = Room {
    needs: &["people"],
    migrations: MIGRATIONS,
    routes: routes::routes,
    navigation: &[
        NavItem {
            place: Place::Coach,
            order: 1,
            picture: "clipboard-list",
            words: "session-log",
            line: "session-log-line",
            href: paths::LogSession::href,
            shown: |ctx| acts::may_log(ctx),
        },
        NavItem {
            place: Place::Coach,
            order: 3,
            picture: "list-checks",
            words: "plans-title",
            line: "plans-line",
            href: paths::Plans::href,
            shown: |ctx| acts::plan::may_see_any(ctx),
        },
        NavItem {
            place: Place::Coach,
            order: 4,
            picture: "chart-column",
            words: "figures-title",
            line: "figures-line",
            href: paths::Figures::href,
            shown: |ctx| acts::figures::may_see_any(ctx),
        },
        NavItem {
            place: Place::Me,
            order: 1,
            picture: "file-text",
            words: "written-title",
            line: "written-line",
            href: paths::Written::href,
            shown: |ctx| ctx.who.person.as_ref().is_some_and(|person| person.is(base::Role::Participant)),
        },
        NavItem {
            place: Place::Coach,
            order: 2,
            picture: "calendar",
            words: "appointments-title",
            line: "appointments-nav",
            href: paths::Calendar::href,
            shown: |ctx| acts::appointments::may_make(ctx),
        },
        NavItem {
            place: Place::Me,
            order: 3,
            picture: "calendar",
            words: "own-appointments-title",
            line: "own-appointments-line",
            href: paths::OwnAppointments::href,
            shown: |ctx| ctx.who.person.as_ref().is_some_and(|person| person.is(base::Role::Participant)),
        },
        NavItem {
            place: Place::Me,
            order: 2,
            picture: "flag",
            words: "own-goals-title",
            line: "own-goals-line",
            href: paths::OwnGoals::href,
            shown: |ctx| ctx.who.person.as_ref().is_some_and(|person| person.is(base::Role::Participant)),
        },
        NavItem {
            place: Place::Me,
            order: 9,
            picture: "life-buoy",
            words: "help-call",
            line: "help-call-nav",
            href: paths::AskHelp::href,
            shown: |ctx| acts::ask_help::may_ask(ctx),
        },
        NavItem {
            place: Place::Stuck,
            order: 1,
            picture: "life-buoy",
            words: "help-call",
            line: "help-call-nav",
            href: paths::AskHelp::href,
            shown: |ctx| acts::ask_help::may_ask(ctx),
        },
    ],
    about_person: Some(|ctx, person| Box::pin(pages::about_person(ctx, person))),
    today: Some(|ctx| Box::pin(pages::today::today_lists(ctx))),
    remind: Some(|ctx| Box::pin(pages::reminders::reminders(ctx))),
    drafts: &[&acts::log_session::TALK, &acts::log_session::GROUP, &acts::goals::NEW_GOAL],
    tidy: Some(|ctx| Box::pin(async move { Ok(acts::ask_help::tidy(&ctx).await? + acts::private_notes::tidy(&ctx).await?) })),
    after_restore: Some(|tx| Box::pin(async move { Ok(records::appointment::close_every_feed(tx).await?) })),
    erase: Some(|_, tx, person| Box::pin(async move { Ok(records::erase(tx, person).await?) })),
    export: Some(|ctx, person| Box::pin(async move { acts::export(&ctx, person).await })),
    ..Room::empty("coaching")
};
