use otel_runtime::traced;

#[traced]
fn place() {
    #[recording_only]
    println!("recorded");
}

fn main() {}
