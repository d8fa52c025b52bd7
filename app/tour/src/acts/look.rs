//! The published tour, as pages ask for it.

use super::put_together::put_together;
use crate::published::{Published, Shown};
use base::{AppError, Context};
use std::sync::Arc;

/// What is published at this moment; nothing where the process was started without the tour.
pub fn published(ctx: &Context) -> Arc<Published> {
    ctx.resources.get::<Shown>().map(Shown::now).unwrap_or_default()
}

/// Whether there is anything to see for everybody.
pub fn is_open(ctx: &Context) -> bool {
    !published(ctx).stations.is_empty()
}

/// From now on pages show what is published. To be called at the start, and after each change.
///
/// # Errors
/// When the database does not answer.
pub async fn refresh(ctx: &Context) -> Result<(), AppError> {
    // A command shows no pages.
    let Ok(shown) = ctx.resources.get::<Shown>() else { return Ok(()) };
    shown.show(put_together(&ctx.store).await?);
    Ok(())
}
