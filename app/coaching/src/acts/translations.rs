//! A coach writes a protocol once more in the language of whom it is about. What counts stays the text that was first; both can be read.

use super::{
    sealed::{open, seal},
    words::{Said, Words, key_of},
};
use crate::{
    records::{
        addendum,
        protocol::{self, Protocol},
        translation::{self, Translation},
    },
    rules::{UNDO, can_be_taken_back, fits},
    subjects,
};
use base::{AppError, Context, Lang, Moment, form::Fields};
use people::{acts::by::By, policy::to, vault::PersonKey};
use std::collections::HashMap;
use uuid::Uuid;

/// A text in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated<W> {
    /// Its id.
    pub id: Uuid,
    /// The name of who wrote it; `None`: somebody who does not work here any more.
    pub author: Option<String>,
    /// When.
    pub at: Moment,
    /// Its words.
    pub words: W,
    /// Until when the visitor can take it back.
    pub undo_until: Option<Moment>,
}

/// The translations of what was written about somebody, open: of protocols and of addenda, by the id of what they translate.
#[derive(Default)]
pub(super) struct Translations {
    pub(super) protocols: HashMap<Uuid, Translated<Words>>,
    pub(super) addenda: HashMap<Uuid, Translated<Said>>,
}

/// Opens them; `protocols` are those that they belong to.
pub(super) fn opened(
    ctx: &Context,
    key: &PersonKey,
    all: Vec<Translation>,
    protocols: &[Protocol],
    names: &HashMap<Uuid, String>,
) -> Result<Translations, AppError> {
    let opened_at: HashMap<Uuid, Moment> = protocols.iter().filter_map(|one| Some((one.id, one.opened_at?))).collect();
    let mut by_text = Translations::default();
    for one in all {
        let author = one.author.and_then(|author| names.get(&author).cloned());
        let goes = is_unread(opened_at.get(&one.protocol).copied(), &one);
        let (id, at, undo_until) = (one.id, one.made_at, undo_until(ctx, &one).filter(|_| goes));
        if let Some(addendum) = one.addendum {
            let words = open(key, "protocol_translation", id, &one.words)?;
            by_text.addenda.insert(addendum, Translated { id, author, at, words, undo_until });
        } else {
            let words = open(key, "protocol_translation", id, &one.words)?;
            by_text.protocols.insert(one.protocol, Translated { id, author, at, words, undo_until });
        }
    }
    Ok(by_text)
}

fn undo_until(ctx: &Context, one: &Translation) -> Option<Moment> {
    let me = ctx.who.person.as_ref().map(|person| person.id);
    (me.is_some() && one.author == me && can_be_taken_back(one.made_at, ctx.at)).then(|| one.made_at.plus(UNDO))
}

/// Whether the person has not opened it since it was written; `opened_at`: when she opened all of the protocol.
fn is_unread(opened_at: Option<Moment>, one: &Translation) -> bool {
    opened_at.is_none_or(|opened| opened < one.made_at)
}

/// Writes a protocol once more, in this language: each part that has words, and none besides.
///
/// # Errors
/// `Invalid` when a part is missing or too long (its field), or when there is a translation already (`agreed`); `NotFound` when there is no such protocol
/// of hers, or the visitor may not add to it.
pub async fn translate_protocol(ctx: &Context, lang: Lang, person: Uuid, id: Uuid, new: &Words) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::Protocol(id)).await?;
    let kept = protocol::find(&mut tx, person, id).await?.ok_or(AppError::NotFound)?;
    let key = key_of(ctx, &mut tx, person).await?;
    let first = Words::open(&key, id, &kept.words)?;
    let parts = [
        ("agreed", &first.agreed, &new.agreed),
        ("view", &first.view, &new.view),
        ("assessment", &first.assessment, &new.assessment),
        ("note", &first.note, &new.note),
    ];
    for (field, first, new) in parts {
        if !first.is_empty() && new.is_empty() {
            return Err(AppError::refused(field, "translation-part"));
        }
        if !fits(new) {
            return Err(AppError::refused(field, "session-too-long"));
        }
    }
    let only = |first: &str, new: &str| if first.is_empty() { String::new() } else { new.to_owned() };
    let words = Words {
        lang: lang.code().to_owned(),
        topics: String::new(),
        note: only(&first.note, &new.note),
        view: only(&first.view, &new.view),
        assessment: only(&first.assessment, &new.assessment),
        agreed: only(&first.agreed, &new.agreed),
    };
    if words.is_empty() {
        return Err(AppError::Unreadable);
    }
    let new_id = ctx.new_id();
    let sealed = sealed_translation(ctx, &key, new_id, &words)?;
    let new = Translation { id: new_id, protocol: id, addendum: None, author: by.actor(), words: sealed, made_at: ctx.at };
    if !translation::insert(&mut tx, &new).await? {
        return Err(AppError::refused("agreed", "translation-there"));
    }
    // She has not read it in her language yet.
    protocol::note_added(&mut tx, id).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes something that was added to a protocol once more, in this language.
///
/// # Errors
/// `Invalid` (field `words`) when there are none, too many, or a translation already; `NotFound` when there is no such addendum, or the visitor may not add
/// to the protocol.
pub async fn translate_addendum(ctx: &Context, lang: Lang, id: Uuid, addendum: Uuid, words: &str) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::Protocol(id)).await?;
    let person = protocol::account_of(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if !addendum::is_of(&mut tx, addendum, id).await? {
        return Err(AppError::NotFound);
    }
    let words = words.trim().to_owned();
    if words.is_empty() {
        return Err(AppError::refused("words", "translation-part"));
    }
    if !fits(&words) {
        return Err(AppError::refused("words", "session-too-long"));
    }
    let key = key_of(ctx, &mut tx, person).await?;
    let new_id = ctx.new_id();
    let said = Said { lang: lang.code().to_owned(), words };
    let sealed = seal(ctx, &key, "protocol_translation", new_id, &said)?;
    let new =
        Translation { id: new_id, protocol: id, addendum: Some(addendum), author: by.actor(), words: sealed, made_at: ctx.at };
    if !translation::insert(&mut tx, &new).await? {
        return Err(AppError::refused("words", "translation-there"));
    }
    protocol::note_added(&mut tx, id).await?;
    tx.commit().await?;
    Ok(())
}

/// The words of the translation with this id, closed.
///
/// # Errors
/// `TooLarge`.
pub(crate) fn sealed_translation(ctx: &Context, key: &PersonKey, id: Uuid, words: &Words) -> Result<Vec<u8>, AppError> {
    seal(ctx, key, "protocol_translation", id, words)
}

/// Takes a translation back that was written just now: its form as it was sent, so that its words are not lost.
///
/// # Errors
/// `Invalid` (field `undo`) when it is too late, somebody else wrote it, or the person has read it by now: then it stays. `SignInFirst`; `NotFound` when
/// there is none about her, or the visitor may not.
pub async fn take_back_translation(ctx: &Context, person: Uuid, id: Uuid) -> Result<Fields, AppError> {
    let by = By::signed_in(ctx)?;
    // Without a permit nothing is told of it, not even whether it is there.
    let mut tx = ctx.store.begin().await?;
    let found = translation::find(&mut tx, id).await?;
    tx.commit().await?;
    let found = found.ok_or(AppError::NotFound)?;
    let mut tx = by.begin(ctx, to::Change, subjects::Protocol(found.protocol)).await?;
    let kept = protocol::find(&mut tx, person, found.protocol).await?.ok_or(AppError::NotFound)?;
    if !is_unread(kept.opened_at, &found) || undo_until(ctx, &found).is_none() {
        tx.commit().await?;
        return Err(AppError::refused("undo", "translation-undo-late"));
    }
    let key = key_of(ctx, &mut tx, person).await?;
    let fields = fields(&key, &found)?;
    translation::delete(&mut tx, id).await?;
    tx.commit().await?;
    Ok(fields)
}

/// The form as it was sent.
fn fields(key: &PersonKey, one: &Translation) -> Result<Fields, AppError> {
    let mut all = vec![("protocol", one.protocol.to_string())];
    if let Some(addendum) = one.addendum {
        let said: Said = open(key, "protocol_translation", one.id, &one.words)?;
        all.extend([("do", "translate-addendum".to_owned()), ("addendum", addendum.to_string()), ("words", said.words)]);
    } else {
        let words: Words = open(key, "protocol_translation", one.id, &one.words)?;
        let Words { note, view, assessment, agreed, .. } = words;
        all.push(("do", "translate".to_owned()));
        all.extend([("agreed", agreed), ("view", view), ("assessment", assessment), ("note", note)]);
    }
    Ok(Fields(all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()))
}
