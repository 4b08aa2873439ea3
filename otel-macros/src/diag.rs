//! Messages: one sink for all faults of an annotation, and suggestions for misspelt words.

mod suggest;

pub(crate) use suggest::nearest;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::cell::{Cell, RefCell};
use std::fmt::Display;

/// Collects faults, so that one build reports them all. Must be read before it is dropped.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: RefCell<Option<syn::Error>>,
    read: Cell<bool>,
}

impl Diagnostics {
    /// Reports a fault at `span`: what is wrong, and what to do about it.
    pub(crate) fn fault(&self, span: Span, what: impl Display, help: impl Display) {
        self.push(syn::Error::new(span, format!("{what}\n       help: {help}")));
    }

    /// As [`fault`](Self::fault), underlining all of `tokens`.
    pub(crate) fn fault_at(&self, tokens: impl ToTokens, what: impl Display, help: impl Display) {
        self.push(syn::Error::new_spanned(tokens, format!("{what}\n       help: {help}")));
    }

    /// Reports what the parser says.
    pub(crate) fn push(&self, error: syn::Error) {
        let mut errors = self.errors.borrow_mut();
        match errors.as_mut() {
            Some(all) => all.combine(error),
            None => *errors = Some(error),
        }
    }

    /// The faults as `compile_error!`s, if there are any.
    pub(crate) fn finish(self) -> Result<(), TokenStream> {
        self.read.set(true);
        match self.errors.take() {
            Some(errors) => Err(errors.into_compile_error()),
            None => Ok(()),
        }
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        assert!(self.read.get() || std::thread::panicking(), "diagnostics were never read");
    }
}
