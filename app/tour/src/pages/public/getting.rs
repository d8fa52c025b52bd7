//! How to get to a station, what is there, and where it goes on.

use super::part::{Leg, Walk, inline, landmark, marks, named, numbered};
use crate::{
    published::{Facts, Station, Words},
    rules::kinds::Kerb,
};
use base::{
    Lang, PageContext,
    ui::{ListLink, QuietLink, icon_markup, raw, sentences},
};
use leptos::prelude::*;
use std::borrow::Cow;

/// The section.
pub(super) fn getting_there(ctx: &PageContext, walk: &Walk, station: &Station, lang: Lang, words: &Words) -> AnyView {
    let map = super::map::has_map(walk).then(|| {
        let href = format!("{}?karte=2&ort={}#karte", walk.href(ctx.lang), station.slug);
        view! { <QuietLink href=href icon="map" words=ctx.t("tour-on-map") /> }
    });
    view! {
        <section class="flow">
            <h2>{ctx.t("tour-get")}</h2>
            {facts(ctx, station, lang, words)}
            <p class="btns">
                {map}
                <QuietLink href=geo(station) icon="map-pin" words=ctx.t("tour-open-map") />
            </p>
            {goes_on(ctx, walk, station)}
        </section>
    }
    .into_any()
}

/// Street, what is on the way, what is there, and where it is as numbers.
pub(super) fn facts(ctx: &PageContext, station: &Station, lang: Lang, words: &Words) -> AnyView {
    let street = (!words.place.is_empty()).then(|| {
        view! { <li class="fact">{raw(icon_markup("map-pin"))}<span>{inline(ctx.lang, lang, &words.place)}</span></li> }
    });
    let known = known(ctx, station.facts);
    let access = (!words.access.is_empty()).then(|| {
        let marks = marks(ctx.lang, lang);
        view! { <span lang=marks.lang dir=marks.dir>{raw_sentences(&words.access)}</span> }
    });
    let way = (access.is_some() || !known.is_empty()).then(|| {
        view! {
            <li class="fact">
                {raw(icon_markup("accessibility"))}
                <span>{access}" "{raw_sentences(&known)}</span>
            </li>
        }
    });
    let numbers = format!("{:.5}, {:.5}", station.place.lat, station.place.lon);
    view! {
        <ul class="facts">
            {street}
            {way}
            <li class="fact">{raw(icon_markup("compass"))}<bdi dir="ltr">{numbers}</bdi></li>
        </ul>
    }
    .into_any()
}

fn raw_sentences(words: &str) -> AnyView {
    raw(format!("<span>{}</span>", sentences(words)))
}

/// What somebody said of steps, kerb, bench and toilet, in sentences.
pub(super) fn known(ctx: &PageContext, facts: Facts) -> String {
    let Facts { steps, kerb, bench, toilet } = facts;
    let kerb = kerb.map(|kerb| match kerb {
        Kerb::None => ctx.t("tour-fact-kerb-none"),
        Kerb::Lowered => ctx.t("tour-fact-kerb-lowered"),
        Kerb::Raised => ctx.t("tour-fact-kerb-raised"),
    });
    let bench = bench.map(|is_there| if is_there { ctx.t("tour-fact-bench") } else { ctx.t("tour-fact-no-bench") });
    let toilet = toilet.map(|is_there| if is_there { ctx.t("tour-fact-toilet") } else { ctx.t("tour-fact-no-toilet") });
    let steps = steps.map(|steps| ctx.tf("tour-fact-steps", &[("steps", steps.into())]));
    let said: Vec<Cow<'static, str>> = [steps, kerb, bench, toilet].into_iter().flatten().collect();
    said.join(" ")
}

/// The place as phones give it to their map (RFC 5870).
fn geo(station: &Station) -> String {
    format!("geo:{:.6},{:.6}", station.place.lat, station.place.lon)
}

/// The next station, by what one knows the way there, and other ways from here.
fn goes_on(ctx: &PageContext, walk: &Walk, station: &Station) -> AnyView {
    let (next, before) = walk.published.neighbours(walk.tour(), &station.slug);
    let on = match next {
        Some(next) => {
            let line = Leg::of(station, next).words(ctx);
            view! {
                {landmark(ctx, station, next)}
                <a class="btn btn--main btn--wide" href=walk.station(ctx.lang, &next.slug)>
                    <span>
                        {named(ctx, next)}<br />
                        <span class="small">{line}</span>
                    </span>
                    <span class="light">{raw(icon_markup("arrow-right"))}</span>
                </a>
            }
            .into_any()
        }
        None => view! { <p>{ctx.t("tour-last")}</p> }.into_any(),
    };
    let others: Vec<&Station> = station
        .ways
        .iter()
        .filter_map(|way| walk.published.at(way.index))
        .filter(|other| next.is_none_or(|next| next.slug != other.slug))
        .chain(before.filter(|before| station.way_to(&before.slug).is_none()))
        .collect();
    let others = (!others.is_empty()).then(|| {
        let rows: Vec<_> = others
            .into_iter()
            .map(|other| {
                let line = Leg::of(station, other).words(ctx);
                view! {
                    <ListLink
                        href=walk.station(ctx.lang, &other.slug)
                        icon="map-pin"
                        words=numbered(ctx, other)
                        detail=line
                    />
                }
            })
            .collect();
        view! {
            <h3>{ctx.t("tour-also")}</h3>
            <ul class="list">{rows}</ul>
        }
    });
    view! { {on}{others} }.into_any()
}
