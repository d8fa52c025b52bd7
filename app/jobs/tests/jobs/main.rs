//! Jobs on both databases: what is claimed, kept, retried, and done after a crash.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod kill;
mod queue;
mod runner;
mod world;
