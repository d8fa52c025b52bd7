//! The drawn map with numbered pins. An extra for eyes and fingers: the list beside it says the same, with the same numbers. Nearer and farther by links;
//! `js/map.js` does it in place, and with two fingers.

use super::part::Walk;
use crate::{
    paths,
    published::{Station, Tour, TourMap},
    rules::{compass::Eighth, map::MapPoint},
};
use base::{
    PageContext,
    ui::{escape, icon_markup, raw},
};
use leptos::prelude::*;
use std::fmt::Write as _;

/// As often a map can be made twice as large.
const NEAREST: u32 = 8;
/// How wide a map is on a phone, in the units of a pin.
const PHONE: f64 = 320.0;

/// Which part of the map is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Part {
    zoom: u32,
    middle: MapPoint,
}

impl Part {
    /// What the address asks for: `karte=2`, and around what: `ort=500,390`, or a station.
    fn read(ctx: &PageContext, walk: &Walk, map: &TourMap) -> Self {
        let zoom = ctx.query("karte").parse().ok().filter(|zoom| [1, 2, 4, NEAREST].contains(zoom)).unwrap_or(1);
        let place = ctx.query("ort");
        let of_station = || walk.published.station(place).map(|station| map.map.point(station.place));
        let middle = point(place).or_else(of_station);
        Self { zoom, middle: middle.unwrap_or(MapPoint { x: map.map.width / 2.0, y: map.map.height / 2.0 }) }
    }

    fn window(self, map: &TourMap) -> (f64, f64, f64, f64) {
        map.map.window(self.middle, f64::from(self.zoom))
    }

    /// The same as far as the map reaches: whoever is at the edge goes on from there.
    fn inside(self, map: &TourMap) -> Self {
        let (x, y, width, height) = self.window(map);
        Self { middle: MapPoint { x: x + width / 2.0, y: y + height / 2.0 }, ..self }
    }

    fn moved(self, map: &TourMap, right: f64, down: f64) -> Self {
        let (_, _, width, height) = self.window(map);
        let MapPoint { x, y } = self.middle;
        Self { middle: MapPoint { x: x + right * width / 2.0, y: y + down * height / 2.0 }, ..self }
    }
}

fn point(text: &str) -> Option<MapPoint> {
    let (x, y) = text.split_once(',')?;
    let (x, y): (f64, f64) = (x.parse().ok()?, y.parse().ok()?);
    (x.is_finite() && y.is_finite()).then_some(MapPoint { x, y })
}

/// The tour whose map is shown: its own, or the first that has one.
fn map_of(walk: &Walk) -> Option<(&Tour, &TourMap)> {
    let with = |tour: &'_ Tour| tour.map.is_some();
    let tour = walk.tour().filter(|tour| with(tour)).or_else(|| walk.published.tours.iter().find(|tour| with(tour)))?;
    Some((tour, tour.map.as_ref()?))
}

/// Whether there is a map to show.
pub(super) fn has_map(walk: &Walk) -> bool {
    map_of(walk).is_some()
}

/// The map with these stations, and links to come nearer and to move it. `keep`: what else stands in the query.
pub(super) fn map_view(ctx: &PageContext, walk: &Walk, stops: &[&Station], keep: &str) -> Option<AnyView> {
    let (tour, map) = map_of(walk)?;
    let part = Part::read(ctx, walk, map);
    let drawn = drawn(ctx, walk, tour, map, stops, part)?;
    let line = ctx.t("tour-map-line");
    let controls = controls(ctx, walk, map, part.inside(map), keep);
    let view = view! {
        <figure class="tourmap" id="karte" data-map="">
            {raw(drawn)}
            {controls}
            <figcaption class="small muted">{line}</figcaption>
        </figure>
    };
    Some(view.into_any())
}

/// The whole map without links, for paper.
pub(super) fn on_paper(ctx: &PageContext, walk: &Walk) -> Option<AnyView> {
    let (tour, map) = map_of(walk)?;
    let whole = Part { zoom: 1, middle: MapPoint::default() };
    Some(raw(drawn(ctx, walk, tour, map, &walk.stops(), whole)?))
}

/// The drawing. Its pins are not for the keyboard nor for voices: the list is.
fn drawn(ctx: &PageContext, walk: &Walk, tour: &Tour, map: &TourMap, stops: &[&Station], part: Part) -> Option<String> {
    let (x, y, width, height) = part.window(map);
    let (whole_width, whole_height) = (map.map.width, map.map.height);
    let mut out = format!(
        "<svg class=\"map\" viewBox=\"{x:.0} {y:.0} {width:.0} {height:.0}\" data-width=\"{whole_width:.0}\" data-height=\"{whole_height:.0}\" \
         aria-hidden=\"true\" focusable=\"false\"><image href=\"{}\" width=\"{whole_width:.0}\" height=\"{whole_height:.0}\"/>",
        escape(&paths::map_file(ctx.lang, tour)?)
    );
    let pins: Vec<(&Station, MapPoint)> = stops.iter().map(|station| (*station, map.map.point(station.place))).collect();
    if walk.tour().is_some() && pins.len() > 1 {
        let line: Vec<String> = pins.iter().map(|(_, point)| format!("{:.0} {:.0}", point.x, point.y)).collect();
        let _ = write!(out, "<path class=\"map__way\" d=\"M{}\"/>", line.join("L"));
    }
    let scale = width / PHONE;
    for (station, point) in pins {
        let here = if station.slug == ctx.query("ort") { " class=\"map__here\"" } else { "" };
        let _ = write!(
            out,
            "<a{here} href=\"{}\" tabindex=\"-1\"><g transform=\"translate({:.0} {:.0}) scale({scale:.2})\"><circle r=\"22\"/><circle r=\"14\"/>\
             <text y=\"5\">{}</text></g></a>",
            escape(&walk.station(ctx.lang, &station.slug)),
            point.x,
            point.y,
            station.number
        );
    }
    out.push_str("</svg>");
    Some(out)
}

/// Nearer, farther, and to the four sides. A map is never mirrored, so these arrows are not either.
fn controls(ctx: &PageContext, walk: &Walk, map: &TourMap, part: Part, keep: &str) -> AnyView {
    let href = |part: Part| {
        let MapPoint { x, y } = part.inside(map).middle;
        format!("{}?karte={}&ort={x:.0},{y:.0}{keep}#karte", walk.href(ctx.lang), part.zoom)
    };
    let zoom = [
        ((part.zoom < NEAREST).then(|| Part { zoom: part.zoom * 2, ..part }), "plus", "0.5", ctx.t("tour-map-nearer")),
        ((part.zoom > 1).then_some(Part { zoom: part.zoom / 2, ..part }), "minus", "2", ctx.t("tour-map-farther")),
    ];
    let zoom = zoom.into_iter().map(|(to, icon, by, words)| {
        let is_no_way = to.is_none();
        view! {
            <li>
                <a class="tool" href=href(to.unwrap_or(part)) data-zoom=by aria-disabled=is_no_way.then_some("true")>
                    {raw(icon_markup(icon))}
                    <span>{words}</span>
                </a>
            </li>
        }
    });
    let sides = [
        (Eighth::West, "arrow-left", -1.0, 0.0),
        (Eighth::North, "arrow-up", 0.0, -1.0),
        (Eighth::South, "arrow-down", 0.0, 1.0),
        (Eighth::East, "arrow-right", 1.0, 0.0),
    ];
    // Where all of it is seen there is nowhere to go; the module shows them when it is made larger in place.
    let is_whole = part.zoom == 1;
    let moves = sides.into_iter().map(|(side, icon, right, down)| {
        let icon = icon_markup(icon).replace("icon icon-dir", "icon");
        view! {
            <li hidden=is_whole>
                <a class="tool" href=href(part.moved(map, right, down)) data-move=format!("{right} {down}")>
                    {raw(icon)}
                    <span>{ctx.t(side.words())}</span>
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=ctx.t("tour-map-move") data-no-print="">
            <ul class="tourmap__moves">{zoom.collect::<Vec<_>>()}{moves.collect::<Vec<_>>()}</ul>
        </nav>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::published;

    #[test]
    fn a_place_of_the_map_is_two_numbers() {
        assert_eq!(point("500,390"), Some(MapPoint { x: 500.0, y: 390.0 }));
        for none in ["", "500", "markt", "NaN,1", "1,inf", "1,2,3"] {
            assert_eq!(point(none), None, "{none}");
        }
    }

    #[test]
    fn who_goes_on_at_the_edge_stays_there() {
        let published = published();
        let map = published.tours[0].map.as_ref().unwrap();
        let part = Part { zoom: 2, middle: MapPoint { x: 990.0, y: 10.0 } }.inside(map);
        assert_eq!(part.middle, MapPoint { x: 750.0, y: 195.0 });
        assert_eq!(part.moved(map, 1.0, 0.0).inside(map), part);
        assert!((part.moved(map, -1.0, 0.0).middle.x - 500.0).abs() < 1e-9);
    }
}
