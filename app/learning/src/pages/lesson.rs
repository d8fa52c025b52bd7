//! The overview of one lesson: what it is about, how far one is, every step as a window.

use super::part::{checks, find, other_language, own_words, rule};
use crate::paths;
use crate::{acts, content::Library, rules::Progress};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{self, Back, LightLink, QuietLink, icon_markup, raw},
};
use leptos::prelude::*;

/// The overview of one lesson.
///
/// # Errors
/// `NotFound` for an unknown lesson.
pub async fn lesson_page(ctx: &PageContext, library: &Library, course: &str, lesson: &str) -> Result<Page, AppError> {
    let (course, lesson) = find(library, course, lesson)?;
    let (lang, words) = lesson.words(ctx.lang).ok_or(AppError::NotFound)?;
    let title = words.title.clone();
    let (_, events) = acts::at_lesson(ctx, &lesson).await?;
    let progress = Progress::of(&events);
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let Some((_, words)) = lesson.words(ctx.lang) else { return ().into_any() };
        let course_title = course.words(ctx.lang).map(|(_, w)| w.title.clone()).unwrap_or_default();
        let note = other_language(&ctx, lang);
        let own = |html: String| own_words(ctx.lang, lang, html, false);
        let step = progress.next(&lesson).unwrap_or(1);
        let label = if progress.finished {
            ctx.t("again")
        } else if progress.is_begun() {
            ctx.t("go-on")
        } else {
            ctx.t("begin")
        };
        let floors: Vec<_> = words
            .steps
            .iter()
            .zip(&lesson.steps)
            .enumerate()
            .map(|(i, (step, shape))| {
                let done = progress.finished || progress.steps.contains(&shape.id);
                let state = done.then(|| view! { <small>{raw(icon_markup("check"))}{ctx.t("state-done")}</small> });
                view! {
                    <li class="house__floor">
                        <a href=paths::Step::href(ctx.lang, &course.slug, &lesson.slug, i + 1)>
                            <span class=if done { "win win--on" } else { "win" } aria-hidden="true">{i + 1}</span>
                            <span class="house__t"><b>{own(ui::sentences(&step.title))}</b>{state}</span>
                        </a>
                    </li>
                }
            })
            .collect();
        view! {
            <div class="wrap flow">
                <Back href=paths::Course::href(ctx.lang, &course.slug) words=course_title />
                {note}
                <div class="split">
                    <div class="flow">
                        <h1>{own(ui::sentences(&words.title))}</h1>
                        <p class="lead">{own(ui::sentences(&words.line))}</p>
                        <LightLink href=paths::Step::href(ctx.lang, &course.slug, &lesson.slug, step) words=label wide=true />
                        <h2>{ctx.t("lesson-can")}</h2>
                        {checks(ctx.lang, lang, &words.can)}
                        <p class="small muted">
                            {ctx.tf("minutes", &[("minutes", i64::from(lesson.minutes).into())])}" · "{rule(&ctx, &lesson)}
                        </p>
                        <p class="btns">
                            <QuietLink
                                href=paths::LessonPrint::href(ctx.lang, &course.slug, &lesson.slug)
                                icon="printer"
                                words=ctx.t("print-lesson")
                            />
                        </p>
                    </div>
                    <div>
                        <h2>{ctx.t("lesson-steps")}</h2>
                        <ol class="house">{floors}</ol>
                    </div>
                </div>
            </div>
        }
        .into_any()
    });
    Ok(page.frame(Frame::Hub))
}
