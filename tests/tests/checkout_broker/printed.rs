//! What a person sees: one console for three processes.

use super::url;
use otel_tests::checkout::program;
use otel_tests::child::run;
use std::collections::BTreeSet;

/// One trace as it is printed.
struct Waterfall<'a> {
    /// As much of its id as stands at links.
    trace: &'a str,
    lines: Vec<&'a str>,
}

fn waterfalls(stdout: &str) -> Vec<Waterfall<'_>> {
    let traces = stdout.split("\n\n").filter(|block| block.starts_with("trace "));
    traces.map(|block| Waterfall { trace: &block[6..14], lines: block.lines().skip(1).collect() }).collect()
}

impl<'a> Waterfall<'a> {
    /// Trace and name of those that stand behind such arrows.
    fn behind(&self, arrow: &str) -> Vec<(&'a str, &'a str)> {
        let targets = self.lines.iter().filter_map(|line| line.split_once(arrow));
        targets.map(|(_, target)| target.trim().split_once('/').expect("trace and name")).collect()
    }

    fn root(&self) -> &'a str {
        self.lines.first().expect("a trace has a root").split("  ").next().unwrap_or_default()
    }
}

pub(super) fn waterfalls_show_links_from_both_ends(scheme: &str) {
    let Some(url) = url(scheme) else { return };
    let outcome = run(program(), &["--broker", &url], &[]);
    assert_eq!(outcome.status.code(), Some(0), "{outcome:?}");
    assert_eq!(outcome.stderr, "");
    let stdout = &outcome.stdout;
    let shown = waterfalls(stdout);
    let rooted = |root: &str| shown.iter().filter(|trace| trace.root() == root).collect::<Vec<_>>();

    let shipped = rooted("process orders");
    assert_eq!((shown.len(), rooted("POST").len(), shipped.len()), (10, 6, 3), "{stdout}");
    for trace in &shipped {
        let links = trace.behind("⇢ ");
        assert!(matches!(links[..], [(_, "send orders")]), "{links:?} in\n{stdout}");
    }
    let settled = rooted("process settlements");
    let [batch] = settled[..] else { panic!("{stdout}") };
    let mut links = batch.behind("⇢ ");
    links.sort_unstable();
    let mut expected: Vec<_> = shipped.iter().map(|trace| (trace.trace, "send settlements")).collect();
    expected.sort_unstable();
    assert_eq!(links, expected, "{stdout}");

    let there: BTreeSet<_> =
        shown.iter().flat_map(|by| by.behind("⇢ ").into_iter().map(|to| (by.trace, to.0))).collect();
    let back: BTreeSet<_> =
        shown.iter().flat_map(|to| to.behind("⇠ ").into_iter().map(|by| (by.0, to.trace))).collect();
    assert_eq!((there.len(), &there), (6, &back), "{stdout}");
    assert!(stdout.contains("accepted after 3 retries"), "{stdout}");
    assert!(stdout.contains("34 spans of this process; shipping and settlement ran in two others"), "{stdout}");
}
