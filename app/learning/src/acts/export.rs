//! Everything somebody did while learning, for her to take along.

use crate::records;
use base::{AppError, Context};
use serde_json::{Value, json};
use uuid::Uuid;

/// The events, oldest first.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn export(ctx: &Context, person: Uuid) -> Result<Value, AppError> {
    let events = records::all_of(&ctx.store, person).await?;
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
