//! The end of a lesson: what one can do now, or which steps are still open.

use super::part::{Marks, checks, find, marks};
use crate::{acts, content::Library, rules::Progress};
use base::{
    AppError, Here, Page,
    page::Bar,
    paths,
    ui::{LightLink, ListLink, QuietLink, drawing_markup, raw},
};
use leptos::prelude::*;

/// The end of a lesson.
///
/// # Errors
/// `NotFound` for an unknown lesson.
pub async fn end_page(here: &Here, library: &Library, course: &str, lesson: &str) -> Result<Page, AppError> {
    let (course, lesson) = find(library, course, lesson)?;
    let (words_lang, words) = lesson.words(here.lang).ok_or(AppError::NotFound)?;
    let (_, events) = acts::at_lesson(here, &lesson).await?;
    let progress = Progress::of(&events);
    let of = lesson.steps.len();
    let lit = progress.lit(&lesson);
    let heading = if progress.finished { here.t("end-title") } else { here.t("end-open-title") };
    let bar = Bar {
        pause: paths::lesson(here.lang, &course.slug, &lesson.slug),
        help: paths::help(here.lang),
        lit,
        of,
        words: here.tf("lit-of", &[("lit", lit.into()), ("of", of.into())]).into_owned(),
    };
    let title = format!("{heading}: {}", words.title);
    let here = here.clone();
    let page = Page::new(title, move || {
        let Some((_, words)) = lesson.words(here.lang) else { return ().into_any() };
        let Marks { lang, dir, .. } = marks(here.lang, words_lang);
        let at = course.lessons.iter().position(|l| l.id == lesson.id).unwrap_or(0);
        let following = course.lessons.get(at + 1);
        let done = progress.finished;
        let picture = if done { "geschafft" } else { "hochhaus" };
        let main = if done {
            let can = checks(here.lang, words_lang, &words.can);
            view! {
                <p class="lead">{here.t("end-can")}</p>
                {can}
                <p>{here.t("end-light")}</p>
                <p class="btns">
                    <QuietLink
                        href=paths::lesson_print(here.lang, &course.slug, &lesson.slug)
                        icon="printer"
                        words=here.t("print-lesson")
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
                    let href = paths::step(here.lang, &course.slug, &lesson.slug, i + 1);
                    let number = here.tf("step-number", &[("step", (i + 1).into())]);
                    view! { <ListLink href=href icon="circle-alert" words=step.title.clone() detail=number /> }
                })
                .collect();
            view! {
                <p class="lead">{here.t("end-open-line")}</p>
                <ul class="list" lang=lang dir=dir>{open}</ul>
            }
            .into_any()
        };
        let (href, label) = match (done, following) {
            (true, Some(next)) => (paths::lesson(here.lang, &course.slug, &next.slug), here.t("next-lesson")),
            (true, None) => (paths::me(here.lang), here.t("to-me")),
            (false, _) => {
                let step = progress.next(&lesson).unwrap_or(1);
                (paths::step(here.lang, &course.slug, &lesson.slug, step), here.t("go-on"))
            }
        };
        view! {
            <main id="inhalt" class="player" tabindex="-1">
                <div class="wrap">
                    <div class="flow">
                        {raw(drawing_markup(picture, "pic pic--low"))}
                        <h1 class="display">{if done { here.t("end-title") } else { here.t("end-open-title") }}</h1>
                        {main}
                    </div>
                </div>
            </main>
            <footer class="actionbar">
                <a class="btn" href=paths::course(here.lang, &course.slug)>{here.t("to-course")}</a>
                <LightLink href=href words=label />
            </footer>
        }
        .into_any()
    });
    Ok(page.player(bar))
}
