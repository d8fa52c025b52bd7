//! What is planned: read at once for several groups, for the first page of a coach, for participants and for calendars. It opens no words.

use crate::{
    records::{
        closure::{self, Closure},
        plan::{self, Kept},
        session,
    },
    rules::plan::{Change, Closed, Meeting, meetings, unlogged},
};
use base::{AppError, Context, Date, civil::Span};
use people::{acts::list_places::name_of_group, policy::of::about_person};
use std::collections::HashMap;
use uuid::Uuid;

/// So long a meeting that was not logged is spoken of.
pub const UNLOGGED_DAYS: i64 = 14;

/// What is planned of every group, or of one, from a day on.
pub struct Plans {
    series: HashMap<Uuid, Vec<Kept>>,
    changes: Vec<Change>,
    closures: Vec<Closure>,
}

impl Plans {
    /// Reads it of every group: no meeting before this day is known.
    ///
    /// # Errors
    /// `Broken` or `Busy` when the store does not answer.
    pub async fn read(ctx: &Context, from: Date) -> Result<Self, AppError> {
        let mut series: HashMap<Uuid, Vec<Kept>> = HashMap::new();
        for one in plan::all(&ctx.store, from).await? {
            series.entry(one.group).or_default().push(one);
        }
        let changes = plan::changes(&ctx.store, from).await?;
        Ok(Self { series, changes, closures: closure::from(&ctx.store, from).await? })
    }

    /// The same of one group.
    ///
    /// # Errors
    /// `Broken` or `Busy` when the store does not answer.
    pub async fn of_group(ctx: &Context, group: Uuid, from: Date) -> Result<Self, AppError> {
        let series = HashMap::from([(group, plan::of_group(&ctx.store, group, from).await?)]);
        let changes = plan::changes_of(&ctx.store, group, from).await?;
        Ok(Self { series, changes, closures: closure::from(&ctx.store, from).await? })
    }

    /// The series of a group that are not over on this day.
    pub(super) fn series_of(&self, group: Uuid, day: Date) -> Vec<Kept> {
        self.series.get(&group).into_iter().flatten().filter(|one| one.to >= day).cloned().collect()
    }

    /// The meetings of a group at this site from one day to another, those that are off too.
    pub fn meetings(&self, group: Uuid, site: Uuid, from: Date, to: Date) -> Vec<Meeting> {
        let series: Vec<_> = self.series.get(&group).into_iter().flatten().map(Kept::series).collect();
        meetings(&series, &self.changes, &closed_at(&self.closures, Some(site)), from, to)
    }

    /// Whether there is a plan of this group for this day: else what the house says in words is asked.
    pub fn has(&self, group: Uuid, day: Date) -> bool {
        self.series.get(&group).is_some_and(|all| all.iter().any(|one| one.from <= day && day <= one.to))
    }

    /// Whether this site is closed on this day.
    pub fn is_closed(&self, site: Uuid, day: Date) -> bool {
        closed_at(&self.closures, Some(site)).iter().any(|one| one.has(day))
    }

    /// Where a meeting is, if it is not said by the site.
    pub fn place(&self, group: Uuid, meeting: &Meeting) -> String {
        let all = self.series.get(&group);
        all.and_then(|all| all.iter().find(|one| one.id == meeting.series)).map(|one| one.place.clone()).unwrap_or_default()
    }
}

/// The closures that hold at a site: its own, and those of the whole house.
pub(super) fn closed_at(all: &[Closure], site: Option<Uuid>) -> Vec<Closed> {
    let here = all.iter().filter(|one| one.site.is_none() || one.site == site);
    here.map(|one| Closed { name: one.name.clone(), from: one.from, to: one.to }).collect()
}

/// A day so many days later.
pub(crate) fn later(day: Date, days: i64) -> Date {
    day.checked_add(Span::new().days(days)).unwrap_or(day)
}

/// Which of the meetings of a group before today have no session yet; of groups at their sites.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(super) async fn not_logged(ctx: &Context, plans: &Plans, groups: &[(Uuid, Uuid)]) -> Result<Vec<(Uuid, Meeting)>, AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let (from, to) = (later(today, -UNLOGGED_DAYS), later(today, -1));
    let logged = session::of_groups(&ctx.store, from, to).await?;
    let mut all = Vec::new();
    for (group, site) in groups {
        let meetings = plans.meetings(*group, *site, from, to);
        let own: Vec<_> = logged.iter().filter(|(of, ..)| of == group).map(|(_, day, begins)| (*day, *begins)).collect();
        all.extend(unlogged(&meetings, &own).into_iter().map(|one| (*group, one.clone())));
    }
    Ok(all)
}

/// A meeting of the group of a participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupMeeting {
    /// What the group is called.
    pub group: String,
    /// Where.
    pub place: String,
    /// When, and whether it is.
    pub meeting: Meeting,
}

/// What the groups of a participant have from today on, until so many days, those that are off too. Nothing is written: she only looks.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn meetings_of(ctx: &Context, person: Uuid, days: i64) -> Result<Vec<GroupMeeting>, AppError> {
    let Some((group, site)) = group_of(ctx, person).await? else { return Ok(Vec::new()) };
    let Some((name, at)) = name_of_group(ctx, group).await? else { return Ok(Vec::new()) };
    let today = ctx.settings.zone.date(ctx.at);
    let plans = Plans::of_group(ctx, group, today).await?;
    let all = plans.meetings(group, site, today, later(today, days)).into_iter();
    let over = |one: &Meeting| super::appointments::is_over(ctx, one.day, one.begins, one.minutes);
    Ok(all
        .filter(|one| !over(one))
        .map(|meeting| {
            let said = plans.place(group, &meeting);
            GroupMeeting { group: name.clone(), place: if said.is_empty() { at.clone() } else { said }, meeting }
        })
        .collect())
}

/// The group of a participant now, and its site; none when she is in none, or has left.
async fn group_of(ctx: &Context, person: Uuid) -> Result<Option<(Uuid, Uuid)>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let facts = about_person(&mut tx, person).await?.filter(|facts| !facts.ended);
    tx.commit().await?;
    Ok(facts.and_then(|facts| Some((facts.group?, facts.site?))))
}

/// The meetings of a participant's group that are on, from one day to another, for her calendar: times and nothing else.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(super) async fn times_of(ctx: &Context, person: Uuid, from: Date, to: Date) -> Result<Vec<Meeting>, AppError> {
    let Some((group, site)) = group_of(ctx, person).await? else { return Ok(Vec::new()) };
    let mut all = Plans::of_group(ctx, group, from).await?.meetings(group, site, from, to);
    all.retain(Meeting::is_on);
    Ok(all)
}
