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
//!
//! # What was really exported
//!
//! Rules speak of annotations while they compile. What a library puts into its spans, or what a value turns out to
//! be, shows at run time only: [`assert_conventions`] judges finished spans, whoever made them, by the same tables, and by
//! the shape of values, such as that of a token in a URL. It belongs at the end of an end-to-end test.
//!
//! ```
//! use otel_runtime::{record, testing, traced};
//!
//! #[traced(kind = "server", attrs("http.request.method" = "GET"))]
//! fn handle(target: &str) {
//!     record!("acme.target" = target);
//! }
//!
//! let recorder = testing::record();
//! handle("/orders?page=2");
//! testing::assert_conventions(&recorder.spans());
//!
//! handle("/orders?access_token=c2VjcmV0");
//! let findings = testing::conventions(&recorder.spans());
//! assert_eq!(findings.len(), 1);
//! assert_eq!((findings[0].code(), findings[0].key()), ("OT014", Some("acme.target")));
//! ```

mod assertions;
mod conventions;
mod picture;
mod processor;
mod recorder;

pub use assertions::{assert_child_of, assert_linked, assert_no_parent};
pub use conventions::{ConventionFinding, Conventions, assert_conventions, conventions};
pub use recorder::{Recorder, RecorderBuilder, TestSpan, record};
