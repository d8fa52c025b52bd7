//! Help in passing that was written down wrongly: it is written anew, and what stood there before stays to be seen.

use super::log_short::NewContact;
use crate::{
    records::{
        correction,
        short_contact::{self, ShortContact},
    },
    rules::short::{fits, quarter},
    subjects::{self, NewShortContact},
};
use base::{AppError, Context};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

pub use crate::records::correction::Correction;

/// It, and what stood there before, the last first.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or the visitor may not correct it.
pub async fn open_short(ctx: &Context, id: Uuid) -> Result<(ShortContact, Vec<Correction>), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::ShortContact(id)).await?;
    let found = short_contact::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let before = correction::of_contact(&mut tx, id).await?;
    tx.commit().await?;
    Ok((found, before))
}

/// Writes it anew. At another site or in another quarter it belongs to no word any more.
///
/// # Errors
/// `Invalid` (field `minutes`) when it would be more than is short; `SignInFirst`; `NotFound` when there is none, or the visitor may not correct it, or
/// write one down at that site.
pub async fn correct_short(ctx: &Context, id: Uuid, new: &NewContact) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::ShortContact(id)).await?;
    let before = short_contact::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if new.site != before.site {
        by.may(ctx, &mut tx, to::Make, NewShortContact { contact: id, site: new.site }).await?;
    }
    let NewContact { site, day, minutes, topic, channel, lang } = *new;
    let stays = site == before.site && quarter(day) == quarter(before.day);
    let token = before.token.clone().filter(|_| stays);
    if let Some(token) = &token {
        let others = short_contact::minutes_of(&mut tx, token, Some(id)).await?;
        if !fits(others, minutes) {
            return Err(AppError::refused("minutes", "short-too-much"));
        }
    }
    let lang = lang.map(|lang| lang.code().to_owned());
    let changed = ShortContact { site, day, minutes, topic, channel, lang, token, ..before.clone() };
    if changed != before {
        correction::insert(&mut tx, ctx.new_id(), &before, by.actor(), ctx.at).await?;
        short_contact::change(&mut tx, &changed).await?;
    }
    tx.commit().await?;
    Ok(())
}
