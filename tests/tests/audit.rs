//! An audit of the wire: a request brings a token in its `Authorization` header and another in its query, the handler
//! does what handlers do, and of neither is there a trace in what goes to the collector. A handler that is careless
//! shows that the audit would find one.

#[path = "audit/needles.rs"]
mod needles;

use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, Uri};
use needles::{Needle, base64, found, needles, percent};
use otel_runtime::{Telemetry, event, record, traced};
use otel_tests::child;
use otel_tests::collector::Collector;

/// Of the header. Letters of base64 that URLs write otherwise are in both.
const OF_HEADER: &str = "aGVhZGVy+Q9zX/w7Lk2Vb4Tn8Yp5Rs1Dm=";
const OF_QUERY: &str = "cXVlcnk/7Hj3Kd+0Ws6Ge2Uf9Ix4Oa1Zt=";

#[traced(kind = "client", name = "charge", err(chain), inject_into = request.headers_mut())]
async fn charge(client: &reqwest::Client, mut request: reqwest::Request) -> Result<(), reqwest::Error> {
    client.execute(request).await.map(|_| ())
}

/// An error with both URLs in its words: what was asked for, and, as clients write it, what was called.
#[derive(Debug, thiserror::Error)]
#[error("{asked} could not be charged: {source}")]
struct NotCharged {
    asked: Uri,
    source: reqwest::Error,
}

#[traced(
    name = "GET /orders",
    kind = "server",
    parent_from = headers,
    baggage("tenant.id"),
    attrs(
        "http.request.method" = "GET",
        "url.path" = uri.path(),
        "url.scheme" = "http",
        "acme.authorized" = headers.contains_key(AUTHORIZATION),
    ),
)]
async fn careful(headers: &HeaderMap, uri: &Uri) -> Result<(), NotCharged> {
    let client = reqwest::Client::new();
    // Goes along to where nobody listens, with both.
    let url = format!("{}/charge?{}", Collector::nobody(), uri.query().unwrap_or_default());
    let call = client.get(url).header("authorization", headers[AUTHORIZATION].clone());
    event!("charging", "acme.charge.attempt" = 1);
    let failed = |source| NotCharged { asked: uri.clone(), source };
    charge(&client, call.build().map_err(failed)?).await.map_err(failed)
}

#[traced(name = "GET /careless", parent_from = headers)]
fn careless(headers: &HeaderMap, query: &str) {
    let note = headers[AUTHORIZATION].to_str().unwrap_or_default();
    let decoded = |text: &str| text.replace("%2B", "+").replace("%2F", "/").replace("%3F", "?").replace("%3D", "=");
    record!("acme.note" = note, "acme.query" = query, "acme.packed" = base64(decoded(query).as_bytes()));
}

async fn orders(uri: Uri, headers: HeaderMap) -> String {
    careful(&headers, &uri).await.map_or_else(|error| error.to_string(), |()| String::new())
}

async fn notes(uri: Uri, headers: HeaderMap) {
    careless(&headers, uri.query().unwrap_or_default());
}

/// Serves one request for `path`, with both tokens, and gives the answer.
#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn ask(path: &str) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let router =
        axum::Router::new().route("/orders", axum::routing::get(orders)).route("/careless", axum::routing::get(notes));
    tokio::spawn(async move { axum::serve(listener, router).await });
    let request = reqwest::Client::new()
        .get(format!("http://{address}{path}?token={}", percent(OF_QUERY)))
        .header("authorization", format!("Bearer {OF_HEADER}"))
        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        .header("baggage", "tenant.id=acme");
    let answer = request.send().await.expect("it is served");
    assert!(answer.status().is_success(), "{answer:?}");
    answer.text().await.expect("an answer is text")
}

/// What of both tokens went over the wire for one request for `path`.
fn audit(path: &str) -> (Collector, Vec<Needle>) {
    let collector = Collector::start();
    child::in_state(path, &[("OTEL_EXPORTER_OTLP_ENDPOINT", &collector.endpoint())]);
    let all = [needles("header", OF_HEADER), needles("query", OF_QUERY)].concat();
    let found = found(&collector.bytes(), all);
    (collector, found)
}

#[test]
fn child() {
    let Some(path) = child::state() else { return };
    let telemetry = Telemetry::builder().service("audited", "1.0.0").install().expect("it is the first");
    let answer = ask(&path);
    // The words of the error had the token in them.
    assert!(path != "/orders" || answer.contains("token="), "{answer}");
    telemetry.shutdown().expect("the collector answers");
}

#[test]
fn neither_header_nor_query_leave_a_trace_on_the_wire() {
    let (collector, found) = audit("/orders");
    assert_eq!(found, []);
    // It was there to be found: the spans are, with what they were to say.
    let server = collector.wait_for_span("GET /orders").span;
    let text = |key: &str| {
        let attribute = server.attributes.iter().find(|attribute| attribute.key == key);
        attribute.map(|attribute| format!("{:?}", attribute.value)).unwrap_or_default()
    };
    assert!(text("url.path").contains("/orders"), "{server:?}");
    assert!(text("tenant.id").contains("acme"), "{server:?}");
    assert!(text("acme.authorized").contains("true"), "{server:?}");
    let client = collector.wait_for_span("charge").span;
    for status in [server.status, client.status].map(|status| status.expect("both have failed").message) {
        assert!(status.contains("/charge") && !status.contains('?'), "{status}");
    }
}

#[test]
fn a_careless_handler_is_found_out() {
    let (_, found) = audit("/careless");
    let forms: Vec<(&str, &str)> = found.iter().map(|needle| (needle.of, needle.form)).collect();
    for form in [("header", "plain"), ("query", "percent-encoded"), ("query", "base64")] {
        assert!(forms.contains(&form), "{form:?} in {forms:?}");
    }
}
