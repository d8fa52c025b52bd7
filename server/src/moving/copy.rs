//! From one database to another: all tables, in one transaction, counted at the end.

use super::{MoveError, Summary, rows, said, schema};
use crate::settings::Database;
use base::{Store, store::Migration};

/// Copies everything from one database into an empty one of any kind.
///
/// # Errors
/// A sentence; the target is then as it was, or empty with tables.
pub async fn copy(from: &Database, to: &Database, migrations: &[Migration]) -> Result<Summary, MoveError> {
    if let Database::Sqlite(file) = from
        && !file.is_file()
    {
        return said(format!("There is no database {}.", file.display()));
    }
    if from == to {
        return said("A database cannot be copied onto itself.");
    }
    let source = Store::open(&from.address()).await?;
    let target = Store::open(&to.address()).await?;
    let copied = across(&source, &target, migrations).await;
    source.close().await;
    target.close().await;
    copied
}

/// Copies everything between two open databases.
pub(super) async fn across(source: &Store, target: &Store, migrations: &[Migration]) -> Result<Summary, MoveError> {
    let mut wanted: Vec<i64> = migrations.iter().map(|migration| migration.number).collect();
    wanted.sort_unstable();
    let found = schema::migrations(source).await?;
    if found.is_empty() {
        return said("The database that is to be copied is not one of Klick's: it has no tables of ours.");
    }
    if found.iter().any(|number| !wanted.contains(number)) {
        return Err(base::store::OpenError::Newer.into());
    }
    if found != wanted {
        return said(
            "The database that is to be copied was written by an older version of Klick. Start this version on it once, then copy it.",
        );
    }
    let fresh = schema::migrations(target).await?.is_empty();
    if fresh && !schema::tables(target).await?.is_empty() {
        return said("The target database holds tables that are not Klick's. Choose an empty one.");
    }
    target.migrate(migrations).await?;

    let tables = schema::tables(target).await?;
    let mut from = rows::snapshot(source).await?;
    let mut to = target.begin().await?;
    rows::unhurried(&mut to).await?;
    for table in tables.iter().rev() {
        if fresh {
            // What a migration brought along comes again from the source, as it is there now.
            rows::empty(&mut to, table).await?;
        } else if rows::count(&mut to, table).await? > 0 {
            return said(format!("The target database is not empty: its table {} holds rows. Nothing was copied.", table.name));
        }
    }
    let mut summary = Summary::default();
    for table in &tables {
        let read = rows::copy(&mut from, &mut to, table).await?;
        let written = rows::count(&mut to, table).await?;
        if read != written || read != rows::count(&mut from, table).await? {
            return said(format!("Of the table {} {read} rows were read but {written} arrived. Nothing was copied.", table.name));
        }
        summary.tables += 1;
        summary.rows += written;
    }
    to.commit().await?;
    Ok(summary)
}
