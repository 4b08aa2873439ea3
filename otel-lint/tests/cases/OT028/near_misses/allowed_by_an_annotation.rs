// silent: the annotation of the function around the loop allows it
use otel_runtime::traced;

#[traced]
fn price(item: &Item) -> Price {
    look_up(item)
}

#[traced(allow(traced_call_in_loop, reason = "there are never more than three"))]
fn total(items: &[Item]) {
    for item in items {
        price(item);
    }
}

fn main() {}
