use otel_runtime::traced;

#[traced(no_err, err)]
fn charge() -> Result<(), String> {
    Ok(())
}

fn main() {}
