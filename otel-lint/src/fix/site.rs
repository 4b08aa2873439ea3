//! Where `#[instrument]` stands, on what, and under which name.

use super::source::Source;
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::ops::Range;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, Expr, ImplItemFn, ItemFn, Meta, Path, Signature, Stmt, Token, TraitItemFn};

/// A function with an `#[instrument]` that is ours to judge.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) sig: Signature,
    pub(super) block: Option<Block>,
    /// The item without this attribute, as tokens.
    pub(super) item: TokenStream,
    /// `instrument(..)`, in the file.
    pub(super) range: Range<usize>,
    pub(super) path: Path,
    pub(super) arguments: TokenStream,
    /// There is another one on the same function.
    pub(super) is_repeated: bool,
}

impl Site {
    /// `#[instrument]`, whose name must be in scope.
    pub(super) fn is_bare(&self) -> bool {
        self.path.get_ident().is_some()
    }
}

/// All sites of a file. `names` are what it imports the attribute as.
pub(super) fn all(source: &Source, file: &syn::File, names: &[String]) -> Vec<Site> {
    let mut find = Find { source, names, sites: Vec::new() };
    find.visit_file(file);
    find.sites
}

struct Find<'a> {
    source: &'a Source,
    names: &'a [String],
    sites: Vec<Site>,
}

/// The attribute, and how it is written.
struct Found {
    at: usize,
    meta: Meta,
}

impl Find<'_> {
    fn function(
        &mut self,
        attrs: &[Attribute],
        sig: &Signature,
        block: Option<&Block>,
        item: impl Fn() -> TokenStream,
    ) {
        let found: Vec<Found> = attrs.iter().enumerate().flat_map(|(at, attr)| self.instruments(at, attr)).collect();
        let Some(first) = found.first() else { return };
        let mut bare = item();
        // What the attribute stands on, for the macro that will take its place.
        if let Some(rest) = without(attrs, first.at, &bare) {
            bare = rest;
        }
        let arguments = match &first.meta {
            Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        self.sites.push(Site {
            sig: sig.clone(),
            block: block.cloned(),
            item: bare,
            range: self.source.range(syn::spanned::Spanned::span(&first.meta)),
            path: first.meta.path().clone(),
            arguments,
            is_repeated: found.len() > 1,
        });
    }

    fn instruments(&self, at: usize, attr: &Attribute) -> Vec<Found> {
        let metas = match &attr.meta {
            Meta::List(list) if list.path.is_ident("cfg_attr") => list
                .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                .map(|metas| metas.into_iter().skip(1).collect())
                .unwrap_or_default(),
            meta => vec![meta.clone()],
        };
        metas.into_iter().filter(|meta| self.is_instrument(meta.path())).map(|meta| Found { at, meta }).collect()
    }

    fn is_instrument(&self, path: &Path) -> bool {
        let words: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["tracing" | "tracing_attributes", "instrument"] => true,
            [name] => name == "instrument" || self.names.iter().any(|known| known == name),
            _ => false,
        }
    }
}

/// The tokens of an item without its attribute number `at`.
fn without(attrs: &[Attribute], at: usize, item: &TokenStream) -> Option<TokenStream> {
    let all: TokenStream = attrs.iter().map(ToTokens::to_token_stream).collect();
    let kept = attrs.iter().enumerate().filter(|(index, _)| *index != at).map(|(_, attr)| attr.to_token_stream());
    // Inner attributes stand in the body.
    if attrs.iter().any(|attr| matches!(attr.style, syn::AttrStyle::Inner(_))) {
        return None;
    }
    let behind = item.clone().into_iter().skip(all.into_iter().count());
    Some(kept.chain([behind.collect()]).collect())
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.function(&item.attrs, &item.sig, Some(&item.block), || item.to_token_stream());
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.function(&item.attrs, &item.sig, Some(&item.block), || item.to_token_stream());
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        self.function(&item.attrs, &item.sig, item.default.as_ref(), || item.to_token_stream());
        visit::visit_trait_item_fn(self, item);
    }
}

/// Whether the block ends in `async { .. }` or `Box::pin(async { .. })`, which `tracing` puts the span on.
pub(super) fn ends_in_async(block: &Block) -> bool {
    let last = block.stmts.iter().rev().find_map(|stmt| match stmt {
        Stmt::Expr(expr, _) => Some(expr),
        _ => None,
    });
    match last {
        Some(Expr::Async(_)) => true,
        Some(Expr::Call(call)) => {
            let is_pin = call.func.to_token_stream().to_string().replace(' ', "").ends_with("Box::pin");
            is_pin && matches!(call.args.first(), Some(Expr::Async(_)))
        }
        _ => false,
    }
}
