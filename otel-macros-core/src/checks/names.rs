//! Names that group nothing.

use super::{Broken, Subject};
use crate::traced::model::Name;
use otel_rules::holds_id;
use otel_rules::rules::ID_IN_NAME;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    match &subject.annotation.name {
        Some(Name::Literal(name)) if holds_id(&name.value()) => vec![Broken::from((&ID_IN_NAME, name.span()))],
        _ => Vec::new(),
    }
}
