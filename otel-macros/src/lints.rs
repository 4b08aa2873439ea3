//! Rules that reach the user as lints, through the compiler's `deprecated` lint: the only one that a
//! macro can make fire on stable, at a token of its choice, and that Cargo caps in dependencies.

use crate::blame::ours_at;
use crate::body::Rewritten;
use crate::own;
use crate::traced::model::Annotation;
use crate::traced::rules;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// A rule: the name that it goes by, and what it says.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) slug: &'static str,
    note: &'static str,
}

pub(crate) const SPAWN_NOT_CARRIED: Rule = Rule {
    slug: "spawn_not_carried",
    note: "what is spawned here leaves the trace: write the path out, as in `tokio::spawn(..)` or `std::thread::spawn(..)`, \
           carry it, as in `spawn(otel_runtime::carry(..))`, or let it go with `carry = \"off\"`",
};

pub(crate) const PARENT_ACROSS_QUEUE: Rule = Rule {
    slug: "parent_across_queue",
    note: "nobody waits for a consumer: as a child it stretches the sender's trace to the message's whole life, hours \
           perhaps. Write `link_from = ..` instead, or `allow(parent_across_queue, reason = \"..\")`",
};

pub(crate) const KIND_AGAINST_OPERATION: Rule = Rule {
    slug: "kind_against_operation",
    note: "the conventions give this `messaging` operation another span kind: remove `kind`, which follows from the \
           operation, or correct the operation",
};

pub(crate) const RECORD_BEFORE_SPAN: Rule = Rule {
    slug: "record_before_span",
    note: "a `min_duration` call has no span while it runs, so nothing is recorded here: what the result tells is \
           recorded by `ret(..)`, what the arguments tell by `attrs(..)`; or write \
           `allow(record_before_span, reason = \"..\")`",
};

/// All of them.
pub(crate) const RULES: &[&Rule] =
    &[&SPAWN_NOT_CARRIED, &PARENT_ACROSS_QUEUE, &KIND_AGAINST_OPERATION, &RECORD_BEFORE_SPAN];

/// Items that stand in front of a body: fire what its annotation breaks and does not allow, and that
/// spawned work is not carried; say what is wrong with attributes in it; and use the imports of those
/// that were taken out.
pub(crate) fn in_front(annotation: &Annotation, body: &Rewritten) -> TokenStream {
    let mut items = fire_all(annotation, body);
    items.extend(body.errors.as_ref().map(syn::Error::to_compile_error));
    for path in &body.taken_out {
        // The attribute on a function that nobody calls, which is why it may be dead.
        let runtime = annotation.runtime.0.as_ref().map(|runtime| own!((crate = #runtime)));
        items.extend(own! {
            const _: () = {
                #[#path #runtime]
                #[allow(dead_code)]
                fn __otel_unused() {}
            };
        });
    }
    items
}

fn fire_all(annotation: &Annotation, body: &Rewritten) -> TokenStream {
    let spawns = body.not_carried.iter().map(|span| (&SPAWN_NOT_CARRIED, *span));
    let is_slow = annotation.min_duration.is_some();
    let records = body.of_own_span.iter().filter(|_| is_slow).map(|span| (&RECORD_BEFORE_SPAN, *span));
    let broken = rules::broken(annotation).into_iter().chain(spawns).chain(records);
    let is_allowed = |rule: &Rule| annotation.allowed.iter().any(|allowed| allowed.slug == rule.slug);
    broken.filter(|(rule, _)| !is_allowed(rule)).map(|(rule, span)| fire(rule, span)).collect()
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
