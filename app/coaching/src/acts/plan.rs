//! When a group meets is planned: series, and what is different on one day.

pub use crate::records::plan::Kept;

use super::meetings::{Plans, UNLOGGED_DAYS, closed_at, later, not_logged};
use crate::{
    records::{closure, plan},
    rules::plan::{Change, Instead, Meeting, SERIES_MOST, is_day_of},
    subjects::Meetings,
};
use base::{AppError, Context, Date, store::Tx};
use people::{
    acts::{
        by::{By, door, may_at_all},
        list_places::list_places,
    },
    policy::{Action, Facts, Kind, of, of::Subject as _, to},
};
use uuid::Uuid;

/// So many days ahead the page of a plan shows.
const AHEAD: i64 = 92;

/// Whether there is any plan for the visitor: whether a door to them opens.
pub fn may_see_any(ctx: &Context) -> bool {
    may_at_all(ctx, Action::See, Kind::Meeting)
}

/// A group in the list of plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedGroup {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its site.
    pub site: String,
    /// When it meets, in the words of the house.
    pub times: String,
    /// Its next meeting.
    pub next: Option<Meeting>,
}

/// The groups whose plans the visitor may see, by site and name.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may see none.
pub async fn planned_groups(ctx: &Context) -> Result<Vec<PlannedGroup>, AppError> {
    door(ctx, Action::See, Kind::Meeting)?;
    let today = ctx.settings.zone.date(ctx.at);
    let plans = Plans::read(ctx, today).await?;
    let mut all = Vec::new();
    for place in list_places(ctx).await? {
        for listed in place.groups.into_iter().filter(|listed| listed.group.ended_at.is_none()) {
            let group = listed.group;
            let (record, site) = (Some(group.id), Some(group.site));
            let facts = Facts { record, site, group: record, ..Facts::default() };
            if people::acts::by::may_with(ctx, Action::See, Kind::Meeting, &facts) {
                let next = plans.meetings(group.id, group.site, today, later(today, AHEAD)).into_iter();
                let next = next.filter(Meeting::is_on).find(|one| !is_over(ctx, one));
                let site = place.site.name.clone();
                all.push(PlannedGroup { id: group.id, name: group.name, site, times: group.times, next });
            }
        }
    }
    Ok(all)
}

fn is_over(ctx: &Context, one: &Meeting) -> bool {
    super::appointments::is_over(ctx, one.day, one.begins, one.minutes)
}

/// The plan of a group.
pub struct Plan {
    /// The group.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its site.
    pub site: String,
    /// When it meets, in the words of the house.
    pub times: String,
    /// The series that are not over.
    pub series: Vec<Kept>,
    /// The meetings that were and have no session yet.
    pub unlogged: Vec<Meeting>,
    /// The meetings to come, those that are off too.
    pub next: Vec<Meeting>,
    /// Whether the visitor may change it.
    pub may_change: bool,
}

/// The plan.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such group, or the visitor may not see its plan.
pub async fn plan_of(ctx: &Context, group: Uuid) -> Result<Plan, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Meetings(group)).await?;
    let facts = of::Group(group).facts(&mut tx, ctx.at).await?.ok_or(AppError::NotFound)?;
    tx.commit().await?;
    let site = facts.site.ok_or(AppError::NotFound)?;
    let places = list_places(ctx).await?;
    let place = places.into_iter().find(|place| place.site.id == site).ok_or(AppError::NotFound)?;
    let listed = place.groups.into_iter().find(|listed| listed.group.id == group).ok_or(AppError::NotFound)?;
    let today = ctx.settings.zone.date(ctx.at);
    let plans = Plans::of_group(ctx, group, later(today, -UNLOGGED_DAYS)).await?;
    let mut next = plans.meetings(group, site, today, later(today, AHEAD));
    next.retain(|one| !is_over(ctx, one));
    let unlogged = not_logged(ctx, &plans, &[(group, site)]).await?.into_iter().map(|(_, one)| one).collect();
    let series = plans.series_of(group, today);
    let may_change = people::acts::by::may_with(ctx, Action::Change, Kind::Meeting, &facts);
    let (name, times) = (listed.group.name, listed.group.times);
    Ok(Plan { id: group, name, site: place.site.name, times, series, unlogged, next, may_change })
}

/// A series as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSeries {
    /// On which days of the week: see [`Weekdays`](crate::rules::plan::Weekdays).
    pub weekdays: String,
    /// The minute of the day.
    pub begins: i64,
    /// How long, in minutes.
    pub minutes: i64,
    /// The first day on which one may be.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// Where, if it is not said by the site.
    pub place: String,
}

/// Adds a series.
///
/// # Errors
/// `Invalid` (field `weekday`) when there is such a series, or there are very many; `NotFound` when there is no such group, or the visitor may not.
pub async fn add_series(ctx: &Context, group: Uuid, new: NewSeries) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, Meetings(group)).await?;
    let NewSeries { weekdays, begins, minutes, from, to, place } = new;
    let kept = Kept { id: ctx.new_id(), group, weekdays, begins, minutes, from, to, place };
    let most = i64::try_from(SERIES_MOST).unwrap_or(i64::MAX);
    let refused = if plan::is_there(&mut tx, &kept).await? {
        Some("series-there")
    } else if plan::count(&mut tx, group, ctx.settings.zone.date(ctx.at)).await? >= most {
        Some("series-too-many")
    } else {
        None
    };
    if let Some(key) = refused {
        return Err(AppError::refused("weekday", key));
    }
    plan::insert(&mut tx, &kept, by.actor(), ctx.at).await?;
    tx.commit().await?;
    Ok(())
}

/// A series ends today; one that has not begun goes away.
///
/// # Errors
/// `NotFound` when there is no such group, or the visitor may not change its plan. A series that is not of this group is nobody's: nothing happens.
pub async fn end_series(ctx: &Context, group: Uuid, series: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, Meetings(group)).await?;
    let today = ctx.settings.zone.date(ctx.at);
    if let Some(found) = plan::find(&mut tx, group, series).await? {
        if found.from > today {
            plan::delete(&mut tx, series).await?;
        } else {
            plan::end(&mut tx, series, today).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// What becomes of one meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OneDay {
    /// It is off.
    Off,
    /// It is at another time.
    To(Instead),
    /// It is as the series says.
    AsPlanned,
}

/// One meeting of a series becomes something else.
///
/// # Errors
/// `Invalid` (field `day`) when it is closed on that day; `NotFound` when there is no such group or meeting, or the visitor may not.
pub async fn change_meeting(ctx: &Context, group: Uuid, series: Uuid, day: Date, what: OneDay) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, Meetings(group)).await?;
    let found = plan::find(&mut tx, group, series).await?.filter(|found| is_day_of(&found.series(), day));
    if found.is_none() {
        tx.commit().await?;
        return Err(AppError::NotFound);
    }
    let to = match what {
        OneDay::AsPlanned => {
            plan::restore(&mut tx, series, day).await?;
            tx.commit().await?;
            return Ok(());
        }
        OneDay::Off => None,
        OneDay::To(instead) => {
            if is_closed(ctx, &mut tx, group, instead.0).await? {
                return Err(AppError::refused("day", "meeting-closed-then"));
            }
            Some(instead)
        }
    };
    plan::change(&mut tx, &Change { series, day, to }, by.actor(), ctx.at).await?;
    tx.commit().await?;
    Ok(())
}

async fn is_closed(ctx: &Context, tx: &mut Tx, group: Uuid, day: Date) -> Result<bool, AppError> {
    let facts = of::Group(group).facts(tx, ctx.at).await?;
    let closed = closed_at(&closure::from(&ctx.store, day).await?, facts.and_then(|facts| facts.site));
    Ok(closed.iter().any(|one| one.has(day)))
}

/// The planned meeting of a group that a session is to be logged for: the one asked for, or else the last of today that has begun. When it was
/// and how long.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn planned_for_log(
    ctx: &Context,
    group: Uuid,
    site: Uuid,
    asked: Option<(Date, i64)>,
) -> Result<Option<Instead>, AppError> {
    let wall = ctx.settings.zone.wall(ctx.at);
    let day = asked.map_or(wall.date(), |(day, _)| day);
    let all = Plans::of_group(ctx, group, day).await?.meetings(group, site, day, day);
    let found = all.iter().filter(|one| one.is_on()).rfind(|one| match asked {
        Some((_, begins)) => one.begins == begins,
        None => one.begins <= base::clock::minute_of(wall),
    });
    Ok(found.map(|one| (one.day, one.begins, one.minutes)))
}
