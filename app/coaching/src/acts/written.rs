//! What was written about the person who asks, for herself.

use super::{
    talks::{Text, all_opened},
    words::key_of,
};
use crate::{records::protocol, subjects::Protocols};
use base::{AppError, Context, Date};
use people::{acts::by::By, policy::to};
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

/// Everything, newest first.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn written(ctx: &Context) -> Result<Vec<WrittenText>, AppError> {
    let me = ctx.person()?.id;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Protocols(me)).await?;
    let key = key_of(ctx, &mut tx, me).await?;
    tx.commit().await?;
    let all = all_opened(ctx, &key, me).await?;
    Ok(all.into_iter().map(|(one, text)| WrittenText { day: one.day, minutes: one.minutes, text }).collect())
}

/// One of them; that she has opened it is noted, so that the coach knows.
///
/// # Errors
/// `SignInFirst`; `NotFound` when nothing with this id is about her.
pub async fn open_written(ctx: &Context, id: Uuid) -> Result<WrittenText, AppError> {
    let me = ctx.person()?.id;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Protocols(me)).await?;
    let key = key_of(ctx, &mut tx, me).await?;
    tx.commit().await?;
    let all = all_opened(ctx, &key, me).await?;
    let (kept, text) = all.into_iter().find(|(one, _)| one.id == id).ok_or(AppError::NotFound)?;
    if text.is_new {
        // To read, nothing must be written: on a full disk the coach learns of it later.
        let _ = note_read(ctx, id).await;
    }
    Ok(WrittenText { day: kept.day, minutes: kept.minutes, text })
}

async fn note_read(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    protocol::note_read(&mut tx, id, ctx.at).await?;
    Ok(tx.commit().await?)
}
