//! The words of a protocol: closed and opened with the key of the person they are about.

use super::sealed::{open, seal};
use base::{AppError, Context, store::Tx};
use people::vault::{PersonKey, Vault, keys};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What was said and agreed. The participant reads all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The language of the page on which they were written, by its code: in which they are read aloud.
    #[serde(default)]
    pub lang: String,
    /// What a talk with one person was about: codes of [`Topic`](crate::rules::Topic) with a space between them. Of a group it stands with the session.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub topics: String,
    /// What is noted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// How the participant sees it, in her words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub view: String,
    /// What the coach thinks: an opinion, and shown as one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub assessment: String,
    /// What was agreed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agreed: String,
}

impl Words {
    /// Whether there is nothing to be read.
    pub fn is_empty(&self) -> bool {
        [&self.topics, &self.note, &self.view, &self.assessment, &self.agreed].into_iter().all(String::is_empty)
    }

    /// Closes them for the protocol with this id.
    ///
    /// # Errors
    /// `TooLarge`.
    pub(crate) fn seal(&self, ctx: &Context, key: &PersonKey, protocol: Uuid) -> Result<Vec<u8>, AppError> {
        seal(ctx, key, "protocol", protocol, self)
    }

    /// Opens them.
    ///
    /// # Errors
    /// `Broken` when they do not open here.
    pub(super) fn open(key: &PersonKey, protocol: Uuid, sealed: &[u8]) -> Result<Self, AppError> {
        open(key, "protocol", protocol, sealed)
    }
}

/// What a participant says to a protocol.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The language of the page on which she wrote it, by its code.
    pub lang: String,
    /// Her words.
    pub words: String,
}

impl Said {
    /// Closes it, beside the protocol with this id.
    ///
    /// # Errors
    /// `TooLarge`.
    pub(crate) fn seal(&self, ctx: &Context, key: &PersonKey, protocol: Uuid) -> Result<Vec<u8>, AppError> {
        seal(ctx, key, "protocol_answer", protocol, self)
    }

    /// Opens it.
    ///
    /// # Errors
    /// `Broken` when it does not open here.
    pub(super) fn open(key: &PersonKey, protocol: Uuid, sealed: &[u8]) -> Result<Self, AppError> {
        open(key, "protocol_answer", protocol, sealed)
    }
}

/// The key of this person, who is there.
///
/// # Errors
/// `NotFound` when she was erased.
pub(crate) async fn key_of(ctx: &Context, tx: &mut Tx, person: Uuid) -> Result<PersonKey, AppError> {
    keys::find_in(tx, Vault::of(ctx)?, person).await?.ok_or(AppError::NotFound)
}
