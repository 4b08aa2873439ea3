//! What is emitted beside errors: the user's item, so that nothing else breaks and an editor still
//! sees it.

use crate::body::rebuilt;
use crate::fn_head::{FnHead, mentions};
use crate::own;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::visit::{self, Visit};
use syn::{FnArg, Pat, PatIdent};

/// Attributes that mean something only inside an annotated function.
const HELPERS: [&str; 1] = ["recording_only"];

/// The item without helper attributes, and the errors. Also valid inside an `impl` block.
pub(crate) fn keep_item(
    item: TokenStream,
    function: Option<&FnHead>,
    args: &TokenStream,
    errors: TokenStream,
) -> TokenStream {
    let item = function.and_then(|function| with_uses(function, args)).unwrap_or(item);
    let mut tokens = without_helpers(item);
    tokens.extend([errors]);
    tokens
}

/// The function with a mention of the parameters that its annotation alone uses: that they are unused
/// now is not the fault.
fn with_uses(function: &FnHead, args: &TokenStream) -> Option<TokenStream> {
    let mut names = Names::default();
    for input in &function.sig.inputs {
        if let FnArg::Typed(typed) = input {
            names.visit_pat(&typed.pat);
        }
    }
    let body = function.body.stream();
    names.0.retain(|(_, name)| mentions(args, &name.to_string()) && !mentions(&body, &name.to_string()));
    if names.0.is_empty() {
        return None;
    }
    let uses = names.0.iter().map(|(mutability, name)| own!(let _ = & #mutability #name;));
    let mut statements = own!(#(#uses)*);
    statements.extend([body]);
    let (prefix, sig, body) = (function.prefix(), &function.sig, function.body.brace(statements));
    Some(own!(#prefix #sig #body))
}

/// The names that patterns bind, and `mut` where they have it.
#[derive(Default)]
struct Names(Vec<(TokenStream, Ident)>);

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        let mutability = if pat.by_ref.is_none() { pat.mutability.to_token_stream() } else { TokenStream::new() };
        self.0.push((mutability, pat.ident.clone()));
        visit::visit_pat_ident(self, pat);
    }
}

/// The names that a pattern binds.
pub(crate) fn bound_names(pat: &Pat) -> Vec<Ident> {
    let mut names = Names::default();
    names.visit_pat(pat);
    names.0.into_iter().map(|(_, name)| name).collect()
}

/// Strips helper attributes; streams that hold none are passed on unopened.
fn without_helpers(tokens: TokenStream) -> TokenStream {
    if !HELPERS.iter().any(|helper| mentions(&tokens, helper)) {
        return tokens;
    }
    let mut out = TokenStream::new();
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(pound) if pound.as_char() == '#' && trees.peek().is_some_and(is_helper) => {
                trees.next();
            }
            TokenTree::Group(group) => out.extend([TokenTree::Group(rebuilt(&group, without_helpers(group.stream())))]),
            other => out.extend([other]),
        }
    }
    out
}

/// Whether this is `[recording_only]`, under any path.
pub(crate) fn is_helper(tree: &TokenTree) -> bool {
    let TokenTree::Group(group) = tree else { return false };
    let path_end = group.stream().into_iter().filter(|tree| matches!(tree, TokenTree::Ident(_))).last();
    group.delimiter() == Delimiter::Bracket
        && path_end.is_some_and(|word| HELPERS.iter().any(|helper| word.to_string() == *helper))
}
