//! Rules that reach the user as lints, through the compiler's `deprecated` lint: the only one that a
//! macro can make fire on stable, at a token of its choice, and that Cargo caps in dependencies.

use crate::blame::ours_at;
use crate::build::Build;
use crate::checks::{self, Broken, Subject};
use crate::own;
use crate::policy::{Policy, Setting};
use crate::traced::model::Attr;
use otel_rules::rules::{Rule, SPAN_IN_LOOP, UNUSED_ALLOW};
use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

/// Items that stand in front of a body: fire what its annotation breaks and does not allow; say what is wrong with
/// attributes in it; and use the imports of those that were taken out.
pub(crate) fn in_front(subject: &Subject<'_>) -> TokenStream {
    let mut items: TokenStream = unallowed(subject).iter().map(|broken| fire(subject.policy, broken)).collect();
    let body = subject.rewritten;
    items.extend(body.errors.as_ref().map(syn::Error::to_compile_error));
    for path in &body.taken_out {
        // The attribute on a function that nobody calls, which is why it may be dead.
        let runtime = subject.annotation.runtime.0.as_ref().map(|runtime| own!((crate = #runtime)));
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

/// What an annotation breaks and does not allow, and what it allows and does not break.
fn unallowed(subject: &Subject<'_>) -> Vec<Broken> {
    let broken = checks::all(subject);
    let allowed = &subject.annotation.allowed;
    // A `span!` does not see the loop around it, and who judges that sees what the `span!` allows.
    let is_around = |rule: &Rule| subject.function.is_none() && *rule == SPAN_IN_LOOP;
    let speaks = |rule: &Rule| broken.iter().any(|broken| broken.rule == rule) || is_around(rule);
    let unused = allowed.iter().filter(|(rule, _)| !speaks(rule)).map(|&(_, at)| Broken::from((&UNUSED_ALLOW, at)));
    let is_allowed = |rule: &Rule| allowed.iter().any(|(allowed, _)| *allowed == rule);
    broken.iter().cloned().chain(unused).filter(|broken| !is_allowed(broken.rule)).collect()
}

/// Items for what an attribute list breaks that has no annotation of its own to allow it.
pub(crate) fn of_list(build: Build<'_>, attrs: &[Attr]) -> TokenStream {
    checks::of_list(build, attrs).iter().map(|broken| fire(build.policy, broken)).collect()
}

/// Output:  `#[deny(deprecated)] const _: () = { #[deprecated(note = "..")] const fn slug() {} slug() };`,
///          the first of them for rules of that level
fn fire(policy: &Policy, Broken { rule, at: span, detail }: &Broken) -> TokenStream {
    let span = *span;
    let at = ours_at(span);
    // With the user's own span, or the whole attribute is shown beside them.
    let name = Ident::new(rule.slug, span);
    let note = rule.message(detail.as_deref().unwrap_or_default());
    let level = match policy.setting(rule) {
        Setting::Allow => return TokenStream::new(),
        Setting::Deny => Some(quote_spanned!(span=> #[deny(deprecated)])),
        Setting::Warn => None,
    };
    quote_spanned! {at=>
        #level
        const _: () = {
            #[deprecated(note = #note)]
            const fn #name() {}
            #name()
        };
    }
}
