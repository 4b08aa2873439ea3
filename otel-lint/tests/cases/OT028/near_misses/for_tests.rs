// silent: tests go over their cases
use otel_runtime::{carry_context, traced};

#[traced]
fn price(item: &Item) {
    look_up(item);
}

#[cfg(test)]
mod tests {
    #[test]
    fn prices() {
        for item in ITEMS {
            price(item);
        }
    }
}

fn main() {}
