//! The child as a process of its own: what it cannot do, and what comes of pictures. This program starts itself: with
//! [`media::COMMAND`] it is the child, with `probe` a child that tries what it must not, else the tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "tests may fail loudly"
)]

mod around;
mod bombs;
mod damage;
mod pictures;
mod probes;
mod seeds;

use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    match args.next().as_deref() {
        Some(media::COMMAND) => media::child(args),
        Some("probe") => probes::child(args),
        _ => libtest_mimic::run(&Arguments::from_args(), all()).exit_code(),
    }
}

fn all() -> Vec<Trial> {
    let trial = |(name, test): Test| {
        Trial::test(name, move || {
            test();
            Ok(())
        })
    };
    let everyday = [probes::ALL, pictures::ALL, around::ALL, bombs::ALL, damage::ALL].concat().into_iter().map(trial);
    everyday.chain(damage::LONG.iter().map(|test| trial(*test).with_ignored_flag(true))).collect()
}

/// A test with its name.
type Test = (&'static str, fn());
