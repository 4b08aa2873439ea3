//! Customers, who send orders over HTTP. Their side of the wire is traced, too.

use crate::gateway::TRACE_ID;
use crate::payment::Payments;
use otel_runtime::{record, traced};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Method, Request, Url};
use serde::Deserialize;
use std::fmt;
use std::time::Duration;
use tokio::time::sleep;

/// How long a customer looks at a page that does not move.
const BOREDOM: Duration = Duration::from_millis(35);

/// How it went.
#[derive(Debug)]
pub(crate) struct Story {
    /// The order, as far as it can be read.
    pub(crate) order: String,
    pub(crate) ending: Ending,
}

/// The end of a story.
#[derive(Debug)]
pub(crate) enum Ending {
    /// There was an answer.
    Answered(Answer),
    /// The customer left before there was one.
    Left,
    /// There was none to be had.
    Failed(ClientError),
}

/// What the gateway said.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) trace_id: Option<String>,
    pub(crate) body: Body,
}

/// What the gateway says of an order, taken or not.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Body {
    Accepted { payment_attempts: u32 },
    Refused { error: String, message: String },
}

/// A request that did not end well.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ClientError {
    #[error("{}", .0.body)]
    Refused(Answer),
    #[error(transparent)]
    Http(#[from] reqwest::Error),
    #[error("the answer makes no sense: {0}")]
    Nonsense(#[from] serde_json::Error),
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted { payment_attempts: 1 } => f.write_str("accepted"),
            Self::Accepted { payment_attempts } => write!(f, "accepted after {} retries", payment_attempts - 1),
            Self::Refused { error, message } => write!(f, "{error}: {message}"),
        }
    }
}

impl ClientError {
    /// `error.type` as the conventions want it over HTTP.
    fn kind(&self) -> String {
        match self {
            Self::Refused(answer) => answer.status.to_string(),
            Self::Http(_) => "http".to_owned(),
            Self::Nonsense(_) => "nonsense".to_owned(),
        }
    }
}

/// What an order says of its customer; the gateway does not care.
#[derive(Debug, Default, Deserialize)]
struct Customer {
    id: Option<String>,
    customer_leaves: Option<Moment>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Moment {
    WhilePaying,
}

/// Sends each line of `orders`, one customer after the other.
pub(crate) async fn visit(url: &Url, orders: &str, payments: &Payments) -> Result<Vec<Story>, ClientError> {
    // Whatever proxy there is, it does not lead to this process.
    let http = Client::builder().no_proxy().build()?;
    let mut stories = Vec::new();
    for line in orders.lines().filter(|line| !line.trim().is_empty()) {
        let customer: Customer = serde_json::from_str(line).unwrap_or_default();
        let mut request = Request::new(Method::POST, url.clone());
        request.headers_mut().insert(CONTENT_TYPE, "application/json".parse().expect("it is a header value"));
        *request.body_mut() = Some(line.to_owned().into());
        let ending = match customer.customer_leaves {
            // otel-lint: allow(traced_call_in_loop, reason = "each of these customers sends a request of their own")
            None => Some(post(&http, request).await),
            Some(Moment::WhilePaying) => tokio::select! {
                answer = post(&http, request) => Some(answer),
                () = bored(payments) => None,
            },
        };
        stories.push(Story { order: customer.id.unwrap_or_default(), ending: Ending::of(ending) });
    }
    Ok(stories)
}

/// Until a customer has seen enough of a payment that does not move.
async fn bored(payments: &Payments) {
    payments.stuck.notified().await;
    sleep(BOREDOM).await;
}

impl Ending {
    fn of(outcome: Option<Result<Answer, ClientError>>) -> Self {
        match outcome {
            None => Self::Left,
            Some(Ok(answer) | Err(ClientError::Refused(answer))) => Self::Answered(answer),
            Some(Err(error)) => Self::Failed(error),
        }
    }
}

#[traced(
    name = "POST",
    kind = "client",
    inject_into = request.headers_mut(),
    attrs(
        "http.request.method" = "POST",
        "url.full" = request.url().as_str(),
        "server.address" = request.url().host_str(),
        "server.port" = request.url().port(),
    ),
    err_type = ClientError::kind,
)]
async fn post(http: &Client, mut request: Request) -> Result<Answer, ClientError> {
    let response = http.execute(request).await?;
    let status = response.status();
    record!("http.response.status_code" = status.as_u16());
    let trace_id = response.headers().get(TRACE_ID).and_then(|id| id.to_str().ok()).map(str::to_owned);
    let body = serde_json::from_slice(&response.bytes().await?)?;
    let answer = Answer { status: status.as_u16(), trace_id, body };
    if status.is_success() { Ok(answer) } else { Err(ClientError::Refused(answer)) }
}
