//! What those who make the tour see: their desk, the five questions about a station, the order of stations and tours.

use crate::{acts::desk, forms::editor as forms, pages::editor as pages, paths};
use base::room::{NavItem, Place, Route};

/// The card on the start page of those who make the tour.
pub(super) const START: NavItem = NavItem {
    place: Place::Start,
    order: 9,
    picture: "viertel",
    words: "desk-title",
    line: "desk-line",
    href: paths::Desk::href,
    shown: |ctx| desk::is_open_for(ctx),
};

/// The row on the first page of those who run the house.
pub(super) const HOUSE: NavItem = NavItem {
    place: Place::House,
    order: 8,
    picture: "map",
    words: "desk-title",
    line: "desk-line",
    href: paths::Desk::href,
    shown: |ctx| desk::is_open_for(ctx),
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, _: paths::Desk| async move { pages::desk_page(&ctx).await }),
        Route::page(|ctx, _: paths::NewStation| async move { pages::new_station_page(&ctx).await })
            .form(|ctx, _: paths::NewStation, fields| async move { forms::submit_new_station(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::Question| async move { pages::question_page(&ctx, at.station, at.question).await }).form(
            |ctx, at: paths::Question, fields| async move { forms::submit_question(&ctx, at.station, at.question, &fields).await },
        ),
        Route::page(|ctx, at: paths::PlaceMap| async move { pages::place_map(&ctx, at.station).await }),
        Route::page(|ctx, at: paths::Preview| async move { pages::preview_page(&ctx, at.station).await }),
        Route::page(|ctx, at: paths::PreviewAround| async move { pages::around(&ctx, at.station).await }),
        Route::page(|ctx, at: paths::Waiting| async move { pages::waiting(&ctx, at.picture).await }),
        Route::page(|ctx, at: paths::Versions| async move { pages::versions_page(&ctx, at.station).await })
            .form(|ctx, at: paths::Versions, fields| async move { forms::submit_versions(&ctx, at.station, &fields).await }),
        Route::page(|ctx, _: paths::Order| async move { pages::order_page(&ctx).await })
            .form(|ctx, _: paths::Order, fields| async move { forms::submit_order(&ctx, &fields).await }),
        Route::page(|ctx, at: paths::EditTour| async move { pages::tour_page(&ctx, at.tour).await })
            .form(|ctx, at: paths::EditTour, fields| async move { forms::submit_tour(&ctx, at.tour, &fields).await }),
    ]
}
