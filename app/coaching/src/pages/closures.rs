//! When the house or a site is closed.

use crate::{
    acts::closures::{Closure, Closures, ListedClosure, closures},
    paths,
    rules::{holidays::LAENDER, plan::NAME_LONGEST},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing, ErrorSummary, Hidden, SelectField, TextField, date_field, icon_markup, owner_once, raw},
};
use leptos::prelude::*;
use people::pages::question::{Question, question_with};

/// The list, and the forms for more.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who closes nothing.
pub async fn closures_page(ctx: &PageContext) -> Result<Page, AppError> {
    let Closures { all, whole_house, sites } = closures(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("closures-title"), move || {
        let ends = all.iter().find(|one| one.may_end && one.closure.id.to_string() == ctx.query("loeschen"));
        let asked = ends.map(|one| end_question(&ctx, one));
        let is_asked = asked.is_some();
        let rows: Vec<_> = all.into_iter().map(|one| row(&ctx, one)).collect();
        let list = if rows.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    <p class="lead">{ctx.t("closures-none")}</p>
                </div>
            }
            .into_any()
        } else {
            view! { <ul class="list">{rows}</ul> }.into_any()
        };
        let mut places = Vec::new();
        if whole_house {
            places.push((String::new(), ctx.t("closure-everywhere").into_owned()));
        }
        places.extend(sites.into_iter().map(|(id, name)| (id.to_string(), name)));
        // One job a page.
        let new = (!places.is_empty() && !is_asked).then(|| new_form(&ctx, places));
        let holidays = (whole_house && !is_asked).then(|| holidays_form(&ctx));
        view! {
            <div class="wrap flow">
                <Back href=paths::Plans::href(ctx.lang) words=ctx.t("plans-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("closures-title")}</h1>
                <p class="muted">{ctx.t("closures-line")}</p>
                {asked}
                <div class="cols">
                    <section class="flow">{list}</section>
                    <div class="flow">{new} {holidays}</div>
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// "24. Dezember bis 2. Januar".
fn days(ctx: &PageContext, closure: &Closure) -> String {
    if closure.from == closure.to {
        return ctx.day(closure.from).into_owned();
    }
    let (from, to) = (ctx.day(closure.from).into_owned(), ctx.day(closure.to).into_owned());
    ctx.tf("series-span", &[("from", from.into()), ("to", to.into())]).into_owned()
}

/// Whether a closure is to go: groups would meet again.
fn end_question(ctx: &PageContext, one: &ListedClosure) -> AnyView {
    let asked =
        Question { title: "closure-end-title", why: "closure-end-why", yes: "closure-end-yes", verb: "reopen", icon: "x" };
    let which = view! { <Hidden name="closure" value=one.closure.id.to_string() /> }.into_any();
    let what = format!("{}, {}", one.closure.name, days(ctx, &one.closure));
    question_with(&ctx.for_form("reopen"), &asked, &[("what", what.into())], &paths::Closures::href(ctx.lang), which)
}

fn row(ctx: &PageContext, one: ListedClosure) -> AnyView {
    let ListedClosure { closure, site, may_end } = one;
    let days = days(ctx, &closure);
    let site = site.unwrap_or_else(|| ctx.t("closure-everywhere").into_owned());
    let of = format!(": {}, {days}", closure.name);
    let end = may_end.then(|| {
        view! {
            <a class="btn" href=format!("{}?loeschen={}#frage", paths::Closures::href(ctx.lang), closure.id)>
                {raw(icon_markup("x"))}
                <span>{ctx.t("closure-end")} <span class="vh">{of}</span></span>
            </a>
        }
    });
    view! {
        <li class="list__row">
            <span>
                <b dir="auto">{closure.name.clone()}</b>
                <small>{days} ". " <bdi>{site}</bdi></small>
            </span>
            {end}
        </li>
    }
    .into_any()
}

fn new_form(ctx: &PageContext, places: Vec<(String, String)>) -> AnyView {
    let ctx = &ctx.for_form("close");
    let day = |name, key: &str| date_field(ctx, name, ctx.t(key).into_owned(), String::new(), None);
    view! {
        <section class="flow">
            <h2>{ctx.t("closure-new")}</h2>
            <form method="post" action=paths::Closures::href(ctx.lang) class="flow" novalidate>
                {owner_once(ctx)} <Hidden name="do" value="close" />
                <TextField ctx=ctx.clone() name="name" label=ctx.t("closure-name") hint=ctx.t("closure-name-hint") most=NAME_LONGEST />
                <SelectField ctx=ctx.clone() name="site" label=ctx.t("closure-where") options=places />
                {day("from", "series-from")} {day("to", "series-to")} <p>
                    <button class="btn btn--main btn--wide" type="submit">
                        {ctx.t("closure-keep")}
                        <span class="light">{raw(icon_markup("check"))}</span>
                    </button>
                </p>
            </form>
        </section>
    }
    .into_any()
}

fn holidays_form(ctx: &PageContext) -> AnyView {
    let ctx = &ctx.for_form("holidays");
    let this = ctx.settings.zone.date(ctx.at).year();
    let years = (0..=2).map(|more| (this + more).to_string()).map(|year| (year.clone(), year)).collect::<Vec<_>>();
    let mut lands = vec![(String::new(), String::new())];
    lands.extend(LAENDER.map(|(code, name)| (code.to_owned(), name.to_owned())));
    view! {
        <section class="flow">
            <h2>{ctx.t("holidays-title")}</h2>
            <p>{ctx.t("holidays-line")}</p>
            <form method="post" action=paths::Closures::href(ctx.lang) class="flow" novalidate>
                {owner_once(ctx)} <Hidden name="do" value="holidays" />
                <SelectField ctx=ctx.clone() name="land" label=ctx.t("holidays-land") options=lands />
                <SelectField ctx=ctx.clone() name="year" label=ctx.t("date-part-year") options=years /> <p>
                    <button class="btn" type="submit">
                        {raw(icon_markup("calendar"))}
                        {ctx.t("holidays-keep")}
                    </button>
                </p>
            </form>
        </section>
    }
    .into_any()
}
