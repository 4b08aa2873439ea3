use otel_runtime::traced;

#[track_caller]
#[traced(ret("acme.order.cents" = ret))]
fn charge(cents: u64) -> u64 {
    if cents == 0 {
        return 1;
    }
    cents
}

fn main() {}
