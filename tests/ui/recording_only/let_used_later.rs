use otel_runtime::{record, recording_only, traced};

fn summarize(order: &str) -> String {
    order.to_uppercase()
}

#[traced]
fn place(order: &str) {
    #[recording_only]
    let summary = summarize(order);
    record!("acme.order.summary" = summary);
}

#[traced]
fn print(order: &str) {
    #[recording_only]
    let summary = summarize(order);
    println!("{summary}");
}

fn main() {}
