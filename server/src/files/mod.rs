//! Files for browsers: what the build made (`/static/…`) and what lessons bring (`/lektion/…`). Names are looked up in a map that
//! was made at the start, so no name can lead out of the folder.

pub(crate) mod accept;
mod kinds;
mod lessons;
mod memory;
pub(crate) mod tags;

pub use lessons::LessonFiles;
pub use memory::StaticFiles;

use axum::{
    Router,
    body::Body,
    response::{IntoResponse as _, Redirect, Response},
    routing::get,
};
use http::{HeaderValue, Request, StatusCode, header};
use std::{path::Path, sync::Arc};
use tower::ServiceExt as _;
use tower_http::services::ServeFile;

/// Crawlers may read everything that is public; sign-in cards are nobody's business.
const ROBOTS: &str = "User-agent: *\nDisallow: /k/\n";

/// The routes of all files. `icon` is the address of the site's icon, if there is one.
pub fn routes(files: StaticFiles, lessons: LessonFiles, icon: Option<String>) -> Router {
    let (files, lessons) = (Arc::new(files), Arc::new(lessons));
    Router::new()
        // Else the site would take it for a language.
        .route("/static/", get(async || not_found()))
        .route("/static/{*name}", get(move |request| async move { files.answer(request).await }))
        .route("/lektion/{course}/{lesson}/{file}", get(move |request| async move { lessons.answer(request).await }))
        .route("/robots.txt", get(|| async { (keep("public, max-age=86400"), ROBOTS) }))
        .route(
            "/favicon.ico",
            get(move || async move {
                match icon {
                    // Not for ever: the file's name changes with its content.
                    Some(icon) => (keep("public, max-age=86400"), Redirect::temporary(&icon)).into_response(),
                    None => (keep("public, max-age=86400"), StatusCode::NO_CONTENT).into_response(),
                }
            }),
        )
}

fn keep(how_long: &'static str) -> [(header::HeaderName, &'static str); 1] {
    [(header::CACHE_CONTROL, how_long)]
}

/// No page, because no person asks for a file by hand.
fn not_found() -> Response {
    (StatusCode::NOT_FOUND, keep("no-store"), "404").into_response()
}

/// The part of the path after `prefix`, with `%20` and the like as they are: our own names need none of that.
fn name_after<'a>(request: &'a Request<Body>, prefix: &str) -> &'a str {
    request.uri().path().strip_prefix(prefix).unwrap_or("")
}

/// A file from the disk, in parts if asked so. `name` says its kind.
async fn from_disk(file: &Path, name: &str, how_long: &'static str, request: Request<Body>) -> Response {
    let Ok(response) = ServeFile::new(file).oneshot(request).await;
    let mut response = response.map(Body::new);
    match response.status() {
        StatusCode::OK | StatusCode::PARTIAL_CONTENT => {
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kinds::of(name)));
        }
        StatusCode::NOT_MODIFIED | StatusCode::RANGE_NOT_SATISFIABLE => {}
        _ => return not_found(),
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(how_long));
    response
}
