#![deny(deprecated)]

use otel_runtime::{span, traced};
use std::collections::HashMap;

struct Order {
    id: u64,
    name: String,
    lines: Vec<u64>,
}

impl Order {
    // silent: a call
    #[traced]
    fn name(&self) -> String {
        self.name.clone()
    }

    // silent: a loop
    #[traced]
    fn sum(&self) -> u64 {
        let mut sum = 0;
        for line in &self.lines {
            sum += line;
        }
        sum
    }

    // silent: a macro
    #[traced]
    fn text(&self) -> String {
        format!("{}", self.id)
    }
}

// silent: somebody else's future
#[traced]
async fn waits(work: std::future::Ready<u64>) -> u64 {
    work.await
}

// silent: a function that was given
#[traced]
fn runs(work: (fn() -> u64,)) -> u64 {
    (work.0)()
}

// silent: nothing yet
#[traced]
fn to_come() {}

// silent: the same
#[traced]
fn fails() -> Result<(), u8> {
    Err(3)
}

// silent: the edge of a process, which others refer to
#[traced(kind = "consumer", link_from = headers)]
fn receives(headers: &HashMap<String, String>, order: u64) -> u64 {
    order
}

// silent: made here, and worked out where it is read
#[traced]
fn words() -> impl Iterator<Item = u64> {
    [1, 2].into_iter()
}

// silent: the value is worked out later
#[traced]
fn given(work: std::future::Ready<u64>) -> impl Future<Output = u64> {
    work
}

// silent: a span round a call
fn in_a_block(order: &Order) -> String {
    span!("acme.name", { order.name() })
}

// silent: allowed
#[traced(allow(nothing_to_time, reason = "an example of a span"))]
fn allowed(n: u64) -> u64 {
    n
}

fn main() {
    let order = Order { id: 1, name: String::new(), lines: Vec::new() };
    order.sum();
    order.text();
    drop(waits(std::future::ready(1)));
    runs((|| 1,));
    to_come();
    drop(fails());
    receives(&HashMap::new(), 1);
    drop(words());
    drop(given(std::future::ready(1)));
    in_a_block(&order);
    allowed(1);
}
