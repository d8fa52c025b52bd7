//! Everything somebody did while learning, for her to take along.

pub(crate) use crate::records::Entry;

use crate::records;
use base::{AppError, Context};
use serde_json::{Value, json};
use uuid::Uuid;

/// What happened, oldest first. Only for who has a permit for all of it.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(crate) async fn events(ctx: &Context, person: Uuid) -> Result<Vec<Entry>, AppError> {
    Ok(records::all_of(&ctx.store, person).await?)
}

/// The events, oldest first, as data.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn export(ctx: &Context, person: Uuid) -> Result<Value, AppError> {
    let events = events(ctx, person).await?;
    Ok(events
        .into_iter()
        .map(|event| {
            json!({
                "at": ctx.settings.zone.wall(event.at).to_string(),
                "lesson": event.lesson_id,
                "step": event.step_id,
                "did": event.kind,
                "said": event.verdict,
                "answer": event.answer,
            })
        })
        .collect())
}
