//! A transaction on SQLite's one writing connection. Begun and ended here and not by sqlx, which counts how deep it is: after a full
//! disk SQLite ends the transaction by itself, the rollback of sqlx then fails, its count stays at one, and the only writer refuses
//! everything until a restart.

use super::Result;
use sqlx::{Executor as _, Sqlite, SqliteConnection, SqlitePool, pool::PoolConnection};
use std::ops::{Deref, DerefMut};

/// An open transaction. Unless it was committed, its connection is closed and made anew: whatever state it was in, SQLite takes
/// everything back, and the next one begins clean.
pub struct SqliteTx {
    connection: PoolConnection<Sqlite>,
    committed: bool,
}

impl SqliteTx {
    /// `begin immediate`: a deferred one fails at once when another writer was quicker.
    pub(super) async fn begin(pool: &SqlitePool) -> Result<Self> {
        Self::begin_with(pool, "begin immediate").await
    }

    /// A deferred one: it sees one moment of the database as long as it only reads.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn reading(pool: &SqlitePool) -> Result<Self> {
        Self::begin_with(pool, "begin").await
    }

    async fn begin_with(pool: &SqlitePool, sql: &'static str) -> Result<Self> {
        // Before anything is awaited: a request that is cut off half way must not leave an open transaction in the pool.
        let mut begun = Self { connection: pool.acquire().await?, committed: false };
        begun.connection.execute(sql).await?;
        Ok(begun)
    }

    pub(super) async fn commit(mut self) -> Result<()> {
        self.connection.execute("commit").await?;
        self.committed = true;
        Ok(())
    }
}

impl Deref for SqliteTx {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        &self.connection
    }
}

impl DerefMut for SqliteTx {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.connection
    }
}

impl Drop for SqliteTx {
    fn drop(&mut self) {
        if !self.committed {
            self.connection.close_on_drop();
        }
    }
}
