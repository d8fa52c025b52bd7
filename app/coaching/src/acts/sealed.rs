//! Words that are closed with the key of the person whom they are about, of whichever table.

use base::{AppError, Context};
use people::vault::{PersonKey, Place};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

/// Closes it for the row with this id of this table.
///
/// # Errors
/// `TooLarge`.
pub(super) fn seal<T: Serialize>(
    ctx: &Context,
    key: &PersonKey,
    table: &'static str,
    row: Uuid,
    what: &T,
) -> Result<Vec<u8>, AppError> {
    let text = serde_json::to_string(what).map_err(|fault| AppError::Broken(fault.to_string()))?;
    Ok(key.seal(ctx.chance.as_ref(), Place { table, column: "words", row }, &text)?)
}

/// Opens it.
///
/// # Errors
/// `Broken` when it does not open here.
pub(super) fn open<T: DeserializeOwned>(key: &PersonKey, table: &'static str, row: Uuid, sealed: &[u8]) -> Result<T, AppError> {
    let text = key.open(Place { table, column: "words", row }, sealed)?;
    serde_json::from_str(&text).map_err(|fault| AppError::Broken(fault.to_string()))
}
