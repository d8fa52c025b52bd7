//! Everything that this room holds about a person, open: what she takes along is written from it. Only for who has a permit for all of it.

pub use crate::records::protocol::Protocol;

use super::{
    agreements::{self, OpenedAgreement},
    appointments::AppointmentWords,
    ask_help::KEPT as HELP_KEPT,
    competences::{self, OpenedCompetence},
    goals::GoalWords,
    sealed::open,
    talks::{Text, opened_of},
    tasks::TaskWords,
    words::{Said, key_of},
    written::who_was_there,
};
use crate::records::{
    agreement,
    appointment::{self, Appointment},
    attendance::{self, Attended},
    correction::{self, Correction},
    goal::{self, Goal, Rating},
    handing_note,
    help_request::{self, HelpRequest},
    private_note, protocol,
    task::{self, Task},
};
use base::{AppError, Context, Date, Moment};
use people::acts::staff_names::staff_names;
use std::collections::HashMap;
use uuid::Uuid;

/// Everything.
pub struct Kept {
    /// Her sessions, newest first, each with what counted before it was corrected.
    pub sessions: Vec<(Attended, Vec<Correction>)>,
    /// Who of those who work here was at them, by session; only where it was more than one.
    pub there: HashMap<Uuid, Vec<String>>,
    /// Every word that was written, newest first.
    pub written: Vec<(Protocol, Text)>,
    /// When she asked for help.
    pub asked: Vec<HelpRequest>,
    /// Her goals, each with how near it was.
    pub goals: Vec<(Goal, GoalWords, Vec<Rating>)>,
    /// Tasks.
    pub tasks: Vec<(Task, TaskWords)>,
    /// Appointments.
    pub appointments: Vec<(Appointment, AppointmentWords)>,
    /// Every version of what was agreed.
    pub agreements: Vec<OpenedAgreement>,
    /// What she can do.
    pub competences: Vec<OpenedCompetence>,
    /// What the coach before wrote to the next one: the words, when, and until when.
    pub handing: Option<(Said, Moment, Moment)>,
    /// How many private notes there are. That they are there may be known; what stands in them is only their author's.
    pub notes: i64,
    /// Whether her times can be read by a calendar.
    pub calendar_is_open: bool,
    /// The names of those who work here and stand in it.
    pub names: HashMap<Uuid, String>,
}

/// Gathers and opens it.
///
/// # Errors
/// `NotFound` when she was erased; `Broken` or `Busy` when the store does not answer.
pub async fn kept(ctx: &Context, person: Uuid) -> Result<Kept, AppError> {
    let mut tx = ctx.store.begin().await?;
    let key = key_of(ctx, &mut tx, person).await?;
    tx.commit().await?;
    let mut corrections: HashMap<Uuid, Vec<Correction>> = HashMap::new();
    for one in correction::of_account(&ctx.store, person).await? {
        corrections.entry(one.session).or_default().push(one);
    }
    let sessions = attendance::of_account(&ctx.store, person).await?.into_iter();
    let sessions = sessions.map(|one| {
        let before = corrections.remove(&one.session).unwrap_or_default();
        (one, before)
    });
    let sessions: Vec<(Attended, Vec<Correction>)> = sessions.collect();
    let mut ratings: HashMap<Uuid, Vec<Rating>> = HashMap::new();
    for one in goal::ratings_of(&ctx.store, person).await? {
        ratings.entry(one.goal).or_default().push(one);
    }
    let mut goals = Vec::new();
    for one in goal::of_account(&ctx.store, person).await? {
        let words = open(&key, "goal", one.id, &one.words)?;
        let rated = ratings.remove(&one.id).unwrap_or_default();
        goals.push((one, words, rated));
    }
    let mut tasks = Vec::new();
    for one in task::of_account(&ctx.store, person).await? {
        let words = open(&key, "task", one.id, &one.words)?;
        tasks.push((one, words));
    }
    let mut appointments = Vec::new();
    for one in appointment::of_account(&ctx.store, person, Date::MIN).await? {
        let words = open(&key, "appointment", one.id, &one.words)?;
        appointments.push((one, words));
    }
    let agreements = agreements::all_opened(ctx, &key, &agreement::of_account(&ctx.store, person).await?).await?;
    let handing = match handing_note::find(&ctx.store, person).await?.filter(|note| note.goes_at > ctx.at) {
        Some(note) => Some((open(&key, "handing_note", person, &note.words)?, note.made_at, note.goes_at)),
        None => None,
    };
    let named = sessions.iter().flat_map(|(_, before)| before).filter_map(|one| one.author);
    let asked = help_request::of_account(&ctx.store, person).await?;
    let named = named.chain(appointments.iter().filter_map(|(one, _)| one.staff));
    let named = named.chain(asked.iter().filter_map(|one| one.taken_by)).collect();
    Ok(Kept {
        sessions,
        there: who_was_there(ctx, person).await?,
        written: opened_of(ctx, &key, person, protocol::of_account(&ctx.store, person).await?).await?,
        asked,
        goals,
        tasks,
        appointments,
        agreements,
        competences: competences::all_opened(ctx, &key, person).await?,
        handing,
        notes: private_note::count_about(&ctx.store, person).await?,
        calendar_is_open: appointment::has_feed(&ctx.store, person).await?,
        names: staff_names(ctx, named).await?,
    })
}

/// When her last call for help is forgotten.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn help_until(ctx: &Context, person: Uuid) -> Result<Option<Moment>, AppError> {
    let asked = help_request::of_account(&ctx.store, person).await?;
    Ok(asked.last().map(|one| one.made_at.plus(HELP_KEPT)))
}

/// When the last private note about her is forgotten.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn notes_until(ctx: &Context, person: Uuid) -> Result<Option<Moment>, AppError> {
    Ok(private_note::last_goes_at(&ctx.store, person).await?)
}
