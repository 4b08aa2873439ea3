#![deny(deprecated)]

use otel_runtime::{span, traced};
use std::future::Future;
use std::thread;

fn charge(_: &u32) -> u32 {
    1
}

fn wait(_: impl Future) {}

#[traced]
fn a_loop(orders: &[u32]) {
    for order in orders {
        span!("acme.charge", { charge(order) });
    }
}

#[traced]
fn a_closure(orders: &[u32]) -> Vec<u32> {
    orders.iter().map(|order| span!("acme.charge", { charge(order) })).collect()
}

#[traced]
fn each_of_them(orders: &[u32]) {
    orders.iter().filter(|order| **order > 0).for_each(|order| {
        span!("acme.charge", { charge(order) });
    });
}

#[traced]
async fn in_a_future(lines: String) {
    for line in lines.lines() {
        span!("acme.line", async { charge(&(line.len() as u32)) }).await;
    }
}

#[traced]
fn spawned(orders: Vec<u32>) {
    for order in orders {
        drop(thread::Builder::new().spawn(move || otel_runtime::span!("acme.charge", { charge(&order) })));
    }
}

#[traced]
fn summed(orders: &[u32], n: u32) -> u32 {
    let positions = (0..n).fold(0, |sum, at| sum + span!("acme.at", { charge(&at) }));
    positions + orders.iter().rev().filter_map(|order| span!("acme.charge", { Some(charge(order)) })).sum::<u32>()
}

#[traced]
fn in_a_block(orders: &[u32]) {
    span!("acme.all", {
        for order in orders {
            span!("acme.charge", { charge(order) });
        }
    });
}

#[traced]
fn in_retries(orders: &[u32]) {
    for order in orders {
        for _attempt in 0..3 {
            span!("acme.try", { charge(order) });
        }
    }
}

fn main() {
    a_loop(&[]);
    a_closure(&[]);
    each_of_them(&[]);
    wait(in_a_future(String::new()));
    spawned(Vec::new());
    summed(&[], 0);
    in_a_block(&[]);
    in_retries(&[]);
}
