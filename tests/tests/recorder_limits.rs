//! What our own recorder must bear: spans that are touched after their end, ended elsewhere, or ended while
//! their thread is torn down; threads that come and go; exporters that fail, hang or trace themselves.
//!
//! Each state is a process of its own. They hold for the SDK's spans as well, but where a test says so.

#[path = "recorder_limits/beside.rs"]
mod beside;
#[path = "recorder_limits/ends.rs"]
mod ends;
#[path = "recorder_limits/exporters.rs"]
mod exporters;
#[path = "recorder_limits/kept.rs"]
mod kept;
#[cfg(target_os = "linux")] // by what /proc tells
#[path = "recorder_limits/rest.rs"]
mod rest;
#[path = "recorder_limits/threads.rs"]
mod threads;

use otel_tests::child;

macro_rules! states {
    ($($(#[$attribute:meta])* $module:ident::$state:ident $([$($variable:literal = $value:literal),*])?;)*) => {
        $(
            $(#[$attribute])*
            #[test]
            fn $state() {
                child::in_state(stringify!($state), &[$($(($variable, $value)),*)?]);
            }
        )*

        #[test]
        fn child() {
            match child::state().as_deref() {
                None => {}
                $($(#[$attribute])* Some(stringify!($state)) => $module::$state(),)*
                Some(other) => panic!("no state {other}"),
            }
        }
    };
}

// Nothing is exported before its time, so that what comes has been flushed.
states! {
    beside::attributes_and_links_stay_with_their_span;
    ends::a_span_is_exported_at_its_end_though_its_context_lives_on;
    ends::what_comes_after_the_end_is_ignored;
    ends::a_span_may_end_on_another_thread;
    ends::an_explicit_end_is_kept;
    ends::a_span_that_ends_after_the_shutdown_is_counted;
    ends::another_telemetry_takes_over;
    threads::spans_wait_for_threads_that_have_ended;
    threads::spans_end_while_their_thread_is_torn_down;
    threads::a_flush_drains_every_thread;
    threads::a_shutdown_drains_every_thread;
    threads::a_burst_from_idle_loses_nothing;
    threads::what_is_lost_is_counted ["OTEL_BSP_MAX_QUEUE_SIZE" = "200", "OTEL_BSP_MAX_EXPORT_BATCH_SIZE" = "50"];
    threads::the_size_of_the_queue_is_obeyed ["OTEL_BSP_MAX_QUEUE_SIZE" = "100", "OTEL_BSP_MAX_EXPORT_BATCH_SIZE" = "10"];
    threads::many_threads_take_little_memory;
    exporters::a_panicking_exporter_is_counted;
    exporters::a_hanging_exporter_holds_up_nobody;
    exporters::an_exporter_does_not_trace_itself;
    exporters::a_flush_ends_while_spans_keep_coming ["OTEL_BSP_MAX_EXPORT_BATCH_SIZE" = "8"];
    exporters::a_handler_that_panics_does_not_end_the_exports;
    #[cfg(target_os = "linux")]
    rest::an_idle_process_is_not_woken ["OTEL_BSP_SCHEDULE_DELAY" = "5"];
}
