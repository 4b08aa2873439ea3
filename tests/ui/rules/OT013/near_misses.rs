#![deny(deprecated)]

use otel_runtime::{record, span, traced};

// silent: the value of today
#[traced(attrs("messaging.operation.type" = "send", "cloud.platform" = "azure.vm"))]
fn today() {}

// silent: the system's own verb, which may be any
#[traced(attrs("messaging.operation.name" = "publish"))]
fn a_verb() {}

// silent: enumerations are open
#[traced(attrs("messaging.operation.type" = "forward", "os.type" = "redox"))]
fn others() {}

// silent: another key
#[traced(attrs("acme.platform" = "azure_vm", "acme.operation" = "publish"))]
fn own() {}

// silent: not known here
#[traced(attrs("messaging.operation.type" = operation))]
fn a_value(operation: &str) {}

// silent: a verb of the system's
#[traced(messaging(system = "nats", destination = "orders", operation = "send", operation_name = "publish"))]
fn of_a_message() {}

// silent: allowed
#[traced(
    attrs("messaging.operation.type" = "publish"),
    allow(deprecated_value, reason = "an old dashboard counts them")
)]
fn allowed() {}

// silent: another platform
fn in_a_block() {
    span!("acme.step", { record!("cloud.platform" = "aws_ec2") });
}

fn main() {
    today();
    a_verb();
    others();
    own();
    a_value("publish");
    of_a_message();
    allowed();
    in_a_block();
}
