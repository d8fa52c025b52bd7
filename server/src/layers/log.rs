//! One line a request, without anything about the person: no address of a network, no path (it may hold a card's secret), no query.

use axum::{
    body::Body,
    extract::{MatchedPath, Request},
    response::Response,
};
use http::header;
use http_body::Body as _;
use std::{
    sync::{Arc, OnceLock},
    time::Instant,
};

/// Where the router notes which route it took. A shared place, because a panic or a time-out brings no answer back.
#[derive(Clone, Debug, Default)]
struct Route(Arc<OnceLock<MatchedPath>>);

/// A request of a machine that asks every few seconds: only of interest when something is looked for.
#[derive(Clone, Copy, Debug)]
struct Probe;

pub(super) async fn tell<F, A>(mut request: Request<Body>, next: F) -> Response
where
    F: FnOnce(Request<Body>) -> A,
    A: Future<Output = Response>,
{
    let start = Instant::now();
    let route = Route::default();
    request.extensions_mut().insert(route.clone());
    // A method may be any word; only the known ones are written down.
    let method = match request.method().as_str() {
        known @ ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS") => String::from(known),
        _ => "other".to_owned(),
    };
    let response = next(request).await;
    let route = route.0.get().map_or("none", MatchedPath::as_str);
    let status = response.status().as_u16();
    let bytes = length(&response);
    let ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    if response.extensions().get::<Probe>().is_some() {
        tracing::debug!(method, route, status, bytes, ms, "request");
    } else {
        tracing::info!(method, route, status, bytes, ms, "request");
    }
    response
}

/// Notes the route once the router has chosen it.
pub(super) async fn note_route<F, A>(request: Request<Body>, next: F) -> Response
where
    F: FnOnce(Request<Body>) -> A,
    A: Future<Output = Response>,
{
    if let (Some(place), Some(path)) = (request.extensions().get::<Route>(), request.extensions().get::<MatchedPath>()) {
        let _ = place.0.set(path.clone());
    }
    next(request).await
}

/// Notes that this was a probe.
pub(super) async fn note_probe<F, A>(request: Request<Body>, next: F) -> Response
where
    F: FnOnce(Request<Body>) -> A,
    A: Future<Output = Response>,
{
    let mut response = note_route(request, next).await;
    response.extensions_mut().insert(Probe);
    response
}

fn length(response: &Response) -> Option<u64> {
    let said = response.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    said.or_else(|| response.body().size_hint().exact())
}
