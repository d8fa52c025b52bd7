//! The SQL of this slice, one file a table. Decides nothing.

pub mod account;
pub mod code;
pub mod key;
pub mod log;
pub mod person_key;
pub mod sign_in;

use base::store::Result;
use uuid::Uuid;

/// An id as it stands in a column.
fn id(text: &str) -> Result<Uuid> {
    text.parse().map_err(|fault| sqlx::Error::Decode(Box::new(fault)))
}

/// An id for a column that may be empty.
fn maybe(id: Option<Uuid>) -> Option<String> {
    id.map(|id| id.to_string())
}
