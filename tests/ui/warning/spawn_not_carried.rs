#![deny(deprecated)]

use otel_runtime::{carry_context, carry_fn, traced};
use std::thread::{self, spawn};

fn work() {}

#[traced]
fn request() {
    let short = thread::spawn(work_later());
    let shorter = spawn(|| work());
    drop((short, shorter, spawn(carry_fn(work)), std::thread::spawn(work)));
}

#[carry_context]
fn start() {
    drop(spawn(work_later()));
}

#[traced(carry = "off")]
fn let_it_go() {
    drop(spawn(|| work()));
}

fn work_later() -> impl FnOnce() + Send {
    work
}

fn main() {
    request();
    start();
    let_it_go();
}
