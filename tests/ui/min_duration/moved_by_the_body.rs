#![allow(deprecated, reason = "rules are not what is looked at")]

use otel_runtime::traced;

struct Order {
    id: u64,
    text: String,
}

#[traced(min_duration = "5ms", attrs("acme.order.text" = order.text))]
fn charge(order: Order) -> Order {
    order
}

#[traced(min_duration = "5ms", attrs("acme.order.text" = order.text))]
async fn charge_later(order: Order) -> Order {
    order
}

#[traced(min_duration = "5ms", attrs("acme.order.text" = text))]
async fn behind_a_pattern((text, _): (String, u64)) -> String {
    text
}

impl Order {
    #[traced(min_duration = "5ms", attrs("acme.order.id" = self.id))]
    fn change(&mut self) {
        self.id += 1;
    }
}

fn main() {}
