//! Traced functions that are called once for each item of data.

use super::graph::Graph;
use super::{Broken, Numbered, found};
use crate::finding::Found;
use otel_rules::rules::TRACED_CALL_IN_LOOP;

pub(super) fn check(files: &[Numbered<'_>], graph: &Graph<'_>) -> Vec<(usize, Found)> {
    let mut out = Vec::new();
    for file in files {
        for caller in &file.1.summary.functions {
            for (call, place) in caller.calls.iter().filter_map(|call| Some((call, call.per_item?))) {
                let callees = graph.callees(caller, call);
                if callees.is_empty() || !callees.iter().all(|callee| callee.is_traced) {
                    continue;
                }
                let detail = Some(format!("`{}` is traced: ", callees[0].item));
                out.extend(found(file, Broken { rule: &TRACED_CALL_IN_LOOP, place, item: &caller.item, detail }));
            }
        }
    }
    out
}
