//! Annotations as somebody might write them.

use otel_macros_core::policy::Policy;
use otel_macros_core::{Build, Emission, carry_context, event, record, recording_only, span, traced};
use proc_macro2::{TokenStream, TokenTree};

/// Brackets inside brackets are read by functions that call themselves, here and in every macro.
const DEEPEST: usize = 64;

/// The first line is what stands in the parentheses of an attribute, the rest what it stands on; together they are
/// what a function-like macro is given.
///
/// # Panics
/// If what comes out of a macro is no text that could be read as tokens again.
pub fn annotations(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let (args, item) = text.split_once('\n').unwrap_or((text, ""));
    let tokens = |text: &str| text.parse::<TokenStream>().ok().filter(|tokens| depth(tokens) < DEEPEST);
    let (Some(args), Some(item)) = (tokens(args), tokens(item)) else { return };
    let Some(given) = tokens(&format!("[::otel_runtime] {text}")) else { return };
    let policy = Policy::default();
    for emission in [Emission::Spans, Emission::Off] {
        let build = Build { emission, policy: &policy };
        are_tokens(&traced(build, &args, item.clone()));
        are_tokens(&carry_context(build, &args, item.clone()));
        are_tokens(&recording_only(build, &args, item.clone()));
        are_tokens(&record(build, given.clone()));
        are_tokens(&event(build, given.clone()));
        are_tokens(&span(build, given.clone()));
    }
}

fn are_tokens(expansion: &TokenStream) {
    let text = expansion.to_string();
    assert!(text.parse::<TokenStream>().is_ok(), "no tokens: {text}");
}

fn depth(tokens: &TokenStream) -> usize {
    let below = |tree| match tree {
        TokenTree::Group(group) => 1 + depth(&group.stream()),
        _ => 0,
    };
    tokens.clone().into_iter().map(below).max().unwrap_or(0)
}
