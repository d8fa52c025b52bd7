//! What lies around every request: headers, log, words for refusals, foreign sites, too much, too many, too slow, panics. Four doors
//! have limits of their own, so that none can close another: pages, files, and for what is no page uploads and server functions.

mod body;
mod encoding;
mod foreign;
mod headers;
mod log;
mod pages;

pub(crate) use headers::own_headers;
pub use headers::{CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY, policies};

use crate::{
    edge::{
        Pace,
        network::{self, Proxies},
        places::Places,
    },
    error_pages::ErrorPages,
};
use axum::{
    Router,
    extract::{Request, State},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse as _, Response},
};
use http::{HeaderValue, StatusCode, header};
use std::{any::Any, sync::Arc, time::Duration};
use tower::ServiceExt as _;
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

/// The limits of one door.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many requests may be worked on at once.
    pub requests: usize,
    /// How many of them for one network, also behind a proxy.
    pub per_network: usize,
    /// How many bodies may be on their way at once; they keep nobody else from being answered.
    pub bodies: usize,
    /// How many of them from one network.
    pub bodies_per_network: usize,
    /// How many bytes a body may have.
    pub body: usize,
    /// How fast a body has to come.
    pub pace: Pace,
    /// How long a request may be worked on.
    pub time: Duration,
}

/// The limits of all doors.
#[derive(Clone, Copy, Debug)]
pub struct Doors {
    /// Pages and forms.
    pub pages: Limits,
    /// Files.
    pub files: Limits,
    /// Uploads: their bodies are handed on while they come.
    pub uploads: Limits,
    /// Server functions: they hold no more than a form.
    pub actions: Limits,
}

impl Default for Doors {
    fn default() -> Self {
        let pages = Limits {
            requests: 256,
            per_network: 64,
            bodies: 128,
            bodies_per_network: 16,
            // A list of five hundred people, or four long texts in any script.
            body: 256 * 1024,
            pace: Pace { bytes: 4 * 1024, time: Duration::from_secs(10) },
            time: Duration::from_secs(30),
        };
        let uploads = Limits {
            requests: 64,
            per_network: 8,
            body: 2 * 1024 * 1024 * 1024,
            pace: Pace { bytes: 16 * 1024, time: Duration::from_secs(20) },
            time: Duration::from_mins(15),
            ..pages
        };
        let actions = Limits { requests: 64, per_network: 16, ..pages };
        Self { pages, files: pages, uploads, actions }
    }
}

/// What is put together to the whole.
pub struct Parts {
    /// The pages and forms.
    pub site: Router,
    /// Files: their answers are as large and as compressed as they should be.
    pub files: Router,
    /// Uploads and server functions, with their whole paths below [`UPLOADS`] and [`ACTIONS`]: their answers stay as they are.
    pub api: Router,
    /// For machines that watch us. They are answered even when everything else is too busy.
    pub probes: Router,
    /// The pages for errors that no handler made.
    pub errors: ErrorPages,
    /// The public address: forms from there are our own.
    pub address: String,
    /// The proxies whose word is believed.
    pub proxies: Proxies,
    /// The limits.
    pub limits: Doors,
}

/// Below this path stand uploads.
pub const UPLOADS: &str = "/upload";
/// Below this path stand server functions.
pub const ACTIONS: &str = "/aktion";

/// All layers around all parts.
pub fn around(parts: Parts) -> Router {
    let Parts { site, files, api, probes, errors, address, proxies, limits } = parts;
    let door = |kind: Kind, limits: Limits| Door {
        kind,
        limits,
        seats: Places::new(limits.requests, limits.per_network),
        bodies: Places::new(limits.bodies, limits.bodies_per_network),
        address: address.clone(),
        proxies: proxies.clone(),
    };
    let site = within(site, door(Kind::Pages(errors), limits.pages));
    let files = within(files, door(Kind::Files, limits.files));
    let uploads = within(api.clone(), door(Kind::Uploads, limits.uploads));
    let actions = within(api, door(Kind::Actions, limits.actions));
    let probes = within(probes, door(Kind::Probes, limits.files));
    let rest = files.fallback_service(site);
    // Chosen by the path before it is routed: what is not there is no page either.
    probes.fallback(move |request: Request| {
        let is_below =
            |top: &str| request.uri().path().strip_prefix(top).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let router = if is_below(UPLOADS) {
            uploads.clone()
        } else if is_below(ACTIONS) {
            actions.clone()
        } else {
            rest.clone()
        };
        router.oneshot(request)
    })
}

/// A door: what is behind it and what may come through.
struct Door {
    kind: Kind,
    limits: Limits,
    seats: Places,
    bodies: Places,
    address: String,
    proxies: Proxies,
}

enum Kind {
    Pages(ErrorPages),
    Files,
    Uploads,
    Actions,
    Probes,
}

/// The routes with their door around them.
fn within(routes: Router, door: Door) -> Router {
    let time = TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, door.limits.time);
    routes.layer((from_fn_with_state(Arc::new(door), through), CatchPanicLayer::custom(broken), time))
}

/// A panic ends one request, not the program. What it was stands in the log (`logs::on_panic`), not in the answer.
fn broken(_words: Box<dyn Any + Send>) -> Response {
    plain(StatusCode::INTERNAL_SERVER_ERROR)
}

/// A refusal for programs, and for the layer that knows a page for it.
fn plain(status: StatusCode) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], status.as_str().to_owned()).into_response()
}

/// Around every request. Routes are known here, so this stands inside the router; all of it in one layer, because each one costs
/// some allocations.
async fn through(State(door): State<Arc<Door>>, request: Request, next: Next) -> Response {
    let visit = log::Visit::begin(&request);
    let is_secret = foreign::holds_secret(request.uri().path());
    let mut response = match &door.kind {
        Kind::Pages(errors) => pages::dress(errors, request, |request| admit(&door, request, next)).await,
        Kind::Files => admit(&door, request, next).await,
        Kind::Uploads | Kind::Actions => {
            let mut response = admit(&door, request, next).await;
            response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
            response
        }
        Kind::Probes => next.run(request).await,
    };
    headers::add(&mut response, is_secret);
    visit.tell(&response, matches!(door.kind, Kind::Probes));
    response
}

/// Lets a request to its route when it may come in, and says in it which network it came from.
async fn admit(door: &Door, mut request: Request, next: Next) -> Response {
    let network = network::of_request(request.extensions(), request.headers(), &door.proxies);
    request.extensions_mut().insert(network);
    if let Err(status) = foreign::check(&request, &door.address) {
        return plain(status);
    }
    let Limits { body: largest, pace, .. } = door.limits;
    let ready = match door.kind {
        _ if !body::is_there(&request) => Ok(request),
        Kind::Uploads => body::stream(request, largest, pace),
        // The seat is taken only when the body is there: a half-sent form keeps nobody from being answered.
        _ => match door.bodies.take(Some(network)) {
            Some(_place) => body::gather(request, largest, pace).await,
            None => Err(StatusCode::SERVICE_UNAVAILABLE),
        },
    };
    let seat = door.seats.take(Some(network));
    match (ready, seat) {
        (Ok(request), Some(_seat)) => next.run(request).await,
        (Ok(_), None) => plain(StatusCode::SERVICE_UNAVAILABLE),
        (Err(status), _) => plain(status),
    }
}
