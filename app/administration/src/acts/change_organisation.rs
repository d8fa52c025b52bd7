//! What the organisation says about itself.

use super::lay_over::lay_over;
use crate::{records::organisation, rules::Organisation};
use base::{
    AppError, Context,
    form::{Fields, FormErrors},
};
use people::{
    acts::by::By,
    policy::{of, to},
};

/// What the organisation says about itself, to everybody; `None`: nobody has written it yet.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn organisation(ctx: &Context) -> Result<Option<Organisation>, AppError> {
    Ok(organisation::find(&ctx.store).await?)
}

/// The same to be changed; where nobody has written it yet, with what the process was started with.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may not change it.
pub async fn organisation_to_change(ctx: &Context) -> Result<Organisation, AppError> {
    ctx.person()?;
    if !people::acts::by::may_at_all(ctx, people::policy::Action::Change, people::policy::Kind::Organisation) {
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
    let new = Organisation::read(typed).map_err(|list| AppError::Invalid(FormErrors { fields: Fields::default(), list }))?;
    organisation::keep(&mut tx, &new, ctx.at).await?;
    tx.commit().await?;
    lay_over(ctx).await
}
