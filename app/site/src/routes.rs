//! The one table of routes. Public addresses are promises.

use crate::{
    App,
    ask::{self, Ask},
    pages,
    reply::{self, form, show},
};
use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use base::{AppError, Lang, form::Fields, paths};
use learning::{forms as learn_forms, pages as learn};
use people::{forms as people_forms, pages as people_pages};
use tower_sessions::{Expiry, SessionManagerLayer, cookie::SameSite};

/// All addresses of the site.
pub fn router(app: App) -> Router {
    let store = people::SignInStore::new(app.store.clone(), app.clock.clone());
    let sessions = SessionManagerLayer::new(store)
        .with_name("__Host-s")
        .with_secure(true)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnSessionEnd);
    Router::new()
        // The hub
        .route("/", get(root))
        .route("/{lang}/", show(pages::start_page))
        .route("/{lang}/app.webmanifest", get(manifest))
        .route("/{lang}/sprache", form(pages::language_page, pages::submit_language))
        .route("/{lang}/anzeige", form(pages::display_page, pages::submit_display))
        .route("/{lang}/hilfe", show(pages::help_page))
        .route("/{lang}/seite/{page}", show(pages::text_page))
        // Learning
        .route("/{lang}/lernen", show(async |a: Ask| learn::learn_page(&a.here, &a.library, a.query("thema")).await))
        .route("/{lang}/lernen/{course}", show(async |a: Ask| learn::course_page(&a.here, &a.library, a.part("course")).await))
        .with_state(app)
        .layer(sessions)
}
