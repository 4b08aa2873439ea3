#![deny(deprecated)]

use otel_runtime::{record, semconv, span, traced};

const SIZE: &str = "http.response.body.size";

// silent: the types that the conventions give
#[traced(attrs("http.response.status_code" = 200, "url.path" = "/", "messaging.destination.temporary" = true))]
fn right() {}

// silent: written out, where text is wanted
#[traced(attrs("messaging.message.id" = %id, "db.namespace" = ?id))]
fn written_out(id: u64) {}

// silent: a type that cannot be told from how it is written
#[traced(attrs("server.port" = port, "url.scheme" = scheme.into_text()))]
fn not_plain(port: u16, scheme: Scheme) {}

// silent: a text for an array, as nearly every header is
#[traced(attrs("http.request.header.x-request-id" = "a"))]
fn a_header() {}

// silent: no type is known of the key
#[traced(attrs("feature_flag.result.value" = 7, "acme.status_code" = "200"))]
fn any_type() {}

// silent: what tells of one message is written out
#[traced(
    link_from = headers,
    messaging(system = "kafka", destination = "orders", operation = "process", partition = 3, body_size = 7)
)]
fn of_a_message(headers: &Vec<(String, String)>) {}

// silent: sets nothing
#[traced(attrs("server.port" = None::<u16>))]
fn nothing() {}

// silent: not known here
#[traced(attrs(SIZE = "large"))]
fn a_constant() {}

// silent: allowed
#[traced(attrs("http.response.status_code" = "200"), allow(wrong_value_type, reason = "as it was received"))]
fn allowed() {}

// silent: a number
fn in_a_block(rows: &[u32]) {
    span!("acme.step", { record!(semconv::DB_RESPONSE_RETURNED_ROWS = rows.len()) });
}

struct Scheme;

impl Scheme {
    fn into_text(&self) -> &'static str {
        "https"
    }
}

fn main() {
    right();
    written_out(7);
    not_plain(80, Scheme);
    a_header();
    any_type();
    of_a_message(&Vec::new());
    nothing();
    a_constant();
    allowed();
    in_a_block(&[]);
}
