//! The headers of tus.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| web::uploads::laws::headers(bytes));
