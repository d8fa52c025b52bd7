//! Everything that this room holds about a person, for her to take along.

use super::{talks::opened, words::key_of};
use crate::records::{attendance, protocol};
use base::{AppError, Context};
use people::acts::staff_names::staff_names;
use serde_json::{Value, json};
use uuid::Uuid;

/// Her sessions and every word that was written.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn export(ctx: &Context, person: Uuid) -> Result<Value, AppError> {
    let mut tx = ctx.store.begin().await?;
    let key = key_of(ctx, &mut tx, person).await?;
    drop(tx);
    let kept = protocol::of_account(&ctx.store, person).await?;
    let names = staff_names(ctx, kept.iter().filter_map(|one| one.author).collect()).await?;
    let mut texts = Vec::new();
    for one in &kept {
        let text = opened(&key, one, &names)?;
        let answer = text.answer.map(|(verdict, words, at)| {
            json!({ "said": verdict.code(), "words": words, "at": ctx.settings.zone.wall(at).to_string() })
        });
        texts.push(json!({ "day": one.day.to_string(), "by": text.author, "words": text.words, "answer": answer }));
    }
    let sessions: Vec<Value> = attendance::of_account(&ctx.store, person)
        .await?
        .into_iter()
        .map(|one| {
            json!({
                "day": one.day.to_string(),
                "minutes": one.minutes,
                "presence": one.presence.code(),
                "pillar": one.pillar.code(),
                "mode": one.mode.code(),
                "topics": one.topics,
            })
        })
        .collect();
    Ok(json!({ "sessions": sessions, "written": texts }))
}
