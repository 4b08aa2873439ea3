//! Messages: one sink for all faults of an annotation, and suggestions for misspelt words.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::cell::{Cell, RefCell};
use std::fmt::Display;
use syn::parse::{Parse, ParseStream};

/// A fault at `span`: what is wrong, and what to do about it.
pub(crate) fn fault(span: Span, what: impl Display, help: impl Display) -> syn::Error {
    syn::Error::new(span, format!("{what}\nhelp: {help}"))
}

/// As [`fault`], underlining all of `tokens`.
pub(crate) fn fault_at(tokens: impl ToTokens, what: impl Display, help: impl Display) -> syn::Error {
    syn::Error::new_spanned(tokens, format!("{what}\nhelp: {help}"))
}

/// Reads a `T`. The parser blames the end of its input on all of the input: here it is the last token
/// that something is missing behind.
pub(crate) fn read<T: Parse>(input: ParseStream) -> syn::Result<T> {
    let last = last_span(input);
    input.parse().map_err(|error| match (error.to_string().strip_prefix("unexpected end of input, "), last) {
        (Some(expected), Some(last)) => syn::Error::new(last, format!("{expected} behind this")),
        _ => error,
    })
}

/// The last token that is left.
pub(crate) fn last_span(input: ParseStream) -> Option<Span> {
    let rest: TokenStream = input.fork().parse().ok()?;
    rest.into_iter().last().map(|tree| tree.span())
}

/// Collects faults, so that one build reports them all. Must be read before it is dropped.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: RefCell<Option<syn::Error>>,
    read: Cell<bool>,
}

impl Diagnostics {
    /// Reports a [`fault`].
    pub(crate) fn fault(&self, span: Span, what: impl Display, help: impl Display) {
        self.push(fault(span, what, help));
    }

    /// Reports a [`fault_at`].
    pub(crate) fn fault_at(&self, tokens: impl ToTokens, what: impl Display, help: impl Display) {
        self.push(fault_at(tokens, what, help));
    }

    /// Reports what the parser says.
    pub(crate) fn push(&self, error: syn::Error) {
        let mut errors = self.errors.borrow_mut();
        match errors.as_mut() {
            Some(all) => all.combine(error),
            None => *errors = Some(error),
        }
    }

    /// The texts of the faults.
    #[cfg(test)]
    pub(crate) fn messages(self) -> Vec<String> {
        self.into_error().into_iter().flatten().map(|error| error.to_string()).collect()
    }

    /// The faults as `compile_error!`s, if there are any.
    pub(crate) fn finish(self) -> Result<(), TokenStream> {
        self.into_error().map_or(Ok(()), |errors| Err(errors.into_compile_error()))
    }

    /// The faults, if there are any.
    pub(crate) fn into_error(self) -> Option<syn::Error> {
        self.read.set(true);
        self.errors.take()
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        assert!(self.read.get() || std::thread::panicking(), "diagnostics were never read");
    }
}
