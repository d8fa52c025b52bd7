//! What this room has for the first page of a coach: groups of today, who needs somebody, what is not finished.

use super::{goal_parts::by, minutes, mode, steps, when};
use crate::{
    acts::{
        appointments::OpenedAppointment,
        today::{GroupToday, Need, Open, Reason, Today, today},
    },
    paths,
    rules::agreements::Waits,
};
use base::{
    AppError, Date, PageContext,
    clock::written_time,
    moment::{DAY, HOUR, MINUTE},
    room::{Because, TodayList, TodayRow, Tone, Why},
};
use people::paths::CoachPerson;
use uuid::Uuid;

/// The lists; none for somebody who logs nothing.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn today_lists(ctx: &PageContext) -> Result<Vec<TodayList>, AppError> {
    let Some(Today { groups, appointments, needs, open }) = today(ctx).await? else { return Ok(Vec::new()) };
    let list = |icon, words, rows, empty| TodayList { icon, words, rows, empty };
    Ok(vec![
        list("calendar", "today-groups", meetings(ctx, &groups, &appointments), "today-groups-none"),
        list("hand-helping", "today-needs", needs.iter().map(|one| need(ctx, one)).collect(), "today-needs-none"),
        list("pencil", "today-open", open.iter().map(|one| unfinished(ctx, one)).collect(), "today-open-none"),
    ])
}

/// Groups and appointments by their time.
fn meetings(ctx: &PageContext, groups: &[GroupToday], appointments: &[OpenedAppointment]) -> Vec<TodayRow> {
    let groups = groups.iter().map(|one| (one.begins, group(ctx, one)));
    let mut all: Vec<_> = groups.chain(appointments.iter().map(|one| (one.begins, appointment(ctx, one)))).collect();
    all.sort_by_key(|(begins, _)| *begins);
    all.into_iter().map(|(_, row)| row).collect()
}

fn appointment(ctx: &PageContext, one: &OpenedAppointment) -> TodayRow {
    let hour = ctx.tf("today-hour", &[("time", written_time(one.begins).into())]).into_owned();
    let name = one.with.clone().unwrap_or_default();
    TodayRow {
        words: ctx.tf("today-talk-with", &[("name", name.into())]).into_owned(),
        detail: ctx.t(mode(one.mode)).into_owned(),
        href: paths::LogOne::href(ctx.lang, one.person),
        why: Because::Time(hour, minutes(ctx, one.minutes), ctx.t("talk-log").into_owned()),
    }
}

fn group(ctx: &PageContext, group: &GroupToday) -> TodayRow {
    let count = i64::try_from(group.people).unwrap_or(i64::MAX);
    let people = ctx.tf("session-people-count", &[("count", count.into())]).into_owned();
    let hour = ctx.tf("today-hour", &[("time", written_time(group.begins).into())]).into_owned();
    let (href, button) = match group.logged {
        Some(session) => (paths::Session::href(ctx.lang, session), "today-logged"),
        None if group.is_planned => {
            let today = ctx.settings.zone.date(ctx.at);
            (log_planned(ctx, group.id, today, group.begins), "today-log")
        }
        None => (paths::LogGroup::href(ctx.lang, group.id), "today-log"),
    };
    let long = group.minutes.map(|long| minutes(ctx, long)).unwrap_or_default();
    TodayRow {
        words: group.name.clone(),
        detail: format!("{}. {people}", group.site),
        href,
        why: Because::Time(hour, long, ctx.t(button).into_owned()),
    }
}

fn need(ctx: &PageContext, need: &Need) -> TodayRow {
    let hers = CoachPerson::href(ctx.lang, need.person);
    let (icon, tone, why, detail, href) = match &need.why {
        Reason::Asks { request, step, since, taken_by } => {
            let at = step.as_ref().and_then(|step| steps::title(ctx, step));
            let ago = ago(ctx, *since);
            let detail = at.map_or_else(|| ago.clone(), |at| format!("{at}. {ago}"));
            let href = paths::HelpRequest::href(ctx.lang, *request);
            match taken_by {
                None => ("life-buoy", Tone::Now, ctx.t("today-asks").into_owned(), detail, href),
                Some(name) => {
                    let why = ctx.tf("today-asks-taken", &[("name", name.as_str().into())]).into_owned();
                    ("life-buoy", Tone::Plain, why, detail, href)
                }
            }
        }
        Reason::Stuck { step, tries } => {
            let tried = ctx.tf("today-stuck-tries", &[("count", (*tries).into())]).into_owned();
            let detail = steps::title(ctx, step).map_or_else(|| tried.clone(), |at| format!("{at}. {tried}"));
            ("rotate-ccw", Tone::Now, ctx.t("today-stuck").into_owned(), detail, hers)
        }
        Reason::Learned(lesson) => {
            let can = steps::can(ctx, lesson).unwrap_or_default();
            ("lightbulb", Tone::New, ctx.t("today-learned").into_owned(), can, hers)
        }
        Reason::Unseen { last, days } => {
            let why = ctx.tf("today-unseen", &[("count", (*days).into())]).into_owned();
            let detail = ctx.tf("today-unseen-last", &[("day", ctx.day(*last).into_owned().into())]).into_owned();
            ("clock", Tone::Long, why, detail, hers)
        }
    };
    TodayRow { words: need.name.clone(), detail, href, why: Because::Why(Why { icon, words: why, tone }) }
}

fn unfinished(ctx: &PageContext, open: &Open) -> TodayRow {
    let row = |icon, tone, key, words: String, detail: String, href| TodayRow {
        why: Because::Why(Why { icon, words: ctx.t(key).into_owned(), tone }),
        words,
        detail,
        href,
    };
    match open {
        Open::Draft { person, name, saved_at } => {
            let kept = ctx.tf("today-draft-kept", &[("at", ctx.moment(*saved_at).into_owned().into())]).into_owned();
            row("pencil", Tone::Plain, "today-draft", name.clone(), kept, paths::LogOne::href(ctx.lang, *person))
        }
        Open::GroupDraft { group, name, saved_at } => {
            let kept = ctx.tf("today-draft-kept", &[("at", ctx.moment(*saved_at).into_owned().into())]).into_owned();
            row("pencil", Tone::Plain, "today-draft", name.clone(), kept, paths::LogGroup::href(ctx.lang, *group))
        }
        Open::Unlogged { group, name, day, begins } => {
            let href = log_planned(ctx, *group, *day, *begins);
            row("clipboard-list", Tone::Long, "today-unlogged", name.clone(), when(ctx, *day, *begins), href)
        }
        Open::Task { person, name, due } => {
            let tone = if *due < ctx.settings.zone.date(ctx.at) { Tone::Now } else { Tone::Plain };
            let words = ctx.tf("today-task-for", &[("name", name.as_str().into())]).into_owned();
            let why = Because::Why(Why { icon: "list-checks", words: by(ctx, *due), tone });
            TodayRow { words, detail: String::new(), href: paths::Goals::href(ctx.lang, *person), why }
        }
        Open::Goal { goal, name, by: day } => {
            let words = ctx.tf("today-goal-of", &[("name", name.as_str().into())]).into_owned();
            let why = Because::Why(Why { icon: "flag", words: by(ctx, *day), tone: Tone::Plain });
            TodayRow { words, detail: String::new(), href: paths::Goal::href(ctx.lang, *goal), why }
        }
        Open::Agreement { person, name, why } => {
            let words = ctx.tf("today-agreement-with", &[("name", name.as_str().into())]).into_owned();
            let href = paths::Agreements::href(ctx.lang, *person);
            let (icon, tone, why) = match why {
                Waits::Answered => ("message-circle", Tone::Now, ctx.t("today-answered").into_owned()),
                Waits::Unanswered => ("clock", Tone::Plain, ctx.t("today-agreement-waits").into_owned()),
                Waits::Review(day) => {
                    let day = ctx.day(*day).into_owned();
                    ("calendar", Tone::Plain, ctx.tf("today-agreement-review", &[("day", day.into())]).into_owned())
                }
            };
            TodayRow { words, detail: String::new(), href, why: Because::Why(Why { icon, words: why, tone }) }
        }
        Open::Note { person, name } => {
            let href = paths::HandingNote::href(ctx.lang, *person);
            row("file-text", Tone::New, "today-handing-note", name.clone(), String::new(), href)
        }
        Open::Answered { person, name, day } => {
            let words = ctx.tf("today-answered-who", &[("name", name.as_str().into())]).into_owned();
            let detail = ctx.tf("today-answered-day", &[("day", ctx.day(*day).into_owned().into())]).into_owned();
            row("message-circle", Tone::Now, "today-answered", words, detail, paths::Talks::href(ctx.lang, *person))
        }
    }
}

/// The form for a planned meeting of a group, filled in.
pub(super) fn log_planned(ctx: &PageContext, group: Uuid, day: Date, begins: i64) -> String {
    format!("{}?am={day}&um={begins}", paths::LogGroup::href(ctx.lang, group))
}

/// "Vor 4 Minuten".
pub(super) fn ago(ctx: &PageContext, then: base::Moment) -> String {
    let passed = ctx.at.since(then).max(0);
    let (key, count) = match passed {
        passed if passed < HOUR => ("ago-minutes", passed / MINUTE),
        passed if passed < DAY => ("ago-hours", passed / HOUR),
        passed => ("ago-days", passed / DAY),
    };
    ctx.tf(key, &[("count", count.into())]).into_owned()
}
