//! Work in the background: a table of jobs that is written in the transaction that causes them, and a runner that does them in threads
//! of its own. What was begun and not finished goes on after a crash; nothing is told done twice, nothing is lost.

pub mod due;
pub mod fault;
mod overview;
mod progress;
pub mod records;
mod runner;
mod work;

pub use fault::Fault;
pub use overview::{Overview, overview};
pub use records::{Entry, MIGRATIONS, Order, State, again, enqueue, entry, list};
pub use runner::{Contexts, Kinds, Pace, Runner, Running};

use base::room::Room;

/// This room. It has no pages of its own: those that show jobs are of the room that runs the house.
pub const ROOM: Room = Room {
    can_close: false,
    migrations: MIGRATIONS,
    tidy: Some(|ctx| Box::pin(async move { Ok(records::forget(&ctx.store, ctx.at).await?) })),
    erase: Some(|_, tx, person| Box::pin(async move { Ok(records::forget_who(tx, person).await?) })),
    ..Room::empty("jobs")
};
