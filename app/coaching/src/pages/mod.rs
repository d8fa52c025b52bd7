//! The pages of coaching.

mod agreement_parts;
pub mod agreement_sheet;
pub mod agreements;
pub(crate) mod appointments;
pub mod choose;
pub mod closures;
pub mod competence_sheet;
pub mod competences;
mod facts;
pub mod figures;
pub(crate) mod goal_parts;
pub mod goals;
pub mod handing;
pub mod help;
pub mod log_group;
pub mod log_one;
pub mod own_agreements;
pub mod own_goals;
pub mod plan;
pub mod reminders;
pub mod session;
pub(crate) mod steps;
pub mod talks;
mod text;
pub mod today;
pub(crate) mod told;
mod translations;
mod undo;
pub mod written;

use crate::{
    keys::{mode, pillar, presence, topic},
    paths,
};
use base::{AppError, Date, PageContext, room::PersonLink, ui::Hidden};
use leptos::prelude::*;
use people::{
    acts::by::may_with,
    policy::{Action, Kind, of::about_person as facts_of},
};
use uuid::Uuid;

/// "90 Minuten".
pub(crate) fn minutes(ctx: &PageContext, count: i64) -> String {
    ctx.tf("session-minutes-count", &[("count", count.into())]).into_owned()
}

/// "3. März, 9:00 Uhr".
pub(crate) fn when(ctx: &PageContext, day: Date, begins: i64) -> String {
    let time = base::clock::written_time(begins);
    ctx.tf("session-when", &[("day", ctx.day(day).into_owned().into()), ("time", time.into())]).into_owned()
}

/// The revision of the words that somebody writes anew. In a form that was refused it stays the one that she has read: else a second tap would write
/// over words that she has not.
pub(crate) fn revision_field(ctx: &PageContext, now: i64) -> AnyView {
    let read = Some(ctx.typed("revision")).filter(|typed| !typed.is_empty());
    view! { <Hidden name="revision" value=read.map_or_else(|| now.to_string(), ToOwned::to_owned) /> }.into_any()
}

/// What this room has about one participant: the way to log a session, and what was held so far.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn about_person(ctx: &PageContext, person: Uuid) -> Result<Vec<PersonLink>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let facts = facts_of(&mut tx, person).await?;
    tx.commit().await?;
    let Some(facts) = facts else { return Ok(Vec::new()) };
    let link = |icon, words, detail: &str, href| PersonLink { icon, words, detail: ctx.t(detail).into_owned(), href };
    let mut links = Vec::new();
    if may_with(ctx, Action::Make, Kind::ServiceFact, &facts) {
        links.push(link("pencil", "talk-log", "talk-log-line", paths::LogOne::href(ctx.lang, person)));
    }
    if may_with(ctx, Action::See, Kind::ServiceFact, &facts) {
        links.push(link("message-circle", "talks-title", "talks-line", paths::Talks::href(ctx.lang, person)));
    }
    if may_with(ctx, Action::See, Kind::Appointment, &facts) {
        links.push(link("calendar", "appointments-title", "appointments-line", paths::Appointments::href(ctx.lang, person)));
    }
    if may_with(ctx, Action::See, Kind::Goal, &facts) {
        links.push(link("flag", "goals-title", "goals-line", paths::Goals::href(ctx.lang, person)));
    }
    if may_with(ctx, Action::See, Kind::Agreement, &facts) {
        let href = paths::Agreements::href(ctx.lang, person);
        links.push(link("hand-helping", "agreement-title", "agreement-line", href));
    }
    if may_with(ctx, Action::See, Kind::Competence, &facts) {
        links.push(link("award", "competences-title", "competences-line", paths::Competences::href(ctx.lang, person)));
    }
    if may_with(ctx, Action::See, Kind::HandingNote, &facts) {
        links.push(link("file-text", "handing-link", "handing-line", paths::HandingNote::href(ctx.lang, person)));
    }
    Ok(links)
}
