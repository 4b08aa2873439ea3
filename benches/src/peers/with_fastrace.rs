//! `#[fastrace::trace]`, as its users write it.

use crate::load::{Pendings, body};
use fastrace::trace;

#[inline(never)]
#[must_use]
#[trace(short_name = true)]
pub fn sync(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[trace(short_name = true, properties = { "acme.items": "{n}", "acme.mode": "fast", "acme.ok": "true" })]
pub fn sync_attributes(n: u32) -> u32 {
    body(n)
}

#[trace(short_name = true)]
pub async fn future(n: u32, pendings: u32) -> u32 {
    Pendings(pendings).await;
    body(n)
}

#[trace(short_name = true, properties = { "acme.items": "{n}", "acme.mode": "fast", "acme.ok": "true" })]
pub async fn future_attributes(n: u32, pendings: u32) -> u32 {
    Pendings(pendings).await;
    body(n)
}
