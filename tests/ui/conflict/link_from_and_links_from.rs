use otel_runtime::traced;

#[traced(kind = "consumer", link_from = batch[0], links_from = batch)]
fn settle(batch: &[Vec<(String, String)>]) {}

fn main() {}
