//! What a page gets before it leaves: words for a refusal, a tag by which a browser can ask whether it changed, and compression.

use super::{encoding::compress, headers::without_length};
use crate::error_pages::{ErrorPages, lang_of};
use axum::{body::Body, extract::Request, response::Response};
use base::{AppError, Lang};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, response::Parts};
use http_body::Body as _;
use http_body_util::BodyExt as _;
use sha2::{Digest as _, Sha256};

pub(super) async fn dress<F, A>(errors: &ErrorPages, mut request: Request, next: F) -> Response
where
    F: FnOnce(Request) -> A,
    A: Future<Output = Response>,
{
    let lang = lang_of(&request);
    let method = request.method().clone();
    let head = method == Method::HEAD;
    if head {
        // The page is made whole, so that its tag and length are those of GET.
        *request.method_mut() = Method::GET;
    }
    let asked = request.headers().clone();
    let response = next(request).await;
    let (mut parts, body) = with_words(response, lang, errors).into_parts();
    vary(&mut parts.headers);
    let body = if is_text(&parts.headers) && !parts.headers.contains_key(header::CONTENT_ENCODING) {
        let Ok(whole) = body.collect().await else {
            tracing::error!("a page broke off");
            return errors.show(lang, AppError::Broken("a page broke off".to_owned()));
        };
        let whole = whole.to_bytes();
        // A page that does not say how long it may be kept is asked for again each time, and kept by nobody in between.
        parts.headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
        let kept = |word| lists(&parts.headers, &header::CACHE_CONTROL).any(|said| said.eq_ignore_ascii_case(word));
        let (no_store, as_it_is) = (kept("no-store"), kept("no-transform"));
        if (head || method == Method::GET) && parts.status == StatusCode::OK && !no_store {
            let tag = tag_of(&whole);
            let is_known = is_known(&asked, &tag);
            if let Ok(tag) = HeaderValue::from_str(&tag) {
                parts.headers.insert(header::ETAG, tag);
            }
            if is_known {
                return not_modified(parts);
            }
        }
        Body::from(if as_it_is { whole } else { compress(whole, &asked, &mut parts.headers) })
    } else {
        body
    };
    if !head {
        return Response::from_parts(parts, body);
    }
    if let Some(length) = body.size_hint().exact() {
        parts.headers.insert(header::CONTENT_LENGTH, length.into());
    }
    Response::from_parts(parts, without_length())
}

/// What a layer or a library refused (too much, an unknown method, a broken session) has no words: it gets our page, under its own
/// status.
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
        StatusCode::INSUFFICIENT_STORAGE => AppError::Full,
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

/// The tag is weak, because the same page is sent in several encodings.
fn tag_of(whole: &[u8]) -> String {
    let hash = base::secret::hex(&Sha256::digest(whole));
    format!("W/\"{}\"", hash.get(..32).unwrap_or(&hash))
}

/// Whether `If-None-Match` names this tag; compared weakly, as for every GET (RFC 9110 §13.1.2).
fn is_known(asked: &HeaderMap, tag: &str) -> bool {
    let bare = |tag| str::trim_start_matches(tag, "W/");
    lists(asked, &header::IF_NONE_MATCH).any(|known| known == "*" || bare(known) == bare(tag))
}

fn not_modified(mut parts: Parts) -> Response {
    parts.status = StatusCode::NOT_MODIFIED;
    for about_the_body in [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::CONTENT_ENCODING] {
        parts.headers.remove(about_the_body);
    }
    Response::from_parts(parts, Body::empty())
}

/// The members of a header that is a list, on however many lines.
fn lists<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'h str> + use<'h> {
    let lines = headers.get_all(name).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(str::trim).filter(|member| !member.is_empty())
}

/// Says that the answer depends on what the browser takes and on who asks, in one line and each name once.
fn vary(headers: &mut HeaderMap) {
    let mut all: Vec<&str> = Vec::new();
    for name in lists(headers, &header::VARY).chain(["Accept-Encoding", "Cookie"]) {
        if !all.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            all.push(name);
        }
    }
    if let Ok(line) = HeaderValue::from_str(&all.join(", ")) {
        headers.insert(header::VARY, line);
    }
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let kind = kind.split(';').next().unwrap_or("").trim();
    kind.starts_with("text/") || ["+xml", "json", "/xml", "/javascript"].iter().any(|end| kind.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_compared_weakly() {
        for (line, known) in [
            ("\"a\"", true),
            ("W/\"a\"", true),
            ("\"b\", W/\"a\"", true),
            ("*", true),
            ("\"b\"", false),
            ("a", false),
            ("", false),
        ] {
            let asked = HeaderMap::from_iter([(header::IF_NONE_MATCH, HeaderValue::from_str(line).unwrap())]);
            assert_eq!(is_known(&asked, "W/\"a\""), known, "{line}");
        }
        assert!(!is_known(&HeaderMap::new(), "W/\"a\""));
    }

    #[test]
    fn vary_names_everything_once() {
        let mut headers = HeaderMap::new();
        headers.append(header::VARY, HeaderValue::from_static("accept-language"));
        headers.append(header::VARY, HeaderValue::from_static("Cookie, accept-language"));
        vary(&mut headers);
        assert_eq!(headers[header::VARY], "accept-language, Cookie, Accept-Encoding");
        assert_eq!(headers.get_all(header::VARY).iter().count(), 1);
    }
}
