use otel_runtime::traced;

struct Message {
    headers: Vec<(String, String)>,
}

#[traced(kind = "consumer", links_from = batch.iter())]
fn settle(batch: &[Message]) {}

fn main() {}
