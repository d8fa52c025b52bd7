//! What happens to the organisation's own pictures.

mod change;
mod look;
mod receive;
pub mod smaller;

pub use change::{bring_back, describe, may_send, remove};
pub use look::{Look, Progress, look, refresh};
pub use receive::receive;

use crate::records;
use base::{AppError, Context};
use tracing::error;
use web::blobs::{Blobs, Fault, Original, PublicName};

/// A fault of the shelves, for the log.
pub(crate) fn broken(fault: Fault) -> AppError {
    AppError::Broken(format!("a file on the shelves: {fault}"))
}

/// Whether this machine cannot decode pictures safely, so that none can be shown. Found at the start.
pub fn are_out_of_order(ctx: &Context) -> bool {
    ctx.resources.get::<smaller::Decoder>().is_ok_and(smaller::Decoder::is_out_of_order)
}

/// Takes the files away of pictures that nobody can see any more, and shows what is shown: another process may have changed it.
///
/// # Errors
/// When the database does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    // A command has no shelves.
    let Ok(blobs) = ctx.resources.get::<Blobs>() else { return Ok(0) };
    let mut done = 0;
    for id in records::gone(&ctx.store).await? {
        let files = records::own_files(&ctx.store, id).await?;
        let mut away = blobs.delete(&Original(id)).await;
        for name in files.iter().filter_map(|name| name.parse::<PublicName>().ok()) {
            away = away.and(blobs.delete(&name).await);
        }
        match away {
            Ok(()) => {
                records::delete(&ctx.store, id).await?;
                done += 1;
            }
            Err(fault) => error!(picture = %id, %fault, "The files of a picture could not be taken away. It is tried again."),
        }
    }
    refresh(ctx).await?;
    Ok(done)
}
