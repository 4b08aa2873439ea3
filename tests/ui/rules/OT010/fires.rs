#![deny(deprecated)]

use otel_runtime::{event, record, semconv, span, traced};

#[traced(attrs("http.response.status_code" = "200"))]
fn a_number_as_text() {}

#[traced(start_attrs("server.port" = %port))]
async fn written_out(port: u16) {}

#[traced(attrs("url.path" = 7))]
fn text_as_a_number() {}

#[traced(attrs("messaging.destination.temporary" = "true"))]
fn a_flag_as_text() {}

#[traced(ret("http.response.body.size" = ret.to_string()))]
fn of_the_result() -> u64 {
    200
}

#[traced]
fn in_the_body(rows: &[u32]) {
    record!("db.namespace" = rows.len(), "db.response.returned_rows" = ?rows.len());
    event!("acme.retried", "url.scheme" = rows.is_empty());
}

#[traced(attrs(semconv::SERVER_PORT = format!("{port}")))]
fn a_constant_of_the_runtime(port: u16) {}

#[traced(
    link_from = headers,
    messaging(system = "kafka", destination = "orders", operation = "process", body_size = "large")
)]
fn of_a_message(headers: &Vec<(String, String)>) {}

fn in_a_block(code: i32) {
    span!("acme.step", attrs("db.response.status_code" = code as i64, "url.full" = ["a", "b"]), {});
}

fn main() {
    a_number_as_text();
    drop(written_out(80));
    text_as_a_number();
    a_flag_as_text();
    of_the_result();
    in_the_body(&[]);
    a_constant_of_the_runtime(80);
    of_a_message(&Vec::new());
    in_a_block(5);
}
