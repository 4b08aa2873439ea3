//! The format of AWS X-Ray.

use opentelemetry::Context;
use opentelemetry::propagation::text_map_propagator::FieldIter;
use opentelemetry::propagation::{Extractor, Injector, TextMapPropagator};
use opentelemetry::trace::{SpanContext, TraceContextExt as _};
use std::sync::LazyLock;

use super::ids;
use crate::traceparent::hex;
use crate::undecided::{self, Decision};

const HEADER: &str = "x-amzn-trace-id";

/// [The tracing header of AWS X-Ray](https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader):
/// `xray` in `OTEL_PROPAGATORS`.
///
/// `Root=1-{8 digits}-{24 digits};Parent={16 digits};Sampled={0, 1 or ?}`, in any order; other fields,
/// such as `Self` and `Lineage`, are not looked at and not passed on. With `Sampled=?` or without it the
/// receiver decides: the sampler for roots is asked, and where no span is made `?` is passed on. A
/// header without `Parent`, as load balancers write it, names no span, and finds nothing.
///
/// The first 8 digits of X-Ray's own trace ids are the time of the start. Those that this program makes
/// are random, as W3C trace context has them.
///
/// ```
/// use otel_runtime::opentelemetry::{propagation::TextMapPropagator as _, trace::TraceContextExt as _};
/// use otel_runtime::propagators::XRay;
/// use std::collections::HashMap;
///
/// let header = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1".to_owned();
/// let context = XRay::new().extract(&HashMap::from([("x-amzn-trace-id".to_owned(), header)]));
/// assert_eq!(context.span().span_context().trace_id().to_string(), "5759e988bd862e3fe1be46a994272793");
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct XRay;

impl XRay {
    /// The propagator; it has no settings.
    ///
    /// ```
    /// let builder = otel_runtime::Telemetry::builder().propagator(otel_runtime::propagators::XRay::new());
    /// # drop(builder);
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        XRay
    }
}

impl TextMapPropagator for XRay {
    fn inject_context(&self, cx: &Context, injector: &mut dyn Injector) {
        let span = cx.span();
        let span = span.span_context();
        if !span.is_valid() {
            return;
        }
        let trace = span.trace_id().to_string();
        let (time, rest) = trace.split_at(8);
        let sampled = match span.is_sampled() {
            true => '1',
            false if undecided::is_undecided(cx) => '?',
            false => '0',
        };
        injector.set(HEADER, format!("Root=1-{time}-{rest};Parent={};Sampled={sampled}", span.span_id()));
    }

    fn extract_with_context(&self, cx: &Context, extractor: &dyn Extractor) -> Context {
        match extractor.get(HEADER).and_then(read) {
            Some((span, decision)) => undecided::remote(cx, span, decision),
            None => cx.clone(),
        }
    }

    fn fields(&self) -> FieldIter<'_> {
        static FIELDS: LazyLock<[String; 1]> = LazyLock::new(|| [HEADER.to_owned()]);
        FieldIter::new(FIELDS.as_slice())
    }
}

fn read(header: &str) -> Option<(SpanContext, Decision)> {
    let (mut trace, mut span) = (None, None);
    let (mut sampled, mut decision) = (false, Decision::Receivers);
    for field in header.split(';') {
        let Some((name, value)) = field.trim().split_once('=') else { continue };
        match (name, value) {
            ("Root", root) => trace = Some(root_id(root)?),
            ("Parent", parent) if parent.len() == 16 => span = u64::try_from(hex(parent.as_bytes())?).ok(),
            ("Parent", _) => return None,
            ("Sampled", "1") => (sampled, decision) = (true, Decision::InFlags),
            ("Sampled", "0") => (sampled, decision) = (false, Decision::InFlags),
            _ => {}
        }
    }
    Some((ids::remote(trace?, span?, sampled)?, decision))
}

/// `1-{8 digits}-{24 digits}`
fn root_id(root: &str) -> Option<u128> {
    let (time, rest) = root.strip_prefix("1-")?.split_once('-')?;
    let fits = time.len() == 8 && rest.len() == 24;
    if fits { Some(hex(time.as_bytes())? << 96 | hex(rest.as_bytes())?) } else { None }
}
