//! The map on which one taps where a station is: the drawing of a tour, or a part of it, with the stations that have a place.

use crate::{
    acts::desk::{self, Opened},
    paths,
    rules::map::{Map, MapPoint},
};
use base::{AppError, Page, PageContext, page::File, policy::PagePolicy};
use std::fmt::Write as _;
use uuid::Uuid;

/// How often the map is enlarged: each time it is twice as large.
pub(crate) const MOST_ZOOM: f64 = 16.0;

/// The part of a map that is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// The whole.
    pub(crate) map: Map,
    /// Which of the maps.
    pub(crate) number: usize,
    /// The middle.
    pub(crate) middle: MapPoint,
    /// So many times enlarged.
    pub(crate) zoom: f64,
}

impl Part {
    /// What the address asks for: `?karte=` the number of the map, `?zoom=`, `?x=` and `?y=` in parts of 10,000 of the whole; else the whole
    /// map on which the station is. Nothing where there is no map.
    pub(crate) fn of(ctx: &PageContext, opened: &Opened) -> Option<Self> {
        let maps: Vec<Map> = opened.drawn().map(|(_, map)| map).collect();
        let here = opened.station.place();
        let asked = ctx.query("karte").parse().ok().filter(|number| *number < maps.len());
        let holds = || maps.iter().position(|map| here.is_some_and(|place| map.holds(place)));
        let number = asked.or_else(holds).unwrap_or(0);
        let map = *maps.get(number)?;
        let zoom = ctx.query("zoom").parse::<f64>().ok().filter(|zoom| zoom.is_finite()).unwrap_or(1.0).clamp(1.0, MOST_ZOOM);
        let share = |name: &str| ctx.query(name).parse::<f64>().ok().filter(|part| (0.0..=10_000.0).contains(part));
        let middle = match (share("x"), share("y")) {
            (Some(x), Some(y)) => MapPoint { x: x / 10_000.0 * map.width, y: y / 10_000.0 * map.height },
            _ => here
                .filter(|place| map.holds(*place))
                .map_or(MapPoint { x: map.width / 2.0, y: map.height / 2.0 }, |place| map.point(place)),
        };
        Some(Self { map, number, middle, zoom })
    }

    /// The query that asks for it, so many times enlarged.
    pub(crate) fn query(&self, zoom: f64) -> String {
        let share = |part: f64, of: f64| (part / of * 10_000.0).round();
        let (x, y) = (share(self.middle.x, self.map.width), share(self.middle.y, self.map.height));
        format!("?karte={}&zoom={zoom}&x={x}&y={y}", self.number)
    }

    /// Which point of the whole map a spot of the part is, both from 0 to 1.
    pub(crate) fn point(&self, x: f64, y: f64) -> MapPoint {
        let (left, top, width, height) = self.map.window(self.middle, self.zoom);
        MapPoint { x: left + x * width, y: top + y * height }
    }
}

/// The map as a picture.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not see the station.
pub async fn place_map(ctx: &PageContext, station: Uuid) -> Result<Page, AppError> {
    let opened = desk::open(ctx, station).await?;
    let text = match Part::of(ctx, &opened) {
        Some(part) => draw(&opened, &part),
        None => "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"/>".to_owned(),
    };
    Ok(Page::file(File { name: "", kind: "image/svg+xml; charset=utf-8", text }).may(PagePolicy::File))
}

fn draw(opened: &Opened, part: &Part) -> String {
    let (x, y, width, height) = part.map.window(part.middle, part.zoom);
    let drawing = opened.drawn().nth(part.number).map(|(drawn, map)| whole(&drawn.svg, map)).unwrap_or_default();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{x:.1} {y:.1} {width:.1} {height:.1}\" width=\"{width:.0}\" \
         height=\"{height:.0}\">{drawing}"
    );
    let size = width / 32.0;
    for (number, other) in (1..).zip(opened.others.iter()) {
        if let Some(at) = other.place.filter(|place| part.map.holds(*place)).map(|place| part.map.point(place)) {
            pin(&mut svg, at, size, if other.is_published { "#0A535B" } else { "#6B5B4B" }, &number.to_string());
        }
    }
    if let Some(at) = opened.station.place().filter(|place| part.map.holds(*place)).map(|place| part.map.point(place)) {
        pin(&mut svg, at, size * 1.3, "#B3261E", "");
    }
    svg.push_str("</svg>");
    svg
}

/// A drawing inside another one: as large as it says itself.
fn whole(svg: &str, map: Map) -> String {
    let Some((head, rest)) = svg.split_once('>') else { return String::new() };
    let head = head.strip_prefix("<svg").unwrap_or(head);
    let head = without(&without(head, " width=\""), " height=\"");
    format!("<svg width=\"{}\" height=\"{}\"{head}>{rest}", map.width, map.height)
}

/// A tag without this attribute.
fn without(head: &str, attribute: &str) -> String {
    let Some((before, after)) = head.split_once(attribute) else { return head.to_owned() };
    let after = after.split_once('"').map_or("", |(_, after)| after);
    format!("{before}{after}")
}

fn pin(svg: &mut String, at: MapPoint, size: f64, colour: &str, number: &str) {
    let MapPoint { x, y } = at;
    let _ = write!(
        svg,
        "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{size:.1}\" fill=\"{colour}\" stroke=\"#fff\" stroke-width=\"{:.1}\"/>\
         <text x=\"{x:.1}\" y=\"{:.1}\" font-family=\"sans-serif\" font-weight=\"700\" font-size=\"{:.1}\" fill=\"#fff\" \
         text-anchor=\"middle\">{number}</text>",
        size / 5.0,
        y + size * 0.4,
        size * 1.1,
    );
}

/// The address of the part of the map as a picture.
pub(super) fn address(ctx: &PageContext, opened: &Opened, part: &Part) -> String {
    format!("{}{}", paths::PlaceMap::href(ctx.lang, opened.station.id), part.query(part.zoom))
}
