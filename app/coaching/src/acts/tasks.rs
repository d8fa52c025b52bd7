//! Tasks: who does what by when, the person or her coach; written down and ticked off by either.

use super::{
    sealed::{open, seal},
    words::key_of,
};
use crate::{
    records::task::{self, Task},
    rules::{
        can_be_taken_back,
        goals::{Side, TASKS_MOST},
    },
    subjects::{self, Tasks},
};
use base::{AppError, Context, Date, Moment, civil::Span};
use people::{acts::by::By, policy::to, vault::PersonKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// So many of those that were done are shown.
const DONE_SHOWN: usize = 10;

/// What is to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskWords {
    /// The language of the page on which it was written, by its code.
    pub lang: String,
    /// In words.
    pub what: String,
}

/// A task, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedTask {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub side: Side,
    /// What is to do.
    pub words: TaskWords,
    /// By when.
    pub due: Option<Date>,
    /// When it was done.
    pub done_at: Option<Moment>,
    /// Whether the visitor can take it back: she wrote it just now, and it is not done.
    pub can_be_taken_back: bool,
}

/// Writes down a task.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or she may not; `Invalid` (field `what`) when there are too many.
pub async fn add_task(ctx: &Context, person: Uuid, side: Side, words: &TaskWords, due: Option<Date>) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Make, Tasks(person)).await?;
    if usize::try_from(task::count_open(&mut tx, person).await?).is_ok_and(|many| many >= TASKS_MOST) {
        return Err(AppError::refused("what", "task-too-many"));
    }
    let key = key_of(ctx, &mut tx, person).await?;
    let id = ctx.new_id();
    let words = sealed_task(ctx, &key, id, words)?;
    let new = Task { id, account: person, side, author: by.actor(), words, due, made_at: ctx.at, done_at: None };
    task::insert(&mut tx, &new).await?;
    tx.commit().await?;
    Ok(())
}

/// The words of the task with this id, closed.
///
/// # Errors
/// `TooLarge`.
pub(crate) fn sealed_task(ctx: &Context, key: &PersonKey, id: Uuid, words: &TaskWords) -> Result<Vec<u8>, AppError> {
    seal(ctx, key, "task", id, words)
}

/// Ticks a task of this person off, or takes the tick away.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such task of hers, or the visitor may not.
pub async fn tick_task(ctx: &Context, person: Uuid, id: Uuid, done: bool) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Task(id)).await?;
    task::find(&mut tx, id).await?.filter(|task| task.account == person).ok_or(AppError::NotFound)?;
    task::set_done(&mut tx, id, done.then_some(ctx.at)).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a task of this person back that was written by mistake.
///
/// # Errors
/// `Invalid` (field `undo`) when it is too late, it is done, or somebody else wrote it: then it stays. `SignInFirst`; `NotFound` when there is no such task
/// of hers, or the visitor may not.
pub async fn take_back_task(ctx: &Context, person: Uuid, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Task(id)).await?;
    let found = task::find(&mut tx, id).await?.filter(|task| task.account == person).ok_or(AppError::NotFound)?;
    let goes = is_new(ctx, &found);
    if goes {
        task::delete(&mut tx, id).await?;
    }
    tx.commit().await?;
    if goes { Ok(()) } else { Err(AppError::refused("undo", "task-undo-late")) }
}

/// Whether the visitor wrote it just now, and it is not done.
fn is_new(ctx: &Context, one: &Task) -> bool {
    let me = ctx.who.person.as_ref().map(|person| person.id);
    me.is_some() && one.author == me && one.done_at.is_none() && can_be_taken_back(one.made_at, ctx.at)
}

/// By when the next task of a participant is to be done, when that is soon or over: nothing is opened for it.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn next_due(ctx: &Context, me: Uuid, days: i64) -> Result<Option<Date>, AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let until = today.checked_add(Span::new().days(days)).unwrap_or(today);
    Ok(task::next_due(&ctx.store, me, until).await?)
}

/// The tasks about somebody, for herself or who accompanies her: open ones by their day, then those that were done.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see them.
pub async fn tasks(ctx: &Context, person: Uuid) -> Result<Vec<OpenedTask>, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Tasks(person)).await?;
    let key = key_of(ctx, &mut tx, person).await?;
    tx.commit().await?;
    let opened = |one: Task| {
        let words = open(&key, "task", one.id, &one.words)?;
        let can_be_taken_back = is_new(ctx, &one);
        Ok(OpenedTask { id: one.id, side: one.side, words, due: one.due, done_at: one.done_at, can_be_taken_back })
    };
    let mut all = task::of_account(&ctx.store, person).await?;
    // Open ones come first: of those that were done only the last are shown.
    let open_ones = all.iter().filter(|task| task.done_at.is_none()).count();
    all.truncate(open_ones + DONE_SHOWN);
    all.into_iter().map(opened).collect()
}
