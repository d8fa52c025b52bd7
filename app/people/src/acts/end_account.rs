//! A person leaves: the account ends, and nothing opens it any more. What was learned stays until it is erased.

use super::{by::By, looked, open_person::participant};
use crate::records::{account, code, key, log, sign_in};
use base::{AppError, Context};
use uuid::Uuid;

/// Ends an account: a coach only a participant's, the command line any.
///
/// # Errors
/// `NotFound` when there is no such account, or it ended before.
pub async fn end_account(ctx: &Context, by: By, person: Uuid) -> Result<(), AppError> {
    if by.actor().is_some() {
        participant(ctx, person).await?;
    }
    let mut tx = ctx.store.begin().await?;
    if !account::end(&mut tx, person, ctx.at).await? {
        return Err(AppError::NotFound);
    }
    key::revoke(&mut tx, person, ctx.at).await?;
    code::revoke(&mut tx, person).await?;
    sign_in::delete_all(&mut tx, person).await?;
    log::insert(&mut tx, ctx.new_id(), person, by.actor(), looked::ENDED, ctx.at).await?;
    tx.commit().await?;
    Ok(())
}
