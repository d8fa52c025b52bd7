//! What holds of uploads in any order, and of public files asked for with any conditions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

mod common;
mod sequence;

use axum::body::Body;
use common::{NOW, limits, worlds};
use http::{Method, Request};
use http_body_util::BodyExt as _;
use proptest::{prelude::*, test_runner::TestRunner};
use tokio::runtime::Runtime;
use tower::ServiceExt as _;
use web::{
    Kind,
    blobs::{
        self, Blobs,
        laws::{Answer, conditions, holds},
    },
};

fn cases(cases: u32) -> TestRunner {
    TestRunner::new(ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() })
}

#[test]
fn uploads_in_any_order() {
    let runtime = Runtime::new().unwrap();
    for world in runtime.block_on(worlds(limits())) {
        cases(60)
            .run(&prop::collection::vec(any::<u8>(), 0..200), |bytes| {
                runtime.block_on(sequence::play(&world, &bytes));
                Ok(())
            })
            .unwrap_or_else(|fault| panic!("{}: {fault}", world.name));
    }
}

#[test]
fn public_files_with_any_conditions() {
    let runtime = Runtime::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let shelves = Blobs::folder(folder.path(), NOW).unwrap();
    for file in [b"0123456789".as_slice(), b"", b"x"] {
        let name = runtime.block_on(shelves.publish(Kind::Mp3, file.to_vec())).unwrap();
        let tag = format!("\"{}\"", name.to_string().strip_suffix(".mp3").unwrap());
        let asked = (any::<bool>(), prop::collection::vec(prop_oneof![4 => 0x80..=0xFF_u8, 1 => any::<u8>()], 0..12));
        cases(600)
            .run(&asked, |(only_head, bytes)| {
                let mut request = Request::new(Body::empty());
                *request.method_mut() = if only_head { Method::HEAD } else { Method::GET };
                *request.uri_mut() = format!("/media/{name}").parse().unwrap();
                *request.headers_mut() = conditions(&bytes, &tag, "Sun, 22 Nov 2026 00:00:00 GMT");
                let (parts, body) = runtime.block_on(blobs::routes(shelves.clone()).oneshot(request)).unwrap().into_parts();
                let body = runtime.block_on(body.collect()).unwrap().to_bytes();
                holds(file, Answer { only_head, status: parts.status, headers: &parts.headers, body: &body });
                Ok(())
            })
            .unwrap();
    }
}
