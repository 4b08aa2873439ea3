//! Where an annotated function takes a fault.

use anyhow::Result;
use proc_macro2::LineColumn;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, ImplItemFn, ItemFn, Meta};

/// An annotated function, in bytes of its file.
pub(super) struct Site {
    /// Where one more argument goes: behind the last one, or, without parentheses, behind the word.
    pub(super) arguments: Result<usize, usize>,
    /// The arguments that are there.
    pub(super) given: Vec<String>,
    /// Behind the brace that opens the body.
    pub(super) body: usize,
}

pub(super) fn sites(text: &str) -> Result<Vec<Site>> {
    let file = syn::parse_file(text)?;
    let mut search = Search { text, lines: line_starts(text), found: Vec::new() };
    search.visit_file(&file);
    Ok(search.found)
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

struct Search<'t> {
    text: &'t str,
    lines: Vec<usize>,
    found: Vec<Site>,
}

impl Search<'_> {
    fn byte(&self, place: LineColumn) -> usize {
        let line = &self.text[self.lines[place.line - 1]..];
        let column: usize = line.chars().take(place.column).map(char::len_utf8).sum();
        self.lines[place.line - 1] + column
    }

    fn function(&mut self, attributes: &[Attribute], block: &Block) {
        let is_ours =
            |attribute: &&Attribute| attribute.path().segments.last().is_some_and(|last| last.ident == "traced");
        let Some(attribute) = attributes.iter().find(is_ours) else { return };
        let (arguments, given) = match &attribute.meta {
            Meta::List(list) => {
                let close = self.byte(list.delimiter.span().close().start());
                // A comma may stand behind the last argument.
                let end = self.text[..close].trim_end().trim_end_matches(',').len();
                let words = list.tokens.clone().into_iter().filter_map(|tree| match tree {
                    proc_macro2::TokenTree::Ident(word) => Some(word.to_string()),
                    _ => None,
                });
                (Ok(end), words.collect())
            }
            meta => (Err(self.byte(meta.span().end())), Vec::new()),
        };
        let body = self.byte(block.brace_token.span.open().end());
        self.found.push(Site { arguments, given, body });
    }
}

impl<'ast> Visit<'ast> for Search<'_> {
    fn visit_item_fn(&mut self, node: &'ast ItemFn) {
        self.function(&node.attrs, &node.block);
        visit::visit_item_fn(self, node);
    }

    fn visit_impl_item_fn(&mut self, node: &'ast ImplItemFn) {
        self.function(&node.attrs, &node.block);
        visit::visit_impl_item_fn(self, node);
    }
}
