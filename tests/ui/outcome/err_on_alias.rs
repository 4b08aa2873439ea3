use otel_runtime::traced;

type Status = u16;

#[traced(kind = "client", err)]
fn charge() -> Status {
    404
}

fn main() {}
