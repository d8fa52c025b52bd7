//! The pages and forms of administration.

use crate::{pages, paths};
use base::room::Route;

/// All of them.
pub fn routes() -> Vec<Route> {
    vec![Route::page(|ctx, _: paths::Administration| async move { pages::overview_page(&ctx).await })]
}
