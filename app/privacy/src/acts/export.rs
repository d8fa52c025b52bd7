//! Everything that this room holds about a person as data, for her to take along.

use super::{consents::spoken, requests::requests_of, take_along::taken_of};
use base::{AppError, Context, Moment};
use serde_json::{Value, json};
use uuid::Uuid;

/// What she said yes and no to, what she asked for, and when she took her data along.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn export(ctx: &Context, person: Uuid) -> Result<Value, AppError> {
    let moment = |at: Moment| ctx.settings.zone.wall(at).to_string();
    let consents = spoken(ctx, person).await?.into_iter().map(|one| {
        json!({
            "purpose": one.purpose, "version": one.version, "said": one.said.code(), "at": moment(one.at),
            "signed_on": one.signed_on.map(|day| day.to_string()), "written_down_by": one.by,
        })
    });
    let consents: Vec<Value> = consents.collect();
    let requests = requests_of(ctx, person).await?.into_iter().map(|one| {
        let (answer, by) = one.answer.unzip();
        json!({
            "wish": one.wish.code(), "words": one.words.words, "at": moment(one.made_at), "due": one.due.to_string(),
            "state": one.state.code(), "over": one.ended_at.map(moment), "answer": answer.map(|answer| answer.words),
            "answered_by": by.flatten(),
        })
    });
    let requests: Vec<Value> = requests.collect();
    let taken: Vec<Value> =
        taken_of(ctx, person).await?.into_iter().map(|(at, by)| json!({ "at": moment(at), "by": by })).collect();
    Ok(json!({ "consents": consents, "requests": requests, "taken_along": taken }))
}
