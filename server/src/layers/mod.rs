//! What lies around every request, from the outside in: headers, log, panics, probes, too many at once, too slow, too large,
//! from a foreign site, compression.

mod body;
mod foreign;
mod guard;
mod headers;
mod log;
mod pages;

pub use headers::CONTENT_SECURITY_POLICY;

use crate::{
    edge::network::{self, Proxies},
    error_pages::ErrorPages,
};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    middleware::{Next, from_fn, from_fn_with_state},
    response::Response,
};
use std::{sync::Arc, time::Duration};
use tokio::sync::Semaphore;

/// The limits of a request.
#[derive(Clone, Debug)]
pub struct Limits {
    /// How many may be worked on at once, on all routes together.
    pub requests: usize,
    /// How long one may take.
    pub time: Duration,
    /// How many bytes it may bring.
    pub body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { requests: 256, time: Duration::from_secs(30), body: 64 * 1024 }
    }
}

/// What is put together to the whole.
pub struct Parts {
    /// The pages and forms.
    pub site: Router,
    /// Files: their answers are as large and as compressed as they should be.
    pub files: Router,
    /// For machines that watch us. They are answered even when everything else is too busy.
    pub probes: Router,
    /// The pages for errors that no handler made.
    pub errors: ErrorPages,
    /// The public address: forms from there are our own.
    pub address: String,
    /// The proxies whose word is believed.
    pub proxies: Proxies,
    /// The limits.
    pub limits: Limits,
}

/// All layers around all parts.
///
/// # Errors
/// A sentence when the public address is none.
pub fn around(parts: Parts) -> Result<Router, String> {
    let Parts { site, files, probes, errors, address, proxies, limits } = parts;
    let site = site.layer(from_fn_with_state((proxies, errors.clone()), at_the_site));
    let files = files.layer(from_fn(at_the_files));
    let guards = Guards {
        seats: guard::Seats { free: Arc::new(Semaphore::new(limits.requests)), errors: errors.clone() },
        longest: guard::Longest { time: limits.time, errors: errors.clone() },
        largest: body::Largest { bytes: limits.body, errors: errors.clone() },
        errors: errors.clone(),
    };
    let inner = files.fallback_service(site).layer(foreign::guard(&address)?).layer(from_fn_with_state(guards, guarded));
    Ok(probes.layer(from_fn(at_the_probes)).fallback_service(inner).layer(from_fn_with_state(errors, around_all)))
}

// Each layer is a function that gets the request and what comes after it. They stand inside one another in few functions of axum,
// because each of those costs some allocations.

/// Around every request.
async fn around_all(State(errors): State<ErrorPages>, request: Request<Body>, next: Next) -> Response {
    headers::add(request, |request| log::tell(request, |request| guard::survive(&errors, request, |request| next.run(request))))
        .await
}

/// What guards pages and files.
#[derive(Clone)]
struct Guards {
    seats: guard::Seats,
    longest: guard::Longest,
    largest: body::Largest,
    errors: ErrorPages,
}

async fn guarded(State(guards): State<Guards>, request: Request<Body>, next: Next) -> Response {
    let Guards { seats, longest, largest, errors } = &guards;
    guard::take_a_seat(seats, request, |request| {
        guard::end_in_time(longest, request, |request| {
            body::limit(largest, request, |request| foreign::refuse(errors, request, |request| next.run(request)))
        })
    })
    .await
}

/// Around the pages; says in the request which network it came from.
async fn at_the_site(State((proxies, errors)): State<(Proxies, ErrorPages)>, mut request: Request<Body>, next: Next) -> Response {
    let network = network::of_request(request.extensions(), request.headers(), &proxies);
    request.extensions_mut().insert(network);
    pages::dress(&errors, request, |request| log::note_route(request, |request| next.run(request))).await
}

async fn at_the_files(request: Request<Body>, next: Next) -> Response {
    log::note_route(request, |request| next.run(request)).await
}

async fn at_the_probes(request: Request<Body>, next: Next) -> Response {
    log::note_probe(request, |request| next.run(request)).await
}
