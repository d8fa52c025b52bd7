//! `GET` and `HEAD /media/{name}`: public files, whole or in parts, to be kept for ever.

use super::{
    Blobs, Fault, PublicName,
    range::{self, Asked},
};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    response::Response,
    routing::get,
};
use base::policy::PagePolicy;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use std::ops::Range;
use tracing::error;

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The door to the public files. Compression and the layers of pages must not lie around it.
pub fn routes(blobs: Blobs) -> Router {
    Router::new().route("/media/{name}", get(answer)).with_state(blobs)
}

async fn answer(State(blobs): State<Blobs>, request: Request) -> Response {
    let last = request.uri().path().rsplit('/').next().unwrap_or_default();
    let Ok(name) = last.parse::<PublicName>() else { return bare(StatusCode::NOT_FOUND) };
    match serve(&blobs, &name, request.method() == Method::HEAD, request.headers()).await {
        Ok(response) => response,
        Err(fault) => {
            error!(%fault, "A public file could not be read.");
            bare(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

async fn serve(blobs: &Blobs, name: &PublicName, only_head: bool, asked: &HeaderMap) -> Result<Response, Fault> {
    let Some(size) = blobs.size(name).await? else { return Ok(bare(StatusCode::NOT_FOUND)) };
    let tag = format!("\"{}\"", name.hash());
    if is_known(asked, &tag) {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        keep(&mut response, &tag);
        return Ok(response);
    }
    // A part of another file would be of no use to who has the beginning of one (RFC 9110 §13.1.5).
    let same = text(asked, header::IF_RANGE).is_none_or(|old| old == tag);
    let range = match range::read(text(asked, header::RANGE).filter(|_| same && !only_head), size) {
        Asked::Whole => None,
        Asked::Part(range) => Some(range),
        Asked::Nothing => {
            let mut response = bare(StatusCode::RANGE_NOT_SATISFIABLE);
            insert(&mut response, header::CONTENT_RANGE, &format!("bytes */{size}"));
            return Ok(response);
        }
    };
    let part = range.clone().unwrap_or(0..size);
    let body = if only_head { Body::empty() } else { body(blobs, name, range.clone()).await? };
    let mut response = Response::new(body);
    if let Some(range) = range {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        insert(&mut response, header::CONTENT_RANGE, &format!("bytes {}-{}/{size}", range.start, range.end.saturating_sub(1)));
    }
    insert(&mut response, header::CONTENT_LENGTH, &part.end.saturating_sub(part.start).to_string());
    insert(&mut response, header::CONTENT_TYPE, name.kind().media_type());
    insert(&mut response, header::ACCEPT_RANGES, "bytes");
    // The layers write it out.
    response.extensions_mut().insert(PagePolicy::File);
    insert(&mut response, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    keep(&mut response, &tag);
    Ok(response)
}

async fn body(blobs: &Blobs, name: &PublicName, range: Option<Range<u64>>) -> Result<Body, Fault> {
    // Taken away a moment ago: what was promised cannot come, and the line is cut.
    Ok(blobs.get(name, range).await?.map_or_else(Body::empty, |found| Body::from_stream(found.bytes)))
}

/// Whether the browser has it already (RFC 9110 §13.1.2).
fn is_known(asked: &HeaderMap, tag: &str) -> bool {
    let known = asked.get_all(header::IF_NONE_MATCH);
    known
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

fn keep(response: &mut Response, tag: &str) {
    insert(response, header::ETAG, tag);
    insert(response, header::CACHE_CONTROL, FOR_EVER);
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// All values are made here, so none is unfit for a header.
fn insert(response: &mut Response, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// No page: no person asks for these by hand.
fn bare(status: StatusCode) -> Response {
    let mut response = Response::new(Body::from(status.as_str().to_owned()));
    *response.status_mut() = status;
    insert(&mut response, header::CONTENT_TYPE, "text/plain");
    insert(&mut response, header::CACHE_CONTROL, "no-store");
    response
}
