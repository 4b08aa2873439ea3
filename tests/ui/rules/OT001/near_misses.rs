#![deny(deprecated)]

use otel_runtime::{carry_fn, traced};
use std::thread::spawn;

fn work() {}

struct Pool;

struct Started {
    task: Option<std::thread::JoinHandle<()>>,
    other: std::thread::JoinHandle<()>,
}

struct Jobs;

impl Jobs {
    async fn recv(&self) -> Option<()> {
        None
    }
}

impl Pool {
    fn reap_loop(&self) {}

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

// silent: a handle that somebody keeps is that of a task that goes on
#[traced]
fn kept_in_a_field(started: &mut Started) {
    started.task = Some(spawn(|| work()));
    *started = Started { task: None, other: spawn(|| work()) };
}

// silent: a loop that receives goes on, also if it has a way out
#[traced]
fn receives(jobs: Jobs) {
    drop(spawn(move || async move {
        loop {
            if jobs.recv().await.is_none() {
                break;
            }
        }
    }));
}

// silent: what a task that goes on spawns is not of this trace
#[traced]
fn spawned_by_a_task(started: &mut Started) {
    started.task = Some(spawn(|| drop(spawn(|| work()))));
}

// silent: named as a loop
#[traced]
fn by_its_name(pool: Pool) {
    drop(spawn(move || pool.reap_loop()));
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
    let mut started = Started { task: None, other: std::thread::spawn(work) };
    kept_in_a_field(&mut started);
    spawned_by_a_task(&mut started);
    let Started { task, other } = started;
    drop((task, other));
    receives(Jobs);
    by_its_name(Pool);
}
