use otel_runtime::traced;

#[traced(err(Debug))]
fn charge() -> Result<(), String> {
    Ok(())
}

fn main() {}
