//! What is over is forgotten: requests after their time, and the words of a quarter that has ended.

use crate::{
    records::{interest, short_contact},
    rules::short::quarter,
};
use base::{AppError, Context};
use people::vault::strangers;

/// Forgets it; how much.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    let mut tx = ctx.store.begin().await?;
    let mut forgotten = short_contact::forget_tokens(&mut tx, quarter(ctx.settings.zone.date(ctx.at))).await?;
    for id in interest::over(&mut tx, ctx.at).await? {
        forgotten += u64::from(strangers::forget(&mut tx, id).await?);
    }
    tx.commit().await?;
    Ok(forgotten)
}
