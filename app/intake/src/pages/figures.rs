//! What help in passing adds up to in a month, and the way to the table.

use super::short::minutes;
use crate::{
    acts::figures::{Figures, Sum, figures, month_of},
    keys, paths,
};
use base::{
    AppError, Date, Page, PageContext,
    page::Frame,
    ui::{Back, Hidden, icon_markup, owner, raw},
};
use leptos::prelude::*;
use people::pages::said;

/// The month that is asked for as `2026-11`; else this one.
pub(crate) fn month(ctx: &PageContext, asked: &str) -> Date {
    let asked = format!("{asked}-01").parse().ok();
    month_of(asked.unwrap_or_else(|| ctx.settings.zone.date(ctx.at)))
}

/// A month as it stands in an address.
fn code(month: Date) -> String {
    format!("{:04}-{:02}", month.year(), month.month())
}

/// "November 2026".
fn name(ctx: &PageContext, month: Date) -> String {
    let name = ctx.tf("short-month-name", &[("month", i64::from(month.month()).into())]).into_owned();
    format!("{name} {}", month.year())
}

/// The figures of a month (`?monat=2026-11`).
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may see none.
pub async fn figures_page(ctx: &PageContext) -> Result<Page, AppError> {
    let month = month(ctx, ctx.query("monat"));
    let found = figures(ctx, month).await?;
    let ctx = ctx.clone();
    let title = format!("{}: {}", ctx.t("short-figures"), name(&ctx, month));
    let page = Page::new(title.clone(), move || {
        let Figures { all, topics, channels, sites, months } = found;
        let topics = topics.into_iter().map(|(one, sum)| (ctx.t(keys::topic(one)).into_owned(), None, sum)).collect();
        let channels = channels.into_iter().map(|(one, sum)| (ctx.t(keys::came(one)).into_owned(), None, sum)).collect();
        let sites = sites.into_iter().map(|(one, sum)| (one, None, sum)).collect();
        let link = |month: Date| format!("{}?monat={}", paths::Figures::href(ctx.lang), code(month));
        let months = months.into_iter().map(|(one, sum)| (name(&ctx, one), Some(link(one)), sum)).collect();
        let sum = [("count", all.count.into()), ("minutes", minutes(&ctx, all.minutes).into())];
        let sum = said(ctx.tf("short-sum", &sum));
        view! {
            <div class="wrap flow">
                <Back href=paths::ShortContacts::href(ctx.lang) words=ctx.t("short-title") />
                <h1>{title}</h1>
                {sum}
                {said(ctx.t("short-figures-line"))}
                <div class="cols">
                    <div class="flow">
                        {table(&ctx, "short-topic", topics)} {table(&ctx, "short-channel", channels)}
                    </div>
                    <div class="flow">{table(&ctx, "short-site", sites)} {table(&ctx, "short-month", months)}</div>
                </div>
                <form method="post" action=paths::Figures::href(ctx.lang)>
                    {owner(&ctx)} <Hidden name="monat" value=code(month) />
                    <button class="btn" type="submit">
                        {raw(icon_markup("download"))}
                        {ctx.t("short-csv")}
                    </button>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// How many and how long, by something; nothing when there is none.
fn table(ctx: &PageContext, by: &str, rows: Vec<(String, Option<String>, Sum)>) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let (count, long) = (ctx.t("short-count"), ctx.t("short-minutes"));
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(words, href, sum)| {
            let words = match href {
                Some(href) => view! { <a href=href>{words}</a> }.into_any(),
                None => view! { {words} }.into_any(),
            };
            view! {
                <tr>
                    <th scope="row">{words}</th>
                    <td data-th=count.clone()>{sum.count}</td>
                    <td data-th=long.clone()>{minutes(ctx, sum.minutes)}</td>
                </tr>
            }
        })
        .collect();
    Some(
        view! {
            <table class="table">
                <caption>{ctx.t(by)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{ctx.t(by)}</th>
                        <th scope="col">{count}</th>
                        <th scope="col">{long}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any(),
    )
}
