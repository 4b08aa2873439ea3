//! Panics, in the body and in what reads its error.

use super::{Alias, block_on, tree};
use otel_runtime::{testing, traced};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[traced]
fn leaf() {
    panic!("boom")
}

#[traced]
fn root() -> Alias<()> {
    leaf();
    Ok(())
}

#[traced]
async fn async_root() {
    tokio::task::yield_now().await;
    root().unwrap();
}

#[traced]
fn in_destructor() -> u8 {
    1
}

struct Cleanup;
impl Drop for Cleanup {
    fn drop(&mut self) {
        in_destructor();
    }
}

#[traced]
fn unwinds_through_a_destructor() {
    let _cleanup = Cleanup;
    panic!("boom")
}

struct PanickingDisplay;
impl fmt::Display for PanickingDisplay {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("in Display")
    }
}

#[traced]
fn error_cannot_be_shown() -> Result<(), PanickingDisplay> {
    Err(PanickingDisplay)
}

struct LooksAtTheSpan;
impl fmt::Display for LooksAtTheSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        otel_runtime::record!("acme.seen" = true);
        write!(f, "recording: {}", otel_runtime::is_recording())
    }
}

#[traced]
fn error_looks_at_the_span() -> Result<(), LooksAtTheSpan> {
    Err(LooksAtTheSpan)
}

#[test]
fn every_span_on_the_way_is_an_error() {
    let picture = tree(|| {
        let payload = catch_unwind(AssertUnwindSafe(|| block_on(async_root()))).unwrap_err();
        assert_eq!(payload.downcast_ref::<&str>(), Some(&"boom"));
    });
    assert_eq!(picture, "async_root !panic\n  root !panic\n    leaf !panic\n");
}

#[test]
fn a_call_made_by_a_destructor_while_unwinding_did_not_panic() {
    let picture = tree(|| {
        let _ = catch_unwind(unwinds_through_a_destructor);
    });
    assert_eq!(picture, "unwinds_through_a_destructor !panic\n  in_destructor\n");
}

#[test]
fn the_errors_own_code_can_neither_panic_nor_deadlock_the_call() {
    let recorder = testing::record();
    assert!(error_cannot_be_shown().is_err());
    assert!(recorder.tree().starts_with("error_cannot_be_shown !outcome::panics::PanickingDisplay"));
    let picture = tree(error_looks_at_the_span);
    assert_eq!(
        picture,
        "error_looks_at_the_span {acme.seen: true} !outcome::panics::LooksAtTheSpan \"recording: true\"\n"
    );
}
