//! What is not a page: files that are kept ([`blobs`]) and files that come in ([`uploads`]). Knows no people and no courses: who may
//! send what, and what becomes of it, it asks others.

pub mod blobs;
mod kind;
pub mod uploads;

pub use kind::Kind;

use base::{
    AppError, Context,
    merge::Merge,
    moment::MINUTE,
    room::{Every, Job, JobKind, Room},
    store::Migration,
};
use uploads::Uploads;

/// The tables of this crate.
pub const MIGRATIONS: &[Migration] =
    &[Migration { number: 7001, name: "upload", sql: include_str!("../migrations/7001_upload.sql") }];

/// Now and then: what came whole, but could not be handed over at once.
const RESUME: JobKind = JobKind {
    name: "uploads",
    words: "job-uploads",
    run: |ctx, job| Box::pin(resume(ctx, job)),
    every: Some(Every::Interval(15 * MINUTE)),
    attempts: 3,
};

/// This room. It has no pages, and the doors of its files stand in the server.
pub const ROOM: Room = Room {
    can_close: false,
    migrations: MIGRATIONS,
    jobs: &[RESUME],
    tidy: Some(|ctx| Box::pin(async move { tidy(&ctx).await })),
    // The bytes go with the next tidying, as all bytes without a row.
    erase: Some(|_, tx, person| Box::pin(async move { Ok(uploads::forget_who(tx, person).await?) })),
    merge: Merge { moves: uploads::MERGED, ..Merge::NOTHING },
    ..Room::empty("web")
};

async fn resume(ctx: &Context, _job: &Job) -> Result<(), AppError> {
    Ok(ctx.resources.get::<Uploads>()?.resume().await?)
}

async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    // A command takes nothing in.
    let Ok(uploads) = ctx.resources.get::<Uploads>() else { return Ok(0) };
    uploads.tidy().await.map(|()| 0).map_err(|fault| AppError::Broken(fault.to_string()))
}
