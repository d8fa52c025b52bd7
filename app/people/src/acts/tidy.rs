//! What is over is forgotten: old sign-ins, codes and one-time links. The server asks for it every hour.

use crate::{
    records::{code, invitation, sign_in},
    rules::{self, team::INVITATION_KEPT},
};
use base::{AppError, Context};

/// Forgets sign-ins, codes and one-time links that are over, and accounts that were closed because their person had two; how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    let mut tx = ctx.store.begin().await?;
    let sign_ins = sign_in::forget_old(&mut tx, ctx.at, ctx.at.minus(rules::BEFORE.idle)).await?;
    let codes = code::forget_old(&mut tx, ctx.at).await?;
    let links = invitation::forget_old(&mut tx, ctx.at.minus(INVITATION_KEPT)).await?;
    tx.commit().await?;
    let merged = super::merge_people::erase_merged(ctx).await?;
    Ok(merged + sign_ins + codes + links)
}
