//! Sign out everywhere, at once.

use super::{by::By, looked, open_person::participant};
use crate::records::{account, log, sign_in};
use base::{AppError, Here};
use uuid::Uuid;

/// Ends all sign-ins of an account by raising its epoch. Everybody may do that for themselves, coaches and
/// coordinators for participants.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such account, or it is not for the visitor to end.
pub async fn end_all(here: &Here, account: Uuid) -> Result<(), AppError> {
    let person = here.person()?;
    if person.id != account {
        By::staff(here)?;
        participant(here, account).await?;
    }
    run(here, Some(person.id), account).await
}

pub(crate) async fn run(here: &Here, actor: Option<Uuid>, account: Uuid) -> Result<(), AppError> {
    let mut tx = here.store.begin().await?;
    if !account::raise_epoch(&mut tx, account).await? {
        return Err(AppError::NotFound);
    }
    sign_in::delete_all(&mut tx, account).await?;
    log::insert(&mut tx, here.new_id(), account, actor, looked::SIGNED_OUT, here.at).await?;
    tx.commit().await?;
    Ok(())
}
