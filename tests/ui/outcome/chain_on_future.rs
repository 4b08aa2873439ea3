use otel_runtime::traced;

#[traced(err(chain))]
async fn charge() -> Option<u64> {
    None
}

fn main() {}
