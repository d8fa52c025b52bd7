//! From one database to another: all tables, in one transaction, counted at the end. What did not work leaves nothing behind.

use super::{Database, MoveError, Summary, disk::Part, integrity, rows, said, schema};
use base::{Store, store::Migration};
use sqlx::Connection as _;

/// Copies everything from one database into an empty one of any kind.
///
/// # Errors
/// A sentence; then the target is as it was.
pub async fn copy(from: &Database, to: &Database, migrations: &[Migration]) -> Result<Summary, MoveError> {
    if from == to {
        return said("A database cannot be copied onto itself.");
    }
    match to {
        Database::Sqlite(file) if file.exists() => {
            said(format!("There is a file {} already. A copy writes over nothing: choose another name.", file.display()))
        }
        Database::Sqlite(file) => {
            let part = Part::beside(file)?;
            let store = Store::sqlite(&part.0).await?;
            let copied = fill(from, &store, migrations).await;
            store.close().await;
            let copied = copied?;
            integrity::make_single(&part.0).await?;
            part.become_file(file)?;
            Ok(copied)
        }
        Database::Postgres(address) => {
            let store = Store::postgres(address).await?;
            let copied = fill(from, &store, migrations).await;
            store.close().await;
            copied
        }
    }
}

/// Copies everything into an open database, after the source was checked.
pub(super) async fn fill(from: &Database, target: &Store, migrations: &[Migration]) -> Result<Summary, MoveError> {
    if let Database::Sqlite(file) = from {
        let mut source = integrity::open_used(file).await?;
        let checked = integrity::check(&mut source, file, migrations).await;
        source.close().await?;
        checked?;
    }
    let source = Store::open(&from.address()).await?;
    let copied = across(&source, target, migrations).await;
    source.close().await;
    copied
}

/// Copies everything between two open databases.
async fn across(source: &Store, target: &Store, migrations: &[Migration]) -> Result<Summary, MoveError> {
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
    if schema::has_foreign_triggers(target).await? {
        return said("The target database holds triggers that are not Klick's. Choose an empty one.");
    }
    let made = target.migrate(migrations).await.map_err(MoveError::from);
    let copied = match made {
        Ok(()) => all_tables(source, target, fresh).await,
        Err(fault) => Err(fault),
    };
    if copied.is_err() && fresh {
        // There was nothing before, so there is nothing now.
        schema::drop_all(target).await?;
    }
    copied
}

async fn all_tables(source: &Store, target: &Store, fresh: bool) -> Result<Summary, MoveError> {
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
