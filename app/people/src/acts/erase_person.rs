//! Everything about a person is erased, in every room and in one transaction. The log stays: nobody can tell any more who it speaks of.

use super::by::By;
use crate::{
    policy::{of, to},
    records::{account, merging},
    vault::keys,
};
use base::{AppError, Context, room::Rooms, store::Tx};
use uuid::Uuid;

/// Erases a participant, also one whose access has ended: her key, her account, and what each room holds about her.
///
/// # Errors
/// `NotFound` when there is no such participant or she is not for the visitor to erase; then nothing was erased anywhere.
pub async fn erase_person(ctx: &Context, by: By, person: Uuid) -> Result<(), AppError> {
    let mut tx = by.begin(ctx, to::Make, of::Erasure(person)).await?;
    erase_in(ctx, &mut tx, person).await?;
    tx.commit().await?;
    Ok(())
}

/// The same within a transaction, so that what was found out before holds until it is done. Only for who has a permit.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer: then the transaction must not be committed.
pub async fn erase_in(ctx: &Context, tx: &mut Tx, person: Uuid) -> Result<(), AppError> {
    let rooms: &Rooms = ctx.resources.get()?;
    // Rooms that stand on others come first: the account goes last, and takes along what refers to it.
    // With her goes an account of hers that was closed because she had two.
    let closed = merging::gone_for(tx, person).await?;
    for account in closed.into_iter().chain([person]) {
        for erase in rooms.0.iter().rev().filter_map(|room| room.erase) {
            erase(ctx, tx, account).await?;
        }
    }
    Ok(())
}

/// Erases once more who was erased already: in a backup that was brought back she is there, but not her key. How many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer; who was erased by then stays so.
pub(crate) async fn erase_again(ctx: &Context) -> Result<u64, AppError> {
    let mut count = 0;
    for person in account::without_key(&ctx.store).await? {
        erase_person(ctx, By::command_line(), person).await?;
        count += 1;
    }
    Ok(count)
}

/// What this room holds: the key, without which her name opens nowhere, also in no old backup; then the account, with cards, codes, sign-ins,
/// places and the pseudonym under which she stands in the log.
pub(crate) async fn erase_account(tx: &mut Tx, person: Uuid) -> Result<(), AppError> {
    keys::destroy(tx, person).await?;
    account::delete(tx, person).await?;
    Ok(())
}
