//! The participations of a sub-project: a table, and a file.

use super::words::{empty, tag};
use crate::{
    acts::report::{Reported, download as take_along, report},
    keys, paths,
};
use base::{
    AppError, Date, Page, PageContext,
    page::Frame,
    table::table_file,
    ui::{Back, QuietLink},
};
use leptos::prelude::*;
use uuid::Uuid;

/// The table.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such sub-project, or it is not for the visitor to see.
pub async fn report_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let (project, all) = report(ctx, id).await?;
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("report-title"), project.name), move || {
        let list = if all.is_empty() { empty(ctx.t("report-none").into_owned()) } else { table(&ctx, &all) };
        let file = paths::Download::href(ctx.lang, id);
        view! {
            <div class="wrap flow">
                <Back href=paths::SubProject::href(ctx.lang, id) words=project.name.clone() />
                <h1>{ctx.t("report-title")} " " <span class="count">{all.len()}</span></h1>
                {list}
                {(!all.is_empty())
                    .then(|| {
                        view! {
                            <p class="btns">
                                <QuietLink href=file icon="download" words=ctx.t("report-download") />
                            </p>
                            <p class="small muted">{ctx.t("report-download-line")}</p>
                        }
                    })}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The headings of the table and of the file.
const HEADINGS: [&str; 7] =
    ["report-code", "report-standing", "report-entry", "report-exit", "report-reason", "report-pauses", "report-hours"];

fn table(ctx: &PageContext, all: &[Reported]) -> AnyView {
    let named = all.iter().any(|one| one.name.is_some());
    // Reasons, pauses and hours stand in the file, and on the page of each.
    let [code, standing, entry, exit, ..] = HEADINGS.map(|key| ctx.t(key).into_owned());
    let who = ctx.t("report-who").into_owned();
    let day = |day: Option<Date>| day.map(|day| ctx.day(day).into_owned()).unwrap_or_default();
    let rows: Vec<_> = all
        .iter()
        .map(|one| {
            let code = if one.opens {
                view! { <a href=paths::Participation::href(ctx.lang, one.id)><bdi dir="ltr">{one.code.clone()}</bdi></a> }
                    .into_any()
            } else {
                view! { <bdi dir="ltr">{one.code.clone()}</bdi> }.into_any()
            };
            let course = &one.course;
            let name = named.then(|| view! { <td data-th=who.clone()><bdi>{one.name.clone().unwrap_or_default()}</bdi></td> });
            view! {
                <tr>
                    <th scope="row">{code}</th>
                    {name}
                    <td data-th=standing.clone()>{tag(ctx, course)}</td>
                    <td data-th=entry.clone()>{day(Some(course.entered))}</td>
                    <td data-th=exit.clone()>{day(course.exit.map(|exit| exit.day))}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{code}</th>
                    {named.then(|| view! { <th scope="col">{who.clone()}</th> })}
                    <th scope="col">{standing.clone()}</th>
                    <th scope="col">{entry.clone()}</th>
                    <th scope="col">{exit.clone()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The same as a file for a spreadsheet, without a name.
///
/// # Errors
/// As for [`report_page`].
pub async fn download(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let (_, all) = take_along(ctx, id).await?;
    let head = HEADINGS.map(|key| ctx.t(key).into_owned()).to_vec();
    let rows = all.into_iter().map(|one| {
        let course = one.course;
        vec![
            one.code,
            ctx.t(keys::standing(course.standing())).into_owned(),
            course.entered.to_string(),
            course.exit.map(|exit| exit.day.to_string()).unwrap_or_default(),
            course.exit.map(|exit| ctx.t(keys::exit(exit.reason)).into_owned()).unwrap_or_default(),
            course.pauses.len().to_string(),
            course.hours.map(|hours| hours.to_string()).unwrap_or_default(),
        ]
    });
    table_file("teilnahmen.csv", std::iter::once(head).chain(rows))
}
