//! In what somebody takes part: for herself, and for those who accompany her.

use crate::{
    records::{
        event,
        participation::{self, Participation},
        pause,
        sub_project::{self, SubProject},
    },
    rules::{
        What, can_be_undone,
        course::{Course, Exit, Pause},
    },
    subjects,
};
use base::{AppError, Context, Moment, store::Tx};
use people::{
    acts::{
        by::{By, may_with},
        staff_names::staff_names,
    },
    policy::{Action, Facts, Kind, of::about_person, to},
};
use std::collections::HashMap;
use uuid::Uuid;

/// A participation, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub person: Uuid,
    /// Its code.
    pub code: String,
    /// In what.
    pub project: SubProject,
    /// From when to when.
    pub course: Course,
}

/// One of them with what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedWhole {
    /// It.
    pub is: Opened,
    /// What was done, the newest first.
    pub history: Vec<Line>,
    /// The last thing, and until when it can be taken back.
    pub undo: Option<(Uuid, Moment)>,
    /// Whether the visitor may do something with it.
    pub may_change: bool,
    /// Whether she may know who it is.
    pub may_see_person: bool,
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What.
    pub what: What,
    /// How it was before.
    pub was: Option<Course>,
    /// How it was after that.
    pub then: Course,
    /// Who did it; `None`: somebody who is gone, or the machine.
    pub author: Option<String>,
    /// When.
    pub at: Moment,
    /// Whether it was taken back.
    pub undone: bool,
}

/// The course of a participation with these pauses.
pub(crate) fn course(one: &Participation, pauses: Vec<Pause>) -> Course {
    let exit = one.exited.zip(one.exit_reason).map(|(day, reason)| Exit { day, reason });
    Course { entered: one.entered, pauses, exit, hours: one.hours, error: one.error }
}

/// The course as it stands in the database.
pub(crate) async fn course_of(tx: &mut Tx, one: &Participation) -> Result<Course, AppError> {
    let pauses = pause::of_participation(tx, one.id).await?;
    Ok(course(one, pauses.into_iter().map(Pause::from).collect()))
}

/// How it was before something was done.
///
/// # Errors
/// `Broken` when the trace cannot be read.
pub(crate) fn was(trace: &str) -> Result<Option<Course>, AppError> {
    if trace.is_empty() {
        return Ok(None);
    }
    serde_json::from_str(trace).map(Some).map_err(|fault| AppError::Broken(fault.to_string()))
}

/// All of a participant, the newest first.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn participations(ctx: &Context, person: Uuid) -> Result<Vec<Opened>, AppError> {
    By::signed_in(ctx)?.begin(ctx, to::See, subjects::Participations(person)).await?.commit().await?;
    of_person(ctx, person).await
}

/// The same for who has a permit for all that is kept about her.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(crate) async fn of_person(ctx: &Context, person: Uuid) -> Result<Vec<Opened>, AppError> {
    let projects: HashMap<Uuid, SubProject> = sub_project::all(&ctx.store).await?.into_iter().map(|one| (one.id, one)).collect();
    let mut pauses: HashMap<Uuid, Vec<Pause>> = HashMap::new();
    for one in pause::of_account(&ctx.store, person).await? {
        pauses.entry(one.participation).or_default().push(one.into());
    }
    let mut all = Vec::new();
    for one in participation::of_account(&ctx.store, person).await? {
        let Some(project) = projects.get(&one.sub_project).cloned() else { continue };
        let course = course(&one, pauses.remove(&one.id).unwrap_or_default());
        all.push(Opened { id: one.id, person, code: one.code, project, course });
    }
    Ok(all)
}

/// One of them, with its history.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or the visitor may not see it.
pub async fn open_participation(ctx: &Context, id: Uuid) -> Result<OpenedWhole, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::Participation(id)).await?;
    let one = participation::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let project = sub_project::find(&mut tx, one.sub_project).await?.ok_or(AppError::NotFound)?;
    let course = course_of(&mut tx, &one).await?;
    let events = event::of_participation(&mut tx, id).await?;
    let facts = about_person(&mut tx, one.account).await?.ok_or(AppError::NotFound)?;
    tx.commit().await?;
    let names = staff_names(ctx, events.iter().filter_map(|event| event.author).collect()).await?;
    let last = events.iter().rev().find(|event| event.undone_at.is_none());
    let undo =
        last.filter(|last| can_be_undone(last.made_at, ctx.at)).map(|last| (last.id, last.made_at.plus(crate::rules::UNDO)));
    // What was taken back led nowhere: what came after it began where it had begun.
    let mut history = Vec::new();
    let mut then = course.clone();
    for event in events.iter().rev() {
        let before = was(&event.was)?;
        let undone = event.undone_at.is_some();
        let author = event.author.and_then(|author| names.get(&author).cloned());
        history.push(Line { what: event.what, was: before.clone(), then: then.clone(), author, at: event.made_at, undone });
        if let Some(before) = before.filter(|_| !undone) {
            then = before;
        }
    }
    let whole = Facts { record: Some(id), sub_project: Some(one.sub_project), ..facts.clone() };
    let may_change = may_with(ctx, Action::Change, Kind::Participation, &whole);
    let may_see_person = may_with(ctx, Action::See, Kind::Person, &facts);
    let is = Opened { id, person: one.account, code: one.code, project, course };
    Ok(OpenedWhole { is, history, undo: undo.filter(|_| may_change), may_change, may_see_person })
}
