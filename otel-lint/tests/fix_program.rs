//! A program that is rewritten builds without new warnings, and exports the spans that it exported before.

mod common;

use common::{directory, fix, put};
use std::fs;
use std::path::Path;
use std::process::Command;

const MANIFEST: &str = r#"
[package]
name = "program"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[dependencies]
opentelemetry = "0.33"
opentelemetry_sdk = { version = "0.33", features = ["testing"] }
tracing = "0.1"
tracing-opentelemetry = "0.34"
tracing-subscriber = { version = "0.3", default-features = false, features = ["registry", "std"] }

[lints.rust]
warnings = "deny"
"#;

/// Prints each span with its name, parent, kind, status and attributes. Every value as text: the bridge has no other
/// way with integers that have no sign. What only `#[traced]` tells, the type of an error, is left out.
const MAIN: &str = r#"
mod orders;

use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider};
use tracing_subscriber::layer::SubscriberExt as _;

fn main() {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    opentelemetry::global::set_tracer_provider(provider.clone());
    let layer = tracing_opentelemetry::layer()
        .with_tracer(provider.tracer("orders"))
        .with_location(false)
        .with_threads(false)
        .with_target(false)
        .with_tracked_inactivity(false);
    let subscriber = tracing_subscriber::registry().with(layer);
    tracing::subscriber::with_default(subscriber, || finish(orders::run()));
    provider.force_flush().expect("a flush");
    let spans = exporter.get_finished_spans().expect("spans");
    for span in &spans {
        let parent = spans.iter().find(|other| other.span_context.span_id() == span.parent_span_id);
        let attributes = span.attributes.iter().filter(|attribute| attribute.key.as_str() != "error.type");
        let mut attributes: Vec<String> =
            attributes.map(|attribute| format!("{}={}", attribute.key, attribute.value)).collect();
        attributes.sort();
        println!(
            "{} in {} {:?} {:?} {attributes:?}",
            span.name,
            parent.map_or("nothing", |parent| &parent.name),
            span.span_kind,
            span.status,
        );
    }
}

/// The exporter brings an executor of its own, which does not run inside another.
fn finish(future: impl Future) {
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    let mut future = std::pin::pin!(future);
    while future.as_mut().poll(&mut cx).is_pending() {}
}
"#;

const ORDERS: &str = r#"
use std::fmt::Display;
use std::pin::Pin;
use tracing::{Span, field, instrument};

#[derive(Debug)]
pub struct Order {
    id: u64,
    lines: Vec<i32>,
    note: Option<String>,
}

const REGION: &str = "acme.region";

#[instrument]
pub async fn run() {
    let order = Order { id: 7, lines: vec![1, -2], note: None };
    let _ = place(&order, "secret").await;
    let _ = place(&Order { id: 8, lines: vec![], note: Some("soon".to_owned()) }, "secret").await;
    order.ship("north");
    let _ = parse("x");
    let _ = quiet("x");
    detached();
    later(3).await;
    boxed(&order).await;
    generic(&1.5);
}

#[instrument(skip_all, err, fields(otel.kind = "server", acme.order.id = order.id, acme.order.lines = ?order.lines, acme.order.note = order.note))]
async fn place(order: &Order, _password: &str) -> Result<usize, String> {
    if order.lines.is_empty() { Err("no lines".to_owned()) } else { Ok(order.lines.len()) }
}

impl Order {
    #[instrument(name = "order.ship", level = "debug", skip(self, to), fields(otel.kind = "client", acme.to = %to, acme.rows, acme.dear = field::Empty))]
    fn ship(&self, to: &str) {
        Span::current().record("acme.rows", self.lines.len());
        if self.id > 5 {
            Span::current().record("acme.dear", field::debug(Some(self.id)));
        }
    }
}

#[instrument(skip_all, err(Display), fields(acme.text = text, acme.length = text.len() as i64, acme.good = false, acme.half = 0.5))]
fn parse(text: &str) -> Result<u8, std::num::ParseIntError> {
    text.parse()
}

#[instrument(skip_all)]
fn quiet(text: &str) -> Result<u8, std::num::ParseIntError> {
    text.parse()
}

#[instrument(parent = None, fields({ REGION } = "eu"))]
fn detached() {
    inner();
}

#[instrument("inner work")]
fn inner() {}

#[instrument(skip_all, fields(acme.step = step))]
fn later(step: i32) -> impl Future<Output = ()> {
    async move { inner() }
}

#[instrument(skip_all, fields(otel.name = "orders.boxed"))]
fn boxed(order: &Order) -> Pin<Box<dyn Future<Output = ()> + '_>> {
    Box::pin(async move { order.ship("south") })
}

#[instrument(skip_all, fields(acme.value = %value))]
fn generic<T: Display>(value: &T) {
    drop(value.to_string());
}
"#;

/// What the program prints. Its manifest makes every warning an error.
fn run(program: &Path) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(program)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("fix_program_target"))
        .output()
        .expect("cargo");
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{messages}");
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn the_same_spans_come_out() {
    let program = directory("fix_program");
    put(&program, &[("Cargo.toml", MANIFEST), ("src/main.rs", MAIN), ("src/orders.rs", ORDERS)]);
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    // The versions that are there already.
    fs::copy(repository.join("Cargo.lock"), program.join("Cargo.lock")).expect("a copy");
    let before = run(&program);
    assert_eq!(before.lines().count(), 13, "{before}");

    let mut fix = fix(&program);
    fix.write = true;
    fix.runtime = Some(repository.join("otel-runtime"));
    let (_, report) = fix.run().expect("a run");
    assert_eq!((report.rewritten, report.left.len()), (10, 0), "{report}");
    assert_eq!(run(&program), before);
}
