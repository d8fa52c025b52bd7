//! Forms as browsers send them.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| base::laws::form(bytes));
