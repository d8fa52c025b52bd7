//! The district: what there is. Only what exists is shown.

use super::{
    part::{Walk, inline},
    picture::{Room, picture_markup},
};
use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::{About, Frame},
    ui::{LightLink, ListLink, drawing_markup, icon_markup, raw},
};
use leptos::prelude::*;

/// What there is to see in the district.
///
/// # Errors
/// `NotFound` never: without anything to see it says so.
pub(crate) fn district_page(ctx: &PageContext) -> Result<Page, AppError> {
    let walk = match Walk::all(ctx) {
        Ok(walk) => Some(walk),
        Err(AppError::NotFound) => None,
        Err(fault) => return Err(fault),
    };
    let ctx = ctx.clone();
    let about = About { line: ctx.t("district-lead").into_owned(), ..About::default() };
    let page = Page::new(ctx.t("district-title"), move || {
        let there_is = walk.as_ref().map_or_else(|| nothing(&ctx), |walk| all(&ctx, walk));
        view! {
            <div class="wrap flow">
                <h1>{ctx.t("district-title")}</h1>
                {there_is}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).sheet("tour.css").about(about))
}

fn nothing(ctx: &PageContext) -> AnyView {
    view! {
        <div class="empty flow">
            {raw(drawing_markup("leer", "empty__pic"))}
            <p>{ctx.t("district-empty")}</p>
            <LightLink href=paths::Start::href(ctx.lang) words=ctx.t("to-start") wide=true />
        </div>
    }
    .into_any()
}

fn all(ctx: &PageContext, walk: &Walk) -> AnyView {
    let lang = ctx.lang;
    let picture = walk.stops().first().map(|first| picture_markup(&first.picture.photo, "card__pic", "alt=\"\"", Room::Part));
    view! {
        <p class="lead">{ctx.t("district-lead")}</p>
        <article class="card card--main card--wide card--photo">
            {raw(picture.unwrap_or_default())}
            <div class="card__body">
                <div>
                    <h2 class="card__title">
                        <a href=paths::Walk::href(lang)>{ctx.t("tour-walk")}</a>
                    </h2>
                    <p class="card__meta">{walk.size(ctx)}</p>
                </div>
                <span class="light">{raw(icon_markup("arrow-right"))}</span>
            </div>
        </article>
        {tours(ctx, walk)}
        <ul class="list text">
            <ListLink href=paths::Hear::href(lang) icon="headphones" words=ctx.t("tour-hear") detail=ctx.t("tour-hear-line") />
            <ListLink href=paths::Way::href(lang) icon="book-open" words=ctx.t("tour-way") detail=ctx.t("tour-way-line") />
        </ul>
    }
    .into_any()
}

/// The tours as tiles, where there are several.
fn tours(ctx: &PageContext, walk: &Walk) -> Option<AnyView> {
    if walk.published.tours.len() < 2 {
        return None;
    }
    let tiles: Vec<_> = walk
        .published
        .tours
        .iter()
        .filter_map(|tour| {
            let (lang, words) = tour.words.nearest(ctx.lang)?;
            let first = walk.published.stops(tour).next()?;
            let picture = picture_markup(&first.picture.photo, "tile__pic", "alt=\"\"", Room::Row);
            let view = view! {
                <article class="tile">
                    {raw(picture)}
                    <div>
                        <h2 class="card__title">
                            <a href=paths::OneWalk::href(ctx.lang, &tour.slug)>{inline(ctx.lang, lang, &words.title)}</a>
                        </h2>
                        <p class="card__meta">{inline(ctx.lang, lang, &words.line)}</p>
                    </div>
                </article>
            };
            Some(view)
        })
        .collect();
    Some(view! { <div class="grid grid--tiles">{tiles}</div> }.into_any())
}
