use otel_runtime::traced;

#[traced]
enum Kind {
    Card,
}

#[traced]
union Bits {
    int: u32,
    float: f32,
}

#[traced]
type Orders = Vec<u64>;

#[traced]
static LIMIT: u64 = 7;

#[traced]
const PRICE: u64 = 7;

#[traced]
use std::collections::HashMap;

#[traced]
extern crate std as standard;

#[traced]
unsafe extern "C" {
    fn abs(n: i32) -> i32;
}

#[traced]
macro_rules! order {
    () => {};
}

#[traced]
thread_local!(static ORDER: u64 = 7);

fn main() {
    let _: (Orders, HashMap<Kind, Bits>) = Default::default();
}
