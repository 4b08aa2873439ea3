// silent: another function has the name, and is not traced
use otel_runtime::{carry_context, traced};

struct Traced;
struct Plain;

impl Traced {
    #[traced]
    fn price_of(&self, item: &Item) {
        look_up(item);
    }
}

impl Plain {
    fn price_of(&self, item: &Item) {
        look_up(item);
    }
}

fn total(plain: Plain, items: &[Item]) {
    for item in items {
        plain.price_of(item);
    }
}

fn main() {}
