//! `#[fastrace::trace]`, as its users write it.

use crate::load::{Pendings, body};
use fastrace::collector::{SpanContext, SpanId, TraceId};
use fastrace::local::LocalSpan;
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

#[inline(never)]
#[must_use]
#[trace(short_name = true, properties = {
    "acme.items": "{n}",
    "acme.mode": "fast",
    "acme.ok": "true",
    "acme.page": "{n}",
    "acme.size": "{n}",
    "acme.zone": "north",
    "acme.tier": "gold",
    "acme.cached": "false",
    "acme.retries": "0",
    "acme.weight": "0.5",
})]
pub fn ten_attributes(n: u32) -> u32 {
    body(n)
}

#[inline(never)]
#[must_use]
#[trace(short_name = true)]
pub fn linked(n: u32) -> u32 {
    LocalSpan::add_link(SpanContext::new(TraceId(0x4bf9_2f35), SpanId(0xf067_aa0b)));
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

#[inline(never)]
#[must_use]
#[trace(short_name = true)]
pub fn nested(n: u32, depth: u32) -> u32 {
    if depth > 1 { nested(n, depth - 1) } else { body(n) }
}

fn root() -> fastrace::Span {
    fastrace::Span::root("tree", SpanContext::random())
}

#[inline(never)]
#[must_use]
pub fn tree(n: u32, children: u32) -> u32 {
    let root = root();
    let _local = root.set_local_parent();
    (0..children).fold(n, |sum, _| sum ^ sync(n))
}

#[inline(never)]
#[must_use]
pub fn tree_attributes(n: u32, children: u32) -> u32 {
    let root = root().with_properties(properties);
    let _local = root.set_local_parent();
    (0..children).fold(n, |sum, _| sum ^ sync_attributes(n))
}

/// Without its macro, and with nothing to format: no number that is known at run time only.
pub mod by_hand {
    use super::{LocalSpan, PROPERTIES, body, properties, root};

    #[inline(never)]
    #[must_use]
    pub fn sync_attributes(n: u32) -> u32 {
        let _span = LocalSpan::enter_with_local_parent("sync_attributes").with_properties(properties);
        body(n)
    }

    #[inline(never)]
    #[must_use]
    pub fn ten_attributes(n: u32) -> u32 {
        let _span = LocalSpan::enter_with_local_parent("ten_attributes").with_properties(|| PROPERTIES);
        body(n)
    }

    #[inline(never)]
    #[must_use]
    pub fn tree_attributes(n: u32, children: u32) -> u32 {
        let root = root().with_properties(properties);
        let _local = root.set_local_parent();
        (0..children).fold(n, |sum, _| sum ^ sync_attributes(n))
    }
}

const PROPERTIES: [(&str, &str); 10] = [
    ("acme.items", "7"),
    ("acme.mode", "fast"),
    ("acme.ok", "true"),
    ("acme.page", "7"),
    ("acme.size", "7"),
    ("acme.zone", "north"),
    ("acme.tier", "gold"),
    ("acme.cached", "false"),
    ("acme.retries", "0"),
    ("acme.weight", "0.5"),
];

fn properties() -> [(&'static str, &'static str); 3] {
    let [items, mode, ok, ..] = PROPERTIES;
    [items, mode, ok]
}
