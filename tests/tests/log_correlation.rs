//! Lines of logs say which trace and span they belong to, in every format and wherever they are written.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

#[path = "log_correlation/calls.rs"]
mod calls;
#[path = "log_correlation/contexts.rs"]
mod contexts;
#[path = "log_correlation/json.rs"]
mod json;
#[path = "log_correlation/layers.rs"]
mod layers;
#[path = "log_correlation/named.rs"]
mod named;
#[path = "log_correlation/text.rs"]
mod text;
