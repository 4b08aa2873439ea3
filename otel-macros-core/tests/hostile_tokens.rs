//! Whatever tokens come in, a macro does not panic, what it gives is tokens, and the item that it stands on is
//! kept: an editor shows half-typed code through it.

#[path = "hostile/mutate.rs"]
mod mutate;
#[path = "hostile/samples.rs"]
mod samples;

use mutate::{Change, changed, places};
use otel_macros_core::policy::Policy;
use otel_macros_core::{Build, Emission, carry_context, event, record, recording_only, span, traced};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use proptest::prelude::*;
use quote::quote;
use std::sync::LazyLock;

/// A macro, and what it is called with.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) entry: &'static str,
    /// Of attributes.
    pub(crate) args: TokenStream,
    /// What an attribute stands on, or all that a macro is given.
    pub(crate) item: TokenStream,
}

impl Call {
    fn expand(&self, emission: Emission) -> TokenStream {
        static POLICY: LazyLock<Policy> = LazyLock::new(Policy::default);
        let build = Build { emission, policy: &POLICY };
        let (args, item) = (&self.args, self.item.clone());
        // What the `macro_rules!` in front of them put there.
        let given = quote!([::otel_runtime] #item);
        match self.entry {
            "traced" => traced(build, args, item),
            "carry_context" => carry_context(build, args, item),
            "recording_only" => recording_only(build, args, item),
            "record" => record(build, given),
            "event" => event(build, given),
            _ => span(build, given),
        }
    }

    /// Expands it in both ways, and looks at what comes out. What cannot be written, such as half of a lifetime, no
    /// compiler hands over.
    fn check(&self) -> Result<(), TestCaseError> {
        let written = |tokens: &TokenStream| tokens.to_string().parse().ok();
        match (written(&self.args), written(&self.item)) {
            (Some(args), Some(item)) => Call { entry: self.entry, args, item }.check_written(),
            _ => Ok(()),
        }
    }

    fn check_written(&self) -> Result<(), TestCaseError> {
        for emission in [Emission::Spans, Emission::Off] {
            let expansion = self.expand(emission);
            let text = expansion.to_string();
            prop_assert!(text.parse::<TokenStream>().is_ok(), "no tokens: {text}\nof {self}");
            if ["traced", "carry_context", "recording_only"].contains(&self.entry) {
                let missing = missing(&kept(&self.item), &flat(expansion));
                prop_assert!(missing.is_none(), "without {missing:?}: {text}\nof {self}");
            }
        }
        Ok(())
    }
}

impl std::fmt::Display for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}({}) {}", self.entry, self.args, self.item)
    }
}

/// What must be there afterwards: the function's name and its body, or all of an item that has none. Helper
/// attributes are taken out, since they mean nothing to the compiler.
fn kept(item: &TokenStream) -> Vec<String> {
    let trees: Vec<TokenTree> = item.clone().into_iter().collect();
    let is_fn = |tree: &TokenTree| matches!(tree, TokenTree::Ident(word) if word == "fn");
    let name = trees
        .iter()
        .position(is_fn)
        .and_then(|at| trees.get(at + 1))
        .filter(|name| matches!(name, TokenTree::Ident(_)));
    match (name, trees.last()) {
        (Some(name), Some(TokenTree::Group(body))) if body.delimiter() == Delimiter::Brace => {
            flat([name.clone()].into_iter().chain(without_helpers(statements(body.stream()))).collect())
        }
        _ => flat(without_helpers(item.clone())),
    }
}

/// Without inner attributes in front, which become outer ones.
fn statements(body: TokenStream) -> TokenStream {
    let trees: Vec<TokenTree> = body.into_iter().collect();
    let mut rest = trees.as_slice();
    while let [TokenTree::Punct(pound), TokenTree::Punct(bang), TokenTree::Group(attribute), behind @ ..] = rest {
        if pound.as_char() != '#' || bang.as_char() != '!' || attribute.delimiter() != Delimiter::Bracket {
            break;
        }
        rest = behind;
    }
    rest.iter().cloned().collect()
}

fn without_helpers(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for tree in tokens {
        let TokenTree::Group(group) = &tree else {
            out.push(tree);
            continue;
        };
        let last = group.stream().into_iter().filter(|tree| matches!(tree, TokenTree::Ident(_))).last();
        let is_helper = group.delimiter() == Delimiter::Bracket
            && last.is_some_and(|word| word.to_string() == "recording_only")
            && matches!(out.last(), Some(TokenTree::Punct(pound)) if pound.as_char() == '#');
        if is_helper {
            out.pop();
        } else {
            out.push(proc_macro2::Group::new(group.delimiter(), without_helpers(group.stream())).into());
        }
    }
    out.into_iter().collect()
}

/// Words, literals and marks in the order in which they are written. The compiler adds and drops groups without
/// delimiters as it likes.
fn flat(tokens: TokenStream) -> Vec<String> {
    let mut words = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => words.extend(flat(group.stream())),
            other => words.push(other.to_string()),
        }
    }
    words
}

/// The first of `wanted` that is not in `words` behind those before it.
fn missing(wanted: &[String], words: &[String]) -> Option<String> {
    let mut words = words.iter();
    wanted.iter().find(|wanted| !words.any(|word| word == *wanted)).cloned()
}

const ENTRIES: [&str; 6] = ["traced", "carry_context", "recording_only", "record", "event", "span"];

/// Words of the macros, of the language, and others.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "name", "kind", "level", "attrs", "start_attrs", "ret", "parent_from", "parent", "link_from", "links_from",
    "inject_into", "new_root", "public_endpoint", "err", "no_err", "err_type", "carry", "crate", "messaging", "leaf", "min_duration",
    "long_lived", "baggage", "semconv_dup", "methods", "allow", "reason", "system", "operation", "destination", "http",
    "chain", "limit", "own", "__otel_own", "record", "event", "span", "recording_only", "tokio", "spawn", "fn", "async",
    "move", "impl", "self", "Self", "mut", "const", "unsafe", "extern", "where", "for", "dyn", "pub", "match", "return",
    "let", "if", "loop", "struct", "mod", "trait", "x", "T", "Result", "Future", "_", "r#fn", "'a", "\"client\"",
    "\"100ms\"", "\"http.method\"", "\"\"", "1", "-1", "1.5e308", "99999999999999999999999999999999999999999", "b\"x\"",
];
#[rustfmt::skip]
const MARKS: &[&str] = &[
    "=", ",", ";", ":", "::", "->", "=>", "==", "#", "!", "?", "%", "&", "*", "@", "<", ">", "|", "||", ".", "..", "$",
    "/", "#!",
];

/// Text whose brackets are in pairs.
fn tokens(most: u32) -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        3 => prop::sample::select(WORDS).prop_map(str::to_owned),
        2 => prop::sample::select(MARKS).prop_map(str::to_owned),
    ];
    let trees = leaf.prop_recursive(4, most, 8, |tree| {
        let many = prop::collection::vec(tree, 0..8).prop_map(|trees| trees.join(" "));
        (many, 0..3_usize).prop_map(|(inner, bracket)| {
            let (open, close) = [("(", ")"), ("[", "]"), ("{", "}")][bracket];
            format!("{open} {inner} {close}")
        })
    });
    prop::collection::vec(trees, 0..12).prop_map(|trees| trees.join(" "))
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        Just(Change::Delete),
        Just(Change::Duplicate),
        Just(Change::Swap),
        Just(Change::Truncate),
        tokens(4).prop_map(Change::Replace),
    ]
}

fn parsed(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// One of the samples; tokens belong to a thread.
fn sample(at: prop::sample::Index) -> Call {
    thread_local! {
        static CALLS: Vec<Call> = samples::all();
    }
    CALLS.with(|calls| calls[at.index(calls.len())].clone())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_tokens(entry in 0..ENTRIES.len(), args in tokens(24), item in tokens(48)) {
        Call { entry: ENTRIES[entry], args: parsed(&args), item: parsed(&item) }.check()?;
    }

    #[test]
    fn any_arguments_of_a_function(entry in 0..3_usize, args in tokens(24), body in tokens(24)) {
        let item = parsed(&format!("fn charge(x: u8) -> Result<u8, Error> {{ {body} }}"));
        Call { entry: ENTRIES[entry], args: parsed(&args), item }.check()?;
    }

    #[test]
    fn changed_samples(
        at in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<bool>(), any::<prop::sample::Index>(), change()), 1..4),
    ) {
        let mut call = sample(at);
        for (in_args, place, change) in changes {
            let tokens = if in_args { &mut call.args } else { &mut call.item };
            let count = places(tokens);
            if count > 0 {
                *tokens = changed(tokens, place.index(count), &change);
            }
        }
        call.check()?;
    }
}

/// It was taken for what an annotated function puts in front, and only a debug assertion looked at the local.
#[test]
fn a_local_of_somebody_else_behind_own_is_a_fault() {
    for item in ["@own mine; \"acme.n\" = 1", "@theirs __otel_own; \"acme.n\" = 1"] {
        let call = Call { entry: "record", args: TokenStream::new(), item: parsed(item) };
        call.check().unwrap();
        assert!(call.expand(Emission::Spans).to_string().contains("expected a key"), "{item}");
    }
}

/// What an editor sends while somebody types: all that stands before each token, in braces that it has closed.
#[test]
fn half_typed_code_is_kept() {
    let mut seen = std::collections::BTreeSet::new();
    for call in samples::all() {
        for place in 0..places(&call.args) {
            let args = changed(&call.args, place, &Change::Truncate);
            if seen.insert(format!("{} {args}", call.entry)) {
                Call { args, ..call.clone() }.check().unwrap();
            }
        }
        for place in 0..places(&call.item) {
            let item = changed(&call.item, place, &Change::Truncate);
            if seen.insert(format!("{} {item}", call.entry)) {
                Call { item, ..call.clone() }.check().unwrap();
            }
        }
    }
    assert!(seen.len() > 3_000, "{} beginnings", seen.len());
}
