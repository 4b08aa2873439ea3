//! `allow(rule, .., reason = "..")`

use super::skip_to_comma;
use crate::diag::{self, Diagnostics};
use otel_rules::nearest;
use otel_rules::rules::{self, Rule};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

const USAGE: &str = "write `allow(parent_across_queue, reason = \"the caller waits for the answer\")`";

/// Where all rules are.
const LIST: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/policy.md#the-rules");

/// Reads the rules that do not hold here. Why must be said: who reads the code later wants to know.
pub(crate) fn allow(sink: &Diagnostics, word: &Ident, input: ParseStream) -> syn::Result<Vec<(&'static Rule, Span)>> {
    let content;
    syn::parenthesized!(content in input);
    let (mut rules, mut has_reason) = (Vec::new(), false);
    while !content.is_empty() {
        match entry(&content) {
            Ok(Some(rule)) => rules.push(rule),
            Ok(None) => has_reason = true,
            Err(error) => {
                sink.push(error);
                // One fault is enough for an entry that may have been the reason.
                has_reason = true;
                skip_to_comma(&content);
            }
        }
        if !content.is_empty() {
            content.parse::<Token![,]>().map_err(|error| syn::Error::new(error.span(), "expected `,`"))?;
        }
    }
    if rules.is_empty() && !has_reason {
        return Err(diag::fault(word.span(), "`allow` names a rule, and a reason", USAGE));
    }
    if !has_reason {
        sink.fault(word.span(), "`allow` needs a reason", "add `reason = \"..\"`: who reads this later wants to know");
    }
    Ok(rules)
}

/// A rule, or the reason.
fn entry(input: ParseStream) -> syn::Result<Option<(&'static Rule, Span)>> {
    let word = input
        .call(Ident::parse_any)
        .map_err(|error| diag::fault(error.span(), "`allow` takes the names of rules, and a reason", USAGE))?;
    let name = word.to_string();
    if name == "reason" {
        if input.parse::<Token![=]>().is_err() {
            return Err(diag::fault(word.span(), "`reason` takes a string", USAGE));
        }
        let reason: LitStr =
            input.parse().map_err(|error| diag::fault(error.span(), "`reason` takes a string", USAGE))?;
        if reason.value().trim().is_empty() {
            return Err(diag::fault(reason.span(), "the reason is empty", USAGE));
        }
        return Ok(None);
    }
    rules::every().find(|rule| rule.slug == name).map(|rule| Some((rule, word.span()))).ok_or_else(|| {
        let help = match nearest(&name, rules::every().map(|rule| rule.slug)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the rules are listed in {LIST}"),
        };
        diag::fault(word.span(), format!("there is no rule `{name}`"), help)
    })
}
