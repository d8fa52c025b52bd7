//! What can be done with somebody's own data: one verb a file.

pub mod consents;
pub mod export;
pub mod how_long;
pub mod requests;
mod sealed;
pub mod take_along;

pub use sealed::Said;

use crate::{
    records::{request, taken},
    rules::requests::KEPT,
};
use base::{AppError, Context, Role};
use uuid::Uuid;

/// The participant who asks.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub(crate) fn me(ctx: &Context) -> Result<Uuid, AppError> {
    let person = ctx.person()?;
    if person.is(Role::Participant) { Ok(person.id) } else { Err(AppError::NotFound) }
}

/// Forgets requests that were answered long ago, and when data were taken along; how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    let mut tx = ctx.store.begin().await?;
    let requests = request::forget(&mut tx, ctx.at.minus(KEPT)).await?;
    let taken = taken::forget(&mut tx, ctx.at.minus(take_along::KEPT)).await?;
    tx.commit().await?;
    Ok(requests + taken)
}
