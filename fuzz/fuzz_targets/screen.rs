//! Drawn screens.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| learning::screen::laws::screen(bytes));
