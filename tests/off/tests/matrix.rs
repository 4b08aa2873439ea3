//! Each argument of `#[traced]` on each shape of function, and pairs of them: what compiles without `off`
//! compiles with it, without a warning, and yields the same. The cases are those of the main workspace.
#![deny(warnings)]

#[path = "../../tests/matrix/cases.rs"]
#[rustfmt::skip]
#[allow(unsafe_code, improper_ctypes_definitions, reason = "shapes of functions like any other")]
#[allow(clippy::all, clippy::pedantic, reason = "written by a program")]
#[allow(deprecated, reason = "any two arguments stand together here, also where a rule has a word to say of it")]
mod cases;
#[path = "../../tests/matrix/prelude.rs"]
#[allow(dead_code, reason = "some of it is for what looks at spans")]
mod prelude;
#[path = "../../tests/matrix/shapes/mod.rs"]
#[allow(dead_code, reason = "the cases are written already")]
mod shapes;

use futures_util::FutureExt as _;
use otel_runtime::testing;
use prelude::{BAD, Env, GOOD};
use shapes::Value;

#[test]
fn each_argument_on_each_shape() {
    let recorder = testing::record();
    let mut calls = 0;
    for case in cases::ALL.iter().copied().flatten() {
        let shape = shapes::all().find(|shape| shape.name == case.shape).expect("the shape is in its table");
        for n in [GOOD, BAD] {
            let mut env = Env::full();
            let value = (case.call)(&mut env, n).now_or_never().expect("nothing waits");
            let refused = n == BAD && shape.value == Value::Result;
            assert_eq!(value, (!refused).then_some(n), "{:?} of {}", case.columns, case.shape);
            assert!(env.out.is_empty(), "{:?} of {}", case.columns, case.shape);
            calls += 1;
        }
    }
    assert_eq!(recorder.tree(), "");
    println!("{calls} calls");
}
