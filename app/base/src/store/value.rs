//! Values on their way into a statement: whole numbers, texts and bytes, or nothing.

use super::Result;
use crate::{Lang, Moment, Role};
use rusqlite::{
    ToSql,
    types::{ToSqlOutput, Value as Plain, ValueRef},
};
use sqlx::{Arguments as _, Database, Encode, Type};
use uuid::Uuid;

/// A value as it is bound; the kind is known also when there is nothing, because PostgreSQL asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bound {
    /// A whole number.
    Whole(Option<i64>),
    /// A text.
    Text(Option<String>),
    /// Bytes.
    Bytes(Option<Vec<u8>>),
}

/// Anything that can be bound.
pub trait Value {
    /// As it is bound.
    fn bound(self) -> Bound;
}

impl Value for i64 {
    fn bound(self) -> Bound {
        Bound::Whole(Some(self))
    }
}

impl Value for Option<i64> {
    fn bound(self) -> Bound {
        Bound::Whole(self)
    }
}

impl Value for String {
    fn bound(self) -> Bound {
        Bound::Text(Some(self))
    }
}

impl Value for &str {
    fn bound(self) -> Bound {
        Bound::Text(Some(self.to_owned()))
    }
}

impl Value for Option<String> {
    fn bound(self) -> Bound {
        Bound::Text(self)
    }
}

impl Value for Option<&str> {
    fn bound(self) -> Bound {
        self.map(ToOwned::to_owned).bound()
    }
}

impl Value for Option<Vec<u8>> {
    fn bound(self) -> Bound {
        Bound::Bytes(self)
    }
}

impl Value for Vec<u8> {
    fn bound(self) -> Bound {
        Bound::Bytes(Some(self))
    }
}

impl Value for &[u8] {
    fn bound(self) -> Bound {
        self.to_owned().bound()
    }
}

impl Value for bool {
    fn bound(self) -> Bound {
        i64::from(self).bound()
    }
}

impl Value for Moment {
    fn bound(self) -> Bound {
        self.0.bound()
    }
}

impl Value for Option<Moment> {
    fn bound(self) -> Bound {
        self.map(|moment| moment.0).bound()
    }
}

impl Value for Uuid {
    fn bound(self) -> Bound {
        self.to_string().bound()
    }
}

impl Value for Option<Uuid> {
    fn bound(self) -> Bound {
        self.map(|id| id.to_string()).bound()
    }
}

impl Value for Lang {
    fn bound(self) -> Bound {
        self.code().bound()
    }
}

impl Value for Role {
    fn bound(self) -> Bound {
        self.code().bound()
    }
}

impl ToSql for Bound {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Whole(Some(number)) => ToSqlOutput::Owned(Plain::Integer(*number)),
            Self::Text(Some(text)) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Bytes(Some(bytes)) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
            Self::Whole(None) | Self::Text(None) | Self::Bytes(None) => ToSqlOutput::Owned(Plain::Null),
        })
    }
}

/// The values in the words of sqlx.
pub(super) fn arguments<DB: Database>(values: Vec<Bound>) -> Result<DB::Arguments>
where
    Option<i64>: for<'q> Encode<'q, DB> + Type<DB>,
    Option<String>: for<'q> Encode<'q, DB> + Type<DB>,
    Option<Vec<u8>>: for<'q> Encode<'q, DB> + Type<DB>,
{
    let mut arguments = DB::Arguments::default();
    for value in values {
        match value {
            Bound::Whole(number) => arguments.add(number),
            Bound::Text(text) => arguments.add(text),
            Bound::Bytes(bytes) => arguments.add(bytes),
        }
        .map_err(sqlx::Error::Encode)?;
    }
    Ok(arguments)
}
