//! This project, where the body needs no context of its own.

use crate::load::body;
use otel_runtime::traced;

#[inline(never)]
#[must_use]
#[traced(leaf)]
pub fn sync(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[traced(leaf, attrs("acme.items" = n, "acme.mode" = "fast", "acme.ok" = true))]
pub fn sync_attributes(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[traced(leaf, attrs(
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

/// A root, which is no leaf, with so many children.
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
