//! What a participant is reminded of on the start page: her appointments of the week, and tasks that are due.

use super::{appointments::next_words, goal_parts::by};
use crate::{
    acts::{appointments::appointments_with, tasks::tasks},
    paths,
    rules::goals::Side,
};
use base::{AppError, PageContext, Role, room::Reminder};

/// So many days ahead.
const AHEAD: i64 = 7;
/// So many of each at most.
const MOST: usize = 2;

/// The nearest first; nothing for staff.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn reminders(ctx: &PageContext) -> Result<Vec<Reminder>, AppError> {
    let Some(me) = ctx.who.person.as_ref().filter(|person| person.is(Role::Participant)).map(|person| person.id) else {
        return Ok(Vec::new());
    };
    let today = ctx.settings.zone.date(ctx.at);
    let soon = |day: base::Date| day.duration_since(today).as_hours() / 24 <= AHEAD;
    let appointments = appointments_with(ctx, me).await?;
    let appointments = appointments.iter().filter(|one| one.ended_by.is_none() && soon(one.day)).take(MOST).map(|one| {
        let (words, detail) = next_words(ctx, one);
        Reminder { icon: "calendar", words, detail, href: paths::OwnAppointments::href(ctx.lang) }
    });
    let mut all: Vec<Reminder> = appointments.collect();
    let open = tasks(ctx, me).await?;
    let due = open.iter().filter(|task| task.done_at.is_none() && task.side == Side::Person && task.due.is_some_and(soon));
    all.extend(due.take(MOST).map(|task| Reminder {
        icon: "list-checks",
        words: task.words.what.clone(),
        detail: task.due.map(|due| by(ctx, due)).unwrap_or_default(),
        href: paths::OwnGoals::href(ctx.lang),
    }));
    Ok(all)
}
