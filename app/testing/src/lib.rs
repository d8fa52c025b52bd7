//! What the tests of the whole site begin with: one world on each database, a browser without JavaScript, a town full of people with every role, and
//! what is asked of every room: that rights hold at each address, that each link leads somewhere, that each sentence is there.
//!
//! Databases, clock and settings for a room's own tests stand in `base::testing`; people and roles, without passwords, in `people::testing`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a test may fail loudly"
)]

mod html;
mod links;
mod phone;
pub mod rights;
pub mod sentences;
mod town;
mod world;

pub use {
    html::{field, links},
    links::walk,
    phone::{Answer, Phone},
    town::{About, Actor, Subject, Town},
    world::{World, each, each_with},
};
