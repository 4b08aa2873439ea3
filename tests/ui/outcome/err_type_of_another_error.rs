use otel_runtime::traced;

#[traced(err_type = kind_of)]
fn charge() -> Result<(), String> {
    Ok(())
}

fn kind_of(_: &u16) -> &'static str {
    "declined"
}

fn main() {}
