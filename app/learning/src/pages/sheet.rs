//! The handout of a lesson, for paper: every step with its picture and a box to tick.

use super::part::{find, own_words};
use crate::content::Library;
use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{self, Back, raw},
};
use leptos::prelude::*;

/// The handout of a lesson.
///
/// # Errors
/// `NotFound` for an unknown lesson.
pub async fn sheet_page(ctx: &PageContext, library: &Library, course: &str, lesson: &str) -> Result<Page, AppError> {
    let (course, lesson) = find(library, course, lesson)?;
    let (words_lang, words) = lesson.words(ctx.lang).ok_or(AppError::NotFound)?;
    let title = words.title.clone();
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let Some((_, words)) = lesson.words(ctx.lang) else { return ().into_any() };
        let own = |html: String, block: bool| own_words(ctx.lang, words_lang, html, block);
        let steps: Vec<_> = words
            .steps
            .iter()
            .enumerate()
            .map(|(i, step)| {
                let picture = if step.picture.is_empty() { ().into_any() } else { raw(step.picture.clone()) };
                let why = step.question.as_ref().map(|q| own(q.why.clone(), true));
                view! {
                    <li class="sheet__step">
                        <div>{picture}</div>
                        <div class="flow">
                            <h2>{format!("{}. ", i + 1)}{own(ui::sentences(&step.title), false)}</h2>
                            {own(step.text.clone(), true)}
                            {why}
                            <p><span class="box"></span>{ctx.t("sheet-done")}</p>
                        </div>
                    </li>
                }
            })
            .collect();
        let address = format!("{}{}", ctx.settings.address, paths::Lesson::href(ctx.lang, &course.slug, &lesson.slug));
        view! {
            <div class="wrap flow sheet">
                <Back href=paths::Lesson::href(ctx.lang, &course.slug, &lesson.slug) words=ctx.t("back") />
                <p class="note" data-no-print="">{ctx.t("sheet-how")}</p>
                {ui::logo_markup(&ctx, "own__logo").map(raw)}
                <h1>{own(ui::sentences(&words.title), false)}</h1>
                <p class="lead">{own(ui::sentences(&words.line), false)}</p>
                <ol class="sheet__l">{steps}</ol>
                <p class="sheet__end">
                    {ctx.t("sheet-when")}" "<span class="line"></span><br /><bdi dir="ltr">{address}</bdi>
                </p>
            </div>
        }
        .into_any()
    });
    Ok(page.frame(Frame::Sheet))
}
