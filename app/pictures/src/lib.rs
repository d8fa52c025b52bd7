//! The organisation's own pictures: its logo and a photograph of the place. They come in as uploads, are made smaller by a job in the
//! process that can do nothing else, and are shown on the start page, on cards and on handouts.

// Views are types, one inside another; a page with a form is deeper than the 128 that Rust allows by itself.
#![recursion_limit = "256"]

pub mod acts;
pub mod forms;
pub mod pages;
pub mod paths;
pub mod records;
pub mod routes;
pub mod rules;
#[cfg(test)]
mod tests;

use acts::smaller::SMALLER;
use base::{room::Room, store::Migration};
use web::{Kind as FileKind, uploads::UploadKind};

/// The pictures that are taken: no SVG, which is a program, and nothing that not all browsers show.
const ACCEPTS: &[FileKind] = &[FileKind::Jpeg, FileKind::Png, FileKind::WebP];

/// What may be sent, under the codes of [`rules::Kind`].
pub const UPLOADS: [UploadKind; 2] = [
    UploadKind { name: rules::Kind::Logo.code(), most_bytes: 10 << 20, accepts: ACCEPTS },
    UploadKind { name: rules::Kind::Photo.code(), most_bytes: 30 << 20, accepts: ACCEPTS },
];

/// The tables of this room.
pub const MIGRATIONS: &[Migration] =
    &[Migration { number: 8001, name: "pictures", sql: include_str!("../migrations/8001_pictures.sql") }];

/// This room. The link to its page stands on the overview of those who run the house.
pub const ROOM: Room = Room {
    can_close: false,
    migrations: MIGRATIONS,
    routes: routes::routes,
    jobs: &[SMALLER],
    tidy: Some(|ctx| Box::pin(async move { acts::tidy(&ctx).await })),
    erase: Some(|_, tx, person| Box::pin(async move { Ok(records::forget_who(tx, person).await?) })),
    ..Room::empty("pictures")
};
