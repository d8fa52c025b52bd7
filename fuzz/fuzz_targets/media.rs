//! Public files, asked for with any conditions.
#![no_main]

mod ask;

use base::Moment;
use std::sync::LazyLock;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use web::{
    Kind,
    blobs::{self, Blobs, PublicName},
};

const FILE: &[u8] = b"0123456789";

static SHELVES: LazyLock<(Runtime, TempDir, Blobs, PublicName)> = LazyLock::new(|| {
    let (runtime, folder) = (ask::runtime(), tempfile::tempdir().unwrap());
    let shelves = Blobs::folder(folder.path(), Moment(1_795_305_600_000)).unwrap();
    let name = runtime.block_on(shelves.publish(Kind::Mp3, FILE)).unwrap();
    (runtime, folder, shelves, name)
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (runtime, _, shelves, name) = &*SHELVES;
    let tag = format!("\"{}\"", name.to_string().trim_end_matches(".mp3"));
    let door = blobs::routes(shelves.clone());
    ask::holds(runtime, door, &format!("/media/{name}"), (&tag, "Sun, 22 Nov 2026 00:00:00 GMT"), bytes, |_| FILE);
});
