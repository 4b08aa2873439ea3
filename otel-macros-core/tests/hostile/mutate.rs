//! Changes to tokens, each at a place that is counted through all groups.

use proc_macro2::{Group, TokenStream, TokenTree};

/// What is done at one place.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Delete,
    Duplicate,
    /// With the tree behind it.
    Swap,
    Replace(String),
    /// Nothing stands behind it, in this group and in those around it.
    Truncate,
}

/// How many places there are.
pub(crate) fn places(tokens: &TokenStream) -> usize {
    tokens.clone().into_iter().map(|tree| 1 + inner(&tree).map_or(0, |inner| places(&inner))).sum()
}

fn inner(tree: &TokenTree) -> Option<TokenStream> {
    match tree {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    }
}

/// The tokens with the change at this place.
pub(crate) fn changed(tokens: &TokenStream, place: usize, change: &Change) -> TokenStream {
    let mut out = Vec::new();
    let mut trees = tokens.clone().into_iter().peekable();
    let mut left = place;
    while let Some(tree) = trees.next() {
        let inside = inner(&tree).map_or(0, |inner| places(&inner));
        if left == 0 {
            match change {
                Change::Delete => {}
                Change::Duplicate => out.extend([tree.clone(), tree]),
                Change::Swap => {
                    out.extend(trees.next());
                    out.push(tree);
                }
                Change::Replace(text) => out.extend(text.parse::<TokenStream>().expect("samples are tokens")),
                Change::Truncate => return out.into_iter().collect(),
            }
            out.extend(trees);
            return out.into_iter().collect();
        }
        match &tree {
            TokenTree::Group(group) if left <= inside => {
                out.push(Group::new(group.delimiter(), changed(&group.stream(), left - 1, change)).into());
                if !matches!(change, Change::Truncate) {
                    out.extend(trees);
                }
                return out.into_iter().collect();
            }
            _ => {}
        }
        left -= 1 + inside;
        out.push(tree);
    }
    out.into_iter().collect()
}
