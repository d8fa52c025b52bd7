//! What is added to a protocol afterwards. The person reads it like the rest.

use super::{
    sealed::{open, seal},
    translations::Translated,
    words::{Said, key_of},
};
use crate::{
    records::{
        addendum::{self, Addendum},
        protocol,
    },
    rules::fits,
    subjects,
};
use base::{AppError, Context, Lang, Moment};
use people::{acts::by::By, policy::to, vault::PersonKey};
use std::collections::HashMap;
use uuid::Uuid;

/// So many are added to one protocol at most.
const MOST: i64 = 20;

/// An addendum, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// Its id.
    pub id: Uuid,
    /// The name of who wrote it; `None`: somebody who does not work here any more.
    pub author: Option<String>,
    /// When.
    pub at: Moment,
    /// Its words.
    pub said: Said,
    /// The same in her language.
    pub translated: Option<Translated<Said>>,
}

/// Adds something to the protocol with this id.
///
/// # Errors
/// `Invalid` (field `words`) when there are no words, or too many; `NotFound` when there is no such protocol, or the visitor may not add to it.
pub async fn add_to_protocol(ctx: &Context, lang: Lang, id: Uuid, words: &str) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::Protocol(id)).await?;
    let refused = |key| Err(AppError::refused("words", key));
    let words = words.trim();
    if words.is_empty() {
        return refused("addendum-nothing");
    }
    if !fits(words) {
        return refused("session-too-long");
    }
    if addendum::count(&mut tx, id).await? >= MOST {
        return refused("addendum-too-many");
    }
    let person = protocol::account_of(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let key = key_of(ctx, &mut tx, person).await?;
    let new_id = ctx.new_id();
    let said = Said { lang: lang.code().to_owned(), words: words.to_owned() };
    let words = seal(ctx, &key, "protocol_addendum", new_id, &said)?;
    let new = Addendum { id: new_id, protocol: id, author: by.actor(), words, made_at: ctx.at };
    addendum::insert(&mut tx, &new).await?;
    protocol::note_added(&mut tx, id).await?;
    tx.commit().await?;
    Ok(())
}

/// Opens what was added, by protocol.
///
/// # Errors
/// `Broken` when something does not open here.
pub(super) fn opened(
    key: &PersonKey,
    all: Vec<Addendum>,
    names: &HashMap<Uuid, String>,
    translated: &mut HashMap<Uuid, Translated<Said>>,
) -> Result<HashMap<Uuid, Vec<Added>>, AppError> {
    let mut by_protocol: HashMap<Uuid, Vec<Added>> = HashMap::new();
    for one in all {
        let said = open(key, "protocol_addendum", one.id, &one.words)?;
        let author = one.author.and_then(|author| names.get(&author).cloned());
        by_protocol.entry(one.protocol).or_default().push(Added {
            id: one.id,
            author,
            at: one.made_at,
            said,
            translated: translated.remove(&one.id),
        });
    }
    Ok(by_protocol)
}
