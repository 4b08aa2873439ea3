use opentelemetry::trace::{Span, SpanBuilder, Tracer};
use opentelemetry::{Key, KeyValue};
use other::KeyValue as TheirKeyValue;

fn spans(tracer: &BoxedTracer, engine: &Engine) {
    let mut span = tracer.start("order 4711"); //~ OT006
    let _span = tracer.span_builder("order 4711".to_string()).start(tracer); //~ OT006
    tracer.in_span("GET /orders/{id}", |cx| {
        cx.span().set_attribute(KeyValue::new("http.method", "GET")); //~ OT007
    });
    span.update_name(String::from("order 4711")); //~ OT006
    engine.start("order 4711");
    span.set_attributes(vec![
        KeyValue::new("http.url", url), //~ OT007
        KeyValue::new("url.full", url),
    ]);
    span.add_event("retried", vec![Key::new("net.peer.port").i64(80)]); //~ OT007
    span.add_event("retried", vec![Key::from_static_str("http.status_code").i64(500)]); //~ OT007
    span.set_attribute("http.host", host); //~ OT007
}

fn elsewhere() {
    counter.add(1, &[KeyValue::new("http.method", "GET"), KeyValue::new("state", "idle")]); //~ OT007
    let _theirs = TheirKeyValue::new("http.method", "GET");
    let _etcd = etcd::KeyValue::new("http.method", "GET");
    let _dynamic = KeyValue::new(key, value);
    // otel-lint: allow(deprecated_key, reason = "an old backend reads it")
    let _allowed = KeyValue::new("http.method", "GET");
}

fn for_each_item(items: &[Item], tracer: &BoxedTracer, provider: &TracerProvider) {
    for item in items {
        let _span = tracer.start("item"); //~ OT019
        let _built = self.tracer.span_builder("item").start(&self.tracer); //~ OT019
        engine.start("item");
        let _tracer = provider.tracer("item");
    }
    items.iter().for_each(|item| tracer.in_span("item", |_| work(item))); //~ OT019
    maybe.map(|item| tracer.in_span("item", |_| work(item)));
}

#[test]
fn for_tests() {
    span.set_attribute(KeyValue::new("http.method", "GET"));
}
