use otel_runtime::{recording_only, traced};

#[traced]
fn place() {
    #[recording_only(cheap)]
    println!("recorded");
}

fn main() {}
