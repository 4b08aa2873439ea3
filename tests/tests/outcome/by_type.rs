//! What the type of the returned value tells.

use super::{Alias, block_on, rejected, tree};
use otel_runtime::opentelemetry::trace::Status;
use otel_runtime::{testing, traced};
use std::fmt;
use std::future::Future;
use std::pin::Pin;

/// An error that cannot be shown.
#[derive(Debug)]
struct Bare;

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

#[traced]
fn aliased(fail: bool) -> Alias<u8> {
    if fail { Err(rejected()) } else { Ok(1) }
}

#[traced]
async fn aliased_async() -> Alias<u8> {
    Err(rejected())
}

#[traced]
fn bare() -> Result<(), Bare> {
    Err(Bare)
}

#[traced]
fn generic<E>(error: E) -> Result<(), E> {
    Err(error)
}

#[traced]
fn shown_generic<E: fmt::Display>(error: E) -> Result<(), E> {
    Err(error)
}

#[traced]
fn erased() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    Err("something".into())
}

#[traced]
fn any() -> anyhow::Result<()> {
    Err(anyhow::Error::new(rejected()).context("settling"))
}

#[traced]
fn option() -> Option<u8> {
    None
}

#[traced]
fn parameter<T>(value: T) -> T {
    value
}

#[traced]
fn opaque() -> impl fmt::Debug {
    Err::<(), _>(rejected())
}

#[traced]
fn boxed() -> Boxed<Alias<u8>> {
    Box::pin(async { Err(rejected()) })
}

#[traced]
fn returned_future() -> impl Future<Output = Alias<u8>> {
    async { Err(rejected()) }
}

#[test]
fn results_under_any_name_are_read() {
    let recorder = testing::record();
    let _ = aliased(false);
    assert_eq!(recorder.span("aliased").status, Status::Unset);
    const ERROR: &str = "!outcome::OrderError \"order 7 rejected\"\n";
    assert_eq!(tree(|| aliased(true)), format!("aliased {ERROR}"));
    assert_eq!(tree(|| block_on(aliased_async())), format!("aliased_async {ERROR}"));
    assert_eq!(tree(|| block_on(boxed())), format!("boxed {ERROR}"));
    assert_eq!(tree(|| block_on(returned_future())), format!("returned_future {ERROR}"));
}

#[test]
fn errors_without_bounds_have_a_type_and_no_text() {
    assert_eq!(tree(bare), "bare !outcome::by_type::Bare\n");
    assert_eq!(tree(|| generic(Bare)), "generic !outcome::by_type::Bare\n");
    assert_eq!(tree(|| generic(rejected())), "generic !outcome::OrderError\n");
    assert_eq!(tree(|| shown_generic(rejected())), "shown_generic !outcome::OrderError \"order 7 rejected\"\n");
}

#[test]
fn erased_errors_are_other() {
    assert_eq!(tree(erased), "erased !_OTHER \"something\"\n");
    assert_eq!(tree(any), "any !_OTHER \"settling\"\n");
}

#[test]
fn what_is_no_result_stays_unset() {
    assert_eq!(tree(option), "option\n");
    assert_eq!(tree(|| parameter(Err::<(), _>(rejected()))), "parameter\n");
    assert_eq!(tree(opaque), "opaque\n");
}
