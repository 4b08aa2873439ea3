//! Functions that have run when they return.

use super::Emitter;
use super::outcome;
use super::params;
use super::shape::{self, Returned};
use crate::body::{self, own_local};
use crate::build::Emission;
use crate::traced::model::Err;
use crate::{blame, own};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;

impl Emitter<'_> {
    /// A type that cannot be a `Result`, so nothing is read from the value unless asked for.
    pub(super) fn plain(&self) -> TokenStream {
        if !self.annotation.asks_for_value() {
            return self.guard();
        }
        if self.function.is_track_caller() { self.tracked() } else { self.closure() }
    }

    /// Input:   `fn f(a: A) -> u8 { BODY }`
    /// Output:  `fn f(a: A) -> u8 { EFFECT let __otel_guard = P::enter(PLAN); { BODY } }`
    ///
    /// Parameters, location, inference and the never type stay as they are. The span ends before the
    /// parameters die.
    fn guard(&self) -> TokenStream {
        let (private, plan, inject) = (&self.private, self.plan(), self.inject());
        let own_span = self.own_span(&own!(__otel_guard.own_scope()));
        let block = self.body.block();
        let (prefix, sig) = (self.function.prefix(), &self.function.sig);
        let warning = match shape::returned(sig) {
            Returned::Path => outcome::warning_of_tracked(private, sig),
            _ => outcome::warning(private, sig),
        };
        let enter = self.runs("enter");
        let effect = self.effect();
        let body = self
            .body
            .brace(own!(#warning #effect let __otel_guard = #private::#enter(#plan); #inject #own_span #block));
        own!(#prefix #sig #body)
    }

    /// Input:   `fn f(a: A) -> Alias { BODY }`
    /// Output:  `fn f(a: A) -> Alias { EFFECT P::Tag::<Alias>::NEW.handler().call(move |call| { P::keep(&a); call.enter(PLAN); { BODY } }) }`
    ///
    /// The closure goes through a function that is bounded by `FnOnce`, which keeps it from being
    /// taken for an `FnMut`, and gives the body the type that it returns.
    pub(super) fn closure(&self) -> TokenStream {
        let private = &self.private;
        let params = params::move_in(&self.function.sig, private, &self.uses());
        let closure = self.call_closure(&params, self.deciding_tail());
        let effect = self.effect();
        let run = outcome::run(Emission::Spans, self.annotation, &self.function.sig, &closure);
        let body = self.body.brace(own!(#effect #run));
        let signature = self.signature(false, &params.list, &self.function.sig.output.to_token_stream());
        own!(#signature #body)
    }

    /// `let _ = P::Effect(P::opaque);`, a function that is passed by name, which `clippy::must_use_candidate` takes for
    /// an effect. It is not to call a function pure that makes a span; and what it would see in a body
    /// without the attribute, it does not see in a closure. Of `Result` and `()` it does not speak.
    fn effect(&self) -> Option<TokenStream> {
        let private = &self.private;
        let is_candidate = shape::return_type(&self.function.sig).is_some_and(|ty| !shape::is_result(ty));
        is_candidate.then(|| own!(let _ = #private::Effect(#private::opaque);))
    }

    /// The `async` block at the body's end, if the call is begun, or the span found, in there: values are
    /// read where the parameters are; and of a span that was not started it costs nothing to speak. With
    /// `min_duration` nothing is begun before the call has ended.
    pub(super) fn deciding_tail(&self) -> Option<body::AsyncTail> {
        if self.annotation.min_duration.is_some() {
            return None;
        }
        let tail = body::async_tail(&self.body.stream())?;
        let finds_span = self.names_own_span && tail.is_only_way_out() && !tail.is_spoken_of_before(&own_local());
        (self.annotation.is_dynamic() || finds_span).then_some(tail)
    }

    /// `move |__otel_call| { KEEPS REBINDS __otel_call.enter(PLAN); { BODY } }`; a body that ends with an
    /// `async` block decides in there.
    pub(super) fn call_closure(&self, params: &params::Params, tail: Option<body::AsyncTail>) -> TokenStream {
        let private = &self.private;
        let (keeps, rebinds) = (&params.keeps, &params.rebinds);
        let own_span = self.own_span(&own!(__otel_call.own_scope()));
        if let Some(tail) = tail {
            let deferred = self.deferred();
            let own = own_local();
            let (before, scope) = if tail.is_spoken_of_before(&own) {
                (own_span, own!(#private::OwnScope::of_poll_as(#own)))
            } else {
                (None, own!(#private::OwnScope::of_poll()))
            };
            let block = self.body.with_stream(tail.with_prologue(self.prologue(&scope))).block();
            return own!(move |__otel_call| { #keeps #rebinds __otel_call.enter_in_body(#deferred); #before #block });
        }
        let (plan, inject) = (self.later_plan(), self.inject());
        let block = self.body.block();
        let early = self.warning_of_early_inject();
        own!(move |__otel_call| { #keeps #rebinds __otel_call.enter(#plan); #early #inject #own_span #block })
    }

    /// A method that is deprecated where the span has not started, because the value turned out to be
    /// a boxed future.
    fn warning_of_early_inject(&self) -> Option<TokenStream> {
        let carrier = self.annotation.inject_into.as_ref()?;
        let method = Ident::new("inject", blame::first(carrier));
        Some(own!(__otel_call.#method();))
    }

    /// Input:   `#[track_caller] fn f(a: A) -> Alias { BODY }`
    /// Output:  `{ EFFECT let guard = P::enter(PLAN); P::returned(guard, P::Tag::<Alias>::NEW.finish(), { BODY }) }`
    ///
    /// No closure may stand between the caller and the body, so the value of a body that may return
    /// early is not read.
    pub(super) fn tracked(&self) -> TokenStream {
        let is_unread = matches!(self.annotation.err, Err::Unset) && !self.annotation.asks_for_value();
        if is_unread || body::may_leave_early(&self.body.stream()) {
            return self.guard();
        }
        let (private, plan, inject) = (&self.private, self.plan(), self.inject());
        let own_span = self.own_span(&own!(__otel_guard.own_scope()));
        let block = self.body.block();
        let returned = shape::returned(&self.function.sig);
        let asked = match returned {
            Returned::Opaque => shape::Asked::Nothing,
            _ => shape::asked(shape::return_type(&self.function.sig)),
        };
        let finish = outcome::as_written(self.annotation).unwrap_or_else(|| outcome::by_type(private, &asked));
        let (prefix, sig) = (self.function.prefix(), &self.function.sig);
        let (enter, returned_by) = (self.runs("enter"), self.runs("returned"));
        let warning = match returned {
            Returned::Path => outcome::warning_of_tracked(private, &self.function.sig),
            _ => None,
        };
        let effect = self.effect();
        let body = self.body.brace(own! {
            #warning
            #effect
            let __otel_guard = #private::#enter(#plan);
            #inject
            #own_span
            #private::#returned_by(__otel_guard, #block, #finish)
        });
        own!(#prefix #sig #body)
    }
}
