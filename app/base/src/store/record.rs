//! Rows on their way out, whichever database they come from, into typed fields.

use super::Result;
use crate::{Moment, codes::Code};
use rusqlite::types::FromSql;
use sqlx::{Decode, Error, Postgres, Row as _, Sqlite, Type, postgres::PgRow, sqlite::SqliteRow};
use uuid::Uuid;

/// A row.
pub enum Row<'r> {
    /// From a reader of SQLite.
    Read(&'r rusqlite::Row<'r>),
    /// From a transaction on SQLite.
    Sqlite(&'r SqliteRow),
    /// From PostgreSQL.
    Postgres(&'r PgRow),
}

/// What the databases themselves know: whole numbers, texts and bytes, or nothing.
pub trait Cell: FromSql + for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres> {}
impl<T> Cell for T where T: FromSql + for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres> {}

/// What a field may be: made from what stands in the column.
pub trait Column: Sized {
    /// How it stands in the column.
    type Cell;

    /// Makes the field.
    ///
    /// # Errors
    /// When something else stands in the column than may.
    fn from_cell(cell: Self::Cell) -> Result<Self>;
}

macro_rules! plain {
    ($($kind:ty),+) => {
        $(impl Column for $kind {
            type Cell = Self;
            fn from_cell(cell: Self) -> Result<Self> {
                Ok(cell)
            }
        })+
    };
}

plain!(i64, String, Vec<u8>);

impl Column for bool {
    type Cell = i64;
    fn from_cell(cell: i64) -> Result<Self> {
        Ok(cell != 0)
    }
}

impl Column for Moment {
    type Cell = i64;
    fn from_cell(cell: i64) -> Result<Self> {
        Ok(Self(cell))
    }
}

impl Column for Uuid {
    type Cell = String;
    fn from_cell(cell: String) -> Result<Self> {
        cell.parse().map_err(|fault| Error::Decode(Box::new(fault)))
    }
}

impl<T: Code> Column for T {
    type Cell = String;
    fn from_cell(cell: String) -> Result<Self> {
        Self::from_code(&cell).ok_or_else(|| strange(std::any::type_name::<Self>(), &cell))
    }
}

impl<T: Column> Column for Option<T> {
    type Cell = Option<T::Cell>;
    fn from_cell(cell: Self::Cell) -> Result<Self> {
        cell.map(T::from_cell).transpose()
    }
}

/// What stands in a column is none of the words that may.
pub fn strange(what: &str, found: &str) -> Error {
    Error::Decode(format!("`{found}` is no {what}").into())
}

impl Row<'_> {
    /// What stands in the column of this name.
    ///
    /// # Errors
    /// When there is no such column, or something else stands in it.
    pub fn named<T: Column<Cell: Cell>>(&self, name: &str) -> Result<T> {
        T::from_cell(match self {
            Self::Read(row) => row.get(name).map_err(|fault| Error::Decode(Box::new(fault)))?,
            Self::Sqlite(row) => row.try_get(name)?,
            Self::Postgres(row) => row.try_get(name)?,
        })
    }

    /// What stands in the column at this place, counted from 0; for tuples.
    ///
    /// # Errors
    /// When there is no such column, or something else stands in it.
    pub fn at<T: Column<Cell: Cell>>(&self, place: usize) -> Result<T> {
        T::from_cell(match self {
            Self::Read(row) => row.get(place).map_err(|fault| Error::Decode(Box::new(fault)))?,
            Self::Sqlite(row) => row.try_get(place)?,
            Self::Postgres(row) => row.try_get(place)?,
        })
    }
}

/// Anything that can be made from a row: tuples by place, and the structs of [`record!`](crate::record) by name.
pub trait Record: Sized + Send {
    /// Reads the columns.
    ///
    /// # Errors
    /// When the columns are not those that were asked for.
    fn read(row: &Row<'_>) -> Result<Self>;
}

macro_rules! tuples {
    ($($column:ident $place:tt),+) => {
        impl<$($column: Column<Cell: Cell> + Send),+> Record for ($($column,)+) {
            fn read(row: &Row<'_>) -> Result<Self> {
                Ok(($(row.at::<$column>($place)?,)+))
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

/// Reads a struct from a row: each field from the column of its name, or of the name beside it, so that two columns in another order are
/// still right: `record!(Group { id, site = "site_id", name });`.
#[macro_export]
macro_rules! record {
    ($name:ident { $($field:ident $(= $column:literal)?),+ $(,)? }) => {
        impl $crate::store::Record for $name {
            fn read(row: &$crate::store::Row<'_>) -> $crate::store::Result<Self> {
                Ok(Self { $($field: row.named($crate::record!(@ $field $($column)?))?),+ })
            }
        }
    };
    (@ $field:ident) => { stringify!($field) };
    (@ $field:ident $column:literal) => { $column };
}
