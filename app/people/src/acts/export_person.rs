//! Everything about a person in one piece, for her to take along.

use super::by::By;
use crate::{
    audit::{self, Looked, Who},
    policy::{of, to},
    records::{account, group, key, placement, site},
    vault::Vault,
};
use base::{AppError, Context, Lang, Moment, room::Rooms};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
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

/// What this room holds about a participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountKept {
    /// The name.
    pub name: String,
    /// The language.
    pub lang: Lang,
    /// When the account was ended.
    pub ended: Option<Moment>,
    /// Her cards, oldest first.
    pub cards: Vec<CardKept>,
    /// Where she was, oldest first.
    pub places: Vec<PlaceKept>,
    /// Who looked, newest first.
    pub looked: Vec<Looked>,
}

/// A card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardKept {
    /// The number on it.
    pub number: i64,
    /// The picture on it.
    pub picture: String,
    /// When it ends.
    pub ends: Moment,
    /// When it was taken back.
    pub revoked: Option<Moment>,
}

/// Where she was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceKept {
    /// The name of the site.
    pub site: Option<String>,
    /// The name of the group.
    pub group: Option<String>,
    /// The name of the main coach, while there is such an account.
    pub coach: Option<String>,
    /// Since when.
    pub from: Moment,
    /// Until when; `None`: now.
    pub to: Option<Moment>,
    /// Why she was handed over; may be empty.
    pub reason: String,
}

/// What this room holds: the account, the cards, the places, and who looked at it. Only for who has a permit for all of it.
///
/// # Errors
/// `NotFound` when there is no such participant; `Broken` or `Busy` when the store does not answer.
pub(crate) async fn account_kept(ctx: &Context, person: Uuid) -> Result<AccountKept, AppError> {
    let vault = Vault::of(ctx)?;
    let account = account::find(&ctx.store, person).await?.ok_or(AppError::NotFound)?;
    let cards = key::of_account(&ctx.store, person).await?.into_iter().map(|card| CardKept {
        number: card.number,
        picture: card.picture,
        ends: card.facts.ends_at,
        revoked: card.facts.revoked_at,
    });
    let sites: HashMap<Uuid, String> = site::all(&ctx.store).await?.into_iter().map(|site| (site.id, site.name)).collect();
    let groups: HashMap<Uuid, String> = group::all(&ctx.store).await?.into_iter().map(|group| (group.id, group.name)).collect();
    let mut reasons: HashMap<Uuid, String> = placement::reasons_of(&ctx.store, person).await?.into_iter().collect();
    let kept = placement::of_account(&ctx.store, person).await?;
    let coaches = super::staff_names::staff_names(ctx, kept.iter().filter_map(|place| place.main_coach).collect()).await?;
    let places = kept.into_iter().map(|place| PlaceKept {
        site: place.site.and_then(|id| sites.get(&id).cloned()),
        group: place.group.and_then(|id| groups.get(&id).cloned()),
        coach: place.main_coach.and_then(|id| coaches.get(&id).cloned()),
        from: place.from,
        to: place.to,
        reason: reasons.remove(&place.id).unwrap_or_default(),
    });
    Ok(AccountKept {
        name: account.name.shown(vault),
        lang: account.lang,
        ended: account.ended_at,
        cards: cards.collect(),
        places: places.collect(),
        looked: audit::about(ctx, person, LOOKS).await?,
    })
}

/// The same as data.
pub(crate) async fn export_account(ctx: &Context, person: Uuid) -> Result<Value, AppError> {
    let when = |at: Moment| ctx.settings.zone.wall(at).to_string();
    let kept = account_kept(ctx, person).await?;
    let cards: Vec<Value> = kept
        .cards
        .into_iter()
        .map(|card| json!({ "number": card.number, "picture": card.picture, "ends": when(card.ends), "revoked": card.revoked.map(when) }))
        .collect();
    let places: Vec<Value> = kept
        .places
        .into_iter()
        .map(|place| {
            json!({
                "site": place.site, "group": place.group, "coach": place.coach, "from": when(place.from), "to": place.to.map(when),
                "reason": place.reason,
            })
        })
        .collect();
    let looks: Vec<Value> = kept
        .looked
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
        "name": kept.name,
        "language": kept.lang.code(),
        "ended": kept.ended.map(when),
        "cards": cards,
        "places": places,
        "looked": looks,
    }))
}

/// When her newest card ends, if it still opens anything.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(crate) async fn card_until(ctx: &Context, person: Uuid) -> Result<Option<Moment>, AppError> {
    let newest = key::newest(&ctx.store, person).await?;
    Ok(newest.filter(|card| card.facts.state(ctx.at).lives()).map(|card| card.facts.ends_at))
}
