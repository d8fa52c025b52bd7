//! What protects everybody from one request, and one request from itself: panics, too many at once, too slow.

use crate::error_pages::{ErrorPages, lang_of};
use axum::{body::Body, extract::Request, response::Response};
use base::AppError;
use futures_util::FutureExt as _;
use http::{HeaderValue, header};
use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};
use tokio::sync::Semaphore;

/// A panic ends one request, not the program. What it was stands in the log (`logs::on_panic`), not on the page.
pub(super) async fn survive<F, A>(errors: &ErrorPages, request: Request<Body>, next: F) -> Response
where
    F: FnOnce(Request<Body>) -> A,
    A: Future<Output = Response>,
{
    let lang = lang_of(&request);
    match AssertUnwindSafe(next(request)).catch_unwind().await {
        Ok(response) => response,
        Err(_) => errors.show(lang, AppError::Broken("a panic".to_owned())),
    }
}

/// The seats for running requests. One number for all routes: a limit for each would be no limit for the machine.
#[derive(Clone)]
pub(super) struct Seats {
    pub(super) free: Arc<Semaphore>,
    pub(super) errors: ErrorPages,
}

/// Takes a seat or turns the request away at once: waiting in a queue would only make everybody slow.
pub(super) async fn take_a_seat<F, A>(seats: &Seats, request: Request<Body>, next: F) -> Response
where
    F: FnOnce(Request<Body>) -> A,
    A: Future<Output = Response>,
{
    match Arc::clone(&seats.free).try_acquire_owned() {
        Ok(_seat) => next(request).await,
        Err(_) => come_back_soon(&seats.errors, &request),
    }
}

/// How long a request may take.
#[derive(Clone)]
pub(super) struct Longest {
    pub(super) time: Duration,
    pub(super) errors: ErrorPages,
}

/// Ends a request that takes too long, also one whose body never comes.
pub(super) async fn end_in_time<F, A>(longest: &Longest, request: Request<Body>, next: F) -> Response
where
    F: FnOnce(Request<Body>) -> A,
    A: Future<Output = Response>,
{
    let busy = come_back_soon_later(&longest.errors, &request);
    match tokio::time::timeout(longest.time, next(request)).await {
        Ok(response) => response,
        Err(_) => busy(),
    }
}

fn come_back_soon(errors: &ErrorPages, request: &Request<Body>) -> Response {
    come_back_soon_later(errors, request)()
}

/// The page is only made when it is needed; by then the request is gone.
fn come_back_soon_later(errors: &ErrorPages, request: &Request<Body>) -> impl FnOnce() -> Response + use<> {
    let (errors, lang) = (errors.clone(), lang_of(request));
    move || {
        let mut page = errors.show(lang, AppError::Busy);
        page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
        page
    }
}
