use otel_runtime::traced;
use std::pin::Pin;

type Later<T> = Pin<Box<dyn Future<Output = T> + Send>>;

#[traced(err)]
fn charge() -> Later<u64> {
    Box::pin(async { 7 })
}

fn main() {}
