#![deny(deprecated)]

use otel_runtime::traced;

fn work() {}

#[traced]
#[inline(always)]
fn below() {
    work();
}

#[inline(always)]
#[traced]
fn above() {
    work();
}

struct Gateway;

impl Gateway {
    #[traced]
    #[inline(always)]
    fn charge(&self) {
        work();
    }
}

#[traced(leaf)]
#[inline( always )]
fn a_leaf() {
    work();
}

#[traced]
#[must_use]
#[inline(always)]
async fn later() {
    work();
}

fn main() {
    below();
    above();
    Gateway.charge();
    a_leaf();
    drop(later());
}
