//! What guests learned is forgotten when their cookies are over. The server asks for it every hour.

use super::GUEST_SECONDS;
use crate::records;
use base::{AppError, Context};

/// Forgets guests who sent nothing for longer than their cookie lasts; how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    let mut tx = ctx.store.begin().await?;
    let guests = records::forget_guests(&mut tx, ctx.at.minus(GUEST_SECONDS * 1000)).await?;
    tx.commit().await?;
    Ok(guests)
}
