//! Uploads by tus and by forms, in any order and over lines that break.
#![no_main]

#[path = "../../app/web/tests/common/mod.rs"]
mod common;
#[path = "../../app/web/tests/sequence/mod.rs"]
mod sequence;

use common::{World, limits, worlds};
use std::sync::LazyLock;
use tokio::runtime::Runtime;

static HOUSE: LazyLock<(Runtime, World)> = LazyLock::new(|| {
    let runtime = Runtime::new().unwrap();
    let world = runtime.block_on(worlds(limits())).swap_remove(0);
    (runtime, world)
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let (runtime, world) = &*HOUSE;
    runtime.block_on(sequence::play(world, bytes));
});
