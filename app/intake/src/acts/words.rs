//! The words of somebody who would like to take part: closed and opened with the key that is hers alone.

use base::{AppError, Context, store::Tx};
use people::vault::{PersonKey, Place, Vault, strangers};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What somebody said about herself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// How she is called; may be empty.
    pub name: String,
    /// Her telephone number; may be empty.
    pub phone: String,
    /// Her e-mail address; may be empty.
    pub email: String,
    /// When she comes by; may be empty.
    pub visit: String,
    /// What she chose, as codes of [`Wish`](crate::rules::interest::Wish) with a space between them.
    pub wishes: String,
    /// What she would like, in her own words; may be empty.
    pub wish: String,
    /// Where she heard of it, as a code of [`Source`](crate::rules::interest::Source); may be empty.
    pub source: String,
}

fn place(interest: Uuid) -> Place {
    Place { table: "interest", column: "words", row: interest }
}

/// Closes them.
///
/// # Errors
/// `TooLarge`; `Broken` never happens.
pub(crate) fn seal(ctx: &Context, key: &PersonKey, interest: Uuid, words: &Words) -> Result<Vec<u8>, AppError> {
    let text = serde_json::to_string(words).map_err(|fault| AppError::Broken(fault.to_string()))?;
    Ok(key.seal(ctx.chance.as_ref(), place(interest), &text)?)
}

/// Opens them.
///
/// # Errors
/// `NotFound` when the key was destroyed; `Broken` when they do not open here.
pub(super) async fn open(ctx: &Context, tx: &mut Tx, interest: Uuid, sealed: &[u8]) -> Result<Words, AppError> {
    let key = strangers::find(tx, Vault::of(ctx)?, interest).await?.ok_or(AppError::NotFound)?;
    let text = key.open(place(interest), sealed)?;
    serde_json::from_str(&text).map_err(|fault| AppError::Broken(fault.to_string()))
}
