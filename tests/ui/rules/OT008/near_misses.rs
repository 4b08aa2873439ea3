#![deny(deprecated)]

use otel_runtime::{record, semconv, span, traced};

const COLOUR: &str = "messaging.colour";

// silent: keys of the conventions
#[traced(attrs("http.request.method" = method, semconv::DB_QUERY_TEXT = "SELECT 1"))]
fn known(method: &str) {}

// silent: the beginning and a name
#[traced(attrs("http.request.header.x-request-id" = id, "k8s.pod.label.app" = "shop"))]
fn a_template(id: &str) {}

// silent: words that programs have for what is their own
#[traced(attrs("user.favourite_colour" = colour, "session.uid" = 7, "file.rows" = 3))]
fn plain_words(colour: &str) {}

// silent: conventions of their own, which are not in the table
#[traced(attrs("gen_ai.of.tomorrow" = model))]
fn moved(model: &str) {}

// silent: newer than the table
#[traced(attrs("messaging.kafka.cluster.id" = "a"))]
fn newer() {}

// silent: a namespace of the application, whatever follows it
#[traced(attrs("acme.http.request.metod" = method))]
fn own(method: &str) {}

// silent: a word that begins as a root does
#[traced(attrs("https.retries" = 3, "dbase.rows" = 4))]
fn other_roots() {}

// silent: not known here
#[traced(attrs(COLOUR = colour))]
fn a_constant(colour: &str) {}

// silent: allowed
#[traced(attrs("db.tenant" = tenant), allow(unknown_key, reason = "the driver's name for it"))]
fn allowed(tenant: &str) {}

// silent: keys of the conventions
fn in_a_block() {
    span!("acme.step", attrs("url.path" = "/"), { record!("http.response.status_code" = 200) });
}

fn main() {
    known("GET");
    a_template("1");
    plain_words("red");
    moved("small");
    newer();
    own("GET");
    other_roots();
    a_constant("red");
    allowed("acme");
    in_a_block();
}
