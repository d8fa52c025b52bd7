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

use base::{
    AppError, Context,
    room::{HouseJobs, Room},
    store::Tx,
};
use uuid::Uuid;

/// The name of the work that forgets what is over and empties logs: done each hour, and soon after somebody was erased.
pub const TIDY: &str = "tidy";

/// This room. It has no pages of its own: those that show jobs are of the room that runs the house.
pub const ROOM: Room = Room {
    can_close: false,
    migrations: MIGRATIONS,
    tidy: Some(|ctx| Box::pin(async move { Ok(records::forget(&ctx.store, ctx.at).await?) })),
    erase: Some(|ctx, tx, person| Box::pin(forget(ctx, tx, person))),
    ..Room::empty("jobs")
};

/// Forgets who asked for jobs. Then the house tidies, so that what was erased is in no log of the database either.
async fn forget(ctx: &Context, tx: &mut Tx, person: Uuid) -> Result<(), AppError> {
    records::forget_who(tx, person).await?;
    let house = ctx.resources.get::<HouseJobs>();
    if let Some(tidy) = house.iter().flat_map(|jobs| &jobs.0).find(|kind| kind.name == TIDY) {
        enqueue(ctx, tx, Order::of(tidy)).await?;
    }
    Ok(())
}
