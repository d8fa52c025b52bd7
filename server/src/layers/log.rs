//! One line a request, without anything about the person: no address of a network, no path (it may hold a card's secret), no query.

use axum::{
    extract::{MatchedPath, Request},
    response::Response,
};
use http::{Method, header};
use http_body::Body as _;
use std::time::Instant;

/// A request on its way.
pub(super) struct Visit {
    start: Instant,
    method: Method,
    route: Option<MatchedPath>,
}

impl Visit {
    pub(super) fn begin(request: &Request) -> Self {
        let route = request.extensions().get::<MatchedPath>().cloned();
        Self { start: Instant::now(), method: request.method().clone(), route }
    }

    /// Says how it ended. What machines ask every few seconds is only of interest when something is looked for.
    pub(super) fn tell(self, response: &Response, is_probe: bool) {
        // A method may be any word; only the known ones are written down.
        let method = match self.method.as_str() {
            known @ ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS") => known,
            _ => "other",
        };
        let route = self.route.as_ref().map_or("none", MatchedPath::as_str);
        let said = response.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        let bytes: Option<u64> = said.or_else(|| response.body().size_hint().exact());
        let status = response.status().as_u16();
        let ms = u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX);
        if is_probe {
            tracing::debug!(method, route, status, bytes, ms, "request");
        } else {
            tracing::info!(method, route, status, bytes, ms, "request");
        }
    }
}
