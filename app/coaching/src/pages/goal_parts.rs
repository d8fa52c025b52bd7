//! What pages of goals share, whoever looks: the house of a goal, the question how near it is, its form, tasks.

use super::{revision_field, text::paragraphs, undo::undo_form};
use crate::{
    acts::{
        goals::{GoalWords, OpenedGoal},
        tasks::OpenedTask,
    },
    rules::goals::{GoalState, LEVELS, LINE_LONGEST, Level, Side, TITLE_LONGEST},
};
use base::{
    Date, Lang, PageContext,
    ui::{
        Choice, Hidden, SelectField, TextArea, TextField, choices, date_field, icon_markup, owner, owner_once, problem, raw,
        tower_markup,
    },
};
use leptos::prelude::*;

/// Whose pages these are, and what the two are called on them.
#[derive(Clone)]
pub(super) struct Sides {
    /// What her side is called: "Sie", or her name.
    pub(super) person: String,
    /// What the coach's is called: "Ihr Coach", or "Sie".
    pub(super) coach: String,
}

impl Sides {
    /// As she sees it.
    pub(super) fn own(ctx: &PageContext) -> Self {
        Self { person: ctx.t("goal-side-you").into_owned(), coach: ctx.t("goal-side-coach").into_owned() }
    }

    /// As who accompanies her sees it.
    pub(super) fn of(ctx: &PageContext, name: &str) -> Self {
        Self { person: name.to_owned(), coach: ctx.t("goal-side-you").into_owned() }
    }

    /// What this side is called.
    pub(super) fn name(&self, side: Side) -> &str {
        match side {
            Side::Person => &self.person,
            Side::Coach => &self.coach,
        }
    }

    /// "Amira: 3 von 5. Sie: 2 von 5." What nobody has said is left out.
    fn levels(&self, ctx: &PageContext, person: Option<Level>, coach: Option<Level>) -> String {
        let sides = [(&self.person, person), (&self.coach, coach)];
        let said = sides.into_iter().filter_map(|(name, level)| {
            let windows = i64::try_from(level?.windows()).ok()?;
            let values = [("name", name.as_str().into()), ("count", windows.into())];
            Some(ctx.tf("goal-level-of", &values).into_owned())
        });
        said.collect::<Vec<_>>().join(" ")
    }
}

fn lit(level: Option<Level>) -> usize {
    level.map_or(0, Level::windows)
}

/// How near a goal is, in a row of a list; the whole row leads to it.
pub(super) fn goal_row(ctx: &PageContext, goal: &OpenedGoal, sides: &Sides, href: String) -> AnyView {
    let (person, coach) = (goal.level(Side::Person), goal.level(Side::Coach));
    let levels = sides.levels(ctx, person, coach);
    let tower = tower_markup(lit(person), lit(coach), if levels.is_empty() { "–" } else { &levels });
    let state = match goal.state {
        GoalState::Open => None,
        GoalState::Reached => Some("goal-reached"),
        GoalState::Dropped => Some("goal-dropped"),
    };
    let state = state.map(|key| view! { <span class="tag">{ctx.t(key)}</span> });
    view! {
        <li>
            <a class="list__row goal" href=href>
                {raw(tower)}
                <span>
                    <b lang=lang_of(&goal.words) dir="auto">{goal.words.title.clone()}</b>
                    {goal.by_day.map(|day| view! { <small>{by(ctx, day)}</small> })}
                    {(!levels.is_empty()).then(|| view! { <small>{levels}</small> })}
                    {state}
                </span>
                {raw(icon_markup("chevron-right"))}
            </a>
        </li>
    }
    .into_any()
}

/// The language of the words, for who reads them aloud.
pub(super) fn lang_of(words: &GoalWords) -> Option<&'static str> {
    Lang::from_code(&words.lang).map(Lang::tag)
}

/// "Bis 30. April".
pub(super) fn by(ctx: &PageContext, day: Date) -> String {
    ctx.tf("goal-by-day", &[("day", ctx.day(day).into_owned().into())]).into_owned()
}

/// The words of a level; those that nobody wrote are said for all goals alike.
pub(super) fn level_words(ctx: &PageContext, goal: &GoalWords, level: Level) -> String {
    let own = goal.levels.get(level.windows() - 1).map_or("", String::as_str);
    if own.is_empty() { ctx.t(level_key(level)).into_owned() } else { own.to_owned() }
}

fn level_key(level: Level) -> &'static str {
    match level.windows() {
        1 => "goal-level-1",
        2 => "goal-level-2",
        3 => "goal-level-3",
        4 => "goal-level-4",
        _ => "goal-level-5",
    }
}

/// "Wo sind Sie heute?": the five floors, the highest on top.
pub(super) fn rate_form(ctx: &PageContext, goal: &OpenedGoal, side: Side, action: String) -> AnyView {
    let now = goal.level(side);
    let floors: Vec<_> = Level::ALL
        .into_iter()
        .rev()
        .map(|level| {
            let note = match level.number() {
                -2 => Some("goal-at-first"),
                0 => Some("goal-as-agreed"),
                _ => None,
            };
            let own = level_words(ctx, &goal.words, level);
            let is_own = goal.words.levels.get(level.windows() - 1).is_some_and(|own| !own.is_empty());
            let lang = Lang::from_code(&goal.words.levels_lang).filter(|_| is_own).map(Lang::tag);
            // Where the words are those for all goals they say it already.
            let note = note.filter(|_| is_own).map(|key| view! { <small>{ctx.t(key)}</small> });
            view! {
                <label class="house__floor floor">
                    <input type="radio" name="level" value=level.windows().to_string() checked=now == Some(level) />
                    <span>
                        <span lang=lang dir="auto">{own}</span>
                        {note}
                    </span>
                </label>
            }
        })
        .collect();
    let question = match side {
        Side::Person => "goal-where-you",
        Side::Coach => "goal-where-she",
    };
    view! {
        <form method="post" action=action class="flow" id="level">
            {owner(ctx)}
            <Hidden name="do" value="rate" />
            <fieldset class="floors">
                <legend class="h2">{ctx.t(question)}</legend>
                {problem(&ctx.for_form("rate"), "level")}
                {floors}
            </fieldset>
            <p>
                <button class="btn btn--main btn--wide" type="submit">
                    {ctx.t("goal-rate")}
                    <span class="light">{raw(icon_markup("check"))}</span>
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// "Wie es war": a house for each day.
pub(super) fn history(ctx: &PageContext, goal: &OpenedGoal, sides: &Sides) -> AnyView {
    if goal.days.is_empty() {
        return ().into_any();
    }
    // The last twelve: more houses would be smaller than an eye likes.
    let from = goal.days.len().saturating_sub(12);
    let houses: Vec<_> = goal
        .days
        .get(from..)
        .unwrap_or_default()
        .iter()
        .map(|(day, person, coach)| {
            let label = format!("{}: {}", ctx.day(*day), sides.levels(ctx, *person, *coach));
            let short = format!("{}.{}.", day.day(), day.month());
            view! {
                <li>
                    {raw(tower_markup(lit(*person), lit(*coach), &label))}
                    <span aria-hidden="true">{short}</span>
                </li>
            }
        })
        .collect();
    let legend =
        ctx.tf("goal-windows", &[("left", sides.person.as_str().into()), ("right", sides.coach.as_str().into())]).into_owned();
    view! {
        <section class="flow">
            <h2>{ctx.t("goal-history")}</h2>
            <ol class="sky">{houses}</ol>
            <p class="small muted">{legend}</p>
        </section>
    }
    .into_any()
}

/// Why, by when: what else there is about a goal.
pub(super) fn about(ctx: &PageContext, goal: &OpenedGoal) -> AnyView {
    let why = (!goal.words.why.is_empty()).then(|| {
        view! {
            <h2>{ctx.t("goal-why")}</h2>
            <div lang=lang_of(&goal.words)>{paragraphs(&goal.words.why)}</div>
        }
    });
    view! {
        {why}
        {goal.by_day.map(|day| view! { <p>{by(ctx, day)}</p> })}
    }
    .into_any()
}

/// The fields of a goal. Who accompanies somebody also writes how one will see it, and how much it weighs.
pub(super) fn goal_fields(ctx: &PageContext, goal: Option<&OpenedGoal>, side: Side) -> AnyView {
    let revision = goal.map(|goal| revision_field(ctx, goal.revision));
    let words = goal.map(|goal| goal.words.clone()).unwrap_or_default();
    let levels = (side == Side::Coach).then(|| {
        let fields: Vec<_> = Level::ALL
            .into_iter()
            .rev()
            .map(|level| {
                let own = words.levels.get(level.windows() - 1).cloned().unwrap_or_default();
                view! { <TextField ctx=ctx.clone() name=level_field(level) label=ctx.t(level_key(level)) value=own most=LINE_LONGEST /> }
            })
            .collect();
        let weight = |name: &'static str, words: &'static str, now: Option<i64>| {
            let options = [("1", "goal-weight-1"), ("2", "goal-weight-2"), ("3", "goal-weight-3")];
            let options = options.map(|(value, key)| (value.to_owned(), ctx.t(key).into_owned())).to_vec();
            view! {
                <SelectField ctx=ctx.clone() name=name label=ctx.t(words) options=options chosen=now.unwrap_or(2).to_string() />
            }
        };
        view! {
            <fieldset class="field">
                <legend class="h2">{ctx.t("goal-levels")}</legend>
                <p class="hint">{ctx.t("goal-levels-hint")}</p>
                {fields}
            </fieldset>
            {weight("importance", "goal-importance", goal.map(|goal| goal.importance))}
            {weight("difficulty", "goal-difficulty", goal.map(|goal| goal.difficulty))}
        }
    });
    let what = if side == Side::Person { "goal-what-you" } else { "goal-what" };
    view! {
        {revision}
        <TextArea ctx=ctx.clone() name="title" label=ctx.t(what) hint=ctx.t("goal-what-hint") value=words.title.clone() most=TITLE_LONGEST />
        <TextArea ctx=ctx.clone() name="why" label=ctx.t("goal-why") hint=ctx.t("goal-why-hint") value=words.why.clone() most=LINE_LONGEST />
        {date_field(
            ctx,
            "by",
            ctx.t("goal-by").into_owned(),
            ctx.t("goal-by-hint").into_owned(),
            goal.and_then(|goal| goal.by_day),
        )}
        {levels}
    }
    .into_any()
}

/// The name of a level's field.
pub(crate) fn level_field(level: Level) -> &'static str {
    const NAMES: [&str; LEVELS] = ["level-1", "level-2", "level-3", "level-4", "level-5"];
    NAMES.get(level.windows() - 1).copied().unwrap_or_default()
}

/// The form that writes a goal anew, behind a button.
pub(super) fn change_form(ctx: &PageContext, goal: &OpenedGoal, side: Side, action: &str) -> AnyView {
    let ctx = &ctx.for_form("change");
    view! {
        <details class="place" open=ctx.errors.is_some()>
            <summary class="btn">{raw(icon_markup("pencil"))} {ctx.t("goal-change")}</summary>
            <form method="post" action=action.to_owned() class="flow" novalidate>
                {owner_once(ctx)} <Hidden name="do" value="change" /> {goal_fields(ctx, Some(goal), side)} <p>
                    <button class="btn" type="submit">
                        {ctx.t("goal-keep")}
                    </button>
                </p>
            </form>
        </details>
    }
    .into_any()
}

/// What can be done with a goal: it was reached, it is wanted no more, it goes on.
pub(super) fn state_forms(ctx: &PageContext, goal: &OpenedGoal, action: &str) -> AnyView {
    let states: &[(GoalState, &str, &str)] = match goal.state {
        GoalState::Open => &[(GoalState::Reached, "goal-reach", "award"), (GoalState::Dropped, "goal-drop", "x")],
        GoalState::Reached | GoalState::Dropped => &[(GoalState::Open, "goal-reopen", "rotate-ccw")],
    };
    let forms: Vec<_> = states
        .iter()
        .map(|(state, key, icon)| {
            view! {
                <form method="post" action=action.to_owned()>
                    {owner(ctx)}
                    <Hidden name="do" value=state.code() />
                    <button class="btn" type="submit">
                        {raw(icon_markup(icon))}
                        {ctx.t(key)}
                    </button>
                </form>
            }
        })
        .collect();
    let undo = goal.undo_until.map(|until| undo_form(ctx, action, "undo", None, until));
    view! {
        <div class="btns">{forms}</div>
        {undo}
    }
    .into_any()
}

/// The tasks, each with its tick, and the form for a new one.
pub(super) fn tasks_section(ctx: &PageContext, tasks: &[OpenedTask], sides: &Sides, side: Side, action: &str) -> AnyView {
    let today = ctx.settings.zone.date(ctx.at);
    let rows: Vec<_> = tasks.iter().map(|task| task_row(ctx, task, sides, today, action)).collect();
    let list = if rows.is_empty() {
        view! { <p class="muted">{ctx.t("tasks-none")}</p> }.into_any()
    } else {
        view! { <ul class="list">{rows}</ul> }.into_any()
    };
    let ctx = &ctx.for_form("task-add");
    let whose = (side == Side::Coach).then(|| {
        let all = Side::ALL.map(|side| Choice::new(side.code(), sides.name(side))).to_vec();
        choices(ctx, "side", ctx.t("task-who").into_owned(), all, Side::Person.code())
    });
    let open = ctx.errors.is_some();
    view! {
        <section class="flow" id="undo" tabindex="-1">
            <h2>{ctx.t("tasks-title")}</h2>
            {list}
            <details class="place" open=open>
                <summary class="btn">{raw(icon_markup("plus"))} {ctx.t("task-add")}</summary>
                <form method="post" action=action.to_owned() class="flow" novalidate>
                    {owner_once(ctx)} <Hidden name="do" value="task-add" />
                    <TextField ctx=ctx.clone() name="what" label=ctx.t("task-what") hint=ctx.t("task-what-hint") most=LINE_LONGEST />
                    {whose}
                    {date_field(ctx, "due", ctx.t("goal-by").into_owned(), ctx.t("task-due-hint").into_owned(), None)} <p>
                        <button class="btn" type="submit">
                            {ctx.t("task-keep")}
                        </button>
                    </p>
                </form>
            </details>
        </section>
    }
    .into_any()
}

fn task_row(ctx: &PageContext, task: &OpenedTask, sides: &Sides, today: Date, action: &str) -> AnyView {
    let who = sides.name(task.side).to_owned();
    let when = match (task.done_at, task.due) {
        (Some(at), _) => {
            ctx.tf("task-done-day", &[("day", ctx.day(ctx.settings.zone.date(at)).into_owned().into())]).into_owned()
        }
        (None, Some(due)) => by(ctx, due),
        (None, None) => String::new(),
    };
    let late = task.done_at.is_none() && task.due.is_some_and(|due| due < today);
    let late = late.then(|| view! { <span class="why why--now">{raw(icon_markup("clock"))} {ctx.t("task-late")}</span> });
    let (does, button, icon) = match task.done_at {
        None => ("task-done", "task-tick", "check"),
        Some(_) => ("task-open", "task-untick", "rotate-ccw"),
    };
    let lang = Lang::from_code(&task.words.lang).map(Lang::tag);
    let what = task.words.what.clone();
    let undo = task.can_be_taken_back.then(|| {
        let what = what.clone();
        view! {
            <form method="post" action=action.to_owned()>
                {owner_once(&ctx.for_form("task-undo"))} <Hidden name="do" value="task-undo" /> <Hidden name="task" value=task.id.to_string() />
                <button class="btn btn--quiet" type="submit">
                    <span>{ctx.t("session-undo")} <span class="vh">": " {what}</span></span>
                </button>
            </form>
        }
    });
    view! {
        <li class="list__row">
            <span>
                {late}
                <b lang=lang dir="auto">{what.clone()}</b>
                <small>{[who, when].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")}</small>
            </span>
            <form method="post" action=action.to_owned()>
                {owner(ctx)} <Hidden name="do" value=does /> <Hidden name="task" value=task.id.to_string() />
                <button class="btn" type="submit">
                    {raw(icon_markup(icon))} <span>{ctx.t(button)} <span class="vh">": " {what}</span></span>
                </button>
            </form>
            {undo}
        </li>
    }
    .into_any()
}
