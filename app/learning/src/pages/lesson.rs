//! The overview of one lesson: what it is about, how far one is, every step as a window.

use super::part::{checks, find, other_language, own_words, rule};
use crate::{acts, content::Library, rules::Progress};
use base::{
    AppError, Here, Page,
    page::{Frame, Tab},
    paths,
    ui::{self, Back, LightLink, QuietLink, icon_markup, raw},
};
use leptos::prelude::*;

/// The overview of one lesson.
///
/// # Errors
/// `NotFound` for an unknown lesson.
pub async fn lesson_page(here: &Here, library: &Library, course: &str, lesson: &str) -> Result<Page, AppError> {
    let (course, lesson) = find(library, course, lesson)?;
    let (lang, words) = lesson.words(here.lang).ok_or(AppError::NotFound)?;
    let title = words.title.clone();
    let (_, events) = acts::at_lesson(here, &lesson).await?;
    let progress = Progress::of(&events);
    let here = here.clone();
    let page = Page::new(title, move || {
        let Some((_, words)) = lesson.words(here.lang) else { return ().into_any() };
        let course_title = course.words(here.lang).map(|(_, w)| w.title.clone()).unwrap_or_default();
        let note = other_language(&here, lang);
        let own = |html: String| own_words(here.lang, lang, html, false);
        let step = progress.next(&lesson).unwrap_or(1);
        let label = if progress.finished {
            here.t("again")
        } else if progress.is_begun() {
            here.t("go-on")
        } else {
            here.t("begin")
        };
        let floors: Vec<_> = words
            .steps
            .iter()
            .zip(&lesson.steps)
            .enumerate()
            .map(|(i, (step, shape))| {
                let done = progress.finished || progress.steps.contains(&shape.id);
                let state = done.then(|| view! { <small>{raw(icon_markup("check"))}{here.t("state-done")}</small> });
                view! {
                    <li class="house__floor">
                        <a href=paths::step(here.lang, &course.slug, &lesson.slug, i + 1)>
                            <span class=if done { "win win--on" } else { "win" } aria-hidden="true">{i + 1}</span>
                            <span class="house__t"><b>{own(ui::sentences(&step.title))}</b>{state}</span>
                        </a>
                    </li>
                }
            })
            .collect();
        view! {
            <div class="wrap flow">
                <Back href=paths::course(here.lang, &course.slug) words=course_title />
                {note}
                <div class="split">
                    <div class="flow">
                        <h1>{own(ui::sentences(&words.title))}</h1>
                        <p class="lead">{own(ui::sentences(&words.line))}</p>
                        <LightLink href=paths::step(here.lang, &course.slug, &lesson.slug, step) words=label wide=true />
                        <h2>{here.t("lesson-can")}</h2>
                        {checks(here.lang, lang, &words.can)}
                        <p class="small muted">
                            {here.tf("minutes", &[("minutes", i64::from(lesson.minutes).into())])}" · "{rule(&here, &lesson)}
                        </p>
                        <p class="btns">
                            <QuietLink
                                href=paths::lesson_print(here.lang, &course.slug, &lesson.slug)
                                icon="printer"
                                words=here.t("print-lesson")
                            />
                        </p>
                    </div>
                    <div>
                        <h2>{here.t("lesson-steps")}</h2>
                        <ol class="house">{floors}</ol>
                    </div>
                </div>
            </div>
        }
        .into_any()
    });
    Ok(page.frame(Frame::Hub(Tab::Learn)))
}
