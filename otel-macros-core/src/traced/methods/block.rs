//! An `impl` block as tokens: what stands in front of its braces, and the items in them.

use crate::body::{is_group, is_punct, is_word, rebuilt};
use crate::fn_head::unwrapped;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

/// An `impl` block.
pub(super) struct Block {
    head: Vec<TokenTree>,
    braces: Group,
    items: Vec<Item>,
}

struct Item {
    trees: Vec<TokenTree>,
    method: Option<Method>,
}

/// A method of the block.
pub(super) struct Method {
    pub(super) name: Ident,
    /// Its own `#[traced]`.
    pub(super) traced: Option<Span>,
}

impl Block {
    /// Reads the block; `None` if it is none.
    pub(super) fn read(item: TokenStream) -> Option<Block> {
        let mut head: Vec<TokenTree> = unwrapped(item).into_iter().collect();
        let Some(TokenTree::Group(braces)) = head.pop().filter(|last| is_group(Some(last), Delimiter::Brace)) else {
            return None;
        };
        let mut words = head.iter().filter_map(|tree| match tree {
            TokenTree::Ident(word) => Some(word.to_string()),
            _ => None,
        });
        let first = words.find(|word| !["default", "unsafe"].contains(&word.as_str()));
        (first? == "impl").then(|| {
            let items = items(braces.stream());
            Block { head, braces, items }
        })
    }

    pub(super) fn methods(&self) -> impl Iterator<Item = &Method> {
        self.items.iter().filter_map(|item| item.method.as_ref())
    }

    /// The block with these attributes in front of its methods.
    pub(super) fn with(self, attribute: impl Fn(&Method) -> Option<TokenStream>) -> TokenStream {
        let mut inner = TokenStream::new();
        for item in self.items {
            inner.extend(item.method.as_ref().and_then(&attribute));
            inner.extend(item.trees);
        }
        let mut block: TokenStream = self.head.into_iter().collect();
        block.extend([TokenTree::Group(rebuilt(&self.braces, inner))]);
        block
    }
}

/// Each item with its attributes. Bodies are not looked into.
fn items(stream: TokenStream) -> Vec<Item> {
    let mut rest: Vec<TokenTree> = stream.into_iter().collect();
    let mut items = Vec::new();
    while !rest.is_empty() {
        let behind = rest.split_off(length(&rest));
        let trees = std::mem::replace(&mut rest, behind);
        let method = method(&trees);
        items.push(Item { trees, method });
    }
    items
}

/// How many trees the first item has: up to a semicolon, or to the braces of a body.
fn length(trees: &[TokenTree]) -> usize {
    let is_end = |at: &usize| {
        let is_const_argument = is_punct(trees.get(at + 1), '>') || is_punct(trees.get(at + 1), ',');
        let is_braces = is_group(trees.get(*at), Delimiter::Brace) && !is_const_argument;
        let before = &trees[..*at];
        is_punct(trees.get(*at), ';') || (is_braces && (name(before).is_some() || is_punct(before.last(), '!')))
    };
    (0..trees.len()).find(is_end).map_or(trees.len(), |end| end + 1)
}

/// `fn name`, and not the type `fn(..)`.
fn name(trees: &[TokenTree]) -> Option<&Ident> {
    let at = (0..trees.len()).find(|at| is_word(trees.get(*at), "fn"))?;
    match trees.get(at + 1) {
        Some(TokenTree::Ident(name)) => Some(name),
        _ => None,
    }
}

fn method(trees: &[TokenTree]) -> Option<Method> {
    let name = name(trees)?.clone();
    let mut attributes = trees.windows(2).take_while(|pair| !is_word(pair.first(), "fn"));
    let own = attributes.find_map(|pair| match pair {
        [pound, TokenTree::Group(attribute)] if is_punct(Some(pound), '#') => traced(attribute),
        _ => None,
    });
    Some(Method { name, traced: own })
}

/// The last word of the path in `[traced(..)]`, if it is that.
fn traced(attribute: &Group) -> Option<Span> {
    let is_path = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_)) || is_punct(Some(tree), ':');
    let last = attribute.stream().into_iter().take_while(is_path).last()?;
    is_word(Some(&last), "traced").then(|| last.span())
}
