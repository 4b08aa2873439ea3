//! Traces in tests: recorded without a global provider, in parallel, and drawn as trees.
//!
//! ```
//! use otel_runtime::{testing, traced};
//!
//! #[traced(kind = "client")]
//! fn charge() {}
//!
//! #[traced(name = "checkout", kind = "server")]
//! fn checkout() {
//!     charge();
//! }
//!
//! let recorder = testing::record();
//! checkout();
//! assert_eq!(recorder.tree(), "\
//! checkout server
//!   charge client
//! ");
//! testing::assert_child_of(&recorder.span("charge"), &recorder.span("checkout"));
//! ```

mod assertions;
mod picture;
mod processor;
mod recorder;

pub use assertions::{assert_child_of, assert_linked, assert_no_parent};
pub use recorder::{Recorder, RecorderBuilder, TestSpan, record};
