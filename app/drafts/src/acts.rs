//! Keeping, finding and putting away drafts of the signed-in person. Nobody has another one's: they are only ever asked for by who is
//! signed in, so that there is nothing to be permitted and nothing to be written into the log.

use crate::form::Form;
use crate::{
    records::{self, Row},
    rules::{self, Difference, Fate},
};
use base::{
    AppError, Context, Moment,
    form::Fields,
    moment::DAY,
    room::{DraftKind, SealedDraft},
    store::Tx,
};
use uuid::Uuid;

/// What a draft without words is kept for: a window that was left open and sends late.
const EMPTIED: i64 = 7 * DAY;
/// A draft that nobody went on with is forgotten after this.
const OLD: i64 = 90 * DAY;
/// So many drafts somebody has at most: one for each of her people, and some to spare.
const MOST: i64 = 200;
/// The most bytes that a draft has, written as a form is sent: four long texts (`base::form::MOST_LETTERS`) in the scripts of our languages. A form may
/// have more.
const LARGEST: usize = 64 * 1024;

/// What is kept for a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The newest revision; 0: there never was one.
    pub revision: i64,
    /// The draft, unless it was sent or thrown away.
    pub draft: Option<Draft>,
}

/// A draft, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What was typed.
    pub fields: Fields,
    /// When it was kept.
    pub saved_at: Moment,
}

/// What became of something typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is kept, as this revision.
    Kept(i64),
    /// Something else was kept meanwhile.
    Conflict(Conflict),
    /// What it goes on from was sent or thrown away; the revision to go on from.
    Gone(i64),
}

/// Two drafts of one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The revision that is kept: what is chosen goes on from it.
    pub revision: i64,
    /// When it was kept.
    pub saved_at: Moment,
    /// Where they differ.
    pub differences: Vec<Difference>,
    /// What is kept.
    pub theirs: Fields,
    /// Both in one, where that can be.
    pub both: Option<Fields>,
}

/// About whom the signed-in person has begun something of this kind and not sent it, and when, the newest first.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn begun(ctx: &Context, kind: &'static DraftKind) -> Result<Vec<(Uuid, Moment)>, AppError> {
    let me = ctx.person()?.id;
    let all = records::of_kind(&ctx.store, me, kind.name).await?;
    Ok(all.into_iter().filter_map(|(key, at)| Some((Form::read(&key, &[kind])?.person()?, at))).collect())
}

/// About whom somebody has begun something of this kind and not sent it: nothing of what she wrote is opened. Ask first whether the visitor may know.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn begun_by(ctx: &Context, account: Uuid, kind: &'static DraftKind) -> Result<Vec<Uuid>, AppError> {
    let all = records::of_kind(&ctx.store, account, kind.name).await?;
    Ok(all.into_iter().filter_map(|(key, _)| Form::read(&key, &[kind])?.person()).collect())
}

/// The signed-in person's draft of this kind.
///
/// # Errors
/// `SignInFirst`; `NotFound` when it is about somebody whom she may not write about; `Broken` or `Busy` when the store does not answer.
pub async fn find(ctx: &Context, form: impl Into<Form>) -> Result<Found, AppError> {
    let form = form.into();
    let account = ctx.person()?.id;
    let mut tx = ctx.store.begin().await?;
    allowed(ctx, &mut tx, form).await?;
    let Some(row) = records::find(&mut tx, account, &form.key()).await? else { return Ok(Found::default()) };
    let draft = open(ctx, &mut tx, form, &row).await?.map(|fields| Draft { fields, saved_at: row.saved_at });
    Ok(Found { revision: row.revision, draft })
}

/// Keeps what was typed on top of revision `base` (0: the first time).
///
/// # Errors
/// `SignInFirst`; `TooLarge` above 64 KiB, or for the first words of one draft too many; `Broken` or `Busy` when the store does not answer.
pub async fn save(ctx: &Context, form: impl Into<Form>, base: i64, typed: &Fields) -> Result<Outcome, AppError> {
    let form = form.into();
    let (kind, key) = (form.kind, form.key());
    let account = ctx.person()?.id;
    let typed = rules::kept_fields(kind, typed);
    let mut tx = ctx.store.begin().await?;
    allowed(ctx, &mut tx, form).await?;
    let row = records::find(&mut tx, account, &key).await?;
    let fields = match &row {
        Some(row) => open(ctx, &mut tx, form, row).await?,
        None => None,
    };
    let revision = row.as_ref().map_or(0, |row| row.revision);
    match rules::settle(row.as_ref().map(|row| (row.revision, fields.as_ref())), base, &typed) {
        Fate::Same => Ok(Outcome::Kept(revision)),
        Fate::Gone => Ok(Outcome::Gone(revision)),
        Fate::Write(next) => {
            let id = row.as_ref().map_or_else(|| ctx.new_id(), |row| row.id);
            let sealed = close(ctx, &mut tx, form, id, &typed).await?;
            let new = Row { id, revision: next, form: Some(sealed), saved_at: ctx.at };
            let written = if row.is_some() {
                records::update(&mut tx, &new).await?
            } else {
                if records::count(&mut tx, account).await? >= MOST {
                    return Err(AppError::TooLarge);
                }
                records::insert(&mut tx, account, &key, &new).await?
            };
            if !written {
                // Two at the same instant: who comes again meets the other one as a conflict.
                return Err(AppError::Busy);
            }
            tx.commit().await?;
            Ok(Outcome::Kept(next))
        }
        Fate::Conflict => {
            let theirs = fields.unwrap_or_default();
            Ok(Outcome::Conflict(Conflict {
                revision,
                saved_at: row.map_or(ctx.at, |row| row.saved_at),
                differences: rules::differences(kind, &typed, &theirs),
                both: rules::both(kind, &typed, &theirs),
                theirs,
            }))
        }
    }
}

/// Puts a draft away, because what it was for was sent: in the transaction that keeps that.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn finish(ctx: &Context, tx: &mut Tx, form: impl Into<Form>) -> Result<(), AppError> {
    let key = form.into().key();
    let account = ctx.person()?.id;
    if records::empty(tx, account, &key, ctx.at).await? == 0 {
        // Also the first time that was typed may still be on its way.
        let none = Row { id: ctx.new_id(), revision: 1, form: None, saved_at: ctx.at };
        records::insert(tx, account, &key, &none).await?;
    }
    Ok(())
}

/// Throws a draft away.
///
/// # Errors
/// As [`finish`].
pub async fn discard(ctx: &Context, form: impl Into<Form>) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    finish(ctx, &mut tx, form).await?;
    Ok(tx.commit().await?)
}

/// Forgets what is over; how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    let mut tx = ctx.store.begin().await?;
    let gone = records::forget(&mut tx, ctx.at.minus(EMPTIED), ctx.at.minus(OLD)).await?;
    tx.commit().await?;
    Ok(gone)
}

/// Nobody keeps anything about somebody whom she may not write about; `NotFound` as for a page that there is not.
async fn allowed(ctx: &Context, tx: &mut Tx, form: Form) -> Result<(), AppError> {
    let may = match (form.kind.may, form.person()) {
        (None, None) => true,
        (Some(may), Some(person)) => may(ctx, tx, person).await?,
        _ => false,
    };
    if may { Ok(()) } else { Err(AppError::NotFound) }
}

async fn close(ctx: &Context, tx: &mut Tx, form: Form, id: Uuid, fields: &Fields) -> Result<Vec<u8>, AppError> {
    let words = fields.write()?;
    if words.len() > LARGEST {
        return Err(AppError::TooLarge);
    }
    form.kind.seal.seal(ctx, tx, SealedDraft { id, about: form.person() }, &words).await
}

async fn open(ctx: &Context, tx: &mut Tx, form: Form, row: &Row) -> Result<Option<Fields>, AppError> {
    let Some(sealed) = &row.form else { return Ok(None) };
    let words = form.kind.seal.open(ctx, tx, SealedDraft { id: row.id, about: form.person() }, sealed).await?;
    Fields::read(words.as_bytes()).map(Some).ok_or_else(|| AppError::Broken("a draft cannot be read".into()))
}
