//! Without a span.

use crate::load::{Pendings, body};

#[inline(never)]
#[must_use]
pub fn sync(n: u32) -> u32 {
    body(n)
}

pub async fn future(n: u32, pendings: u32) -> u32 {
    Pendings(pendings).await;
    body(n)
}
