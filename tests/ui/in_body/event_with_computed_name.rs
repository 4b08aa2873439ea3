use otel_runtime::{event, traced};

#[traced]
fn retry(name: &'static str) {
    event!(name);
}

fn main() {
    retry("again");
}
