#![deny(deprecated)]

use otel_runtime::{span, traced};

struct Order {
    id: u64,
    name: String,
}

impl Order {
    #[traced]
    fn name(&self) -> &str {
        &self.name
    }

    #[traced]
    fn of(id: u64, name: String) -> Self {
        Self { id, name }
    }

    #[traced(attrs("acme.order.id" = self.id))]
    fn doubled(&self) -> Option<u64> {
        Some(self.id * 2)
    }
}

#[traced]
async fn later(a: u64, b: u64) -> Result<u64, String> {
    let larger = if a > b { a } else { b };
    Ok(larger)
}

#[traced(ret("acme.kind" = *ret))]
fn kind(text: &str) -> u8 {
    match text {
        "a" => 1,
        _ => return 2,
    }
}

#[traced]
fn count(counter: &mut [u32; 4]) {
    counter[0] += 1;
}

fn in_a_block(a: u64) -> u64 {
    span!("acme.sum", { a + 1 })
}

fn main() {
    let order = Order::of(1, String::new());
    order.name();
    order.doubled();
    drop(later(1, 2));
    kind("a");
    count(&mut [0; 4]);
    in_a_block(1);
}
