//! Code of the application that does with the current context whatever it can, and traced functions that
//! run it wherever the macros let them.

use otel_runtime::opentelemetry::Context;
use otel_runtime::opentelemetry::trace::TraceContextExt as _;
use otel_runtime::{event, is_recording, record, traced};
use std::fmt;

/// Does with the current context what `map_current` forbids.
pub(crate) fn meddle() {
    let _attached = Context::current().with_value(1_u8).attach();
    assert_eq!(Context::current().get::<u8>(), Some(&1));
    let _ = is_recording();
    Context::map_current(|context| context.span().span_context().clone());
}

pub(crate) struct MeddlesWhenShown;
impl fmt::Display for MeddlesWhenShown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        meddle();
        traced_leaf();
        f.write_str("shown")
    }
}

pub(crate) struct MeddlesWhenDropped;
impl Drop for MeddlesWhenDropped {
    fn drop(&mut self) {
        meddle();
        traced_leaf();
    }
}

#[traced]
pub(crate) fn traced_leaf() {}

fn meddled<T>(value: T) -> T {
    meddle();
    traced_leaf();
    value
}

#[traced(
    parent = meddled(Context::current()),
    link_from = meddled(Context::current()),
    start_attrs("acme.start" = meddled(1)),
    attrs("acme.attr" = meddled(2), "acme.shown" = %MeddlesWhenShown),
    ret("acme.ret" = meddled(*ret))
)]
pub(crate) fn sync(_argument: MeddlesWhenDropped) -> Result<u32, MeddlesWhenShown> {
    record!("acme.record" = meddled(3));
    event!("event", "acme.event" = meddled(4));
    Ok(5)
}

#[traced(start_attrs("acme.start" = meddled(1)), attrs("acme.attr" = %MeddlesWhenShown))]
pub(crate) async fn not_sync(argument: MeddlesWhenDropped) -> Result<u32, MeddlesWhenShown> {
    record!("acme.record" = meddled(3));
    tokio::task::yield_now().await;
    drop(argument);
    Err(MeddlesWhenShown)
}
