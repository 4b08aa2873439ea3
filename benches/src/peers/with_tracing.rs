//! `#[tracing::instrument]`, as its users write it; `skip_all` because it records arguments otherwise.
//! Compiled twice, the second time to be filtered off.

use crate::load::{Pendings, body, link};
use tracing::{Span, instrument};
use tracing_opentelemetry::OpenTelemetrySpanExt as _;

#[inline(never)]
#[must_use]
#[instrument(skip_all)]
pub fn sync(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[instrument(skip_all, fields(acme.items = n, acme.mode = "fast", acme.ok = true))]
pub fn sync_attributes(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[instrument(skip_all, fields(
    acme.items = n,
    acme.mode = "fast",
    acme.ok = true,
    acme.page = n,
    acme.size = n,
    acme.zone = "north",
    acme.tier = "gold",
    acme.cached = false,
    acme.retries = 0,
    acme.weight = 0.5,
))]
pub fn ten_attributes(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[instrument(skip_all)]
pub fn linked(n: u32) -> u32 {
    Span::current().add_link(link());
    body(n)
}

#[instrument(skip_all)]
pub async fn future(n: u32, pendings: u32) -> u32 {
    Pendings(pendings).await;
    body(n)
}

#[instrument(skip_all, fields(acme.items = n, acme.mode = "fast", acme.ok = true))]
pub async fn future_attributes(n: u32, pendings: u32) -> u32 {
    Pendings(pendings).await;
    body(n)
}

#[inline(never)]
#[must_use]
#[instrument(skip_all)]
pub fn nested(n: u32, depth: u32) -> u32 {
    if depth > 1 { nested(n, depth - 1) } else { body(n) }
}

#[inline(never)]
#[must_use]
#[instrument(skip_all)]
pub fn tree(n: u32, children: u32) -> u32 {
    (0..children).fold(n, |sum, _| sum ^ sync(n))
}
