//! The markdown of lessons and pages.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| learning::content::laws::markdown(bytes));
