#![deny(deprecated)]

use otel_runtime::{event, record, span, traced};

#[traced(attrs("items" = items.len()))]
fn a_word(items: &[u32]) {}

#[traced(start_attrs("tenant_id" = tenant))]
async fn two_words(tenant: &str) {}

#[traced(attrs("orderId" = 7))]
fn a_literal() {}

#[traced(ret("total" = *ret))]
fn of_the_result() -> i64 {
    3
}

#[traced]
fn in_the_body(rows: usize) {
    record!("rows" = rows);
    event!("acme.retried", "attempt-count" = 3);
}

#[traced(attrs("http" = true))]
fn a_root_alone() {}

fn in_a_block() {
    span!("acme.step", attrs(".items" = 1), {});
}

fn main() {
    a_word(&[1]);
    drop(two_words("acme"));
    a_literal();
    of_the_result();
    in_the_body(1);
    a_root_alone();
    in_a_block();
}
