//! What is emitted beside errors: the user's item, so that nothing else breaks and an editor still
//! sees it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Attributes that mean something only inside an annotated function.
const HELPERS: [&str; 1] = ["recording_only"];

/// The item without helper attributes, and the errors. Also valid inside an `impl` block.
pub(crate) fn keep_item(item: TokenStream, errors: TokenStream) -> TokenStream {
    let mut tokens = without_helpers(item);
    tokens.extend([errors]);
    tokens
}

/// Strips helper attributes; streams that hold none are passed on unopened.
fn without_helpers(tokens: TokenStream) -> TokenStream {
    if !HELPERS.iter().any(|helper| crate::fn_head::mentions(&tokens, helper)) {
        return tokens;
    }
    let mut out = TokenStream::new();
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(pound) if pound.as_char() == '#' && trees.peek().is_some_and(is_helper) => {
                trees.next();
            }
            TokenTree::Group(group) => out.extend([rebuilt(&group, without_helpers(group.stream()))]),
            other => out.extend([other]),
        }
    }
    out
}

fn is_helper(tree: &TokenTree) -> bool {
    let TokenTree::Group(group) = tree else { return false };
    let path_end = group.stream().into_iter().filter(|tree| matches!(tree, TokenTree::Ident(_))).last();
    group.delimiter() == Delimiter::Bracket
        && path_end.is_some_and(|word| HELPERS.iter().any(|helper| word.to_string() == *helper))
}

fn rebuilt(group: &Group, stream: TokenStream) -> TokenTree {
    let mut new = Group::new(group.delimiter(), stream);
    new.set_span(group.span());
    TokenTree::Group(new)
}
