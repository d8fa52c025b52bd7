//! The start page: for guests what there is, for people who come back the way on.

use crate::paths;
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    room::{Place, Reminder, Rooms},
    ui::{Card, CardPicture, ListLink, icon_markup, logo_markup, photo_markup, raw},
};
use learning::{acts, pages as lessons};
use leptos::prelude::*;

const HERO: &str = include_str!("hero.svg");

/// The start page.
pub(crate) async fn start_page(ctx: PageContext) -> Result<Page, AppError> {
    let library = ctx.resources.share::<learning::Library>()?;
    let learns = ctx.settings.has(&learning::ROOM);
    let ahead = if learns { acts::go_on(&library, &acts::overview(&ctx).await?) } else { None };
    let known = ctx.who.person.is_some() || ahead.is_some();
    let soon = Rooms::reminders(&ctx).await;
    let page = Page::new(ctx.t("start-title"), move || {
        let hello = match &ctx.who.person {
            Some(person) => ctx.tf("start-hello", &[("name", person.name.clone().into())]),
            // Who learned here before needs no long welcome: the way on is what counts.
            None if known => ctx.t("start-back"),
            None => ctx.t("start-title"),
        };
        let head = match logo_markup(&ctx, "own__logo") {
            Some(logo) => view! { <div class="own__head">{raw(logo)}<h1>{hello}</h1></div> }.into_any(),
            None => view! { <h1>{hello}</h1> }.into_any(),
        };
        let lang = ctx.lang;
        // Beside the way on there is room for one column only.
        let row = if ahead.is_some() { CardPicture::Side } else { CardPicture::Row };
        let learn = learns.then(|| {
            view! {
                <Card
                    picture=if ahead.is_some() { row } else { CardPicture::Main }
                    drawing="handy"
                    href=paths::Learn::href(lang)
                    title=ctx.t("start-learn")
                    line=ctx.t("start-learn-line")
                />
            }
        });
        let card = ctx.who.person.is_none().then(|| {
            view! {
                <Card
                    picture=row
                    drawing="karte"
                    href=paths::SignIn::href(lang)
                    title=ctx.t("start-card")
                    line=ctx.t("start-card-line")
                />
            }
        });
        let me = (known && learns).then(|| {
            view! {
                <Card picture=row drawing="hochhaus" href=paths::Me::href(lang) title=ctx.t("me-title") line=ctx.t("me-line") />
            }
        });
        // Her own page is a part of learning; what it leads to, everybody may always ask.
        let looked = (ctx.who.person.is_some() && !learns).then(|| {
            view! {
                <Card
                    picture=row
                    drawing="sicher"
                    href=paths::WhoLooked::href(lang)
                    title=ctx.t("looked-title")
                    line=ctx.t("looked-line")
                />
            }
        });
        let doors: Vec<_> = Rooms::links(&ctx, Place::Start)
            .into_iter()
            .map(|item| {
                view! {
                    <Card
                        picture=row
                        drawing=item.picture
                        href=(item.href)(lang)
                        title=ctx.t(item.words)
                        line=ctx.t(item.line)
                    />
                }
            })
            .collect();
        let ways = view! { {learn}{card}{me}{looked}{doors} };
        let ways = match &ahead {
            Some(way) => view! {
                <div class="split">
                    {lessons::go_on_panel(&ctx, way)}
                    <div class="grid">{ways}</div>
                </div>
            }
            .into_any(),
            None => view! { <div class="grid grid--3">{ways}</div> }.into_any(),
        };
        let hero = (!known).then(|| {
            view! {
                <div class="hero">{raw(HERO.trim())}</div>
                {raw("<!--hero-->")}
            }
        });
        view! {
            {hero}
            <div class="wrap flow">
                {head} {reminders(soon)} {ways}
                <section class="flow">
                    <h2>{ctx.t("start-languages")}</h2>
                    {languages(&ctx)}
                </section>
                {about(&ctx)}
            </div>
        }
    });
    // Who comes back sees the way on first, not the district.
    let page = page.frame(Frame::Hub);
    Ok(if known { page } else { page.hero() })
}

/// What is soon, above everything else.
fn reminders(soon: Vec<Reminder>) -> AnyView {
    if soon.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = soon
        .into_iter()
        .map(|one| view! { <ListLink href=one.href icon=one.icon words=one.words detail=one.detail /> })
        .collect();
    view! { <ul class="list text">{rows}</ul> }.into_any()
}

fn languages(ctx: &PageContext) -> AnyView {
    let rows: Vec<_> = Lang::ALL
        .into_iter()
        .map(|lang| {
            if lang == ctx.lang {
                view! { <li><span lang=lang.tag() dir=lang.dir() aria-current="true">{lang.name()}</span></li> }.into_any()
            } else {
                view! {
                    <li>
                        <a lang=lang.tag() dir=lang.dir() hreflang=lang.tag() rel="alternate" href=paths::Start::href(lang)>
                            {lang.name()}
                        </a>
                    </li>
                }
                .into_any()
            }
        })
        .collect();
    view! { <ul class="langs">{rows}</ul> }.into_any()
}

/// Who we are, as far as the organisation has said it.
fn about(ctx: &PageContext) -> AnyView {
    let settings = ctx.settings.clone();
    let place = (!settings.place.is_empty())
        .then(|| view! { <li class="fact">{raw(icon_markup("map-pin"))}<span><bdi>{settings.place.clone()}</bdi></span></li> });
    let hours = (!settings.hours.is_empty())
        .then(|| view! { <li class="fact">{raw(icon_markup("clock"))}<span><bdi>{settings.hours.clone()}</bdi></span></li> });
    let phone = settings.phone_href().map(|tel| {
        view! {
            <li class="fact">
                {raw(icon_markup("phone"))}
                <a class="phone" href=tel><bdi dir="ltr">{settings.phone.clone()}</bdi></a>
            </li>
        }
    });
    let words = view! {
        <h2>{ctx.t("start-about")}</h2>
        <p>{ctx.t("start-about-line")}</p>
        <ul class="facts">{place}{hours}{phone}</ul>
    };
    match photo_markup(ctx) {
        Some(photo) => view! {
            <section class="split">
                <div class="flow text">{words}</div>
                {raw(photo)}
            </section>
        }
        .into_any(),
        None => view! { <section class="flow text">{words}</section> }.into_any(),
    }
}
