use otel_runtime::{carry_context, traced};

struct Shop;

impl Shop {
    #[traced]
    fn handle(&self, order: Order) {
        self.notify(order);
    }

    fn notify(&self, order: Order) {
        std::thread::spawn(move || send(order)); //~ OT029
    }
}

fn main() {}
