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
    let site = site
        .layer(from_fn(log::note_route))
        .layer(from_fn_with_state(errors.clone(), pages::dress))
        .layer(from_fn_with_state(proxies, note_network));
    let files = files.layer(from_fn(log::note_route));
    let seats = guard::Seats { free: Arc::new(Semaphore::new(limits.requests)), errors: errors.clone() };
    let inner = foreign::guard(files.fallback_service(site), &address, &errors)?
        .layer(from_fn_with_state(body::Largest { bytes: limits.body, errors: errors.clone() }, body::limit))
        .layer(from_fn_with_state(guard::Longest { time: limits.time, errors: errors.clone() }, guard::end_in_time))
        .layer(from_fn_with_state(seats, guard::take_a_seat));
    Ok(probes
        .layer(from_fn(log::note_probe))
        .fallback_service(inner)
        .layer(from_fn_with_state(errors, guard::survive))
        .layer(from_fn(log::tell))
        .layer(from_fn(headers::add)))
}

/// Says in the request which network it came from.
async fn note_network(State(proxies): State<Proxies>, mut request: Request<Body>, next: Next) -> Response {
    let network = network::of_request(request.extensions(), request.headers(), &proxies);
    request.extensions_mut().insert(network);
    next.run(request).await
}
