//! A member of staff forgot the password, or somebody else knows it: a new one.

use super::by::By;
use crate::{
    hashing,
    policy::{of, to},
    records::{account, sign_in},
    rules,
};
use base::{AppError, Context, store::Tx};
use uuid::Uuid;

/// Sets the password and ends all sign-ins of the account.
///
/// # Errors
/// `NotFound` when there is no such member of staff; `Invalid` (field `password`) when it is too short.
pub async fn set_password(ctx: &Context, by: By, staff: Uuid, password: &str) -> Result<(), AppError> {
    if !rules::password(password) {
        return Err(AppError::refused("password", "staff-add-short-password"));
    }
    let hash = hashing::turn().await?.make(ctx, password.to_owned()).await?;
    let mut tx = by.begin(ctx, to::HelpIn, of::Account(staff)).await?;
    put(&mut tx, staff, &hash).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts a hash in the place of the one before, and ends all sign-ins.
pub(super) async fn put(tx: &mut Tx, staff: Uuid, hash: &str) -> Result<(), AppError> {
    if !account::set_password(tx, staff, hash).await? {
        return Err(AppError::NotFound);
    }
    account::raise_epoch(tx, staff).await?;
    sign_in::delete_all(tx, staff).await?;
    Ok(())
}
