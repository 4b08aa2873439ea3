//! Providers that no program shuts down.

use super::graph::Graph;
use super::{Broken, Numbered, found};
use crate::finding::Found;
use crate::package::Package;
use std::sync::Arc;

pub(super) fn check(files: &[Numbered<'_>], _graph: &Graph<'_>) -> Vec<(usize, Found)> {
    let mut out = Vec::new();
    for file in files {
        let package = &file.1.file.package;
        if !package.is_program
            || files.iter().any(|other| other.1.summary.shuts_down && is_same(package, &other.1.file.package))
        {
            continue;
        }
        for suspect in &file.1.summary.providers {
            let detail =
                "call `shutdown()` on it before `main` returns, or keep what `otel_runtime::Telemetry` installs";
            let broken = Broken {
                rule: suspect.rule,
                place: suspect.place,
                item: &suspect.item,
                allowed: &[],
                detail: Some(detail.to_owned()),
            };
            out.extend(found(file, broken));
        }
    }
    out
}

fn is_same(one: &Arc<Package>, other: &Arc<Package>) -> bool {
    Arc::ptr_eq(one, other) || (one.root.is_none() && other.root.is_none())
}
