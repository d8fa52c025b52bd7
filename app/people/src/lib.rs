//! People: accounts, printed cards with picture PINs, coaches' codes, staff passwords, sign-ins, and who looked at whose data.

pub mod islands;

#[cfg(feature = "ssr")]
pub mod acts;
#[cfg(feature = "ssr")]
pub mod audit;
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
pub mod policy;
#[cfg(feature = "ssr")]
mod records;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod sign_ins;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;

#[cfg(feature = "ssr")]
pub use {
    acts::{demo::DemoPerson, end_all::end_all, tidy::tidy, who_looked::who_looked},
    sign_ins::{KEPT, Recognised, SignInStore, SignedIn, WHO},
};

/// The tables of this slice.
#[cfg(feature = "ssr")]
pub const MIGRATIONS: &[base::store::Migration] = &[
    base::store::Migration {
        number: 1001,
        name: "people",
        sqlite: include_str!("../migrations/sqlite/1001_people.sql"),
        postgres: include_str!("../migrations/postgres/1001_people.sql"),
    },
    base::store::Migration {
        number: 1003,
        name: "rights",
        sqlite: include_str!("../migrations/sqlite/1003_rights.sql"),
        postgres: include_str!("../migrations/postgres/1003_rights.sql"),
    },
];
