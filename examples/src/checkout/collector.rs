//! A collector in this process: the other processes send their spans here, by OTLP, so that one console
//! shows the traces whole.

use crate::shown::Console;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use opentelemetry_proto::tonic::collector::trace::v1::{ExportTraceServiceRequest, ExportTraceServiceResponse};
use opentelemetry_proto::tonic::common::v1::any_value::Value as AnyValue;
use opentelemetry_proto::tonic::common::v1::{InstrumentationScope as Scope, KeyValue as Pair};
use opentelemetry_proto::tonic::trace::v1::span::{Event as ProtoEvent, Link as ProtoLink, SpanKind as Kind};
use opentelemetry_proto::tonic::trace::v1::status::StatusCode as Code;
use opentelemetry_proto::tonic::trace::v1::{Span, Status as ProtoStatus};
use otel_runtime::opentelemetry::trace::{
    Event, Link, SpanContext, SpanId, SpanKind, Status, TraceFlags, TraceId, TraceState,
};
use otel_runtime::opentelemetry::{InstrumentationScope, KeyValue, Value};
use otel_runtime::opentelemetry_sdk::trace::{SpanData, SpanEvents, SpanExporter as _, SpanLinks};
use prost::Message as _;
use std::net::SocketAddr;
use std::str::FromStr as _;
use std::time::{Duration, SystemTime};
use tokio::net::TcpListener;

/// Starts to collect, on an address of its own.
pub(crate) async fn start(console: Console) -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let router = Router::new().route("/v1/traces", post(take)).with_state(console);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

async fn take(State(console): State<Console>, body: Bytes) -> (StatusCode, Vec<u8>) {
    let Ok(request) = ExportTraceServiceRequest::decode(body) else { return (StatusCode::BAD_REQUEST, Vec::new()) };
    let mut spans = Vec::new();
    for scope in request.resource_spans.into_iter().flat_map(|resource| resource.scope_spans) {
        let by = scope.scope.unwrap_or_default();
        spans.extend(scope.spans.into_iter().map(|span| read(span, &by)));
    }
    match console.export(spans).await {
        Ok(()) => (StatusCode::OK, ExportTraceServiceResponse::default().encode_to_vec()),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, Vec::new()),
    }
}

fn read(span: Span, scope: &Scope) -> SpanData {
    let kind = span.kind();
    let flags = TraceFlags::new(span.flags.to_le_bytes()[0]);
    let mut links = SpanLinks::default();
    links.links = span.links.into_iter().map(link).collect();
    let mut events = SpanEvents::default();
    events.events = span.events.into_iter().map(event).collect();
    SpanData {
        span_context: context(&span.trace_id, &span.span_id, flags, &span.trace_state),
        parent_span_id: span_id(&span.parent_span_id),
        parent_span_is_remote: span.flags & 0x200 != 0,
        span_kind: match kind {
            Kind::Server => SpanKind::Server,
            Kind::Client => SpanKind::Client,
            Kind::Producer => SpanKind::Producer,
            Kind::Consumer => SpanKind::Consumer,
            Kind::Internal | Kind::Unspecified => SpanKind::Internal,
        },
        name: span.name.into(),
        start_time: time(span.start_time_unix_nano),
        end_time: time(span.end_time_unix_nano),
        attributes: attributes(span.attributes),
        dropped_attributes_count: span.dropped_attributes_count,
        events,
        links,
        status: status(span.status.unwrap_or_default()),
        instrumentation_scope: InstrumentationScope::builder(scope.name.clone())
            .with_version(scope.version.clone())
            .build(),
    }
}

fn context(trace_id: &[u8], id: &[u8], flags: TraceFlags, state: &str) -> SpanContext {
    let trace_id = trace_id.try_into().map_or(TraceId::INVALID, TraceId::from_bytes);
    SpanContext::new(trace_id, span_id(id), flags, false, TraceState::from_str(state).unwrap_or_default())
}

fn span_id(id: &[u8]) -> SpanId {
    id.try_into().map_or(SpanId::INVALID, SpanId::from_bytes)
}

fn time(nanos: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_nanos(nanos)
}

fn link(link: ProtoLink) -> Link {
    let flags = TraceFlags::new(link.flags.to_le_bytes()[0]);
    let context = context(&link.trace_id, &link.span_id, flags, &link.trace_state);
    Link::new(context, attributes(link.attributes), link.dropped_attributes_count)
}

fn event(event: ProtoEvent) -> Event {
    Event::new(event.name, time(event.time_unix_nano), attributes(event.attributes), event.dropped_attributes_count)
}

fn status(status: ProtoStatus) -> Status {
    match status.code() {
        Code::Unset => Status::Unset,
        Code::Ok => Status::Ok,
        Code::Error => Status::error(status.message),
    }
}

/// Arrays are not among what the shop says.
fn attributes(pairs: Vec<Pair>) -> Vec<KeyValue> {
    let value = |value: AnyValue| match value {
        AnyValue::StringValue(text) => Some(Value::from(text)),
        AnyValue::BoolValue(flag) => Some(Value::from(flag)),
        AnyValue::IntValue(number) => Some(Value::from(number)),
        AnyValue::DoubleValue(number) => Some(Value::from(number)),
        _ => None,
    };
    pairs.into_iter().filter_map(|pair| Some(KeyValue::new(pair.key, value(pair.value?.value?)?))).collect()
}
