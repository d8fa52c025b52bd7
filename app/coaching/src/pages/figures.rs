//! Figures: a table first, a small drawing beside it, and what the numbers mean. Never of one person.

use super::{mode, pillar};
use crate::{
    acts::figures::{Figures, Line, Table, figures},
    paths,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    table::table_file,
    ui::{Back, Hidden, QuietLink, icon_markup, raw},
};
use leptos::prelude::*;
use people::paths::Coach;
use std::fmt::Write as _;

/// So many years back a link leads.
const YEARS_BACK: i16 = 5;

/// The figures of a year (`?jahr=`).
///
/// # Errors
/// `SignInFirst`; `NotFound` for who has none.
pub async fn figures_page(ctx: &PageContext) -> Result<Page, AppError> {
    let figures = figures(ctx, ctx.query("jahr").parse().ok(), "").await?;
    let ctx = ctx.clone();
    let title = ctx.tf("figures-year", &[("year", figures.year.to_string().into())]).into_owned();
    let page = Page::new(title.clone(), move || {
        let Figures { year, this_year, months, pillars, modes, goals } = figures;
        let of = |year: i16| format!("{}?jahr={year}", paths::Figures::href(ctx.lang));
        let named = |year: i16| ctx.tf("figures-year", &[("year", year.to_string().into())]).into_owned();
        let months = named_lines(months, |one| month(&ctx, *one));
        let pillars = named_lines(pillars, |one| ctx.t(pillar(*one)).into_owned());
        let modes = named_lines(modes, |one| ctx.t(mode(*one)).into_owned());
        let goal_rows = [
            ("figures-goals-set", goals.set.map(|count| count.to_string())),
            ("figures-goals-reached", goals.reached.map(|count| count.to_string())),
            ("figures-t-person", goals.t_person.map(|score| score.to_string())),
            ("figures-t-coach", goals.t_coach.map(|score| score.to_string())),
        ];
        let goal_rows: Vec<_> = goal_rows
            .into_iter()
            .map(|(key, value)| {
                let value = value.unwrap_or_else(|| ctx.t("figures-hidden").into_owned());
                view! { <div><dt>{ctx.t(key)}</dt><dd>{value}</dd></div> }
            })
            .collect();
        view! {
            <div class="wrap flow">
                <Back href=Coach::href(ctx.lang) words=ctx.t("today-back") />
                <h1>{title}</h1>
                <p class="lead">{ctx.t("figures-lead")}</p>
                <p>{ctx.t("figures-few")}</p>
                <div class="cols cols--wide">
                    {table(&ctx, "figures-by-month", &months)}
                    <div class="flow">{bars(&months)}</div>
                </div>
                {table(&ctx, "figures-by-pillar", &pillars)}
                {table(&ctx, "figures-by-mode", &modes)}
                <p class="small muted">{ctx.t("figures-how")}</p>
                <section class="flow">
                    <h2>{ctx.t("figures-goals")}</h2>
                    <dl class="ticket">{goal_rows}</dl>
                    <p class="small muted">{ctx.t("figures-t-how")}</p>
                </section>
                <form method="get" action=paths::FiguresFile::href(ctx.lang)>
                    <Hidden name="jahr" value=year.to_string() /> <button class="btn" type="submit">
                        {raw(icon_markup("file-text"))}
                        {ctx.t("figures-file")}
                    </button>
                </form>
                <p class="btns">
                    {(year > this_year - YEARS_BACK)
                        .then(|| view! { <QuietLink href=of(year - 1) icon="chevron-left" words=named(year - 1) /> })}
                    {(year < this_year).then(|| view! { <QuietLink href=of(year + 1) icon="chevron-right" words=named(year + 1) /> })}
                </p>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// A table whose lines have names.
struct Named {
    lines: Vec<(String, Option<Line>)>,
    all: Option<Line>,
}

fn named_lines<K>(table: Table<K>, name: impl Fn(&K) -> String) -> Named {
    Named { lines: table.lines.into_iter().map(|(key, line)| (name(&key), line)).collect(), all: table.all }
}

/// "März".
fn month(ctx: &PageContext, month: i8) -> String {
    ctx.tf("figures-month", &[("month", i64::from(month).into())]).into_owned()
}

/// The key of a column's name, and what stands in it.
type Column = (&'static str, fn(&Line) -> String);

/// The columns.
const COLUMNS: [Column; 4] = [
    ("figures-sessions", |line| line.sessions.to_string()),
    ("figures-hours", |line| hours(line.minutes)),
    ("figures-people", |line| line.people.to_string()),
    ("figures-there", |line| format!("{} / {}", line.there, line.invited)),
];

/// `12:30`: hours and minutes.
fn hours(minutes: i64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn table(ctx: &PageContext, caption: &str, table: &Named) -> AnyView {
    let head: Vec<_> = COLUMNS.iter().map(|(key, _)| view! { <th scope="col">{ctx.t(key)}</th> }).collect();
    let row = |name: String, line: &Option<Line>| {
        let cells: Vec<_> = COLUMNS
            .iter()
            .map(|(key, write)| {
                let value = line.as_ref().map_or_else(|| ctx.t("figures-hidden").into_owned(), write);
                view! { <td data-th=ctx.t(key)>{value}</td> }
            })
            .collect();
        view! {
            <tr>
                <th scope="row">{name}</th>
                {cells}
            </tr>
        }
    };
    // Where nothing was, nothing needs to be read.
    let is_empty = |line: &Option<Line>| line.as_ref().is_some_and(|line| line.sessions == 0);
    let rows: Vec<_> =
        table.lines.iter().filter(|(_, line)| !is_empty(line)).map(|(name, line)| row(name.clone(), line)).collect();
    let all = row(ctx.t("figures-all").into_owned(), &table.all);
    view! {
        <table class="table">
            <caption>{ctx.t(caption)}</caption>
            <thead>
                <tr>
                    <td></td>
                    {head}
                </tr>
            </thead>
            <tbody>{rows} {all}</tbody>
        </table>
    }
    .into_any()
}

/// The hours of each month as bars: the same as the table says, so nobody who hears the page needs it. A line that is not shown has none.
fn bars(table: &Named) -> AnyView {
    const WIDE: i64 = 24;
    const HIGH: i64 = 120;
    const ROOM: i64 = 8;
    let most = table.lines.iter().filter_map(|(_, line)| Some(line.as_ref()?.minutes)).max().unwrap_or(0);
    if most == 0 {
        return ().into_any();
    }
    let mut svg = String::new();
    let mut at = 0;
    for (name, line) in &table.lines {
        let tall = line.as_ref().map_or(0, |line| line.minutes) * HIGH / most;
        let first: String = name.chars().take(1).collect();
        let _ = write!(
            svg,
            "<rect x=\"{at}\" y=\"{}\" width=\"{WIDE}\" height=\"{tall}\"/><text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
            HIGH - tall,
            at + WIDE / 2,
            HIGH + 16,
            base::ui::escape(&first)
        );
        at += WIDE + ROOM;
    }
    let (wide, high) = (at - ROOM, HIGH + 22);
    raw(format!("<svg class=\"bars\" viewBox=\"0 0 {wide} {high}\" aria-hidden=\"true\" focusable=\"false\">{svg}</svg>"))
}

/// The same as a file: no name stands in it, and that it was taken stands in the log.
///
/// # Errors
/// As for [`figures_page`].
pub async fn figures_file(ctx: &PageContext) -> Result<Page, AppError> {
    let figures = figures(ctx, ctx.query("jahr").parse().ok(), "file").await?;
    let mut all_rows = Vec::new();
    let hidden = ctx.t("figures-hidden").into_owned();
    let mut head = vec![ctx.tf("figures-year", &[("year", figures.year.to_string().into())]).into_owned(), String::new()];
    head.extend(
        ["figures-sessions", "session-minutes", "figures-people", "figures-there", "figures-invited"]
            .map(|key| ctx.t(key).into_owned()),
    );
    all_rows.push(head);
    let tables = [
        ("figures-by-month", named_lines(figures.months, |one| month(ctx, *one))),
        ("figures-by-pillar", named_lines(figures.pillars, |one| ctx.t(pillar(*one)).into_owned())),
        ("figures-by-mode", named_lines(figures.modes, |one| ctx.t(mode(*one)).into_owned())),
    ];
    for (caption, table) in tables {
        let all = (ctx.t("figures-all").into_owned(), table.all);
        for (name, one) in table.lines.into_iter().chain([all]) {
            let numbers = one.map_or_else(
                || vec![hidden.clone(); 5],
                |one| {
                    let Line { sessions, minutes, people, there, invited } = one;
                    vec![sessions.to_string(), minutes.to_string(), people.to_string(), there.to_string(), invited.to_string()]
                },
            );
            let mut cells = vec![ctx.t(caption).into_owned(), name];
            cells.extend(numbers);
            all_rows.push(cells);
        }
    }
    let goals = figures.goals;
    for (key, value) in [
        ("figures-goals-set", goals.set.map(|count| count.to_string())),
        ("figures-goals-reached", goals.reached.map(|count| count.to_string())),
        ("figures-t-person", goals.t_person.map(|score| score.to_string())),
        ("figures-t-coach", goals.t_coach.map(|score| score.to_string())),
    ] {
        all_rows.push(vec![
            ctx.t("figures-goals").into_owned(),
            ctx.t(key).into_owned(),
            value.unwrap_or_else(|| hidden.clone()),
        ]);
    }
    table_file("klick-zahlen.csv", all_rows)
}
