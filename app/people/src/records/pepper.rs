//! The table `pepper`: with which pepper the hashes of this database were made.

use base::{Store, store::Result};

/// The mark of the pepper, if there is one.
pub async fn find(store: &Store) -> Result<Option<String>> {
    let row: Option<(String,)> = store.query("select mark from pepper where id = 1").one().await?;
    Ok(row.map(|(mark,)| mark))
}

/// Writes the first mark down. Another process may have been quicker.
pub async fn insert(store: &Store, mark: &str) -> Result<u64> {
    store.execute("insert into pepper (id, mark) values (1, $1) on conflict (id) do nothing").bind(mark).run().await
}

/// Takes it away.
pub async fn delete(store: &Store) -> Result<u64> {
    store.execute("delete from pepper").run().await
}
