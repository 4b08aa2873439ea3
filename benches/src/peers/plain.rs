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

#[inline(never)]
#[must_use]
pub fn nested(n: u32, depth: u32) -> u32 {
    if depth > 1 { nested(n, depth - 1) } else { body(n) }
}

#[inline(never)]
#[must_use]
pub fn tree(n: u32, children: u32) -> u32 {
    (0..children).fold(n, |sum, _| sum ^ sync(n))
}
