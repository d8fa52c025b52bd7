//! A role ends before its time.

use super::by::By;
use crate::{
    policy::{of, to},
    records::{assignment, invitation},
    rules::team::leaves_nobody,
};
use base::{AppError, Context, Role, rights::Assignment, store::Tx};
use uuid::Uuid;

/// Ends a role now; one that has not begun never holds. Doing it twice does no harm.
///
/// # Errors
/// `Invalid` (`do`) when nobody would be left who administrates the house; `NotFound` when there is no such role, or it is not hers to end.
pub async fn end_role(ctx: &Context, by: By, given: Uuid) -> Result<(), AppError> {
    let mut tx = by.begin(ctx, to::End, of::Assignment(given)).await?;
    let gone = assignment::find(&mut tx, given).await?.ok_or(AppError::NotFound)?.given;
    assignment::end(&mut tx, given, ctx.at).await?;
    somebody_stays(ctx, &mut tx, &[gone]).await?;
    if gone.role == Role::Coordinator {
        invitation::end_all_by(&mut tx, gone.account, ctx.at).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// After something was ended, before it is kept: whether somebody still administrates the house. Asked with the end of the log locked, so
/// that two who end each other come one after the other.
///
/// # Errors
/// `Invalid` (`do`) when nobody would.
pub(super) async fn somebody_stays(ctx: &Context, tx: &mut Tx, gone: &[Assignment]) -> Result<(), AppError> {
    if leaves_nobody(gone, &assignment::coordinators(tx).await?, ctx.at) {
        return Err(AppError::refused("do", "team-last-coordinator"));
    }
    Ok(())
}
