//! The same functions once more: a filter goes by modules.
#![allow(clippy::duplicate_mod, reason = "what is filtered off must be written as what is not")]

#[path = "traced.rs"]
pub mod traced;
#[path = "with_traceable.rs"]
pub mod with_traceable;
#[path = "with_tracing.rs"]
pub mod with_tracing;
