// silent: a library does not know when the program ends
//- Cargo.toml
[package]
name = "setup"

[dependencies]
opentelemetry = "0.33"
opentelemetry_sdk = "0.33"
//- src/lib.rs
pub fn provider() -> Provider {
    opentelemetry_sdk::trace::SdkTracerProvider::builder().build()
}
