use otel_runtime::traced;

#[traced(err(sources))]
fn charge() -> Result<(), String> {
    Ok(())
}

fn main() {}
