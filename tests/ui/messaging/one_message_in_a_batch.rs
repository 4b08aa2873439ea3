use otel_runtime::traced;

#[traced(
    links_from = batch,
    messaging(system = "kafka", destination = "orders", operation = "process", message_id = 7, message_count = 9)
)]
fn process(batch: &[Vec<(String, String)>]) {}

#[traced(links_from = batch, messaging(system = "kafka", destination = "orders", operation = "create"))]
fn create(batch: &[Vec<(String, String)>]) {}

fn main() {}
