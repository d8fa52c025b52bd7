//! What is no page: what the viewer asks for, the drawing of a map, and files for other programs.

use crate::{
    acts::published,
    paths,
    published::{Published, Station},
    rules::feeds::{self, Feed},
};
use base::{AppError, Page, PageContext, page::File, policy::PagePolicy};

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
    Ok(Page::open_file(File { name: "", kind: "image/svg+xml; charset=utf-8", text }).lasting().may(PagePolicy::File))
}

/// A file for other programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// For maps.
    GeoJson,
    /// For devices that know where they are.
    Gpx,
    /// For globes.
    Kml,
}

/// All stations and tours in a file.
///
/// # Errors
/// `NotFound` while nothing is published.
pub(crate) fn feed(ctx: &PageContext, form: Form) -> Result<Page, AppError> {
    let published: &Published = &published(ctx);
    if published.stations.is_empty() {
        return Err(AppError::NotFound);
    }
    let href = |station: &Station| format!("{}{}", ctx.settings.address, paths::Station::href(ctx.lang, &station.slug));
    let title = ctx.t("tour-title");
    let feed = Feed { published, lang: ctx.lang, title: &title, href: &href };
    let (name, kind, text) = match form {
        Form::GeoJson => ("rundgang.geojson", "application/geo+json; charset=utf-8", feed.geojson().to_string()),
        Form::Gpx => ("rundgang.gpx", "application/gpx+xml; charset=utf-8", feed.gpx()),
        Form::Kml => ("rundgang.kml", "application/vnd.google-earth.kml+xml; charset=utf-8", feed.kml()),
    };
    Ok(Page::open_file(File { name, kind, text }))
}
