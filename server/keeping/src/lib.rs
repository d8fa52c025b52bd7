//! What must not be lost: the data folder with its secrets, backups and the way back from them, copies from one database to another. It knows
//! every table and what refers to what, and of none what it is for; so it is the only place besides `records.rs` with SQL.

mod backup;
mod copy;
pub mod data;
mod database;
pub mod disk;
pub mod files;
mod integrity;
mod rows;
mod schema;
mod seal;
mod shape;

pub use backup::{Making, back_up, check_backup, restore};
pub use copy::copy;
pub use database::Database;
pub use disk::replace;
pub use integrity::Summary;
pub use seal::{Pepper, Seal};

use base::{
    Store,
    store::{Migration, OpenError},
};
use std::path::PathBuf;

/// Why data was not moved; each is a sentence.
#[derive(Debug, thiserror::Error)]
pub enum MoveError {
    /// A database could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A database did not do what it was told.
    #[error("The database refused: {0}")]
    Database(#[from] sqlx::Error),
    /// A file could not be read or written.
    #[error("The file {0} cannot be used: {1}")]
    File(PathBuf, std::io::Error),
    /// What the person has to know, in one sentence.
    #[error("{0}")]
    Said(String),
}

fn said<T>(sentence: impl Into<String>) -> Result<T, MoveError> {
    Err(MoveError::Said(sentence.into()))
}

/// Whether a Klick has been here before.
///
/// # Errors
/// When the database does not answer.
pub async fn is_begun(store: &Store) -> Result<bool, MoveError> {
    Ok(!schema::migrations(store).await?.is_empty())
}

/// Whether the tables are exactly those of this version.
///
/// # Errors
/// When the database does not answer.
pub async fn is_current(store: &Store, migrations: &[Migration]) -> Result<bool, MoveError> {
    let mut wanted: Vec<i64> = migrations.iter().map(|migration| migration.number).collect();
    wanted.sort_unstable();
    Ok(schema::migrations(store).await? == wanted)
}
