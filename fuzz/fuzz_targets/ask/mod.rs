//! Asks a door for a file with conditions that are made of bytes, and holds the answer against the law.

use axum::{Router, body::Body};
use http::{Method, Request, header};
use http_body_util::BodyExt as _;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;
use web::blobs::laws::{self, Answer, conditions};

/// One thread: what happens is the same each time.
pub fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// `known` is the file's tag and date, `file` what it holds in an encoding.
pub fn holds(
    runtime: &Runtime,
    door: Router,
    path: &str,
    known: (&str, &str),
    bytes: &[u8],
    file: impl Fn(&str) -> &'static [u8],
) {
    let (first, rest) = bytes.split_first().unwrap_or((&0, bytes));
    let only_head = first % 4 == 0;
    let mut request = Request::new(Body::empty());
    *request.method_mut() = if only_head { Method::HEAD } else { Method::GET };
    *request.uri_mut() = path.parse().unwrap();
    *request.headers_mut() = conditions(rest, known.0, known.1);
    let (parts, body) = runtime.block_on(door.oneshot(request)).unwrap().into_parts();
    let body = runtime.block_on(body.collect()).unwrap().to_bytes();
    let encoding = parts.headers.get(header::CONTENT_ENCODING).map_or("", |encoding| encoding.to_str().unwrap());
    laws::holds(file(encoding), Answer { only_head, status: parts.status, headers: &parts.headers, body: &body });
}
