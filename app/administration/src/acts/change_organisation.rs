//! What the organisation says about itself.

use super::lay_over::lay_over;
use crate::{records::organisation, rules::Organisation};
use base::{AppError, Context};
use people::{
    acts::by::{By, may_at_all},
    policy::{Action, Kind, of, to},
};

/// What the organisation says about itself, to everybody; `None`: nobody has written it yet.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn organisation(ctx: &Context) -> Result<Option<Organisation>, AppError> {
    Ok(organisation::find(&ctx.store).await?)
}

/// Whether the visitor may change it.
pub fn may_change_organisation(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Change, Kind::Organisation)
}

/// The same to be changed; where nobody has written it yet, with what the process was started with.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may not change it.
pub async fn organisation_to_change(ctx: &Context) -> Result<Organisation, AppError> {
    ctx.person()?;
    if !may_change_organisation(ctx) {
        return Err(AppError::NotFound);
    }
    let settings = &ctx.settings;
    let started = || Organisation {
        name: settings.place.clone(),
        phone: settings.phone.clone(),
        hours: settings.hours.clone(),
        ..Organisation::default()
    };
    Ok(organisation(ctx).await?.unwrap_or_else(started))
}

/// Writes it anew. Every page that begins from now on shows it.
///
/// # Errors
/// `Invalid` with everything that is to mend, by the names of the fields; `SignInFirst`; `NotFound` when she may not.
pub async fn change_organisation(ctx: &Context, typed: &Organisation) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, of::Organisation).await?;
    let new = Organisation::read(typed)?;
    organisation::keep(&mut tx, &new, ctx.at).await?;
    tx.commit().await?;
    lay_over(ctx).await
}
