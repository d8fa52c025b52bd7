//! Backups: one SQLite file, whichever database is used, checked before it gets its name.

use super::{MoveError, Summary, copy, integrity, said};
use crate::{data::sync_folder, settings::Database};
use base::{Store, store::Migration};
use sqlx::{ConnectOptions as _, Connection as _, sqlite::SqliteConnectOptions};
use std::{
    fs,
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
    time::Duration,
};

/// Writes everything into `file` but the rows of the tables `without`, while the site goes on running.
///
/// # Errors
/// A sentence; then there is no such file.
pub async fn back_up(database: &Database, file: &Path, migrations: &[Migration], without: &[&str]) -> Result<Summary, MoveError> {
    if file.exists() {
        return said(format!("There is a file {} already. Choose another name.", file.display()));
    }
    let part = Part::beside(file)?;
    match database {
        Database::Sqlite(from) => vacuum(from, &part.0).await?,
        Database::Postgres(_) => {
            copy::copy(database, &Database::Sqlite(part.0.clone()), migrations).await?;
            integrity::make_single(&part.0).await?;
        }
    }
    integrity::empty(&part.0, without).await?;
    let summary = integrity::check_file(&part.0).await?;
    part.become_file(file)?;
    Ok(summary)
}

/// Brings a backup back into an empty database; `complete` adds what is not in it, before anybody sees it.
///
/// # Errors
/// A sentence; then nothing was restored.
pub async fn restore(
    file: &Path,
    database: &Database,
    migrations: &[Migration],
    complete: impl AsyncFnOnce(&Store) -> Result<(), MoveError>,
) -> Result<Summary, MoveError> {
    let summary = integrity::check_file(file).await?;
    match database {
        Database::Sqlite(to) => {
            if to.exists() {
                return said(format!(
                    "There is a database {} already. A backup is only restored into an empty data folder: choose one with --data.",
                    to.display()
                ));
            }
            let part = prepare(file, to, migrations, complete).await?;
            part.become_file(to)?;
        }
        Database::Postgres(_) => {
            // A backup of an older version is brought up to date in a copy; the backup itself is never written to.
            let folder = file.with_file_name(format!(".{}.restoring", file_name(file)));
            let part = prepare(file, &folder, migrations, complete).await?;
            copy::copy(&Database::Sqlite(part.0.clone()), database, migrations).await?;
        }
    }
    Ok(summary)
}

/// A copy of the backup beside `to`, with the tables of this version.
async fn prepare(
    file: &Path,
    to: &Path,
    migrations: &[Migration],
    complete: impl AsyncFnOnce(&Store) -> Result<(), MoveError>,
) -> Result<Part, MoveError> {
    let part = Part::beside(to)?;
    fs::copy(file, &part.0).map_err(|fault| MoveError::File(file.to_owned(), fault))?;
    let store = Store::sqlite(&part.0).await?;
    let ready = match store.migrate(migrations).await {
        Ok(()) => complete(&store).await,
        Err(fault) => Err(fault.into()),
    };
    store.close().await;
    ready?;
    integrity::make_single(&part.0).await?;
    integrity::check_file(&part.0).await?;
    Ok(part)
}

/// SQLite's own way to copy a database that is being written to. Copying the file itself would tear it.
async fn vacuum(from: &Path, to: &Path) -> Result<(), MoveError> {
    if !from.is_file() {
        return said(format!("There is no database {}, so there is nothing to back up.", from.display()));
    }
    let options = SqliteConnectOptions::new().filename(from).create_if_missing(false).busy_timeout(Duration::from_secs(5));
    let mut connection = options.disable_statement_logging().connect().await?;
    let Some(name) = to.to_str() else {
        return said(format!("The name {} is not UTF-8 text. Choose another one.", to.display()));
    };
    sqlx::query("vacuum into $1").bind(name).execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Writes a file for nobody but us in the place of the one that is there: whole or not at all, and it outlives a power cut.
///
/// # Errors
/// When the file cannot be written.
pub fn replace(file: &Path, text: &str) -> Result<(), MoveError> {
    let part = Part::beside(file)?;
    fs::write(&part.0, text).map_err(|fault| MoveError::File(file.to_owned(), fault))?;
    part.become_file(file)
}

/// A file that is not finished; it goes when it does not get its name.
struct Part(PathBuf);

impl Part {
    /// An empty file for nobody but us, in the folder of the finished one.
    fn beside(file: &Path) -> Result<Self, MoveError> {
        let part = file.with_file_name(format!(".{}.part", file_name(file)));
        remove(&part);
        fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&part)
            .map_err(|fault| MoveError::File(file.to_owned(), fault))?;
        Ok(Self(part))
    }

    /// Makes it outlive a power cut, then gives it its name: there is never half a file under it.
    fn become_file(self, file: &Path) -> Result<(), MoveError> {
        let done = fs::File::open(&self.0)
            .and_then(|part| part.sync_all())
            .and_then(|()| fs::rename(&self.0, file))
            .and_then(|()| sync_folder(file.parent().unwrap_or(Path::new(""))));
        done.map_err(|fault| MoveError::File(file.to_owned(), fault))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

fn remove(part: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(part.with_file_name(format!("{}{ending}", file_name(part))));
    }
}

fn file_name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
