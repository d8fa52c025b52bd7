//! What one person has learned, for those who accompany her: what is hard, what she can do, what she has begun.

use super::part::{Marks, marks};
use crate::{
    acts::{self, Overview},
    content::Library,
    course::{Course, Kind, Lesson},
    paths,
    records::Trouble,
};
use base::{
    AppError, Page, PageContext,
    moment::DAY,
    page::Frame,
    room::PersonLink,
    ui::{Back, Drawing, ListLink, icon_markup, raw},
};
use leptos::prelude::*;
use people::{
    acts::by::may_with,
    paths::CoachPerson,
    policy::{Action, Kind as Record, of::about_person as facts_of},
};
use std::sync::Arc;
use uuid::Uuid;

/// So far back is looked for what was hard.
const LATELY: i64 = 90 * DAY;

/// The link to it, on the page of the person.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn about_person(ctx: &PageContext, person: Uuid) -> Result<Vec<PersonLink>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let facts = facts_of(&mut tx, person).await?;
    tx.commit().await?;
    let opens = facts.is_some_and(|facts| may_with(ctx, Action::See, Record::Progress, &facts));
    let detail = ctx.t("person-learning-line").into_owned();
    let link =
        PersonLink { icon: "book-open", words: "person-learning", detail, href: paths::PersonLearning::href(ctx.lang, person) };
    Ok(opens.then_some(link).into_iter().collect())
}

/// What she has learned.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn person_page(ctx: &PageContext, library: &Library, person: Uuid) -> Result<Page, AppError> {
    let (opened, overview) = acts::overview_of(ctx, person).await?;
    let trouble = acts::trouble_of(ctx, person, ctx.at.plus(-LATELY)).await?;
    let hard: Vec<_> = trouble.iter().filter_map(|one| hard_step(ctx, library, one)).collect();
    let lessons: Vec<(Arc<Course>, Arc<Lesson>)> =
        library.courses.iter().flat_map(|c| c.lessons.iter().map(move |l| (c.clone(), l.clone()))).collect();
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("person-learning"), opened.name), move || {
        let cans: Vec<_> = lessons.iter().filter_map(|(_, lesson)| can(&ctx, &overview, lesson)).collect();
        let begun: Vec<_> = lessons.iter().filter_map(|(course, lesson)| begun(&ctx, &overview, course, lesson)).collect();
        let tried = lessons.iter().map(|(_, lesson)| tried(&overview, lesson)).sum::<usize>();
        let own = ctx.tf("person-learning-own", &[("count", i64::try_from(tried).unwrap_or(i64::MAX).into())]).into_owned();
        let nothing = hard.is_empty() && cans.is_empty() && begun.is_empty();
        let section = |key: &'static str, list: AnyView| view! { <section class="flow"><h2>{ctx.t(key)}</h2> {list}</section> };
        view! {
            <div class="wrap flow">
                <Back href=CoachPerson::href(ctx.lang, person) words=opened.name.clone() />
                <h1>{ctx.t("person-learning")}</h1>
                {nothing
                    .then(|| {
                        view! {
                            <div class="empty">
                                <Drawing name="leer" class="empty__pic" />
                                <p class="lead">{ctx.t("person-learning-none")}</p>
                            </div>
                        }
                    })}
                {(tried > 0).then(|| view! { <p class="lead">{own}</p> })}
                {(!hard.is_empty())
                    .then(|| section("person-learning-hard", view! { <ul class="list text">{hard}</ul> }.into_any()))}
                {(!begun.is_empty())
                    .then(|| section("person-learning-begun", view! { <ul class="list text">{begun}</ul> }.into_any()))}
                {(!cans.is_empty()).then(|| section("person-learning-can", view! { <ul class="cans">{cans}</ul> }.into_any()))}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn hard_step(ctx: &PageContext, library: &Library, one: &Trouble) -> Option<AnyView> {
    let (course, lesson) = library.lesson_by_id(&one.lesson)?;
    let place = lesson.steps.iter().position(|shape| shape.id == one.step)?;
    let (_, words) = lesson.words(ctx.lang)?;
    let title = words.steps.get(place)?.title.clone();
    let day = ctx.day(ctx.settings.zone.date(one.at)).into_owned();
    let tried = ctx.tf("person-learning-tries", &[("count", one.tries.into()), ("day", day.into())]);
    let href = paths::Step::href(ctx.lang, &course.slug, &lesson.slug, place + 1);
    let detail = format!("{}. {tried}", words.title);
    Some(view! { <ListLink href=href icon="rotate-ccw" words=title detail=detail /> }.into_any())
}

/// What she can do since she has finished a lesson.
fn can(ctx: &PageContext, overview: &Overview, lesson: &Lesson) -> Option<Vec<AnyView>> {
    let date = ctx.day(ctx.settings.zone.date(overview.finished_at(lesson)?));
    let (words_lang, words) = lesson.words(ctx.lang)?;
    let rows = words.can.iter().map(|can| {
        let Marks { lang, dir, .. } = marks(ctx.lang, words_lang);
        view! {
            <li class="can">
                {raw(icon_markup("check"))} <span lang=lang dir=dir>
                    {can.clone()}
                </span> <small>{date.clone()}</small>
            </li>
        }
        .into_any()
    });
    Some(rows.collect())
}

fn begun(ctx: &PageContext, overview: &Overview, course: &Course, lesson: &Lesson) -> Option<AnyView> {
    let progress = overview.progress(lesson);
    if progress.finished || !progress.is_begun() {
        return None;
    }
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let lit =
        ctx.tf("lit-of", &[("lit", number(progress.lit(lesson)).into()), ("of", number(lesson.steps.len()).into())]).into_owned();
    let (_, words) = lesson.words(ctx.lang)?;
    let href = paths::Lesson::href(ctx.lang, &course.slug, &lesson.slug);
    Some(view! { <ListLink href=href icon="book-open" words=words.title.clone() detail=lit /> }.into_any())
}

/// How many tasks of a lesson she has done on a phone or computer of her own.
fn tried(overview: &Overview, lesson: &Lesson) -> usize {
    let progress = overview.progress(lesson);
    lesson.steps.iter().filter(|shape| shape.kind == Kind::Try && progress.steps.contains(&shape.id)).count()
}
