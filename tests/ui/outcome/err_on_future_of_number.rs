use otel_runtime::traced;

#[traced(err)]
fn charge() -> impl Future<Output = u8> {
    async { 7 }
}

fn main() {}
