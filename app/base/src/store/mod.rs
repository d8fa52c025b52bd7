//! One SQL text, two databases. Nothing outside this folder knows which one is open.
//!
//! Portable columns only: `text`, `bigint`, `blob`/`bytea`. Moments are milliseconds, ids are UUIDs as text.

mod migrate;
mod open;
mod postgres;
mod readers;
mod record;
#[cfg(feature = "testing")]
pub mod scratch;
mod sqlite_tx;
mod value;

pub use migrate::Migration;
pub use open::OpenError;
pub use readers::Readers;
pub use record::{Cell, Column, Record, Row, strange};
pub use sqlite_tx::SqliteTx;
pub use value::{Bound, Value};

use sqlx::{Executor, Postgres, Sqlite, Transaction, postgres::PgPool, sqlite::SqlitePool};
use value::arguments;

/// What comes back from the database.
pub type Result<T> = std::result::Result<T, sqlx::Error>;

/// An open database.
#[derive(Clone)]
pub enum Store {
    /// SQLite in write-ahead mode: one connection writes, some read.
    Sqlite {
        /// Several connections that cannot write.
        read: Readers,
        /// The one connection that writes.
        write: SqlitePool,
    },
    /// PostgreSQL.
    Postgres(PgPool),
}

/// A transaction. Dropped without `commit`, it leaves nothing behind.
pub enum Tx {
    /// On SQLite.
    Sqlite(SqliteTx),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// A statement that reads, with its values, on its way.
pub struct Query<'c>(Statement<'c>);

/// A statement that writes, with its values, on its way.
pub struct Execute<'c>(Statement<'c>);

struct Statement<'c> {
    sql: &'static str,
    values: Vec<Bound>,
    to: Connection<'c>,
}

/// Where a statement is sent.
enum Connection<'c> {
    /// To any connection.
    Store(&'c Store),
    /// To the connection of the transaction.
    Tx(&'c mut Tx),
}

impl Store {
    /// A question outside a transaction.
    pub fn query(&self, sql: &'static str) -> Query<'_> {
        Query(Statement { sql, values: Vec::new(), to: Connection::Store(self) })
    }

    /// A change that stands for itself, outside a transaction.
    pub fn execute(&self, sql: &'static str) -> Execute<'_> {
        Execute(Statement { sql, values: Vec::new(), to: Connection::Store(self) })
    }

    /// Begins a transaction that may write.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { write, .. } => Tx::Sqlite(SqliteTx::begin(write).await?),
            Self::Postgres(pool) => {
                // In a task of its own: cut off half way (a request that took too long), the connection would go back into the pool
                // with a transaction open.
                let pool = pool.clone();
                let begun = tokio::spawn(async move { pool.begin().await }).await;
                Tx::Postgres(begun.map_err(|_| sqlx::Error::WorkerCrashed)??)
            }
        })
    }

    /// Closes all connections; SQLite writes its log back into the file.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close();
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// A question inside the transaction, or a change that gives rows back (`returning`).
    pub fn query(&mut self, sql: &'static str) -> Query<'_> {
        Query(Statement { sql, values: Vec::new(), to: Connection::Tx(self) })
    }

    /// A change inside the transaction.
    pub fn execute(&mut self, sql: &'static str) -> Execute<'_> {
        Execute(Statement { sql, values: Vec::new(), to: Connection::Tx(self) })
    }

    /// Makes it all true, or none of it.
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx) => tx.commit().await,
        }
    }
}

impl Query<'_> {
    /// The value for the next `$n`.
    #[must_use]
    pub fn bind(mut self, value: impl Value) -> Self {
        self.0.values.push(value.bound());
        self
    }

    /// All rows.
    pub async fn all<T: Record>(self) -> Result<Vec<T>> {
        let Statement { sql, values, to } = self.0;
        match to {
            Connection::Store(Store::Sqlite { read, .. }) => read.rows(sql, &values),
            Connection::Store(Store::Postgres(pool)) => postgres_rows(pool, sql, values).await,
            Connection::Tx(Tx::Sqlite(tx)) => sqlite_rows(&mut **tx, sql, values).await,
            Connection::Tx(Tx::Postgres(tx)) => postgres_rows(&mut **tx, sql, values).await,
        }
    }

    /// The row, if there is one.
    pub async fn one<T: Record>(self) -> Result<Option<T>> {
        Ok(self.all().await?.into_iter().next())
    }
}

impl Execute<'_> {
    /// The value for the next `$n`.
    #[must_use]
    pub fn bind(mut self, value: impl Value) -> Self {
        self.0.values.push(value.bound());
        self
    }

    /// Runs it; how many rows it touched.
    pub async fn run(self) -> Result<u64> {
        let Statement { sql, values, to } = self.0;
        Ok(match to {
            Connection::Store(Store::Sqlite { write, .. }) => {
                sqlx::query_with(sql, arguments::<Sqlite>(values)?).execute(write).await?.rows_affected()
            }
            Connection::Store(Store::Postgres(pool)) => {
                sqlx::query_with(sql, arguments::<Postgres>(values)?).execute(pool).await?.rows_affected()
            }
            Connection::Tx(Tx::Sqlite(tx)) => {
                sqlx::query_with(sql, arguments::<Sqlite>(values)?).execute(&mut **tx).await?.rows_affected()
            }
            Connection::Tx(Tx::Postgres(tx)) => {
                sqlx::query_with(sql, arguments::<Postgres>(values)?).execute(&mut **tx).await?.rows_affected()
            }
        })
    }
}

async fn sqlite_rows<'e, T: Record>(
    to: impl Executor<'e, Database = Sqlite>,
    sql: &'static str,
    values: Vec<Bound>,
) -> Result<Vec<T>> {
    let rows = sqlx::query_with(sql, arguments::<Sqlite>(values)?).fetch_all(to).await?;
    rows.iter().map(|row| T::read(&Row::Sqlite(row))).collect()
}

async fn postgres_rows<'e, T: Record>(
    to: impl Executor<'e, Database = Postgres>,
    sql: &'static str,
    values: Vec<Bound>,
) -> Result<Vec<T>> {
    let rows = sqlx::query_with(sql, arguments::<Postgres>(values)?).fetch_all(to).await?;
    rows.iter().map(|row| T::read(&Row::Postgres(row))).collect()
}
