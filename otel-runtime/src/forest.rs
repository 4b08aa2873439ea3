//! Trees out of finished spans, for whoever draws or checks them.
//!
//! Finished spans come in any order, from several threads, and incomplete: a parent
//! may still run, may have been in another process, or may never have been recorded.
//! A [`Forest`] puts them in order without losing one: what has no parent here is a
//! root, and says why.
#![allow(dead_code)] // the console and the testing kit each use a part

use std::cmp::Ordering;
use std::collections::HashMap;

use opentelemetry::trace::{Link, SpanContext, SpanId, TraceId};
use opentelemetry_sdk::trace::SpanData;

/// What makes a span the same span everywhere.
pub(crate) type Id = (TraceId, SpanId);

/// The id that `context` names.
pub(crate) fn id_of(context: &SpanContext) -> Id {
    (context.trace_id(), context.span_id())
}

/// Why a span is where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It has no parent: its trace began here.
    Root,
    /// Its parent is in another process.
    Remote,
    /// Its parent is of this process and not among the spans.
    Orphan,
    /// Its parent is the span of this index.
    Child(usize),
}

/// One span in its place.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    pub(crate) span: &'a SpanData,
    pub(crate) origin: Origin,
    /// By start time, then by name.
    pub(crate) children: Vec<usize>,
}

/// The spans of one trace, by the indices of their roots, by start time, then by name.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) trace_id: TraceId,
    pub(crate) roots: Vec<usize>,
}

/// All spans that were given, in trees.
#[derive(Debug)]
pub(crate) struct Forest<'a> {
    nodes: Vec<Node<'a>>,
    trees: Vec<Tree>,
    by_id: HashMap<Id, usize>,
    linked_by: HashMap<Id, Vec<usize>>,
}

impl<'a> Forest<'a> {
    /// Orders `spans`; takes `n log n` time.
    pub(crate) fn new(spans: impl IntoIterator<Item = &'a SpanData>) -> Self {
        let mut sorted: Vec<&SpanData> = spans.into_iter().collect();
        sorted.sort_by(|a, b| in_order(a, b));
        let mut by_id = HashMap::with_capacity(sorted.len());
        for (index, span) in sorted.iter().enumerate() {
            by_id.entry(id_of(&span.span_context)).or_insert(index);
        }
        let nodes = sorted
            .into_iter()
            .enumerate()
            .map(|(index, span)| Node { span, origin: origin(index, span, &by_id), children: Vec::new() })
            .collect();
        let mut forest = Self { nodes, trees: Vec::new(), by_id, linked_by: HashMap::new() };
        forest.break_cycles();
        forest.connect();
        forest
    }

    /// Parents that go round in a circle reach no root: data that is wrong is still shown.
    fn break_cycles(&mut self) {
        // 0: not seen, 1: on the way up, 2: known to reach a root.
        let mut seen = vec![0_u8; self.nodes.len()];
        for start in 0..self.nodes.len() {
            let mut way = Vec::new();
            let mut at = start;
            while seen[at] == 0 {
                seen[at] = 1;
                way.push(at);
                match self.nodes[at].origin {
                    Origin::Child(parent) if seen[parent] == 1 => {
                        self.nodes[at].origin = Origin::Orphan;
                    }
                    Origin::Child(parent) => at = parent,
                    _ => {}
                }
            }
            for index in way {
                seen[index] = 2;
            }
        }
    }

    fn connect(&mut self) {
        let mut by_trace: HashMap<TraceId, usize> = HashMap::new();
        // In order of the sorted nodes, so children and roots come out sorted.
        for index in 0..self.nodes.len() {
            let span = self.nodes[index].span;
            if let Origin::Child(parent) = self.nodes[index].origin {
                self.nodes[parent].children.push(index);
            } else {
                let trace_id = span.span_context.trace_id();
                let tree = *by_trace.entry(trace_id).or_insert_with(|| {
                    self.trees.push(Tree { trace_id, roots: Vec::new() });
                    self.trees.len() - 1
                });
                self.trees[tree].roots.push(index);
            }
            for link in span.links.iter() {
                self.linked_by.entry(id_of(&link.span_context)).or_default().push(index);
            }
        }
    }

    /// One tree for each trace, by the start of its first root.
    pub(crate) fn trees(&self) -> &[Tree] {
        &self.trees
    }

    /// All nodes, by start time, then by name.
    pub(crate) fn nodes(&self) -> &[Node<'a>] {
        &self.nodes
    }

    pub(crate) fn node(&self, index: usize) -> &Node<'a> {
        &self.nodes[index]
    }

    /// The span of that id, if it is here.
    pub(crate) fn find(&self, id: Id) -> Option<usize> {
        self.by_id.get(&id).copied()
    }

    /// The links of a span, each with the span that it leads to, if that is here.
    pub(crate) fn links_from(&self, index: usize) -> impl Iterator<Item = (&'a Link, Option<usize>)> {
        self.nodes[index].span.links.iter().map(|link| (link, self.find(id_of(&link.span_context))))
    }

    /// The spans that link to the span of that id, by start time, then by name.
    pub(crate) fn links_to(&self, id: Id) -> &[usize] {
        self.linked_by.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Depth first: a root, its children, the next root.
    pub(crate) fn walk(&self, tree: &Tree) -> Vec<Step> {
        let mut steps = Vec::new();
        // A stack of our own: traces are as deep as the program's recursion.
        let mut stack: Vec<Step> = Vec::new();
        let push = |stack: &mut Vec<Step>, indices: &[usize], depth: usize| {
            for (back, &index) in indices.iter().rev().enumerate() {
                stack.push(Step { index, depth, last: back == 0 });
            }
        };
        push(&mut stack, &tree.roots, 0);
        while let Some(step) = stack.pop() {
            push(&mut stack, &self.nodes[step.index].children, step.depth + 1);
            steps.push(step);
        }
        steps
    }
}

/// One span on the way through a tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) index: usize,
    pub(crate) depth: usize,
    /// Whether it is the last one below its parent.
    pub(crate) last: bool,
}

fn in_order(a: &SpanData, b: &SpanData) -> Ordering {
    a.start_time
        .cmp(&b.start_time)
        .then_with(|| a.name.cmp(&b.name))
        // Twins: the order of arrival would differ from run to run.
        .then_with(|| a.span_context.span_id().to_bytes().cmp(&b.span_context.span_id().to_bytes()))
}

fn origin(index: usize, span: &SpanData, by_id: &HashMap<Id, usize>) -> Origin {
    if span.parent_span_id == SpanId::INVALID {
        return Origin::Root;
    }
    let parent = (span.span_context.trace_id(), span.parent_span_id);
    match by_id.get(&parent) {
        Some(&parent) if parent != index => Origin::Child(parent),
        None if span.parent_span_is_remote => Origin::Remote,
        _ => Origin::Orphan,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::span;

    fn drawn(spans: &[SpanData]) -> Vec<String> {
        let forest = Forest::new(spans);
        let mut lines = Vec::new();
        for tree in forest.trees() {
            for step in forest.walk(tree) {
                let node = forest.node(step.index);
                let why = match node.origin {
                    Origin::Child(_) => "",
                    Origin::Root => " root",
                    Origin::Remote => " remote",
                    Origin::Orphan => " orphan",
                };
                lines.push(format!("{}{}{why}", "  ".repeat(step.depth), node.span.name));
            }
        }
        lines
    }

    #[test]
    fn order_of_arrival_does_not_matter() {
        let spans = [
            span("b", 1, 4, 2).at(20, 5).build(),
            span("grandchild", 1, 5, 3).at(12, 1).build(),
            span("other trace", 2, 9, 0).at(5, 1).build(),
            span("a", 1, 3, 2).at(10, 5).build(),
            span("root", 1, 2, 0).at(0, 50).build(),
        ];
        assert_eq!(drawn(&spans), ["root root", "  a", "    grandchild", "  b", "other trace root"]);
    }

    #[test]
    fn what_has_no_parent_here_is_a_root_that_says_why() {
        let spans = [span("server", 1, 2, 77).remote().at(0, 9).build(), span("late", 2, 3, 78).at(1, 1).build()];
        assert_eq!(drawn(&spans), ["server remote", "late orphan"]);
    }

    #[test]
    fn a_remote_parent_that_is_here_is_a_parent() {
        let spans = [span("client", 1, 2, 0).at(0, 9).build(), span("server", 1, 3, 2).remote().at(1, 7).build()];
        assert_eq!(drawn(&spans), ["client root", "  server"]);
    }

    #[test]
    fn circles_and_twins_lose_no_span() {
        let spans = [
            span("own parent", 1, 2, 2).at(0, 1).build(),
            span("a", 2, 3, 4).at(1, 1).build(),
            span("b", 2, 4, 3).at(2, 1).build(),
            span("twin", 3, 5, 0).at(3, 1).build(),
            span("twin", 3, 5, 0).at(3, 1).build(),
        ];
        assert_eq!(drawn(&spans).len(), spans.len(), "{:?}", drawn(&spans));
    }

    #[test]
    fn links_are_found_from_both_ends() {
        let spans =
            [span("send", 1, 2, 0).at(0, 1).build(), span("process", 2, 3, 0).at(5, 1).link(1, 2).link(8, 8).build()];
        let forest = Forest::new(&spans);
        let send = forest.find(id_of(&spans[0].span_context)).expect("it is there");
        let process = forest.find(id_of(&spans[1].span_context)).expect("it is there");
        let targets: Vec<_> = forest.links_from(process).map(|(_, target)| target).collect();
        assert_eq!(targets, [Some(send), None]);
        assert_eq!(forest.links_to(id_of(&spans[0].span_context)), [process]);
        assert!(forest.links_to(id_of(&spans[1].span_context)).is_empty());
        assert_eq!(forest.nodes().len(), 2);
    }

    #[test]
    fn a_very_deep_trace_does_not_overflow_the_stack() {
        let spans: Vec<SpanData> = (1..100_000).map(|id| span("call", 1, id, id - 1).at(id, 1).build()).collect();
        let forest = Forest::new(&spans);
        assert_eq!(forest.walk(&forest.trees()[0]).last().map(|step| step.depth), Some(99_998));
    }
}
