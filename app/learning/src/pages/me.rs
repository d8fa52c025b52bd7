//! "Das kann ich": the front of my own house, every skill a lit room. And what to do with steps learned before signing in.

use super::part::{Marks, marks};
use crate::paths;
use crate::{
    acts::{self, GoOn},
    content::Library,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    room::{Place, Rooms},
    ui::{Hidden, LightLink, ListLink, MainButton, Note, NoteKind, drawing_markup, icon_markup, owner, raw},
};
use leptos::prelude::*;

/// My own page.
///
/// # Errors
/// When the store fails.
pub async fn me_page(ctx: &PageContext, library: &Library) -> Result<Page, AppError> {
    let overview = acts::overview(ctx).await?;
    let ahead = acts::go_on(library, &overview);
    let mut rooms: Vec<_> = library
        .courses
        .iter()
        .flat_map(|c| c.lessons.iter().map(move |l| (c, l)))
        .filter_map(|(course, lesson)| Some((overview.finished_at(lesson)?, course.clone(), lesson.clone())))
        .collect();
    rooms.sort_by_key(|(at, ..)| std::cmp::Reverse(*at));
    let merged = people::acts::merge_people::merged_lately(ctx).await?;
    let ctx = ctx.clone();
    let private = ctx.who.person.is_some();
    let page = Page::new(ctx.t("me-title"), move || {
        let person = ctx.who.person.clone();
        let cans: Vec<_> = rooms
            .iter()
            .filter_map(|(at, _, lesson)| {
                let (words_lang, words) = lesson.words(ctx.lang)?;
                let Marks { lang, dir, .. } = marks(ctx.lang, words_lang);
                let date = ctx.day(ctx.settings.zone.date(*at));
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
        let next = ahead.as_ref().and_then(|way| {
            let (href, words_lang, title) = match way {
                GoOn::Step(a) => {
                    let (lang, words) = a.lesson.words(ctx.lang)?;
                    (paths::Step::href(ctx.lang, &a.course.slug, &a.lesson.slug, a.step), lang, words.title.clone())
                }
                GoOn::Whole { next, .. } => {
                    let course = next.as_ref()?;
                    let (lang, words) = course.words(ctx.lang)?;
                    (paths::Course::href(ctx.lang, &course.slug), lang, words.title.clone())
                }
            };
            let Marks { lang, dir, .. } = marks(ctx.lang, words_lang);
            let view = view! {
                <li>
                    <a class="can can--next" href=href>
                        {raw(icon_markup("arrow-right"))}
                        <span lang=lang dir=dir>{title}</span>
                        <small>{ctx.t("me-next")}</small>
                    </a>
                </li>
            };
            Some(view)
        });
        let house = if cans.is_empty() && next.is_none() {
            view! {
                <div class="empty flow">
                    {raw(drawing_markup("leer", "empty__pic"))}
                    <p>{ctx.t("me-empty")}</p>
                    <LightLink href=paths::Learn::href(ctx.lang) words=ctx.t("begin") wide=true />
                </div>
            }
            .into_any()
        } else {
            view! {
                <p class="lead">{ctx.t("me-line")}</p>
                <ul class="cans">{cans}{next}</ul>
            }
            .into_any()
        };
        let account = if let Some(person) = person {
            let staff = people::may_accompany(&ctx).then(|| {
                view! { <ListLink href=people::paths::Coach::href(ctx.lang) icon="users" words=ctx.t("to-coach") /> }
            });
            let rooms: Vec<_> = Rooms::links(&ctx, Place::Me)
                .into_iter()
                .map(|item| view! { <ListLink href=(item.href)(ctx.lang) icon=item.picture words=ctx.t(item.words) detail=ctx.t(item.line) /> })
                .collect();
            view! {
                <section class="flow">
                    <h2><bdi>{person.name.clone()}</bdi></h2>
                    {merged
                        .map(|at| {
                            let day = ctx.day(ctx.settings.zone.date(at)).into_owned();
                            let words = ctx.tf("me-merged-line", &[("day", day.into())]).into_owned();
                            view! { <Note kind=NoteKind::Info title=ctx.t("me-merged")><p>{words}</p></Note> }
                        })}
                    <ul class="list">
                        {staff} {rooms}
                        <ListLink
                            href=people::paths::WhoLooked::href(ctx.lang)
                            icon="eye"
                            words=ctx.t("looked-title")
                            detail=ctx.t("looked-line")
                        />
                        <ListLink
                            href=paths::Display::href(ctx.lang)
                            icon="settings"
                            words=ctx.t("display-title")
                            detail=ctx.t("display-line")
                        />
                    </ul>
                </section>
            }
            .into_any()
        } else {
            view! {
                <section class="flow">
                    <h2>{ctx.t("me-guest-title")}</h2>
                    <p>{ctx.t("me-guest-line")}</p>
                    <ul class="list">
                        <ListLink href=paths::SignIn::href(ctx.lang) icon="log-in" words=ctx.t("sign-in") detail=ctx.t("me-sign-in-line") />
                        <ListLink
                            href=paths::Display::href(ctx.lang)
                            icon="settings"
                            words=ctx.t("display-title")
                            detail=ctx.t("display-line")
                        />
                    </ul>
                </section>
            }
            .into_any()
        };
        view! {
            <div class="wrap flow">
                <h1>{ctx.t("me-title")}</h1>
                {house}
                {account}
            </div>
        }
    });
    let page = page.frame(Frame::Hub);
    Ok(if private { page.private() } else { page })
}

/// "Somebody learned on this phone. Was it you?"
///
/// # Errors
/// Without a signed-in person, or when the store fails.
pub async fn take_over_page(ctx: &PageContext) -> Result<Page, AppError> {
    ctx.person()?;
    let steps = acts::guest_steps(ctx).await?;
    if steps == 0 {
        return Err(AppError::Elsewhere(paths::Start::href(ctx.lang)));
    }
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("take-over-title"), move || {
        let question = view! {
            <p>{ctx.tf("take-over-line", &[("steps", steps.into())])}</p>
            <form method="post" action=paths::MeTakeOver::href(ctx.lang)>
                {owner(&ctx)}
                <Hidden name="tun" value="ja" />
                <MainButton words=ctx.t("take-over-yes") icon="check" />
            </form>
            <form method="post" action=paths::MeTakeOver::href(ctx.lang)>
                {owner(&ctx)}
                <Hidden name="tun" value="nein" />
                <button class="btn" type="submit">{ctx.t("take-over-no")}</button>
            </form>
        };
        view! {
            <div class="wrap flow text">
                <h1>{ctx.t("take-over-title")}</h1>
                {question}
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}
