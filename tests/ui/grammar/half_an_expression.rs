use otel_runtime::traced;

#[traced(link_from = headers., kind = "consumer")]
fn process(headers: &[(String, String)]) {}

fn main() {}
