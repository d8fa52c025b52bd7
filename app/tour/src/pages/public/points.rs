//! What there is to see in the picture of a station: a list in reading order, with the direction of each. For everybody; `js/look.js` turns the view to what
//! is opened.

use super::part::{Walk, inline, paragraphs};
use crate::{
    published::{Look, Point, Station},
    rules::{
        compass::Height,
        kinds::{PointKind, ShapeKind},
        spots::side_of,
    },
};
use base::{
    PageContext,
    ui::{icon_markup, raw},
};
use leptos::prelude::*;

/// The points of a station; nothing where it has none.
pub(super) fn points_section(ctx: &PageContext, walk: &Walk, station: &Station) -> Option<AnyView> {
    let rows: Vec<_> = (1..).zip(&station.points).filter_map(|(number, point)| row(ctx, walk, station, number, point)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="flow">
                <h2>{ctx.t("tour-points")}</h2>
                <ol class="list look__points">{rows}</ol>
            </section>
        }
        .into_any()
    })
}

/// A point to read is opened; one that leads on is a link.
fn row(ctx: &PageContext, walk: &Walk, station: &Station, number: usize, point: &Point) -> Option<AnyView> {
    let (lang, words) = point.words.nearest(ctx.lang)?;
    let where_it_is = direction(ctx, station.picture.shape, point.look, station.start);
    let to = match (&point.to, &point.href) {
        (Some(slug), _) => Some(walk.station(ctx.lang, slug)),
        (None, href) => href.clone(),
    };
    let head = view! {
        <span class="nr" aria-hidden="true">
            {number}
        </span>
        <span>
            <b>{inline(ctx.lang, lang, &words.title)}</b>
            <small>{where_it_is}</small>
        </span>
    };
    let inside = match to {
        Some(href) => view! {
            <a class="list__row" href=href data-go="">
                {head}
                {raw(icon_markup("chevron-right"))}
            </a>
        }
        .into_any(),
        None if words.words.is_empty() => view! { <div class="list__row">{head}</div> }.into_any(),
        None => view! {
            <details>
                <summary class="list__row">
                    {head}
                    {raw(icon_markup("chevron-down"))}
                </summary>
                <div class="point flow">{paragraphs(ctx.lang, lang, &words.words)}</div>
            </details>
        }
        .into_any(),
    };
    let mark = (point.kind == PointKind::Station).then(|| words.title.clone());
    let view = view! {
        <li id=format!("punkt-{}", point.slug) data-yaw=point.look.yaw data-pitch=point.look.pitch data-kind=point.kind.code() data-mark=mark>
            {inside}
        </li>
    };
    Some(view.into_any())
}

/// "rechts hinter Ihnen, oben": seen from where one looks first. In a photograph: to which side of its middle.
pub(crate) fn direction(ctx: &PageContext, shape: ShapeKind, look: Look, start: Look) -> String {
    let side = ctx.t(side_of(shape, look, start).words());
    match Height::of(look.pitch - start.pitch).words() {
        Some(height) => {
            let (side, height) = (side.into_owned(), ctx.t(height).into_owned());
            ctx.tf("tour-where", &[("side", side.into()), ("height", height.into())]).into_owned()
        }
        None => side.into_owned(),
    }
}
