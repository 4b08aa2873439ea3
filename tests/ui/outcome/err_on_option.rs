use otel_runtime::traced;

#[traced(err)]
async fn find() -> Option<u64> {
    None
}

fn main() {}
