//! How the tables come to be, and how they change.

use super::{OpenError, Store};
use sqlx::{
    AssertSqlSafe, SqlSafeStr as _, SqlStr,
    migrate::{MigrateError, Migration as Sqlx, MigrationType, Migrator},
};
use std::borrow::Cow;

/// One change of the tables. Never edited once it was released.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Unique in the whole house: thousands tell the room (1 people, 2 learning, …).
    pub number: i64,
    /// What it does.
    pub name: &'static str,
    /// How, in the words of SQLite. PostgreSQL gets the same text with a handful of words replaced: see [`for_postgres`].
    pub sql: &'static str,
}

/// The words that differ: SQLite's `integer` holds 64 bits, its `blob` is PostgreSQL's `bytea`, and only SQLite has to be told to be
/// strict about what stands in a column.
const POSTGRES_WORDS: [(&str, &str); 4] =
    [(") strict, without rowid;", ");"), (") strict;", ");"), (" integer", " bigint"), (" blob", " bytea")];

/// A migration's text for PostgreSQL.
fn for_postgres(sql: &str) -> String {
    POSTGRES_WORDS.iter().fold(sql.to_owned(), |sql, (sqlite, postgres)| sql.replace(sqlite, postgres))
}

impl Store {
    /// Brings the tables up to date. A database that knows more than this program is refused.
    pub async fn migrate(&self, migrations: &[Migration]) -> Result<(), OpenError> {
        let mut list: Vec<Sqlx> = migrations
            .iter()
            .map(|m| {
                let sql = match self {
                    Self::Sqlite { .. } => SqlStr::from_static(m.sql),
                    Self::Postgres(_) => AssertSqlSafe(for_postgres(m.sql)).into_sql_str(),
                };
                Sqlx::new(m.number, Cow::Borrowed(m.name), MigrationType::Simple, sql, false)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handful_of_words_differ() {
        let sql =
            "create table a (n integer not null, b blob) strict; create table c (d text primary key) strict, without rowid;";
        let postgres = "create table a (n bigint not null, b bytea); create table c (d text primary key);";
        assert_eq!(for_postgres(sql), postgres);
    }
}
