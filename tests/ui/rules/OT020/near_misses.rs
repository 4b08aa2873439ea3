#![deny(deprecated)]

use otel_runtime::{carry_context, span, traced};
use std::sync::mpsc;

struct Jobs;

impl Jobs {
    async fn recv(&mut self) -> Option<u32> {
        None
    }

    async fn next(&mut self) -> Option<u32> {
        None
    }

    fn pop(&mut self) -> Option<u32> {
        None
    }
}

#[traced]
async fn handle(job: u32) {
    std::future::ready(job).await;
}

async fn sleep() {}

// silent: no span round the loop, and one for each job
async fn polls(mut jobs: Jobs) {
    while let Some(job) = jobs.recv().await {
        handle(job).await;
    }
}

// silent: meant
#[traced(long_lived)]
async fn meant(mut jobs: Jobs) {
    while let Some(job) = jobs.recv().await {
        handle(job).await;
    }
}

// silent: a loop with a way out
#[traced]
async fn until_it_works() -> u32 {
    let mut attempts = 0;
    loop {
        sleep().await;
        attempts += 1;
        if attempts > 3 {
            break attempts;
        }
    }
}

// silent: what there is now
#[traced]
fn drains(mut jobs: Jobs) {
    while let Some(job) = jobs.pop() {
        drop(job);
    }
}

// silent: rows
#[traced]
async fn reads(mut rows: Jobs) -> u32 {
    let mut sum = 0;
    while let Some(row) = rows.next().await {
        sum += row;
    }
    sum
}

// silent: the channel is part of the work
#[traced]
fn gathers() -> u32 {
    let (tx, rx) = mpsc::channel();
    drop(std::thread::Builder::new().spawn(move || tx.send(1)));
    let mut sum = 0;
    while let Ok(n) = rx.recv() {
        sum += n;
    }
    sum
}

// silent: the span ends when the task has been started
#[traced]
fn starts() {
    drop(std::thread::spawn(|| {
        loop {
            std::thread::yield_now();
        }
    }));
}

// silent: no span
#[carry_context]
async fn carries(mut jobs: Jobs) {
    while let Some(job) = jobs.recv().await {
        handle(job).await;
    }
}

// silent: not said to be longer than it is
#[traced(long_lived)]
async fn short() {
    span!("acme.short", long_lived, { std::thread::yield_now() });
}

// silent: allowed
#[traced(allow(endless_span, reason = "a test ends it"))]
async fn allowed(mut jobs: Jobs) {
    while let Some(job) = jobs.recv().await {
        handle(job).await;
    }
}

fn main() {
    drop(polls(Jobs));
    drop(meant(Jobs));
    drop(until_it_works());
    drains(Jobs);
    drop(reads(Jobs));
    gathers();
    let _ = starts as fn();
    drop(carries(Jobs));
    drop(short());
    drop(allowed(Jobs));
}
