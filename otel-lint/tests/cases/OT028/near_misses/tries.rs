// silent: a few tries of one thing, and as many as are configured
use otel_runtime::{carry_context, traced};

#[traced]
fn ask() -> bool {
    call()
}

fn asked(max_retries: usize) -> bool {
    for _ in 0..3 {
        if ask() {
            return true;
        }
    }
    for attempt in 0..max_retries {
        if ask() {
            return true;
        }
    }
    false
}

fn main() {}
