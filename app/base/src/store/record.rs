//! Rows on their way out, whichever database they come from.

use super::Result;
use rusqlite::types::FromSql;
use sqlx::{Decode, Error, Postgres, Row as _, Sqlite, Type, postgres::PgRow, sqlite::SqliteRow};

/// A row.
pub enum Row<'r> {
    /// From a reader of SQLite.
    Read(&'r rusqlite::Row<'r>),
    /// From a transaction on SQLite.
    Sqlite(&'r SqliteRow),
    /// From PostgreSQL.
    Postgres(&'r PgRow),
}

/// What may stand in a column: whole numbers, texts and bytes, or nothing.
pub trait Column: FromSql + for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres> {}
impl<T> Column for T where T: FromSql + for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres> {}

impl Row<'_> {
    /// What stands in the column at this place, counted from 0.
    ///
    /// # Errors
    /// When there is no such column, or something else stands in it.
    pub fn get<T: Column>(&self, place: usize) -> Result<T> {
        match self {
            Self::Read(row) => row.get(place).map_err(|fault| Error::Decode(Box::new(fault))),
            Self::Sqlite(row) => row.try_get(place),
            Self::Postgres(row) => row.try_get(place),
        }
    }
}

/// Anything that can be made from a row: tuples, and the structs of [`record!`](crate::record).
pub trait Record: Sized + Send {
    /// Reads the columns in their order.
    ///
    /// # Errors
    /// When the columns are not those that were asked for.
    fn read(row: &Row<'_>) -> Result<Self>;
}

macro_rules! tuples {
    ($($column:ident $place:tt),+) => {
        impl<$($column: Column + Send),+> Record for ($($column,)+) {
            fn read(row: &Row<'_>) -> Result<Self> {
                Ok(($(row.get::<$column>($place)?,)+))
            }
        }
    };
}

tuples!(A 0);
tuples!(A 0, B 1);
tuples!(A 0, B 1, C 2);
tuples!(A 0, B 1, C 2, D 3);
tuples!(A 0, B 1, C 2, D 3, E 4);
tuples!(A 0, B 1, C 2, D 3, E 4, F 5);

/// Reads a struct from a row: its fields, in the order of the columns that are asked for.
#[macro_export]
macro_rules! record {
    ($name:ident { $($column:ident),+ $(,)? }) => {
        impl $crate::store::Record for $name {
            fn read(row: &$crate::store::Row<'_>) -> $crate::store::Result<Self> {
                let mut places = 0..;
                Ok(Self { $($column: row.get(places.next().unwrap_or_default())?),+ })
            }
        }
    };
}
