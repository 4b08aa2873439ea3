use otel_runtime::traced;

#[traced(err)]
#[track_caller]
fn charge(text: &str) -> Result<u64, std::num::ParseIntError> {
    let cents: u64 = text.parse()?;
    Ok(cents)
}

fn main() {}
