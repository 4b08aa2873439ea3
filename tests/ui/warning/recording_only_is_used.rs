#![deny(warnings)]

use otel_runtime::{recording_only, traced};

#[traced]
pub fn place() {
    #[recording_only]
    println!("recorded");
}

fn main() {}
