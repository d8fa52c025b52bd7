//! Lines of lessons with slips in them.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| learning::content::laws::near_misses(bytes));
