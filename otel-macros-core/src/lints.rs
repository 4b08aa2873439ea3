//! Rules that reach the user as lints, through the compiler's `deprecated` lint: the only one that a
//! macro can make fire on stable, at a token of its choice, and that Cargo caps in dependencies.

use crate::blame::ours_at;
use crate::body::Rewritten;
use crate::own;
use crate::traced::checks;
use crate::traced::model::{Annotation, Attr};
use otel_rules::rules::{Level, RECORD_BEFORE_SPAN, Rule, SPAWN_NOT_CARRIED, UNUSED_ALLOW};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

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

/// A rule that is broken, and where.
#[derive(Debug, Clone)]
pub(crate) struct Broken {
    pub(crate) rule: &'static Rule,
    pub(crate) at: Span,
    /// What is to be said of this place alone.
    pub(crate) detail: Option<String>,
}

impl From<(&'static Rule, Span)> for Broken {
    fn from((rule, at): (&'static Rule, Span)) -> Self {
        Broken { rule, at, detail: None }
    }
}

fn fire_all(annotation: &Annotation, body: &Rewritten) -> TokenStream {
    let spawns = body.not_carried.iter().map(|span| Broken::from((&SPAWN_NOT_CARRIED, *span)));
    let is_slow = annotation.min_duration.is_some();
    let records = body.of_own_span.iter().filter(|_| is_slow).map(|span| Broken::from((&RECORD_BEFORE_SPAN, *span)));
    let broken: Vec<_> = checks::broken(annotation).into_iter().chain(spawns).chain(records).collect();
    let speaks = |(allowed, _): &&(&Rule, Span)| broken.iter().any(|broken| broken.rule == *allowed);
    let unused = annotation.allowed.iter().filter(|allowed| !speaks(allowed));
    let unused = unused.map(|&(_, at)| Broken::from((&UNUSED_ALLOW, at)));
    let is_allowed = |rule: &Rule| annotation.allowed.iter().any(|(allowed, _)| *allowed == rule);
    let fired = broken.iter().cloned().chain(unused).filter(|broken| !is_allowed(broken.rule));
    fired.map(|broken| fire(&broken)).collect()
}

/// Items for what an attribute list breaks that has no annotation of its own to allow it.
pub(crate) fn of_list(attrs: &[Attr]) -> TokenStream {
    checks::of_keys(attrs).iter().map(fire).collect()
}

/// Output:  `#[deny(deprecated)] const _: () = { #[deprecated(note = "..")] const fn slug() {} slug() };`,
///          the first of them for rules of that level
fn fire(Broken { rule, at: span, detail }: &Broken) -> TokenStream {
    let span = *span;
    let at = ours_at(span);
    // With the user's own span, or the whole attribute is shown beside them.
    let name = Ident::new(rule.slug, span);
    let note = rule.message(detail.as_deref().unwrap_or_default());
    let level = (rule.level == Level::Deny).then(|| quote_spanned!(span=> #[deny(deprecated)]));
    quote_spanned! {at=>
        #level
        const _: () = {
            #[deprecated(note = #note)]
            const fn #name() {}
            #name()
        };
    }
}
