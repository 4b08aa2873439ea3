//! `#[tracing::instrument]`, as its users write it; `skip_all` because it records arguments otherwise.

use crate::load::{Pendings, body};
use tracing::instrument;

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
