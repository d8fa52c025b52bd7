//! Somebody without a camera types the code that stands on the card. It leads to the same four pictures as the card itself.

use super::find_card::works;
use crate::{
    hashing,
    limits::{CARD_CODE_FROM_NETWORK, Limits},
    records::key,
    rules::{AtPictures, WayIn, paper_code},
};
use base::{AppError, Context, Lang, PageContext};

/// What a typed code came to.
#[derive(Clone, PartialEq, Eq)]
pub enum Typed {
    /// The pictures are next, in the card's language.
    Card(WayIn, Lang),
    /// It is no code, or no card that works has it: nobody learns which.
    Wrong,
    /// Too many wrong ones; nothing was compared.
    TooMany,
}

/// Looks up the card with this code. A code has 60 random bits, and behind it are the pictures with their own few tries.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn use_card_code(ctx: &PageContext, typed: &str) -> Result<Typed, AppError> {
    let Some(code) = paper_code::read(typed) else { return Ok(Typed::Wrong) };
    let limits = Limits::shared();
    let Ok(counted) = limits.take(ctx, &[(CARD_CODE_FROM_NETWORK, &ctx.network)]) else { return Ok(Typed::TooMany) };
    let card = key::by_code(&ctx.store, &card_code_hash(ctx, &code)).await?;
    Ok(match card.filter(|card| works(ctx, card)) {
        Some(card) => {
            limits.give_back(counted);
            let half = hashing::half_of_code(&ctx.settings.pepper, &code);
            Typed::Card(WayIn::Pictures(AtPictures::new(card.id, half)), card.lang)
        }
        None => Typed::Wrong,
    })
}

/// What is kept of a card's code.
pub(super) fn card_code_hash(ctx: &Context, code: &str) -> String {
    hashing::mac(&ctx.settings.pepper, &["card-code-hash", code])
}
