//! What does not end.

use super::{Broken, Subject, repeated};
use crate::granularity::{endless_loop, may_be_endless};
use crate::traced::args;
use otel_rules::rules::{ENDLESS_CARRIED_TASK, ENDLESS_SPAN};

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    let tasks = subject.rewritten.endless_carried.iter().map(|at| Broken::from((&ENDLESS_CARRIED_TASK, *at)));
    span(subject).into_iter().chain(tasks).collect()
}

fn span(subject: &Subject<'_>) -> Option<Broken> {
    let may_be = subject.rewritten.holds.open_loops;
    if !may_be || !subject.opens || subject.annotation.has(args::LONG_LIVED) || !may_be_endless(&subject.body) {
        return None;
    }
    endless_loop(&repeated::parsed(&subject.body)?).map(|at| Broken::from((&ENDLESS_SPAN, at)))
}
