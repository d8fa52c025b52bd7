//! The one table of routes: those of all rooms. Public addresses are promises.

use crate::{App, ROOMS, ask, pages, paths, reply};
use axum::{
    Router,
    extract::{Path, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use base::{
    AppError, Lang, assets,
    room::{Room, Rooms, Route},
    texts,
};
use std::{collections::HashMap, sync::Arc};

/// All addresses of the site: of the [`Rooms`] among the resources, else of [`ROOMS`]. Those of a room that is off answer as if they were
/// none.
pub fn router(mut app: App) -> Router {
    let rooms: &[&Room] = app.resources.get::<Rooms>().map_or(ROOMS, |rooms| rooms.0);
    app.resources = app.resources.with(Arc::new(Rooms(rooms)));
    let fallback = app.clone();
    let mut router = Router::new().route("/", get(root)).route("/{lang}/app.webmanifest", get(manifest));
    for room in rooms {
        for route in (room.routes)() {
            router = router.route(route.pattern, reply::serve(room, route));
        }
    }
    router.with_state(app).fallback(move |request: Request| async move { nowhere(&fallback, request).await })
}

/// Start, languages, display, help, the page without internet, texts.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::page(|ctx, _: paths::Start| pages::start_page(ctx)),
        Route::page(|ctx, _: paths::Languages| pages::language_page(ctx))
            .form(|ctx, _: paths::Languages, fields| pages::submit_language(ctx, fields))
            .of_anybody(),
        Route::page(|ctx, _: paths::Display| pages::display_page(ctx))
            .form(|ctx, _: paths::Display, fields| pages::submit_display(ctx, fields))
            .of_anybody(),
        Route::page(|ctx, _: paths::Help| pages::help_page(ctx)),
        Route::page(|ctx, _: paths::Offline| pages::offline_page(ctx)),
        Route::page(|ctx, at: paths::TextPage| pages::text_page(ctx, at)),
    ]
}

/// `/` leads to the start page in the reader's language.
async fn root(request: Request) -> Response {
    let mut response = reply::redirect(&paths::Start::href(ask::wished_lang(request.headers())));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
    response
}

/// What a phone needs to keep Klick on its home screen.
async fn manifest(State(app): State<App>, Path(lang): Path<String>) -> Response {
    let Some(lang) = Lang::from_code(&lang) else {
        return reply::error_page(&app, Lang::De, AppError::NotFound);
    };
    let manifest = serde_json::json!({
        "name": "Klick",
        "short_name": "Klick",
        "description": texts::say(lang, "start-title"),
        "lang": lang.tag(),
        "dir": lang.dir(),
        "start_url": paths::Start::href(lang),
        "scope": "/",
        "display": "standalone",
        "background_color": "#FBF7EF",
        "theme_color": "#0A535B",
        "icons": [{ "src": assets::href("identity/app-icon.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": "any maskable" }],
    });
    let headers = [(header::CONTENT_TYPE, "application/manifest+json"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, manifest.to_string()).into_response()
}

/// An address that is none of ours: perhaps only its end or its language is missing.
async fn nowhere(app: &App, request: Request) -> Response {
    let path = request.uri().path();
    let lang = ask::lang_of(path);
    let is_get = matches!(*request.method(), http::Method::GET | http::Method::HEAD);
    if is_get && let Some(better) = mended(path, lang) {
        let to = HeaderValue::from_str(&better).unwrap_or(HeaderValue::from_static("/"));
        return (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, to)]).into_response();
    }
    // Nothing keeps the address of a card: not the browser's memory, not the next page.
    if is_get && let Some(card) = mended_card(path) {
        let to = HeaderValue::from_str(card).unwrap_or(HeaderValue::from_static("/"));
        let quiet = [
            (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        ];
        return (StatusCode::SEE_OTHER, [(header::LOCATION, to)], quiet).into_response();
    }
    // Also here the way out stands on the page of who is signed in.
    let (parts, _) = request.into_parts();
    match ask::read(app, &parts, HashMap::new()).await {
        Ok(ctx) => reply::refuse(&ctx, AppError::NotFound),
        Err((ctx, error)) => reply::refuse(&ctx, error),
    }
}

/// `/k/…/` → `/k/…`: some programs that read codes, and some people who type, put a slash behind an address.
fn mended_card(path: &str) -> Option<&str> {
    let trimmed = path.trim_end_matches('/');
    (trimmed != path && trimmed.starts_with("/k/") && trimmed.matches('/').count() == 2).then(|| paths::own(trimmed))?
}

/// `/de` → `/de/`, `/de/lernen/` → `/de/lernen`.
fn mended(path: &str, lang: Option<Lang>) -> Option<String> {
    let lang = lang?;
    if path == format!("/{lang}") {
        return Some(paths::Start::href(lang));
    }
    let trimmed = path.trim_end_matches('/');
    (trimmed != path && trimmed.matches('/').count() > 1).then(|| paths::own(trimmed).map(ToOwned::to_owned))?
}
