//! What a participant is reminded of on the start page: her appointments of the week, that tasks are due, and that an agreement waits
//! for her word. It opens no sealed words.

use super::{appointments::next_words, goal_parts::by, when};
use crate::{
    acts::{agreements::waits_for_me, appointments::soon_of, meetings::meetings_of, tasks::next_due},
    paths,
};
use base::{AppError, PageContext, Role, room::Reminder};

/// So many days ahead.
const AHEAD: i64 = 7;
/// So many appointments at most.
const MOST: usize = 2;

/// The nearest first; nothing for staff.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn reminders(ctx: &PageContext) -> Result<Vec<Reminder>, AppError> {
    let Some(me) = ctx.who.person.as_ref().filter(|person| person.is(Role::Participant)).map(|person| person.id) else {
        return Ok(Vec::new());
    };
    let appointments = soon_of(ctx, me, AHEAD).await?;
    let appointments = appointments.iter().take(MOST).map(|one| {
        let (words, detail) = next_words(ctx, one);
        Reminder { icon: "calendar", words, detail, href: paths::OwnAppointments::href(ctx.lang) }
    });
    let mut all: Vec<Reminder> = appointments.collect();
    if let Some(one) = meetings_of(ctx, me, AHEAD).await?.into_iter().find(|one| one.meeting.is_on()) {
        let words = when(ctx, one.meeting.day, one.meeting.begins);
        all.push(Reminder { icon: "users", words, detail: one.group, href: paths::OwnAppointments::href(ctx.lang) });
    }
    if let Some(due) = next_due(ctx, me, AHEAD).await? {
        let words = ctx.t("reminder-task").into_owned();
        all.push(Reminder { icon: "list-checks", words, detail: by(ctx, due), href: paths::OwnGoals::href(ctx.lang) });
    }
    if waits_for_me(ctx, me).await? {
        let (words, detail) = (ctx.t("reminder-agreement").into_owned(), ctx.t("written-question").into_owned());
        all.push(Reminder { icon: "hand-helping", words, detail, href: paths::OwnAgreements::href(ctx.lang) });
    }
    Ok(all)
}
