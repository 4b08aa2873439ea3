#![deny(deprecated)]

use otel_runtime::{CarryExt as _, carry_context, traced};

fn work() {}

async fn sleep() {}

fn spawn_somehow<T>(_: T) {}

#[traced(carry = "parent")]
fn as_a_child() {
    drop(std::thread::spawn(|| {
        loop {
            work();
        }
    }));
}

#[traced(carry = "link")]
fn linked() {
    drop(std::thread::spawn(move || loop {
        work();
    }));
}

#[traced]
fn by_a_function() {
    spawn_somehow(otel_runtime::carry(async {
        loop {
            sleep().await;
        }
    }));
}

#[traced]
async fn by_a_method() {
    sleep().await;
    spawn_somehow(
        async move {
            loop {
                sleep().await;
            }
        }
        .carry(),
    );
}

#[traced]
fn a_closure() {
    spawn_somehow(otel_runtime::carry_fn(|| {
        loop {
            work();
        }
    }));
}

#[carry_context(carry = "parent")]
fn without_a_span() {
    drop(std::thread::spawn(|| {
        loop {
            work();
        }
    }));
}

fn main() {
    let _ = [as_a_child as fn(), linked, by_a_function, a_closure, without_a_span];
    drop(by_a_method());
}
