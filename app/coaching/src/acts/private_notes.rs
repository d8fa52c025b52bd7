//! What a coach keeps in mind for the next time: for nobody else, and not for long.

use super::{
    sealed::{open, seal},
    words::key_of,
};
use crate::{
    records::private_note::{self, Note},
    rules::{UNDO, fits},
    subjects::{OwnNote, PrivateNotes},
};
use base::{AppError, Context, Moment, moment::DAY, store::Tx};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// So long a note is kept after it was written last.
pub const KEPT: i64 = 30 * DAY;

/// A note, and when it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivateNote {
    /// Its words.
    pub words: String,
    /// When it goes by itself.
    pub goes_at: Moment,
}

/// The visitor's own note about somebody. That there is none is nobody's business; that she reads one is in the log.
///
/// # Errors
/// `SignInFirst`; `NotFound` when the person is erased; `Broken` or `Busy` when the store does not answer.
pub async fn own_note(ctx: &Context, person: Uuid) -> Result<Option<PrivateNote>, AppError> {
    let me = ctx.person()?.id;
    let found = private_note::find(&ctx.store, person, me).await?.filter(|note| note.goes_at > ctx.at);
    let Some(note) = found else { return Ok(None) };
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, OwnNote { person, author: me }).await?;
    let key = key_of(ctx, &mut tx, person).await?;
    tx.commit().await?;
    Ok(Some(PrivateNote { words: open(&key, "private_note", row(person, me), &note.words)?, goes_at: note.goes_at }))
}

/// Writes it in place of the one before; nothing: takes it away.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may write none about her; `Invalid` (field `private`) when it is too long.
pub async fn keep_note(ctx: &Context, person: Uuid, words: &str) -> Result<(), AppError> {
    let me = ctx.person()?.id;
    let by = By::signed_in(ctx)?;
    if words.trim().is_empty() {
        // Also who accompanies her no more may take her own away; where there is none, it is as if she may write.
        let is_there = private_note::find(&ctx.store, person, me).await?.is_some();
        let mut tx = if is_there {
            by.begin(ctx, to::Erase, OwnNote { person, author: me }).await?
        } else {
            by.begin(ctx, to::Make, PrivateNotes(person)).await?
        };
        private_note::delete(&mut tx, person, me).await?;
        tx.commit().await?;
        return Ok(());
    }
    let mut tx = by.begin(ctx, to::Make, PrivateNotes(person)).await?;
    if !fits(words) {
        return Err(AppError::refused("private", "session-too-long"));
    }
    let key = key_of(ctx, &mut tx, person).await?;
    let words = seal(ctx, &key, "private_note", row(person, me), &words)?;
    private_note::put(&mut tx, person, me, &Note { words, made_at: ctx.at, goes_at: ctx.at.plus(KEPT) }).await?;
    tx.commit().await?;
    Ok(())
}

/// The author has written a protocol: what she kept in mind for it goes, when it cannot be taken back any more.
///
/// # Errors
/// When the store does not answer.
pub(super) async fn go_with_protocol(ctx: &Context, tx: &mut Tx, person: Uuid, author: Option<Uuid>) -> Result<(), AppError> {
    if let Some(author) = author {
        private_note::go_at(tx, person, author, ctx.at.plus(UNDO)).await?;
    }
    Ok(())
}

/// The protocol was taken back: the note stays after all.
///
/// # Errors
/// When the store does not answer.
pub(super) async fn stay_without_protocol(tx: &mut Tx, person: Uuid, author: Option<Uuid>) -> Result<(), AppError> {
    if let Some(author) = author {
        private_note::stay(tx, person, author, KEPT).await?;
    }
    Ok(())
}

/// Forgets what is too old; how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    let mut tx = ctx.store.begin().await?;
    let forgotten = private_note::forget(&mut tx, ctx.at).await?;
    tx.commit().await?;
    Ok(forgotten)
}

/// What the words are bound to: nobody else's note about anybody else.
pub(super) fn row(person: Uuid, author: Uuid) -> Uuid {
    Uuid::from_u128(person.as_u128() ^ author.as_u128().rotate_left(1))
}
