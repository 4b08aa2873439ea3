//! What is the same for every queue: batches, redelivery, retries, forwarding, shapes of headers.

use otel_runtime::testing;
use std::collections::HashMap;

type Headers = HashMap<String, String>;

#[derive(Clone, Default)]
struct Message {
    id: u32,
    headers: Headers,
}

/// A message with the context of a span `send`.
fn sent(id: u32) -> Message {
    super::use_w3c();
    let mut message = Message { id, headers: Headers::new() };
    otel_runtime::span!("send", kind = "producer", {
        otel_runtime::inject(&mut message.headers);
    });
    message
}

mod batch {
    use super::*;

    // guide: batch
    use otel_runtime::{link_with, opentelemetry::KeyValue, traced};

    #[traced(
        links_from = batch.iter().map(|message| {
            link_with(&message.headers, [KeyValue::new("messaging.message.id", i64::from(message.id))])
        }),
        messaging(system = "kafka", destination = "orders", operation = "process"),
    )]
    fn process(batch: &[Message]) {}
    // guide: end

    #[test]
    fn is_a_root_with_a_link_for_each_message() {
        let recorder = testing::record();
        // guide: batch
        process(&[sent(1), sent(2)]);
        let process = recorder.span("process orders");
        testing::assert_no_parent(&process);
        assert_eq!(process.attribute("messaging.batch.message_count").as_deref(), Some("2"));
        assert_eq!(process.links.len(), 2);
        assert_eq!(process.links[1].attributes, [KeyValue::new("messaging.message.id", 2)]);
        // guide: end
    }
}

mod under_a_span {
    use super::*;

    // guide: under_a_span
    use otel_runtime::traced;

    /// Whoever calls this has a span, and it cannot be helped.
    #[traced(name = "process orders", kind = "consumer", new_root, link_from = message.headers)]
    fn process(message: &Message) {}

    /// The same without `new_root`.
    #[traced(name = "process wrongly", kind = "consumer", link_from = message.headers)]
    fn process_wrongly(message: &Message) {}
    // guide: end

    #[test]
    fn a_consumer_is_a_root_if_it_says_so() {
        let recorder = testing::record();
        // guide: under_a_span
        let message = sent(1);
        otel_runtime::span!("poll loop", {
            process(&message);
            process_wrongly(&message);
        });
        assert_eq!(
            recorder.tree(),
            "\
send producer
poll loop
  process wrongly consumer -> send
process orders consumer -> poll loop -> send
"
        );
        // guide: end
    }
}

mod redelivery {
    use super::*;

    // guide: redelivery
    use otel_runtime::traced;

    #[traced(
        kind = "consumer",
        parent_from = (!redelivered).then_some(headers),
        link_from = headers,
        allow(parent_across_queue, reason = "the sender waits for the answer, at most 5 s; then the broker redelivers"),
    )]
    fn deliver(headers: &Headers, redelivered: bool) {}
    // guide: end

    #[test]
    fn has_a_parent_and_a_link_first_and_then_the_link_alone() {
        let recorder = testing::record();
        // guide: redelivery
        let message = sent(1);
        deliver(&message.headers, false);
        deliver(&message.headers, true);
        assert_eq!(
            recorder.tree(),
            "\
send producer
  deliver consumer -> send
deliver consumer -> send
"
        );
        // guide: end
    }
}

mod retry {
    use super::*;

    // guide: retry
    use otel_runtime::traced;

    #[traced]
    fn charge(headers: &mut Headers) -> Result<(), String> {
        attempt(headers, 1).or_else(|_| attempt(headers, 2))
    }

    #[traced(name = "POST", kind = "client", inject_into = headers, attrs("http.request.resend_count" = n - 1))]
    fn attempt(headers: &mut Headers, n: u32) -> Result<(), String> {
        if n == 1 { Err("timeout".to_owned()) } else { Ok(()) }
    }
    // guide: end

    #[test]
    fn has_a_span_and_a_context_for_each_attempt() {
        super::super::use_w3c();
        // guide: retry
        let recorder = testing::record();
        let mut headers = Headers::new();
        charge(&mut headers).unwrap();
        assert_eq!(
            recorder.tree(),
            "\
charge
  POST client {http.request.resend_count: 0} !alloc::string::String \"timeout\"
  POST client {http.request.resend_count: 1}
"
        );
        // guide: end
        let last = recorder.spans().into_iter().rfind(|span| span.name == "POST").unwrap();
        assert!(headers["traceparent"].contains(&last.span_context.span_id().to_string()));
    }
}

mod forwarder {
    use super::*;

    // guide: forward
    use otel_runtime::traced;

    #[traced(name = "route orders", kind = "consumer", link_from = message.headers)]
    fn route(message: Message) -> Message {
        forward(message)
    }

    #[traced(name = "forward orders", kind = "producer", inject_into = message.headers)]
    fn forward(mut message: Message) -> Message {
        message
    }

    #[traced(name = "process orders", kind = "consumer", link_from = message.headers)]
    fn process(message: &Message) {}
    // guide: end

    #[test]
    fn leaves_the_creation_context_and_links_it() {
        let recorder = testing::record();
        // guide: forward
        process(&route(sent(1)));
        assert_eq!(
            recorder.tree(),
            "\
send producer
route orders consumer -> send
  forward orders producer -> send
process orders consumer -> send
"
        );
        // guide: end
    }
}

mod cloud_events {
    use super::*;

    // guide: cloud_event
    use otel_runtime::{Prefixed, traced};

    #[traced(name = "send orders", kind = "producer", inject_into = Prefixed::new(&mut *headers, "ce_"))]
    fn send(headers: &mut Headers) {}

    #[traced(name = "process orders", kind = "consumer", link_from = Prefixed::new(headers, "ce_"))]
    fn process(headers: &Headers) {}
    // guide: end

    #[test]
    fn have_their_context_under_a_prefix() {
        super::super::use_w3c();
        let recorder = testing::record();
        // guide: cloud_event
        let mut headers = Headers::new();
        send(&mut headers);
        assert!(headers.contains_key("ce_traceparent"));
        process(&headers);
        assert_eq!(recorder.tree(), "send orders producer\nprocess orders consumer -> send orders\n");
        // guide: end
    }
}

mod sqs {
    use super::*;

    /// As the SDK's.
    mod types {
        #[derive(Clone)]
        pub(super) struct MessageAttributeValue {
            pub(super) string_value: Option<String>,
        }
        impl MessageAttributeValue {
            pub(super) fn string_value(&self) -> Option<&str> {
                self.string_value.as_deref()
            }
        }
    }
    use types::MessageAttributeValue;

    // guide: sqs
    use otel_runtime::traced;

    type Attributes = HashMap<String, MessageAttributeValue>;

    /// What has no text, such as a binary attribute, is an entry without a value.
    fn fields(attributes: &Attributes) -> Vec<(&str, Option<&str>)> {
        attributes.iter().map(|(name, value)| (name.as_str(), value.string_value())).collect()
    }

    #[traced(
        link_from = fields(attributes),
        messaging(system = "aws_sqs", destination = "orders", operation = "process"),
    )]
    async fn process(attributes: &Attributes) {}

    #[traced(
        inject_into = headers,
        messaging(system = "aws_sqs", destination = "orders", operation = "send"),
    )]
    async fn send(mut headers: HashMap<String, String>) -> HashMap<String, String> {
        headers // one `.message_attributes(name, value)` for each
    }
    // guide: end

    #[tokio::test]
    async fn attributes_are_pairs() {
        super::super::use_w3c();
        let recorder = testing::record();
        let headers = send(HashMap::new()).await;
        let attribute = |value| MessageAttributeValue { string_value: value };
        let mut attributes: Attributes =
            headers.into_iter().map(|(name, value)| (name, attribute(Some(value)))).collect();
        attributes.insert("binary".to_owned(), attribute(None));
        process(&attributes).await;
        testing::assert_linked(&recorder.span("process orders"), &recorder.span("send orders"));
        testing::assert_no_parent(&recorder.span("process orders"));
    }
}

mod baggage {
    use super::*;

    // guide: baggage
    use otel_runtime::opentelemetry::baggage::BaggageExt as _;
    use otel_runtime::opentelemetry::{Context, KeyValue};
    use otel_runtime::{extract, traced};

    #[traced(name = "POST /orders", kind = "server", parent_from = headers, baggage("tenant.id"))]
    fn post_order(headers: &Headers) {}

    /// A link is a link: who wants the sender's baggage as well says so, and has still no parent.
    #[traced(
        name = "process orders",
        kind = "consumer",
        parent = baggage_of(&message.headers),
        link_from = message.headers,
        baggage("tenant.id"),
    )]
    fn process(message: &Message) {}

    fn baggage_of(headers: &Headers) -> Context {
        let sender = extract(headers);
        let entries = sender.baggage().iter().map(|(key, (value, _))| KeyValue::new(key.clone(), value.clone()));
        Context::current_with_baggage(entries)
    }
    // guide: end

    #[test]
    fn goes_to_children_and_on_request_to_consumers() {
        super::super::use_w3c();
        let recorder = testing::record();
        // guide: baggage
        let mut message = Message::default();
        {
            let _tenant = Context::current_with_baggage([KeyValue::new("tenant.id", "acme")]).attach();
            otel_runtime::span!("send orders", kind = "producer", { otel_runtime::inject(&mut message.headers) });
        }
        post_order(&message.headers);
        process(&message);
        assert_eq!(
            recorder.tree(),
            "\
send orders producer
  POST /orders server {tenant.id: acme}
process orders consumer {tenant.id: acme} -> send orders
"
        );
        // guide: end
    }

    #[test]
    fn does_not_come_with_a_link() {
        #[traced(link_from = message.headers, baggage("tenant.id"))]
        fn linked(message: &Message) -> String {
            Context::current().baggage().get("tenant.id").map(ToString::to_string).unwrap_or_default()
        }
        let mut message = sent(1);
        message.headers.insert("baggage".to_owned(), "tenant.id=acme".to_owned());
        let recorder = testing::record();
        assert_eq!(linked(&message), "");
        assert_eq!(recorder.span("linked").attribute("tenant.id"), None);
    }
}

#[allow(dead_code, reason = "recorders are asked here, not the set-up of a program")]
mod sampling {
    use super::*;

    // guide: sampling
    use otel_runtime::opentelemetry_sdk::trace::Sampler;
    use otel_runtime::{Telemetry, TelemetryBuilder, sampler, traced};

    fn telemetry() -> TelemetryBuilder {
        Telemetry::builder().service("shop", "1.0").sampler(sampler::links_first(Sampler::TraceIdRatioBased(0.1)))
    }

    #[traced(name = "process orders", kind = "consumer", link_from = headers)]
    fn process(headers: &Headers) {}
    // guide: end

    // guide: foreign_provider
    use otel_runtime::opentelemetry_sdk::trace::SdkTracerProvider;

    fn set_up(provider: SdkTracerProvider) {
        otel_runtime::set_tracer_provider(provider); // its sampler is `Sampler::ParentBased(..)`
        otel_runtime::assume_parent_based(); // nothing can read that from outside: say it
    }
    // guide: end

    #[test]
    fn follows_the_link() {
        super::super::use_w3c();
        // guide: sampling
        let recorder = testing::Recorder::builder().sampler(sampler::links_first(Sampler::AlwaysOff)).start();
        let sent = |flags| format!("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-{flags}");
        for flags in ["00", "01"] {
            process(&Headers::from([("traceparent".to_owned(), sent(flags))]));
        }
        assert_eq!(recorder.tree(), "process orders consumer -> (not recorded)\n"); // that of "01"
        // guide: end
    }
}

mod formats {
    // guide: formats
    use otel_runtime::propagators::{B3, Baggage, TraceContext};
    use otel_runtime::{Telemetry, TelemetryBuilder};

    /// As `OTEL_PROPAGATORS=b3,tracecontext,baggage`: all are written, and of those read the last wins.
    fn telemetry() -> TelemetryBuilder {
        Telemetry::builder().propagator(B3::single()).propagator(TraceContext::new()).propagator(Baggage::new())
    }
    // guide: end

    #[test]
    fn are_chosen_in_the_builder() {
        assert!(format!("{:?}", telemetry()).contains("TelemetryBuilder"));
    }
}
