//! The virtual tour: stations of the district with pictures to look around in, stories in every language, the ways between them, and the tours
//! that lead along them. The published tour is held in memory ([`published`]); those who make it work on the tables.

// Views are types, one inside another; a page with a form is deeper than the 128 that Rust allows by itself.
#![recursion_limit = "256"]

pub mod acts;
pub mod forms;
mod keys;
pub mod pages;
pub mod paths;
pub mod published;
pub mod records;
pub mod routes;
pub mod rules;
pub mod subjects;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;

use acts::making::MAKE;
use base::{room::Room, store::Migration};
use web::{Kind as FileKind, uploads::UploadKind};

/// The tables of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 9301, name: "stations", sql: include_str!("../migrations/9301_stations.sql") },
    Migration { number: 9302, name: "tours", sql: include_str!("../migrations/9302_tours.sql") },
];

/// The name of its uploads, and of the address to which they are sent.
pub const UPLOAD: &str = "rundgang";

/// What may be sent: pictures as phones and cameras make them. Whether HEIC can be opened, the process for pictures says.
pub const UPLOADS: [UploadKind; 1] = [UploadKind {
    name: UPLOAD,
    most_bytes: 64 << 20,
    accepts: &[FileKind::Jpeg, FileKind::Png, FileKind::WebP, FileKind::Heic],
}];

/// This room.
pub const ROOM: Room = Room {
    needs: &["people"],
    migrations: MIGRATIONS,
    routes: routes::routes,
    navigation: routes::NAVIGATION,
    jobs: &[MAKE],
    tidy: Some(|ctx| Box::pin(async move { acts::tidy(&ctx).await })),
    erase: Some(|_, tx, person| Box::pin(async move { Ok(records::erase(tx, person).await?) })),
    export: Some(|ctx, person| Box::pin(async move { acts::export::export(&ctx, person).await })),
    tell: Some(|ctx, person| Box::pin(pages::told::told(ctx, person))),
    ..Room::empty("tour")
};
