//! One SQL text, two databases. Nothing outside this folder knows which one is open.
//!
//! Portable columns only: `text`, `bigint`, `blob`/`bytea`. Moments are milliseconds, ids are UUIDs as text.

mod migrate;
mod open;
mod shelf;
#[cfg(feature = "testing")]
pub mod scratch;

pub use migrate::Migration;
pub use open::OpenError;
pub use shelf::Shelf;

use shelf::Borrowed;
use sqlx::{
    Arguments, Database, Encode, FromRow, Pool, Postgres, Sqlite, Transaction, Type,
    pool::MaybePoolConnection,
    postgres::{PgPool, PgRow},
    sqlite::{SqlitePool, SqliteRow},
};

/// What comes back from the database.
pub type Result<T> = std::result::Result<T, sqlx::Error>;

/// Anything that can be bound on both databases.
pub trait Value: for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres> {}
impl<T: for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres>> Value for T {}

/// Anything that can be read from both databases: `#[derive(FromRow)]` structs and tuples.
pub trait Record: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin> Record for T {}

/// An open database.
#[derive(Clone)]
pub enum Store {
    /// SQLite in write-ahead mode: one connection writes, some read.
    Sqlite {
        /// Several connections that cannot write.
        read: Shelf<Sqlite>,
        /// The one connection that writes.
        write: SqlitePool,
    },
    /// PostgreSQL.
    Postgres(PgPool),
}

/// A transaction. Dropped without `commit`, it leaves nothing behind.
pub enum Tx {
    /// On SQLite, begun with `begin immediate`: a deferred one fails at once when another writer was quicker.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// One statement with its values, on its way.
pub enum Statement<'c> {
    /// To SQLite.
    Sqlite(Lane<'c, Sqlite>),
    /// To PostgreSQL.
    Postgres(Lane<'c, Postgres>),
}

/// A statement on its way to one kind of database.
pub struct Lane<'c, DB: Database> {
    sql: &'static str,
    values: DB::Arguments,
    fault: Option<sqlx::error::BoxDynError>,
    seat: Seat<'c, DB>,
}

/// Where a statement is sent.
enum Seat<'c, DB: Database> {
    /// To a reader when it only reads, else to the pool.
    Shelf(&'c Shelf<DB>, &'c Pool<DB>),
    /// To any connection of the pool.
    Pool(&'c Pool<DB>),
    /// To the connection of the transaction.
    Conn(&'c mut DB::Connection),
}

/// The connection that a statement got.
enum Taken<'c, DB: Database> {
    Borrowed(Borrowed<'c, DB>),
    Other(MaybePoolConnection<'c, DB>),
}

impl<DB: Database> Taken<'_, DB> {
    fn connection(&mut self) -> &mut DB::Connection {
        match self {
            Self::Borrowed(borrowed) => &mut borrowed.connection,
            Self::Other(other) => other,
        }
    }

    /// The answer is complete. After a fault the pool looks at the connection before somebody else gets it.
    fn done(self, well: bool) {
        if let Self::Borrowed(borrowed) = self
            && well
        {
            borrowed.lay_back();
        }
    }
}

impl<'c, DB: Database> Lane<'c, DB> {
    fn new(sql: &'static str, seat: Seat<'c, DB>) -> Self {
        Self { sql, values: DB::Arguments::default(), fault: None, seat }
    }

    fn checked(&mut self) -> Result<()> {
        self.fault.take().map_or(Ok(()), |fault| Err(sqlx::Error::Encode(fault)))
    }
}

impl<'c, DB: Database> Seat<'c, DB> {
    async fn take(self, writes: bool) -> Result<Taken<'c, DB>> {
        Ok(match self {
            Seat::Shelf(shelf, _) if !writes => Taken::Borrowed(shelf.take().await?),
            Seat::Shelf(_, pool) | Seat::Pool(pool) => Taken::Other(pool.acquire().await?.into()),
            Seat::Conn(connection) => Taken::Other(connection.into()),
        })
    }
}

macro_rules! either {
    ($this:expr, $kind:ident, $lane:ident => $run:expr) => {
        match $this {
            $kind::Sqlite($lane) => $run,
            $kind::Postgres($lane) => $run,
        }
    };
}

impl Store {
    /// A statement outside a transaction. `all` and `one` only read; what writes ends with `run`.
    pub fn sql(&self, sql: &'static str) -> Statement<'_> {
        match self {
            Self::Sqlite { read, write } => Statement::Sqlite(Lane::new(sql, Seat::Shelf(read, write))),
            Self::Postgres(pool) => Statement::Postgres(Lane::new(sql, Seat::Pool(pool))),
        }
    }

    /// Begins a transaction that may write.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("begin immediate").await?),
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
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// A statement inside the transaction.
    pub fn sql(&mut self, sql: &'static str) -> Statement<'_> {
        match self {
            Self::Sqlite(tx) => Statement::Sqlite(Lane::new(sql, Seat::Conn(&mut **tx))),
            Self::Postgres(tx) => Statement::Postgres(Lane::new(sql, Seat::Conn(&mut **tx))),
        }
    }

    /// Makes it all true, or none of it.
    pub async fn commit(self) -> Result<()> {
        either!(self, Self, tx => tx.commit().await)
    }
}

impl Statement<'_> {
    /// The value for the next `$n`.
    #[must_use]
    pub fn bind(mut self, value: impl Value) -> Self {
        either!(&mut self, Self, lane => if let Err(fault) = lane.values.add(value) { lane.fault = Some(fault); });
        self
    }

    /// All rows.
    pub async fn all<T: Record>(self) -> Result<Vec<T>> {
        either!(self, Self, lane => {
            let mut lane = lane;
            lane.checked()?;
            let mut taken = lane.seat.take(false).await?;
            let found = sqlx::query_as_with(lane.sql, lane.values).fetch_all(taken.connection()).await;
            taken.done(found.is_ok());
            found
        })
    }

    /// The row, if there is one.
    pub async fn one<T: Record>(self) -> Result<Option<T>> {
        either!(self, Self, lane => {
            let mut lane = lane;
            lane.checked()?;
            let mut taken = lane.seat.take(false).await?;
            let found = sqlx::query_as_with(lane.sql, lane.values).fetch_optional(taken.connection()).await;
            taken.done(found.is_ok());
            found
        })
    }

    /// Runs a statement that writes; how many rows it touched.
    pub async fn run(self) -> Result<u64> {
        either!(self, Self, lane => {
            let mut lane = lane;
            lane.checked()?;
            let mut taken = lane.seat.take(true).await?;
            Ok(sqlx::query_with(lane.sql, lane.values).execute(taken.connection()).await?.rows_affected())
        })
    }
}
