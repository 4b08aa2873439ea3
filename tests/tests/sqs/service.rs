//! As much of Amazon SQS as these tests need, over HTTP on this machine: its JSON protocol, message
//! attributes with their limit, and the visibility timeout. It checks no signatures and sends no MD5 sums.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// What a queue takes on one message.
const MOST_ATTRIBUTES: usize = 10;
/// What one answer holds.
const MOST_MESSAGES: usize = 10;
const HIDDEN: Duration = Duration::from_secs(30);
const AGAIN: Duration = Duration::from_millis(10);

#[derive(Default)]
struct Queues {
    names: HashMap<String, Vec<Stored>>,
    /// Of identifiers.
    last: u64,
}

struct Stored {
    id: String,
    body: Value,
    attributes: Map<String, Value>,
    /// From when on it may be received.
    visible: Instant,
    received: u64,
}

type Shared = Arc<Mutex<Queues>>;

/// What a client did wrong: the name of the error, and a text.
struct Fault(&'static str, String);

type Answer = Result<Value, Fault>;

/// Serves until the process ends; where.
pub(crate) fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address").to_string();
    listener.set_nonblocking(true).expect("it can be");
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a runtime is here");
            let router = Router::new().fallback(call).with_state(Shared::default());
            axum::serve(listener, router).await.expect("it does not end");
        });
    });
    address
}

async fn call(State(queues): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    let target = headers.get("x-amz-target").and_then(|target| target.to_str().ok()).unwrap_or_default();
    let answer = match serde_json::from_slice(&body) {
        Ok(input) => act(&queues, target, &input).await,
        Err(error) => Err(Fault("SerializationException", error.to_string())),
    };
    let json_1_0 = [("content-type", "application/x-amz-json-1.0")];
    match answer {
        Ok(output) => (StatusCode::OK, json_1_0, output.to_string()).into_response(),
        Err(Fault(name, text)) => {
            let told = json!({ "__type": format!("com.amazonaws.sqs#{name}"), "message": text });
            (StatusCode::BAD_REQUEST, json_1_0, told.to_string()).into_response()
        }
    }
}

async fn act(queues: &Shared, target: &str, input: &Value) -> Answer {
    let url = input["QueueUrl"].as_str().unwrap_or_default();
    let queue = url.rsplit('/').next().unwrap_or_default();
    match target {
        "AmazonSQS.SendMessage" => send(queues, queue, input),
        "AmazonSQS.ReceiveMessage" => receive(queues, queue, input).await,
        "AmazonSQS.DeleteMessage" => {
            with(queues, queue, |messages, _| messages.retain(|message| input["ReceiptHandle"] != receipt(message)));
            Ok(json!({}))
        }
        other => Err(Fault("UnsupportedOperation", other.to_owned())),
    }
}

fn with<R>(queues: &Shared, queue: &str, act: impl FnOnce(&mut Vec<Stored>, &mut u64) -> R) -> R {
    let Queues { names, last } = &mut *queues.lock().unwrap_or_else(PoisonError::into_inner);
    act(names.entry(queue.to_owned()).or_default(), last)
}

/// Of the latest delivery; older ones delete nothing.
fn receipt(message: &Stored) -> String {
    format!("{}#{}", message.id, message.received)
}

fn send(queues: &Shared, queue: &str, input: &Value) -> Answer {
    let attributes = input["MessageAttributes"].as_object().cloned().unwrap_or_default();
    if attributes.len() > MOST_ATTRIBUTES {
        let count = attributes.len();
        let text = format!("Number of message attributes [{count}] exceeds the allowed maximum [{MOST_ATTRIBUTES}].");
        return Err(Fault("InvalidParameterValue", text));
    }
    if attributes.values().any(|attribute| attribute["DataType"].as_str().is_none_or(str::is_empty)) {
        return Err(Fault("InvalidParameterValue", "The message attribute must contain a type.".to_owned()));
    }
    Ok(with(queues, queue, |messages, last| {
        *last += 1;
        let id = format!("{queue}-{last}");
        let body = input["MessageBody"].clone();
        messages.push(Stored { id: id.clone(), body, attributes, visible: Instant::now(), received: 0 });
        json!({ "MessageId": id })
    }))
}

/// Waits for messages as long as it is told to.
async fn receive(queues: &Shared, queue: &str, input: &Value) -> Answer {
    let seconds = |key: &str| input[key].as_u64().map(Duration::from_secs);
    let until = Instant::now() + seconds("WaitTimeSeconds").unwrap_or_default();
    let hidden = seconds("VisibilityTimeout").unwrap_or(HIDDEN);
    let most = input["MaxNumberOfMessages"].as_u64().and_then(|most| usize::try_from(most).ok()).unwrap_or(1);
    loop {
        let now = Instant::now();
        let found: Vec<Value> = with(queues, queue, |messages, _| {
            let visible = messages.iter_mut().filter(|message| message.visible <= now).take(most.min(MOST_MESSAGES));
            visible.map(|message| deliver(message, now + hidden, &input["MessageAttributeNames"])).collect()
        });
        if !found.is_empty() || now >= until {
            return Ok(json!({ "Messages": found }));
        }
        sleep(AGAIN).await;
    }
}

fn deliver(message: &mut Stored, visible: Instant, names: &Value) -> Value {
    message.visible = visible;
    message.received += 1;
    let is_wanted = |name: &String| {
        names.as_array().is_some_and(|names| names.iter().any(|wanted| wanted == "All" || wanted == name))
    };
    let attributes: Map<String, Value> = message
        .attributes
        .iter()
        .filter(|(name, _)| is_wanted(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    json!({
        "MessageId": message.id,
        "ReceiptHandle": receipt(message),
        "Body": message.body,
        "MessageAttributes": attributes,
    })
}
