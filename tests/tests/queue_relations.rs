//! No four-hour spans: the span of who sends a message has ended, and was exported, before whoever
//! processes it begins, however late that is. The two are linked and in no other way related.

use opentelemetry_sdk::trace::{InMemorySpanExporter, Sampler, SpanData};
use otel_runtime::{Telemetry, inject, sampler, traced};
use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

struct Message {
    headers: HashMap<String, String>,
    body: u32,
}

#[traced(kind = "producer", inject_into = message.headers)]
fn send(queue: &Sender<Message>, mut message: Message) {
    queue.send(message).unwrap();
}

#[traced(kind = "server")]
fn request(queue: &Sender<Message>, body: u32) {
    send(queue, Message { headers: HashMap::new(), body });
}

#[traced(kind = "consumer", link_from = message.headers)]
fn process(message: &Message) -> HashMap<String, String> {
    settle(message.body);
    let mut answer = HashMap::new();
    inject(&mut answer);
    answer
}

#[traced]
fn settle(_body: u32) {}

/// A poll loop: without a span, so that each message's is a root. It takes the next message when it is told to.
fn consume(queue: &Receiver<Message>, go: &Receiver<()>, done: &Sender<()>) {
    while let Ok(message) = queue.recv() {
        if go.recv().is_err() {
            return;
        }
        process(&message);
        done.send(()).unwrap();
    }
}

fn named<'s>(spans: &'s [SpanData], name: &str) -> Vec<&'s SpanData> {
    spans.iter().filter(|span| span.name == name).collect()
}

#[test]
fn the_producers_span_is_exported_before_the_consumer_begins() {
    let exporter = InMemorySpanExporter::default();
    let telemetry = Telemetry::builder()
        .service("test", "1")
        .exporter(exporter.clone())
        .sampler(sampler::links_first(Sampler::AlwaysOn))
        .install()
        .unwrap();
    let (queue, messages) = channel();
    let (go, may_go) = channel();
    let (done, is_done) = channel();
    let consumer = thread::spawn(move || consume(&messages, &may_go, &done));
    // The second message waits for the first one's whole trace, and for the end of its own sender's.
    for body in [1, 2] {
        request(&queue, body);
        telemetry.force_flush().unwrap();
        let before = exporter.get_finished_spans().unwrap();
        let count = usize::try_from(body).unwrap();
        assert_eq!((named(&before, "send").len(), named(&before, "request").len()), (count, count));
        assert_eq!(named(&before, "process").len(), count - 1, "nothing has begun");
        go.send(()).unwrap();
        is_done.recv().unwrap();
        telemetry.force_flush().unwrap();
        let spans = exporter.get_finished_spans().unwrap();
        let (sent, processed) = (named(&spans, "send")[count - 1], named(&spans, "process")[count - 1]);
        assert!(sent.end_time <= processed.start_time, "they do not overlap");
        assert_eq!(processed.parent_span_id.to_string(), "0000000000000000");
        assert_ne!(processed.span_context.trace_id(), sent.span_context.trace_id());
        let linked: Vec<_> = processed.links.iter().map(|link| link.span_context.span_id()).collect();
        assert_eq!(linked, [sent.span_context.span_id()]);
        let children = named(&spans, "settle");
        assert_eq!(children[count - 1].parent_span_id, processed.span_context.span_id());
    }
    drop((queue, go));
    consumer.join().unwrap();
    telemetry.shutdown().unwrap();
}
