#![deny(deprecated)]

use otel_runtime::{event, record, traced};

fn work() {}

// silent: as many as there may be
#[traced(attrs(
    "acme.a0" = 1, "acme.a1" = 1, "acme.a2" = 1, "acme.a3" = 1, "acme.a4" = 1, "acme.a5" = 1,
    "acme.a6" = 1, "acme.a7" = 1, "acme.a8" = 1, "acme.a9" = 1, "acme.a10" = 1, "acme.a11" = 1,
    "acme.a12" = 1, "acme.a13" = 1, "acme.a14" = 1, "acme.a15" = 1, "acme.a16" = 1, "acme.a17" = 1,
    "acme.a18" = 1, "acme.a19" = 1, "acme.a20" = 1, "acme.a21" = 1, "acme.a22" = 1, "acme.a23" = 1,
    "acme.a24" = 1, "acme.a25" = 1, "acme.a26" = 1, "acme.a27" = 1, "acme.a28" = 1, "acme.a29" = 1,
    "acme.a30" = 1, "acme.a31" = 1
))]
fn as_many() {
    work();
}

// silent: all lists together
#[traced(start_attrs("acme.s0" = 1, "acme.s1" = 1), attrs("acme.a0" = 1, "acme.a1" = 1, "acme.a2" = 1), ret("acme.r" = *ret))]
fn together() -> u8 {
    work();
    1
}

// silent: lists of their own
#[traced(attrs(
    "acme.a0" = 1, "acme.a1" = 1, "acme.a2" = 1, "acme.a3" = 1, "acme.a4" = 1, "acme.a5" = 1,
    "acme.a6" = 1, "acme.a7" = 1, "acme.a8" = 1, "acme.a9" = 1, "acme.a10" = 1, "acme.a11" = 1,
    "acme.a12" = 1, "acme.a13" = 1, "acme.a14" = 1, "acme.a15" = 1, "acme.a16" = 1, "acme.a17" = 1,
    "acme.a18" = 1, "acme.a19" = 1
))]
fn recorded(n: u8) {
    record!(
        "acme.b0" = n, "acme.b1" = n, "acme.b2" = n, "acme.b3" = n, "acme.b4" = n, "acme.b5" = n,
        "acme.b6" = n, "acme.b7" = n, "acme.b8" = n, "acme.b9" = n, "acme.b10" = n, "acme.b11" = n,
        "acme.b12" = n, "acme.b13" = n, "acme.b14" = n, "acme.b15" = n, "acme.b16" = n, "acme.b17" = n,
        "acme.b18" = n, "acme.b19" = n
    );
}

// silent: an event has its own attributes
#[traced(attrs(
    "acme.a0" = 1, "acme.a1" = 1, "acme.a2" = 1, "acme.a3" = 1, "acme.a4" = 1, "acme.a5" = 1,
    "acme.a6" = 1, "acme.a7" = 1, "acme.a8" = 1, "acme.a9" = 1, "acme.a10" = 1, "acme.a11" = 1,
    "acme.a12" = 1, "acme.a13" = 1, "acme.a14" = 1, "acme.a15" = 1, "acme.a16" = 1, "acme.a17" = 1,
    "acme.a18" = 1, "acme.a19" = 1
))]
fn of_an_event(n: u8) {
    event!(
        "acme.happened",
        "acme.b0" = n, "acme.b1" = n, "acme.b2" = n, "acme.b3" = n, "acme.b4" = n, "acme.b5" = n,
        "acme.b6" = n, "acme.b7" = n, "acme.b8" = n, "acme.b9" = n, "acme.b10" = n, "acme.b11" = n,
        "acme.b12" = n, "acme.b13" = n, "acme.b14" = n, "acme.b15" = n, "acme.b16" = n, "acme.b17" = n,
        "acme.b18" = n, "acme.b19" = n
    );
}

// silent: one attribute with many values
#[traced(attrs("acme.numbers" = &[
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
][..]))]
fn an_array() {
    work();
}

// silent: allowed
#[traced(
    attrs(
        "acme.a0" = 1, "acme.a1" = 1, "acme.a2" = 1, "acme.a3" = 1, "acme.a4" = 1, "acme.a5" = 1,
        "acme.a6" = 1, "acme.a7" = 1, "acme.a8" = 1, "acme.a9" = 1, "acme.a10" = 1, "acme.a11" = 1,
        "acme.a12" = 1, "acme.a13" = 1, "acme.a14" = 1, "acme.a15" = 1, "acme.a16" = 1, "acme.a17" = 1,
        "acme.a18" = 1, "acme.a19" = 1, "acme.a20" = 1, "acme.a21" = 1, "acme.a22" = 1, "acme.a23" = 1,
        "acme.a24" = 1, "acme.a25" = 1, "acme.a26" = 1, "acme.a27" = 1, "acme.a28" = 1, "acme.a29" = 1,
        "acme.a30" = 1, "acme.a31" = 1, "acme.a32" = 1
    ),
    allow(too_many_attributes, reason = "a form of the authorities")
)]
fn allowed() {
    work();
}

fn main() {
    as_many();
    together();
    recorded(1);
    of_an_event(1);
    an_array();
    allowed();
}
