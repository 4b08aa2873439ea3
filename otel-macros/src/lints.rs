//! Rules that reach the user as lints, through the compiler's `deprecated` lint: the only one that a
//! macro can make fire on stable, at a token of its choice, and that Cargo caps in dependencies.

use crate::blame::ours_at;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// A rule: the name that it goes by, and what it says.
struct Rule {
    slug: &'static str,
    note: &'static str,
}

const SPAWN_NOT_CARRIED: Rule = Rule {
    slug: "spawn_not_carried",
    note: "what is spawned here leaves the trace: write the path out, as in `tokio::spawn(..)` or `std::thread::spawn(..)`, \
           carry it, as in `spawn(otel_runtime::carry(..))`, or let it go with `carry = \"off\"`",
};

/// Says at each of `spans` that spawned work is not carried.
pub(crate) fn spawns_not_carried(spans: &[Span]) -> TokenStream {
    spans.iter().map(|span| fire(&SPAWN_NOT_CARRIED, *span)).collect()
}

/// Output:  `const _: () = { #[deprecated(note = "..")] const fn slug() {} slug() };`
fn fire(rule: &Rule, span: Span) -> TokenStream {
    let at = ours_at(span);
    // With the user's own span, or the whole attribute is shown beside it.
    let name = Ident::new(rule.slug, span);
    let note = rule.note;
    quote_spanned! {at=>
        const _: () = {
            #[deprecated(note = #note)]
            const fn #name() {}
            #name()
        };
    }
}
