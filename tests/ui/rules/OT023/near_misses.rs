#![deny(deprecated)]

use otel_runtime::{carry_context, traced};

fn work() {}

// silent: may be inlined
#[traced]
#[inline]
fn may_be() {
    work();
}

// silent: never inlined
#[traced]
#[inline(never)]
fn never() {
    work();
}

// silent: no attribute
#[traced]
fn plain() {
    work();
}

// silent: the function inside is
#[traced]
fn inside() {
    #[inline(always)]
    fn always() {
        work();
    }
    always();
}

// silent: no span
#[carry_context]
#[inline(always)]
fn carries() {
    work();
}

// silent: allowed
#[traced(allow(inline_always, reason = "the profiler wants it"))]
#[inline(always)]
fn allowed() {
    work();
}

fn main() {
    may_be();
    never();
    plain();
    inside();
    carries();
    allowed();
}
