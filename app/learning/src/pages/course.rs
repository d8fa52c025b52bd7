//! One course: a house whose floors are lessons.

use super::part::{Marks, after_whole, checks, marks, next_line, other_language, own_words, size, state, topic_tag};
use crate::paths;
use crate::{acts, content::Library, course::Course};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{self, Back, LightLink, drawing_markup, icon_markup, raw},
};
use leptos::prelude::*;

/// One course.
///
/// # Errors
/// `NotFound` for an unknown course.
pub async fn course_page(ctx: &PageContext, library: &Library, slug: &str) -> Result<Page, AppError> {
    let course = library.course(slug).cloned().ok_or(AppError::NotFound)?;
    let (lang, words) = course.words(ctx.lang).ok_or(AppError::NotFound)?;
    let title = words.title.clone();
    let overview = acts::overview(ctx).await?;
    let following = acts::next_course(library, &overview, &course);
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let Some((_, words)) = course.words(ctx.lang) else { return ().into_any() };
        let note = other_language(&ctx, lang);
        let own = |html: String| own_words(ctx.lang, lang, html, false);
        let next = course.lessons.iter().find(|l| !overview.progress(l).finished);
        let begun = overview.is_begun(&course);
        let way = next.map_or_else(
            || whole(&ctx, following.as_deref()),
            |lesson| {
                let href = match overview.progress(lesson).next(lesson) {
                    Some(step) => paths::Step::href(ctx.lang, &course.slug, &lesson.slug, step),
                    None => paths::Lesson::href(ctx.lang, &course.slug, &lesson.slug),
                };
                let words = if begun { ctx.t("go-on") } else { ctx.t("begin") };
                view! { <LightLink href=href words=words wide=true /> }.into_any()
            },
        );
        let floors: Vec<_> = course
            .lessons
            .iter()
            .enumerate()
            .filter_map(|(i, lesson)| {
                let progress = overview.progress(lesson);
                let (lesson_lang, words) = lesson.words(ctx.lang)?;
                let Marks { lang, dir, .. } = marks(ctx.lang, lesson_lang);
                let window = if progress.finished {
                    "win win--on"
                } else if progress.is_begun() {
                    "win win--half"
                } else {
                    "win"
                };
                let view = view! {
                    <li class="house__floor">
                        <a href=paths::Lesson::href(ctx.lang, &course.slug, &lesson.slug)>
                            <span class=window aria-hidden="true">{i + 1}</span>
                            <span class="house__t">
                                <b lang=lang dir=dir>{words.title.clone()}</b>
                                {state(&ctx, lesson, &progress)}
                            </span>
                        </a>
                    </li>
                };
                Some(view)
            })
            .collect();
        view! {
            <div class="wrap flow">
                <Back href=paths::Learn::href(ctx.lang) words=ctx.t("all-courses") />
                {note}
                <div class="split">
                    <div class="flow">
                        {raw(drawing_markup(&course.picture, "pic pic--low"))}
                        {topic_tag(&ctx, &course.topic)}
                        <h1>{own(ui::sentences(&words.title))}</h1>
                        <p class="lead">{size(&ctx, &course)}</p>
                        {way}
                        <p>{own(ui::sentences(&words.line))}</p>
                        {own_words(ctx.lang, lang, words.about.clone(), true)}
                        <h2>{ctx.t("course-learn")}</h2>
                        {checks(ctx.lang, lang, &words.learn)}
                        <h2>{ctx.t("course-need")}</h2>
                        <ul class="facts">
                            <li class="fact">
                                {raw(icon_markup("smartphone"))}
                                <span>{own(ui::sentences(&words.need))}</span>
                            </li>
                        </ul>
                    </div>
                    <div>
                        <h2>{ctx.t("course-lessons")}</h2>
                        <ol class="house">{floors}</ol>
                    </div>
                </div>
            </div>
        }
        .into_any()
    });
    Ok(page.frame(Frame::Hub))
}

/// Every lesson is finished: that, and what comes next.
fn whole(ctx: &PageContext, following: Option<&Course>) -> AnyView {
    view! {
        <p><b>{ctx.t("whole-title")}</b></p>
        {following.map(|course| next_line(ctx, course))}
        {after_whole(ctx, following, true)}
    }
    .into_any()
}
