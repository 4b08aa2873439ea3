use otel_runtime::traced;

#[traced(err = failure, no_err)]
fn charge() -> Result<(), String> {
    Ok(())
}

fn failure(_: &Result<(), String>) -> Option<String> {
    None
}

fn main() {}
