//! Turns an annotation and its function into code. Cannot fail: what could is checked before.

mod future;
mod late;
pub(crate) mod outcome;
mod params;
pub(crate) mod shape;
pub(crate) mod site;
mod sync;

use super::model::{Annotation, Name};
use super::rewritten;
use crate::body::own_local;
use crate::build::Build;
use crate::checks::Subject;
use crate::fn_head::{Body, FnHead};
use crate::{lints, own};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use shape::Returned;
use syn::ext::IdentExt as _;

/// What every shape needs.
struct Emitter<'a> {
    annotation: &'a Annotation,
    function: &'a FnHead,
    /// The runtime's module for expansions.
    private: TokenStream,
    /// The user's body, rewritten.
    body: Body,
    /// The body speaks of the function's own span.
    names_own_span: bool,
}

pub(crate) fn function(build: Build<'_>, annotation: &Annotation, function: &FnHead) -> TokenStream {
    let rewritten = rewritten(build, annotation, function);
    let in_front = lints::in_front(&Subject::of_function(build, annotation, function, &rewritten));
    let names_own_span = rewritten.names_own_span();
    let emitter = Emitter {
        annotation,
        function,
        private: annotation.runtime.private(),
        body: function.body.with_stream(rewritten.stream).with_lints(in_front),
        names_own_span,
    };
    match shape::returned(&function.sig) {
        Returned::Async => emitter.async_fn(),
        Returned::Plain | Returned::Opaque => emitter.plain(),
        Returned::Path if function.is_track_caller() => emitter.tracked(),
        Returned::Path => emitter.closure(),
        Returned::Future(output) => emitter.returns_future(&output),
        Returned::Stream => emitter.returns_stream(),
    }
}

impl Emitter<'_> {
    fn site(&self, asks_for_span: bool) -> TokenStream {
        site::site(self.annotation, &self.function.sig.ident.unraw().to_string(), asks_for_span)
    }

    /// For a call that has run when the function returns.
    fn plan(&self) -> TokenStream {
        // Every other span is found in the context that the call runs under.
        site::plan(self.annotation, &self.site(self.annotation.leaf && self.names_own_span))
    }

    /// For a call that may run later, which is told of its span.
    fn later_plan(&self) -> TokenStream {
        site::plan(self.annotation, &self.site(self.names_own_span))
    }

    fn inject(&self) -> Option<TokenStream> {
        site::inject(self.annotation)
    }

    /// The function or method `name` of the runtime, of which there are two: one for a span that is there
    /// while the call runs, and one for `min_duration`.
    fn runs(&self, name: &str) -> Ident {
        site::runs(self.annotation, name)
    }

    /// The locals through which in-body macros find the function's span; `scope` makes it findable.
    fn own_span(&self, scope: &TokenStream) -> Option<TokenStream> {
        let (own, private) = (own_local(), &self.private);
        let never = self.annotation.min_duration.map(|_| own!(#private::OwnScope::none()));
        let scope = never.as_ref().unwrap_or(scope);
        self.names_own_span.then(|| own!(let __otel_scope = #scope; let #own = __otel_scope.own();))
    }

    /// Everything between the attributes and the parameters, with these parameters and this return
    /// type behind it.
    fn signature(&self, asyncness: bool, list: &TokenStream, output: &TokenStream) -> TokenStream {
        let prefix = self.function.prefix();
        let sig = &self.function.sig;
        let asyncness = asyncness.then_some(&sig.asyncness);
        let (safety, abi, fn_token, ident) = (&sig.safety, &sig.abi, &sig.fn_token, &sig.ident);
        let generics = &sig.generics;
        let where_clause = &generics.where_clause;
        let params = {
            let mut only_params = generics.clone();
            only_params.where_clause = None;
            only_params.into_token_stream()
        };
        let mut parens = proc_macro2::Group::new(proc_macro2::Delimiter::Parenthesis, list.clone());
        parens.set_span(sig.paren_token.span.join());
        own!(#prefix #asyncness #safety #abi #fn_token #ident #params #parens #output #where_clause)
    }

    /// All tokens in which a parameter may be used: the body and the annotation's expressions.
    fn uses(&self) -> Vec<TokenStream> {
        let mut uses = self.expressions();
        uses.push(self.body.stream());
        uses
    }

    /// The annotation's expressions.
    fn expressions(&self) -> Vec<TokenStream> {
        let annotation = self.annotation;
        let attrs = annotation.attrs.iter().chain(&annotation.start_attrs).map(|attr| attr.value.to_token_stream());
        let exprs = [
            &annotation.parent,
            &annotation.parent_from,
            &annotation.link_from,
            &annotation.links_from,
            &annotation.inject_into,
        ];
        let destination = match &annotation.name {
            Some(Name::Composed { value, .. }) => Some(&**value),
            _ => None,
        };
        let exprs = exprs.into_iter().flatten().chain(destination).map(quote::ToTokens::to_token_stream);
        attrs.chain(exprs).collect()
    }
}
