//! A picture was tapped; the fourth one decides.

use super::begin_sign_in::{Stage, stage};
use crate::{
    hashing,
    records::key,
    rules::{AtDevice, AtPictures, PicturePin, Proved, Say, Tap, WayIn, tries_left},
};
use base::{AppError, Context, secret::same};

/// One more picture; what comes next.
///
/// # Errors
/// `Busy` when too many people sign in at this moment: nothing was counted, the same tap can be made again.
pub async fn tap_picture(ctx: &Context, at: AtPictures, picture: u8) -> Result<WayIn, AppError> {
    let (at, pin) = match at.tapped(picture) {
        Tap::More(at) => return Ok(WayIn::Pictures(at)),
        Tap::Four(at, pin) => (at, pin),
    };
    match stage(ctx, &at).await? {
        Stage::Choose => choose(ctx, at, &pin).await,
        Stage::Enter => enter(ctx, at, &pin).await,
        // The page says by itself how the card stands.
        Stage::Paused(_) | Stage::Dead => Ok(WayIn::Pictures(at.again(None))),
    }
}

async fn choose(ctx: &Context, at: AtPictures, pin: &PicturePin) -> Result<WayIn, AppError> {
    if let Some(weak) = pin.weak() {
        return Ok(WayIn::Pictures(at.again(Some(Say::Weak(weak)))));
    }
    let input = hashing::pictures(&ctx.settings.pepper, pin, &at.half);
    let Some(first) = at.first.clone() else {
        return Ok(WayIn::Pictures(AtPictures { first: Some(input), ..at }));
    };
    if !same(&first, &input) {
        return Ok(WayIn::Pictures(at.again(Some(Say::NotSame))));
    }
    let hash = hashing::turn().await?.make(ctx, input).await?;
    if !key::set_pictures(&ctx.store, at.key, &hash, ctx.at).await? {
        return Ok(WayIn::Pictures(at.again(None)));
    }
    inside(ctx, at, 0).await
}

async fn enter(ctx: &Context, at: AtPictures, pin: &PicturePin) -> Result<WayIn, AppError> {
    let turn = hashing::turn().await?;
    let Some(claimed) = key::claim_try(&ctx.store, at.key, ctx.at).await? else {
        return Ok(WayIn::Pictures(at.again(None)));
    };
    let input = hashing::pictures(&ctx.settings.pepper, pin, &at.half);
    if turn.fits(ctx.settings.pepper, input.clone(), claimed.pin_hash.clone()).await? {
        if !key::tries_back(&ctx.store, at.key).await? {
            return Ok(WayIn::Pictures(at.again(None)));
        }
        if let Some(hash) = hashing::renewed(ctx, input, &claimed.pin_hash).await {
            key::renew_pictures(&ctx.store, at.key, &claimed.pin_hash, &hash).await?;
        }
        let others = (claimed.number - 1 - at.wrong).max(0);
        return inside(ctx, at, others).await;
    }
    key::revoke_spent(&ctx.store, at.key, ctx.at).await?;
    let at = AtPictures { wrong: at.wrong + 1, ..at };
    Ok(WayIn::Pictures(at.again(Some(Say::Wrong(tries_left(claimed.number))))))
}

async fn inside(ctx: &Context, at: AtPictures, misses: i64) -> Result<WayIn, AppError> {
    let card = key::find(&ctx.store, at.key).await?;
    Ok(card.map_or_else(
        || WayIn::Pictures(at.again(None)),
        |card| WayIn::Device(AtDevice { who: Proved { account: card.account, epoch: card.epoch }, misses }),
    ))
}
