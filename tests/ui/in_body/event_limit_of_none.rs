use otel_runtime::event;

fn main() {
    event!("retrying", "acme.retry.attempt" = 7; limit = 0);
}
