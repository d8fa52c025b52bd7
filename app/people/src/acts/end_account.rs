//! A person leaves: the account ends, and nothing opens it any more. What was learned stays until it is erased.

use super::{by::By, open_person::participant};
use crate::{
    policy::{of, to},
    records::{account, assignment, code, key, placement, sign_in},
};
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
    let known = account::find(&ctx.store, person).await?.ok_or(AppError::NotFound)?;
    let mut tx = if known.kind == account::Kind::Participant {
        by.begin(ctx, to::End, of::Person(person)).await?
    } else {
        by.begin(ctx, to::End, of::Account(person)).await?
    };
    if !account::end(&mut tx, person, ctx.at).await? {
        return Err(AppError::NotFound);
    }
    key::revoke(&mut tx, person, ctx.at).await?;
    code::revoke(&mut tx, person).await?;
    sign_in::delete_all(&mut tx, person).await?;
    assignment::end_all_of(&mut tx, person, ctx.at).await?;
    placement::end(&mut tx, person, ctx.at).await?;
    tx.commit().await?;
    Ok(())
}
