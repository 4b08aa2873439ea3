#![deny(deprecated)]

use otel_runtime::{carry_fn, traced};
use std::thread::spawn;

fn work() {}

struct Pool;

impl Pool {
    fn spawn(&self, work: fn()) {
        work();
    }
}

// silent: carried, because the path is written out
#[traced]
fn by_its_path() {
    drop(std::thread::spawn(|| work()));
}

// silent: carried by hand
#[traced]
fn by_hand() {
    drop(spawn(carry_fn(work)));
}

// silent: let go
#[traced(carry = "off")]
fn let_go() {
    drop(spawn(|| work()));
}

// silent: allowed
#[traced(allow(spawn_not_carried, reason = "lives as long as the process"))]
fn allowed() {
    drop(spawn(|| work()));
}

// silent: a method, which may be anything
#[traced]
fn of_a_pool(pool: &Pool) {
    pool.spawn(|| work());
}

// silent: nothing is spawned
#[traced]
fn passed_on(start: fn(fn()) -> std::thread::JoinHandle<()>) {
    drop(start(work));
}

fn main() {
    by_its_path();
    by_hand();
    let_go();
    allowed();
    of_a_pool(&Pool);
    passed_on(spawn::<fn(), ()>);
}
