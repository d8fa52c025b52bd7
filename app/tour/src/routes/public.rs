//! What everybody sees: the district, the tour, its stations, and files of them.

use crate::{
    pages::files::{self, Form},
    paths,
};
use base::room::{NavItem, Place, Route};

/// The tab at the bottom of a phone: there while something is published.
pub(super) const TAB: NavItem = NavItem {
    place: Place::Tab,
    order: 3,
    picture: "map",
    words: "tab-district",
    line: "",
    href: paths::District::href,
    shown: |ctx| crate::acts::is_open(ctx),
};

/// The card on the start page.
pub(super) const START: NavItem = NavItem {
    place: Place::Start,
    order: 1,
    picture: "viertel",
    words: "district-title",
    line: "district-line",
    href: paths::District::href,
    shown: |ctx| crate::acts::is_open(ctx),
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, paths::Around { station }| async move { files::around(&ctx, &station) }),
        Route::page(|ctx, paths::MapFile { file }| async move { files::map(&ctx, &file) }),
        Route::page(|ctx, _: paths::GeoJson| async move { files::feed(&ctx, Form::GeoJson) }),
        Route::page(|ctx, _: paths::Gpx| async move { files::feed(&ctx, Form::Gpx) }),
        Route::page(|ctx, _: paths::Kml| async move { files::feed(&ctx, Form::Kml) }),
    ]
}
