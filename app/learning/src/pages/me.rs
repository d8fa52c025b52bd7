//! "Das kann ich": the front of my own house, every skill a lit room. And what to do with steps learned before signing in.

use super::part::{Marks, marks};
use crate::{acts, content::Library};
use base::{
    AppError, Here, Page,
    page::{Frame, Tab},
    paths,
    ui::{Hidden, LightLink, ListLink, MainButton, drawing_markup, icon_markup, raw},
};
use leptos::prelude::*;

/// My own page.
///
/// # Errors
/// When the store fails.
pub async fn me_page(here: &Here, library: &Library) -> Result<Page, AppError> {
    let overview = acts::overview(here).await?;
    let ahead = acts::go_on(library, &overview);
    let mut rooms: Vec<_> = library
        .courses
        .iter()
        .flat_map(|c| c.lessons.iter().map(move |l| (c, l)))
        .filter_map(|(course, lesson)| Some((overview.finished_at(lesson)?, course.clone(), lesson.clone())))
        .collect();
    rooms.sort_by_key(|(at, ..)| std::cmp::Reverse(*at));
    let here = here.clone();
    let private = here.who.person.is_some();
    let page = Page::new(here.t("me-title"), move || {
        let person = here.who.person.clone();
        let cans: Vec<_> = rooms
            .iter()
            .filter_map(|(at, _, lesson)| {
                let (words_lang, words) = lesson.words(here.lang)?;
                let Marks { lang, dir, .. } = marks(here.lang, words_lang);
                let (_, month, day) = at.date();
                let date = here.tf("date-short", &[("day", i64::from(day).into()), ("month", i64::from(month).into())]);
                let rows: Vec<_> = words
                    .can
                    .iter()
                    .map(|can| {
                        view! {
                            <li class="can">
                                {raw(icon_markup("check"))}
                                <span lang=lang dir=dir>{can.clone()}</span>
                                <small>{date.clone()}</small>
                            </li>
                        }
                    })
                    .collect();
                Some(rows)
            })
            .collect();
        let next = ahead.as_ref().and_then(|a| {
            let (words_lang, words) = a.lesson.words(here.lang)?;
            let Marks { lang, dir, .. } = marks(here.lang, words_lang);
            let view = view! {
                <li>
                    <a class="can can--next" href=paths::step(here.lang, &a.course.slug, &a.lesson.slug, a.step)>
                        {raw(icon_markup("arrow-right"))}
                        <span lang=lang dir=dir>{words.title.clone()}</span>
                        <small>{here.t("me-next")}</small>
                    </a>
                </li>
            };
            Some(view)
        });
        let house = if cans.is_empty() && next.is_none() {
            view! {
                <div class="empty flow">
                    {raw(drawing_markup("leer", "empty__pic"))}
                    <p>{here.t("me-empty")}</p>
                    <LightLink href=paths::learn(here.lang) words=here.t("begin") wide=true />
                </div>
            }
            .into_any()
        } else {
            view! {
                <p class="lead">{here.t("me-line")}</p>
                <ul class="cans">{cans}{next}</ul>
            }
            .into_any()
        };
        let account = if let Some(person) = person {
            let staff = person.is_staff().then(|| {
                view! { <ListLink href=paths::coach(here.lang) icon="users" words=here.t("to-coach") /> }
            });
            view! {
                <section class="flow">
                    <h2><bdi>{person.name.clone()}</bdi></h2>
                    <ul class="list">
                        {staff}
                        <ListLink
                            href=paths::display(here.lang)
                            icon="settings"
                            words=here.t("display-title")
                            detail=here.t("display-line")
                        />
                    </ul>
                </section>
            }
            .into_any()
        } else {
            view! {
                <section class="flow">
                    <h2>{here.t("me-guest-title")}</h2>
                    <p>{here.t("me-guest-line")}</p>
                    <ul class="list">
                        <ListLink href=paths::sign_in(here.lang) icon="log-in" words=here.t("sign-in") detail=here.t("me-sign-in-line") />
                        <ListLink
                            href=paths::display(here.lang)
                            icon="settings"
                            words=here.t("display-title")
                            detail=here.t("display-line")
                        />
                    </ul>
                </section>
            }
            .into_any()
        };
        view! {
            <div class="wrap flow">
                <h1>{here.t("me-title")}</h1>
                {house}
                {account}
            </div>
        }
    });
    let page = page.frame(Frame::Hub(Tab::Me));
    Ok(if private { page.private() } else { page })
}

/// "Somebody learned on this phone. Was it you?"
///
/// # Errors
/// Without a signed-in person, or when the store fails.
pub async fn take_over_page(here: &Here) -> Result<Page, AppError> {
    here.person()?;
    let steps = acts::guest_steps(here).await?;
    if steps == 0 {
        return Err(AppError::Elsewhere(paths::start(here.lang)));
    }
    let here = here.clone();
    let page = Page::new(here.t("take-over-title"), move || {
        let question = view! {
            <p>{here.tf("take-over-line", &[("steps", steps.into())])}</p>
            <form method="post" action=paths::me_take_over(here.lang)>
                <Hidden name="tun" value="ja" />
                <MainButton words=here.t("take-over-yes") icon="check" />
            </form>
            <form method="post" action=paths::me_take_over(here.lang)>
                <Hidden name="tun" value="nein" />
                <button class="btn" type="submit">{here.t("take-over-no")}</button>
            </form>
        };
        view! {
            <div class="wrap flow text">
                <h1>{here.t("take-over-title")}</h1>
                {question}
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}
