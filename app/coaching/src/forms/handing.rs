//! The form of the note for the next coach.

use crate::{acts::handing::keep_handing_note, paths};
use base::{
    AppError, PageContext,
    form::{Done, Fields},
};
use people::acts::by::By;
use uuid::Uuid;

/// What the next coach is to know (`words`); nothing takes it away.
///
/// # Errors
/// `Invalid` when it is too long; `NotFound` when there is no such person, or she may not.
pub async fn submit_handing_note(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Done, AppError> {
    By::staff(ctx)?;
    let kept = keep_handing_note(ctx, ctx.lang, person, fields.get("words")).await;
    kept.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::HandingNote::href(ctx.lang, person)))
}
