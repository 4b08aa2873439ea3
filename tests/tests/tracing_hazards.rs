//! Code of the application, of a subscriber and of the pipeline that logs and opens spans wherever it is called, panics,
//! or is called when it is late: no deadlock, no panic of ours, and the trace after it is right.
//!
//! Each hazard runs in processes of its own, with both recorders and with faces off and on, because some end a
//! process when they go wrong.

#[path = "tracing_hazards/callbacks.rs"]
mod callbacks;
#[path = "tracing_hazards/contexts.rs"]
mod contexts;
#[path = "tracing_hazards/fields.rs"]
mod fields;
#[path = "tracing_hazards/ids.rs"]
mod ids;
#[path = "tracing_hazards/pipeline.rs"]
mod pipeline;
#[path = "tracing_hazards/registering.rs"]
mod registering;
#[path = "tracing_hazards/teardown.rs"]
mod teardown;
#[path = "tracing_seen/trees.rs"]
mod trees;
#[path = "tracing_hazards/world.rs"]
mod world;

use otel_runtime::TracingSpans;
use otel_tests::child;
use std::process;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// Far more than any of them takes: who waits for so long waits for itself.
const BOUND: Duration = Duration::from_secs(30);

const MODES: [(&str, TracingSpans); 3] =
    [("off", TracingSpans::Off), ("recorded", TracingSpans::Recorded), ("always", TracingSpans::Always)];
const RECORDERS: [&str; 2] = ["own", "sdk"];

/// A test of each hazard, and a table for the processes that they start.
macro_rules! hazards {
    ($($module:ident: $($name:ident)+;)+) => {
        $($(
            #[test]
            fn $name() {
                in_processes(stringify!($name));
            }
        )+)+

        const HAZARDS: &[(&str, fn(TracingSpans))] = &[$($((stringify!($name), $module::$name)),+),+];
    };
}

hazards! {
    fields:
        debug_of_event_fields_meddles
        debug_of_span_fields_meddles
        debug_of_recorded_fields_meddles
        debug_of_fields_panics;
    pipeline:
        a_sampler_meddles
        a_processor_meddles
        a_processor_panics
        a_sampler_asks_the_span_that_it_samples_for_its_context
        a_sampler_logs_to_the_span_that_it_samples
        a_sampler_panics
        a_processor_logs_under_a_layer_below_ours
        a_processor_logs_under_a_layer_above_ours
        what_the_sdk_logs_does_not_loop
        what_the_sdk_logs_of_a_span_is_not_told_to_that;
    contexts:
        a_processor_reads_the_context_at_the_end
        spans_start_inside_get_active_span
        a_value_opens_spans_when_its_context_goes
        guards_are_dropped_out_of_order;
    ids:
        an_event_names_a_span_that_is_closed
        an_event_names_a_span_of_another_subscriber
        a_span_names_a_parent_that_is_closed
        a_span_follows_from_itself
        two_spans_follow_from_each_other;
    callbacks:
        a_layer_opens_spans_in_its_callbacks
        a_layer_logs_while_it_holds_a_lock
        a_layer_panics_in_on_new_span
        a_layer_panics_in_on_enter
        a_layer_panics_in_on_exit;
    registering:
        first_calls_are_made_inside_register_callsite
        interest_is_rebuilt_while_first_calls_are_made;
    teardown:
        a_thread_local_logs_and_calls_ours
        a_thread_local_closes_spans
        a_thread_local_leaves_spans;
}

fn in_processes(hazard: &str) {
    for (mode, _) in MODES {
        for recorder in RECORDERS {
            child::in_state(&format!("{hazard} {mode}"), &[("OTEL_RUST_RECORDER", recorder)]);
        }
    }
}

#[test]
fn child() {
    let Some(state) = child::state() else { return };
    let (name, mode) = state.split_once(' ').expect("a hazard and a mode");
    let (_, mode) = MODES.into_iter().find(|(name, _)| *name == mode).expect("the mode is one of them");
    let (_, hazard) = HAZARDS.iter().find(|(known, _)| *known == name).expect("the hazard is one of them");
    let (done, ended) = channel();
    let running = thread::spawn(move || {
        hazard(mode);
        let _ = done.send(());
    });
    if ended.recv_timeout(BOUND) == Err(RecvTimeoutError::Timeout) {
        eprintln!("{state} waits for itself");
        process::exit(1);
    }
    running.join().expect("the hazard does no harm");
}
