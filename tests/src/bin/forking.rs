//! Forks itself after `Telemetry` was installed, and tells what came of it on both sides.

#[cfg(not(unix))]
fn main() {}

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(unix)]
mod unix {
    use fork::{Fork, WEXITSTATUS, WIFEXITED, fork, waitpid};
    use opentelemetry::trace::{SpanContext, TraceContextExt as _, Tracer as _};
    use opentelemetry::{Context, global};
    use opentelemetry_sdk::error::OTelSdkResult;
    use opentelemetry_sdk::trace::{SpanData, SpanExporter};
    use otel_runtime::{Telemetry, span, stats, traced};
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;
    use std::{process, thread};

    /// Long enough to tell a wait from none.
    const FOREVER: Duration = Duration::from_secs(3_600);

    pub(super) fn main() {
        match std::env::args().nth(1).as_deref() {
            Some("inherited") => inherited(),
            Some("installed-again") => installed_again(),
            Some("busy") => busy(),
            Some("ids") => ids(),
            Some("inherited-ids") => inherited_ids(),
            other => panic!("unknown way of life: {other:?}"),
        }
    }

    #[traced]
    fn work() {}

    fn installed(name: &'static str) -> Telemetry {
        Telemetry::builder().shutdown_timeout(FOREVER).exporter(Printing(name)).install().expect("none is there")
    }

    /// Runs `act` in a fork, and waits for its end.
    fn in_a_fork(act: impl FnOnce()) {
        match fork().expect("there is room for a process") {
            Fork::Child => {
                act();
                process::exit(0);
            }
            Fork::Parent(id) => {
                let status = waitpid(id).expect("it was started here");
                assert!(WIFEXITED(status) && WEXITSTATUS(status) == 0, "{status}");
            }
        }
    }

    /// More than may wait. The worker sleeps, most likely, and then it does not.
    fn inherited() {
        let telemetry = installed("parent");
        for state in ["flushed", "waiting"] {
            match state {
                "flushed" => telemetry.force_flush().expect("printing works"),
                _ => work(),
            }
            in_a_fork(|| {
                span!("request", { (0..50_000).for_each(|_| work()) });
                println!("{state}, flush in the fork: {}", telemetry.force_flush().expect_err("nobody exports"));
                println!("shutdown in the fork: {:?}", telemetry.shutdown());
                println!("nearly all was counted: {}", (49_000..=50_001).contains(&stats().spans_dropped));
            });
        }
        span!("after", {});
        telemetry.shutdown().expect("printing works");
        println!("dropped in the parent: {}", stats().spans_dropped);
    }

    fn installed_again() {
        let telemetry = installed("parent");
        span!("before", {
            in_a_fork(|| {
                telemetry.shutdown().expect("nothing was done");
                let telemetry = installed("fork");
                span!("here", { work() });
                telemetry.shutdown().expect("printing works");
            });
        });
        telemetry.shutdown().expect("printing works");
    }

    /// Other threads, which do not come along, hold whatever they hold.
    fn busy() {
        let telemetry = Telemetry::builder().exporter(Silent).install().expect("none is there");
        let is_over = AtomicBool::new(false);
        thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    while !is_over.load(Ordering::Relaxed) {
                        span!("busy", { work() });
                    }
                });
            }
            for _ in 0..100 {
                in_a_fork(|| {
                    otel_runtime::on_warning(|_| {});
                    span!("request", { (0..2_000).for_each(|_| work()) });
                    telemetry.force_flush().expect_err("nobody exports");
                    telemetry.shutdown().expect("nothing was done");
                });
            }
            is_over.store(true, Ordering::Relaxed);
        });
        telemetry.shutdown().expect("nothing is wrong");
        println!("all have ended");
    }

    /// Each side begins and goes on with spans of its own, on a thread that has made ids before the fork.
    fn ids() {
        let installed = || Telemetry::builder().exporter(Identifying).install().expect("none is there");
        let telemetry = installed();
        requests();
        for _ in 0..2 {
            in_a_fork(|| {
                telemetry.shutdown().expect("nothing was done");
                let telemetry = installed();
                requests();
                telemetry.shutdown().expect("printing works");
            });
        }
        requests();
        telemetry.shutdown().expect("printing works");
    }

    /// Two traces of three spans.
    fn requests() {
        span!("request", { work() });
        global::tracer("by hand").in_span("by hand", |_| ());
    }

    /// The same in forks that have found out what they are, and go on as if they were not.
    fn inherited_ids() {
        let telemetry = Telemetry::builder().exporter(Silent).install().expect("none is there");
        work();
        let show_current = || span!("request", { show(Context::current().span().span_context()) });
        for _ in 0..2 {
            in_a_fork(|| {
                (0..50_000).for_each(|_| work());
                show_current();
                telemetry.shutdown().expect("nothing was done");
            });
        }
        show_current();
        telemetry.shutdown().expect("nothing is wrong");
    }

    fn show(span: &SpanContext) {
        println!("{} {}", span.trace_id(), span.span_id());
    }

    #[derive(Debug)]
    struct Identifying;

    impl SpanExporter for Identifying {
        async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
            for span in batch {
                show(&span.span_context);
            }
            Ok(())
        }
    }

    #[derive(Debug)]
    struct Printing(&'static str);

    impl SpanExporter for Printing {
        async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
            for span in batch {
                println!("{} exports {}", self.0, span.name);
            }
            Ok(())
        }
    }

    #[derive(Debug)]
    struct Silent;

    impl SpanExporter for Silent {
        async fn export(&self, _: Vec<SpanData>) -> OTelSdkResult {
            Ok(())
        }
    }
}
