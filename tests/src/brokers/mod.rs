//! What the tests against brokers share: whether a broker is there, who plays which part in a process of
//! its own, and the scenarios that hold for every broker.
//!
//! A test file has a [`Broker`], a test `child` that [`play`]s, and one test for each scenario:
//!
//! ```no_run
//! use otel_tests::brokers::{Broker, Fault, Part, play, scenario};
//!
//! static ACME: Broker = Broker {
//!     name: "ACME",
//!     address: "127.0.0.1:1",
//!     system: "acme",
//!     template: "otel-tests.{run}",
//!     send: "publish",
//! };
//!
//! async fn perform(part: Part) -> Result<(), Fault> {
//!     // One arm for each `Role`.
//!     Ok(())
//! }
//!
//! // #[test]
//! fn child() {
//!     play(perform);
//! }
//!
//! // #[test]
//! fn across_processes() {
//!     scenario::across_processes(&ACME);
//! }
//! ```

mod part;
pub mod scenario;
mod stage;

pub use part::{Fault, Part, Refused, Role, play};
pub use stage::{Consumer, Stage};

use std::env;
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A broker on this machine answers within this time, or is not there.
const ANSWER: Duration = Duration::from_secs(3);

/// Set to `1` where a missing broker is a fault and no reason to skip.
pub const REQUIRE: &str = "OTEL_RUST_TEST_REQUIRE_BROKERS";

/// A broker, and what its tests call things.
#[derive(Debug)]
pub struct Broker {
    /// For people.
    pub name: &'static str,
    /// Where it is, such as `127.0.0.1:4222`.
    pub address: &'static str,
    /// `messaging.system`
    pub system: &'static str,
    /// `messaging.destination.template`. Each test has a queue of its own: the template with something
    /// else in the place of `{run}`.
    pub template: &'static str,
    /// `messaging.operation.name` of its producers.
    pub send: &'static str,
}

impl Broker {
    /// Whether it answers. If not, says so.
    ///
    /// # Panics
    ///
    /// If it does not answer, and [`REQUIRE`] is `1`.
    pub fn is_there(&self) -> bool {
        self.answers() || skip(&format!("no {} at {}", self.name, self.address))
    }

    fn answers(&self) -> bool {
        let address: SocketAddr = self.address.parse().expect("an address is numbers");
        TcpStream::connect_timeout(&address, ANSWER).is_ok()
    }
}

/// Says why a test is skipped; always `false`.
///
/// # Panics
///
/// If [`REQUIRE`] is `1`.
pub fn skip(why: &str) -> bool {
    skip_or_fail(why, env::var(REQUIRE).as_deref() == Ok("1"))
}

fn skip_or_fail(why: &str, required: bool) -> bool {
    assert!(!required, "{why}, and {REQUIRE} is 1");
    println!("skipped: {why}");
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;
    use std::panic::catch_unwind;

    #[test]
    fn a_broker_is_there_while_it_listens() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let broker = Broker { name: "ACME", address: address.leak(), system: "acme", template: "", send: "" };
        assert!(broker.is_there());
        drop(listener);
        assert!(!broker.answers());
    }

    #[test]
    fn what_is_missing_is_skipped_unless_it_is_required() {
        assert!(!skip_or_fail("no ACME at 127.0.0.1:1", false));
        assert!(catch_unwind(|| skip_or_fail("no ACME at 127.0.0.1:1", true)).is_err());
    }
}
