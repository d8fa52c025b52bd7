//! The way in words: where one turns, how long it takes, by what one knows the way. To read, to hear, and on paper.

use super::part::{Leg, Walk, inline, landmark, minutes, named};
use crate::{
    published::Station,
    rules::{
        compass::{Eighth, Turn},
        geo::around,
    },
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, raw, sentences},
};
use leptos::prelude::*;
use people::pages::print_button;

/// The way through all stations, or those of a tour.
///
/// # Errors
/// `NotFound` when there is no such tour, and while nothing is published.
pub(crate) fn way_page(ctx: &PageContext, tour: Option<&str>) -> Result<Page, AppError> {
    let walk = Walk::of(ctx, tour)?;
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("tour-way-title"), walk.title(&ctx).1), move || {
        let (lang, title) = walk.title(&ctx);
        view! {
            <div class="wrap flow text">
                <Back href=walk.href(ctx.lang) words=ctx.t("tour-walk") />
                <p class="small muted">{inline(ctx.lang, lang, &title)}</p>
                <h1>{ctx.t("tour-way-title")}</h1>
                <p class="lead">{walk.size(&ctx)}</p>
                <p class="btns">{print_button(&ctx)}</p>
                <ol class="route">{steps(&ctx, &walk)}</ol>
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).sheet("tour.css").script("js/letter.js"))
}

/// Each station, and how one goes on from there.
pub(super) fn steps(ctx: &PageContext, walk: &Walk) -> Vec<AnyView> {
    let stops = walk.stops();
    stops
        .iter()
        .enumerate()
        .map(|(at, station)| {
            let before = at.checked_sub(1).and_then(|before| stops.get(before)).map(|before| Leg::of(before, station).bearing);
            let on = match stops.get(at + 1) {
                Some(next) => leg(ctx, station, next, before),
                None => raw(format!("<p>{}</p>", sentences(&ctx.t("tour-way-end")))),
            };
            view! {
                <li class="flow">
                    <h2>
                        <a href=walk.station(ctx.lang, &station.slug)>{named(ctx, station)}</a>
                    </h2>
                    {on}
                </li>
            }
            .into_any()
        })
        .collect()
}

/// First the turn, as who comes from the station before sees it; at the first one, and beside the length, the eighth of the compass.
fn leg(ctx: &PageContext, from: &Station, to: &Station, came: Option<f64>) -> AnyView {
    let leg = Leg::of(from, to);
    let compass = ctx.t(Eighth::of(leg.bearing).words()).into_owned();
    let go = match came {
        Some(came) => ctx.t(Turn::of(around(came), leg.bearing).words()).into_owned(),
        None => ctx.tf("tour-way-first", &[("to", compass.clone().into())]).into_owned(),
    };
    let length = [("minutes", minutes(ctx, leg.minutes).into()), ("metres", tens(leg.metres).into())];
    let length = ctx.tf("tour-way-length", &length).into_owned();
    let compass = if came.is_some() { format!(", {compass}") } else { String::new() };
    view! {
        {raw(format!("<p><b>{}</b></p>", sentences(&go)))}
        {landmark(ctx, from, to)}
        <p class="small muted">{length}{compass}</p>
    }
    .into_any()
}

/// As the crow flies nobody walks: tens of metres are exact enough.
#[expect(clippy::cast_possible_truncation, reason = "no way in a district is so long, and what is not is cut, not undefined")]
pub(super) fn tens(metres: f64) -> i64 {
    ((metres / 10.0).round() as i64).max(1) * 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_said_in_tens() {
        assert_eq!([0.0, 4.0, 14.9, 15.0, 996.0].map(tens), [10, 10, 10, 20, 1000]);
    }
}
