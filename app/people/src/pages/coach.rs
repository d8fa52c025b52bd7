//! The first page of those who accompany people: what is today, and everybody by name.

use super::{card_words, lead};
use crate::{
    acts::{
        by::may_at_all,
        list_people::{ListedPerson, list_people},
    },
    paths,
    policy::{Action, Kind},
    vault::search,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    room::{Because, Place, Rooms, TodayList, TodayRow, Tone},
    ui::{Drawing, LightLink, ListLink, QuietLink, icon_markup, owner, raw},
};
use leptos::prelude::*;

/// So many links to rooms are seen at once.
const DAILY: usize = 3;

/// So many people are shown of those whose name is like what was typed.
const FOUND: usize = 20;

/// What rooms have today, and the participants by name, each with language and card; or those who were looked for.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than coaches and coordinators.
pub async fn coach_page(ctx: &PageContext) -> Result<Page, AppError> {
    let people = list_people(ctx).await?;
    let typed = ctx.typed("q").trim().to_owned();
    let today = if typed.is_empty() { Rooms::today(ctx).await? } else { Vec::new() };
    let title = if today.is_empty() { ctx.t("coach-title").into_owned() } else { today_words(ctx) };
    let ctx = ctx.clone();
    let page = Page::new(title.clone(), move || {
        let lang = ctx.lang;
        let adds = may_at_all(&ctx, Action::Make, Kind::Person);
        let hands_over = !people.is_empty() && may_at_all(&ctx, Action::Change, Kind::Placement);
        let merges = !people.is_empty() && may_at_all(&ctx, Action::Merge, Kind::Person);
        let prints = !people.is_empty() && may_at_all(&ctx, Action::PrintCard, Kind::Card);
        let mut rooms: Vec<_> = Rooms::links(&ctx, Place::Coach)
            .into_iter()
            .map(|item| view! { <ListLink href=(item.href)(lang) icon=item.picture words=ctx.t(item.words) detail=ctx.t(item.line) /> })
            .collect();
        // What is needed every day is seen at once; the rest is a tap away, so that her people are not far down.
        let seldom = rooms.split_off(DAILY.min(rooms.len()));
        let seldom = (!seldom.is_empty() && typed.is_empty()).then(|| {
            view! {
                <details class="place">
                    <summary class="btn">{ctx.t("coach-more")}</summary>
                    <ul class="list">{seldom}</ul>
                </details>
            }
        });
        let lists: Vec<_> = today.iter().map(|list| today_list(&ctx, list)).collect();
        let many = people.len();
        let search = (many > 0).then(|| search_form(&ctx, &typed));
        let count = || (many > 0).then(|| view! { <span class="count">{many}</span> });
        let heading = if today.is_empty() {
            view! { <h1>{title} " " {count()}</h1> }.into_any()
        } else {
            view! { <h1>{title}</h1> }.into_any()
        };
        let below = (!today.is_empty()).then(|| view! { <h2>{ctx.t("coach-title")} " " {count()}</h2> });
        let list = if typed.is_empty() { everybody(&ctx, &people) } else { found(&ctx, &people, &typed) };
        view! {
            <div class="wrap flow">
                <div class="headrow">{heading} {search}</div>
                {(!lists.is_empty()).then(|| view! { <div class="cols cols--3">{lists}</div> })}
                {(!rooms.is_empty() && typed.is_empty()).then(|| view! { <ul class="list">{rooms}</ul> })} {seldom} <section class="flow">
                    {below}
                    {((adds || prints || hands_over || merges) && typed.is_empty())
                        .then(|| {
                            view! {
                                <p class="btns">
                                    {adds.then(|| view! { <LightLink href=paths::CoachAdd::href(lang) words=ctx.t("coach-add") /> })}
                                    {prints
                                        .then(|| {
                                            view! {
                                                <QuietLink
                                                    href=paths::CoachCards::href(lang)
                                                    icon="printer"
                                                    words=ctx.t("coach-cards")
                                                />
                                            }
                                        })}
                                    {hands_over
                                        .then(|| {
                                            view! {
                                                <QuietLink
                                                    href=paths::HandOver::href(lang)
                                                    icon="users"
                                                    words=ctx.t("hand-over-title")
                                                />
                                            }
                                        })}
                                    {merges
                                        .then(|| {
                                            view! {
                                                <QuietLink
                                                    href=paths::Doubles::href(lang)
                                                    icon="users"
                                                    words=ctx.t("merge-doubles")
                                                />
                                            }
                                        })}
                                </p>
                            }
                        })} {list}
                </section>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// "Heute, Dienstag, 3. März".
fn today_words(ctx: &PageContext) -> String {
    let today = ctx.settings.zone.date(ctx.at);
    let weekday = ctx.t(weekday_key(today.weekday().to_monday_one_offset())).into_owned();
    ctx.tf("today-title", &[("weekday", weekday.into()), ("day", ctx.day(today).into_owned().into())]).into_owned()
}

/// The key of a day of the week, 1 for Monday.
pub fn weekday_key(day: i8) -> &'static str {
    match day {
        1 => "weekday-1",
        2 => "weekday-2",
        3 => "weekday-3",
        4 => "weekday-4",
        5 => "weekday-5",
        6 => "weekday-6",
        _ => "weekday-7",
    }
}

/// Sent, not asked for: a name must not stand in an address.
fn search_form(ctx: &PageContext, typed: &str) -> AnyView {
    view! {
        <form class="find" role="search" method="post" action=paths::Coach::href(ctx.lang)>
            {owner(ctx)} <label class="vh" for="q">
                {ctx.t("coach-search")}
            </label>
            <input
                class="in"
                id="q"
                name="q"
                type="search"
                maxlength="60"
                value=typed.to_owned()
                placeholder=ctx.t("coach-search-name")
                autocomplete="off"
            />
            <button class="btn" type="submit">
                {raw(icon_markup("search"))}
                {ctx.t("coach-search-do")}
            </button>
        </form>
    }
    .into_any()
}

fn everybody(ctx: &PageContext, people: &[ListedPerson]) -> AnyView {
    if people.is_empty() {
        return view! {
            <div class="empty">
                <Drawing name="karte" class="empty__pic" />
                {lead(ctx.t("coach-empty"))}
            </div>
        }
        .into_any();
    }
    let rows: Vec<_> = people.iter().map(|person| row(ctx, person)).collect();
    view! { <ul class="list">{rows}</ul> }.into_any()
}

/// Who is called like what was typed, or nearly so.
fn found(ctx: &PageContext, people: &[ListedPerson], typed: &str) -> AnyView {
    let named = people.iter().map(|person| (person, person.name.as_str()));
    let rows: Vec<_> = search::find(typed, named, FOUND).into_iter().map(|person| row(ctx, person)).collect();
    let words = if rows.is_empty() { "coach-search-nobody" } else { "coach-search-found" };
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let said = ctx.tf(words, &[("typed", typed.into()), ("count", count.into())]).into_owned();
    view! {
        <p role="status">{said}</p>
        {(!rows.is_empty()).then(|| view! { <ul class="list text">{rows}</ul> })}
        <p>
            <a class="btn" href=paths::Coach::href(ctx.lang)>
                {ctx.t("coach-search-all")}
            </a>
        </p>
    }
    .into_any()
}

fn row(ctx: &PageContext, person: &ListedPerson) -> AnyView {
    let detail = format!("{}. {}", person.lang.name(), card_words(ctx, person.card));
    view! {
        <ListLink
            href=paths::CoachPerson::href(ctx.lang, person.id)
            icon="user"
            words=person.name.clone()
            detail=detail
        />
    }
    .into_any()
}

fn today_list(ctx: &PageContext, list: &TodayList) -> AnyView {
    let rows: Vec<_> = list.rows.iter().map(today_row).collect();
    let many = rows.len();
    let body = if rows.is_empty() {
        view! { <p class="muted">{ctx.t(list.empty)}</p> }.into_any()
    } else {
        view! { <ul class="list">{rows}</ul> }.into_any()
    };
    view! {
        <section class="col">
            <h2>
                {raw(icon_markup(list.icon))} {ctx.t(list.words)}
                {(many > 0).then(|| view! { <span class="count">{many}</span> })}
            </h2>
            {body}
        </section>
    }
    .into_any()
}

fn today_row(row: &TodayRow) -> AnyView {
    let TodayRow { words, detail, href, why } = row.clone();
    let small = (!detail.is_empty()).then(|| view! { <small>{detail}</small> });
    let why = match why {
        Because::Why(why) => why,
        Because::Time(hour, long, button) => {
            return meeting(hour, long, words, small.into_any(), href, button);
        }
    };
    let class = match why.tone {
        Tone::Now => "why why--now",
        Tone::New => "why why--new",
        Tone::Long => "why why--long",
        Tone::Plain => "why",
    };
    view! {
        <li>
            <a class="list__row" href=href>
                <span><span class=class>{raw(icon_markup(why.icon))} {why.words}</span> <b>{words}</b> {small}</span>
                {raw(icon_markup("chevron-right"))}
            </a>
        </li>
    }
    .into_any()
}

fn meeting(hour: String, long: String, words: String, small: AnyView, href: String, button: String) -> AnyView {
    let names = format!(": {words}");
    view! {
        <li class="group">
            <div>
                <time>{hour}</time>
                <small>{long}</small>
            </div>
            <div>
                <b>{words}</b>
                <br />
                {small}
            </div>
            <a class="btn" href=href>
                <span>{button} <span class="vh">{names}</span></span>
            </a>
        </li>
    }
    .into_any()
}
