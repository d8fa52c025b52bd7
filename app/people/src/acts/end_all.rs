//! Sign out everywhere, at once.

use super::{by::By, looked, open_person::participant};
use crate::records::{account, log, sign_in};
use base::{AppError, Context};
use uuid::Uuid;

/// Ends all sign-ins of an account by raising its epoch. Everybody may do that for themselves, coaches and
/// coordinators for participants.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such account, or it is not for the visitor to end.
pub async fn end_all(ctx: &Context, account: Uuid) -> Result<(), AppError> {
    let person = ctx.person()?;
    if person.id != account {
        By::staff(ctx)?;
        participant(ctx, account).await?;
    }
    run(ctx, Some(person.id), account).await
}

pub(crate) async fn run(ctx: &Context, actor: Option<Uuid>, account: Uuid) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    if !account::raise_epoch(&mut tx, account).await? {
        return Err(AppError::NotFound);
    }
    sign_in::delete_all(&mut tx, account).await?;
    log::insert(&mut tx, ctx.new_id(), account, actor, looked::SIGNED_OUT, ctx.at).await?;
    tx.commit().await?;
    Ok(())
}
