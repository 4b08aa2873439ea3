//! A crate's policy holds for the keys of its annotations.

use crate::policy::Policy;
use crate::{Build, Emission, record, traced};
use quote::quote;

/// How often the rule of this code speaks of an annotation with these keys, and of a `record!` with them.
fn fired(policy: &Policy, code: &str) -> (usize, usize) {
    let build = Build { emission: Emission::Spans, policy };
    let attrs = quote!("acme.items" = 1, "shop.items" = 2, "http.retries" = 3);
    let count = |expansion: proc_macro2::TokenStream| expansion.to_string().matches(&format!("[{code}]")).count();
    let annotated = traced(
        build,
        &quote!(attrs(#attrs)),
        quote!(
            fn charge() {}
        ),
    );
    (count(annotated), count(record(build, quote!([::otel_runtime] #attrs))))
}

#[test]
fn a_policy_has_namespaces_and_known_keys() {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    let none = Policy::default();
    assert_eq!((fired(&none, "OT008"), fired(&none, "OT009")), ((1, 1), (0, 0)));
    let acme = Policy { namespace: words(&["acme"]), ..Policy::default() };
    assert_eq!((fired(&acme, "OT008"), fired(&acme, "OT009")), ((1, 1), (1, 1)));
    let known = Policy { known_keys: words(&["http.retries", "shop.*"]), ..acme };
    assert_eq!((fired(&known, "OT008"), fired(&known, "OT009")), ((0, 0), (0, 0)));
}
