//! Traced functions that are called once for each item of data.

use super::graph::{Graph, of_file};
use super::{Broken, Numbered, found};
use crate::finding::Found;
use otel_rules::rules::TRACED_CALL_IN_LOOP;

pub(super) fn check(files: &[Numbered<'_>], graph: &Graph<'_>) -> Vec<(usize, Found)> {
    let mut out = Vec::new();
    for file in files {
        for caller in of_file(&file.1) {
            for (call, place) in caller.function.calls.iter().filter_map(|call| Some((call, call.per_item?))) {
                let callees = graph.callees(caller, call);
                let are_traced = callees.iter().all(|callee| callee.function.is_traced);
                let Some(callee) = callees.first().filter(|_| are_traced) else { continue };
                let detail = Some(format!("`{}` is traced: ", callee.function.item));
                let (item, allowed) = (&caller.function.item, &caller.function.allowed);
                out.extend(found(file, Broken { rule: &TRACED_CALL_IN_LOOP, place, item, allowed, detail }));
            }
        }
    }
    out
}
