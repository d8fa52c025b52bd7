//! What everybody sees: the district, the tour, its stations, and files of them.

use crate::{
    pages::{
        files::{self, Form},
        public::{district_page, hear_page, poster_page, sheet_page, sides_page, station_page, walk_page, way_page},
    },
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
        Route::page(|ctx, _: paths::District| async move { district_page(&ctx) }),
        Route::page(|ctx, _: paths::Walk| async move { walk_page(&ctx, None) }),
        Route::page(|ctx, paths::OneWalk { tour }| async move { walk_page(&ctx, Some(&tour)) }),
        Route::page(|ctx, paths::Station { station }| async move { station_page(&ctx, &station) }),
        Route::page(|ctx, paths::Sides { station }| async move { sides_page(&ctx, &station) }),
        Route::page(|ctx, paths::Poster { station }| async move { poster_page(&ctx, &station) }),
        Route::page(|ctx, _: paths::Way| async move { way_page(&ctx, None) }),
        Route::page(|ctx, paths::OneWay { tour }| async move { way_page(&ctx, Some(&tour)) }),
        Route::page(|ctx, _: paths::Hear| async move { hear_page(&ctx, None) }),
        Route::page(|ctx, paths::HearOne { tour }| async move { hear_page(&ctx, Some(&tour)) }),
        Route::page(|ctx, _: paths::Sheet| async move { sheet_page(&ctx, None) }),
        Route::page(|ctx, paths::SheetOne { tour }| async move { sheet_page(&ctx, Some(&tour)) }),
        Route::page(|ctx, paths::Around { station }| async move { files::around(&ctx, &station) }),
        Route::page(|ctx, paths::MapFile { file }| async move { files::map(&ctx, &file) }),
        Route::page(|ctx, _: paths::GeoJson| async move { files::feed(&ctx, Form::GeoJson) }),
        Route::page(|ctx, _: paths::Gpx| async move { files::feed(&ctx, Form::Gpx) }),
        Route::page(|ctx, _: paths::Kml| async move { files::feed(&ctx, Form::Kml) }),
    ]
}
