//! The SQL of this slice, one file a table. Decides nothing.

pub mod account;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages of the administration are still to come"))]
pub mod assignment;
pub mod audit;
pub mod code;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages of the administration are still to come"))]
pub mod group;
pub mod key;
pub mod person_key;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages of the administration are still to come"))]
pub mod placement;
pub mod pseudonym;
pub mod sign_in;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages of the administration are still to come"))]
pub mod site;

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
