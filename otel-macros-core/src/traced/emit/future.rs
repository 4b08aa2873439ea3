//! Functions whose work is done when their future or stream is polled.

use super::Emitter;
use super::outcome;
use super::params;
use super::shape::{self, Asked};
use super::site;
use crate::fn_head::mentions;
use crate::traced::model::Err;
use crate::{blame, own};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::Type;

impl Emitter<'_> {
    /// Input:   `async fn f(a: A) -> T { BODY }`
    /// Output:  `fn f(a: A) -> impl P::Future<Output = T> { P::instrument(SITE, async move { .. }, FINISH) }`
    ///
    /// or, where another attribute may want the keyword, `async fn f(a: A) -> T { P::instrument(..).await }`.
    pub(super) fn async_fn(&self) -> TokenStream {
        let private = &self.private;
        let sig = &self.function.sig;
        let params = params::move_in(sig, private, &self.uses());
        let asked = shape::asked(shape::return_type(sig));
        let block = self.async_block(&params, &asked);
        let finish = outcome::as_written(self.annotation).unwrap_or_else(|| outcome::by_type(private, &asked));
        let start = if self.annotation.min_duration.is_some() { self.early_plan() } else { self.deferred() };
        let sheds = &params.sheds;
        let instrument = self.runs("instrument");
        let instrumented = own!(#private::#instrument(#start, #block, #finish));
        if self.keyword_is_free() {
            let output = match shape::return_type(sig) {
                None => own!(()),
                // `!` cannot be written as a type argument.
                Some(Type::Never(never)) => own!(<fn() -> #never as #private::Returns>::Value),
                Some(ty) => ty.to_token_stream(),
            };
            let output = own!(-> impl #private::Future<Output = #output>);
            let signature = self.signature(false, &params.list, &output);
            let body = self.body.brace(own!(#sheds #instrumented));
            own!(#signature #body)
        } else {
            let signature = self.signature(true, &params.list, &sig.output.to_token_stream());
            let body = self.body.brace(own!(#sheds #instrumented.await));
            own!(#signature #body)
        }
    }

    /// `async move { KEEPS HINT REBINDS PROLOGUE { BODY } }`
    fn async_block(&self, params: &params::Params, asked: &Asked) -> TokenStream {
        let private = &self.private;
        let (keeps, rebinds) = (&params.keeps, &params.rebinds);
        // An async block cannot learn its type from a bound; a `return` tells it, where the type stands:
        // the compiler shows it to who yields another one.
        let at = shape::return_type(&self.function.sig).map_or_else(Span::mixed_site, blame::first);
        let at = blame::ours_at(at);
        let private_here = blame::put_at(at, private.clone());
        let hint = match asked {
            Asked::Type(ty) => Some(quote_spanned! {at=>
                if false {
                    return #private_here::hint::<#ty>();
                }
            }),
            Asked::Nothing => None,
        };
        let prologue = self.prologue(&own!(#private::OwnScope::of_poll()));
        let block = self.body.block();
        let returns_future = shape::return_type(&self.function.sig).is_some_and(mentions_future);
        // Not as the tail: `clippy::async_yields_async`.
        let block = if returns_future { own!(return #block;) } else { block };
        own!(async move { #keeps #hint #rebinds #prologue #block })
    }

    /// What an async body does at its first poll: decides, where the annotation has expressions, and
    /// finds its span by `scope`, where the body speaks of it.
    pub(super) fn prologue(&self, scope: &TokenStream) -> TokenStream {
        let begin = if self.annotation.min_duration.is_some() { None } else { site::begin(self.annotation) };
        let own_span = self.own_span(scope);
        own!(#begin #own_span)
    }

    pub(super) fn deferred(&self) -> TokenStream {
        site::deferred(self.annotation, &self.site(self.names_own_span))
    }

    /// The plan of an `async fn`, made where the body has not taken the arguments yet.
    ///
    /// Output:  `{ let (a, _) = P::Kept::kept(__otel_arg0); PLAN }`
    fn early_plan(&self) -> TokenStream {
        let copies = params::copies(&self.function.sig, &self.private, &self.expressions(), &self.uses());
        let plan = self.plan();
        if copies.is_empty() { plan } else { own!({ #copies #plan }) }
    }

    /// Whether nothing else wants `async`: every other attribute is known to do nothing to the item.
    fn keyword_is_free(&self) -> bool {
        const INERT: [&str; 10] =
            ["doc", "allow", "warn", "deny", "forbid", "expect", "inline", "cold", "cfg", "deprecated"];
        self.function.attrs.iter().all(|attr| INERT.iter().any(|inert| attr.path().is_ident(inert)))
    }

    /// Input:   `fn f(a: A) -> impl Future<Output = T> { BODY }`
    /// Output:  `fn f(a: A) -> impl Future<Output = T> { P::future_of(move |call| { .. }, FINISH) }`
    pub(super) fn returns_future(&self, output: &Type) -> TokenStream {
        let private = &self.private;
        let asked = shape::asked(Some(output));
        let finish = outcome::as_written(self.annotation).unwrap_or_else(|| outcome::by_type(private, &asked));
        self.returns_later("future_of", &finish)
    }

    /// Input:   `fn f(a: A) -> impl Stream<Item = T> { BODY }`
    /// Output:  `fn f(a: A) -> impl Stream<Item = T> { P::stream_of(move |call| { .. }, FINISH) }`
    pub(super) fn returns_stream(&self) -> TokenStream {
        let private = &self.private;
        let asked = match (&self.annotation.err, shape::item_type(&self.function.sig)) {
            (Err::ByType, Some(item)) => shape::asked(Some(&item)),
            _ => Asked::Nothing,
        };
        self.returns_later("stream_of", &outcome::by_type(private, &asked))
    }

    fn returns_later(&self, function: &str, finish: &TokenStream) -> TokenStream {
        let private = &self.private;
        let params = params::move_in(&self.function.sig, private, &self.uses());
        let tail = self.deciding_tail();
        // A slow call has no span yet that its future could find.
        let finds_span = self.names_own_span && tail.is_none() && self.annotation.min_duration.is_none();
        let function = self.runs(&if finds_span { format!("own_{function}") } else { function.to_owned() });
        let closure = self.call_closure(&params, tail);
        let body = self.body.brace(own!(#private::#function(#closure, #finish)));
        let signature = self.signature(false, &params.list, &self.function.sig.output.to_token_stream());
        own!(#signature #body)
    }
}

fn mentions_future(ty: &Type) -> bool {
    let tokens = ty.to_token_stream();
    mentions(&tokens, "Future") || mentions(&tokens, "BoxFuture") || mentions(&tokens, "LocalBoxFuture")
}
