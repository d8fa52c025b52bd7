//! The forms of goals and tasks, on her own pages and on those about her.

use crate::{
    acts::{
        goals::{
            GoalWords, NEW_GOAL, NewGoal, change_goal, make_goal, open_goal, rate_goal, set_goal_state, side, take_back_goal,
        },
        tasks::{TaskWords, add_task, take_back_task, tick_task},
    },
    pages::goal_parts::level_field,
    paths,
    rules::goals::{GoalState, LINE_LONGEST, Level, Side, TITLE_LONGEST, may_be_due},
};
use base::{
    AppError, Date, PageContext,
    form::{Answer, Check, Done, Fields, date, to_mend},
};
use drafts::Form;
use people::acts::by::By;
use uuid::Uuid;

/// Whose pages these are: hers, or another one's.
fn whose(ctx: &PageContext, person: Option<Uuid>) -> Result<Uuid, AppError> {
    match person {
        Some(person) => By::staff(ctx).map(|_| person),
        None => Ok(ctx.person()?.id),
    }
}

/// A day that need not be typed; what was typed and is no day to come is wrong. A day that stood there before may stay.
pub(super) fn day(ctx: &PageContext, fields: &Fields, name: &str, before: Option<Date>) -> Result<Option<Date>, ()> {
    let typed = ["day", "month", "year"].iter().any(|part| !fields.get(&format!("{name}-{part}")).trim().is_empty());
    if !typed {
        return Ok(None);
    }
    let today = ctx.settings.zone.date(ctx.at);
    date(fields, name).filter(|day| may_be_due(*day, today) || before == Some(*day)).map(Some).ok_or(())
}

/// Whether it has at most so many letters.
pub(super) fn shorter(text: &str, most: usize) -> bool {
    text.chars().count() <= most
}

/// The goal as it was typed: `title`, `why`, `by-day`, `by-month`, `by-year`, and from staff `level-1` to `level-5`, `importance`, `difficulty`. What a
/// participant's form does not have stays as it was.
fn read(ctx: &PageContext, fields: &Fields, before: Option<&crate::acts::goals::OpenedGoal>) -> Result<NewGoal, AppError> {
    let (title, why) = (fields.get("title").to_owned(), fields.get("why").to_owned());
    let by_day = day(ctx, fields, "by", before.and_then(|goal| goal.by_day));
    let mut words = before.map(|goal| goal.words.clone()).unwrap_or_default();
    let mut levels_changed = false;
    let mut too_long: Vec<Check> = Vec::new();
    for level in Level::ALL {
        let field = level_field(level);
        if let Some(own) = words.levels.get_mut(level.windows() - 1).filter(|_| fields.has(field)) {
            let typed = fields.get(field).trim();
            levels_changed |= *own != typed;
            typed.clone_into(own);
            too_long.push((shorter(own, LINE_LONGEST), field, "goal-line-long"));
        }
    }
    let weight = |name: &str, before: Option<i64>| match fields.get(name) {
        "1" => 1,
        "2" => 2,
        "3" => 3,
        _ => before.unwrap_or(2),
    };
    let same = before.is_none_or(|goal| fields.get("revision") == goal.revision.to_string());
    let first: [Check; 5] = [
        (same, "title", "goal-changed-meanwhile"),
        (!title.is_empty(), "title", "goal-no-title"),
        (shorter(&title, TITLE_LONGEST), "title", "goal-title-long"),
        (shorter(&why, LINE_LONGEST), "why", "goal-line-long"),
        (by_day.is_ok(), "by", "goal-no-day"),
    ];
    let checks: Vec<Check> = first.into_iter().chain(too_long).collect();
    let Some(by_day) = by_day.ok().filter(|_| checks.iter().all(|(good, ..)| *good)) else {
        return Err(to_mend(&checks).keeping(fields));
    };
    // Words that nobody changed stay in their language.
    let here = || ctx.lang.code().to_owned();
    let lang = if title == words.title && why == words.why { words.lang } else { here() };
    let levels_lang = if levels_changed { here() } else { words.levels_lang };
    let words = GoalWords { lang, title, why, levels: words.levels, levels_lang };
    Ok(NewGoal {
        words,
        by_day,
        importance: weight("importance", before.map(|goal| goal.importance)),
        difficulty: weight("difficulty", before.map(|goal| goal.difficulty)),
    })
}

/// A new goal with somebody; what is begun is a draft.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such person, or she may not.
pub async fn submit_new_goal(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    By::staff(ctx)?;
    if let Some(answer) = drafts::take(ctx, Form::about(&NEW_GOAL, person), fields).await? {
        return Ok(answer);
    }
    let new = read(ctx, fields, None)?;
    let id = make_goal(ctx, person, &new).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::Goal::href(ctx.lang, id)).into())
}

/// A new goal of one's own.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` for staff.
pub async fn submit_new_own_goal(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let me = ctx.person()?.id;
    let new = read(ctx, fields, None)?;
    let id = make_goal(ctx, me, &new).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::OwnGoal::href(ctx.lang, id)))
}

/// One goal of somebody, by who accompanies her: `do` is `rate` with `level`, `change` with the words, `undo`, or the state
/// it gets.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such goal, or the visitor may not.
pub async fn submit_goal(ctx: &PageContext, goal: Uuid, fields: &Fields) -> Result<Done, AppError> {
    By::staff(ctx)?;
    change(ctx, goal, fields).await
}

async fn change(ctx: &PageContext, goal: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let before = open_goal(ctx, goal).await?;
    match fields.get("do") {
        "undo" => {
            take_back_goal(ctx, goal).await.map_err(|refused| refused.keeping(fields))?;
            return Ok(Done::to(match side(ctx, before.person)? {
                Side::Person => paths::OwnGoals::href(ctx.lang),
                Side::Coach => paths::Goals::href(ctx.lang, before.person),
            }));
        }
        "rate" => {
            let level = Level::from_windows(fields.get("level"));
            let level = level.ok_or_else(|| to_mend(&[(false, "level", "goal-no-level")]).keeping(fields))?;
            rate_goal(ctx, goal, level).await?;
        }
        "change" => {
            let new = read(ctx, fields, Some(&before))?;
            change_goal(ctx, goal, before.revision, &new).await.map_err(|refused| refused.keeping(fields))?;
        }
        state => set_goal_state(ctx, goal, GoalState::from_code(state).ok_or(AppError::Unreadable)?).await?,
    }
    Ok(Done::to(match side(ctx, before.person)? {
        Side::Person => paths::OwnGoal::href(ctx.lang, goal),
        Side::Coach => paths::Goal::href(ctx.lang, goal),
    }))
}

/// One goal of one's own.
///
/// # Errors
/// As for [`submit_goal`].
pub async fn submit_own_goal(ctx: &PageContext, goal: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let me = ctx.person()?.id;
    if open_goal(ctx, goal).await?.person != me {
        return Err(AppError::NotFound);
    }
    change(ctx, goal, fields).await
}

/// Tasks: `do` is `task-add` with `what`, `side` and the day `due-…`, or `task-done`, `task-open` or
/// `task-undo` with `task`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such person or task, or the visitor may not.
pub async fn submit_tasks(ctx: &PageContext, person: Option<Uuid>, fields: &Fields) -> Result<Done, AppError> {
    let whose = whose(ctx, person)?;
    match fields.get("do") {
        "task-add" => {
            let what = fields.get("what").trim().to_owned();
            let due = day(ctx, fields, "due", None);
            let checks: [Check; 3] = [
                (!what.is_empty(), "what", "task-no-words"),
                (shorter(&what, LINE_LONGEST), "what", "goal-line-long"),
                (due.is_ok(), "due", "goal-no-day"),
            ];
            let Some(due) = due.ok().filter(|_| checks.iter().all(|(good, ..)| *good)) else {
                return Err(to_mend(&checks).keeping(fields));
            };
            // Nobody writes down a task of her coach's.
            let side = Side::from_code(fields.get("side")).filter(|_| person.is_some()).unwrap_or(Side::Person);
            let words = TaskWords { lang: ctx.lang.code().to_owned(), what };
            add_task(ctx, whose, side, &words, due).await.map_err(|refused| refused.keeping(fields))?;
        }
        does @ ("task-done" | "task-open") => {
            let task = fields.get("task").parse().map_err(|_| AppError::Unreadable)?;
            tick_task(ctx, whose, task, does == "task-done").await?;
        }
        "task-undo" => {
            let task = fields.get("task").parse().map_err(|_| AppError::Unreadable)?;
            take_back_task(ctx, whose, task).await.map_err(|refused| refused.keeping(fields))?;
        }
        _ => return Err(AppError::Unreadable),
    }
    Ok(Done::to(match person {
        Some(person) => paths::Goals::href(ctx.lang, person),
        None => paths::OwnGoals::href(ctx.lang),
    }))
}
