//! The header Cookie.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| base::laws::cookie(bytes));
