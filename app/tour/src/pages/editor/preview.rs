//! A station as everybody will see it, before everybody does.

use super::{parts::said, staff};
use crate::{acts, pages::public::station_preview, paths, rules::feeds};
use base::{
    AppError, Page, PageContext,
    page::File,
    ui::{Back, Note, NoteKind},
};
use leptos::prelude::*;
use uuid::Uuid;

/// A station as everybody will see it: the page for everybody, of what is not published too.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see the station.
pub async fn preview_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let (published, at) = acts::preview(ctx, id).await?;
    let words = |at: usize| published.at(at)?.words.nearest(ctx.lang);
    let at = at.filter(|at| words(*at).is_some_and(|(_, words)| !words.title.is_empty()));
    let data = paths::PreviewAround::href(ctx.lang, id);
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("preview-title"), move || {
        let back = view! { <Back href=paths::Question::href(ctx.lang, id, 5) words=ctx.t("preview-back") /> };
        let Some(at) = at else {
            return view! {
                <div class="wrap flow text">
                    {back}
                    <h1>{ctx.t("preview-title")}</h1>
                    {said(ctx.t("preview-not-yet"))}
                </div>
            }
            .into_any();
        };
        let line = ctx.t("preview-line");
        view! {
            <div class="wrap flow station">
                {back}
                <Note kind=NoteKind::Info title=ctx.t("preview-title")>{said(line)}</Note>
                {station_preview(&ctx, published, at, data)}
            </div>
        }
        .into_any()
    });
    Ok(staff(page).sheet("tour.css").script("js/look.js").script("js/then.js"))
}

/// What the viewer asks for of a station that may not be published.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see the station.
pub async fn around(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let (published, at) = acts::preview(ctx, id).await?;
    // Nothing to look around in is no fault: its picture is still to come.
    let text =
        at.and_then(|at| published.at(at)).and_then(feeds::around).map_or_else(|| "{}".to_owned(), |json| json.to_string());
    Ok(Page::file(File { name: "", kind: "application/json; charset=utf-8", text }))
}
