use otel_runtime::{event, record, semconv, span, traced};

type Headers = Vec<(String, String)>;

const KEY: &str = "acme.order.id";

#[traced(attrs("acme.order.id" = id, "acme.order.id" = other))]
fn in_one_list(id: u64, other: u64) {}

#[traced(start_attrs("acme.tenant" = tenant), attrs("acme.tenant" = "acme"))]
async fn in_two_lists(tenant: &str) {}

#[traced(attrs(KEY = id, "acme.other" = 1, KEY = 7))]
fn a_constant(id: u64) {}

#[traced(attrs(semconv::HTTP_ROUTE = "/orders/{id}", "http.route" = "/orders/{order}"))]
fn a_constant_and_its_text() {}

#[traced(
    link_from = headers,
    attrs("messaging.destination.name" = "returns"),
    messaging(system = "kafka", destination = "orders", operation = "process")
)]
fn of_a_message(headers: &Headers) {}

#[traced(
    links_from = batch,
    start_attrs("messaging.destination.name" = "returns", "messaging.batch.message_count" = batch.len()),
    messaging(system = "kafka", destination = topic, operation = "process")
)]
fn of_a_batch(batch: &[Headers], topic: &str) {}

#[traced(ret("acme.total" = *ret, "acme.total" = ret + 1))]
fn of_the_result() -> i64 {
    3
}

#[traced]
fn in_the_body(rows: usize) {
    record!("acme.rows" = rows, "acme.rows" = 7);
    event!("acme.retried", "acme.attempt" = 3, "acme.rows" = rows, "acme.attempt" = 4);
}

#[traced(baggage("tenant.id"), attrs("tenant.id" = tenant))]
fn of_the_baggage(tenant: &str) {}

fn in_a_block() {
    span!("acme.step", attrs("acme.items" = 1, "acme.items" = 2), {});
}

fn main() {}
