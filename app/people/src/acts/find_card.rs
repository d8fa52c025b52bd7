//! A card is shown: whose is it, and does it work?

use crate::{
    records::key::{self, Key},
    rules,
    vault::Vault,
};
use base::{AppError, Context, Lang, secret};
use uuid::Uuid;

/// A card that works, as the person sees it who holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCard {
    /// The card.
    pub key: Uuid,
    /// The name of the person.
    pub name: String,
    /// The person's language; the card speaks it.
    pub lang: Lang,
    /// The number on the card.
    pub number: i64,
    /// The picture on the card.
    pub picture: String,
}

/// Looks a card up by its secret; changes nothing. `None`: there is none, or it does not work any more.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn find_card(ctx: &Context, secret: &str) -> Result<Option<FoundCard>, AppError> {
    if !rules::is_secret(secret) {
        return Ok(None);
    }
    let card = key::by_secret(&ctx.store, &secret::hash(secret)).await?;
    let vault = Vault::of(ctx)?;
    Ok(card.filter(|card| works(ctx, card)).map(|card| FoundCard {
        key: card.id,
        name: card.name.shown(vault),
        lang: card.lang,
        number: card.number,
        picture: card.picture,
    }))
}

/// Whether a card opens the way in, now or after its pause.
pub(super) fn works(ctx: &Context, card: &Key) -> bool {
    !card.ended && (ctx.settings.demo || !card.demo) && card.facts.state(ctx.at).lives()
}
