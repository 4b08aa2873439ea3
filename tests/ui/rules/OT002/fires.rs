use otel_runtime::{span, traced};
use std::future::Future;

type Headers = Vec<(String, String)>;

#[traced(kind = "consumer", parent_from = headers)]
fn by_its_kind(headers: &Headers) {}

#[traced(
    parent_from = headers,
    messaging(system = "kafka", destination = "orders", operation = "process"),
)]
fn by_its_operation(headers: &Headers) {}

#[traced(kind = "consumer", parent_from = headers)]
async fn later(headers: Headers) {}

#[traced(kind = "consumer", parent_from = headers)]
fn as_a_future(headers: Headers) -> impl Future<Output = ()> {
    async move { drop(headers) }
}

struct Worker;

impl Worker {
    #[traced(parent_from = headers, kind = "consumer")]
    fn of_a_method(&self, headers: &Headers) {}
}

fn in_a_block(headers: &Headers) {
    span!("acme.process", kind = "consumer", parent_from = headers, {});
}

fn main() {}
