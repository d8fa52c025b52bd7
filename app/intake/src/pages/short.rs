//! Help in passing: written down with a few taps, and what was today; and the page on which one is corrected.

use super::{languages, picks};
use crate::{
    acts::{
        correct_short::{Correction, open_short},
        log_short::{OfToday, of_today, own_sites},
    },
    keys, paths,
    rules::short::{Channel, Standing, Topic, USUAL, standing},
};
use base::{
    AppError, Date, Page, PageContext,
    page::Frame,
    ui::{
        Back, ErrorSummary, Hidden, MainButton, Note, NoteKind, QuietLink, SelectField, TextField, date_field, icon_markup,
        owner, owner_once, raw,
    },
};
use leptos::prelude::*;
use people::{
    acts::{
        by::may_at_all,
        open_sites::{Site, open_sites},
    },
    pages::{lead, said},
    paths::{Coach, CoachAdd},
    policy::{Action, Kind},
};
use uuid::Uuid;

/// "15 Minuten".
pub(super) fn minutes(ctx: &PageContext, count: i64) -> String {
    ctx.tf("short-minutes-count", &[("count", count.into())]).into_owned()
}

/// What stands in the form at first.
#[derive(Default)]
struct Preset {
    site: Option<Uuid>,
    day: Option<Date>,
    minutes: Option<i64>,
    topic: &'static str,
    channel: &'static str,
    lang: String,
}

/// The form and the list of today.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may write none.
pub async fn short_contacts_page(ctx: &PageContext) -> Result<Page, AppError> {
    let (sites, last) = own_sites(ctx).await?;
    let today = of_today(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("short-title"), move || {
        let lang = ctx.lang;
        let first = last.filter(|last| sites.iter().any(|site| site.id == *last)).or(sites.first().map(|site| site.id));
        let preset = Preset { site: first, channel: Channel::Came.code(), ..Preset::default() };
        let form = if sites.is_empty() { said(ctx.t("short-no-sites")) } else { log_form(&ctx, &sites, &preset) };
        view! {
            <div class="wrap flow">
                <Back href=Coach::href(lang) words=ctx.t("coach-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("short-title")}</h1>
                {lead(ctx.t("short-lead"))}
                {kept_note(&ctx)}
                <div class="cols cols--wide">
                    {form}
                    <section class="col">
                        <h2>{ctx.t("short-today")}</h2>
                        {list_of_today(&ctx, today)}
                        <p>
                            <QuietLink href=paths::Figures::href(lang) icon="chart-column" words=ctx.t("short-figures") />
                        </p>
                    </section>
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// What was just written down, and what its minutes add up to.
fn kept_note(ctx: &PageContext) -> Option<AnyView> {
    if ctx.query("da").is_empty() || ctx.errors.is_some() {
        return None;
    }
    let Ok(total) = ctx.query("summe").parse::<i64>() else {
        return Some(view! { <p role="status">{raw(icon_markup("circle-check"))} " " {ctx.t("short-kept")}</p> }.into_any());
    };
    let sum = said(ctx.tf("short-total", &[("minutes", minutes(ctx, total).into())]));
    let (kind, title, words) = match standing(total) {
        Standing::Short => (NoteKind::Ok, "short-kept", None),
        Standing::Ask => (NoteKind::Yet, "short-ask-title", Some("short-ask")),
        Standing::Full => (NoteKind::Yet, "short-full-title", Some("short-full")),
    };
    let adds = words.is_some() && may_at_all(ctx, Action::Make, Kind::Person);
    let words = words.map(|key| said(ctx.t(key)));
    let add =
        adds.then(|| view! { <p><QuietLink href=CoachAdd::href(ctx.lang) icon="user-plus" words=ctx.t("interest-join") /></p> });
    Some(
        view! {
            <Note kind=kind title=ctx.t(title)>
                {sum}
                {words}
                {add}
            </Note>
        }
        .into_any(),
    )
}

fn log_form(ctx: &PageContext, sites: &[Site], preset: &Preset) -> AnyView {
    let ctx = &ctx.for_form("log");
    view! {
        <form method="post" action=paths::ShortContacts::href(ctx.lang) class="flow" novalidate>
            {owner_once(ctx)} <Hidden name="do" value="log" />
            {facts(ctx, sites, preset)}
            <TextField ctx=ctx.clone() name="token" label=ctx.t("short-token") hint=ctx.t("short-token-hint") />
            <div class="actionbar">
                <MainButton words=ctx.t("short-keep") icon="check" />
            </div>
        </form>
    }
    .into_any()
}

/// Topic, minutes, way, site; and what is rarely another: language and day.
fn facts(ctx: &PageContext, sites: &[Site], preset: &Preset) -> AnyView {
    let topics = Topic::ALL.into_iter().map(|one| (one.code().to_owned(), ctx.t(keys::topic(one)).into_owned())).collect();
    let channels = Channel::ALL.into_iter().map(|one| (one.code().to_owned(), ctx.t(keys::came(one)).into_owned())).collect();
    let lengths = USUAL.into_iter().map(|count| (count.to_string(), minutes(ctx, count))).collect();
    let (usual, other) = match preset.minutes {
        Some(count) if !USUAL.contains(&count) => (String::new(), count.to_string()),
        Some(count) => (count.to_string(), String::new()),
        None => (String::new(), String::new()),
    };
    let options = sites.iter().map(|site| (site.id.to_string(), site.name.clone())).collect();
    let none = std::iter::once((String::new(), ctx.t("short-lang-none").into_owned()));
    view! {
        {picks(ctx, "topic", ctx.t("short-topic").into_owned(), topics, preset.topic)}
        {picks(ctx, "minutes", ctx.t("short-minutes").into_owned(), lengths, &usual)}
        <TextField ctx=ctx.clone() name="minutes-other" label=ctx.t("short-minutes-other") value=other inputmode="numeric" ltr=true />
        {picks(ctx, "channel", ctx.t("short-channel").into_owned(), channels, preset.channel)}
        <SelectField
            ctx=ctx.clone()
            name="site"
            label=ctx.t("short-site")
            options=options
            chosen=preset.site.map(|id| id.to_string()).unwrap_or_default()
        />
        <SelectField
            ctx=ctx.clone()
            name="sprache"
            label=ctx.t("short-lang")
            options=none.chain(languages()).collect()
            chosen=preset.lang.clone()
        />
        {date_field(ctx, "day", ctx.t("short-day").into_owned(), ctx.t("short-day-hint").into_owned(), preset.day)}
    }
    .into_any()
}

fn list_of_today(ctx: &PageContext, today: Vec<OfToday>) -> AnyView {
    if today.is_empty() {
        return view! { <p class="muted">{ctx.t("short-none")}</p> }.into_any();
    }
    let errors = ctx.for_form("undo");
    let rows: Vec<_> = today
        .into_iter()
        .map(|one| {
            let contact = one.contact;
            let words = format!("{}, {}", ctx.t(keys::topic(contact.topic)), minutes(ctx, contact.minutes));
            let detail = format!("{} · {} · {}", ctx.t(keys::came(contact.channel)), one.site, ctx.day(contact.day));
            let which = format!(": {words}");
            let undo = one.undo.then(|| {
                let which = which.clone();
                view! {
                    <form method="post" action=paths::ShortContacts::href(ctx.lang)>
                        {owner(ctx)} <Hidden name="do" value="undo" /> <Hidden name="contact" value=contact.id.to_string() />
                        <button class="btn" type="submit">
                            {raw(icon_markup("rotate-ccw"))}
                            <span>{ctx.t("short-undo")} <span class="vh">{which}</span></span>
                        </button>
                    </form>
                }
            });
            let correct = one.correct.then(|| {
                view! {
                    <a class="btn" href=paths::CorrectShort::href(ctx.lang, contact.id)>
                        {raw(icon_markup("pencil"))}
                        <span>{ctx.t("short-correct")} <span class="vh">{which}</span></span>
                    </a>
                }
            });
            view! {
                <li class="job">
                    <span class="job__h">
                        <b>{words}</b>
                    </span>
                    <small>{detail}</small>
                    <div class="btns">{undo} {correct}</div>
                </li>
            }
        })
        .collect();
    view! {
        <div id="undo" tabindex="-1">{base::ui::problem(&errors, "undo")}</div>
        <ul class="list">{rows}</ul>
    }
    .into_any()
}

/// One that is corrected, with what stood there before.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or the visitor may not correct it.
pub async fn correct_short_page(ctx: &PageContext, contact: Uuid) -> Result<Page, AppError> {
    let (found, before) = open_short(ctx, contact).await?;
    let all = open_sites(ctx).await?;
    let (own, _) = own_sites(ctx).await?;
    let sites: Vec<Site> = all.iter().filter(|site| site.id == found.site || own.contains(site)).cloned().collect();
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("short-correct-title"), move || {
        let lang = ctx.lang;
        let preset = Preset {
            site: Some(found.site),
            day: Some(found.day),
            minutes: Some(found.minutes),
            topic: found.topic.code(),
            channel: found.channel.code(),
            lang: found.lang.clone().unwrap_or_default(),
        };
        let changes: Vec<_> = before.iter().map(|one| view! { <li>{change(&ctx, one, &all)}</li> }).collect();
        view! {
            <div class="wrap flow">
                <Back href=paths::ShortContacts::href(lang) words=ctx.t("short-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("short-correct-title")}</h1>
                {said(ctx.t("short-correct-line"))}
                <form method="post" action=paths::CorrectShort::href(lang, contact) class="flow" novalidate>
                    {owner(&ctx)}
                    {facts(&ctx, &sites, &preset)}
                    <div class="actionbar">
                        <MainButton words=ctx.t("short-keep") icon="check" />
                    </div>
                </form>
                {(!changes.is_empty())
                    .then(|| {
                        view! {
                            <section class="flow">
                                <h2>{ctx.t("short-before")}</h2>
                                <ul class="text">{changes}</ul>
                            </section>
                        }
                    })}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// What stood there before, in one line.
fn change(ctx: &PageContext, one: &Correction, sites: &[Site]) -> String {
    let site = sites.iter().find(|site| site.id == one.site).map(|site| site.name.clone());
    let parts = [
        Some(ctx.moment(one.made_at).into_owned()),
        Some(ctx.t(keys::topic(one.topic)).into_owned()),
        Some(minutes(ctx, one.minutes)),
        Some(ctx.t(keys::came(one.channel)).into_owned()),
        site,
        Some(ctx.day(one.day).into_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
