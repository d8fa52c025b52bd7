//! The tour on paper: map, stations, the way between them, and a code that leads to the tour.

use super::{
    getting::known,
    map::on_paper,
    part::{Leg, Walk, inline, named},
};
use crate::published::Station;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Wordmark, escape, logo_markup, raw},
};
use leptos::prelude::*;
use people::pages::{print_button, qr::qr_markup, said};

/// All stations on paper, or those of a tour.
///
/// # Errors
/// `NotFound` when there is no such tour, and while nothing is published; `Broken` when the address of this copy is too long for a code.
pub(crate) fn sheet_page(ctx: &PageContext, tour: Option<&str>) -> Result<Page, AppError> {
    let walk = Walk::of(ctx, tour)?;
    let address = format!("{}{}", ctx.settings.address, walk.href(ctx.lang));
    let qr = qr_markup(&address, "qr", &escape(&ctx.t("tour-qr")))?;
    let ctx = ctx.clone();
    let page = Page::new(walk.title(&ctx).1, move || {
        let (lang, title) = walk.title(&ctx);
        let stops = walk.stops();
        let rows: Vec<_> = stops.iter().enumerate().map(|(at, station)| row(&ctx, station, stops.get(at + 1).copied())).collect();
        let words = walk.words(ctx.lang).map(|(lang, words)| inline(ctx.lang, lang, &words.words));
        view! {
            <div class="wrap flow">
                <div class="flow" data-no-print="">
                    <Back href=walk.href(ctx.lang) words=ctx.t("tour-walk") />
                    {said(ctx.t("sheet-print"))}
                    <p class="btns">{print_button(&ctx)}</p>
                </div>
                <article class="sheet toursheet">
                    <header class="sheet__head">
                        <Wordmark />
                        {logo_markup(&ctx, "own__logo").map(raw)}
                    </header>
                    <h1>{inline(ctx.lang, lang, &title)}</h1>
                    <p>{walk.size(&ctx)}". "{words}</p>
                    {on_paper(&ctx, &walk)}
                    <ol class="sheet__l">{rows}</ol>
                    <footer class="sheet__end">
                        {raw(qr)}
                        <p>
                            {ctx.t("tour-poster-scan")}<br />
                            <b><bdi dir="ltr">{shown(&address)}</bdi></b>
                        </p>
                    </footer>
                </article>
            </div>
        }
    });
    Ok(page.frame(Frame::Sheet).sheet("tour.css").script("js/letter.js"))
}

/// An address as people type it.
pub(super) fn shown(address: &str) -> String {
    address.split_once("://").map_or(address, |(_, rest)| rest).to_owned()
}

fn row(ctx: &PageContext, station: &Station, next: Option<&Station>) -> Option<AnyView> {
    let (lang, words) = station.words.nearest(ctx.lang)?;
    let place = (!words.place.is_empty()).then(|| view! { <p>{inline(ctx.lang, lang, &words.place)}</p> });
    let known = known(ctx, station.facts);
    let known = (!known.is_empty()).then(|| view! { <p>{known}</p> });
    let access = (!words.access.is_empty()).then(|| view! { <p>{inline(ctx.lang, lang, &words.access)}</p> });
    let on = next.map(|next| {
        let landmark = station.way_to(&next.slug).and_then(|way| way.landmark.nearest(ctx.lang));
        let landmark = landmark.map(|(lang, words)| view! { {inline(ctx.lang, lang, words)}" " });
        view! { <p>{landmark}{Leg::of(station, next).words(ctx)}</p> }
    });
    let view = view! {
        <li class="sheet__step">
            <h2>{named(ctx, station)}</h2>
            <p>{inline(ctx.lang, lang, &words.line)}</p>
            {place}
            {access}
            {known}
            {on}
        </li>
    };
    Some(view.into_any())
}
