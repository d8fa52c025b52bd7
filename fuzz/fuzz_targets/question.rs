//! The questions of steps.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| learning::content::laws::question(bytes));
