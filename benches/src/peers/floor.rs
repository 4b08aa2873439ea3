//! No tracing library: the least that any of them can pay for a span that is visible in the `Context`, so that goals
//! against peers without one can be judged. README.md says what it leaves out.

pub mod absent;
mod delivery;

pub use delivery::{Delivered, flush, start};

use crate::load::{Pendings, body};
use delivery::Ended;
use fastant::Instant;
use opentelemetry::trace::{Span, SpanContext, SpanId, Status, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use opentelemetry::{Context, KeyValue};
use pin_project_lite::pin_project;
use std::borrow::Cow;
use std::cell::Cell;
use std::hash::{BuildHasher as _, RandomState};
use std::hint::black_box;
use std::pin::Pin;
use std::task::{self, Poll};
use std::time::SystemTime;

/// Where spans that have ended go.
pub trait Sink: 'static {
    fn take(ended: Ended);
}

/// To nobody: the clock has been read, that is all.
pub struct Forgotten;

impl Sink for Forgotten {
    #[inline]
    fn take(ended: Ended) {
        black_box((ended.start, ended.end));
    }
}

/// What is visible: ids. By value, because what is borrowed from a pool must be given back to it; the API boxes
/// the span in any case.
struct Visible(SpanContext);

impl Span for Visible {
    fn add_event_with_timestamp<T>(&mut self, _: T, _: SystemTime, _: Vec<KeyValue>)
    where
        T: Into<Cow<'static, str>>,
    {
    }

    fn span_context(&self) -> &SpanContext {
        &self.0
    }

    fn is_recording(&self) -> bool {
        true
    }

    fn set_attribute(&mut self, _: KeyValue) {}

    fn set_status(&mut self, _: Status) {}

    fn update_name<T>(&mut self, _: T)
    where
        T: Into<Cow<'static, str>>,
    {
    }

    fn add_link(&mut self, _: SpanContext, _: Vec<KeyValue>) {}

    fn end_with_timestamp(&mut self, _: SystemTime) {}
}

thread_local! {
    static IDS: Cell<u64> = const { Cell::new(0) };
}

/// Numbers in a row that starts anywhere, mixed as `SplitMix64` does.
#[inline]
fn id() -> u64 {
    let mut before = IDS.get();
    if before == 0 {
        before = RandomState::new().hash_one(0);
    }
    let mut id = before.wrapping_add(0x9e37_79b9_7f4a_7c15);
    IDS.set(id);
    id = (id ^ (id >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    id = (id ^ (id >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    id ^ (id >> 31)
}

/// A span that has started, and the context that it is in.
#[inline]
fn start_span(name: &'static &'static str) -> (Context, Ended) {
    let start = Instant::now();
    Context::map_current(|current| {
        let parent = current.span();
        let parent = parent.span_context();
        let (trace, flags) = if parent.is_valid() {
            (parent.trace_id(), parent.trace_flags())
        } else {
            (TraceId::from(u128::from(id()) << 64 | u128::from(id())), TraceFlags::SAMPLED)
        };
        let span = SpanId::from(id());
        let context = current.with_span(Visible(SpanContext::new(trace, span, flags, false, TraceState::NONE)));
        let parent_is_remote = parent.is_remote();
        (context, Ended { trace, span, parent: parent.span_id(), start, end: start, name, flags, parent_is_remote })
    })
}

#[inline]
fn spanned<S: Sink>(name: &'static &'static str, work: impl FnOnce() -> u32) -> u32 {
    let (context, span) = start_span(name);
    let attached = context.attach();
    let value = work();
    let end = Instant::now();
    drop(attached);
    S::take(Ended { end, ..span });
    value
}

pin_project! {
    /// Has its span from the first poll on.
    struct Spanned<F> {
        #[pin]
        inner: F,
        name: &'static &'static str,
        span: Option<(Context, Ended)>,
    }
}

impl<F: Future> Future for Spanned<F> {
    type Output = F::Output;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let name = *this.name;
        let (context, _) = this.span.get_or_insert_with(|| start_span(name));
        let attached = context.clone().attach();
        let polled = this.inner.poll(cx);
        drop(attached);
        if polled.is_ready() {
            if let Some((_, span)) = this.span.take() {
                Forgotten::take(Ended { end: Instant::now(), ..span });
            }
        }
        polled
    }
}

#[inline(never)]
#[must_use]
pub fn sync<S: Sink>(n: u32) -> u32 {
    spanned::<S>(&"sync", || body(n))
}

#[inline(never)]
#[must_use]
pub fn tree<S: Sink>(n: u32, children: u32) -> u32 {
    spanned::<S>(&"tree", || (0..children).fold(n, |sum, _| sum ^ sync::<S>(n)))
}

pub fn future(n: u32, pendings: u32) -> impl Future<Output = u32> {
    let inner = async move {
        Pendings(pendings).await;
        body(n)
    };
    Spanned { inner, name: &"future", span: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn current() -> SpanContext {
        Context::map_current(|current| current.span().span_context().clone())
    }

    #[test]
    fn the_span_is_visible_while_the_work_runs() {
        let mut seen = Vec::new();
        let outer = || {
            seen.push(current());
            let inner = || {
                seen.push(current());
                0
            };
            spanned::<Forgotten>(&"inner", inner)
        };
        spanned::<Forgotten>(&"outer", outer);
        assert!(seen[0].is_valid() && seen[0].is_sampled());
        assert_eq!(seen[0].trace_id(), seen[1].trace_id());
        assert_ne!(seen[0].span_id(), seen[1].span_id());
        assert!(!current().is_valid());
    }

    #[test]
    fn a_flush_exports_all_that_has_ended() {
        let pipeline = crate::pipeline::Pipeline::floor();
        let before = pipeline.exported();
        let _ = tree::<Delivered>(1, 1000);
        pipeline.flush();
        assert_eq!(pipeline.exported() - before, 1001);
    }
}
