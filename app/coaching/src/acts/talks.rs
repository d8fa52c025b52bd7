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
use base::{
    AppError, Context, Moment,
    part::{Asked, Part},
};
use people::{
    acts::{
        by::By,
        open_person::{OpenedPerson, open_person},
        staff_names::staff_names,
    },
    policy::{Action, Kind, to},
    vault::PersonKey,
};
use std::collections::{HashMap, HashSet};
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

/// Opens these protocols about somebody, in their order: with what was added.
///
/// # Errors
/// `Broken` when something does not open here, or the store does not answer.
pub(super) async fn opened_of(
    ctx: &Context,
    key: &PersonKey,
    person: Uuid,
    kept: Vec<Protocol>,
) -> Result<Vec<(Protocol, Text)>, AppError> {
    let ids: HashSet<Uuid> = kept.iter().map(|one| one.id).collect();
    let mut added = addendum::of_account(&ctx.store, person).await?;
    added.retain(|one| ids.contains(&one.protocol));
    let mut translated = translation::of_account(&ctx.store, person).await?;
    translated.retain(|one| ids.contains(&one.protocol));
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

/// When she saw something in another way, and the one who answers to it has not seen that.
fn unseen(one: &Protocol) -> Option<Moment> {
    one.answered_at.filter(|_| one.verdict == Some(Verdict::Differs) && one.seen_at.is_none())
}

async fn note_seen(ctx: &Context, unseen: &[(Uuid, Moment)]) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    for (id, until) in unseen {
        protocol::note_answer_seen(&mut tx, *id, *until, ctx.at).await?;
    }
    Ok(tx.commit().await?)
}

/// The sessions of a person, as far as they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talks {
    /// The person.
    pub person: OpenedPerson,
    /// What is shown, newest first.
    pub shown: Vec<Talk>,
    /// Which part of all it is.
    pub part: Part,
}

/// The person, and her sessions, newest first: the part that is asked for; else for her main coach the one with an answer that is new, else the first. What
/// was written is there for those who may read it, and that is in the log.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see what counts of her sessions.
pub async fn talks(ctx: &Context, person: Uuid, asked: Option<Asked>) -> Result<Talks, AppError> {
    let by = By::staff(ctx)?;
    let opened_person = open_person(ctx, by, person).await?;
    let mut tx = by.begin(ctx, to::See, ServiceFacts(person)).await?;
    let reads = opened_person.may(ctx, Action::See, Kind::Protocol);
    let key = if reads {
        by.may(ctx, &mut tx, to::See, Protocols(person)).await?;
        Some(key_of(ctx, &mut tx, person).await?)
    } else {
        None
    };
    tx.commit().await?;
    let mut attended = attendance::of_account(&ctx.store, person).await?;
    let mut kept = if reads { protocol::of_account(&ctx.store, person).await? } else { Vec::new() };
    // It is for her coach: a deputy who reads it takes nothing from her.
    let answers_to_it = opened_person.main_coach() == Some(ctx.person()?.id);
    let is_new = |one: &Protocol| answers_to_it && unseen(one).is_some();
    let new: HashSet<Uuid> = kept.iter().filter(|one| is_new(one)).map(|one| one.session).collect();
    let part = Part::find(attended.len(), asked, attended.iter().position(|one| new.contains(&one.session)));
    let places = part.places();
    attended.truncate(places.end);
    attended.drain(..places.start);
    kept.retain(|one| attended.iter().any(|shown| shown.session == one.session));
    let seen: Vec<(Uuid, Moment)> =
        kept.iter().filter(|one| is_new(one)).filter_map(|one| Some((one.id, unseen(one)?))).collect();
    let mut texts = HashMap::new();
    if let Some(key) = &key {
        let opened = opened_of(ctx, key, person, kept).await?;
        texts.extend(opened.into_iter().map(|(one, text)| (one.session, text)));
    }
    if !seen.is_empty() {
        // To read, nothing must be written: on a full disk an answer stays new.
        let _ = note_seen(ctx, &seen).await;
    }
    let shown = attended.into_iter().map(|attended| Talk { text: texts.remove(&attended.session), attended }).collect();
    Ok(Talks { person: opened_person, shown, part })
}
