//! Work that leaves the trace in functions that traced code calls.

use super::graph::{Graph, Known, of_file};
use super::{Broken, Numbered, found};
use crate::finding::Found;
use crate::summary::Function;
use otel_rules::rules::RAW_SPAWN;
use std::collections::BTreeMap;

pub(super) fn check(files: &[Numbered<'_>], graph: &Graph<'_>) -> Vec<(usize, Found)> {
    let reached = reached(files, graph);
    let mut out = Vec::new();
    for file in files {
        for function in file.1.summary.functions.iter().filter(|function| !function.carries) {
            // A span of `tracing` stands on the function itself.
            let detail = match reached.get(&address(function)) {
                _ if function.is_traced => format!("`{}` has that span: ", function.item),
                Some(from) => format!("`{}` has that span, and calls this: ", from.item),
                None => continue,
            };
            for place in &function.raw_spawns {
                let (item, allowed) = (&function.item, &function.allowed);
                let detail = Some(detail.clone());
                out.extend(found(file, Broken { rule: &RAW_SPAWN, place: *place, item, allowed, detail }));
            }
        }
    }
    out
}

/// The functions that traced ones call, with one that does.
fn reached<'s>(files: &'s [Numbered<'_>], graph: &Graph<'s>) -> BTreeMap<usize, &'s Function> {
    let all = files.iter().flat_map(|(_, file)| of_file(file)).filter(|known| known.function.is_traced);
    let mut waiting: Vec<(&Function, Known<'_>)> = all.map(|known| (known.function, known)).collect();
    let mut reached = BTreeMap::new();
    while let Some((from, caller)) = waiting.pop() {
        for call in &caller.function.calls {
            // Of several that it may be, it is some other.
            let [callee] = graph.callees(caller, call)[..] else { continue };
            if !callee.function.is_traced && reached.insert(address(callee.function), from).is_none() {
                waiting.push((from, callee));
            }
        }
    }
    reached
}

fn address(function: &Function) -> usize {
    std::ptr::from_ref(function).addr()
}
