//! Names that group nothing.

use super::{Broken, Subject};
use crate::traced::model::Name;
use otel_rules::holds_id;
use otel_rules::rules::ID_IN_NAME;
use proc_macro2::Span;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    match &subject.annotation.name {
        Some(Name::Literal(name)) => of_name(&name.value(), name.span()).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// What a name breaks by itself.
pub(crate) fn of_name(name: &str, at: Span) -> Option<Broken> {
    holds_id(name).then(|| Broken::from((&ID_IN_NAME, at)))
}
