//! Nothing is changed by another site: every form must be proved to come from ours (`Sec-Fetch-Site`, `Origin`).

use axum::extract::Request;
use http::{HeaderMap, HeaderName, Method, StatusCode, header};

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Refuses what may come from elsewhere. `address` is the public address, as browsers write it into `Origin`.
///
/// A request must name one host (RFC 9112 §3.2). A form passes when the browser says `same-origin` and names no other origin; when
/// it only knows `Origin`, that must be ours: the public address, or its scheme and the host that was asked. Programs without our
/// cookies may stay silent about where they come from; a browser that holds them always says one of the two.
pub(super) fn check(request: &Request, address: &str) -> Result<(), StatusCode> {
    let headers = request.headers();
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return Err(StatusCode::BAD_REQUEST) };
    let Some(host) = host.to_str().ok().filter(|host| !host.is_empty()) else { return Err(StatusCode::BAD_REQUEST) };
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return Ok(());
    }
    let is_ours = |origin: &str| {
        let same_host =
            |(scheme, asked): (&str, &str)| asked == host && address.split_once("://").is_some_and(|(ours, _)| ours == scheme);
        origin == address || origin.split_once("://").is_some_and(same_host)
    };
    let passes = match (said(headers, &FETCH_SITE).as_deref(), said(headers, &header::ORIGIN).as_deref()) {
        (Some("same-origin"), None | Some("null")) => true,
        (Some("same-origin") | None, Some(origin)) if is_ours(origin) => true,
        (None, None) => is_of_a_secret(request) || !has_our_cookie(headers),
        (None, Some("null")) => is_of_a_secret(request),
        _ => false,
    };
    if passes { Ok(()) } else { Err(StatusCode::FORBIDDEN) }
}

/// What a header says. An empty one says nothing; one that is there twice says something that is never right.
fn said(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let lines: Vec<&str> = headers.get_all(name).iter().map(|line| line.to_str().unwrap_or("?")).collect();
    Some(lines.join(", ")).filter(|all| !all.is_empty())
}

/// Whether an address holds a secret, whatever it is answered with: a card's, a one-time link's, the first start's.
pub(super) fn holds_secret(path: &str) -> bool {
    ["/k/", "/neu/", "/erster-start/"].iter().any(|beginning| path.starts_with(beginning))
}

/// "Ja, das bin ich" on the page of a card, and the forms of one-time links. Their address holds a secret, so the page is sent with
/// `no-referrer`, and browsers then send its form with `Origin: null` (Fetch, "append a request Origin header"). Those older than Safari 16.4
/// say nothing else either. What proves the form is the secret itself: a card's only begins a way in that needs the pictures too, the
/// others work once.
fn is_of_a_secret(request: &Request) -> bool {
    holds_secret(request.uri().path())
}

/// All our cookies are `__Host-`: the sign-in's, and the guest's, whose progress is worth as much.
fn has_our_cookie(headers: &HeaderMap) -> bool {
    let lines = headers.get_all(header::COOKIE).iter();
    lines.flat_map(|line| line.as_bytes().split(|b| *b == b';')).any(|cookie| cookie.trim_ascii().starts_with(b"__Host-"))
}
