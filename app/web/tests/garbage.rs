//! Whatever comes in headers and bodies, the doors answer.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests may fail loudly")]

mod common;

use axum::{Router, body::Body};
use common::{World, limits, worlds};
use http::{HeaderName, HeaderValue, Method, Request, header};
use proptest::{prelude::*, test_runner::TestRunner};
use tokio::runtime::Runtime;
use tower::ServiceExt as _;
use uuid::Uuid;

const NAMES: [&str; 12] = [
    "tus-resumable",
    "upload-length",
    "upload-defer-length",
    "upload-offset",
    "upload-metadata",
    "upload-checksum",
    "content-type",
    "content-length",
    "x-http-method-override",
    "range",
    "if-range",
    "if-none-match",
];
/// Values that lead further in than chance would.
const VALUES: [&str; 16] = [
    "1.0.0",
    "0",
    "1",
    "11",
    "18446744073709551615",
    "-1",
    "application/offset+octet-stream",
    "multipart/form-data; boundary=grenze",
    "multipart/form-data; boundary=",
    "multipart/form-data",
    "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=",
    "sha256 !",
    "filename d29ybGQ=",
    "PATCH",
    "HEAD",
    "bytes=0-",
];
const BODIES: [&[u8]; 5] = [
    b"",
    b"ID3\x04\0\0\0\0\0\x01x",
    b"--grenze\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\nx\r\n--grenze--\r\n",
    b"--grenze\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\xFF\xFE\r\n--grenze",
    b"--grenze\r\n\r\n\r\n--grenze\r\n",
];

fn value() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![4 => prop::sample::select(&VALUES).prop_map(|value| value.as_bytes().to_vec()), 1 => any::<Vec<u8>>()]
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![3 => prop::sample::select(&BODIES).prop_map(<[u8]>::to_vec), 1 => any::<Vec<u8>>()]
}

fn doors(world: &World) -> Router {
    Router::new().nest("/send", world.uploads.routes()).merge(web::blobs::routes(world.blobs.clone()))
}

#[test]
fn whatever_comes_is_answered() {
    let runtime = Runtime::new().unwrap();
    let world = runtime.block_on(worlds(limits())).into_iter().next().unwrap();
    let doors = doors(&world);
    let begun = runtime.block_on(async { world.client().begin(11).await });
    let paths = [
        "/send/sound".to_owned(),
        "/send/logo".to_owned(),
        begun,
        format!("/send/sound/{}", Uuid::nil()),
        "/send/%ff/%00".to_owned(),
        format!("/media/{}", web::blobs::PublicName::of(web::Kind::Jpeg, b"x")),
        "/media/%2e%2e".to_owned(),
    ];
    let methods = [Method::GET, Method::HEAD, Method::POST, Method::PATCH, Method::DELETE, Method::OPTIONS, Method::TRACE];
    let asked = (
        prop::sample::select(methods.to_vec()),
        prop::sample::select(paths.to_vec()),
        prop::collection::vec((prop::sample::select(&NAMES), value()), 0..6),
        body(),
    );
    TestRunner::new(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })
        .run(&asked, |(method, path, headers, body)| {
            let mut request = Request::builder().method(method.clone()).uri(&path).body(Body::from(body)).unwrap();
            request.headers_mut().insert("x-account", HeaderValue::from_static("00000000-0000-0000-0000-000000000007"));
            // Most speak tus, else nothing gets further than the first question.
            request.headers_mut().insert("tus-resumable", HeaderValue::from_static("1.0.0"));
            for (name, value) in headers {
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    request.headers_mut().insert(HeaderName::from_static(name), value);
                }
            }
            let is_form = request.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multi"));
            if is_form {
                request.headers_mut().remove("tus-resumable");
            }
            let response = runtime.block_on(doors.clone().oneshot(request)).unwrap();
            prop_assert!(response.status() != 500, "{method} {path}: {response:?}");
            Ok(())
        })
        .unwrap();
}
