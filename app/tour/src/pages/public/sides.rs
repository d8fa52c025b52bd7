//! What is around a station, as pictures to the four sides: for phones that cannot draw it, for who has no JavaScript, and for little data.

use super::{
    part::{Walk, inline, named, numbered},
    picture::{Room, picture_markup},
};
use crate::{
    paths,
    published::{Around, Station},
    rules::{compass::Eighth, geo},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, escape, raw},
};
use leptos::prelude::*;

/// The words of the sides, from the middle of the picture to the right.
const SIDES: [&str; 4] = ["tour-side-front", "tour-side-at-right", "tour-side-back", "tour-side-at-left"];

/// Four pictures, each with what there is to see in it.
///
/// # Errors
/// `NotFound` when it is not published, or its picture is a photograph.
pub(crate) fn sides_page(ctx: &PageContext, slug: &str) -> Result<Page, AppError> {
    let walk = Walk::all(ctx)?;
    let station = walk.published.station(slug).ok_or(AppError::NotFound)?;
    let around = station.picture.around.clone().ok_or(AppError::NotFound)?;
    let title = format!("{}: {}", numbered(ctx, station), ctx.t("tour-sides-title"));
    let (slug, ctx) = (slug.to_owned(), ctx.clone());
    let page = Page::new(title, {
        let walk = walk.clone();
        move || {
            let Some(station) = walk.published.station(&slug) else { return ().into_any() };
            let sides: Vec<_> = (0..4).filter_map(|side| one(&ctx, station, &around, side)).collect();
            view! {
                <div class="wrap flow">
                    <Back href=paths::Station::href(ctx.lang, &station.slug) words=ctx.t("tour-back-to") />
                    <p class="small muted">{named(&ctx, station)}</p>
                    <h1>{ctx.t("tour-sides-title")}</h1>
                    <div class="grid grid--2">{sides}</div>
                </div>
            }
            .into_any()
        }
    });
    Ok(page.frame(Frame::Hub).sheet("tour.css"))
}

/// One side; nothing where a strip shows nothing of it.
fn one(ctx: &PageContext, station: &Station, around: &Around, side: usize) -> Option<AnyView> {
    let sizes = around.sides.get(side).filter(|sizes| !sizes.is_empty())?;
    let yaw = [0.0, 90.0, 180.0, -90.0].get(side).copied()?;
    let to = ctx.t(Eighth::of(station.heading + yaw).words()).into_owned();
    let name = ctx.t(SIDES.get(side)?).into_owned();
    let words = ctx.tf("tour-side-of", &[("side", name.into()), ("to", to.into())]).into_owned();
    let seen: Vec<_> = station
        .points
        .iter()
        .filter(|point| geo::around(point.look.yaw - yaw).abs() <= 45.0)
        .filter_map(|point| {
            let (lang, words) = point.words.nearest(ctx.lang)?;
            let href = format!("{}#punkt-{}", paths::Station::href(ctx.lang, &station.slug), point.slug);
            Some(view! { <li><a href=href>{inline(ctx.lang, lang, &words.title)}</a></li> })
        })
        .collect();
    let seen = (!seen.is_empty()).then(|| view! { <ul class="links">{seen}</ul> });
    let alt = format!("alt=\"{}\"", escape(&words));
    let view = view! {
        <section class="flow" id=format!("seite-{}", side + 1)>
            <h2>{words}</h2>
            {raw(picture_markup(sizes, "pic pic--square", &alt, Room::Part))}
            {seen}
        </section>
    };
    Some(view.into_any())
}
