//! The stories to hear, one after the other: a chapter for each station.

use super::part::{Leg, Walk, inline, landmark, marks, minutes, numbered, paragraphs};
use crate::published::Station;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, escape, raw, say_tool, sentences},
};
use leptos::prelude::*;

/// The words of one chapter. Which these are, a module is told by a selector that is the same for ever: there are as many as a tour has stations.
const CHAPTERS: usize = 24;
static READS: [&str; CHAPTERS] = [
    "#k1 [data-satz]",
    "#k2 [data-satz]",
    "#k3 [data-satz]",
    "#k4 [data-satz]",
    "#k5 [data-satz]",
    "#k6 [data-satz]",
    "#k7 [data-satz]",
    "#k8 [data-satz]",
    "#k9 [data-satz]",
    "#k10 [data-satz]",
    "#k11 [data-satz]",
    "#k12 [data-satz]",
    "#k13 [data-satz]",
    "#k14 [data-satz]",
    "#k15 [data-satz]",
    "#k16 [data-satz]",
    "#k17 [data-satz]",
    "#k18 [data-satz]",
    "#k19 [data-satz]",
    "#k20 [data-satz]",
    "#k21 [data-satz]",
    "#k22 [data-satz]",
    "#k23 [data-satz]",
    "#k24 [data-satz]",
];

/// The stories of all stations, or of those of a tour.
///
/// # Errors
/// `NotFound` when there is no such tour, and while nothing is published.
pub(crate) fn hear_page(ctx: &PageContext, tour: Option<&str>) -> Result<Page, AppError> {
    let walk = Walk::of(ctx, tour)?;
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("tour-hear"), walk.title(&ctx).1), move || {
        let (lang, title) = walk.title(&ctx);
        let stops = walk.stops();
        let contents: Vec<_> = (1..)
            .zip(&stops)
            .filter_map(|(at, station)| {
                let (lang, words) = station.words.nearest(ctx.lang)?;
                let title = inline(ctx.lang, lang, &words.title);
                Some(view! { <li><a href=format!("#k{at}")>{station.number}". "{title}</a></li> })
            })
            .collect();
        let chapters: Vec<_> =
            (1..).zip(&stops).map(|(at, station)| chapter(&ctx, &walk, at, station, stops.get(at).copied())).collect();
        view! {
            <div class="wrap flow text">
                <Back href=walk.href(ctx.lang) words=ctx.t("tour-walk") />
                <p class="small muted">{inline(ctx.lang, lang, &title)}</p>
                <h1>{ctx.t("tour-hear")}</h1>
                <nav aria-label=ctx.t("tour-stations")>
                    <ul class="langs">{contents}</ul>
                </nav>
                {chapters}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).sheet("tour.css"))
}

/// One chapter; at its end it says where it goes on.
fn chapter(ctx: &PageContext, walk: &Walk, at: usize, station: &Station, next: Option<&Station>) -> Option<AnyView> {
    let (lang, words) = station.words.nearest(ctx.lang)?;
    let marks = marks(ctx.lang, lang);
    let title = format!("<span data-satz>{}</span>", escape(&words.title));
    let say = READS.get(at - 1).map(|reads| view! { <div class="hear">{say_tool(ctx, lang, reads)}</div> });
    let on = next.map(|next| {
        let line = format!("{}. {}.", numbered(ctx, next), minutes(ctx, Leg::of(station, next).minutes));
        view! {
            {landmark(ctx, station, next)}
            {raw(format!("<p class=\"small muted\">{}</p>", sentences(&line)))}
        }
    });
    let view = view! {
        <section class="flow" id=format!("k{at}")>
            <h2 lang=marks.lang dir=marks.dir>
                <a href=walk.station(ctx.lang, &station.slug)>{raw(title)}</a>
            </h2>
            {say}
            {paragraphs(ctx.lang, lang, &words.story)}
            {paragraphs(ctx.lang, lang, &words.more)}
            {on}
        </section>
    };
    Some(view.into_any())
}
