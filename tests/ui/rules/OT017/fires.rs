#![deny(deprecated)]

use otel_runtime::{span, traced};

struct Queue;

impl Queue {
    fn push(&self, _order: u64) {}

    #[traced(name = "send orders", kind = "producer")]
    fn of_a_method(&self, order: u64) {
        self.push(order);
    }
}

#[traced(kind = "producer")]
fn by_its_kind(queue: &Queue) {
    queue.push(1);
}

#[traced(kind = "producer")]
async fn later(queue: &Queue) {
    queue.push(1);
}

#[traced(messaging(system = "kafka", destination = "orders", operation = "create"))]
fn by_its_operation() -> u64 {
    1
}

#[traced(kind = "producer", messaging(system = "nats", destination = "orders", operation = "send"))]
fn by_both(queue: &Queue) {
    queue.push(1);
}

fn in_a_block(queue: &Queue) {
    span!("send orders", kind = "producer", { queue.push(1) });
}

fn main() {
    Queue.of_a_method(1);
    by_its_kind(&Queue);
    drop(later(&Queue));
    by_its_operation();
    by_both(&Queue);
    in_a_block(&Queue);
}
