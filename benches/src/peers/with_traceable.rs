//! `#[traceable]` of opentelemetry-traceable, whose functions are off until they are turned on.
//! Compiled twice, the second time to stay off. It knows no links.

use crate::load::{Pendings, body};
use opentelemetry_traceable::traceable;

#[inline(never)]
#[must_use]
#[traceable]
pub fn sync(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[traceable(fields("acme.items" = i64::from(n), "acme.mode" = "fast", "acme.ok" = true))]
pub fn sync_attributes(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[traceable(fields(
    "acme.items" = i64::from(n),
    "acme.mode" = "fast",
    "acme.ok" = true,
    "acme.page" = i64::from(n),
    "acme.size" = i64::from(n),
    "acme.zone" = "north",
    "acme.tier" = "gold",
    "acme.cached" = false,
    "acme.retries" = 0,
    "acme.weight" = 0.5
))]
pub fn ten_attributes(n: u32) -> u32 {
    body(n)
}

#[traceable]
pub async fn future(n: u32, pendings: u32) -> u32 {
    Pendings(pendings).await;
    body(n)
}

#[traceable(fields("acme.items" = i64::from(n), "acme.mode" = "fast", "acme.ok" = true))]
pub async fn future_attributes(n: u32, pendings: u32) -> u32 {
    Pendings(pendings).await;
    body(n)
}

#[inline(never)]
#[must_use]
#[traceable]
pub fn nested(n: u32, depth: u32) -> u32 {
    if depth > 1 { nested(n, depth - 1) } else { body(n) }
}

#[inline(never)]
#[must_use]
#[traceable]
pub fn tree(n: u32, children: u32) -> u32 {
    (0..children).fold(n, |sum, _| sum ^ sync(n))
}
