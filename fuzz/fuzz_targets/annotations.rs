#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| otel_fuzz::annotations(input));
