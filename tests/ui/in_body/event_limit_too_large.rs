use otel_runtime::event;

fn main() {
    event!("retrying", "acme.retry.attempt" = 7; limit = 5_000_000_000);
}
