#![deny(deprecated)]

use otel_runtime::{event, record, span, traced};

fn work() {}

#[traced(attrs(
    "acme.a0" = 1, "acme.a1" = 1, "acme.a2" = 1, "acme.a3" = 1, "acme.a4" = 1, "acme.a5" = 1,
    "acme.a6" = 1, "acme.a7" = 1, "acme.a8" = 1, "acme.a9" = 1, "acme.a10" = 1, "acme.a11" = 1,
    "acme.a12" = 1, "acme.a13" = 1, "acme.a14" = 1, "acme.a15" = 1, "acme.a16" = 1, "acme.a17" = 1,
    "acme.a18" = 1, "acme.a19" = 1, "acme.a20" = 1, "acme.a21" = 1, "acme.a22" = 1, "acme.a23" = 1,
    "acme.a24" = 1, "acme.a25" = 1, "acme.a26" = 1, "acme.a27" = 1, "acme.a28" = 1, "acme.a29" = 1,
    "acme.a30" = 1, "acme.a31" = 1, "acme.a32" = 1
))]
fn attributes() {
    work();
}

#[traced(
    start_attrs("acme.s0" = 1, "acme.s1" = 1),
    attrs(
        "acme.a0" = 1, "acme.a1" = 1, "acme.a2" = 1, "acme.a3" = 1, "acme.a4" = 1, "acme.a5" = 1,
        "acme.a6" = 1, "acme.a7" = 1, "acme.a8" = 1, "acme.a9" = 1, "acme.a10" = 1, "acme.a11" = 1,
        "acme.a12" = 1, "acme.a13" = 1, "acme.a14" = 1, "acme.a15" = 1, "acme.a16" = 1, "acme.a17" = 1,
        "acme.a18" = 1, "acme.a19" = 1, "acme.a20" = 1, "acme.a21" = 1, "acme.a22" = 1, "acme.a23" = 1,
        "acme.a24" = 1, "acme.a25" = 1, "acme.a26" = 1, "acme.a27" = 1, "acme.a28" = 1, "acme.a29" = 1
    ),
    ret("acme.r" = *ret)
)]
fn together() -> u8 {
    work();
    1
}

#[traced(ret(
    "acme.a0" = *ret, "acme.a1" = *ret, "acme.a2" = *ret, "acme.a3" = *ret, "acme.a4" = *ret,
    "acme.a5" = *ret, "acme.a6" = *ret, "acme.a7" = *ret, "acme.a8" = *ret, "acme.a9" = *ret,
    "acme.a10" = *ret, "acme.a11" = *ret, "acme.a12" = *ret, "acme.a13" = *ret, "acme.a14" = *ret,
    "acme.a15" = *ret, "acme.a16" = *ret, "acme.a17" = *ret, "acme.a18" = *ret, "acme.a19" = *ret,
    "acme.a20" = *ret, "acme.a21" = *ret, "acme.a22" = *ret, "acme.a23" = *ret, "acme.a24" = *ret,
    "acme.a25" = *ret, "acme.a26" = *ret, "acme.a27" = *ret, "acme.a28" = *ret, "acme.a29" = *ret,
    "acme.a30" = *ret, "acme.a31" = *ret, "acme.a32" = *ret
))]
fn of_the_result() -> u8 {
    work();
    1
}

#[traced]
fn recorded(n: u8) {
    record!(
        "acme.a0" = n, "acme.a1" = n, "acme.a2" = n, "acme.a3" = n, "acme.a4" = n, "acme.a5" = n,
        "acme.a6" = n, "acme.a7" = n, "acme.a8" = n, "acme.a9" = n, "acme.a10" = n, "acme.a11" = n,
        "acme.a12" = n, "acme.a13" = n, "acme.a14" = n, "acme.a15" = n, "acme.a16" = n, "acme.a17" = n,
        "acme.a18" = n, "acme.a19" = n, "acme.a20" = n, "acme.a21" = n, "acme.a22" = n, "acme.a23" = n,
        "acme.a24" = n, "acme.a25" = n, "acme.a26" = n, "acme.a27" = n, "acme.a28" = n, "acme.a29" = n,
        "acme.a30" = n, "acme.a31" = n, "acme.a32" = n
    );
    event!(
        "acme.happened",
        "acme.a0" = n, "acme.a1" = n, "acme.a2" = n, "acme.a3" = n, "acme.a4" = n, "acme.a5" = n,
        "acme.a6" = n, "acme.a7" = n, "acme.a8" = n, "acme.a9" = n, "acme.a10" = n, "acme.a11" = n,
        "acme.a12" = n, "acme.a13" = n, "acme.a14" = n, "acme.a15" = n, "acme.a16" = n, "acme.a17" = n,
        "acme.a18" = n, "acme.a19" = n, "acme.a20" = n, "acme.a21" = n, "acme.a22" = n, "acme.a23" = n,
        "acme.a24" = n, "acme.a25" = n, "acme.a26" = n, "acme.a27" = n, "acme.a28" = n, "acme.a29" = n,
        "acme.a30" = n, "acme.a31" = n, "acme.a32" = n
    );
}

fn in_a_block(n: u8) {
    span!(
        "acme.step",
        attrs(
            "acme.a0" = n, "acme.a1" = n, "acme.a2" = n, "acme.a3" = n, "acme.a4" = n, "acme.a5" = n,
            "acme.a6" = n, "acme.a7" = n, "acme.a8" = n, "acme.a9" = n, "acme.a10" = n, "acme.a11" = n,
            "acme.a12" = n, "acme.a13" = n, "acme.a14" = n, "acme.a15" = n, "acme.a16" = n,
            "acme.a17" = n, "acme.a18" = n, "acme.a19" = n, "acme.a20" = n, "acme.a21" = n,
            "acme.a22" = n, "acme.a23" = n, "acme.a24" = n, "acme.a25" = n, "acme.a26" = n,
            "acme.a27" = n, "acme.a28" = n, "acme.a29" = n, "acme.a30" = n, "acme.a31" = n,
            "acme.a32" = n
        ),
        { work() }
    );
}

fn main() {
    attributes();
    together();
    of_the_result();
    recorded(1);
    in_a_block(1);
}
