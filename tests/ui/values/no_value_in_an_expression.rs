use otel_runtime::traced;

#[derive(Clone, Copy)]
struct Money(u64);

impl std::ops::Add for Money {
    type Output = Money;

    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

#[traced(attrs("acme.order.total" = price + tax))]
fn charge(price: Money, tax: Money) {}

fn main() {}
