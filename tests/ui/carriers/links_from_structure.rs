use otel_runtime::traced;

struct Batch;

#[traced(kind = "consumer", links_from = batch)]
fn settle(batch: &Batch) {}

fn main() {}
