#![deny(deprecated)]

use otel_runtime::{event, record, span, traced};

#[traced(attrs("http.method" = method))]
fn renamed(method: &str) {}

#[traced(start_attrs("net.peer.port" = port))]
async fn with_a_note(port: u16) {}

#[traced(attrs("db.system" = "postgresql"))]
fn a_literal() {}

#[traced(ret("http.status_code" = *ret))]
fn of_the_result() -> u16 {
    200
}

#[traced]
fn in_the_body(target: &str) {
    record!("http.target" = target);
    event!("acme.retried", "http.url" = target);
}

fn in_a_block() {
    span!("acme.step", attrs("acme.id" = 1, "peer.service" = "shop"), {});
}

fn main() {
    renamed("GET");
    drop(with_a_note(80));
    a_literal();
    of_the_result();
    in_the_body("/");
    in_a_block();
}
