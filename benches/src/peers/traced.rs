//! This project.

use crate::load::{Pendings, body};
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
