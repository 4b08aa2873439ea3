//! Where generated code finds the runtime.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Path;
use syn::parse::ParseStream;

/// `quote!` with mixed-site spans: generated locals are hidden from the user's tokens, and generated
/// syntax has the edition of this crate.
macro_rules! own {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}

/// The runtime crate: `::otel_runtime`, or what `crate = path` says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Runtime(pub(crate) Option<Path>);

impl Runtime {
    /// Reads the `[$crate]` that the runtime's own macros put in front of their input.
    pub(crate) fn read(input: ParseStream) -> syn::Result<Self> {
        let content;
        syn::bracketed!(content in input);
        Ok(Runtime(Some(content.call(Path::parse_mod_style)?)))
    }

    /// The module that expansions name. Its name carries the version, so that a macro never meets
    /// another runtime than the one it was made for.
    pub(crate) fn private(&self) -> TokenStream {
        let version = env!("CARGO_PKG_VERSION").replace(['.', '-', '+'], "_");
        let module = Ident::new(&format!("__private_{version}"), Span::mixed_site());
        if let Some(path) = &self.0 {
            return quote!(#path::#module);
        }
        own!(::otel_runtime::#module)
    }
}

impl ToTokens for Runtime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.private().to_tokens(tokens);
    }
}

pub(crate) use own;
