//! What the database file needs now and then.

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
