//! The end of a lesson: what one can do now, or which steps are still open.

use super::part::{Bar, Marks, after_whole, checks, find, marks, next_line, whole_line};
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
        spoken: words_lang,
        reads: "",
    };
    let overview = acts::overview(ctx).await?;
    // What follows in the course, from here on and then from its beginning: the first lesson that is not finished.
    let at = course.lessons.iter().position(|l| l.id == lesson.id).map_or(0, |place| place + 1);
    let following =
        course.lessons.iter().skip(at).chain(course.lessons.iter().take(at)).find(|l| !overview.progress(l).finished).cloned();
    let next = acts::next_course(library, &overview, &course);
    let title = format!("{heading}: {}", words.title);
    let top = ctx.clone();
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let Some((_, words)) = lesson.words(ctx.lang) else { return ().into_any() };
        let Marks { lang, dir, .. } = marks(ctx.lang, words_lang);
        let done = progress.finished;
        let picture = if done { "geschafft" } else { "hochhaus" };
        let main = if done {
            let can = checks(ctx.lang, words_lang, &words.can);
            let whole = following.is_none().then(|| {
                view! {
                    {whole_line(&ctx, &course)}
                    {next.as_deref().map(|course| next_line(&ctx, course))}
                }
            });
            view! {
                <p class="lead">{ctx.t("end-can")}</p>
                {can}
                <p>{ctx.t("end-light")}</p>
                {whole}
                <p class="btns">
                    <QuietLink href=paths::Me::href(ctx.lang) icon="user" words=ctx.t("to-me") />
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
        let way = match (done, &following) {
            (true, Some(next)) => {
                let href = paths::Lesson::href(ctx.lang, &course.slug, &next.slug);
                view! { <LightLink href=href words=ctx.t("next-lesson") /> }.into_any()
            }
            (true, None) => after_whole(&ctx, next.as_deref(), false),
            (false, _) => {
                let href = paths::Step::href(ctx.lang, &course.slug, &lesson.slug, progress.next(&lesson).unwrap_or(1));
                view! { <LightLink href=href words=ctx.t("go-on") /> }.into_any()
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
                {way}
            </footer>
        }
        .into_any()
    });
    Ok(page.player(move || bar.view(&top)))
}
