//! Nothing is changed by another site: every form must be proved to come from ours (`Sec-Fetch-Site`, else `Origin`).

use crate::error_pages::{ErrorPages, lang_of};
use axum::{body::Body, extract::Request, response::Response};
use base::AppError;
use http::{HeaderMap, HeaderValue, Method, header};
use tower_http::csrf::{CsrfLayer, ProtectionError};

/// The guard itself; [`refuse`] stands around it.
pub(super) fn guard(address: &str) -> Result<CsrfLayer, String> {
    CsrfLayer::new()
        .add_trusted_origin(address)
        .map_err(|_| format!("The public address {address} cannot be the origin of a form."))
}

/// Gives a refusal its page, and refuses what the layer lets through: a signed-in request from nowhere. Programs without
/// cookies may stay silent about where they come from; a browser that holds our cookies always says one of the two.
pub(super) async fn refuse<F, A>(errors: &ErrorPages, mut request: Request<Body>, next: F) -> Response
where
    F: FnOnce(Request<Body>) -> A,
    A: Future<Output = Response>,
{
    let lang = lang_of(&request);
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !safe && from_a_card(&request) {
        request.headers_mut().remove(header::ORIGIN);
    } else if !safe && says_nothing(request.headers()) && has_our_cookie(request.headers()) {
        return errors.show(lang, AppError::Foreign);
    }
    let response = next(request).await;
    if response.extensions().get::<ProtectionError>().is_some() {
        return errors.show(lang, AppError::Foreign);
    }
    response
}

/// "Ja, das bin ich" on the page of a card. Its address holds a secret, so the page is sent with `no-referrer`, and browsers then send
/// its form with `Origin: null` (Fetch, "append a request Origin header"). Those older than Safari 16.4 say nothing else either. What
/// proves the form is the secret itself, and it only begins a way in that needs the pictures too.
fn from_a_card(request: &Request<Body>) -> bool {
    let headers = request.headers();
    request.uri().path().starts_with("/k/")
        && headers.get("sec-fetch-site").is_none_or(HeaderValue::is_empty)
        && headers.get(header::ORIGIN).is_none_or(|origin| origin == "null")
}

fn says_nothing(headers: &HeaderMap) -> bool {
    // An empty value says nothing either.
    ["sec-fetch-site", "origin"].into_iter().all(|name| headers.get(name).is_none_or(HeaderValue::is_empty))
}

/// All our cookies are `__Host-`: the sign-in's, and the guest's, whose progress is worth as much.
fn has_our_cookie(headers: &HeaderMap) -> bool {
    let lines = headers.get_all(header::COOKIE).iter();
    lines.flat_map(|line| line.as_bytes().split(|b| *b == b';')).any(|cookie| cookie.trim_ascii().starts_with(b"__Host-"))
}
