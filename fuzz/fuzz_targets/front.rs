//! The heads of content files.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| learning::content::laws::front(bytes));
