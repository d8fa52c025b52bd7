//! A station as everybody will see it, before everybody does.

use super::{
    parts::{figure, said},
    staff,
};
use crate::{acts, paths, published::Words, rules::feeds};
use base::{
    AppError, Page, PageContext,
    page::File,
    ui::{Back, Note, NoteKind},
};
use leptos::prelude::*;
use uuid::Uuid;

/// A station as everybody will see it: picture, story, points, ways.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see the station.
pub async fn preview_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let (published, at) = acts::preview(ctx, id).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("preview-title"), move || {
        let back = view! { <Back href=paths::Question::href(ctx.lang, id, 5) words=ctx.t("preview-back") /> };
        let Some(station) = at.and_then(|at| published.at(at)) else {
            return view! {
                <div class="wrap flow text">
                    {back}
                    <h1>{ctx.t("preview-title")}</h1>
                    {said(ctx.t("preview-not-yet"))}
                </div>
            }
            .into_any();
        };
        let (lang, words) =
            station.words.nearest(ctx.lang).map_or_else(|| (ctx.lang, Words::default()), |(lang, words)| (lang, words.clone()));
        let other = (lang != ctx.lang).then(|| {
            let line = ctx.tf("preview-other-lang-line", &[("language", lang.name().into())]);
            view! { <Note kind=NoteKind::Lang title=ctx.t("preview-other-lang")>{said(line)}</Note> }
        });
        let line = ctx.t("preview-line");
        let title = if words.title.is_empty() { ctx.t("desk-nameless").into_owned() } else { words.title.clone() };
        let paragraphs = |text: &str| -> Vec<_> {
            text.split("\n\n").filter(|part| !part.trim().is_empty()).map(|part| said(part.trim())).collect()
        };
        let points: Vec<_> = station
            .points
            .iter()
            .filter_map(|point| point.words.nearest(ctx.lang))
            .map(|(lang, words)| {
                view! {
                    <li lang=lang.tag() dir="auto">
                        <b>{words.title.clone()}</b>
                        {said(&words.words)}
                    </li>
                }
            })
            .collect();
        let points = (!points.is_empty()).then(|| view! { <h2>{ctx.t("q4-points")}</h2> <ol class="flow">{points}</ol> });
        let ways: Vec<_> = station
            .ways
            .iter()
            .filter_map(|way| Some((published.at(way.index)?, way)))
            .map(|(to, way)| {
                let minutes = ctx.tf("q5-so-many-minutes", &[("minutes", way.minutes.into())]);
                view! { <li>{to.title(ctx.lang).to_owned()}", "{minutes}</li> }
            })
            .collect();
        let ways = (!ways.is_empty()).then(|| view! { <h2>{ctx.t("q5-title")}</h2> <ul class="flow">{ways}</ul> });
        view! {
            <div class="wrap flow text">
                {back}
                <Note kind=NoteKind::Info title=ctx.t("preview-title")>{said(line)}</Note>
                {other}
                <article class="flow" lang=lang.tag() dir=lang.dir()>
                    <h1>{title}</h1>
                    {figure(&station.picture, words.alt.clone())}
                    {paragraphs(&words.story)}
                    {paragraphs(&words.more)}
                </article>
                {points}
                {ways}
            </div>
        }
        .into_any()
    });
    Ok(staff(page))
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
