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

#[cfg(test)]
mod tests {
    use crate::{AppError, Store};

    /// A file that must not grow is a full disk to SQLite. It takes the transaction back by itself, which whoever counts transactions does not see.
    #[tokio::test]
    async fn a_full_disk_stops_nothing_for_long() {
        let folder = std::env::temp_dir().join(format!("klick-full-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let store = Store::sqlite(&folder.join("klick.db")).await.unwrap();
        store.execute("create table t (id integer primary key, words blob not null) strict").run().await.unwrap();
        let write = async || {
            let mut tx = store.begin().await?;
            tx.execute("insert into t (words) values (zeroblob(100000))").run().await?;
            tx.commit().await
        };
        let count = async || store.query("select count(*) from t").one::<(i64,)>().await.unwrap().unwrap().0;
        for round in 0..3 {
            // As large as it is, and no larger; only for the connection that there is now.
            store.execute("pragma max_page_count = 1").run().await.unwrap();
            let fault = AppError::from(write().await.unwrap_err());
            assert!(matches!(fault, AppError::Full), "{fault:?}");
            assert_eq!(count().await, round, "nothing half");
            write().await.unwrap();
            assert_eq!(count().await, round + 1, "there is room again");
        }
        // A change that stands for itself.
        store.execute("pragma max_page_count = 1").run().await.unwrap();
        let alone = "insert into t (words) values (zeroblob(100000))";
        assert!(matches!(AppError::from(store.execute(alone).run().await.unwrap_err()), AppError::Full));
        store.execute("pragma max_page_count = 1000000").run().await.unwrap();
        store.execute(alone).run().await.unwrap();

        // The end itself fails, as when the disk does not keep what it was given: here the promise of a reference is not kept.
        store
            .execute("create table promise (t integer references t (id) deferrable initially deferred) strict")
            .run()
            .await
            .unwrap();
        let mut tx = store.begin().await.unwrap();
        tx.execute("insert into promise (t) values (99)").run().await.unwrap();
        tx.commit().await.unwrap_err();
        write().await.unwrap();

        // Whatever else went wrong inside, and a request that was cut off in the middle.
        let mut tx = store.begin().await.unwrap();
        tx.execute("insert into t (words) values (null)").run().await.unwrap_err();
        drop(tx);
        drop(store.begin().await.unwrap());
        write().await.unwrap();
        store.close().await;
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
