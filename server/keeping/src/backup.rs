//! Backups: one SQLite file, whichever database is used, checked and sealed before it gets its name.

use super::{
    Database, MoveError, Pepper, Seal, copy,
    disk::{Part, beside},
    integrity, said, seal,
};
use base::{Moment, Store, store::Migration};
use sqlx::{Connection as _, SqliteConnection};
use std::{fs, path::Path};

/// What a backup is made with.
#[derive(Clone, Copy, Debug)]
pub struct Making<'a> {
    /// The tables of this version.
    pub migrations: &'a [Migration],
    /// The tables whose rows are left out.
    pub without: &'a [&'a str],
    /// Seals it.
    pub pepper: &'a Pepper,
    /// This moment.
    pub at: Moment,
}

/// Writes everything into `file`, while the site goes on running. The database is checked first: of a damaged one no backup is made, which
/// would look like a good one and push the good ones out.
///
/// # Errors
/// A sentence; then there is no such file.
pub async fn back_up(database: &Database, file: &Path, making: Making<'_>) -> Result<Seal, MoveError> {
    if file.exists() {
        return said(format!("There is a file {} already. Choose another name.", file.display()));
    }
    let part = Part::beside(file)?;
    match database {
        Database::Sqlite(from) => {
            let mut source = integrity::open_used(from).await?;
            let copied = check_and_vacuum(&mut source, from, &part.0, making.migrations).await;
            source.close().await?;
            copied?;
        }
        Database::Postgres(_) => {
            let store = Store::sqlite(&part.0).await?;
            let filled = copy::fill(database, &store, making.migrations).await;
            store.close().await;
            filled?;
            integrity::make_single(&part.0).await?;
        }
    }
    integrity::empty(&part.0, making.without).await?;
    let holds = integrity::check_file(&part.0, making.migrations).await?;
    let seal = Seal { made_at: making.at, holds };
    seal::close(&part.0, &seal, making.pepper)?;
    // As a restore will read it.
    check_backup(&part.0, Some(making.pepper), making.migrations).await?;
    part.become_file(file)?;
    Ok(seal)
}

/// SQLite's own way to copy a database that is being written to. Copying the file itself would tear it.
async fn check_and_vacuum(
    source: &mut SqliteConnection,
    from: &Path,
    to: &Path,
    migrations: &[Migration],
) -> Result<(), MoveError> {
    let Some(name) = to.to_str() else {
        return said(format!("The name {} is not UTF-8 text. Choose another one.", to.display()));
    };
    integrity::check(source, from, migrations).await.map_err(|fault| match fault {
        MoveError::Said(sentence) => {
            MoveError::Said(format!("No backup was made. {sentence} Keep the backups there are, and restore the newest."))
        }
        other => other,
    })?;
    sqlx::query("vacuum into $1").bind(name).execute(source).await?;
    Ok(())
}

/// Checks a backup: its seal, every page, every table, and that as much is in it as the seal says. Without a pepper (it is lost) nobody can tell
/// who made it.
///
/// # Errors
/// A sentence that says what is wrong with it, and what to do.
pub async fn check_backup(file: &Path, pepper: Option<&Pepper>, migrations: &[Migration]) -> Result<Seal, MoveError> {
    let seal = seal::open(file, pepper)?;
    let found = integrity::check_file(file, migrations).await?;
    if (found.tables, found.rows) != (seal.holds.tables, seal.holds.rows) {
        return said(format!("{} is damaged: there is not as much in it as its seal says.", file.display()));
    }
    Ok(seal)
}

/// Brings a backup back into an empty database; `complete` adds what is not in it and ends what must not come back, before anybody sees it.
///
/// # Errors
/// A sentence; then nothing was restored.
pub async fn restore(
    file: &Path,
    database: &Database,
    pepper: Option<&Pepper>,
    migrations: &[Migration],
    complete: impl AsyncFnOnce(&Store) -> Result<(), MoveError>,
) -> Result<Seal, MoveError> {
    match database {
        Database::Sqlite(to) => {
            if to.exists() {
                return said(format!(
                    "There is a database {} already. A backup is only restored into an empty data folder: choose one with --data.",
                    to.display()
                ));
            }
            let (part, seal) = prepare(file, to, pepper, migrations, complete).await?;
            part.become_file(to)?;
            Ok(seal)
        }
        Database::Postgres(_) => {
            // A backup of an older version is brought up to date in a copy; the backup itself is never written to.
            let (part, seal) = prepare(file, &beside(file, ".restoring"), pepper, migrations, complete).await?;
            copy::copy(&Database::Sqlite(part.0.clone()), database, migrations).await?;
            Ok(seal)
        }
    }
}

/// A copy of the backup beside `to`, with the tables of this version. It is the copy that is checked: what is checked is what is used.
async fn prepare(
    file: &Path,
    to: &Path,
    pepper: Option<&Pepper>,
    migrations: &[Migration],
    complete: impl AsyncFnOnce(&Store) -> Result<(), MoveError>,
) -> Result<(Part, Seal), MoveError> {
    check_backup(file, pepper, migrations).await?;
    let part = Part::beside(to)?;
    fs::copy(file, &part.0).map_err(|fault| MoveError::File(file.to_owned(), fault))?;
    let seal = check_backup(&part.0, pepper, migrations).await?;
    seal::take_off(&part.0, &seal)?;
    let store = Store::sqlite(&part.0).await?;
    let ready = match store.migrate(migrations).await {
        Ok(()) => complete(&store).await,
        Err(fault) => Err(fault.into()),
    };
    store.close().await;
    ready?;
    integrity::make_single(&part.0).await?;
    integrity::check_file(&part.0, migrations).await?;
    Ok((part, seal))
}
