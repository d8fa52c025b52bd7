//! What a page gets before it leaves: a tag by which a browser can ask whether it changed, and compression.

use super::headers::without_length;
use crate::{
    error_pages::{ErrorPages, lang_of},
    files::{accept, tags},
};
use axum::{body::Body, extract::Request, response::Response};
use base::{AppError, Lang};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use http_body::Body as _;
use http_body_util::BodyExt as _;
use sha2::{Digest as _, Sha256};
use std::io::Write as _;

/// Below this a compressed page is not worth the phone's work: it fits into one packet anyway.
const WORTH_COMPRESSING: usize = 1_024;

pub(super) async fn dress<F, A>(errors: &ErrorPages, mut request: Request<Body>, next: F) -> Response
where
    F: FnOnce(Request<Body>) -> A,
    A: Future<Output = Response>,
{
    let lang = lang_of(&request);
    let head = request.method() == Method::HEAD;
    if head {
        // The page is made whole, so that its tag and length are those of GET.
        *request.method_mut() = Method::GET;
    }
    let get = request.method() == Method::GET;
    let asked = request.headers().clone();
    let response = next(request).await;
    let (mut parts, body) = with_words(response, lang, errors).into_parts();
    accept::vary(&mut parts.headers, &["Accept-Encoding", "Cookie"]);
    if !is_text(&parts.headers) || parts.headers.contains_key(header::CONTENT_ENCODING) {
        return if head { only_head(parts, &body) } else { Response::from_parts(parts, body) };
    }
    let Ok(whole) = body.collect().await else {
        tracing::error!("a page broke off");
        return errors.show(lang, AppError::Broken("a page broke off".to_owned()));
    };
    let whole = whole.to_bytes();
    say_how_long(&mut parts.headers);
    if get && parts.status == StatusCode::OK && !says(&parts.headers, "no-store") {
        let tag = tag_of(&whole);
        if tags::is_known(&asked, &tag) {
            return not_modified(parts, &tag);
        }
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            parts.headers.insert(header::ETAG, tag);
        }
    }
    let bytes = compress(whole, &asked, &mut parts.headers);
    let body = Body::from(bytes);
    if head { only_head(parts, &body) } else { Response::from_parts(parts, body) }
}

/// What a library refused (an unknown method, a broken session) has no words: it gets our page, under its own status.
fn with_words(response: Response, lang: Lang, errors: &ErrorPages) -> Response {
    let status = response.status();
    let is_page = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let error = match status {
        StatusCode::BAD_REQUEST => AppError::Unreadable,
        StatusCode::FORBIDDEN => AppError::Foreign,
        StatusCode::PAYLOAD_TOO_LARGE => AppError::TooLarge,
        StatusCode::SERVICE_UNAVAILABLE => AppError::Busy,
        status if status.is_client_error() => AppError::NotFound,
        _ => AppError::Broken(format!("status {status} without a page")),
    };
    let mut page = errors.show(lang, error);
    *page.status_mut() = status;
    if let Some(allow) = response.headers().get(header::ALLOW) {
        page.headers_mut().insert(header::ALLOW, allow.clone());
    }
    page
}

/// The answer to HEAD: what GET would send, without sending it.
fn only_head(mut parts: http::response::Parts, body: &Body) -> Response {
    if let Some(length) = body.size_hint().exact() {
        parts.headers.insert(header::CONTENT_LENGTH, length.into());
    }
    Response::from_parts(parts, without_length())
}

/// The tag is weak, because the same page is sent in several encodings.
fn tag_of(whole: &[u8]) -> String {
    let hash = base::secret::hex(&Sha256::digest(whole));
    format!("W/\"{}\"", hash.get(..32).unwrap_or(&hash))
}

fn not_modified(mut parts: http::response::Parts, tag: &str) -> Response {
    parts.status = StatusCode::NOT_MODIFIED;
    for about_the_body in [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::CONTENT_ENCODING] {
        parts.headers.remove(about_the_body);
    }
    if let Ok(tag) = HeaderValue::from_str(tag) {
        parts.headers.insert(header::ETAG, tag);
    }
    Response::from_parts(parts, Body::empty())
}

/// A page that does not say how long it may be kept is asked for again each time, and kept by nobody in between.
fn say_how_long(headers: &mut HeaderMap) {
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
}

fn says(headers: &HeaderMap, word: &str) -> bool {
    let lines = headers.get_all(header::CACHE_CONTROL).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|part| part.trim().eq_ignore_ascii_case(word))
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let kind = kind.split(';').next().unwrap_or("").trim();
    kind.starts_with("text/")
        || kind.ends_with("+xml")
        || kind.ends_with("json")
        || kind.ends_with("/xml")
        || kind.ends_with("/javascript")
}

/// Compresses at a cheap level: the page is made for one reader and sent once.
fn compress(whole: Bytes, asked: &HeaderMap, headers: &mut HeaderMap) -> Bytes {
    if whole.len() <= WORTH_COMPRESSING || says(headers, "no-transform") {
        return whole;
    }
    let encoding = accept::best(asked, &[accept::Encoding::Brotli, accept::Encoding::Gzip]);
    let small = match encoding {
        accept::Encoding::Brotli => brotli(&whole),
        accept::Encoding::Gzip => gzip(&whole),
        accept::Encoding::Plain => None,
    };
    match small {
        Some(small) => {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
            small.into()
        }
        None => whole,
    }
}

fn brotli(whole: &[u8]) -> Option<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams { quality: 4, lgwin: 18, size_hint: whole.len(), ..Default::default() };
    let mut small = Vec::with_capacity(whole.len() / 3);
    brotli::BrotliCompress(&mut &*whole, &mut small, &settings).ok()?;
    Some(small)
}

fn gzip(whole: &[u8]) -> Option<Vec<u8>> {
    let mut small = flate2::write::GzEncoder::new(Vec::with_capacity(whole.len() / 3), flate2::Compression::new(4));
    small.write_all(whole).ok()?;
    small.finish().ok()
}
