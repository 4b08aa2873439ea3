use otel_runtime::traced;
use std::time::Duration;

const LONG: Duration = Duration::from_millis(5);

#[traced(min_duration = 100)]
fn number() {}

#[traced(min_duration = 100ms)]
fn number_with_unit() {}

#[traced(min_duration = LONG)]
fn constant() {}

#[traced(min_duration = Duration::from_millis(5))]
fn call() {}

#[traced(min_duration)]
fn alone() {}

#[traced(min_duration = )]
fn nothing() {}

#[traced(min_duration("5ms"))]
fn in_parentheses() {}

fn main() {}
