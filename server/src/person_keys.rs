//! People's keys and backups. A backup holds sealed names and none of the keys that open them; those stand, closed, in one list beside the
//! backups, of which only the newest is kept. So whoever was erased is unreadable in every backup there is, also in those that are older.

use base::{AppError, Moment, Store};
use keeping::{Database, Making, MoveError, Pepper, Summary};
use people::vault::keys;
use std::path::{Path, PathBuf};

/// The name of the list.
const LIST: &str = "person-keys";

/// Where the list of keys lies that belongs to this backup and to all others of its folder.
pub fn list_beside(backup: &Path) -> PathBuf {
    backup.with_file_name(LIST)
}

/// Makes a backup, sealed with the pepper, and the list of keys beside it anew.
///
/// # Errors
/// A sentence; then there is no such backup.
pub async fn back_up(database: &Database, file: &Path, pepper: &Pepper, at: Moment) -> Result<Summary, MoveError> {
    let making = Making { migrations: &site::migrations(), without: &keys::TABLES, pepper, at };
    let seal = keeping::back_up(database, file, making).await?;
    let store = Store::open(&database.address()).await?;
    let written = write_list(&store, &list_beside(file)).await;
    store.close().await;
    written.map(|()| seal.holds)
}

/// Puts the list of the keys that there are now in the place of an older one.
///
/// # Errors
/// When the database does not answer or the file cannot be written.
pub async fn write_list(store: &Store, list: &Path) -> Result<(), MoveError> {
    keeping::replace(list, &keys::write_out(store).await.map_err(said)?)
}

/// An error of a room as a sentence.
pub fn said(fault: AppError) -> MoveError {
    MoveError::Said(format!("{fault}."))
}
