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
mod limits;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod paths;
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
#[cfg(test)]
mod tests;
#[cfg(feature = "ssr")]
pub mod vault;

#[cfg(feature = "ssr")]
pub use {
    acts::{demo::DemoPerson, end_all::end_all, tidy::tidy, who_looked::who_looked},
    sign_ins::{KEPT, Recognised, SignInStore, SignedIn, WHO},
};

/// The tables of this room.
#[cfg(feature = "ssr")]
pub const MIGRATIONS: &[base::store::Migration] = &[
    base::store::Migration { number: 1001, name: "people", sql: include_str!("../migrations/1001_people.sql") },
    base::store::Migration { number: 1002, name: "vault", sql: include_str!("../migrations/1002_vault.sql") },
    base::store::Migration { number: 1003, name: "rights", sql: include_str!("../migrations/1003_rights.sql") },
    base::store::Migration { number: 1004, name: "invitations", sql: include_str!("../migrations/1004_invitations.sql") },
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
    navigation: &[base::room::NavItem {
        place: base::room::Place::Start,
        order: 5,
        picture: "termin",
        words: "to-coach",
        line: "to-coach-line",
        href: paths::Coach::href,
        shown: |ctx| may_accompany(ctx),
    }],
    drafts: &[&acts::add_participants::NEWCOMERS],
    tidy: Some(|ctx| Box::pin(async move { acts::tidy::tidy(&ctx).await })),
    erase: Some(|_, tx, person| Box::pin(acts::erase_person::erase_account(tx, person))),
    export: Some(|ctx, person| Box::pin(async move { acts::export_person::export_account(&ctx, person).await })),
    ..base::room::Room::empty("people")
};
