//! Panics in `main`, two spans deep.

use otel_runtime::{Telemetry, traced};

#[traced(kind = "client")]
fn inner() {
    panic!("on purpose");
}

#[traced]
fn outer() {
    inner();
}

fn main() {
    let _telemetry = Telemetry::builder().service("panicking", "1.2.3").install().expect("nothing is installed");
    outer();
}
