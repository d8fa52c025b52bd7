//! Somebody who works here leaves: the account ends, and with it all sign-ins, roles, deputies and open links.

use super::{by::By, end_account::close, end_role::somebody_stays, list_team::member};
use crate::{
    policy::{of, to},
    records::assignment,
};
use base::{AppError, Context};
use uuid::Uuid;

/// Ends the account.
///
/// # Errors
/// `Invalid` (`do`) when nobody would be left who administrates the house; `NotFound` when there is no such member of staff, or it is not
/// hers to end; nobody ends herself.
pub async fn end_staff(ctx: &Context, by: By, staff: Uuid) -> Result<(), AppError> {
    member(ctx, staff).await?;
    if by.actor() == Some(staff) {
        return Err(AppError::NotFound);
    }
    let mut tx = by.begin(ctx, to::End, of::Account(staff)).await?;
    let gone = assignment::not_over_of(&mut tx, staff, ctx.at).await?;
    close(ctx, &mut tx, staff).await?;
    somebody_stays(ctx, &mut tx, &gone).await?;
    tx.commit().await?;
    Ok(())
}
