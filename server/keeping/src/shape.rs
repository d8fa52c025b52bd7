//! Whether a database has the tables, indexes and triggers that our migrations make, letter for letter, and nothing beside them. A trigger of
//! somebody else would go on working after a restore; a table that damage took away would be missed by nobody.

use super::{MoveError, said};
use base::store::{Migration, OpenError};
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{collections::BTreeMap, path::Path};

/// Kind and name, and the words it was made with.
type Shape = BTreeMap<(String, String), String>;

// Without the list of migrations, which sqlx makes, and what SQLite notes about how to search.
const SHAPE: &str = "select type, name, coalesce(sql, '') from sqlite_schema \
    where (tbl_name <> '_sqlx_migrations' or type = 'trigger') and name not like 'sqlite\\_stat%' escape '\\'";

/// Compares a database with what those migrations make that ran on it.
pub(super) async fn check(database: &mut SqliteConnection, file: &Path, migrations: &[Migration]) -> Result<(), MoveError> {
    let name = file.display();
    let ran: Vec<(i64, bool)> = sqlx::query_as("select version, success from _sqlx_migrations order by version")
        .fetch_all(&mut *database)
        .await
        .map_err(|_| MoveError::Said(format!("{name} is no database of Klick: it does not say which version wrote it.")))?;
    let mut own = SqliteConnectOptions::new().in_memory(true).disable_statement_logging().connect().await?;
    for (version, success) in ran {
        let migration = migrations.iter().find(|migration| migration.number == version).ok_or(OpenError::Newer)?;
        if !success {
            return said(format!(
                "{name} stopped in the middle of a change of its tables. Start Klick on it once, or take another one."
            ));
        }
        sqlx::raw_sql(migration.sql).execute(&mut own).await?;
    }
    let (wanted, found) = (shape(&mut own).await?, shape(database).await?);
    own.close().await?;
    // With a table its indexes are gone: it is named before them.
    if let Some((kind, what)) = wanted.keys().rev().find(|key| !found.contains_key(key)) {
        return said(format!("{name} is damaged: the {kind} {what} is missing."));
    }
    if let Some((kind, what)) = found.keys().find(|key| !wanted.contains_key(key)) {
        return said(format!("{name} holds the {kind} {what}, which is not Klick's: somebody changed it. Do not use it."));
    }
    match wanted.iter().find(|(key, words)| found.get(key) != Some(words)) {
        Some(((kind, what), _)) => said(format!("{name} is damaged: the {kind} {what} is not as Klick makes it.")),
        None => Ok(()),
    }
}

async fn shape(database: &mut SqliteConnection) -> Result<Shape, MoveError> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(SHAPE).fetch_all(database).await?;
    Ok(rows.into_iter().map(|(kind, name, words)| ((kind, name), words)).collect())
}
