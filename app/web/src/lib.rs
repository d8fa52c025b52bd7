//! What is not a page: files that are kept ([`blobs`]) and files that come in ([`uploads`]). Knows no people and no courses: who may
//! send what, and what becomes of it, it asks others.

pub mod blobs;
mod kind;
pub mod uploads;

pub use kind::Kind;

use base::store::Migration;

/// The tables of this crate.
pub const MIGRATIONS: &[Migration] =
    &[Migration { number: 7001, name: "upload", sql: include_str!("../migrations/7001_upload.sql") }];
