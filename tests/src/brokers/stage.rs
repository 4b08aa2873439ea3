//! The processes of one test, and the collector that they all send to.

use super::part::{ADDRESS, COUNT, QUEUE, ROLE};
use super::{Broker, Role};
use crate::child::{Outcome, Running};
use crate::collector::{Collector, Received};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, process, thread};

/// A queue of its own at a broker, and a collector. Cleans up when it is dropped.
#[derive(Debug)]
pub struct Stage {
    /// The name of the queue.
    pub queue: String,
    /// Who all processes send their spans to.
    pub collector: Collector,
    /// Where the broker is.
    address: &'static str,
}

/// A process that consumes as soon as it is let go.
#[derive(Debug)]
pub struct Consumer(Running);

impl Stage {
    /// Sets one up; none where the broker is not there.
    ///
    /// # Panics
    ///
    /// As [`Broker::is_there`].
    #[must_use]
    pub fn set(broker: &Broker) -> Option<Self> {
        broker.is_there().then(|| Self {
            queue: broker.template.replace("{run}", &unique()),
            collector: Collector::start(),
            address: broker.address,
        })
    }

    /// Plays a part to its end.
    ///
    /// # Panics
    ///
    /// If it does not end well.
    pub fn perform(&self, role: Role, count: usize) -> Outcome {
        finish(self.start(role, count))
    }

    /// Starts a consumer and waits until it would miss nothing.
    ///
    /// # Panics
    ///
    /// If it does not come to that.
    #[must_use]
    pub fn consumer(&self, role: Role, count: usize) -> Consumer {
        let mut running = self.start(role, count);
        running.wait_for_line("ready");
        Consumer(running)
    }

    /// All spans. Who has ended has delivered.
    pub fn spans(&self) -> Vec<Received> {
        self.collector.spans()
    }

    fn start(&self, role: Role, count: usize) -> Running {
        let program = env::current_exe().expect("this test is a program");
        let program = program.to_str().expect("its path is text");
        let (endpoint, role, count) = (self.collector.endpoint(), role.to_string(), count.to_string());
        let variables = [
            ("OTEL_EXPORTER_OTLP_ENDPOINT", &*endpoint),
            (ADDRESS, self.address),
            (ROLE, &role),
            (QUEUE, &self.queue),
            (COUNT, &count),
        ];
        Running::start_listening(program, &["child", "--exact", "--nocapture"], &variables)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let running = self.start(Role::Clean, 0);
        // A test that has failed tells why it has, and not what came of that.
        if thread::panicking() {
            drop(running);
        } else {
            finish(running);
        }
    }
}

impl Consumer {
    /// Lets it go, and waits for its end.
    ///
    /// # Panics
    ///
    /// If it does not end well.
    pub fn go(mut self) -> Outcome {
        self.0.tell("go");
        finish(self.0)
    }
}

fn finish(running: Running) -> Outcome {
    let outcome = running.finish();
    let played = outcome.status.success() && outcome.stdout.contains("1 passed");
    assert!(played, "{}\n{}", outcome.stdout, outcome.stderr);
    outcome
}

/// Fit for the names of every broker.
fn unique() -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    format!("{}-{now:x}-{}", process::id(), NUMBER.fetch_add(1, Ordering::Relaxed))
}
