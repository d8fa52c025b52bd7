//! Somebody comes in; a step in the course of a participation; the last one is taken back.

use crate::{
    acts::{
        enter::enter,
        step::{take_step, undo},
    },
    pages::step::Kind,
    paths,
    rules::{
        ErrorReason, ExitReason, PauseReason,
        course::{Exit, Pause, Step},
        hours,
    },
};
use base::{
    AppError, Date, PageContext,
    form::{Check, Done, Fields, date, to_mend},
};
use people::acts::by::By;
use uuid::Uuid;

/// She comes in: `project`, the day `entered-…`, `hours`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such person, or the visitor may not.
pub async fn submit_enter(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Done, AppError> {
    By::staff(ctx)?;
    let project = fields.get("project").parse().ok();
    let (entered, hours) = (date(fields, "entered"), hours(fields.get("hours")));
    let checks = [
        (project.is_some(), "project", "enter-no-project"),
        (entered.is_some(), "entered", "course-no-day"),
        (hours.is_some(), "hours", "course-no-hours"),
    ];
    let (Some(project), Some(entered), Some(hours)) = (project, entered, hours) else {
        // Whether she may is asked first: what there is not cannot be mended.
        crate::acts::enter::choices(ctx, person).await?;
        return Err(to_mend(&checks).keeping(fields));
    };
    let id = enter(ctx, person, project, entered, hours).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::Participation::href(ctx.lang, id)))
}

/// What was done last is taken back: `do` is `undo`, with `event`.
///
/// # Errors
/// `Invalid` when it is too late; `NotFound` when there is none, or the visitor may not.
pub async fn submit_participation(ctx: &PageContext, id: Uuid, fields: &Fields) -> Result<Done, AppError> {
    if fields.get("do") != "undo" {
        return Err(AppError::Unreadable);
    }
    let event = fields.get("event").parse().map_err(|_| AppError::Unreadable)?;
    let gone = undo(ctx, id, event).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(match gone {
        Some(person) => paths::OfPerson::href(ctx.lang, person),
        None => paths::Participation::href(ctx.lang, id),
    }))
}

/// A step: which one says the address; its fields are those of its page.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such step or participation, or the visitor may not.
pub async fn submit_step(ctx: &PageContext, id: Uuid, step: &str, fields: &Fields) -> Result<Done, AppError> {
    let kind = Kind::from_code(step).ok_or(AppError::NotFound)?;
    let step = match read(ctx, kind, fields) {
        Ok(step) => step,
        Err(refused) => {
            // Whether there is anything to be mended for the visitor is asked first.
            crate::acts::of_person::open_participation(ctx, id).await?;
            return Err(refused.keeping(fields));
        }
    };
    take_step(ctx, id, &step).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::Participation::href(ctx.lang, id)))
}

fn read(ctx: &PageContext, kind: Kind, fields: &Fields) -> Result<Step, AppError> {
    let day = || date(fields, "day").ok_or_else(|| to_mend(&[(false, "day", "course-no-day")]));
    match kind {
        Kind::Pause => Ok(Step::Pause(read_pause(ctx.new_id(), fields)?)),
        Kind::CorrectPause => {
            let pause = fields.get("pause").parse().map_err(|_| AppError::Unreadable)?;
            Ok(Step::CorrectPause(read_pause(pause, fields)?))
        }
        Kind::Error => {
            let reason = ErrorReason::from_code(fields.get("reason"));
            reason.map(Step::Error).ok_or_else(|| to_mend(&[(false, "reason", "course-no-reason")]))
        }
        Kind::GoOn => Ok(Step::GoOn(day()?)),
        Kind::Exit => Ok(Step::Exit(read_exit(fields)?)),
        Kind::EnterAgain => Ok(Step::EnterAgain),
        Kind::Entry => Ok(Step::Entry(day()?)),
        Kind::CorrectExit => Ok(Step::CorrectExit(read_exit(fields)?)),
        Kind::Hours => hours(fields.get("hours")).map(Step::Hours).ok_or_else(|| to_mend(&[(false, "hours", "course-no-hours")])),
    }
}

fn read_pause(id: Uuid, fields: &Fields) -> Result<Pause, AppError> {
    let begins = date(fields, "begins");
    let (agreed, ended) = (maybe(fields, "agreed"), maybe(fields, "ended"));
    let reason = PauseReason::from_code(fields.get("reason"));
    let checks: [Check; 4] = [
        (begins.is_some(), "begins", "course-no-day"),
        (agreed.is_ok(), "agreed", "course-agreed-unread"),
        (ended.is_ok(), "ended", "course-no-day"),
        (reason.is_some(), "reason", "course-no-reason"),
    ];
    let (Some(begins), Ok(agreed), Ok(ended), Some(reason)) = (begins, agreed, ended, reason) else {
        return Err(to_mend(&checks));
    };
    Ok(Pause { id, begins, agreed, ended, reason, by_exit: false })
}

fn read_exit(fields: &Fields) -> Result<Exit, AppError> {
    let (day, reason) = (date(fields, "day"), ExitReason::from_code(fields.get("reason")));
    let checks: [Check; 2] = [(day.is_some(), "day", "course-no-day"), (reason.is_some(), "reason", "course-no-reason")];
    let (Some(day), Some(reason)) = (day, reason) else { return Err(to_mend(&checks)) };
    Ok(Exit { day, reason })
}

/// A day that need not be said; `None`: something else stands there.
fn maybe(fields: &Fields, name: &str) -> Result<Option<Date>, ()> {
    let empty = ["day", "month", "year"].iter().all(|part| fields.get(&format!("{name}-{part}")).is_empty());
    if empty { Ok(None) } else { date(fields, name).map(Some).ok_or(()) }
}
