#![deny(deprecated)]

use otel_runtime::{event, span, traced};

fn done() -> bool {
    true
}

#[traced]
fn over_data(orders: &[u32]) {
    for order in orders {
        event!("acme.charged", "acme.order.id" = *order);
    }
}

#[traced]
fn on_and_on() {
    loop {
        if done() {
            break;
        }
        event!("acme.waited");
    }
}

#[traced]
fn while_there_is_some(mut jobs: Vec<u32>) {
    while let Some(job) = jobs.pop() {
        otel_runtime::event!("acme.popped", "acme.job" = job);
    }
}

#[traced]
async fn in_a_closure(orders: Vec<u32>) {
    orders.iter().for_each(|order| event!("acme.charged", "acme.order.id" = *order));
}

#[traced]
fn in_a_thread(orders: Vec<u32>) {
    drop(std::thread::spawn(move || {
        for order in orders {
            if order > 1 {
                event!("acme.charged", "acme.order.id" = order);
            }
        }
    }));
}

fn in_a_block(orders: &[u32]) {
    span!("acme.charge_all", {
        for order in orders {
            event!("acme.charged", "acme.order.id" = *order);
        }
    });
}

fn main() {
    over_data(&[]);
    on_and_on();
    while_there_is_some(Vec::new());
    drop(in_a_closure(Vec::new()));
    in_a_thread(Vec::new());
    in_a_block(&[]);
}
