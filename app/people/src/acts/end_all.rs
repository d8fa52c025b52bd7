//! Sign out everywhere, at once.

use super::by::By;
use crate::{
    policy::{of, to},
    records::{account, sign_in},
};
use base::{AppError, Context};
use uuid::Uuid;

/// Ends all sign-ins of an account by raising its epoch. Everybody may do that for themselves, who accompanies people for those.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such account, or it is not for the visitor to end.
pub async fn end_all(ctx: &Context, account: Uuid) -> Result<(), AppError> {
    run(ctx, By::signed_in(ctx)?, account).await
}

pub(crate) async fn run(ctx: &Context, by: By, account: Uuid) -> Result<(), AppError> {
    let known = account::find(&ctx.store, account).await?.ok_or(AppError::NotFound)?;
    // Who may block somebody's card may also sign her out. Nobody who only accompanies people signs out those who work here.
    let mut tx = if known.kind == account::Kind::Participant && by.actor() != Some(account) {
        by.begin(ctx, to::End, of::Card(account)).await?
    } else {
        by.begin(ctx, to::End, of::SignIn(account)).await?
    };
    if !account::raise_epoch(&mut tx, account).await? {
        return Err(AppError::NotFound);
    }
    sign_in::delete_all(&mut tx, account).await?;
    tx.commit().await?;
    Ok(())
}
