//! Whether a database file is whole.

use super::{MoveError, said};
use sqlx::{
    AssertSqlSafe, ConnectOptions as _, Connection as _, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};
use std::path::Path;

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

/// Opens a finished SQLite file without changing anything about it.
pub(super) async fn open(file: &Path) -> Result<SqliteConnection, MoveError> {
    let options = SqliteConnectOptions::new().filename(file).read_only(true).immutable(true);
    Ok(options.disable_statement_logging().connect().await?)
}

/// Checks every page and every reference of a database file, and counts what is in it.
///
/// # Errors
/// A sentence that says what is wrong with the file.
pub async fn check_file(file: &Path) -> Result<Summary, MoveError> {
    let about = file.metadata().map_err(|fault| MoveError::File(file.to_owned(), fault))?;
    // An immutable file is read without its write-ahead log, so one that still has a log is not whole.
    if file.with_file_name(format!("{}-wal", file.file_name().unwrap_or_default().to_string_lossy())).exists() {
        return said(format!("{} is in use by a program. Only a backup made by `klick backup` can be restored.", file.display()));
    }
    let damaged = |_| MoveError::Said(format!("{} is damaged or not a backup of Klick.", file.display()));
    let mut database = open(file).await.map_err(|_| MoveError::Said(format!("{} is not a backup of Klick.", file.display())))?;
    let verdict: Vec<String> = sqlx::query_scalar("pragma integrity_check").fetch_all(&mut database).await.map_err(damaged)?;
    if verdict != ["ok"] {
        return said(format!("{} is damaged: {}.", file.display(), verdict.first().map_or("it cannot be read", String::as_str)));
    }
    let loose = sqlx::query("pragma foreign_key_check").fetch_all(&mut database).await.map_err(damaged)?;
    if !loose.is_empty() {
        return said(format!("{} is damaged: {} rows refer to rows that are not there.", file.display(), loose.len()));
    }
    let tables: Vec<String> = sqlx::query_scalar(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name",
    )
    .fetch_all(&mut database)
    .await
    .map_err(damaged)?;
    if !tables.iter().any(|table| table == "_sqlx_migrations") {
        return said(format!("{} is not a backup of Klick.", file.display()));
    }
    let mut summary = Summary { bytes: about.len(), ..Summary::default() };
    for table in tables.iter().filter(|table| *table != "_sqlx_migrations") {
        let sql = format!("select count(*) from \"{}\"", table.replace('"', "\"\""));
        let count: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut database).await.map_err(damaged)?;
        summary.tables += 1;
        summary.rows += u64::try_from(count).unwrap_or(0);
    }
    database.close().await?;
    Ok(summary)
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
