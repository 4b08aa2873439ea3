#![deny(deprecated)]

use otel_runtime::{carry_context, span, traced};
use std::thread::{self, spawn};

fn work() {}

fn work_later() -> impl FnOnce() + Send {
    work
}

#[traced]
fn by_the_module() {
    drop(thread::spawn(work_later()));
}

#[traced]
fn by_its_name() {
    drop(spawn(|| work()));
}

#[carry_context]
fn without_a_span() {
    drop(spawn(work_later()));
}

#[traced]
async fn in_a_future() {
    std::future::ready(()).await;
    drop(spawn(work_later()));
}

#[traced]
fn in_a_closure() {
    let start = || spawn(|| work());
    drop(start());
}

#[traced]
fn in_a_branch(is_due: bool) {
    if is_due {
        span!("acme.start", { drop(thread::spawn(|| work())) });
    }
}

fn main() {
    by_the_module();
    by_its_name();
    without_a_span();
    drop(in_a_future());
    in_a_closure();
    in_a_branch(true);
}
