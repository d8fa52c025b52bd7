//! Everything about a person in one piece, for her to take along.

use super::by::By;
use crate::{
    audit::{self, Who},
    policy::{of, to},
    records::{account, key, placement},
    vault::Vault,
};
use base::{AppError, Context, Moment, room::Rooms};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// So many entries of the log are given along.
const LOOKS: i64 = 10_000;

/// What each room holds about a participant, under the room's name.
///
/// # Errors
/// `NotFound` when there is no such participant or it is not for the visitor to take along.
pub async fn export_person(ctx: &Context, by: By, person: Uuid) -> Result<Value, AppError> {
    let rooms: &Rooms = ctx.resources.get()?;
    by.begin(ctx, to::Make, of::Export(person)).await?.commit().await?;
    let mut all = Map::new();
    for (name, export) in rooms.0.iter().filter_map(|room| Some((room.name, room.export?))) {
        all.insert(name.to_owned(), export(ctx.clone(), person).await?);
    }
    Ok(Value::Object(all))
}

/// What this room holds: the account, the cards, the places, and who looked at it.
pub(crate) async fn export_account(ctx: &Context, person: Uuid) -> Result<Value, AppError> {
    let vault = Vault::of(ctx)?;
    let when = |at: Moment| ctx.settings.zone.wall(at).to_string();
    let account = account::find(&ctx.store, person).await?.ok_or(AppError::NotFound)?;
    let cards: Vec<Value> = key::of_account(&ctx.store, person)
        .await?
        .into_iter()
        .map(|card| json!({ "number": card.number, "picture": card.picture, "ends": when(card.facts.ends_at), "revoked": card.facts.revoked_at.map(when) }))
        .collect();
    let places: Vec<Value> = placement::of_account(&ctx.store, person)
        .await?
        .into_iter()
        .map(|place| json!({ "site": place.site, "group": place.group, "coach": place.main_coach, "from": when(place.from), "to": place.to.map(when) }))
        .collect();
    let looks: Vec<Value> = audit::about(ctx, person, LOOKS)
        .await?
        .into_iter()
        .map(|look| {
            let who = match look.who {
                Who::Person(_, name) => Some(name),
                Who::Gone | Who::Machine => None,
            };
            json!({ "at": when(look.at), "who": who, "did": look.action.code(), "with": look.kind.code() })
        })
        .collect();
    Ok(json!({
        "name": account.name.shown(vault),
        "language": account.lang.code(),
        "ended": account.ended_at.map(when),
        "cards": cards,
        "places": places,
        "looked": looks,
    }))
}
