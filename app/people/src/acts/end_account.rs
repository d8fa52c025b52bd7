//! A person leaves: the account ends, and nothing opens it any more. What was learned stays until it is erased.

use super::{by::By, open_person::participant};
use crate::{
    policy::{of, to},
    records::{account, assignment, code, invitation, key, placement, sign_in},
};
use base::{AppError, Context, store::Tx};
use uuid::Uuid;

/// Ends an account: a coach only a participant's, the command line any.
///
/// # Errors
/// `NotFound` when there is no such account, or it ended before.
pub async fn end_account(ctx: &Context, by: By, person: Uuid) -> Result<(), AppError> {
    if by.actor().is_some() {
        participant(ctx, person).await?;
    }
    let known = account::find(&ctx.store, person).await?.ok_or(AppError::NotFound)?;
    let mut tx = if known.kind == account::Kind::Participant {
        by.begin(ctx, to::End, of::Person(person)).await?
    } else {
        by.begin(ctx, to::End, of::Account(person)).await?
    };
    close(ctx, &mut tx, person).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends an account and everything that it opens or opened for others.
pub(super) async fn close(ctx: &Context, tx: &mut Tx, person: Uuid) -> Result<(), AppError> {
    if !account::end(tx, person, ctx.at).await? {
        return Err(AppError::NotFound);
    }
    key::revoke(tx, person, ctx.at).await?;
    code::revoke(tx, person).await?;
    sign_in::delete_all(tx, person).await?;
    invitation::end_all_of(tx, person, ctx.at).await?;
    invitation::end_all_by(tx, person, ctx.at).await?;
    assignment::end_all_of(tx, person, ctx.at).await?;
    placement::end(tx, person, ctx.at).await?;
    Ok(())
}
