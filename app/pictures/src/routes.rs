//! The page of this room and its forms. Files go to a door of their own.

use crate::{forms, pages, paths};
use base::room::Route;

/// All of them.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, _: paths::OwnPictures| async move { pages::pictures_page(&ctx).await })
            .form(|ctx, _: paths::OwnPictures, fields| async move { forms::submit_pictures(&ctx, &fields).await }),
    ]
}
