//! A station: what one sees, its story, what there is to discover, how to get there, and where it goes on.

use super::{
    getting::getting_there,
    look::{Rest, look_section},
    part::{Walk, alt, inline, numbered, other_language, paragraphs},
    picture::{Room, picture_markup, shared},
    points::points_section,
    then::then_section,
};
use crate::{
    paths,
    published::{Published, Station, Words},
    rules::linked,
};
use base::{
    AppError, Lang, Page, PageContext,
    page::{About, Frame},
    ui::{Back, QuietLink, icon_markup, raw},
};
use leptos::prelude::*;

/// One station. `tour` in the query: the tour on which one came here.
///
/// # Errors
/// `NotFound` when it is not published.
pub(crate) fn station_page(ctx: &PageContext, slug: &str) -> Result<Page, AppError> {
    let walk = Walk::all(ctx)?.to(slug, ctx.query("tour"));
    let station = walk.published.station(slug).ok_or(AppError::NotFound)?;
    let (_, words) = station.words.nearest(ctx.lang).ok_or(AppError::NotFound)?;
    let about = about(ctx, station, words);
    let has_around = station.picture.around.is_some();
    let has_then = station.then.is_some();
    let (title, slug, ctx) = (numbered(ctx, station), slug.to_owned(), ctx.clone());
    let page = Page::new(title, {
        let walk = walk.clone();
        move || {
            let Some(station) = walk.published.station(&slug) else { return ().into_any() };
            let rest = Rest {
                data: paths::Around::href(ctx.lang, &station.slug),
                sides: Some(paths::Sides::href(ctx.lang, &station.slug)),
            };
            view! {
                <div class="wrap flow station">
                    <Back href=walk.href(ctx.lang) words=ctx.t("tour-all") />
                    {whole(&ctx, &walk, station, rest)}
                    <p class="btns" data-no-print="">
                        <QuietLink href=paths::Poster::href(ctx.lang, &station.slug) icon="qr-code" words=ctx.t("tour-poster") />
                    </p>
                </div>
            }
            .into_any()
        }
    });
    let page = if has_around { page.script("js/look.js") } else { page };
    let page = if has_then { page.script("js/then.js") } else { page };
    Ok(page.frame(Frame::Hub).sheet("tour.css").about(about))
}

/// A station as everybody will see it, for who makes it; `at`: its place among the stations, `data`: where the viewer finds what it needs. The page needs
/// `js/look.js`, `js/then.js` and the sheet `tour.css`.
pub(crate) fn station_preview(ctx: &PageContext, published: Published, at: usize, data: String) -> AnyView {
    let walk = Walk::over(published);
    let rest = Rest { data, sides: None };
    walk.published.at(at).map_or_else(|| ().into_any(), |station| whole(ctx, &walk, station, rest))
}

/// All that is said of a station.
fn whole(ctx: &PageContext, walk: &Walk, station: &Station, rest: Rest) -> AnyView {
    let Some((lang, words)) = station.words.nearest(ctx.lang) else { return ().into_any() };
    view! {
        <div class="split">
            <div class="flow">
                {first_sight(ctx, station, lang, words, rest)}
                {story(ctx, walk, station, lang, words)}
                {then_section(ctx, station, lang, words)}
            </div>
            <div class="flow">
                {points_section(ctx, walk, station)}
                {getting_there(ctx, walk, station, lang, words)}
            </div>
        </div>
    }
    .into_any()
}

/// What one sees: to look around in, or a photograph.
fn first_sight(ctx: &PageContext, station: &Station, lang: Lang, words: &Words, rest: Rest) -> AnyView {
    let picture = picture_markup(&station.picture.photo, "pic", &alt(ctx.lang, lang, &words.alt), Room::Page);
    if station.picture.around.is_some() { look_section(ctx, station, picture, rest) } else { raw(picture) }
}

fn story(ctx: &PageContext, walk: &Walk, station: &Station, lang: Lang, words: &Words) -> AnyView {
    let of = ctx.tf("tour-station-of", &[("number", station.number.into()), ("of", walk.published.stations.len().into())]);
    let folded = |title: &str, text: &str| {
        (!text.is_empty()).then(|| {
            view! {
                <details class="more">
                    <summary>{ctx.t(title)}</summary>
                    <div class="flow">{paragraphs(ctx.lang, lang, text)}</div>
                </details>
            }
        })
    };
    let demo = station.demo.then(|| {
        view! { <p class="fact small muted">{raw(icon_markup("info"))}<span>{ctx.t("tour-demo")}</span></p> }
    });
    view! {
        <p class="small muted">{of}</p>
        <h1>{inline(ctx.lang, lang, &words.title)}</h1>
        {demo}
        {other_language(ctx, lang)}
        {paragraphs(ctx.lang, lang, if words.story.is_empty() { &words.line } else { &words.story })}
        {folded("tour-more", &words.more)}
        {folded("tour-transcript", &words.transcript)}
    }
    .into_any()
}

fn about(ctx: &PageContext, station: &Station, words: &Words) -> About {
    let address = &ctx.settings.address;
    let picture = shared(&station.picture, address);
    let href = format!("{address}{}", paths::Station::href(ctx.lang, &station.slug));
    let data = linked::station(station, ctx.lang, &href, picture.as_ref().map(|(href, ..)| href.as_str())).to_string();
    let line = if words.line.is_empty() { words.title.clone() } else { words.line.clone() };
    About { line, picture, data }
}
