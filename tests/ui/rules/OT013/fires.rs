#![deny(deprecated)]

use otel_runtime::{event, record, semconv, span, traced};

#[traced(attrs("messaging.operation.type" = "publish"))]
fn publish() {}

#[traced(start_attrs(semconv::MESSAGING_OPERATION_TYPE = "deliver"))]
async fn deliver() {}

#[traced(attrs("cloud.platform" = "azure_aks"))]
fn a_platform() {}

#[traced(ret("os.type" = "z_os"))]
fn of_the_result() -> u64 {
    3
}

#[traced]
fn in_the_body() {
    record!("cloud.platform" = "azure_functions");
    event!("acme.retried", "messaging.operation.type" = %"publish");
}

fn in_a_block() {
    span!("acme.step", attrs("cloud.platform" = "azure_vm"), {});
}

fn main() {
    publish();
    drop(deliver());
    a_platform();
    of_the_result();
    in_the_body();
    in_a_block();
}
