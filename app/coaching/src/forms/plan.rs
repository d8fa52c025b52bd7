//! The forms of plans and of closures.

use crate::{
    acts::{
        closures::{close, close_on_holidays, may_see_any, reopen},
        meetings::later,
        plan::{NewSeries, OneDay, add_series, change_meeting, end_series},
    },
    paths,
    rules::{
        LONGEST,
        goals::may_be_due,
        holidays::LAENDER,
        plan::{Instead, NAME_LONGEST, PLACE_LONGEST, Weekdays, may_last},
    },
};
use base::{
    AppError, Date, PageContext,
    clock::{plain_digits, small_number, time_of_day},
    form::{Check, Done, Fields, date, to_mend},
};
use uuid::Uuid;

/// So many days ago a meeting may still be moved to: it was forgotten to be written down.
const BACK_DAYS: i64 = 14;

/// The plan of a group: `do` is `series` with `weekday` (several), `begins`, `ends`, `from-…`, `to-…`, `place`; `end` with `series`; and of one meeting (`series`,
/// `planned`) `off`, `on`, or `move` with `day-…`, `begins`, `ends`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such group or meeting, or the visitor may not.
pub async fn submit_plan(ctx: &PageContext, group: Uuid, fields: &Fields) -> Result<Done, AppError> {
    ctx.person()?;
    let series = || fields.get("series").parse::<Uuid>().map_err(|_| AppError::Unreadable);
    let planned = || fields.get("planned").parse::<Date>().map_err(|_| AppError::Unreadable);
    let done = match fields.get("do") {
        "series" => add_series(ctx, group, new_series(ctx, fields)?).await,
        "end" => end_series(ctx, group, series()?).await,
        "off" => change_meeting(ctx, group, series()?, planned()?, OneDay::Off).await,
        "on" => change_meeting(ctx, group, series()?, planned()?, OneDay::AsPlanned).await,
        "move" => {
            let what = OneDay::To(instead(ctx, fields)?);
            change_meeting(ctx, group, series()?, planned()?, what).await
        }
        _ => return Err(AppError::Unreadable),
    };
    done.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::Plan::href(ctx.lang, group)))
}

/// From one time of a day to another: the minute when it begins, and how long it is.
fn times(fields: &Fields) -> (Option<i64>, Option<i64>) {
    let begins = time_of_day(fields.get("begins"));
    let ends = time_of_day(fields.get("ends"));
    let long = begins.zip(ends).map(|(begins, ends)| ends - begins).filter(|long| (1..=LONGEST).contains(long));
    (begins, long)
}

fn new_series(ctx: &PageContext, fields: &Fields) -> Result<NewSeries, AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let days = Weekdays::of(fields.all("weekday").filter_map(|day| day.parse().ok()));
    let (begins, minutes) = times(fields);
    let from = date(fields, "from").filter(|day| may_be_due(*day, today));
    let to = date(fields, "to").filter(|to| from.is_none_or(|from| may_last(from, *to)));
    let place = fields.get("place").to_owned();
    let is_short = place.chars().count() <= PLACE_LONGEST;
    let checks: [Check; 6] = [
        (!days.is_empty(), "weekday", "series-no-days"),
        (begins.is_some(), "begins", "series-no-begin"),
        // Without a beginning nobody knows whether the end is good.
        (minutes.is_some() || begins.is_none(), "ends", "series-no-end"),
        (from.is_some(), "from", "series-no-from"),
        (to.is_some(), "to", "series-no-to"),
        (is_short, "place", "series-place-long"),
    ];
    match (begins, minutes, from, to) {
        (Some(begins), Some(minutes), Some(from), Some(to)) if !days.is_empty() && is_short => {
            Ok(NewSeries { weekdays: days.column(), begins, minutes, from, to, place })
        }
        _ => Err(to_mend(&checks).keeping(fields)),
    }
}

fn instead(ctx: &PageContext, fields: &Fields) -> Result<Instead, AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let day = date(fields, "day").filter(|day| may_be_due(*day, later(today, -BACK_DAYS)));
    let (begins, minutes) = times(fields);
    let checks: [Check; 3] = [
        (day.is_some(), "day", "appointment-no-day"),
        (begins.is_some(), "begins", "series-no-begin"),
        (minutes.is_some() || begins.is_none(), "ends", "series-no-end"),
    ];
    match (day, begins, minutes) {
        (Some(day), Some(begins), Some(minutes)) => Ok((day, begins, minutes)),
        _ => Err(to_mend(&checks).keeping(fields)),
    }
}

/// When it is closed: `do` is `close` with `name`, `site` (empty: the whole house), `from-…`, `to-…`; `holidays` with `land` and `year`; or `reopen` with
/// `closure`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` for who closes nothing, or not this.
pub async fn submit_closures(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    ctx.person()?;
    if !may_see_any(ctx) {
        return Err(AppError::NotFound);
    }
    match fields.get("do") {
        "close" => submit_close(ctx, fields).await?,
        "holidays" => submit_holidays(ctx, fields).await?,
        "reopen" => reopen(ctx, fields.get("closure").parse().map_err(|_| AppError::Unreadable)?).await?,
        _ => return Err(AppError::Unreadable),
    }
    Ok(Done::to(paths::Closures::href(ctx.lang)))
}

async fn submit_close(ctx: &PageContext, fields: &Fields) -> Result<(), AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let (site, name) = (fields.get("site"), fields.get("name"));
    let site: Option<Uuid> = if site.is_empty() { None } else { Some(site.parse().map_err(|_| AppError::Unreadable)?) };
    let from = date(fields, "from");
    let to = date(fields, "to").filter(|to| *to >= today && from.is_none_or(|from| may_last(from, *to)));
    let is_named = (1..=NAME_LONGEST).contains(&name.chars().count());
    let checks: [Check; 3] = [
        (is_named, "name", "closure-no-name"),
        (from.is_some(), "from", "closure-no-from"),
        (to.is_some(), "to", "closure-no-to"),
    ];
    match (from, to) {
        (Some(from), Some(to)) if is_named => close(ctx, site, name, from, to).await,
        _ => Err(to_mend(&checks).keeping(fields)),
    }
}

async fn submit_holidays(ctx: &PageContext, fields: &Fields) -> Result<(), AppError> {
    let this = i64::from(ctx.settings.zone.date(ctx.at).year());
    let land = fields.get("land");
    let year = small_number(&plain_digits(fields.get("year"))).filter(|year| (this..=this + 2).contains(year));
    let year = year.and_then(|year| i16::try_from(year).ok());
    let is_land = LAENDER.iter().any(|(code, _)| *code == land);
    let checks: [Check; 2] = [(is_land, "land", "holidays-no-land"), (year.is_some(), "year", "holidays-no-year")];
    match year {
        Some(year) if is_land => close_on_holidays(ctx, land, year).await,
        _ => Err(to_mend(&checks).keeping(fields)),
    }
}
