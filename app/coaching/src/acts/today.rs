//! What a coach finds in the morning: groups of today, who needs somebody, what is not finished. Its rules are in [`crate::rules::today`].

use super::{
    ask_help::StepId, goals::GoalWords, log_session::TALK, loggable::loggable, sealed::open as open_sealed, tasks::TaskWords,
    words::key_of,
};
use crate::{
    records::{goal, help_request, last_met, protocol, session, task},
    rules::today::{Sight, days_since, is_long_unseen, is_new},
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
    rules::weekly::slots,
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
    /// The session of it that she or somebody else has logged today.
    pub logged: Option<Uuid>,
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
    /// A task of hers that is due.
    Task {
        /// For whom.
        person: Uuid,
        /// The name.
        name: String,
        /// What is to do.
        what: String,
        /// By when.
        due: Date,
    },
    /// A goal that was to be reached about now.
    Goal {
        /// The goal.
        goal: Uuid,
        /// The name.
        name: String,
        /// What she wants to reach.
        title: String,
        /// By when.
        by: Date,
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

/// What is today, for somebody who may log sessions or see to requests; nothing for others.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn today(ctx: &Context) -> Result<Option<Today>, AppError> {
    if !may_at_all(ctx, Action::Make, Kind::ServiceFact) {
        return Ok(None);
    }
    let people = list_people(ctx).await?;
    Ok(Some(Today { groups: groups(ctx).await?, needs: needs(ctx, &people).await?, open: open(ctx, &people).await? }))
}

async fn groups(ctx: &Context) -> Result<Vec<GroupToday>, AppError> {
    let day = ctx.settings.zone.date(ctx.at);
    let (groups, _) = loggable(ctx).await?;
    let mut today = Vec::new();
    for group in groups {
        for slot in slots(&group.times).into_iter().filter(|slot| slot.is_on(day.weekday())) {
            let logged = session::of_group_on(&ctx.store, group.id, day).await?;
            today.push(GroupToday {
                id: group.id,
                name: group.name.clone(),
                site: group.site.clone(),
                begins: slot.begins,
                minutes: slot.minutes,
                people: group.people.len(),
                logged,
            });
        }
    }
    today.sort_by_key(|group| (group.begins, group.id));
    Ok(today)
}

/// Requests of all whom she may help; of the rest, only of those whom she accompanies herself.
async fn needs(ctx: &Context, people: &[ListedPerson]) -> Result<Vec<Need>, AppError> {
    let me = ctx.person()?.id;
    let by_id: HashMap<Uuid, &ListedPerson> = people.iter().map(|person| (person.id, person)).collect();
    let may = |person: &ListedPerson, action, kind| may_with(ctx, action, kind, &person.facts);
    let need = |person: &ListedPerson, why| Need { person: person.id, name: person.name.clone(), why };
    let mut needs = Vec::new();

    let requests = help_request::open(&ctx.store).await?;
    let names = staff_names(ctx, requests.iter().filter_map(|one| one.taken_by).collect()).await?;
    let mut asking = HashSet::new();
    for one in requests {
        let Some(person) = by_id.get(&one.account).filter(|person| may(person, Action::Change, Kind::Help)) else { continue };
        asking.insert(one.account);
        let taken_by = one.taken_by.and_then(|by| names.get(&by).cloned());
        let step = (!one.lesson.is_empty()).then_some((one.lesson, one.step));
        needs.push(need(person, Reason::Asks { request: one.id, step, since: one.made_at, taken_by }));
    }
    // Whoever is already seen to comes after those who wait.
    needs.sort_by_key(|need| matches!(&need.why, Reason::Asks { taken_by: Some(_), .. }));

    let today = ctx.settings.zone.date(ctx.at);
    let met = last_met::all(&ctx.store).await?;
    let mut learning: HashMap<Uuid, Lately> = match ctx.settings.has(&learning::ROOM) {
        true => lately(ctx, ctx.at.plus(-LATELY)).await?,
        false => HashMap::new(),
    };
    let (mut stuck, mut learned, mut unseen) = (Vec::new(), Vec::new(), Vec::new());
    for person in people.iter().filter(|person| person.facts.main_coach == Some(me) && !asking.contains(&person.id)) {
        let last = met.get(&person.id).copied();
        let lately = learning.remove(&person.id).filter(|_| may(person, Action::See, Kind::Progress)).unwrap_or_default();
        let newest = lately.finished.first();
        let sight = Sight { today, last };
        if let Some(trouble) = lately.trouble {
            stuck.push(need(person, Reason::Stuck { step: (trouble.lesson, trouble.step), tries: trouble.tries }));
        } else if let Some(one) = newest.filter(|one| is_new(sight, ctx.settings.zone.date(one.at))) {
            learned.push(need(person, Reason::Learned(one.lesson.clone())));
        } else if let Some(last) = last.filter(|_| is_long_unseen(sight)) {
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
    let me = ctx.person()?.id;
    let name = |id: Uuid| people.iter().find(|person| person.id == id).map(|person| person.name.clone());
    let drafts = drafts::begun(ctx, &TALK).await?;
    let drafts = drafts.into_iter().filter_map(|(person, saved_at)| Some(Open::Draft { person, name: name(person)?, saved_at }));
    let answers = protocol::unseen_answers(&ctx.store, me).await?;
    let answers = answers
        .into_iter()
        .filter_map(|one| Some(Open::Answered { person: one.account, name: name(one.account)?, day: one.day }));
    let mut all: Vec<Open> = answers.chain(drafts).collect();
    all.extend(due(ctx, people).await?);
    Ok(all)
}

/// Her tasks and the goals of her people that are due: opened for the list, so it is in the log as one of everybody whose list it is.
async fn due(ctx: &Context, people: &[ListedPerson]) -> Result<Vec<Open>, AppError> {
    let me = ctx.person()?.id;
    let today = ctx.settings.zone.date(ctx.at);
    let until = |days: i64| today.checked_add(Span::new().days(days)).unwrap_or(today);
    let hers = |id: Uuid| people.iter().find(|person| person.id == id && person.facts.main_coach == Some(me));
    let mut all = Vec::new();
    let tasks = task::due_for_coaches(&ctx.store, until(TASK_DAYS)).await?;
    let goals = goal::due(&ctx.store, until(-GOAL_DAYS), until(GOAL_DAYS)).await?;
    let mut tx = ctx.store.begin().await?;
    for task in tasks {
        let (Some(person), Some(due)) = (hers(task.account), task.due) else { continue };
        let key = key_of(ctx, &mut tx, task.account).await?;
        let words: TaskWords = open_sealed(&key, "task", task.id, &task.words)?;
        all.push(Open::Task { person: person.id, name: person.name.clone(), what: words.what, due });
    }
    for goal in goals {
        let (Some(person), Some(by)) = (hers(goal.account), goal.by_day) else { continue };
        let key = key_of(ctx, &mut tx, goal.account).await?;
        let words: GoalWords = open_sealed(&key, "goal", goal.id, &goal.words)?;
        all.push(Open::Goal { goal: goal.id, name: person.name.clone(), title: words.title, by });
    }
    drop(tx);
    Ok(all)
}
