//! Whether the pepper of the data folder is the one of the database. With another one everything would seem to work, and nobody's card and
//! password would fit.

use crate::{hashing, records::pepper};
use base::{AppError, Store};

fn mark(key: &hashing::Pepper) -> String {
    hashing::mac(key, &["pepper"])
}

/// Whether the hashes of this database are made with this pepper. A database that does not know yet remembers it from now on.
///
/// # Errors
/// `Broken`, `Busy` or `Full` when the store does not answer.
pub async fn fits(store: &Store, key: &hashing::Pepper) -> Result<bool, AppError> {
    if pepper::find(store).await?.is_none() {
        pepper::insert(store, &mark(key)).await?;
    }
    Ok(pepper::find(store).await?.is_some_and(|known| known == mark(key)))
}

/// From now on it is this one: the old one is lost, and everybody gets a new card or password.
///
/// # Errors
/// `Broken`, `Busy` or `Full` when the store does not answer.
pub async fn exchange(store: &Store, key: &hashing::Pepper) -> Result<(), AppError> {
    pepper::delete(store).await?;
    pepper::insert(store, &mark(key)).await?;
    Ok(())
}
