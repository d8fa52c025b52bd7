//! Drafts: what somebody types into a form is kept before it is sent, and found again on every device.

#![recursion_limit = "256"]

pub mod islands;
pub mod saved;

#[cfg(feature = "ssr")]
pub mod acts;
#[cfg(feature = "ssr")]
mod form;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod records;
#[cfg(feature = "ssr")]
pub mod rules;

#[cfg(feature = "ssr")]
pub use {
    acts::{Outcome, begun, begun_by, find, finish, save, tidy},
    form::Form,
    pages::{DraftBar, prefill, take},
    saved::Kinds,
};

/// This room.
#[cfg(feature = "ssr")]
pub const ROOM: base::room::Room = base::room::Room {
    can_close: false,
    migrations: &[base::store::Migration { number: 5001, name: "drafts", sql: include_str!("../migrations/5001_drafts.sql") }],
    erase: Some(|_, tx, person| Box::pin(async move { Ok(records::erase_about(tx, person).await.map(drop)?) })),
    merge: records::MERGE,
    tidy: Some(|ctx| Box::pin(async move { acts::tidy(&ctx).await })),
    ..base::room::Room::empty("drafts")
};
