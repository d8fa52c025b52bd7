//! Files of the build, also in their compressed forms, asked for with any conditions.
#![no_main]

mod ask;
// The whole server would have to be built for it.
#[path = "../../server/src/files.rs"]
mod files;

use axum::Router;
use files::Shelf;
use std::{fs, sync::LazyLock};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const FORMS: [(&str, &str, &[u8]); 3] = [("", "", b"body { color: red }"), ("br", ".br", b"brotli"), ("gzip", ".gz", b"gzipped")];

static SHELF: LazyLock<(Runtime, TempDir, Router)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    for (_, ending, bytes) in FORMS {
        fs::write(folder.path().join(format!("style.css{ending}")), bytes).unwrap();
    }
    let door = files::routes(Shelf::of_build(folder.path()).unwrap(), Shelf::default(), None);
    (ask::runtime(), folder, door)
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (runtime, _, door) = &*SHELF;
    // Its tag is made of the time of writing, so only a date is known here.
    ask::holds(runtime, door.clone(), "/static/style.css", ("*", "Sun, 22 Nov 2026 00:00:00 GMT"), bytes, |encoding| {
        FORMS.iter().find(|(name, ..)| *name == encoding).unwrap().2
    });
});
