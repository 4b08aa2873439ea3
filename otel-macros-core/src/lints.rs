//! Rules that reach the user as lints, through the compiler's `deprecated` lint: the only one that a
//! macro can make fire on stable, at a token of its choice, and that Cargo caps in dependencies.

use crate::blame::ours_at;
use crate::build::{Build, Emission};
use crate::checks::{self, Broken, Subject};
use crate::own;
use crate::policy::{Policy, Setting};
use crate::traced::model::Attr;
use otel_rules::rules::{Rule, SPAN_IN_LOOP, UNUSED_ALLOW, WORKSPACE_RULES};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// Items that stand in front of a body: fire what its annotation breaks and does not allow; say what is wrong with
/// attributes in it; use the imports of those that were taken out; and name the manifests that all this depends on.
pub(crate) fn in_front(subject: &Subject<'_>) -> TokenStream {
    let mut items: TokenStream = unallowed(subject).iter().map(|broken| fire(subject.policy, broken)).collect();
    items.extend(wrong_policy(subject.policy));
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
    let build = Build { emission: subject.emission, policy: subject.policy };
    items.extend(manifests(build, &subject.annotation.runtime.private()));
    items
}

/// What an annotation breaks and does not allow, and what it allows and does not break.
pub(crate) fn unallowed(subject: &Subject<'_>) -> Vec<Broken> {
    if subject.policy.is_silent() {
        return Vec::new();
    }
    let broken = checks::all(subject);
    let allowed = &subject.annotation.allowed;
    // A `span!` does not see the loop around it, and who judges that sees what the `span!` allows.
    let is_around = |rule: &Rule| subject.function.is_none() && *rule == SPAN_IN_LOOP;
    // Who looks at the whole workspace finds these, and sees what is allowed here.
    let is_seen_elsewhere = |rule: &Rule| WORKSPACE_RULES.contains(&rule);
    let speaks =
        |rule: &Rule| broken.iter().any(|broken| broken.rule == rule) || is_around(rule) || is_seen_elsewhere(rule);
    let unused = allowed.iter().filter(|(rule, _)| !speaks(rule)).map(|&(_, at)| Broken::from((&UNUSED_ALLOW, at)));
    let is_allowed = |rule: &Rule| allowed.iter().any(|(allowed, _)| *allowed == rule);
    broken.iter().cloned().chain(unused).filter(|broken| !is_allowed(broken.rule)).collect()
}

/// Items for what an attribute list breaks that has no annotation of its own to allow it.
pub(crate) fn of_list(build: Build<'_>, private: &TokenStream, attrs: &[Attr]) -> TokenStream {
    let broken = if build.policy.is_silent() { Vec::new() } else { checks::of_list(build, attrs) };
    let mut items: TokenStream = broken.iter().map(|broken| fire(build.policy, broken)).collect();
    items.extend(wrong_policy(build.policy));
    items.extend(manifests(build, private));
    items
}

/// Output:  `#[deny(deprecated)] const _: () = { #[deprecated(note = "..")] const fn slug() {} slug() };`,
///          the first of them for rules of that level
fn fire(policy: &Policy, Broken { rule, at, detail }: &Broken) -> TokenStream {
    say(policy.setting(rule), rule.slug, *at, &rule.message(detail.as_deref().unwrap_or_default()))
}

/// What is wrong with the policy. As a lint that Cargo caps, and no `compile_error!`: else a published crate would stop
/// building when a rule that it names is given up.
fn wrong_policy(policy: &Policy) -> TokenStream {
    let errors = policy.errors.iter();
    errors.map(|error| say(Setting::Deny, "bad_policy", Span::call_site(), &error.to_string())).collect()
}

fn say(setting: Setting, name: &str, span: Span, note: &str) -> TokenStream {
    let at = ours_at(span);
    // With the user's own span, or the whole attribute is shown beside them.
    let name = Ident::new(name, span);
    let level = match setting {
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

/// What makes Cargo build the crate anew when its policy changes, or when it gets one. A constant that held the bytes
/// would put them into the crate's metadata. Under `off`, where items come back as they came, nothing does.
///
/// Output:  `const _: () = { let _ = include_bytes!("/shop/Cargo.toml"); };`
fn manifests(build: Build<'_>, private: &TokenStream) -> Option<TokenStream> {
    // A path that is no text cannot be written down.
    let paths: Vec<&str> = build.policy.manifests.iter().filter_map(|path| path.to_str()).collect();
    let is_needed = build.emission == Emission::Spans && !paths.is_empty();
    is_needed.then(|| own!(const _: () = { #(let _ = #private::core::include_bytes!(#paths);)* };))
}
