//! Reading from SQLite where one stands. sqlx speaks to SQLite through a thread of its own; two threads wake one another for every
//! question, which cost 93 µs of processor time a query, where this costs 27 (the pages of `cargo xtask bench`, with and without a
//! sign-in). What a page asks lies in memory, so it is read in the thread that asks.

use super::{Bound, Record, Result, Row};
use rusqlite::{CachedStatement, Connection, ErrorCode, OpenFlags};
use sqlx::Error;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// So long a reader waits where it must: only while the log is being begun anew, or read back after a crash.
const PATIENCE: Duration = Duration::from_secs(1);
/// So many different statements are kept ready.
const STATEMENTS: usize = 200;

/// Connections that cannot write. There are as many as threads that read at the same moment: nobody waits while holding one.
#[derive(Clone)]
pub struct Readers(Arc<Inner>);

struct Inner {
    file: PathBuf,
    /// Those at hand; `None` once all are closed.
    free: Mutex<Option<Vec<Connection>>>,
}

impl Readers {
    /// Readers of this file, which is there already and in write-ahead mode.
    pub(super) fn open(file: &Path) -> Result<Self> {
        let first = connect(file).map_err(told)?;
        Ok(Self(Arc::new(Inner { file: file.to_owned(), free: Mutex::new(Some(vec![first])) })))
    }

    fn free(&self) -> MutexGuard<'_, Option<Vec<Connection>>> {
        self.0.free.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All rows.
    pub(super) fn rows<T: Record>(&self, sql: &str, values: &[Bound]) -> Result<Vec<T>> {
        let at_hand = self.free().as_mut().ok_or(Error::PoolClosed)?.pop();
        let connection = match at_hand {
            Some(connection) => connection,
            None => connect(&self.0.file).map_err(told)?,
        };
        let found = read(&connection, sql, values);
        // After a fault nobody else gets this one.
        if found.is_ok()
            && let Some(free) = self.free().as_mut()
        {
            free.push(connection);
        }
        found
    }

    /// Closes all of them.
    pub(super) fn close(&self) {
        *self.free() = None;
    }
}

fn connect(file: &Path) -> rusqlite::Result<Connection> {
    // Not read-only: a reader may have to make the file beside the log that all connections share.
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.execute_batch(
        "pragma query_only = on; pragma trusted_schema = off; pragma cell_size_check = on; pragma temp_store = memory;
         pragma mmap_size = 0; pragma cache_size = -4096;",
    )?;
    Ok(connection)
}

fn read<T: Record>(connection: &Connection, sql: &str, values: &[Bound]) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql).map_err(told)?;
    bind(&mut statement, values)?;
    let mut rows = statement.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next().map_err(told)? {
        found.push(T::read(&Row::Read(row))?);
    }
    Ok(found)
}

/// To SQLite `$2` is a name, not a place: the first name in the text has place 1.
fn bind(statement: &mut CachedStatement<'_>, values: &[Bound]) -> Result<()> {
    for place in 1..=statement.parameter_count() {
        let number = statement.parameter_name(place).and_then(|name| name.strip_prefix('$')?.parse::<usize>().ok());
        let value = number.and_then(|number| values.get(number.checked_sub(1)?));
        let value = value.ok_or_else(|| Error::Protocol(format!("the value at place {place} is missing")))?;
        statement.raw_bind_parameter(place, value).map_err(told)?;
    }
    Ok(())
}

/// The fault in the words of sqlx.
fn told(fault: rusqlite::Error) -> Error {
    match fault.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::PoolTimedOut,
        _ => Error::AnyDriverError(Box::new(fault)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_go_where_their_numbers_stand() {
        let folder = std::env::temp_dir().join(format!("klick-readers-{}.db", std::process::id()));
        let writer = Connection::open(&folder).unwrap();
        writer
            .execute_batch(
                "pragma journal_mode = wal; create table t (a integer, b text); insert into t values (1, 'x'), (2, null)",
            )
            .unwrap();
        let readers = Readers::open(&folder).unwrap();
        let text = |text: &str| Bound::Text(Some(text.to_owned()));
        let sql = "select a, b from t where coalesce(b, 'y') = $2 and a = $1";
        let found: Vec<(i64, Option<String>)> = readers.rows(sql, &[Bound::Whole(Some(1)), text("x")]).unwrap();
        assert_eq!(found, [(1, Some("x".to_owned()))]);
        let found: Vec<(i64, Option<String>)> = readers.rows(sql, &[Bound::Whole(Some(2)), text("y")]).unwrap();
        assert_eq!(found, [(2, None)]);
        assert_eq!(readers.rows::<(i64,)>("select a from t order by a", &[]).unwrap(), [(1,), (2,)]);
        assert!(readers.rows::<(i64,)>(sql, &[Bound::Whole(Some(1))]).is_err(), "a value is missing");
        assert!(readers.rows::<(i64,)>("select b from t", &[]).is_err(), "a text is no number");
        assert!(readers.rows::<(i64,)>("insert into t values (3, 'z') returning a", &[]).is_err(), "readers cannot write");
        assert_eq!(readers.rows::<(i64,)>("select count(*) from t", &[]).unwrap(), [(2,)]);
        readers.close();
        assert!(matches!(readers.rows::<(i64,)>("select 1", &[]), Err(Error::PoolClosed)));
        drop(writer);
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{end}", folder.display()));
        }
    }
}
