//! Expressions in closures: those of a `min_duration` are evaluated when the body has used up what they
//! mention, and hold copies of it.

use crate::traced::model::Annotation;
use crate::{blame, own};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};

/// What is done with one expression.
pub(super) struct Part {
    /// The first and the last token of the expression.
    at: (Span, Span),
    statements: TokenStream,
}

impl Part {
    pub(super) fn new(expression: impl ToTokens, statements: TokenStream) -> Self {
        let expression = expression.into_token_stream();
        Part { at: (blame::first(&expression), blame::last(&expression)), statements }
    }

    /// A closure of its own, which tells the expression at fault.
    ///
    /// Output:  `P::Kept::kept(move |argument: &mut ty| { .. P::Evaluated })`
    fn kept(&self, private: &TokenStream, argument: &Ident, ty: &TokenStream) -> TokenStream {
        let at = blame::ours_at(self.at.0);
        let statements = &self.statements;
        let mut body = Group::new(Delimiter::Brace, own!(#statements #private::Evaluated));
        body.set_span(blame::ours_at(self.at.1));
        let private = blame::put_at(at, private.clone());
        quote_spanned!(at=> #private::Kept::kept(move |#argument: &mut #ty| #body))
    }
}

/// A closure over `parts`, with an argument of type `&mut ty`.
///
/// Output:  `|argument| { .. }`, or `{ let a = KEPT; let b = KEPT; move |argument| { a(argument); b(argument); } }`
pub(super) fn closure(annotation: &Annotation, argument: &Ident, ty: &TokenStream, parts: Vec<Part>) -> TokenStream {
    if parts.is_empty() {
        return own!(|_| {});
    }
    if annotation.min_duration.is_none() {
        let statements = parts.into_iter().map(|part| part.statements).collect::<TokenStream>();
        return own!(|#argument| { #statements });
    }
    let private = annotation.runtime.private();
    let names = (0..parts.len()).map(|at| format_ident!("__otel_late{at}", span = Span::mixed_site()));
    let names: Vec<Ident> = names.collect();
    let kept = parts.iter().map(|part| part.kept(&private, argument, ty));
    own!({
        #(let #names = #kept;)*
        move |#argument| { #(#names(#argument);)* }
    })
}
