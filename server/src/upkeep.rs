//! What the database needs now and then.

use base::{Store, store::Result};

/// Writes SQLite's log back into the file and gives free pages back. The log keeps old pages: until it is emptied, erased words
/// can still be found in it.
///
/// # Errors
/// When the database does not answer.
pub async fn tidy_file(store: &Store) -> Result<()> {
    if matches!(store, Store::Sqlite { .. }) {
        store.execute("pragma incremental_vacuum").run().await?;
        store.execute("pragma wal_checkpoint(truncate)").run().await?;
    }
    Ok(())
}

/// Reads a little and writes a little. (The row that is changed is one of the list of migrations, which every database has; how long
/// one took is of interest to nobody. It must change: SQLite does not write what is there already.)
///
/// # Errors
/// A sentence that says what does not work.
pub async fn try_out(store: Store) -> std::result::Result<(), &'static str> {
    let read = store.query("select cast(1 as bigint)").one::<(i64,)>().await;
    read.map_err(|_| "The database cannot be read.")?;
    let write = "update _sqlx_migrations set execution_time = case when execution_time = 0 then 1 else 0 end \
        where version = (select min(version) from _sqlx_migrations)";
    let written = store.execute(write).run().await;
    written.map(drop).map_err(|_| "The database cannot be written to. Is the disk full?")
}
