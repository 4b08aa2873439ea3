//! What the rules cost where functions are compiled: the same annotated functions through parse, check and emit, with
//! every rule and with none, in turns, in one process.

use otel_benches::annotated::{self, Annotated};
use otel_benches::machine::Machine;
use otel_benches::statistics::{Spread, median};
use otel_macros_core::policy::Policy;
use otel_macros_core::{Build, Emission, traced};
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

const FUNCTIONS: usize = 300;
const ROUNDS: usize = 50;

fn main() -> Result<(), Box<dyn Error>> {
    let functions = annotated::functions(FUNCTIONS)?;
    let (with, without) = (Policy::default(), Policy::silent());
    // Allocators and caches are as they are in a compiler that runs.
    expand(&functions, &with);
    expand(&functions, &without);
    let (mut on, mut off) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        // What disturbs the machine disturbs both, and neither is always the first.
        if round % 2 == 0 {
            on.push(expand(&functions, &with));
            off.push(expand(&functions, &without));
        } else {
            off.push(expand(&functions, &without));
            on.push(expand(&functions, &with));
        }
    }
    let Machine { date, cpu, threads, rustc } = Machine::here();
    println!("{date}, {cpu}, {threads} threads, {rustc}");
    println!("{} functions, {ROUNDS} rounds, of parse + check + emit:", functions.len());
    println!("checks on   {:8.3} ms", median(on.clone()));
    println!("checks off  {:8.3} ms", median(off.clone()));
    let Spread { median, low, high } = Spread::ratio(&on, &off);
    println!("on / off    {median:8.3}, quartiles {low:.3} and {high:.3}");
    Ok(())
}

/// Milliseconds for all of them.
fn expand(functions: &[Annotated], policy: &Policy) -> f64 {
    let build = Build { emission: Emission::Spans, policy };
    let began = Instant::now();
    for function in functions {
        black_box(traced(build, black_box(&function.args), function.item.clone()));
    }
    began.elapsed().as_secs_f64() * 1e3
}
