//! The OpenTelemetry API, written out.

use crate::load::{Pendings, body, link};
use opentelemetry::global::{self, BoxedTracer};
use opentelemetry::trace::{FutureExt as _, Link, SpanBuilder, SpanKind, TraceContextExt as _, Tracer};
use opentelemetry::{Context, InstrumentationScope, KeyValue};
use opentelemetry_sdk::trace::SdkTracer;
use std::sync::OnceLock;

/// A tracer in a static.
pub trait Cached: 'static {
    type Tracer: Tracer<Span: Send + Sync> + 'static;
    fn tracer() -> &'static Self::Tracer;
}

/// The SDK's own type, which a program can name.
pub struct Sdk;

static SDK: OnceLock<SdkTracer> = OnceLock::new();

impl Sdk {
    /// # Panics
    /// If it is called twice.
    pub fn set(tracer: SdkTracer) {
        SDK.set(tracer).expect("a process has one provider");
    }
}

impl Cached for Sdk {
    type Tracer = SdkTracer;
    #[inline]
    fn tracer() -> &'static SdkTracer {
        SDK.get().expect("the scene has set the tracer")
    }
}

/// What a library crate gets.
pub struct Global;

impl Cached for Global {
    type Tracer = BoxedTracer;
    #[inline]
    fn tracer() -> &'static BoxedTracer {
        static TRACER: OnceLock<BoxedTracer> = OnceLock::new();
        TRACER.get_or_init(|| global::tracer_with_scope(scope()))
    }
}

/// The scope that `#[traced]` has, too.
#[must_use]
pub fn scope() -> InstrumentationScope {
    InstrumentationScope::builder("otel-benches")
        .with_version(env!("CARGO_PKG_VERSION"))
        .with_schema_url("https://opentelemetry.io/schemas/1.42.0")
        .build()
}

fn attributes(n: u32) -> [KeyValue; 3] {
    [KeyValue::new("acme.items", i64::from(n)), KeyValue::new("acme.mode", "fast"), KeyValue::new("acme.ok", true)]
}

fn attributes10(n: u32) -> [KeyValue; 10] {
    [
        KeyValue::new("acme.items", i64::from(n)),
        KeyValue::new("acme.mode", "fast"),
        KeyValue::new("acme.ok", true),
        KeyValue::new("acme.page", i64::from(n)),
        KeyValue::new("acme.size", i64::from(n)),
        KeyValue::new("acme.zone", "north"),
        KeyValue::new("acme.tier", "gold"),
        KeyValue::new("acme.cached", false),
        KeyValue::new("acme.retries", 0),
        KeyValue::new("acme.weight", 0.5),
    ]
}

/// A span round `work`, of which the current context is told.
#[inline]
fn spanned<C: Cached>(builder: SpanBuilder, work: impl FnOnce() -> u32) -> u32 {
    let span = builder.with_kind(SpanKind::Internal).start(C::tracer());
    let context = Context::current_with_span(span);
    let attached = context.clone().attach();
    let value = work();
    drop(attached);
    context.span().end();
    value
}

#[inline(never)]
#[must_use]
pub fn sync<C: Cached>(n: u32) -> u32 {
    spanned::<C>(C::tracer().span_builder("sync"), || body(n))
}

#[inline(never)]
#[must_use]
pub fn sync_attributes<C: Cached>(n: u32) -> u32 {
    spanned::<C>(C::tracer().span_builder("sync_attributes").with_attributes(attributes(n)), || body(n))
}

#[inline(never)]
#[must_use]
pub fn ten_attributes<C: Cached>(n: u32) -> u32 {
    spanned::<C>(C::tracer().span_builder("ten_attributes").with_attributes(attributes10(n)), || body(n))
}

#[inline(never)]
#[must_use]
pub fn linked<C: Cached>(n: u32) -> u32 {
    let links = vec![Link::new(link(), Vec::new(), 0)];
    spanned::<C>(C::tracer().span_builder("linked").with_links(links), || body(n))
}

#[inline(never)]
#[must_use]
pub fn nested<C: Cached>(n: u32, depth: u32) -> u32 {
    let work = || if depth > 1 { nested::<C>(n, depth - 1) } else { body(n) };
    spanned::<C>(C::tracer().span_builder("nested"), work)
}

#[inline(never)]
#[must_use]
pub fn tree<C: Cached>(n: u32, children: u32) -> u32 {
    spanned::<C>(C::tracer().span_builder("tree"), || (0..children).fold(n, |sum, _| sum ^ sync::<C>(n)))
}

#[inline(never)]
#[must_use]
pub fn tree_attributes<C: Cached>(n: u32, children: u32) -> u32 {
    let builder = C::tracer().span_builder("tree_attributes").with_attributes(attributes(n));
    spanned::<C>(builder, || (0..children).fold(n, |sum, _| sum ^ sync_attributes::<C>(n)))
}

/// The same, ended when its last context is dropped.
#[inline]
fn dropping<C: Cached>(builder: SpanBuilder, work: impl FnOnce() -> u32) -> u32 {
    let span = builder.with_kind(SpanKind::Internal).start(C::tracer());
    let _attached = Context::current_with_span(span).attach();
    work()
}

#[inline(never)]
#[must_use]
pub fn dropped<C: Cached>(n: u32) -> u32 {
    dropping::<C>(C::tracer().span_builder("dropped"), || body(n))
}

#[inline(never)]
#[must_use]
pub fn dropped_attributes<C: Cached>(n: u32) -> u32 {
    dropping::<C>(C::tracer().span_builder("dropped_attributes").with_attributes(attributes(n)), || body(n))
}

#[inline(never)]
#[must_use]
pub fn dropped_ten_attributes<C: Cached>(n: u32) -> u32 {
    dropping::<C>(C::tracer().span_builder("dropped_ten_attributes").with_attributes(attributes10(n)), || body(n))
}

#[inline(never)]
#[must_use]
pub fn in_span<C: Cached>(n: u32) -> u32 {
    C::tracer().in_span("in_span", |_| body(n))
}

#[inline(never)]
#[must_use]
pub fn in_span_attributes<C: Cached>(n: u32) -> u32 {
    let tracer = C::tracer();
    let builder = tracer.span_builder("in_span_attributes").with_attributes(attributes(n));
    tracer.in_span_with_builder(builder, |_| body(n))
}

#[inline(never)]
#[must_use]
pub fn in_span_ten_attributes<C: Cached>(n: u32) -> u32 {
    let tracer = C::tracer();
    let builder = tracer.span_builder("in_span_ten_attributes").with_attributes(attributes10(n));
    tracer.in_span_with_builder(builder, |_| body(n))
}

#[inline(never)]
#[must_use]
pub fn in_span_linked<C: Cached>(n: u32) -> u32 {
    let tracer = C::tracer();
    let builder = tracer.span_builder("in_span_linked").with_links(vec![Link::new(link(), Vec::new(), 0)]);
    tracer.in_span_with_builder(builder, |_| body(n))
}

#[inline(never)]
#[must_use]
pub fn in_span_nested<C: Cached>(n: u32, depth: u32) -> u32 {
    let work = || if depth > 1 { in_span_nested::<C>(n, depth - 1) } else { body(n) };
    C::tracer().in_span("in_span_nested", |_| work())
}

#[inline(never)]
#[must_use]
pub fn in_span_tree<C: Cached>(n: u32, children: u32) -> u32 {
    C::tracer().in_span("in_span_tree", |_| (0..children).fold(n, |sum, _| sum ^ in_span::<C>(n)))
}

#[inline(never)]
#[must_use]
pub fn in_span_tree_attributes<C: Cached>(n: u32, children: u32) -> u32 {
    let tracer = C::tracer();
    let builder = tracer.span_builder("in_span_tree_attributes").with_attributes(attributes(n));
    tracer.in_span_with_builder(builder, |_| (0..children).fold(n, |sum, _| sum ^ in_span_attributes::<C>(n)))
}

pub async fn future<C: Cached>(n: u32, pendings: u32) -> u32 {
    let tracer = C::tracer();
    let span = tracer.span_builder("future").with_kind(SpanKind::Internal).start(tracer);
    let context = Context::current_with_span(span);
    let value = async {
        Pendings(pendings).await;
        body(n)
    };
    let value = value.with_context(context.clone()).await;
    context.span().end();
    value
}

pub async fn future_attributes<C: Cached>(n: u32, pendings: u32) -> u32 {
    let tracer = C::tracer();
    let builder = tracer.span_builder("future_attributes").with_kind(SpanKind::Internal);
    let span = builder.with_attributes(attributes(n)).start(tracer);
    let context = Context::current_with_span(span);
    let value = async {
        Pendings(pendings).await;
        body(n)
    };
    let value = value.with_context(context.clone()).await;
    context.span().end();
    value
}
