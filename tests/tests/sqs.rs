//! Amazon SQS, with the client `aws-sdk-sqs` and its message attributes as the carrier, without an adapter:
//! pairs of strings that are attributes when they are sent, and pairs that borrow from attributes when they
//! have been received.
//!
//! The client is the real one, with its signing and its JSON protocol. The service is a stand-in in the
//! test's process, over plain HTTP: what is shown of SQS itself (ten attributes, no attributes unless asked
//! for, redelivery when a message is not deleted in time) is its documentation, not the service.

#[path = "sqs/service.rs"]
mod service;

use aws_sdk_sqs::Client;
use aws_sdk_sqs::config::{BehaviorVersion, Config, Credentials, Region};
use aws_sdk_sqs::error::DisplayErrorContext;
use aws_sdk_sqs::primitives::Blob;
use aws_sdk_sqs::types::{Message, MessageAttributeValue};
use otel_runtime::opentelemetry::KeyValue;
use otel_runtime::{Extract as _, link_with, traced};
use otel_tests::brokers::{Broker, Fault, Part, Refused, Role, play, scenario};
use std::collections::HashMap;
use std::sync::OnceLock;

const TEMPLATE: &str = "otel-tests-{run}";
const TRACEPARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

fn sqs() -> &'static Broker {
    static SQS: OnceLock<Broker> = OnceLock::new();
    SQS.get_or_init(|| Broker {
        name: "SQS",
        address: service::start().leak(),
        system: "aws_sqs",
        template: TEMPLATE,
        send: "SendMessage",
    })
}

/// A queue, as a program has it.
struct Queue {
    client: Client,
    name: String,
    url: String,
}

impl Queue {
    fn at(address: &str, name: &str) -> Self {
        let endpoint = format!("http://{address}");
        let config = Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("eu-west-1"))
            .credentials_provider(Credentials::new("id", "secret", None, None, "test"))
            .http_client(aws_smithy_http_client::Builder::new().build_http())
            .endpoint_url(&endpoint);
        let url = format!("{endpoint}/000000000000/{name}");
        Self { client: Client::from_conf(config.build()), name: name.to_owned(), url }
    }

    /// One message, which the service names.
    async fn put(&self, attributes: Attributes) -> Result<String, Fault> {
        let sending = self.client.send_message().queue_url(&self.url).message_body("an order");
        let sent = sending.set_message_attributes(Some(attributes)).send().await;
        let sent = sent.map_err(|error| DisplayErrorContext(error).to_string())?;
        Ok(sent.message_id.ok_or("a message without a name")?)
    }

    /// At least one message, as soon as there is one, and `most` at most. Without `attributes` the service
    /// would keep them to itself.
    async fn take(&self, most: usize, hidden: i32, attributes: &str) -> Result<Vec<Message>, Fault> {
        loop {
            let receiving = self.client.receive_message().queue_url(&self.url).wait_time_seconds(5);
            let receiving = receiving.max_number_of_messages(i32::try_from(most.min(10))?).visibility_timeout(hidden);
            let received = receiving.message_attribute_names(attributes).send().await;
            match received.map_err(|error| DisplayErrorContext(error).to_string())?.messages {
                Some(messages) if !messages.is_empty() => return Ok(messages),
                _ => {}
            }
        }
    }

    async fn delete(&self, message: &Message) -> Result<(), Fault> {
        let receipt = message.receipt_handle.clone();
        let deleted = self.client.delete_message().queue_url(&self.url).set_receipt_handle(receipt).send().await;
        Ok(deleted.map(drop).map_err(|error| DisplayErrorContext(error).to_string())?)
    }
}

type Attributes = HashMap<String, MessageAttributeValue>;

/// What goes out: fields as attributes.
fn strings(fields: impl IntoIterator<Item = (String, String)>) -> Attributes {
    fields.into_iter().map(|(name, value)| (name, attribute("String").string_value(value).build().unwrap())).collect()
}

fn attribute(kind: &str) -> aws_sdk_sqs::types::builders::MessageAttributeValueBuilder {
    MessageAttributeValue::builder().data_type(kind)
}

/// What comes in: a carrier that borrows from the attributes. One without a string is a value that is not
/// there.
fn fields(message: &Message) -> Vec<(&str, Option<&str>)> {
    let attributes = message.message_attributes.iter().flatten();
    attributes.map(|(name, value)| (name.as_str(), value.string_value.as_deref())).collect()
}

#[traced(
    inject_into = fields,
    messaging(system = "aws_sqs", destination = queue.name.as_str(), template = "otel-tests-{run}",
        operation = "send", operation_name = "SendMessage", queue_url = queue.url.as_str()),
    ret("messaging.message.id" = ret),
)]
async fn send(queue: &Queue, mut fields: HashMap<String, String>) -> Result<String, Fault> {
    queue.put(strings(fields)).await
}

#[traced(
    link_from = fields(message),
    messaging(system = "aws_sqs", destination = queue.name.as_str(), template = "otel-tests-{run}",
        operation = "process", queue_url = queue.url.as_str(), message_id = message.message_id.as_deref()),
)]
async fn process(queue: &Queue, message: &Message, refuse: bool) -> Result<(), Refused> {
    if refuse { Err(Refused) } else { Ok(()) }
}

#[traced(
    links_from = batch.iter().map(|message| {
        link_with(&fields(message), message.message_id.clone().map(|id| KeyValue::new("messaging.message.id", id)))
    }),
    messaging(system = "aws_sqs", destination = queue.name.as_str(), template = "otel-tests-{run}",
        operation = "process", queue_url = queue.url.as_str()),
)]
async fn process_all(queue: &Queue, batch: &[Message]) {}

async fn perform(part: Part) -> Result<(), Fault> {
    let queue = Queue::at(&part.address, &part.queue);
    match part.role {
        Role::Produce => {
            for number in 0..part.count {
                // Beside attributes of the program's own.
                send(&queue, HashMap::from([("number".to_owned(), number.to_string())])).await?;
            }
        }
        Role::Poison => poison(&queue).await?,
        Role::Consume | Role::Again => {
            part.ready().await?;
            for message in collect(&queue, part.count).await? {
                process(&queue, &message, false).await?;
                queue.delete(&message).await?;
            }
        }
        Role::Fail => {
            part.ready().await?;
            // What is not deleted comes again when it is visible again.
            for message in queue.take(part.count, 1, "All").await? {
                assert!(process(&queue, &message, true).await.is_err());
            }
        }
        Role::Batch => {
            part.ready().await?;
            let batch = collect(&queue, part.count).await?;
            process_all(&queue, &batch).await;
        }
        // The service ends with the test.
        Role::Clean => {}
    }
    Ok(())
}

async fn collect(queue: &Queue, count: usize) -> Result<Vec<Message>, Fault> {
    let mut batch = Vec::new();
    while batch.len() < count {
        batch.extend(queue.take(count - batch.len(), 60, "All").await?);
    }
    Ok(batch)
}

/// A message without a context, four with what is none, and a good one.
async fn poison(queue: &Queue) -> Result<(), Fault> {
    queue.put(Attributes::new()).await?;
    let binary = attribute("Binary").binary_value(Blob::new(TRACEPARENT)).build()?;
    queue.put(HashMap::from([("traceparent".to_owned(), binary)])).await?;
    for (kind, value) in [("String", "00-broken-01"), ("String", "\u{e9}\u{0}"), ("Number", "42")] {
        let attribute = attribute(kind).string_value(value).build()?;
        queue.put(HashMap::from([("traceparent".to_owned(), attribute)])).await?;
    }
    send(queue, HashMap::new()).await?;
    Ok(())
}

#[test]
fn child() {
    play(perform);
}

#[test]
fn across_processes() {
    scenario::across_processes(sqs());
}

#[test]
fn what_is_not_deleted_in_time_comes_again() {
    scenario::redelivery(sqs());
}

#[test]
fn a_batch_of_ten_receives() {
    scenario::batch(sqs());
}

#[test]
fn poisoned_attributes() {
    scenario::poison(sqs(), 1, 4);
}

fn own(count: usize) -> HashMap<String, String> {
    (0..count).map(|number| (format!("own-{number}"), "x".to_owned())).collect()
}

/// What the default propagators may write.
fn context() -> [(String, String); 3] {
    [("traceparent", TRACEPARENT), ("tracestate", "a=1"), ("baggage", "tenant=7")]
        .map(|(k, v)| (k.to_owned(), v.to_owned()))
}

#[tokio::test]
async fn seven_attributes_are_left_for_the_program() {
    let queue = Queue::at(sqs().address, "limit");
    let message = |count| strings(own(count).into_iter().chain(context()));
    queue.put(message(7)).await.unwrap();
    let refused = queue.put(message(8)).await.unwrap_err().to_string();
    assert!(refused.contains("Number of message attributes [11] exceeds the allowed maximum [10]"), "{refused}");
}

#[tokio::test]
async fn attributes_that_are_not_asked_for_are_not_there() {
    let queue = Queue::at(sqs().address, "names");
    queue.put(strings(context())).await.unwrap();
    let mut found = Vec::new();
    for names in ["number", "traceparent", "All"] {
        let messages = queue.take(1, 0, names).await.unwrap();
        found.push(fields(&messages[0]).get("traceparent").is_some());
    }
    assert_eq!(found, [false, true, true]);
}
