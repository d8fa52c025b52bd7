//! A member of staff forgot the password, or somebody else knows it: a new one.

use super::{by::By, looked};
use crate::{
    hashing,
    records::{account, log, sign_in},
    rules,
};
use base::{
    AppError, Here,
    form::{Fields, Refused},
};
use uuid::Uuid;

/// Sets the password and ends all sign-ins of the account.
///
/// # Errors
/// `NotFound` when there is no such member of staff; `Refused` (field `password`) when it is too short.
pub async fn set_password(here: &Here, by: By, staff: Uuid, password: &str) -> Result<(), AppError> {
    if !rules::password(password) {
        return Err(AppError::Refused(Refused::one(&Fields::default(), "password", "staff-add-short-password")));
    }
    let hash = hashing::turn().await?.make(here, password.to_owned()).await?;
    let mut tx = here.store.begin().await?;
    if !account::set_password(&mut tx, staff, &hash).await? {
        return Err(AppError::NotFound);
    }
    account::raise_epoch(&mut tx, staff).await?;
    sign_in::delete_all(&mut tx, staff).await?;
    log::insert(&mut tx, here.new_id(), staff, by.actor(), looked::PASSWORD, here.at).await?;
    tx.commit().await?;
    Ok(())
}
