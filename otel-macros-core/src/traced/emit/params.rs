//! Parameters on their way into a closure or `async` block, so that they die when and in the order
//! in which a plain call lets them die.

use crate::fn_head::mentions;
use crate::recover::bound_names;
use crate::{blame, own};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote_spanned};
use syn::{Attribute, FnArg, Pat, PatIdent, PatType, Signature, Token, Type};

/// Parameters that move into the body's closure.
pub(crate) struct Params {
    /// The new parameter list.
    pub(crate) list: TokenStream,
    /// Mentions every parameter, the last one first: captured variables die in the order of their
    /// first mention, parameters in the reverse of theirs.
    pub(crate) keeps: TokenStream,
    /// `let` statements that bring patterns and untouched names back.
    pub(crate) rebinds: TokenStream,
    /// `let` statements that take `Copy` arguments away that nobody reads; for futures, whose size
    /// they would count in.
    pub(crate) sheds: TokenStream,
}

struct Builder<'a> {
    private: &'a TokenStream,
    /// All tokens in which a parameter may be used.
    uses: &'a [TokenStream],
    rebinding: bool,
    keeps: Vec<TokenStream>,
    params: Params,
}

pub(crate) fn move_in(sig: &Signature, private: &TokenStream, uses: &[TokenStream]) -> Params {
    let mut builder = Builder::new(private, uses);
    for (at, input) in sig.inputs.iter().enumerate() {
        builder.param(at, input);
    }
    builder.params.keeps = builder.keeps.iter().rev().cloned().collect();
    builder.params
}

/// `let` statements that copy arguments which [`move_in`] renames, for `expressions` that stand in front of
/// the body.
pub(crate) fn copies(
    sig: &Signature,
    private: &TokenStream,
    expressions: &[TokenStream],
    uses: &[TokenStream],
) -> TokenStream {
    let mut copies = TokenStream::new();
    let mut renames = Builder::new(private, uses);
    let in_expressions = Builder::new(private, expressions);
    for (at, input) in sig.inputs.iter().enumerate() {
        renames.param(at, input);
        let FnArg::Typed(PatType { attrs, pat, .. }) = input else { continue };
        let names = bound_names(pat);
        if !renames.rebinding || !names.iter().any(|name| in_expressions.is_used(name)) {
            continue;
        }
        let (cfgs, mut argument, pat) = (cfgs(attrs), argument(at), without_mut(own!(#pat)));
        let here = blame::ours_at(blame::first(&pat));
        argument.set_span(here);
        let private_here = blame::put_at(here, private.clone());
        let kept = quote_spanned!(here=> #private_here::Kept::kept(#argument));
        copies.extend(own!(#cfgs let #pat = #kept;));
        // Or the compiler would report those that no expression speaks of.
        let others = names.iter().filter(|name| !in_expressions.is_used(name) && !name.to_string().starts_with('_'));
        copies.extend(others.map(|name| own!(#cfgs let _ = &#name;)).collect::<TokenStream>());
    }
    copies
}

/// A pattern whose names are only read: the compiler reports a `mut` that is not needed.
fn without_mut(pat: TokenStream) -> TokenStream {
    let mut before = String::new();
    let mut keep = |tree: &TokenTree| {
        let previous = std::mem::replace(&mut before, tree.to_string());
        before != "mut" || previous == "ref" || previous == "&"
    };
    let kept = pat.into_iter().filter(|tree| keep(tree)).map(|tree| match tree {
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), without_mut(group.stream()));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        other => other,
    });
    kept.collect()
}

/// The name of an argument that cannot keep its own.
fn argument(at: usize) -> Ident {
    format_ident!("__otel_arg{at}", span = Span::mixed_site())
}

fn cfgs(attrs: &[Attribute]) -> TokenStream {
    let cfgs = attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
    own!(#(#cfgs)*)
}

impl<'a> Builder<'a> {
    fn new(private: &'a TokenStream, uses: &'a [TokenStream]) -> Self {
        let params = Params {
            list: TokenStream::new(),
            keeps: TokenStream::new(),
            rebinds: TokenStream::new(),
            sheds: TokenStream::new(),
        };
        Builder { private, uses, rebinding: false, keeps: Vec::new(), params }
    }

    fn param(&mut self, at: usize, input: &FnArg) {
        match input {
            FnArg::Receiver(receiver) => {
                let this = &receiver.self_token;
                self.params.list.extend(own!(#receiver,));
                self.keep(&own!(), &own!(#this));
            }
            FnArg::Typed(typed) => self.typed(at, typed),
        }
    }

    fn keep(&mut self, cfgs: &TokenStream, place: &TokenStream) {
        self.keeps.push(own!(#cfgs let _ = &#place;));
    }

    fn typed(&mut self, at: usize, typed: &PatType) {
        let PatType { attrs, pat, ty, .. } = typed;
        let cfgs = cfgs(attrs);
        if let (Some(name), false) = (self.plain_name(pat), self.rebinding) {
            self.params.list.extend(own!(#typed,));
            self.keep(&cfgs, &own!(#name));
            if !self.is_used(&name) {
                self.shed(&cfgs, &name, ty);
            }
            return;
        }
        let argument = argument(at);
        if self.is_nameless(pat) {
            self.params.list.extend(own!(#(#attrs)* #argument: #ty,));
            self.keep(&cfgs, &own!(#argument));
            self.shed(&cfgs, &argument, ty);
            if self.rebinding {
                self.params.rebinds.extend(own!(#cfgs let #argument = #argument;));
            }
            return;
        }
        // From the first one on that is no plain name: locals and captures must die in order.
        self.rebinding = true;
        match &**pat {
            Pat::Ident(PatIdent { by_ref: None, mutability, ident, subpat: None, .. }) => {
                let is_mut = mutability.is_some();
                self.rename(attrs, &argument, ty);
                self.keep(&cfgs, &own!(#argument));
                if !is_mut && !self.is_used(ident) {
                    self.shed(&cfgs, &argument, ty);
                }
                self.params.rebinds.extend(own!(#cfgs let #mutability #ident = #argument;));
                if self.is_used(ident) {
                    // A local that is only assigned to is reported, a parameter is not.
                    self.params.rebinds.extend(own!(#cfgs let _ = &#ident;));
                }
            }
            pat => {
                let mutability = binds_by_mut_ref(pat).then(<Token![mut]>::default);
                self.rename(attrs, &argument, ty);
                self.keep(&cfgs, &own!(#argument));
                self.params
                    .rebinds
                    .extend(own!(#cfgs let #mutability #argument = #argument; #cfgs let #pat = #argument;));
            }
        }
    }

    /// A lint attribute on the parameter stays with it.
    fn rename(&mut self, attrs: &[Attribute], argument: &Ident, ty: &Type) {
        self.params.list.extend(own!(#(#attrs)* #argument: #ty,));
    }

    /// A name that can be mentioned without changing what the compiler thinks of it: one that is used
    /// anyway.
    fn plain_name(&self, pat: &Pat) -> Option<Ident> {
        match pat {
            Pat::Ident(PatIdent { by_ref: None, ident, subpat: None, .. }) if self.is_used(ident) => {
                Some(ident.clone())
            }
            _ => None,
        }
    }

    /// `_`, or a name like `_unused` that is not used: nobody needs it, and to mention it would be
    /// reported by `clippy::used_underscore_binding`.
    fn is_nameless(&self, pat: &Pat) -> bool {
        match pat {
            Pat::Wild(_) => true,
            Pat::Ident(PatIdent { by_ref: None, mutability: None, ident, subpat: None, .. }) => {
                ident.to_string().starts_with('_') && !self.is_used(ident)
            }
            _ => false,
        }
    }

    fn is_used(&self, name: &Ident) -> bool {
        let name = name.to_string();
        let name = name.strip_prefix("r#").unwrap_or(&name);
        self.uses.iter().any(|tokens| mentions(tokens, name) || mentions(tokens, &format!("r#{name}")))
    }

    fn shed(&mut self, cfgs: &TokenStream, name: &Ident, ty: &Type) {
        let private = self.private;
        let ty = own!(#ty);
        if !mentions(&ty, "impl") {
            self.params.sheds.extend(own!(#cfgs let #name = #private::Unused::<#ty>::NEW.picker().take(#name);));
        }
    }
}

fn binds_by_mut_ref(pat: &Pat) -> bool {
    let tokens: Vec<String> = own!(#pat).into_iter().flat_map(flat).collect();
    tokens.windows(2).any(|pair| pair[0] == "ref" && pair[1] == "mut")
}

fn flat(tree: TokenTree) -> Vec<String> {
    match tree {
        TokenTree::Group(group) => group.stream().into_iter().flat_map(flat).collect(),
        other => vec![other.to_string()],
    }
}
