//! A one-time link is made invalid.

use super::by::By;
use crate::{
    policy::{of, to},
    records::invitation::{self, Whom},
};
use base::{AppError, Context};
use uuid::Uuid;

/// Takes a link back: nobody can use it any more. Doing it twice does no harm.
///
/// # Errors
/// `NotFound` when there is no such link, or it is not for her to take back.
pub async fn revoke_invitation(ctx: &Context, by: By, link: Uuid) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    let found = invitation::find(&mut tx, link).await?.ok_or(AppError::NotFound)?;
    drop(tx);
    let mut tx = match found.whom {
        Whom::Newcomer { scope, .. } => by.begin(ctx, to::End, of::Invitation { invitation: link, scope }).await?,
        Whom::Member(account) => by.begin(ctx, to::HelpIn, of::Account(account)).await?,
    };
    invitation::end(&mut tx, link, ctx.at).await?;
    tx.commit().await?;
    Ok(())
}
