use otel_runtime::traced;

#[traced(err(chain, debug))]
fn charge() -> Result<(), String> {
    Ok(())
}

fn main() {}
