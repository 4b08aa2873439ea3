#![deny(deprecated)]

use otel_runtime::{span, traced};

type Headers = Vec<(String, String)>;

#[traced(kind = "consumer")]
fn by_its_kind(_headers: &Headers) {}

#[traced(messaging(system = "kafka", destination = "orders", operation = "process"))]
async fn by_its_operation(_headers: &Headers) {}

#[traced(kind = "consumer", new_root)]
fn a_root(_headers: &Headers) {}

#[traced(kind = "consumer", carry = "link")]
async fn links_what_it_spawns(_headers: &Headers) {}

struct Worker;

impl Worker {
    #[traced(name = "process orders", kind = "consumer", attrs("acme.order.count" = headers.len()))]
    fn of_a_method(&self, headers: &Headers) {}
}

fn in_a_block() {
    span!("acme.process", kind = "consumer", {});
}

fn main() {
    by_its_kind(&Vec::new());
    drop(by_its_operation(&Vec::new()));
    a_root(&Vec::new());
    drop(links_what_it_spawns(&Vec::new()));
    Worker.of_a_method(&Vec::new());
    in_a_block();
}
