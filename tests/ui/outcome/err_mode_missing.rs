use otel_runtime::traced;

#[traced(err())]
fn charge() -> Result<(), String> {
    Ok(())
}

fn main() {}
