#![deny(deprecated)]

use otel_runtime::{event, record, semconv, span, traced};

#[traced(attrs("http.request.metod" = method))]
fn misspelt(method: &str) {}

#[traced(start_attrs("db.tenant" = tenant))]
async fn made_up(tenant: &str) {}

#[traced(attrs("Http.Route" = "/orders/{id}"))]
fn in_capitals() {}

#[traced(attrs("messaging.system" = "nats", "messaging.colour" = "red"))]
fn a_literal() {}

#[traced(ret("url.fragmnt" = ret))]
fn of_the_result() -> String {
    String::new()
}

#[traced]
fn in_the_body(rows: usize) {
    record!("db.rows" = rows);
    event!("acme.retried", "rpc.attempts" = 3);
}

#[traced(attrs(semconv::HTTP_REQUEST_HEADER = header))]
fn the_beginning_of_keys(header: &str) {}

fn in_a_block() {
    span!("acme.step", attrs("service.instnce.id" = "a"), {});
}

fn main() {
    misspelt("GET");
    drop(made_up("acme"));
    in_capitals();
    a_literal();
    of_the_result();
    in_the_body(1);
    the_beginning_of_keys("a");
    in_a_block();
}
