//! The forms of appointments and of the calendar.

use super::shorter_line;
use crate::{
    acts::appointments::{AppointmentWords, NewAppointment, call_off, close_feed, has_feed, make_appointment, open_feed},
    pages::appointments::{MODES, feed_page},
    paths,
    rules::{self, Mode, goals::may_be_due},
};
use base::{
    AppError, PageContext,
    clock::{minute_of, time_of_day},
    form::{Answer, Check, Done, Fields, date, to_mend},
};
use people::{
    acts::by::{By, door},
    policy::{Action, Kind},
};
use uuid::Uuid;

/// With one person: `do` is `make` with `day-…`, `begins`, `minutes`, `mode`, `what`, or `off` with `appointment`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such person or appointment, or the visitor may not.
pub async fn submit_appointments(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Done, AppError> {
    By::staff(ctx)?;
    match fields.get("do") {
        "make" => make_appointment(ctx, person, &read(ctx, fields)?).await?,
        "off" => off(ctx, fields).await?,
        _ => return Err(AppError::Unreadable),
    }
    Ok(Done::to(paths::Appointments::href(ctx.lang, person)))
}

async fn off(ctx: &PageContext, fields: &Fields) -> Result<(), AppError> {
    call_off(ctx, fields.get("appointment").parse().map_err(|_| AppError::Unreadable)?).await
}

fn read(ctx: &PageContext, fields: &Fields) -> Result<NewAppointment, AppError> {
    let wall = ctx.settings.zone.wall(ctx.at);
    let day = date(fields, "day").filter(|day| may_be_due(*day, wall.date()));
    // Not earlier today.
    let begins = time_of_day(fields.get("begins")).filter(|begins| day != Some(wall.date()) || *begins >= minute_of(wall));
    let minutes = rules::minutes(fields.get("minutes"));
    let mode = Mode::from_code(fields.get("mode")).filter(|mode| MODES.contains(mode));
    let what = fields.get("what").trim().to_owned();
    let checks: [Check; 5] = [
        (day.is_some(), "day", "appointment-no-day"),
        (begins.is_some(), "begins", "appointment-no-time"),
        (minutes.is_some(), "minutes", "session-no-minutes"),
        (mode.is_some(), "mode", "session-no-mode"),
        (shorter_line(&what), "what", "goal-line-long"),
    ];
    match (day, begins, minutes, mode) {
        (Some(day), Some(begins), Some(minutes), Some(mode)) if shorter_line(&what) => {
            let words = AppointmentWords { lang: ctx.lang.code().to_owned(), what };
            Ok(NewAppointment { day, begins, minutes, mode, words })
        }
        _ => Err(to_mend(&checks).keeping(fields)),
    }
}

/// A participant's own: `do` is `off` with `appointment`, `feed` or `feed-end`.
///
/// # Errors
/// `NotFound` for staff, and when it is another one's.
pub async fn submit_own_appointments(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    ctx.participant()?;
    let page = paths::OwnAppointments::href(ctx.lang);
    if fields.get("do") == "off" {
        off(ctx, fields).await?;
        return Ok(Done::to(page).into());
    }
    submit_feed(ctx, fields, page).await
}

/// The calendar of who works here: `do` is `feed` or `feed-end`.
///
/// # Errors
/// `NotFound` for others.
pub async fn submit_calendar(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    // Whoever opened one may close it, also when she makes no appointments any more.
    if fields.get("do") != "feed-end" || !has_feed(ctx).await? {
        door(ctx, Action::Make, Kind::Appointment)?;
    }
    submit_feed(ctx, fields, paths::Calendar::href(ctx.lang)).await
}

async fn submit_feed(ctx: &PageContext, fields: &Fields, page: String) -> Result<Answer, AppError> {
    match fields.get("do") {
        "feed" => {
            let secret = open_feed(ctx).await?;
            Ok(feed_page(ctx, &secret.text(), page).into())
        }
        "feed-end" => {
            close_feed(ctx).await?;
            Ok(Done::to(page).into())
        }
        _ => Err(AppError::Unreadable),
    }
}
