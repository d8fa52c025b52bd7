//! What was written about the person who asks, for herself.

use super::{
    talks::{Text, opened_of},
    words::key_of,
};
use crate::{
    records::{
        protocol::{self, Protocol},
        session, session_coach,
    },
    subjects::Protocols,
};
use base::{
    AppError, Context, Date,
    part::{Asked, Part},
};
use people::{
    acts::{by::By, staff_names::staff_names},
    policy::to,
};
use std::collections::HashMap;
use uuid::Uuid;

/// One thing that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenText {
    /// The day of the session.
    pub day: Date,
    /// How many minutes counted.
    pub minutes: i64,
    /// Whether a group met.
    pub is_of_group: bool,
    /// Who of those who work here was there, besides who wrote it; by name.
    pub with: Vec<String>,
    /// The words.
    pub text: Text,
}

/// What was written, newest first: the part that is asked for.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn written(ctx: &Context, asked: Option<Asked>) -> Result<(Vec<WrittenText>, Part), AppError> {
    let me = ctx.person()?.id;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Protocols(me)).await?;
    let key = key_of(ctx, &mut tx, me).await?;
    tx.commit().await?;
    let mut kept = protocol::of_account(&ctx.store, me).await?;
    let part = Part::find(kept.len(), asked, None);
    let places = part.places();
    kept.truncate(places.end);
    kept.drain(..places.start);
    let shown = opened_of(ctx, &key, me, kept).await?;
    Ok((shown.into_iter().map(|(one, text)| of(one, text, Vec::new())).collect(), part))
}

/// One of them; that she has opened it is noted, so that the coach knows.
///
/// # Errors
/// `SignInFirst`; `NotFound` when nothing with this id is about her.
pub async fn open_written(ctx: &Context, id: Uuid) -> Result<WrittenText, AppError> {
    let me = ctx.person()?.id;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Protocols(me)).await?;
    let key = key_of(ctx, &mut tx, me).await?;
    let found = protocol::find(&mut tx, me, id).await?;
    tx.commit().await?;
    let found = found.ok_or(AppError::NotFound)?;
    let (kept, text) = opened_of(ctx, &key, me, vec![found]).await?.pop().ok_or(AppError::NotFound)?;
    if text.is_new {
        // To read, nothing must be written: on a full disk the coach learns of it later.
        let _ = note_read(ctx, id).await;
    }
    let there = who_was_there(ctx, me).await?;
    let with = there.get(&kept.session).cloned().unwrap_or_default();
    let with = with.into_iter().filter(|name| Some(name) != text.author.as_ref()).collect();
    Ok(of(kept, text, with))
}

fn of(kept: Protocol, text: Text, with: Vec<String>) -> WrittenText {
    WrittenText { day: kept.day, minutes: kept.minutes, is_of_group: kept.group.is_some(), with, text }
}

/// Who of those who work here was at the sessions of this person, by session: who logged it first. Only those of which there is more than one are named.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(super) async fn who_was_there(ctx: &Context, person: Uuid) -> Result<HashMap<Uuid, Vec<String>>, AppError> {
    let with = session_coach::of_account(&ctx.store, person).await?;
    let authors = session::authors_of(&ctx.store, person).await?;
    let all: Vec<(Uuid, Uuid)> = authors.into_iter().chain(with).collect();
    let names = staff_names(ctx, all.iter().map(|(_, staff)| *staff).collect()).await?;
    let mut there: HashMap<Uuid, Vec<String>> = HashMap::new();
    for (session, staff) in all {
        there.entry(session).or_default().extend(names.get(&staff).cloned());
    }
    there.retain(|_, names| names.len() > 1);
    Ok(there)
}

async fn note_read(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    protocol::note_read(&mut tx, id, ctx.at).await?;
    Ok(tx.commit().await?)
}
