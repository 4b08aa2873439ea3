//- Cargo.toml
[package]
name = "shop"

[dependencies]
opentelemetry = "0.33"
opentelemetry_sdk = "0.33"
//- src/lib.rs
pub fn run() {}
//- src/bin/server.rs
use opentelemetry_sdk::trace as sdktrace;

fn main() {
    let provider = sdktrace::SdkTracerProvider::builder().build(); //~ OT032
    run(provider);
}
