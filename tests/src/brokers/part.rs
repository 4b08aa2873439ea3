//! A test's own binary, run again to play a part: `Telemetry` and clients are global to a process.

use crate::collector::DEADLINE;
use opentelemetry::KeyValue;
use otel_runtime::{Telemetry, stats};
use std::error::Error;
use std::future::Future;
use std::io::{self, BufRead as _};
use std::{env, fmt, process};

pub(super) const ROLE: &str = "OTEL_RUST_TEST_ROLE";
pub(super) const QUEUE: &str = "OTEL_RUST_TEST_QUEUE";
pub(super) const ADDRESS: &str = "OTEL_RUST_TEST_ADDRESS";
pub(super) const COUNT: &str = "OTEL_RUST_TEST_COUNT";

/// What can go wrong in a part.
pub type Fault = Box<dyn Error + Send + Sync>;

/// What a process is started for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Sends `count` messages, each under a span of its own.
    Produce,
    /// Sends what nobody should send, and then one good message under a span.
    Poison,
    /// Processes `count` messages, one after the other.
    Consume,
    /// Fails to process `count` messages, which stay with the broker.
    Fail,
    /// Processes `count` messages that [`Fail`](Self::Fail) has left.
    Again,
    /// Waits for `count` messages and processes them as one batch.
    Batch,
    /// Takes away what the others have left at the broker.
    Clean,
}

impl Role {
    const ALL: [Self; 7] =
        [Self::Produce, Self::Poison, Self::Consume, Self::Fail, Self::Again, Self::Batch, Self::Clean];
}

/// Written as it is spelled here.
impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// Who a process is.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is to do.
    pub role: Role,
    /// The name of the queue, topic, subject or stream; of this test alone.
    pub queue: String,
    /// Where the broker is, which a stand-in in the test's process decides only when it starts.
    pub address: String,
    /// How many messages.
    pub count: usize,
}

impl Part {
    fn from_environment() -> Option<Self> {
        let text = env::var(ROLE).ok()?;
        let role = Role::ALL.into_iter().find(|role| role.to_string() == text).expect("a stage names a role");
        let queue = env::var(QUEUE).expect("a stage names a queue");
        let count = env::var(COUNT).ok().and_then(|count| count.parse().ok()).expect("a stage gives a number");
        let address = env::var(ADDRESS).expect("a stage says where");
        Some(Self { role, queue, address, count })
    }

    /// The identifier of a message.
    pub fn message_id(&self, number: usize) -> String {
        format!("{}-{number}", self.queue)
    }

    /// Says that this consumer misses nothing from now on, and waits until it is let go.
    ///
    /// # Errors
    ///
    /// If nobody lets it go.
    pub async fn ready(&self) -> Result<(), Fault> {
        // The test harness may have begun a line of its own.
        println!("\nready");
        let line = tokio::task::spawn_blocking(|| io::stdin().lock().lines().next()).await?;
        line.ok_or("nobody waits for this consumer")??;
        Ok(())
    }
}

/// What consumers return that fail on purpose.
#[derive(Debug)]
pub struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("out of stock")
    }
}

impl Error for Refused {}

/// Plays the part that this process was started for, under a `Telemetry` of its own; does nothing in a
/// process that was started for none.
///
/// # Panics
///
/// If the part fails, or does not end in time, or its spans cannot be delivered.
pub fn play<F: Future<Output = Result<(), Fault>>>(perform: impl FnOnce(Part) -> F) {
    let Some(part) = Part::from_environment() else { return };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let telemetry = Telemetry::builder()
        .service(part.role.to_string(), "1")
        .resource([KeyValue::new("process.pid", i64::from(process::id()))])
        .install()
        .expect("nothing is installed");
    let played = runtime.block_on(async { tokio::time::timeout(DEADLINE / 2, perform(part)).await });
    played.expect("it comes to its end").expect("the broker is there");
    telemetry.shutdown().expect("the collector is there");
    let stats = stats();
    println!("\ncarriers: {} missing, {} invalid", stats.carrier_missing, stats.carrier_invalid);
}
