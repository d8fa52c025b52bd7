//! Coaching: sessions with participants. Three layers that are never mixed: what counts (day, minutes, purpose), what was said and agreed (the
//! participant reads, hears and answers it), and what she answers. And what belongs to it: goals, tasks, appointments, agreements, what somebody can do,
//! when groups meet, calls for help, figures.

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

/// The tables of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 9001, name: "sessions", sql: include_str!("../migrations/9001_sessions.sql") },
    Migration { number: 9002, name: "today", sql: include_str!("../migrations/9002_today.sql") },
    Migration { number: 9003, name: "goals", sql: include_str!("../migrations/9003_goals.sql") },
    Migration { number: 9004, name: "appointments", sql: include_str!("../migrations/9004_appointments.sql") },
    Migration { number: 9005, name: "addenda", sql: include_str!("../migrations/9005_addenda.sql") },
    Migration { number: 9006, name: "corrections", sql: include_str!("../migrations/9006_corrections.sql") },
    Migration { number: 9011, name: "agreements", sql: include_str!("../migrations/9011_agreements.sql") },
    Migration { number: 9012, name: "competences", sql: include_str!("../migrations/9012_competences.sql") },
    Migration { number: 9013, name: "translations", sql: include_str!("../migrations/9013_translations.sql") },
    Migration { number: 9014, name: "handing notes", sql: include_str!("../migrations/9014_handing_notes.sql") },
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
            order: 4,
            picture: "hand-helping",
            words: "own-agreement-title",
            line: "own-agreement-line",
            href: paths::OwnAgreements::href,
            shown: |ctx| ctx.who.person.as_ref().is_some_and(|person| person.is(base::Role::Participant)),
        },
        NavItem {
            place: Place::Me,
            order: 5,
            picture: "award",
            words: "own-competences-title",
            line: "own-competences-line",
            href: paths::OwnCompetences::href,
            shown: |ctx| ctx.who.person.as_ref().is_some_and(|person| person.is(base::Role::Participant)),
        },
        NavItem {
            place: Place::Coach,
            order: 8,
            picture: "clipboard-list",
            words: "folder-own",
            line: "folder-own-line",
            href: paths::OwnFolder::href,
            shown: |ctx| acts::handing::may_hand_over(ctx),
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
    hand_over: Some(base::room::HandOver {
        name: "coaching",
        words: "hand-over-with",
        line: "hand-over-with-line",
        folder: (paths::Folder::href, "folder-open"),
        pass: |ctx, tx, handed| Box::pin(acts::handing::pass_on(ctx, tx, handed)),
    }),
    drafts: &[
        &acts::log_session::TALK,
        &acts::log_session::GROUP,
        &acts::goals::NEW_GOAL,
        &acts::agreements::NEW_AGREEMENT,
        &acts::competences::NEW_COMPETENCE,
    ],
    tidy: Some(|ctx| {
        Box::pin(async move {
            let (help, notes) = (acts::ask_help::tidy(&ctx).await?, acts::private_notes::tidy(&ctx).await?);
            Ok(help + notes + acts::competences::tidy(&ctx).await? + acts::handing::tidy(&ctx).await?)
        })
    }),
    after_restore: Some(|tx| Box::pin(async move { Ok(records::appointment::close_every_feed(tx).await?) })),
    erase: Some(|_, tx, person| Box::pin(async move { Ok(records::erase(tx, person).await?) })),
    merge: acts::merge::MERGE,
    export: Some(|ctx, person| Box::pin(async move { acts::export(&ctx, person).await })),
    tell: Some(|ctx, person| Box::pin(pages::told::told(ctx, person))),
    keeps: &[
        Keeping {
            what: "keep-sessions",
            rule: "keep-sessions-rule",
            source: "the funder's proof of what was done; names go when she is erased",
            until: None,
            stays: "keep-sessions-stays",
        },
        Keeping {
            what: "keep-written",
            rule: "keep-written-rule",
            source: "GDPR Art. 5 (1) (e); the house: at most 12 months after the end, by hand",
            until: None,
            stays: "",
        },
        Keeping {
            what: "keep-goals",
            rule: "keep-goals-rule",
            source: "GDPR Art. 5 (1) (e); the house: at most 12 months after the end, by hand",
            until: None,
            stays: "",
        },
        Keeping {
            what: "keep-agreed",
            rule: "keep-agreed-rule",
            source: "GDPR Art. 5 (1) (e); the house: at most 12 months after the end, by hand; a note for the next coach: coaching::acts::handing",
            until: None,
            stays: "",
        },
        Keeping {
            what: "keep-help",
            rule: "keep-help-rule",
            source: "the house: coaching::acts::ask_help",
            until: Some(|ctx, person| Box::pin(acts::kept::help_until(ctx, person))),
            stays: "",
        },
        Keeping {
            what: "keep-notes",
            rule: "keep-notes-rule",
            source: "the house: coaching::acts::private_notes",
            until: Some(|ctx, person| Box::pin(acts::kept::notes_until(ctx, person))),
            stays: "",
        },
    ],
    ..Room::empty("coaching")
};
