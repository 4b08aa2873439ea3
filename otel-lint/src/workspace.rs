//! Rules that need to see more than one file. Each is a function from what the files are summed up to.

mod graph;
mod loops;
mod providers;
mod spawns;

use crate::finding::{Found, Place};
use crate::summary::Summarized;
use graph::Graph;
use otel_macros_core::policy::Setting;
use otel_rules::rules::Rule;
use std::sync::Arc;

/// A file by its place among all, and what it is summed up to.
pub(crate) type Numbered<'f> = (usize, Summarized<'f>);

/// What they break, with the file that breaks it.
pub(crate) fn check(files: &[Numbered<'_>]) -> Vec<(usize, Found)> {
    let graph = Graph::of(files);
    let rules = [loops::check, spawns::check, providers::check];
    rules.iter().flat_map(|check| check(files, &graph)).collect()
}

/// A place that breaks a rule.
struct Broken<'s> {
    rule: &'static Rule,
    place: Place,
    item: &'s Arc<str>,
    /// The rules that are allowed there.
    allowed: &'s [&'static Rule],
    detail: Option<String>,
}

/// The finding, unless the file's package allows it.
fn found((at, summarized): &Numbered<'_>, broken: Broken<'_>) -> Option<(usize, Found)> {
    let setting = summarized.file.package.policy.setting(broken.rule);
    let Broken { rule, place, item, allowed, detail } = broken;
    (setting != Setting::Allow && !allowed.contains(&rule))
        .then(|| (*at, Found { rule, setting, place, item: Arc::clone(item), detail, is_annotation: false }))
}
