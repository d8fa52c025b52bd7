//! People: accounts, printed cards with picture PINs, coaches' codes, staff passwords, sign-ins, and who looked at whose data.

// Views are types, one inside another; a page with a form is deeper than the 128 that Rust allows by itself.
#![recursion_limit = "256"]

pub mod islands;

#[cfg(feature = "ssr")]
pub mod acts;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
mod cipher;
#[cfg(feature = "ssr")]
pub mod command_line;
#[cfg(feature = "ssr")]
pub mod forms;
#[cfg(feature = "ssr")]
mod hashing;
#[cfg(feature = "ssr")]
pub mod limits;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod paths;
#[cfg(feature = "ssr")]
pub mod pepper;
#[cfg(feature = "ssr")]
pub mod policy;
#[cfg(feature = "ssr")]
mod records;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod sign_ins;
#[cfg(feature = "ssr")]
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;
#[cfg(feature = "ssr")]
pub mod vault;

#[cfg(feature = "ssr")]
pub use {
    acts::{demo::DemoPerson, end_all::end_all, tidy::tidy, who_looked::who_looked},
    hashing::{mac, mac_bytes},
    sign_ins::{KEPT, Recognised, SignInStore, SignedIn, WHO, fault as session_fault},
};

/// The tables of this room.
#[cfg(feature = "ssr")]
pub const MIGRATIONS: &[base::store::Migration] = &[
    base::store::Migration { number: 1001, name: "people", sql: include_str!("../migrations/1001_people.sql") },
    base::store::Migration { number: 1002, name: "vault", sql: include_str!("../migrations/1002_vault.sql") },
    base::store::Migration { number: 1003, name: "rights", sql: include_str!("../migrations/1003_rights.sql") },
    base::store::Migration { number: 1004, name: "invitations", sql: include_str!("../migrations/1004_invitations.sql") },
    base::store::Migration { number: 1005, name: "second factor", sql: include_str!("../migrations/1005_second_factor.sql") },
    base::store::Migration { number: 1006, name: "invitation code", sql: include_str!("../migrations/1006_invitation_code.sql") },
    base::store::Migration { number: 1007, name: "help", sql: include_str!("../migrations/1007_help.sql") },
    base::store::Migration { number: 1009, name: "pepper", sql: include_str!("../migrations/1009_pepper.sql") },
    base::store::Migration { number: 1010, name: "card code", sql: include_str!("../migrations/1010_card_code.sql") },
    base::store::Migration { number: 1011, name: "reason", sql: include_str!("../migrations/1011_reason.sql") },
    base::store::Migration { number: 1012, name: "merging", sql: include_str!("../migrations/1012_merging.sql") },
    base::store::Migration { number: 9201, name: "strangers", sql: include_str!("../migrations/9201_strangers.sql") },
];

/// Whether the pages of those who accompany people open for this visitor.
#[cfg(feature = "ssr")]
pub fn may_accompany(ctx: &base::Context) -> bool {
    acts::by::may_at_all(ctx, policy::Action::List, policy::Kind::Person)
}

/// This room.
#[cfg(feature = "ssr")]
pub const ROOM: base::room::Room = base::room::Room {
    can_close: false,
    migrations: MIGRATIONS,
    routes: routes::routes,
    navigation: &[
        base::room::NavItem {
            place: base::room::Place::Start,
            order: 5,
            picture: "termin",
            words: "to-coach",
            line: "to-coach-line",
            href: paths::Coach::href,
            shown: |ctx| may_accompany(ctx),
        },
        base::room::NavItem {
            place: base::room::Place::Start,
            order: 9,
            picture: "sicher",
            words: "second-title",
            line: "second-line",
            href: paths::SecondFactor::href,
            shown: |ctx| ctx.who.person.as_ref().is_some_and(base::context::Person::is_staff),
        },
        base::room::NavItem {
            place: base::room::Place::Start,
            order: 10,
            picture: "karte",
            words: "own-password-title",
            line: "own-password-short",
            href: paths::OwnPassword::href,
            shown: |ctx| ctx.who.person.as_ref().is_some_and(base::context::Person::is_staff),
        },
    ],
    drafts: &[&acts::add_participants::NEWCOMERS],
    tidy: Some(|ctx| Box::pin(async move { acts::tidy::tidy(&ctx).await })),
    erase: Some(|_, tx, person| Box::pin(acts::erase_person::erase_account(tx, person))),
    merge: acts::merge_people::MERGE,
    export: Some(|ctx, person| Box::pin(async move { acts::export_person::export_account(&ctx, person).await })),
    tell: Some(|ctx, person| Box::pin(pages::told::told(ctx, person))),
    keeps: &[
        base::room::Keeping {
            what: "keep-account",
            rule: "keep-account-rule",
            source: "GDPR Art. 5 (1) (e); the house erases by hand",
            until: None,
            stays: "",
        },
        base::room::Keeping {
            what: "keep-card",
            rule: "keep-card-rule",
            source: "the house: a card works for a year (people::rules::CARD_LIFE)",
            until: Some(|ctx, person| Box::pin(acts::export_person::card_until(ctx, person))),
            stays: "",
        },
        base::room::Keeping {
            what: "keep-sign-in",
            rule: "keep-sign-in-rule",
            source: "the house: people::rules::times",
            until: None,
            stays: "",
        },
        base::room::Keeping {
            what: "keep-log",
            rule: "keep-log-rule",
            source: "GDPR Art. 5 (2): who looked must stay provable; under pseudonyms",
            until: None,
            stays: "keep-log-stays",
        },
    ],
    ..base::room::Room::empty("people")
};
