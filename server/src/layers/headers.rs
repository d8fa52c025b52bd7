//! The headers that tell browsers what our answers may do. On every answer, whoever made it.

use axum::{body::Body, extract::Request, response::Response};
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use std::convert::Infallible;

/// What a page may load and do: only what comes from this site. One constant text: a page cannot make it weaker.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const ALWAYS: [(HeaderName, &str); 8] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("origin-agent-cluster"), "?1"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
];

pub(super) async fn add<F, A>(request: Request<Body>, next: F) -> Response
where
    F: FnOnce(Request<Body>) -> A,
    A: Future<Output = Response>,
{
    // The address of a card holds its secret, whatever it is answered with.
    let is_secret = request.uri().path().starts_with("/k/");
    let mut response = next(request).await;
    if is_secret {
        response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    for (name, value) in ALWAYS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    keep_secrets(response.headers_mut());
    if response.status() == StatusCode::NOT_MODIFIED {
        // axum gives every body whose length is known a Content-Length, also this one, where 0 would be a lie (RFC 9110 §8.6).
        response.headers_mut().remove(header::CONTENT_LENGTH);
        *response.body_mut() = without_length();
    }
    response
}

/// Nothing, but without saying so.
pub(super) fn without_length() -> Body {
    Body::from_stream(stream::empty::<Result<Bytes, Infallible>>())
}

/// A page whose address holds a secret says `no-referrer`; nothing else is stricter than ours.
fn keep_secrets(headers: &mut HeaderMap) {
    if headers.get(header::REFERRER_POLICY).is_none_or(|value| value != "no-referrer") {
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    }
}
