use otel_runtime::traced;

struct Message {
    headers: Vec<(String, String)>,
}

#[traced(kind = "consumer", link_from = message)]
fn process(message: &Message) {}

fn main() {}
