//! Everything that was held and said with one person, for those who accompany her.

use super::{
    addenda::{self, Added},
    translations::{self, Translated},
    words::{Said, Words, key_of},
};
use crate::{
    records::{
        addendum,
        attendance::{self, Attended},
        protocol::{self, Protocol},
        translation,
    },
    rules::Verdict,
    subjects::{Protocols, ServiceFacts},
};
use base::{AppError, Context, Moment};
use people::{
    acts::{
        by::By,
        open_person::{OpenedPerson, open_person},
        staff_names::staff_names,
    },
    policy::{Action, Kind, to},
    vault::PersonKey,
};
use std::collections::HashMap;
use uuid::Uuid;

/// A session of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// What counts of it.
    pub attended: Attended,
    /// What was written, when the visitor may read it.
    pub text: Option<Text>,
}

/// What was written about somebody, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The protocol.
    pub id: Uuid,
    /// The name of who wrote it; `None`: somebody who does not work here any more.
    pub author: Option<String>,
    /// The words.
    pub words: Words,
    /// When the person opened it first.
    pub read_at: Option<Moment>,
    /// What she said to it, in which words, and when.
    pub answer: Option<(Verdict, Option<Said>, Moment)>,
    /// The same in her language.
    pub translated: Option<Translated<Words>>,
    /// What was added to it, oldest first.
    pub added: Vec<Added>,
    /// Whether there is something that she has not read yet.
    pub is_new: bool,
}

/// Opens everything that was written about somebody, in the order of the records: with what was added.
///
/// # Errors
/// `Broken` when something does not open here, or the store does not answer.
pub(super) async fn all_opened(ctx: &Context, key: &PersonKey, person: Uuid) -> Result<Vec<(Protocol, Text)>, AppError> {
    let kept = protocol::of_account(&ctx.store, person).await?;
    let added = addendum::of_account(&ctx.store, person).await?;
    let translated = translation::of_account(&ctx.store, person).await?;
    let authors = kept.iter().filter_map(|one| one.author).chain(added.iter().filter_map(|one| one.author));
    let authors = authors.chain(translated.iter().filter_map(|one| one.author));
    let names = staff_names(ctx, authors.collect()).await?;
    let mut translated = translations::opened(ctx, key, translated, &kept, &names)?;
    let mut added = addenda::opened(key, added, &names, &mut translated.addenda)?;
    kept.into_iter()
        .map(|one| {
            let mut text = opened(key, &one, &names, added.remove(&one.id).unwrap_or_default())?;
            text.translated = translated.protocols.remove(&one.id);
            Ok((one, text))
        })
        .collect()
}

/// Opens what was sealed.
fn opened(key: &PersonKey, kept: &Protocol, names: &HashMap<Uuid, String>, added: Vec<Added>) -> Result<Text, AppError> {
    let answer = match (kept.verdict, kept.answered_at) {
        (Some(verdict), Some(at)) => {
            let words = kept.answer.as_deref().map(|sealed| Said::open(key, kept.id, sealed)).transpose()?;
            Some((verdict, words, at))
        }
        _ => None,
    };
    Ok(Text {
        id: kept.id,
        author: kept.author.and_then(|author| names.get(&author).cloned()),
        words: Words::open(key, kept.id, &kept.words)?,
        read_at: kept.read_at,
        answer,
        is_new: kept.opened_at.is_none(),
        translated: None,
        added,
    })
}

async fn note_seen(ctx: &Context, person: Uuid, until: Moment) -> Result<(), AppError> {
    if !protocol::unseen_answers(&ctx.store).await?.iter().any(|unseen| unseen.account == person) {
        return Ok(());
    }
    let mut tx = ctx.store.begin().await?;
    protocol::note_answers_seen(&mut tx, person, until, ctx.at).await?;
    Ok(tx.commit().await?)
}

/// The person, and her sessions, newest first. What was written is there for those who may read it, and that is in the log.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see what counts of her sessions.
pub async fn talks(ctx: &Context, person: Uuid) -> Result<(OpenedPerson, Vec<Talk>), AppError> {
    let by = By::staff(ctx)?;
    let opened_person = open_person(ctx, by, person).await?;
    let mut tx = by.begin(ctx, to::See, ServiceFacts(person)).await?;
    let mut texts = HashMap::new();
    if opened_person.may(ctx, Action::See, Kind::Protocol) {
        by.may(ctx, &mut tx, to::See, Protocols(person)).await?;
        let key = key_of(ctx, &mut tx, person).await?;
        tx.commit().await?;
        let mut kept = Vec::new();
        for (one, text) in all_opened(ctx, &key, person).await? {
            texts.insert(one.session, text);
            kept.push(one);
        }
        if let Some(newest) = kept.iter().filter(|one| one.answer.is_some()).filter_map(|one| one.answered_at).max() {
            // To read, nothing must be written: on a full disk an answer stays new.
            let _ = note_seen(ctx, person, newest).await;
        }
    } else {
        tx.commit().await?;
    }
    let attended = attendance::of_account(&ctx.store, person).await?;
    let talks = attended.into_iter().map(|attended| Talk { text: texts.remove(&attended.session), attended }).collect();
    Ok((opened_person, talks))
}
