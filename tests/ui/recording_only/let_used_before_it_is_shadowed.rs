use otel_runtime::{recording_only, traced};

struct Order {
    summary: String,
}

fn summarize(order: &str) -> String {
    order.to_uppercase()
}

#[traced]
fn in_the_next_let(order: &str) -> usize {
    #[recording_only]
    let summary = summarize(order);
    let summary = summary.len();
    summary
}

#[traced]
fn behind_an_inner_scope(order: &str) {
    #[recording_only]
    let summary = summarize(order);
    for summary in [1, 2] {
        println!("{summary}");
    }
    if let Some(summary) = order.find('x') {
        println!("{summary}");
    } else {
        println!("{summary}");
    }
}

#[traced]
fn in_what_is_matched(order: &str) {
    #[recording_only]
    let summary = summarize(order);
    match summary {
        summary => drop(summary),
    }
}

#[traced]
fn in_a_shorthand(order: &str) -> Order {
    #[recording_only]
    let summary = summarize(order);
    Order { summary }
}

#[traced]
fn in_a_closure(order: &str) -> bool {
    #[recording_only]
    let summary = summarize(order);
    let is_long = |limit: usize| summary.len() > limit;
    is_long(3)
}

#[traced]
fn in_a_macro_of_the_body(order: &str) -> usize {
    #[recording_only]
    let summary = summarize(order);
    macro_rules! len {
        () => {
            summary.len()
        };
    }
    len!()
}

fn main() {}
