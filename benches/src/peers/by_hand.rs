//! The OpenTelemetry API, written out.

use crate::load::{Pendings, body};
use opentelemetry::global::{self, BoxedTracer};
use opentelemetry::trace::{FutureExt as _, SpanKind, TraceContextExt as _, Tracer};
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

#[inline(never)]
#[must_use]
pub fn sync<C: Cached>(n: u32) -> u32 {
    let tracer = C::tracer();
    let span = tracer.span_builder("sync").with_kind(SpanKind::Internal).start(tracer);
    let context = Context::current_with_span(span);
    let attached = context.clone().attach();
    let value = body(n);
    drop(attached);
    context.span().end();
    value
}

#[inline(never)]
#[must_use]
pub fn sync_attributes<C: Cached>(n: u32) -> u32 {
    let tracer = C::tracer();
    let builder = tracer.span_builder("sync_attributes").with_kind(SpanKind::Internal);
    let span = builder.with_attributes(attributes(n)).start(tracer);
    let context = Context::current_with_span(span);
    let attached = context.clone().attach();
    let value = body(n);
    drop(attached);
    context.span().end();
    value
}

#[inline(never)]
#[must_use]
pub fn dropped<C: Cached>(n: u32) -> u32 {
    let tracer = C::tracer();
    let span = tracer.span_builder("dropped").with_kind(SpanKind::Internal).start(tracer);
    let _attached = Context::current_with_span(span).attach();
    body(n)
}

#[inline(never)]
#[must_use]
pub fn dropped_attributes<C: Cached>(n: u32) -> u32 {
    let tracer = C::tracer();
    let builder = tracer.span_builder("dropped_attributes").with_kind(SpanKind::Internal);
    let span = builder.with_attributes(attributes(n)).start(tracer);
    let _attached = Context::current_with_span(span).attach();
    body(n)
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
