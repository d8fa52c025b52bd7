//! Keeping what was learned without an account when the person signs in.

use crate::records;
use base::{AppError, Context};

/// How many different steps a guest finished on this device; 0 when there is nothing to take over.
///
/// # Errors
/// When the store fails.
pub async fn guest_steps(ctx: &Context) -> Result<usize, AppError> {
    let Some(guest) = &ctx.who.guest else { return Ok(0) };
    let Some(learner) = records::guest(&ctx.store, guest).await? else { return Ok(0) };
    Ok(records::count_steps(&ctx.store, &learner).await?)
}

/// Gives what was learned on this device to the signed-in person.
///
/// # Errors
/// Without a signed-in person, or when the store fails.
pub async fn take_over(ctx: &Context) -> Result<(), AppError> {
    let person = ctx.person()?;
    let Some(guest) = &ctx.who.guest else { return Ok(()) };
    let Some(from) = records::guest(&ctx.store, guest).await? else { return Ok(()) };
    let mut tx = ctx.store.begin().await?;
    let id = ctx.new_id().to_string();
    let own = records::make_learner(&mut tx, id, Some(person.id.to_string()), None, ctx.at).await?;
    records::take_over(&mut tx, &from, &own).await?;
    tx.commit().await?;
    Ok(())
}
