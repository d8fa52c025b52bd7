//! The start page: for guests what there is, for people who come back the way on.

use crate::ask::Ask;
use base::{
    AppError, Here, Lang, Page,
    page::{Frame, Tab},
    paths,
    ui::{Card, CardPicture, icon_markup, raw},
};
use learning::{acts, pages as lessons};
use leptos::prelude::*;

const HERO: &str = include_str!("hero.svg");

/// The start page.
pub(crate) async fn start_page(ask: Ask) -> Result<Page, AppError> {
    let here = ask.here;
    let overview = acts::overview(&here).await?;
    let ahead = acts::go_on(&ask.library, &overview);
    let known = here.who.person.is_some() || ahead.is_some();
    let page = Page::new(here.t("start-title"), move || {
        let hello = match &here.who.person {
            Some(person) => here.tf("start-hello", &[("name", person.name.clone().into())]),
            None => here.t("start-title"),
        };
        let lang = here.lang;
        let learn = view! {
            <Card
                picture=if ahead.is_some() { CardPicture::Row } else { CardPicture::Main }
                drawing="handy"
                href=paths::learn(lang)
                title=here.t("start-learn")
                line=here.t("start-learn-line")
            />
        };
        let card = here.who.person.is_none().then(|| {
            view! {
                <Card
                    picture=CardPicture::Row
                    drawing="karte"
                    href=paths::sign_in(lang)
                    title=here.t("start-card")
                    line=here.t("start-card-line")
                />
            }
        });
        let me = known.then(|| {
            view! {
                <Card picture=CardPicture::Row drawing="hochhaus" href=paths::me(lang) title=here.t("me-title") line=here.t("me-line") />
            }
        });
        let staff = here.who.person.as_ref().filter(|p| p.is_staff()).map(|_| {
            view! {
                <Card
                    picture=CardPicture::Row
                    drawing="termin"
                    href=paths::coach(lang)
                    title=here.t("to-coach")
                    line=here.t("to-coach-line")
                />
            }
        });
        let go_on = ahead.as_ref().map(|ahead| lessons::ahead_panel(&here, ahead));
        view! {
            <div class="hero">{raw(HERO.trim())}</div>
            {raw("<!--hero-->")}
            <div class="wrap flow">
                <h1>{hello}</h1>
                {go_on}
                <div class="grid grid--3">{learn}{card}{me}{staff}</div>
                <section class="flow">
                    <h2>{here.t("start-languages")}</h2>
                    {languages(&here)}
                </section>
                {about(&here)}
            </div>
        }
    });
    let page = page.frame(Frame::Hub(Tab::Start)).hero();
    Ok(page)
}

fn languages(here: &Here) -> AnyView {
    let rows: Vec<_> = Lang::ALL
        .into_iter()
        .map(|lang| {
            if lang == here.lang {
                view! { <li><span lang=lang.tag() dir=lang.dir() aria-current="true">{lang.name()}</span></li> }.into_any()
            } else {
                view! {
                    <li>
                        <a lang=lang.tag() dir=lang.dir() hreflang=lang.tag() rel="alternate" href=paths::start(lang)>
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
fn about(here: &Here) -> AnyView {
    let settings = here.settings.clone();
    let place = (!settings.place.is_empty())
        .then(|| view! { <li class="fact">{raw(icon_markup("map-pin"))}<span><bdi>{settings.place.clone()}</bdi></span></li> });
    let hours = (!settings.hours.is_empty())
        .then(|| view! { <li class="fact">{raw(icon_markup("clock"))}<span><bdi>{settings.hours.clone()}</bdi></span></li> });
    let tel = format!("tel:{}", settings.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>());
    let phone = (!settings.phone.is_empty()).then(|| {
        view! {
            <li class="fact">
                {raw(icon_markup("phone"))}
                <a class="phone" href=tel><bdi dir="ltr">{settings.phone.clone()}</bdi></a>
            </li>
        }
    });
    view! {
        <section class="flow text">
            <h2>{here.t("start-about")}</h2>
            <p>{here.t("start-about-line")}</p>
            <ul class="facts">{place}{hours}{phone}</ul>
        </section>
    }
    .into_any()
}
