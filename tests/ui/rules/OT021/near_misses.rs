#![deny(deprecated)]

use otel_runtime::{CarryExt as _, carry_context, traced};

fn work() {}

async fn sleep() {}

fn spawn_somehow<T>(_: T) {}

// silent: let go, because nothing is said
#[traced]
fn unsaid() {
    drop(std::thread::spawn(|| {
        loop {
            work();
        }
    }));
}

// silent: let go, because it is said
#[traced(carry = "off")]
fn off() {
    drop(std::thread::spawn(|| {
        loop {
            work();
        }
    }));
}

// silent: the task ends
#[traced(carry = "parent")]
fn ends() {
    drop(std::thread::spawn(work));
    drop(std::thread::spawn(|| {
        for _ in 0..3 {
            work();
        }
    }));
}

// silent: the loop has a way out
#[traced]
fn has_a_way_out() {
    spawn_somehow(otel_runtime::carry(async {
        loop {
            sleep().await;
            if work_is_done() {
                break;
            }
        }
    }));
}

fn work_is_done() -> bool {
    true
}

// silent: the same by a method
#[traced]
fn by_a_method() {
    spawn_somehow(async { sleep().await }.carry());
}

// silent: no span, and nothing said
#[carry_context]
fn without_a_span() {
    drop(std::thread::spawn(|| {
        loop {
            work();
        }
    }));
}

// silent: allowed
#[traced(carry = "parent", allow(endless_carried_task, reason = "it serves this request alone"))]
fn allowed() {
    drop(std::thread::spawn(|| {
        loop {
            work();
        }
    }));
}

fn main() {
    let _ = [unsaid as fn(), off, ends, has_a_way_out, by_a_method, without_a_span, allowed];
}
