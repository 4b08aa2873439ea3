//! This project. Compiled twice, the second time to be filtered off.

use crate::load::{Pendings, body, link};
use otel_runtime::traced;

#[inline(never)]
#[must_use]
#[traced]
pub fn sync(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[traced(attrs("acme.items" = n, "acme.mode" = "fast", "acme.ok" = true))]
pub fn sync_attributes(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[traced(attrs(
    "acme.items" = n,
    "acme.mode" = "fast",
    "acme.ok" = true,
    "acme.page" = n,
    "acme.size" = n,
    "acme.zone" = "north",
    "acme.tier" = "gold",
    "acme.cached" = false,
    "acme.retries" = 0,
    "acme.weight" = 0.5
))]
pub fn ten_attributes(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[traced(link_from = link())]
pub fn linked(n: u32) -> u32 {
    body(n)
}

#[traced]
pub async fn future(n: u32, pendings: u32) -> u32 {
    Pendings(pendings).await;
    body(n)
}

#[traced(attrs("acme.items" = n, "acme.mode" = "fast", "acme.ok" = true))]
pub async fn future_attributes(n: u32, pendings: u32) -> u32 {
    Pendings(pendings).await;
    body(n)
}

/// Calls itself, so many spans deep.
#[inline(never)]
#[must_use]
#[traced]
pub fn nested(n: u32, depth: u32) -> u32 {
    if depth > 1 { nested(n, depth - 1) } else { body(n) }
}

/// A root with so many children.
#[inline(never)]
#[must_use]
#[traced]
pub fn tree(n: u32, children: u32) -> u32 {
    (0..children).fold(n, |sum, _| sum ^ sync(n))
}

#[inline(never)]
#[must_use]
#[traced(attrs("acme.items" = n, "acme.mode" = "fast", "acme.ok" = true))]
pub fn tree_attributes(n: u32, children: u32) -> u32 {
    (0..children).fold(n, |sum, _| sum ^ sync_attributes(n))
}
