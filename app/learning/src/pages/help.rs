//! Help with one step: hear it again, read it easier or in one's own language, a human, skip it.

use super::part::{Marks, find, marks};
use crate::{content::Library, forms};
use base::{
    AppError, Here, Lang, Page,
    page::Frame,
    paths,
    ui::{Back, ListLink, icon_markup, raw},
};
use leptos::prelude::*;

/// Help with one step, counted from 1.
///
/// # Errors
/// `NotFound` for an unknown step.
pub async fn help_page(here: &Here, library: &Library, course: &str, lesson: &str, number: usize) -> Result<Page, AppError> {
    let (course, lesson) = find(library, course, lesson)?;
    let (words_lang, words) = lesson.words(here.lang).ok_or(AppError::NotFound)?;
    let step = number.checked_sub(1).and_then(|i| words.steps.get(i)).ok_or(AppError::NotFound)?;
    let title = step.title.clone();
    let here = here.clone();
    let page = Page::new(here.t("stuck"), move || {
        let Marks { lang, dir, .. } = marks(here.lang, words_lang);
        let this = paths::step(here.lang, &course.slug, &lesson.slug, number);
        let others: Vec<_> = [Lang::Ls, Lang::Uk, Lang::Ar, Lang::Ru, Lang::Tr, Lang::En, Lang::De]
            .into_iter()
            .filter(|l| *l != here.lang && lesson.words.contains_key(l))
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
        let human = if here.settings.phone.is_empty() {
            view! { <p>{here.t("help-human-no-phone")}</p> }.into_any()
        } else {
            let tel =
                format!("tel:{}", here.settings.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>());
            let hours = here.settings.hours.clone();
            view! {
                <p>{here.t("help-human")}</p>
                <p class="row">
                    <a class="btn" href=tel>
                        {raw(icon_markup("phone"))}
                        <bdi dir="ltr">{here.settings.phone.clone()}</bdi>
                    </a>
                    {(!hours.is_empty()).then(|| view! { <span class="muted"><bdi>{hours}</bdi></span> })}
                </p>
            }
            .into_any()
        };
        view! {
            <div class="wrap flow text">
                <Back href=this.clone() words=here.t("help-back") />
                <h1>{here.t("stuck")}</h1>
                <p class="lead" lang=lang dir=dir>{title}</p>
                <ul class="list">
                    <ListLink href=this.clone() icon="volume-2" words=here.t("help-hear") detail=here.t("help-hear-line") />
                    <ListLink
                        href=forms::next(here.lang, &lesson, number)
                        icon="arrow-right"
                        words=here.t("help-skip")
                        detail=here.t("help-skip-line")
                    />
                </ul>
                <section class="flow">
                    <h2>{here.t("help-languages")}</h2>
                    <ul class="langs">{others}</ul>
                </section>
                <section class="flow">
                    <h2>{here.t("help-coach")}</h2>
                    {human}
                </section>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain))
}
