//! How often spans and events are made, how long they last, and what there is in them to time: judged on code as it is
//! written, for the macros and for who reads whole files. Bodies come parsed, or as tokens where a parser is not needed.
//!
//! ```
//! use otel_macros_core::granularity::{Code, Loops, Search, repeated};
//!
//! /// Calls of `in_span`.
//! struct InSpan;
//!
//! impl Search for InSpan {
//!     fn found(&self, code: Code<'_>) -> Option<proc_macro2::Span> {
//!         match code {
//!             Code::Expr(syn::Expr::MethodCall(call)) if call.method == "in_span" => Some(call.method.span()),
//!             _ => None,
//!         }
//!     }
//! }
//!
//! let body = syn::parse_quote!({
//!     for order in orders {
//!         tracer.in_span("charge", |_| charge(order));
//!     }
//! });
//! assert_eq!(repeated(&body, Loops::OverData, &InSpan).len(), 1);
//! ```

mod background;
mod chain;
mod endless;
mod exits;
mod inert;
mod repeated;
#[cfg(test)]
mod tests;

pub use background::is_background;
pub use endless::{endless_loop, is_endless};
pub(crate) use endless::{may_be_endless, may_wait_for_ever};
pub(crate) use inert::is_called;
pub use inert::is_inert;
pub use repeated::{Code, Loops, Search, repeated};
