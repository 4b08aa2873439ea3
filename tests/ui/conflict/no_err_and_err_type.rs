use otel_runtime::traced;

#[traced(no_err, err_type = kind_of)]
fn charge() -> Result<(), String> {
    Ok(())
}

fn kind_of(_: &String) -> &'static str {
    "declined"
}

fn main() {}
