//! A step in the course of a participation, and taking the last one back. What was there before stays as a trace.

use super::of_person::{course_of, was};
use crate::{
    records::{
        event::{self, Event},
        participation::{self, Participation},
        pause, sub_project,
    },
    rules::{
        SubState, can_be_undone,
        course::{Course, Step},
    },
    subjects,
};
use base::{AppError, Context, store::Tx};
use people::{acts::by::By, policy::to};
use uuid::Uuid;

/// Takes this step.
///
/// # Errors
/// `Invalid` with what is to mend, or when somebody else was quicker (`do`); `NotFound` when there is none, or the visitor may not.
pub async fn take_step(ctx: &Context, id: Uuid, step: &Step) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::Participation(id)).await?;
    let one = participation::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let project = sub_project::find(&mut tx, one.sub_project).await?.ok_or(AppError::NotFound)?;
    if *step == Step::EnterAgain && !project.state.takes_entries() {
        return Err(AppError::refused("do", "enter-closed"));
    }
    let before = course_of(&mut tx, &one).await?;
    let today = ctx.settings.zone.date(ctx.at);
    let after = before.after(step, project.span(), today).map_err(|(field, key)| AppError::refused(field, key))?;
    if after == before {
        // Nothing is other than it was.
        tx.commit().await?;
        return Ok(());
    }
    let was = serde_json::to_string(&before).map_err(|fault| AppError::Broken(fault.to_string()))?;
    let place = i64::try_from(event::of_participation(&mut tx, id).await?.len()).unwrap_or(i64::MAX);
    let event = Event {
        id: ctx.new_id(),
        participation: id,
        place,
        what: step.what(),
        was,
        author: by.actor(),
        made_at: ctx.at,
        undone_at: None,
    };
    event::insert(&mut tx, &event).await?;
    write(&mut tx, one, after).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes back what was done last, while that is possible; whose participation it was when nothing is left of it. Sent twice, it is taken back once.
///
/// # Errors
/// `Invalid` (`undo`) when it is too late, something else was done since, the sub-project takes nobody in any more, or she came in anew; `NotFound`
/// when there is none, or the visitor may not.
pub async fn undo(ctx: &Context, id: Uuid, event: Uuid) -> Result<Option<Uuid>, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Participation(id)).await?;
    let one = participation::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let events = event::of_participation(&mut tx, id).await?;
    if events.iter().any(|done| done.id == event && done.undone_at.is_some()) {
        tx.commit().await?;
        return Ok(None);
    }
    let last = events.iter().rev().find(|done| done.undone_at.is_none()).filter(|last| last.id == event);
    let last =
        last.filter(|last| can_be_undone(last.made_at, ctx.at)).ok_or_else(|| AppError::refused("undo", "course-undo-late"))?;
    let before = was(&last.was)?;
    let opens = one.exited.is_some() && before.as_ref().is_some_and(|before| before.exit.is_none());
    if opens && !sub_project::find(&mut tx, one.sub_project).await?.is_some_and(|project| project.state.takes_entries()) {
        return Err(AppError::refused("undo", "enter-closed"));
    }
    if one.error.is_some() && before.as_ref().is_some_and(|before| before.error.is_none()) {
        // It counts again: not beside another one, and not as somebody who takes part in what is closed.
        if participation::of_account_in(&mut tx, one.account, one.sub_project).await?.is_some() {
            return Err(AppError::refused("undo", "enter-already"));
        }
        let project = sub_project::find(&mut tx, one.sub_project).await?.ok_or(AppError::NotFound)?;
        if project.state == SubState::Closed && one.exited.is_none() {
            return Err(AppError::refused("undo", "enter-closed"));
        }
    }
    event::undo(&mut tx, last.id, ctx.at).await?;
    let person = one.account;
    let gone = match before {
        Some(before) => {
            write(&mut tx, one, before).await?;
            None
        }
        None => {
            participation::undo(&mut tx, id, ctx.at).await?;
            Some(person)
        }
    };
    tx.commit().await?;
    Ok(gone)
}

/// Writes the course as it is now.
pub(crate) async fn write(tx: &mut Tx, one: Participation, course: Course) -> Result<(), AppError> {
    let id = one.id;
    let exited = course.exit.map(|exit| exit.day);
    let exit_reason = course.exit.map(|exit| exit.reason);
    let changed = Participation { entered: course.entered, exited, exit_reason, hours: course.hours, error: course.error, ..one };
    participation::change(tx, &changed).await?;
    pause::write(tx, id, &course.pauses).await?;
    Ok(())
}
