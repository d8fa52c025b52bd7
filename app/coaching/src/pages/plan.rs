//! When groups meet: all that are planned, and the plan of one.

use super::{
    appointments::{state, weekday_and_day},
    today::log_planned,
    when,
};
use crate::{
    acts::{
        closures,
        plan::{Kept, Plan, PlannedGroup, plan_of, planned_groups},
    },
    paths,
    rules::plan::{Meeting, PLACE_LONGEST, Weekdays},
};
use base::{
    AppError, Date, Page, PageContext,
    clock::written_time,
    page::Frame,
    ui::{
        Back, Drawing, ErrorSummary, Hidden, ListLink, QuietLink, TextField, date_field, icon_markup, owner, owner_once, problem,
        raw,
    },
};
use leptos::prelude::*;
use people::{
    pages::{
        coach::weekday_key,
        question::{Question, question_with},
    },
    paths::Coach,
};
use uuid::Uuid;

/// The groups whose meetings are planned.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may see no plan.
pub async fn plans_page(ctx: &PageContext) -> Result<Page, AppError> {
    let groups = planned_groups(ctx).await?;
    let closes = closures::may_see_any(ctx);
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("plans-title"), move || {
        let rows: Vec<_> = groups.into_iter().map(|group| group_row(&ctx, group)).collect();
        let list = if rows.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    <p class="lead">{ctx.t("plans-none")}</p>
                </div>
            }
            .into_any()
        } else {
            view! { <ul class="list">{rows}</ul> }.into_any()
        };
        view! {
            <div class="wrap flow">
                <Back href=Coach::href(ctx.lang) words=ctx.t("today-back") />
                <h1>{ctx.t("plans-title")}</h1>
                {list}
                {closes
                    .then(|| {
                        view! {
                            <p>
                                <QuietLink href=paths::Closures::href(ctx.lang) icon="calendar" words=ctx.t("closures-title") />
                            </p>
                        }
                    })}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn group_row(ctx: &PageContext, group: PlannedGroup) -> AnyView {
    let next = match group.next {
        Some(next) => ctx.tf("plans-next", &[("when", when(ctx, next.day, next.begins).into())]).into_owned(),
        None => ctx.t("plans-not-yet").into_owned(),
    };
    let detail = [next, group.site, group.times].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
    view! { <ListLink href=paths::Plan::href(ctx.lang, group.id) icon="users" words=group.name detail=detail /> }.into_any()
}

/// The plan of one group.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such group, or the visitor may not see its plan.
pub async fn plan_page(ctx: &PageContext, group: Uuid) -> Result<Page, AppError> {
    let plan = plan_of(ctx, group).await?;
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("plan-title"), plan.name), move || {
        let action = paths::Plan::href(ctx.lang, plan.id);
        let next: Vec<_> = plan.next.iter().map(|one| meeting_row(&ctx, &plan, one)).collect();
        let unlogged: Vec<_> = plan.unlogged.iter().map(|one| unlogged_row(&ctx, &plan, one)).collect();
        let series: Vec<_> =
            plan.series.iter().map(|one| series_row(&ctx, one, plan.may_change.then_some(action.as_str()))).collect();
        let times = (!plan.times.is_empty()).then(|| ctx.tf("plan-words", &[("times", plan.times.as_str().into())]).into_owned());
        let none = next.is_empty().then(|| view! { <p>{ctx.t("plan-none")}</p> });
        // One job a page: while a meeting is moved, no other form asks for a time.
        let is_moving = !ctx.query("verlegen").is_empty() || !ctx.for_form("move").typed("series").is_empty();
        let ends = plan.series.iter().find(|one| plan.may_change && one.id.to_string() == ctx.query("beenden"));
        let asked = ends.map(|one| end_question(&ctx, one, &action));
        let form = (plan.may_change && !is_moving && asked.is_none()).then(|| new_series(&ctx, &action, &plan.site));
        view! {
            <div class="wrap flow">
                <Back href=paths::Plans::href(ctx.lang) words=ctx.t("plans-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1><bdi>{plan.name.clone()}</bdi></h1>
                <p class="muted">
                    <bdi>{plan.site.clone()}</bdi>
                    {times.map(|times| view! { ". " <bdi>{times}</bdi> })}
                </p>
                {asked}
                <div class="cols cols--wide">
                    <div class="flow">
                        {(!unlogged.is_empty())
                            .then(|| {
                                view! {
                                    <section class="flow">
                                        <h2>{ctx.t("today-unlogged")}</h2>
                                        <ul class="list">{unlogged}</ul>
                                    </section>
                                }
                            })}
                        <section class="flow">
                            <h2>{ctx.t("plan-next")}</h2>
                            {none}
                            <ul class="list">{next}</ul>
                        </section>
                    </div>
                    <div class="flow">
                        {(!series.is_empty())
                            .then(|| {
                                view! {
                                    <section class="flow">
                                        <h2>{ctx.t("series-title")}</h2>
                                        <ul class="list">{series}</ul>
                                    </section>
                                }
                            })} {form}
                    </div>
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// "Dienstag, 3. März, 10:00–11:30".
fn title(ctx: &PageContext, one: &Meeting) -> String {
    let until = written_time((one.begins + one.minutes) % 1440);
    format!("{}, {}–{until}", weekday_and_day(ctx, one.day), written_time(one.begins))
}

fn meeting_row(ctx: &PageContext, plan: &Plan, one: &Meeting) -> AnyView {
    let title = title(ctx, one);
    let forms = plan.may_change.then(|| one_day(ctx, plan.id, one, &title));
    let planned = (one.planned != one.day).then(|| {
        let day = weekday_and_day(ctx, one.planned);
        view! { <small>{ctx.tf("meeting-planned", &[("day", day.into())]).into_owned()}</small> }
    });
    view! {
        <li class="list__row" id=anchor(one)>
            <span>{state(ctx, &one.state)} <b>{title.clone()}</b> {planned}</span>
            {forms}
        </li>
    }
    .into_any()
}

fn anchor(one: &Meeting) -> String {
    format!("t-{}-{}", one.planned, one.begins)
}

fn unlogged_row(ctx: &PageContext, plan: &Plan, one: &Meeting) -> AnyView {
    let title = title(ctx, one);
    let off = plan.may_change.then(|| verb(ctx, plan.id, one, "off", "x", "appointment-off", &title));
    view! {
        <li class="list__row">
            <span>
                <b>
                    <a href=log_planned(ctx, plan.id, one.day, one.begins)>{title.clone()}</a>
                </b>
            </span>
            {off}
        </li>
    }
    .into_any()
}

/// What can be done with one meeting: called off, moved, or as it was.
fn one_day(ctx: &PageContext, group: Uuid, one: &Meeting, title: &str) -> AnyView {
    let does = |does, icon, key| verb(ctx, group, one, does, icon, key, title);
    if !one.is_on() && one.state != crate::rules::plan::State::Off {
        // It is closed then: only another time helps.
        return move_form(ctx, group, one, title);
    }
    if one.is_on() {
        let back = (one.state == crate::rules::plan::State::Moved).then(|| does("on", "rotate-ccw", "meeting-as-planned"));
        view! {
            <div class="btns">{does("off", "x", "appointment-off")} {back} {move_form(ctx, group, one, title)}</div>
        }
        .into_any()
    } else {
        does("on", "rotate-ccw", "meeting-on")
    }
}

fn verb(
    ctx: &PageContext,
    group: Uuid,
    one: &Meeting,
    does: &'static str,
    icon: &'static str,
    key: &'static str,
    title: &str,
) -> AnyView {
    let of = format!(": {title}");
    view! {
        <form method="post" action=paths::Plan::href(ctx.lang, group)>
            {owner(ctx)} <Hidden name="do" value=does /> <Hidden name="series" value=one.series.to_string() />
            <Hidden name="planned" value=one.planned.to_string() /> <button class="btn" type="submit">
                {raw(icon_markup(icon))}
                <span>{ctx.t(key)} <span class="vh">{of}</span></span>
            </button>
        </form>
    }
    .into_any()
}

/// Another time for one meeting: a link (`?verlegen=…`), and then the form.
fn move_form(ctx: &PageContext, group: Uuid, one: &Meeting, title: &str) -> AnyView {
    let key = format!("{}.{}", one.series, one.planned);
    let action = paths::Plan::href(ctx.lang, group);
    let ctx = &ctx.for_form("move");
    let is_refused = ctx.typed("series") == one.series.to_string() && ctx.typed("planned") == one.planned.to_string();
    if ctx.query("verlegen") != key && !is_refused {
        let of = format!(": {title}");
        return view! {
            <a class="btn" href=format!("{action}?verlegen={key}#{}", anchor(one))>
                {raw(icon_markup("clock"))}
                <span>{ctx.t("meeting-move")} <span class="vh">{of}</span></span>
            </a>
        }
        .into_any();
    }
    view! {
        <form method="post" action=action class="flow" novalidate>
            {owner(ctx)} <Hidden name="do" value="move" /> <Hidden name="series" value=one.series.to_string() />
            <Hidden name="planned" value=one.planned.to_string() />
            {date_field(ctx, "day", ctx.t("meeting-new-day").into_owned(), String::new(), Some(one.day))}
            {from_to(ctx, Some((one.begins, one.minutes)))} <p>
                <button class="btn btn--main" type="submit">
                    {ctx.t("meeting-move-keep")}
                </button>
            </p>
        </form>
    }
    .into_any()
}

fn from_to(ctx: &PageContext, preset: Option<(i64, i64)>) -> AnyView {
    let begins = preset.map(|(begins, _)| written_time(begins)).unwrap_or_default();
    let ends = preset.map(|(begins, minutes)| written_time((begins + minutes) % 1440)).unwrap_or_default();
    view! {
        <div class="row row--top">
            <TextField
                ctx=ctx.clone()
                name="begins"
                label=ctx.t("session-begins")
                hint=ctx.t("session-begins-hint")
                value=begins
                ltr=true
            />
            <TextField ctx=ctx.clone() name="ends" label=ctx.t("series-ends") hint=ctx.t("series-ends-hint") value=ends ltr=true />
        </div>
    }
    .into_any()
}

/// "Dienstag, 10:00–11:30".
fn series_title(ctx: &PageContext, one: &Kept) -> String {
    let days: Vec<String> = Weekdays::read(&one.weekdays).all().map(|day| ctx.t(weekday_key(day)).into_owned()).collect();
    let until = written_time((one.begins + one.minutes) % 1440);
    format!("{}, {}–{until}", days.join(", "), written_time(one.begins))
}

/// Whether a series is to end: what it was cannot be brought back.
fn end_question(ctx: &PageContext, one: &Kept, action: &str) -> AnyView {
    let asked = Question { title: "series-end-title", why: "series-end-why", yes: "series-end-yes", verb: "end", icon: "x" };
    let which = view! { <Hidden name="series" value=one.id.to_string() /> }.into_any();
    question_with(&ctx.for_form("end"), &asked, &[("what", series_title(ctx, one).into())], action, which)
}

fn series_row(ctx: &PageContext, one: &Kept, action: Option<&str>) -> AnyView {
    let title = series_title(ctx, one);
    let span = ctx.tf("series-span", &[("from", day(ctx, one.from).into()), ("to", day(ctx, one.to).into())]).into_owned();
    let place = (!one.place.is_empty()).then(|| view! { <small dir="auto">{one.place.clone()}</small> });
    let end = action.map(|action| {
        let of = format!(": {title}");
        view! {
            <a class="btn" href=format!("{action}?beenden={}#frage", one.id)>
                {raw(icon_markup("x"))}
                <span>{ctx.t("series-end")} <span class="vh">{of}</span></span>
            </a>
        }
    });
    view! {
        <li class="list__row">
            <span>
                <b>{title.clone()}</b>
                <small>{span}</small>
                {place}
            </span>
            {end}
        </li>
    }
    .into_any()
}

fn day(ctx: &PageContext, day: Date) -> String {
    ctx.day(day).into_owned()
}

fn new_series(ctx: &PageContext, action: &str, site: &str) -> AnyView {
    let ctx = &ctx.for_form("series");
    let is_ticked = |day: i8| {
        let day = day.to_string();
        ctx.errors.as_ref().is_some_and(|errors| errors.fields.all("weekday").any(|chosen| chosen == day))
    };
    let boxes: Vec<_> = (1..=7_i8)
        .map(|day| {
            view! {
                <label class="pick">
                    <input type="checkbox" name="weekday" value=day.to_string() checked=is_ticked(day) />
                    {ctx.t(weekday_key(day))}
                </label>
            }
        })
        .collect();
    let bad = problem(ctx, "weekday");
    let class = if bad.is_some() { "field field--bad" } else { "field" };
    let today = ctx.settings.zone.date(ctx.at);
    let place = ctx.tf("series-place-hint", &[("site", site.into())]).into_owned();
    view! {
        <section class="flow">
            <h2>{ctx.t("series-new")}</h2>
            <form method="post" action=action.to_owned() class="flow" novalidate>
                {owner_once(ctx)} <Hidden name="do" value="series" />
                <fieldset class=class id="weekday" tabindex="-1">
                    <legend>{ctx.t("series-days")}</legend>
                    {bad}
                    <div class="picks">{boxes}</div>
                </fieldset> {from_to(ctx, None)}
                {date_field(ctx, "from", ctx.t("series-from").into_owned(), String::new(), Some(today))}
                {date_field(ctx, "to", ctx.t("series-to").into_owned(), ctx.t("appointment-day-hint").into_owned(), None)}
                <TextField ctx=ctx.clone() name="place" label=ctx.t("series-place") hint=place most=PLACE_LONGEST /> <p>
                    <button class="btn btn--main btn--wide" type="submit">
                        {ctx.t("series-keep")}
                        <span class="light">{raw(icon_markup("check"))}</span>
                    </button>
                </p>
            </form>
        </section>
    }
    .into_any()
}
