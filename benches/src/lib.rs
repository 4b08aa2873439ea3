//! What a span costs: this project and its peers, measured side by side in one run.
//!
//! `src/bin/ratios.rs` is what a person runs. It starts one process for each state of the global
//! tracer provider (a process has only one), and every ratio that it prints comes from calls of one
//! process, in turns.

pub mod annotated;
pub mod arguments;
pub mod budget;
pub mod case;
pub mod compare;
pub mod cpu_time;
pub mod crew;
pub mod instructions;
pub mod load;
pub mod machine;
pub mod measure;
pub mod options;
pub mod peers;
pub mod pipeline;
pub mod process;
pub mod report;
pub mod scene;
pub mod sizes;
pub mod statistics;
