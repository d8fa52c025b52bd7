//! What a coach keeps in mind for the next time: for nobody else, and not for long.

use super::{
    sealed::{open, seal},
    words::key_of,
};
use crate::{records::private_note, rules::fits, subjects::PrivateNotes};
use base::{
    AppError, Context, Moment,
    form::{Fields, FormErrors},
    moment::DAY,
    store::Tx,
};
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

/// The visitor's own note about somebody.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may write none about her.
pub async fn own_note(ctx: &Context, person: Uuid) -> Result<Option<PrivateNote>, AppError> {
    let me = ctx.person()?.id;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Make, PrivateNotes(person)).await?;
    let key = key_of(ctx, &mut tx, person).await?;
    let found = private_note::find(&mut tx, person, me).await?;
    tx.commit().await?;
    let Some((sealed, made_at)) = found else { return Ok(None) };
    let goes_at = made_at.plus(KEPT);
    if goes_at <= ctx.at {
        return Ok(None);
    }
    Ok(Some(PrivateNote { words: open(&key, "private_note", row(person, me), &sealed)?, goes_at }))
}

/// Writes it in place of the one before; nothing: takes it away.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may write none about her; `Invalid` (field `private`) when it is too long.
pub async fn keep_note(ctx: &Context, person: Uuid, words: &str) -> Result<(), AppError> {
    let me = ctx.person()?.id;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Make, PrivateNotes(person)).await?;
    if !fits(words) {
        return Err(AppError::Invalid(FormErrors::one(&Fields::default(), "private", "session-too-long")));
    }
    if words.trim().is_empty() {
        private_note::delete(&mut tx, person, me).await?;
    } else {
        let key = key_of(ctx, &mut tx, person).await?;
        let sealed = seal(ctx, &key, "private_note", row(person, me), &words)?;
        private_note::put(&mut tx, person, me, &sealed, ctx.at).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The author has written a protocol: what she kept in mind for it goes.
///
/// # Errors
/// When the store does not answer.
pub(super) async fn forget_with_protocol(tx: &mut Tx, person: Uuid, author: Option<Uuid>) -> Result<(), AppError> {
    if let Some(author) = author {
        private_note::delete(tx, person, author).await?;
    }
    Ok(())
}

/// Forgets what is too old; how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    let mut tx = ctx.store.begin().await?;
    let forgotten = private_note::forget(&mut tx, ctx.at.plus(-KEPT)).await?;
    tx.commit().await?;
    Ok(forgotten)
}

/// What the words are bound to: nobody else's note about anybody else.
fn row(person: Uuid, author: Uuid) -> Uuid {
    Uuid::from_u128(person.as_u128() ^ author.as_u128().rotate_left(1))
}
