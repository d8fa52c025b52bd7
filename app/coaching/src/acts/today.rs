//! What a coach finds in the morning: groups of today, who needs somebody, what is not finished. Its rules are in [`crate::rules::today`].

use super::{
    appointments::{OpenedAppointment, appointments_of, may_make},
    ask_help::StepId,
    handing::notes_for,
    log_session::{GROUP, TALK},
    loggable::{LoggableGroup, loggable_of, may_log},
    meetings::{Plans, UNLOGGED_DAYS, later, not_logged},
};
use crate::{
    records::{agreement, goal, help_request, last_met, protocol, session, task},
    rules::{
        agreements::{Days, Newest, Waits, waits},
        plan::Meeting,
        today::{Sight, days_since, is_long_unseen, is_new, nearest},
    },
};
use base::{AppError, Context, Date, Moment, civil::Span, moment::DAY};
use learning::acts::{Lately, lately};
use people::{
    acts::{
        by::{may_at_all, may_with},
        list_people::{ListedPerson, list_people},
        staff_names::staff_names,
    },
    policy::{Action, Kind},
    rules::weekly::{Slot, slots},
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// So far back is looked for what was learned and what was hard.
const LATELY: i64 = 14 * DAY;
/// So many days before its day a task is shown.
const TASK_DAYS: i64 = 3;
/// So many days before and after its day a goal is shown.
const GOAL_DAYS: i64 = 7;
/// So many people are shown who have not been seen for long, those for the longest.
const UNSEEN: usize = 8;

/// Everything of today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// The groups that meet today, by their time.
    pub groups: Vec<GroupToday>,
    /// Her appointments of today that were not called off, by their time.
    pub appointments: Vec<OpenedAppointment>,
    /// Who needs somebody, the most urgent first.
    pub needs: Vec<Need>,
    /// What is not finished.
    pub open: Vec<Open>,
}

/// A group that meets today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupToday {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Where.
    pub site: String,
    /// The minute of the day.
    pub begins: i64,
    /// How long, if the house has said so.
    pub minutes: Option<i64>,
    /// How many people of hers are in it.
    pub people: usize,
    /// The session of it today that she has logged, or at which she was there.
    pub logged: Option<Uuid>,
    /// Whether it is planned: then its form is filled in.
    pub is_planned: bool,
}

/// Somebody, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The account.
    pub person: Uuid,
    /// The name.
    pub name: String,
    /// Why.
    pub why: Reason,
}

/// Why somebody needs somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// She asks for help.
    Asks {
        /// The request.
        request: Uuid,
        /// At which step.
        step: Option<StepId>,
        /// Since when.
        since: Moment,
        /// Who sees to it already.
        taken_by: Option<String>,
    },
    /// A step is too hard: she tried it several times and has not done it.
    Stuck {
        /// The step.
        step: StepId,
        /// How often.
        tries: i64,
    },
    /// She has finished something since she was last met: a lesson, by its id.
    Learned(String),
    /// She was not met for long.
    Unseen {
        /// The day when she was.
        last: Date,
        /// So many days ago.
        days: i64,
    },
}

/// Something begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// The protocol of a talk, not sent yet.
    Draft {
        /// With whom.
        person: Uuid,
        /// The name.
        name: String,
        /// When it was kept.
        saved_at: Moment,
    },
    /// The form for a group, not sent yet.
    GroupDraft {
        /// The group.
        group: Uuid,
        /// Its name.
        name: String,
        /// When it was kept.
        saved_at: Moment,
    },
    /// A meeting of a group that was, and that nobody has logged.
    Unlogged {
        /// The group.
        group: Uuid,
        /// Its name.
        name: String,
        /// The day.
        day: Date,
        /// The minute of it.
        begins: i64,
    },
    /// A task of hers that is due; its words are opened on the person's page.
    Task {
        /// For whom.
        person: Uuid,
        /// The name.
        name: String,
        /// By when.
        due: Date,
    },
    /// A goal that was to be reached about now.
    Goal {
        /// The goal.
        goal: Uuid,
        /// The name.
        name: String,
        /// By when.
        by: Date,
    },
    /// An agreement waits for the coach.
    Agreement {
        /// With whom.
        person: Uuid,
        /// The name.
        name: String,
        /// Why.
        why: Waits,
    },
    /// The coach before has left a note about somebody.
    Note {
        /// About whom.
        person: Uuid,
        /// The name.
        name: String,
    },
    /// Somebody sees what was written in another way.
    Answered {
        /// Who.
        person: Uuid,
        /// The name.
        name: String,
        /// The day of the session.
        day: Date,
    },
}

/// What is today, for somebody who logs sessions or sees to requests; nothing for others. It opens no words: names, days and why.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn today(ctx: &Context) -> Result<Option<Today>, AppError> {
    let logs = may_log(ctx);
    if !logs && !may_at_all(ctx, Action::Change, Kind::Help) {
        return Ok(None);
    }
    let people = list_people(ctx).await?;
    let mut today = Today { needs: needs(ctx, &people).await?, open: open(ctx, &people).await?, ..Today::default() };
    if logs {
        let day = ctx.settings.zone.date(ctx.at);
        let (groups, _) = loggable_of(ctx, &people).await?;
        let plans = Plans::read(ctx, later(day, -UNLOGGED_DAYS)).await?;
        today.open.extend(of_groups(ctx, &plans, &groups).await?);
        today.groups = groups_today(ctx, &plans, groups).await?;
    }
    if may_make(ctx) {
        today.appointments = appointments_of(ctx, &people, 0).await?;
        today.appointments.retain(|one| one.ended_by.is_none());
    }
    Ok(Some(today))
}

/// What is not finished of groups: forms that were begun, and meetings that nobody has logged.
async fn of_groups(ctx: &Context, plans: &Plans, groups: &[LoggableGroup]) -> Result<Vec<Open>, AppError> {
    let name = |id: Uuid| groups.iter().find(|group| group.id == id).map(|group| group.name.clone());
    let mut all = Vec::new();
    for (group, saved_at) in drafts::begun(ctx, &GROUP).await? {
        all.extend(name(group).map(|name| Open::GroupDraft { group, name, saved_at }));
    }
    let places: Vec<_> = groups.iter().map(|group| (group.id, group.site_id)).collect();
    for (group, one) in not_logged(ctx, plans, &places).await? {
        all.extend(name(group).map(|name| Open::Unlogged { group, name, day: one.day, begins: one.begins }));
    }
    Ok(all)
}

/// The meetings of today: those that are planned; of a group without a plan for today, those that the house says in words.
async fn groups_today(ctx: &Context, plans: &Plans, groups: Vec<LoggableGroup>) -> Result<Vec<GroupToday>, AppError> {
    let me = ctx.person()?.id;
    let day = ctx.settings.zone.date(ctx.at);
    let logged = session::of_staff_on(&ctx.store, me, day).await?;
    let mut today = Vec::new();
    for group in groups {
        let mut planned = plans.meetings(group.id, group.site_id, day, day);
        planned.retain(Meeting::is_on);
        let is_planned = plans.has(group.id, day) || !planned.is_empty();
        let times: Vec<Slot> = if is_planned {
            let weekday = day.weekday().to_monday_one_offset();
            planned.iter().map(|one| Slot { weekday, begins: one.begins, minutes: Some(one.minutes) }).collect()
        } else if plans.is_closed(group.site_id, day) {
            Vec::new()
        } else {
            slots(&group.times).into_iter().filter(|slot| slot.is_on(day.weekday())).collect()
        };
        let begins: Vec<i64> = times.iter().map(|slot| slot.begins).collect();
        for slot in times {
            let own = logged.iter().filter(|(of, ..)| *of == group.id);
            let logged = own.filter(|(.., at)| nearest(&begins, *at) == Some(slot.begins)).map(|(_, id, _)| *id).next_back();
            today.push(GroupToday {
                id: group.id,
                name: group.name.clone(),
                site: group.site.clone(),
                begins: slot.begins,
                minutes: slot.minutes,
                people: group.people.len(),
                logged,
                is_planned,
            });
        }
    }
    today.sort_by_key(|group| (group.begins, group.id));
    Ok(today)
}

/// Requests of all whom she may help; of the rest, only of those whom she accompanies herself or in somebody's place.
async fn needs(ctx: &Context, people: &[ListedPerson]) -> Result<Vec<Need>, AppError> {
    let by_id: HashMap<Uuid, &ListedPerson> = people.iter().map(|person| (person.id, person)).collect();
    let may = |person: &ListedPerson, action, kind| may_with(ctx, action, kind, &person.facts);
    let need = |person: &ListedPerson, why| Need { person: person.id, name: person.name.clone(), why };
    let mut needs = Vec::new();

    let requests = help_request::open(&ctx.store).await?;
    let names = staff_names(ctx, requests.iter().filter_map(|one| one.taken_by).collect()).await?;
    let mut waits = HashSet::new();
    for one in requests {
        let Some(person) = by_id.get(&one.account).filter(|person| may(person, Action::Change, Kind::Help)) else { continue };
        if ctx.at.since(one.made_at) < LATELY {
            waits.insert(one.account);
        }
        let taken_by = one.taken_by.and_then(|by| names.get(&by).cloned());
        let step = (!one.lesson.is_empty()).then_some((one.lesson, one.step));
        needs.push(need(person, Reason::Asks { request: one.id, step, since: one.made_at, taken_by }));
    }
    // Whoever is already seen to comes after those who wait.
    needs.sort_by_key(|need| matches!(&need.why, Reason::Asks { taken_by: Some(_), .. }));

    let today = ctx.settings.zone.date(ctx.at);
    let met = last_met::all(&ctx.store).await?;
    let mut learning: HashMap<Uuid, Lately> =
        if ctx.settings.has(&learning::ROOM) { lately(ctx, ctx.at.plus(-LATELY)).await? } else { HashMap::new() };
    let (mut stuck, mut learned, mut unseen) = (Vec::new(), Vec::new(), Vec::new());
    // Goals are seen only by who accompanies her: so it is known whose people these are.
    for person in people.iter().filter(|person| may(person, Action::See, Kind::Goal) && !waits.contains(&person.id)) {
        let last = met.get(&person.id).copied();
        let lately = learning.remove(&person.id).filter(|_| may(person, Action::See, Kind::Progress)).unwrap_or_default();
        let newest = lately.finished.first();
        let sight = Sight { today, last };
        if let Some(trouble) = lately.trouble {
            stuck.push(need(person, Reason::Stuck { step: (trouble.lesson, trouble.step), tries: trouble.tries }));
        } else if let Some(one) = newest.filter(|one| is_new(sight, ctx.settings.zone.date(one.at))) {
            learned.push(need(person, Reason::Learned(one.lesson.clone())));
        } else if let Some(last) = last.filter(|_| is_long_unseen(sight) && may(person, Action::See, Kind::Attendance)) {
            unseen.push(need(person, Reason::Unseen { last, days: days_since(last, today) }));
        }
    }
    unseen.sort_by_key(|need| match need.why {
        Reason::Unseen { days, .. } => std::cmp::Reverse(days),
        _ => std::cmp::Reverse(0),
    });
    unseen.truncate(UNSEEN);
    needs.extend(stuck.into_iter().chain(learned).chain(unseen));
    Ok(needs)
}

async fn open(ctx: &Context, people: &[ListedPerson]) -> Result<Vec<Open>, AppError> {
    let hers = |id: Uuid, kind| {
        let person = people.iter().find(|person| person.id == id);
        person.filter(|person| may_with(ctx, Action::See, kind, &person.facts)).map(|person| person.name.clone())
    };
    let mut all = Vec::new();
    for one in protocol::unseen_answers(&ctx.store).await? {
        if let Some(name) = hers(one.account, Kind::Protocol) {
            all.push(Open::Answered { person: one.account, name, day: one.day });
        }
    }
    for (person, saved_at) in drafts::begun(ctx, &TALK).await? {
        if let Some(name) = hers(person, Kind::Person) {
            all.push(Open::Draft { person, name, saved_at });
        }
    }
    let today = ctx.settings.zone.date(ctx.at);
    for one in agreement::newest_of_all(&ctx.store).await? {
        let due = Days { from: one.from, until: one.until, review: one.review }.due();
        let newest = Newest { made_at: one.made_at, verdict: one.verdict, is_seen: one.seen_at.is_some(), due };
        if let (Some(why), Some(name)) = (waits(newest, today, ctx.at), hers(one.account, Kind::Agreement)) {
            all.push(Open::Agreement { person: one.account, name, why });
        }
    }
    for person in notes_for(ctx, people).await? {
        if let Some(name) = hers(person, Kind::HandingNote) {
            all.push(Open::Note { person, name });
        }
    }
    let until = |days: i64| today.checked_add(Span::new().days(days)).unwrap_or(today);
    for task in task::due_for_coaches(&ctx.store, until(TASK_DAYS)).await? {
        if let (Some(name), Some(due)) = (hers(task.account, Kind::Task), task.due) {
            all.push(Open::Task { person: task.account, name, due });
        }
    }
    for goal in goal::due(&ctx.store, until(-GOAL_DAYS), until(GOAL_DAYS)).await? {
        if let (Some(name), Some(by)) = (hers(goal.account, Kind::Goal), goal.by_day) {
            all.push(Open::Goal { goal: goal.id, name, by });
        }
    }
    Ok(all)
}
