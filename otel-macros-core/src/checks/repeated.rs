//! What is made again and again.

use super::{Broken, Subject};
use crate::granularity::{Code, Loops, Search, repeated};
use crate::runtime_path::Runtime;
use otel_rules::rules::{SPAN_IN_LOOP, UNBOUNDED_EVENTS};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::parse::Parser as _;
use syn::{Block, Macro, token};

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    // Without a span there is nowhere to allow what is found.
    if !subject.opens || !subject.rewritten.holds.repeated_makers {
        return Vec::new();
    }
    let Some(body) = parsed(&subject.body) else { return Vec::new() };
    let runtime = &subject.annotation.runtime;
    let spans = repeated(&body, Loops::OverData, &Spans(runtime)).into_iter().map(|at| (&SPAN_IN_LOOP, at));
    let events = repeated(&body, Loops::All, &Events(runtime)).into_iter().map(|at| (&UNBOUNDED_EVENTS, at));
    spans.chain(events).map(Broken::from).collect()
}

/// The statements as a block, if they parse.
pub(super) fn parsed(body: &TokenStream) -> Option<Block> {
    let stmts = Block::parse_within.parse2(body.clone()).ok()?;
    Some(Block { brace_token: token::Brace::default(), stmts })
}

/// Each `span!` that does not allow it. What is in one it judges itself.
struct Spans<'a>(&'a Runtime);

impl Search for Spans<'_> {
    fn found(&self, code: Code<'_>) -> Option<Span> {
        let Code::Macro(call) = code else { return None };
        if !is_ours(self.0, call, "span") || allows(&call.tokens, SPAN_IN_LOOP.slug) {
            return None;
        }
        call.path.segments.last().map(|last| last.ident.span())
    }

    fn enters(&self, call: &Macro) -> bool {
        !is_ours(self.0, call, "span")
    }
}

/// Each `event!` without a limit that means this span.
struct Events<'a>(&'a Runtime);

impl Search for Events<'_> {
    fn found(&self, code: Code<'_>) -> Option<Span> {
        let Code::Macro(call) = code else { return None };
        let is_semicolon = |tree: TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ';');
        let has_limit = call.tokens.clone().into_iter().any(is_semicolon);
        let last = call.path.segments.last().filter(|_| is_ours(self.0, call, "event") && !has_limit)?;
        Some(last.ident.span())
    }

    fn enters(&self, call: &Macro) -> bool {
        !is_ours(self.0, call, "span")
    }
}

/// Whether this is the runtime's macro, which is given a name first: `tracing` has macros of these names too.
fn is_ours(runtime: &Runtime, call: &Macro, name: &str) -> bool {
    let segments = &call.path.segments;
    let is_named = segments.last().is_some_and(|last| last.ident == name);
    let renamed = runtime.0.as_ref().and_then(|path| path.segments.last());
    let is_rooted = |segment: &syn::PathSegment| {
        segment.ident == "otel_runtime" || renamed.is_some_and(|renamed| renamed.ident == segment.ident)
    };
    let first = call.tokens.clone().into_iter().next();
    let has_name = matches!(first, Some(TokenTree::Literal(text)) if text.to_string().starts_with(['"', 'r']));
    is_named && has_name && (segments.len() == 1 || segments.iter().any(is_rooted))
}

/// Whether the head of a `span!` has `allow(.., rule, ..)`.
pub(crate) fn allows(head: &TokenStream, rule: &str) -> bool {
    let trees: Vec<TokenTree> = head.clone().into_iter().collect();
    trees.windows(2).any(|pair| match pair {
        [TokenTree::Ident(word), TokenTree::Group(rules)] => {
            word == "allow"
                && rules.delimiter() == Delimiter::Parenthesis
                && rules.stream().into_iter().any(|tree| matches!(tree, TokenTree::Ident(named) if named == rule))
        }
        _ => false,
    })
}
