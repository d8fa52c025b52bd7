//! Values on their way into a statement: whole numbers, texts and bytes, or nothing.

use super::Result;
use crate::{Moment, codes::Code};
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

/// Anything that can be bound; an `Option` of it too.
pub trait Value: Sized {
    /// As nothing is bound where one of these may stand.
    const NOTHING: Bound;

    /// As it is bound.
    fn bound(self) -> Bound;
}

impl<T: Value> Value for Option<T> {
    const NOTHING: Bound = T::NOTHING;
    fn bound(self) -> Bound {
        self.map_or(Self::NOTHING, T::bound)
    }
}

impl Value for i64 {
    const NOTHING: Bound = Bound::Whole(None);
    fn bound(self) -> Bound {
        Bound::Whole(Some(self))
    }
}

impl Value for String {
    const NOTHING: Bound = Bound::Text(None);
    fn bound(self) -> Bound {
        Bound::Text(Some(self))
    }
}

impl Value for &str {
    const NOTHING: Bound = String::NOTHING;
    fn bound(self) -> Bound {
        self.to_owned().bound()
    }
}

impl Value for Vec<u8> {
    const NOTHING: Bound = Bound::Bytes(None);
    fn bound(self) -> Bound {
        Bound::Bytes(Some(self))
    }
}

impl Value for &[u8] {
    const NOTHING: Bound = Vec::<u8>::NOTHING;
    fn bound(self) -> Bound {
        self.to_owned().bound()
    }
}

impl Value for bool {
    const NOTHING: Bound = i64::NOTHING;
    fn bound(self) -> Bound {
        i64::from(self).bound()
    }
}

impl Value for Moment {
    const NOTHING: Bound = i64::NOTHING;
    fn bound(self) -> Bound {
        self.0.bound()
    }
}

impl Value for Uuid {
    const NOTHING: Bound = String::NOTHING;
    fn bound(self) -> Bound {
        self.to_string().bound()
    }
}

impl<T: Code> Value for T {
    const NOTHING: Bound = String::NOTHING;
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
