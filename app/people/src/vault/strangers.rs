//! Keys of those who have no account: somebody who asks for something and is forgotten soon. Each has one of her own, closed like a person's key,
//! moved and backed up with those ([`keys`](super::keys)), and destroyed with everything that is kept about her.

use super::{PersonKey, Vault};
use crate::records::stranger;
use base::{AppError, Moment, chance::Chance, store::Tx};
use uuid::Uuid;

/// Makes a key for somebody new. Rows about her name her id and go when she is [forgotten](forget).
///
/// # Errors
/// `Busy` when there is somebody with this id; `Broken` when the store does not answer.
pub async fn make(tx: &mut Tx, vault: &Vault, chance: &dyn Chance, id: Uuid, at: Moment) -> Result<PersonKey, AppError> {
    let (key, wrapped) = vault.new_key(chance, id)?;
    if stranger::insert(tx, id, at).await? && stranger::insert_key(tx, id, &wrapped).await? {
        Ok(key)
    } else {
        Err(AppError::Busy)
    }
}

/// Her key. `None`: it was destroyed, or there is no such person.
///
/// # Errors
/// `Broken` when it does not open.
pub async fn find(tx: &mut Tx, vault: &Vault, id: Uuid) -> Result<Option<PersonKey>, AppError> {
    let wrapped = stranger::find_key(tx, id).await?;
    Ok(wrapped.map(|wrapped| vault.unwrap(id, &wrapped)).transpose()?)
}

/// Destroys her key and takes away everything that names her. `false`: there is nobody with this id.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn forget(tx: &mut Tx, id: Uuid) -> Result<bool, AppError> {
    Ok(stranger::delete(tx, id).await?)
}
