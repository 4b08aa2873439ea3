//! Functions: their annotations, and what they are to others.

use super::Look;
use super::annotations::{self, Annotation, Kind};
use super::repeated::PerItem;
use crate::judged::{Origin, Set};
use crate::summary::Function;
use otel_macros_core::judge;
use proc_macro2::TokenStream;
use std::mem;
use syn::{Attribute, Block, FnArg, ImplItemFn, ItemFn, Pat, Signature, TraitItemFn};

/// A function with a body, wherever it stands.
pub(super) struct Written<'a> {
    attrs: &'a [Attribute],
    sig: &'a Signature,
    body: &'a Block,
    /// The whole of it.
    item: &'a dyn quote::ToTokens,
}

impl<'a> From<&'a ItemFn> for Written<'a> {
    fn from(node: &'a ItemFn) -> Self {
        Written { attrs: &node.attrs, sig: &node.sig, body: &node.block, item: node }
    }
}

impl<'a> From<&'a ImplItemFn> for Written<'a> {
    fn from(node: &'a ImplItemFn) -> Self {
        Written { attrs: &node.attrs, sig: &node.sig, body: &node.block, item: node }
    }
}

impl<'a> Written<'a> {
    pub(super) fn of_trait(node: &'a TraitItemFn) -> Option<Self> {
        node.default.as_ref().map(|body| Written { attrs: &node.attrs, sig: &node.sig, body, item: node })
    }

    /// The function as its annotation gets it: without attributes, which say nothing to the checks but for those that
    /// the signature does not tell.
    fn tokens(&self) -> TokenStream {
        let kept = self
            .attrs
            .iter()
            .filter(|attr| ["inline", "track_caller", "recording_only"].iter().any(|word| attr.path().is_ident(word)));
        let mut tokens: TokenStream = kept.map(quote::ToTokens::to_token_stream).collect();
        let attributes = self.attrs.iter().filter(|attr| matches!(attr.style, syn::AttrStyle::Outer)).count();
        // Each is `#` and a group, in front of all else.
        tokens.extend(quote::ToTokens::to_token_stream(self.item).into_iter().skip(2 * attributes));
        tokens
    }
}

impl Look<'_> {
    pub(super) fn function(&mut self, written: &Written<'_>, visit: impl FnOnce(&mut Self)) {
        let annotations = annotations::of(written.attrs, &self.imports, &self.file.package);
        self.inside(written.sig.ident.to_string(), written.attrs, |look| {
            let outer_allowed = mem::take(&mut look.allowed);
            for annotation in &annotations {
                look.annotation(annotation, written);
            }
            let is_fine = annotations.iter().any(Annotation::is_fine);
            let is = |kinds: &[Kind]| annotations.iter().any(|annotation| kinds.contains(&annotation.kind));
            let function = Function {
                name: look.items.last().map_or("", String::as_str).into(),
                owner: look.owner.as_deref().map(Into::into),
                item: look.item(),
                has_self: written.sig.inputs.iter().any(|input| matches!(input, FnArg::Receiver(_))),
                is_traced: is(&[Kind::Traced, Kind::Instrument, Kind::Fastrace]) && !is_fine,
                carries: is(&[Kind::Traced, Kind::CarryContext]),
                allowed: look.allowed.clone(),
                calls: Vec::new(),
                raw_spawns: Vec::new(),
            };
            look.functions.push(function);
            // A function inside another one is called by its own callers.
            let outer_items = mem::replace(&mut look.per_item, PerItem::of(written.body));
            let outer_judge = mem::replace(&mut look.is_judged_around, is(&[Kind::Traced]));
            visit(look);
            look.per_item = outer_items;
            look.is_judged_around = outer_judge;
            look.allowed = outer_allowed;
            let function = look.functions.pop().filter(|_| !look.is_test());
            look.out.summary.functions.extend(function);
        });
    }

    fn annotation(&mut self, annotation: &Annotation, written: &Written<'_>) {
        let args = annotation.args.clone();
        match annotation.kind {
            Kind::Traced => self.own(judge::traced(self.build(), args, written.tokens())),
            Kind::CarryContext => self.own(judge::carry_context(self.build(), args, written.tokens())),
            Kind::Instrument => {
                let read = annotations::instrument(&args);
                if let Some(name) = &read.name {
                    self.name(name);
                }
                for field in &read.fields {
                    self.tracing_field(field);
                }
                self.captured(&args, written.sig);
            }
            Kind::Fastrace => {
                let (name, keys) = annotations::fastrace(&args);
                if let Some(name) = &name {
                    self.name(name);
                }
                for key in &keys {
                    self.key(key, None, Origin::Property);
                }
            }
        }
    }

    /// What it allows holds for all that is found in the function.
    fn own(&mut self, judged: judge::Judged) {
        self.allowed.extend(&judged.allowed);
        self.judged(judged);
    }

    /// The arguments that `#[instrument]` records although nobody named them.
    fn captured(&mut self, args: &TokenStream, sig: &Signature) {
        let is_skipped = |name: &str| super::words(args, &|word| word == "skip_all" || word == name);
        for input in &sig.inputs {
            let FnArg::Typed(typed) = input else { continue };
            let Pat::Ident(name) = &*typed.pat else { continue };
            let text = name.ident.to_string();
            // `Secret<..>`, `SecretString` and handles of them: their `Debug` tells nothing.
            let is_hidden = quote::ToTokens::to_token_stream(&typed.ty).to_string().contains("Secret");
            if !is_skipped(&text) && !is_hidden {
                let attribute =
                    judge::Attribute { key: &text, at: name.ident.span(), value: None, is_written_out: true };
                self.set(&Set { attribute, origin: Origin::Variable });
            }
        }
    }
}
