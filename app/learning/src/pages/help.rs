//! Help with one step: hear it again, read it easier or in one's own language, a human, skip it.

use super::part::{Marks, find, marks};
use crate::paths;
use crate::{content::Library, forms};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    room::{Place, Rooms},
    ui::{Back, ListLink, phone_row},
};
use leptos::prelude::*;

/// Help with one step, counted from 1.
///
/// # Errors
/// `NotFound` for an unknown step.
pub async fn help_page(
    ctx: &PageContext,
    library: &Library,
    course: &str,
    lesson: &str,
    number: usize,
) -> Result<Page, AppError> {
    let (course, lesson) = find(library, course, lesson)?;
    let (words_lang, words) = lesson.words(ctx.lang).ok_or(AppError::NotFound)?;
    let step = number.checked_sub(1).and_then(|i| words.steps.get(i)).ok_or(AppError::NotFound)?;
    let title = step.title.clone();
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("stuck"), move || {
        let Marks { lang, dir, .. } = marks(ctx.lang, words_lang);
        let this = paths::Step::href(ctx.lang, &course.slug, &lesson.slug, number);
        let others: Vec<_> = [Lang::Ls, Lang::Uk, Lang::Ar, Lang::Ru, Lang::Tr, Lang::En, Lang::De]
            .into_iter()
            .filter(|l| *l != ctx.lang && lesson.words.contains_key(l))
            .map(|l| {
                view! {
                    <li>
                        <a lang=l.tag() dir=l.dir() hreflang=l.tag() rel="alternate" href=paths::in_language(&this, l)>
                            {l.name()}
                        </a>
                    </li>
                }
            })
            .collect();
        let human = match phone_row(&ctx) {
            None => view! { <p>{ctx.t("help-human-no-phone")}</p> }.into_any(),
            Some(row) => view! { <p>{ctx.t("help-human")}</p> {row} }.into_any(),
        };
        let from = format!("{}/{}/{number}", course.slug, lesson.slug);
        let call: Vec<_> = Rooms::links(&ctx, Place::Stuck)
            .into_iter()
            .map(|item| {
                let href = format!("{}?von={from}", (item.href)(ctx.lang));
                view! { <ListLink href=href icon=item.picture words=ctx.t(item.words) detail=ctx.t(item.line) /> }
            })
            .collect();
        view! {
            <div class="wrap flow text">
                <Back href=this.clone() words=ctx.t("help-back") />
                <h1>{ctx.t("stuck")}</h1>
                <p class="lead" lang=lang dir=dir>{title}</p>
                <ul class="list">
                    <ListLink href=this.clone() icon="volume-2" words=ctx.t("help-hear") detail=ctx.t("help-hear-line") />
                    <ListLink
                        href=forms::next(ctx.lang, &lesson, number)
                        icon="arrow-right"
                        words=ctx.t("help-skip")
                        detail=ctx.t("help-skip-line")
                    />
                </ul>
                <section class="flow">
                    <h2>{ctx.t("help-languages")}</h2>
                    <ul class="langs">{others}</ul>
                </section>
                <section class="flow">
                    <h2>{ctx.t("help-coach")}</h2>
                    {(!call.is_empty()).then(|| view! { <ul class="list">{call}</ul> })} {human}
                </section>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain))
}
