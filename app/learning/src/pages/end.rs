//! The end of a lesson: what one can do now, or which steps are still open.

use super::part::{Bar, Marks, checks, find, marks};
use crate::paths;
use crate::{acts, content::Library, rules::Progress};
use base::{
    AppError, Page, PageContext,
    ui::{LightLink, ListLink, QuietLink, drawing_markup, raw},
};
use leptos::prelude::*;

/// The end of a lesson.
///
/// # Errors
/// `NotFound` for an unknown lesson.
pub async fn end_page(ctx: &PageContext, library: &Library, course: &str, lesson: &str) -> Result<Page, AppError> {
    let (course, lesson) = find(library, course, lesson)?;
    let (words_lang, words) = lesson.words(ctx.lang).ok_or(AppError::NotFound)?;
    let (_, events) = acts::at_lesson(ctx, &lesson).await?;
    let progress = Progress::of(&events);
    let of = lesson.steps.len();
    let lit = progress.lit(&lesson);
    let heading = if progress.finished { ctx.t("end-title") } else { ctx.t("end-open-title") };
    let bar = Bar {
        pause: paths::Lesson::href(ctx.lang, &course.slug, &lesson.slug),
        help: paths::Help::href(ctx.lang),
        lit,
        of,
        words: ctx.tf("lit-of", &[("lit", lit.into()), ("of", of.into())]).into_owned(),
    };
    let title = format!("{heading}: {}", words.title);
    let top = ctx.clone();
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let Some((_, words)) = lesson.words(ctx.lang) else { return ().into_any() };
        let Marks { lang, dir, .. } = marks(ctx.lang, words_lang);
        let at = course.lessons.iter().position(|l| l.id == lesson.id).unwrap_or(0);
        let following = course.lessons.get(at + 1);
        let done = progress.finished;
        let picture = if done { "geschafft" } else { "hochhaus" };
        let main = if done {
            let can = checks(ctx.lang, words_lang, &words.can);
            view! {
                <p class="lead">{ctx.t("end-can")}</p>
                {can}
                <p>{ctx.t("end-light")}</p>
                <p class="btns">
                    <QuietLink
                        href=paths::LessonPrint::href(ctx.lang, &course.slug, &lesson.slug)
                        icon="printer"
                        words=ctx.t("print-lesson")
                    />
                </p>
            }
            .into_any()
        } else {
            let open: Vec<_> = words
                .steps
                .iter()
                .zip(&lesson.steps)
                .enumerate()
                .filter(|(_, (_, shape))| !progress.steps.contains(&shape.id))
                .map(|(i, (step, _))| {
                    let href = paths::Step::href(ctx.lang, &course.slug, &lesson.slug, i + 1);
                    let number = ctx.tf("step-number", &[("step", (i + 1).into())]);
                    view! { <ListLink href=href icon="circle-alert" words=step.title.clone() detail=number /> }
                })
                .collect();
            view! {
                <p class="lead">{ctx.t("end-open-line")}</p>
                <ul class="list" lang=lang dir=dir>{open}</ul>
            }
            .into_any()
        };
        let (href, label) = match (done, following) {
            (true, Some(next)) => (paths::Lesson::href(ctx.lang, &course.slug, &next.slug), ctx.t("next-lesson")),
            (true, None) => (paths::Me::href(ctx.lang), ctx.t("to-me")),
            (false, _) => {
                let step = progress.next(&lesson).unwrap_or(1);
                (paths::Step::href(ctx.lang, &course.slug, &lesson.slug, step), ctx.t("go-on"))
            }
        };
        view! {
            <main id="inhalt" class="player" tabindex="-1">
                <div class="wrap">
                    <div class="flow">
                        {raw(drawing_markup(picture, "pic pic--low"))}
                        <h1 class="display">{if done { ctx.t("end-title") } else { ctx.t("end-open-title") }}</h1>
                        {main}
                    </div>
                </div>
            </main>
            <footer class="actionbar">
                <a class="btn" href=paths::Course::href(ctx.lang, &course.slug)>{ctx.t("to-course")}</a>
                <LightLink href=href words=label />
            </footer>
        }
        .into_any()
    });
    Ok(page.player(move || bar.view(&top)))
}
