// silent: `filter` and `count` are those of the iterator
use otel_runtime::traced;

struct Rule;

impl Rule {
    #[traced]
    fn filter(&self, order: Order) -> bool {
        self.holds(order)
    }

    #[traced]
    fn count(&self) -> usize {
        self.lines().len()
    }
}

fn open(customers: &[Customer]) -> usize {
    let mut open = 0;
    for customer in customers {
        open += customer.orders.iter().filter(|order| order.is_open()).count();
    }
    open
}

fn main() {}
