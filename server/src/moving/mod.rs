//! Moving all data: from one database to another, into a backup, back from one. The only place besides `records.rs` with SQL,
//! because it must know every table without knowing any.

mod backup;
mod copy;
pub mod files;
mod integrity;
mod rows;
mod schema;

pub use backup::{back_up, replace, restore};
pub use copy::copy;
pub use integrity::{Summary, check_file};

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

pub(crate) fn said<T>(sentence: impl Into<String>) -> Result<T, MoveError> {
    Err(MoveError::Said(sentence.into()))
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
