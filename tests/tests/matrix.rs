//! Each argument of `#[traced]` on each shape of function, and each pair of arguments on some: it
//! compiles, the call yields what the plain one would, and its span is as the arguments say.
//!
//! `matrix/cases.rs` is written by `matrix/generate.rs`. That what is left out here is refused is for
//! the macro crate's own tests, which know the tables, too.

#[path = "matrix/cases.rs"]
#[rustfmt::skip]
#[allow(unsafe_code, improper_ctypes_definitions, reason = "shapes of functions like any other")]
#[allow(clippy::all, clippy::pedantic, reason = "written by a program")]
#[allow(deprecated, reason = "any two arguments stand together here, also where a rule has a word to say of it")]
mod cases;
#[path = "matrix/columns.rs"]
mod columns;
#[path = "matrix/expected.rs"]
mod expected;
#[path = "matrix/generate.rs"]
mod generate;
#[path = "matrix/prelude.rs"]
mod prelude;
#[path = "matrix/shapes/mod.rs"]
mod shapes;

use columns::{COLUMNS, is_refused};
use futures_util::FutureExt as _;
use opentelemetry::baggage::BaggageExt as _;
use opentelemetry::{Context, KeyValue};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use otel_runtime::{span, testing};
use prelude::{BAD, Case, Env, GOOD};
use shapes::Shape;
use std::path::Path;
use std::{env, fs};

#[test]
fn the_cases_are_those_of_the_tables() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/matrix/cases.rs");
    let source = generate::source();
    if env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        fs::write(&path, source).expect("the cases can be written");
        return;
    }
    let written = fs::read_to_string(&path).expect("the cases can be read");
    assert!(written == source, "cases.rs is out of date: run with UPDATE_EXPECT=1");
}

/// Runs one call under a recorder, below a span of the test's own, and gives what is wrong with it.
async fn faults(case: &Case, shape: &Shape, n: u64) -> Vec<String> {
    let recorder = testing::record();
    let baggage =
        [KeyValue::new("tenant.id", "acme"), KeyValue::new("tenant.cell", "7"), KeyValue::new("user.id", "x")];
    let _baggage = Context::current_with_baggage(baggage).attach();
    let mut env = Env::full();
    let value = span!("caller", async { (case.call)(&mut env, n).await }).await;
    let mut faults = expected::faults(case, shape, n, &recorder, &env);
    if value != expected::value(shape, n) {
        faults.push(format!("the call yielded {value:?}"));
    }
    if !faults.is_empty() {
        faults.push(format!("the trace is\n{}", recorder.tree()));
    }
    faults
}

#[tokio::test]
async fn each_argument_on_each_shape() {
    opentelemetry::global::set_text_map_propagator(TraceContextPropagator::new());
    let (mut single, mut pairs, mut failures) = (0, 0, Vec::new());
    for case in cases::ALL.iter().copied().flatten() {
        let shape = shapes::all().find(|shape| shape.name == case.shape).expect("the shape is in its table");
        for n in [GOOD, BAD] {
            let faults = faults(case, shape, n).await;
            if !faults.is_empty() {
                failures.push(format!("{:?} of {} with {n}: {}", case.columns, case.shape, faults.join("; ")));
            }
        }
        // Without a provider the call is the plain one.
        let value = (case.call)(&mut Env::full(), GOOD).now_or_never().expect("nothing waits");
        assert_eq!(value, Some(GOOD), "{:?} of {}", case.columns, case.shape);
        *if case.columns.len() == 1 { &mut single } else { &mut pairs } += 1;
    }
    let refused = shapes::all().flat_map(|shape| COLUMNS.iter().filter(|column| is_refused(column, shape))).count();
    println!("{single} arguments on shapes give their span, {refused} are refused; so do {pairs} pairs on shapes");
    assert_eq!(single + refused, shapes::all().count() * COLUMNS.len());
    assert!(failures.is_empty(), "{} fail\n{}", failures.len(), failures.join("\n"));
}
