//! How the tables come to be, and how they change.

use super::{OpenError, Store};
use sqlx::{
    SqlStr,
    migrate::{MigrateError, Migration as Sqlx, MigrationType, Migrator},
};
use std::borrow::Cow;

/// One change of the tables, in the words of both databases. Never edited once it was released.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Unique in the whole house: thousands tell the slice (1 people, 2 learning, …).
    pub number: i64,
    /// What it does.
    pub name: &'static str,
    /// For SQLite.
    pub sqlite: &'static str,
    /// For PostgreSQL.
    pub postgres: &'static str,
}

impl Store {
    /// Brings the tables up to date. A database that knows more than this program is refused.
    pub async fn migrate(&self, migrations: &[Migration]) -> Result<(), OpenError> {
        let mut list: Vec<Sqlx> = migrations
            .iter()
            .map(|m| {
                let sql = match self {
                    Self::Sqlite { .. } => m.sqlite,
                    Self::Postgres(_) => m.postgres,
                };
                Sqlx::new(m.number, Cow::Borrowed(m.name), MigrationType::Simple, SqlStr::from_static(sql), false)
            })
            .collect();
        list.sort_by_key(|m| m.version);
        let migrator = Migrator::with_migrations(list);
        let ran = match self {
            Self::Sqlite { write, .. } => migrator.run(write).await,
            Self::Postgres(pool) => migrator.run(pool).await,
        };
        ran.map_err(|fault| match fault {
            MigrateError::VersionMissing(_) => OpenError::Newer,
            other => OpenError::Migration(other.to_string()),
        })
    }
}
