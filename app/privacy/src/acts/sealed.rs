//! Words that are closed with the key of the person whom they are about.

use base::{AppError, Context, Lang, store::Tx};
use people::vault::{PersonKey, Place, Vault, keys};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What somebody wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The language of the page on which she wrote it, by its code.
    pub lang: String,
    /// Her words.
    pub words: String,
}

impl Said {
    /// In this language.
    pub fn new(lang: Lang, words: &str) -> Self {
        Self { lang: lang.code().to_owned(), words: words.to_owned() }
    }

    /// Closes it for this column of the request with this id.
    ///
    /// # Errors
    /// `TooLarge`; `Broken` never happens.
    pub(crate) fn seal(&self, ctx: &Context, key: &PersonKey, column: &'static str, row: Uuid) -> Result<Vec<u8>, AppError> {
        let text = serde_json::to_string(self).map_err(|fault| AppError::Broken(fault.to_string()))?;
        Ok(key.seal(ctx.chance.as_ref(), Place { table: "data_request", column, row }, &text)?)
    }

    /// Opens it.
    ///
    /// # Errors
    /// `Broken` when it does not open here.
    pub(super) fn open(key: &PersonKey, column: &'static str, row: Uuid, sealed: &[u8]) -> Result<Self, AppError> {
        let text = key.open(Place { table: "data_request", column, row }, sealed)?;
        serde_json::from_str(&text).map_err(|fault| AppError::Broken(fault.to_string()))
    }
}

/// The key of this person, who is there.
///
/// # Errors
/// `NotFound` when she was erased.
pub(crate) async fn key_of(ctx: &Context, tx: &mut Tx, person: Uuid) -> Result<PersonKey, AppError> {
    keys::find_in(tx, Vault::of(ctx)?, person).await?.ok_or(AppError::NotFound)
}
