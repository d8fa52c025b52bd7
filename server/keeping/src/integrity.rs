//! Whether a database file is whole, and exactly what our migrations make.

use super::{MoveError, disk::beside, said, shape};
use base::store::Migration;
use sqlx::{
    AssertSqlSafe, ConnectOptions as _, Connection as _, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};
use std::{path::Path, time::Duration};

/// What a database holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Tables, without the list of migrations.
    pub tables: u64,
    /// Rows in them.
    pub rows: u64,
    /// The file's size, where there is one.
    pub bytes: u64,
}

/// Opens a database that others may be using.
pub(super) async fn open_used(file: &Path) -> Result<SqliteConnection, MoveError> {
    if !file.is_file() {
        return said(format!("There is no database {}.", file.display()));
    }
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(false)
        .busy_timeout(Duration::from_secs(5))
        .pragma("cell_size_check", "ON");
    options.disable_statement_logging().connect().await.map_err(|fault| unreadable(file, &fault))
}

/// Opens a finished file without changing anything about it.
async fn open_finished(file: &Path) -> Result<SqliteConnection, MoveError> {
    let options = SqliteConnectOptions::new().filename(file).read_only(true).immutable(true).pragma("cell_size_check", "ON");
    options.disable_statement_logging().connect().await.map_err(|fault| unreadable(file, &fault))
}

/// Checks a finished file and counts what is in it.
pub(super) async fn check_file(file: &Path, migrations: &[Migration]) -> Result<Summary, MoveError> {
    let about = file.metadata().map_err(|fault| MoveError::File(file.to_owned(), fault))?;
    // An immutable file is read without its write-ahead log, so one that still has a log is not whole.
    if beside(file, "-wal").exists() {
        return said(format!("{} is in use by a program. Only a backup made by `klick backup` can be restored.", file.display()));
    }
    let mut database = open_finished(file).await?;
    let counted = check(&mut database, file, migrations).await;
    database.close().await?;
    Ok(Summary { bytes: about.len(), ..counted? })
}

/// Checks every page, every reference, every table, index and trigger of a database, and counts what is in it.
///
/// # Errors
/// A sentence that says what is wrong with it.
pub(super) async fn check(database: &mut SqliteConnection, file: &Path, migrations: &[Migration]) -> Result<Summary, MoveError> {
    let damaged = |fault: sqlx::Error| unreadable(file, &fault);
    let verdict: Vec<String> = sqlx::query_scalar("pragma integrity_check").fetch_all(&mut *database).await.map_err(damaged)?;
    if verdict != ["ok"] {
        return said(format!("{} is damaged: {}.", file.display(), verdict.first().map_or("it cannot be read", String::as_str)));
    }
    let loose = sqlx::query("pragma foreign_key_check").fetch_all(&mut *database).await.map_err(damaged)?;
    if !loose.is_empty() {
        return said(format!("{} is damaged: {} rows refer to rows that are not there.", file.display(), loose.len()));
    }
    shape::check(database, file, migrations).await?;
    let tables: Vec<String> = sqlx::query_scalar(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' \
         and name <> '_sqlx_migrations' order by name",
    )
    .fetch_all(&mut *database)
    .await
    .map_err(damaged)?;
    let mut summary = Summary::default();
    for table in &tables {
        let sql = format!("select count(*) from \"{}\"", table.replace('"', "\"\""));
        let count: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut *database).await.map_err(damaged)?;
        summary.tables += 1;
        summary.rows += u64::try_from(count).unwrap_or(0);
    }
    Ok(summary)
}

/// What SQLite says about a file that it cannot read, as a sentence.
fn unreadable(file: &Path, fault: &sqlx::Error) -> MoveError {
    let why = match fault {
        sqlx::Error::Database(fault) => fault.message().to_owned(),
        other => other.to_string(),
    };
    MoveError::Said(format!("{} is damaged or no database of Klick: {why}.", file.display()))
}

/// Takes the write-ahead mode from a file, so that it is one file and nothing beside it.
pub(super) async fn make_single(file: &Path) -> Result<(), MoveError> {
    let options = SqliteConnectOptions::new().filename(file).journal_mode(SqliteJournalMode::Delete);
    options.disable_statement_logging().connect().await?.close().await?;
    Ok(())
}

/// Takes all rows out of some tables of a file that nobody else knows yet, so that their bytes are nowhere in it or beside it.
pub(super) async fn empty(file: &Path, tables: &[&str]) -> Result<(), MoveError> {
    let options =
        SqliteConnectOptions::new().filename(file).journal_mode(SqliteJournalMode::Memory).pragma("secure_delete", "ON");
    let mut database = options.disable_statement_logging().connect().await?;
    for table in tables {
        let sql = format!("delete from \"{}\"", table.replace('"', "\"\""));
        sqlx::query(AssertSqlSafe(sql)).execute(&mut database).await?;
    }
    database.close().await?;
    Ok(())
}
