//! Opening a database: exactly these settings, read back, or not at all.

use super::{Readers, Store, postgres};
use sqlx::{
    ConnectOptions,
    postgres::PgPoolOptions,
    sqlite::{SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{path::Path, time::Duration};

/// SQLite below this can lose committed writes (WAL-reset fault, sqlite.org/wal.html#walresetbug).
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

/// Why a database was not opened; each is a sentence for the person at the keyboard.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It does not answer or cannot be read.
    #[error("The database cannot be opened: {0}")]
    Closed(String),
    /// The SQLite inside is too old.
    #[error(
        "This program carries SQLite {0}, which can lose data. It needs 3.51.3 or newer: build it anew with the Cargo.lock of the project."
    )]
    OldSqlite(String),
    /// What goes over the network could be read there.
    #[error(
        "The database is on another machine ({0}), and everything in it would go there readable by everybody on the way: `sslmode={1}` does \
         without TLS. Take `sslmode` out of the address; with a certificate of your own add `sslrootcert=FILE`."
    )]
    Unprotected(String, &'static str),
    /// TLS did not come about.
    #[error(
        "The database at {0} cannot be reached safely: {1}. Switch TLS on there (`ssl = on` in postgresql.conf), with a certificate for that \
         name; if it is one of your own, add `sslrootcert=FILE` to the address."
    )]
    NotSafe(String, String),
    /// A setting did not take.
    #[error("SQLite did not accept the setting {0}. Is the data folder on a network drive? Put it on a local disk.")]
    Setting(&'static str),
    /// It was made by a newer program.
    #[error("This database was written by a newer version of Klick. Use that version, or restore a backup that fits this one.")]
    Newer,
    /// A change of the tables failed.
    #[error("The tables could not be brought up to date: {0}")]
    Migration(String),
}

impl From<sqlx::Error> for OpenError {
    fn from(fault: sqlx::Error) -> Self {
        Self::Closed(fault.to_string())
    }
}

impl Store {
    /// Opens (or makes) the SQLite file.
    pub async fn sqlite(file: &Path) -> Result<Self, OpenError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            .statement_cache_capacity(200)
            .pragma("secure_delete", "ON")
            .pragma("trusted_schema", "OFF")
            .pragma("cell_size_check", "ON")
            .pragma("temp_store", "MEMORY")
            .pragma("mmap_size", "0")
            .pragma("cache_size", "-4096")
            .pragma("wal_autocheckpoint", "1000")
            .pragma("journal_size_limit", "67108864")
            .disable_statement_logging();
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(5))
            .test_before_acquire(false)
            .connect_with(options.auto_vacuum(SqliteAutoVacuum::Incremental))
            .await?;
        check(&write).await?;
        Ok(Self::Sqlite { read: Readers::open(file)?, write })
    }

    /// Opens a PostgreSQL database by its address, `postgres://user@host/name`; on another machine only over TLS.
    pub async fn postgres(address: &str) -> Result<Self, OpenError> {
        let options = postgres::options(address)?;
        let host = options.get_host().to_owned();
        let options = options
            .application_name("klick")
            .options([
                ("synchronous_commit", "on"),
                ("statement_timeout", "10s"),
                ("lock_timeout", "5s"),
                ("idle_in_transaction_session_timeout", "15s"),
            ])
            .disable_statement_logging();
        let pool = PgPoolOptions::new().max_connections(16).acquire_timeout(Duration::from_secs(3)).connect_with(options).await;
        Ok(Self::Postgres(pool.map_err(|fault| postgres::refusal(host, fault))?))
    }

    /// Opens by an address: `postgres://…`, or the path of an SQLite file.
    pub async fn open(address: &str) -> Result<Self, OpenError> {
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Self::postgres(address).await
        } else {
            Self::sqlite(Path::new(address.trim_start_matches("sqlite://"))).await
        }
    }
}

async fn check(pool: &sqlx::SqlitePool) -> Result<(), OpenError> {
    let version: String = sqlx::query_scalar("select sqlite_version()").fetch_one(pool).await?;
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    if (next(), next(), next()) < OLDEST_SQLITE {
        return Err(OpenError::OldSqlite(version));
    }
    let journal: String = sqlx::query_scalar("pragma journal_mode").fetch_one(pool).await?;
    if journal != "wal" {
        return Err(OpenError::Setting("journal_mode = wal"));
    }
    for (sql, name, wanted) in [
        ("pragma synchronous", "synchronous = full", 2_i64),
        ("pragma foreign_keys", "foreign_keys = on", 1),
        ("pragma secure_delete", "secure_delete = on", 1),
    ] {
        let found: i64 = sqlx::query_scalar(sql).fetch_one(pool).await?;
        if found != wanted {
            return Err(OpenError::Setting(name));
        }
    }
    Ok(())
}
