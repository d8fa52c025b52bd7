//! The headers that tell browsers what our answers may do. On every answer, whoever made it.

use axum::{body::Body, response::Response};
use base::policy::PagePolicy;
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderName, HeaderValue, StatusCode, header};
use std::{convert::Infallible, fmt::Write as _, sync::LazyLock};

/// What a page may load and do: only what comes from this site. One constant text: a page cannot make it weaker.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
/// The same, and it may play what it has just recorded.
const CSP_RECORDER: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; media-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
/// The same, and it may show pictures that it has made of parts.
const CSP_VIEWER: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' blob:; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
/// Of a file that somebody sent: nothing at all.
const CSP_FILE: &str = "default-src 'none'; sandbox";

/// Which devices a page may ask for: none.
pub const PERMISSIONS_POLICY: &str = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";
const PERMISSIONS_PLACE: &str = "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()";
const PERMISSIONS_RECORDER: &str = "camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()";

const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");

const ALWAYS: [(HeaderName, &str); 6] = [
    (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("origin-agent-cluster"), "?1"),
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// The policies by their names: what may be loaded, and which devices may be used.
pub fn policies(policy: PagePolicy) -> (&'static str, &'static str) {
    match policy {
        PagePolicy::Plain => (CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY),
        PagePolicy::Recorder => (CSP_RECORDER, PERMISSIONS_RECORDER),
        PagePolicy::Viewer => (CSP_VIEWER, PERMISSIONS_POLICY),
        PagePolicy::Place => (CONTENT_SECURITY_POLICY, PERMISSIONS_PLACE),
        PagePolicy::File => (CSP_FILE, PERMISSIONS_POLICY),
    }
}

/// Puts all of them on an answer. A page whose address is secret, or that says so itself, tells nobody where one comes from.
pub(super) fn add(response: &mut Response, is_secret: bool) {
    let (loads, devices) = policies(response.extensions().get().copied().unwrap_or_default());
    let is_secret = is_secret || response.headers().get(header::REFERRER_POLICY).is_some_and(|said| said == "no-referrer");
    let referrer = if is_secret { "no-referrer" } else { "same-origin" };
    let chosen = [(header::CONTENT_SECURITY_POLICY, loads), (PERMISSIONS, devices), (header::REFERRER_POLICY, referrer)];
    for (name, value) in chosen.into_iter().chain(ALWAYS) {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().entry(header::RETRY_AFTER).or_insert(HeaderValue::from_static("2"));
    }
    if response.status() == StatusCode::NOT_MODIFIED {
        // axum gives every body whose length is known a Content-Length, also this one, where 0 would be a lie (RFC 9110 §8.6).
        response.headers_mut().remove(header::CONTENT_LENGTH);
        *response.body_mut() = without_length();
    }
}

/// All of them as they are written on a line, for what never comes to the layers.
pub(crate) fn own_headers() -> &'static str {
    static LINES: LazyLock<String> = LazyLock::new(|| {
        let mut nothing = Response::new(Body::empty());
        add(&mut nothing, false);
        nothing.headers().iter().fold(String::new(), |mut lines, (name, value)| {
            let _ = write!(lines, "{name}: {}\r\n", value.to_str().unwrap_or_default());
            lines
        })
    });
    &LINES
}

/// Nothing, but without saying so.
pub(super) fn without_length() -> Body {
    Body::from_stream(stream::empty::<Result<Bytes, Infallible>>())
}
