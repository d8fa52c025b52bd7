//! What is no page: what the viewer asks for, the drawing of a map, and files for other programs.

use crate::{
    acts::published,
    paths,
    published::{Published, Station},
    rules::feeds::{self, Feed},
};
use base::{AppError, Page, PageContext, page::File};

/// What the viewer needs of a station.
///
/// # Errors
/// `NotFound` when it is not published, or its picture is a photograph.
pub(crate) fn around(ctx: &PageContext, slug: &str) -> Result<Page, AppError> {
    let published = published(ctx);
    let json = published.station(slug).and_then(feeds::around).ok_or(AppError::NotFound)?;
    Ok(Page::open_file(File { name: "", kind: "application/json; charset=utf-8", text: json.to_string() }))
}

/// The drawing of a map; under its address it never changes.
///
/// # Errors
/// `NotFound` when no tour that is published has this drawing.
pub(crate) fn map(ctx: &PageContext, file: &str) -> Result<Page, AppError> {
    let published = published(ctx);
    let found = published.tours.iter().find_map(|tour| {
        let map = tour.map.as_ref()?;
        (file == format!("{}-{}.svg", tour.slug, map.mark)).then(|| map.svg.to_string())
    });
    let text = found.ok_or(AppError::NotFound)?;
    Ok(Page::open_file(File { name: "", kind: "image/svg+xml; charset=utf-8", text }).lasting())
}

/// All stations as GeoJSON.
///
/// # Errors
/// `NotFound` while nothing is published.
pub(crate) fn geojson(ctx: &PageContext) -> Result<Page, AppError> {
    let text = with_feed(ctx, |feed| feed.geojson().to_string())?;
    Ok(Page::open_file(File { name: "rundgang.geojson", kind: "application/geo+json; charset=utf-8", text }))
}

/// All stations and tours as GPX.
///
/// # Errors
/// `NotFound` while nothing is published.
pub(crate) fn gpx(ctx: &PageContext) -> Result<Page, AppError> {
    let text = with_feed(ctx, |feed| feed.gpx())?;
    Ok(Page::open_file(File { name: "rundgang.gpx", kind: "application/gpx+xml; charset=utf-8", text }))
}

/// All stations and tours as KML.
///
/// # Errors
/// `NotFound` while nothing is published.
pub(crate) fn kml(ctx: &PageContext) -> Result<Page, AppError> {
    let text = with_feed(ctx, |feed| feed.kml())?;
    Ok(Page::open_file(File { name: "rundgang.kml", kind: "application/vnd.google-earth.kml+xml; charset=utf-8", text }))
}

fn with_feed(ctx: &PageContext, write: impl FnOnce(&Feed<'_>) -> String) -> Result<String, AppError> {
    let published: &Published = &published(ctx);
    if published.stations.is_empty() {
        return Err(AppError::NotFound);
    }
    let href = |station: &Station| format!("{}{}", ctx.settings.address, paths::Station::href(ctx.lang, &station.slug));
    let title = ctx.t("tour-title");
    Ok(write(&Feed { published, lang: ctx.lang, title: &title, href: &href }))
}
