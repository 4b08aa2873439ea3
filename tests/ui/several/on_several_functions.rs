use otel_runtime::traced;

#[traced(kind = "cleint")]
fn charge() {}

#[traced(name = "")]
async fn refund() {}

struct Gateway;

impl Gateway {
    #[traced(public_endpoint)]
    fn serve(&self) {}
}

fn main() {}
