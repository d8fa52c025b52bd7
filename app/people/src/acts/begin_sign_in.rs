//! "Yes, that is me": the way in begins, and is remembered between its pages.

use super::find_card::{find_card, works};
use crate::{
    hashing,
    records::key,
    rules::{AtPictures, BEFORE, CardState, WayIn},
};
use base::{AppError, Context, Lang, Moment, PageContext};
use serde::{Deserialize, Serialize};

/// The name under which the way in is kept between two pages.
pub const PENDING: &str = "pending";

/// The person with this card wants in; the pictures are next, in the card's language. `None`: the card does not work.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn begin_sign_in(ctx: &Context, secret: &str) -> Result<Option<(WayIn, Lang)>, AppError> {
    let card = find_card(ctx, secret).await?;
    Ok(card.map(|card| {
        let half = hashing::half(&ctx.settings.pepper, secret);
        (WayIn::Pictures(AtPictures::new(card.key, half)), card.lang)
    }))
}

#[derive(Serialize, Deserialize)]
struct Note {
    at: Moment,
    way_in: WayIn,
}

/// Where the person who asks stands on the way in. Who paused too long begins again, also in a session that lives longer: on a
/// phone where somebody else is signed in.
pub fn way_in(ctx: &PageContext) -> Option<WayIn> {
    let note: Note = hashing::unseal_note(ctx, PENDING, ctx.kept.get(PENDING)?)?;
    ctx.at.is_within(BEFORE.idle, note.at).then_some(note.way_in)
}

/// The way in as it is kept: sealed, because it holds half of what a guess needs.
///
/// # Errors
/// `Broken` never happens: there is nothing in it that could not be written.
pub fn sealed(ctx: &Context, way_in: WayIn) -> Result<String, AppError> {
    hashing::seal_note(ctx, PENDING, &Note { at: ctx.at, way_in })
}

/// What the page of the pictures asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The card is new: choose four pictures.
    Choose,
    /// Tap the four pictures.
    Enter,
    /// Too many wrong tries: wait so many minutes.
    Paused(i64),
    /// The card does not work any more.
    Dead,
}

/// What the page of the pictures asks for now.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn stage(ctx: &Context, at: &AtPictures) -> Result<Stage, AppError> {
    let card = key::find(&ctx.store, at.key).await?;
    Ok(match card.filter(|card| works(ctx, card)).map(|card| card.facts.state(ctx.at)) {
        Some(CardState::Fresh) => Stage::Choose,
        Some(CardState::Works) => Stage::Enter,
        Some(CardState::Paused(minutes)) => Stage::Paused(minutes),
        Some(CardState::Blocked | CardState::Expired) | None => Stage::Dead,
    })
}
