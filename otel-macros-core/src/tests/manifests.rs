//! Which expansions make a crate depend on its manifests.

use crate::policy::Policy;
use crate::{Build, Emission, carry_context, record, span, traced};
use proc_macro2::TokenStream;
use quote::quote;

/// What the macros make of something, one after the other.
fn expansions(emission: Emission, paths: &[&str]) -> [String; 5] {
    let policy = Policy { manifests: paths.iter().map(Into::into).collect(), ..Policy::default() };
    let build = Build { emission, policy: &policy };
    let function = quote!(
        fn work() {
            other()
        }
    );
    [
        traced::expand(build, &TokenStream::new(), function.clone()),
        carry_context::expand(build, &TokenStream::new(), function),
        record::expand_record(build, quote!([::otel_runtime] "acme.id" = id)),
        record::expand_event(build, quote!([::otel_runtime] "done")),
        span::expand(build, quote!([::otel_runtime] "part", { other() })),
    ]
    .map(|tokens| tokens.to_string())
}

#[test]
fn each_expansion_names_the_manifests_it_is_given() {
    for expansion in expansions(Emission::Spans, &["/shop/Cargo.toml", "/a \"b\"\\{}/Cargo.toml"]) {
        assert!(expansion.contains(r#"include_bytes ! ("/shop/Cargo.toml")"#), "{expansion}");
        assert!(expansion.contains(r#"include_bytes ! ("/a \"b\"\\{}/Cargo.toml")"#), "{expansion}");
    }
}

#[test]
fn without_manifests_and_under_off_there_is_nothing_to_name() {
    let named = expansions(Emission::Spans, &[]).into_iter().chain(expansions(Emission::Off, &["/shop/Cargo.toml"]));
    for expansion in named {
        assert!(!expansion.contains("include_bytes"), "{expansion}");
    }
}

#[cfg(unix)]
#[test]
fn a_path_that_is_no_text_is_not_named() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let policy = Policy { manifests: vec![OsStr::from_bytes(b"/\xff/Cargo.toml").into()], ..Policy::default() };
    let build = Build { emission: Emission::Spans, policy: &policy };
    let expansion = traced::expand(
        build,
        &TokenStream::new(),
        quote!(
            fn work() {
                other()
            }
        ),
    )
    .to_string();
    assert!(!expansion.contains("include_bytes"), "{expansion}");
}
