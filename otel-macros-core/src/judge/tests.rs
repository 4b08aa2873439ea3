use super::{Attribute, Finding, Judged, attribute, carry_context, event, name, record, span, traced};
use crate::build::Emission;
use crate::policy::{Policy, Setting};
use otel_rules::rules::{DEPRECATED_KEY, ID_IN_NAME, RAW_SPAWN, RULES, TRACED_CALL_IN_LOOP};
use proc_macro2::TokenStream;
use quote::quote;

fn slugs(judged: &Judged) -> Vec<&'static str> {
    assert!(judged.faults.is_none(), "{:?}", judged.faults);
    judged.findings.iter().map(|finding| finding.rule.slug).collect()
}

fn with_runtime(input: &TokenStream) -> TokenStream {
    quote!([::otel_runtime] #input)
}

#[test]
fn annotations_are_judged_by_the_checks_of_the_macros() {
    let build = Emission::Spans.build();
    let judged = traced(
        build,
        quote!(kind = "consumer", parent_from = m),
        quote!(
            fn f() {
                spawn(|| work())
            }
        ),
    );
    let slugs_of_traced = slugs(&judged);
    assert!(slugs_of_traced.contains(&"parent_across_queue") && slugs_of_traced.contains(&"spawn_not_carried"));
    let judged = carry_context(
        build,
        quote!(),
        quote!(
            fn f() {
                spawn(|| work())
            }
        ),
    );
    assert_eq!(slugs(&judged), ["spawn_not_carried"]);
    assert!(slugs(&span(build, with_runtime(&quote!("order 4711", {})))).contains(&"id_in_name"));
    assert_eq!(slugs(&record(build, with_runtime(&quote!("http.method" = m)))), ["deprecated_key"]);
    assert_eq!(slugs(&event(build, with_runtime(&quote!("sent", "http.method" = m)))), ["deprecated_key"]);
}

#[test]
fn what_only_a_workspace_shows_may_be_allowed() {
    let args = quote!(allow(raw_spawn, traced_call_in_loop, reason = "there are never more than three"));
    let judged = traced(
        Emission::Spans.build(),
        args,
        quote!(
            fn f() {
                work()
            }
        ),
    );
    assert_eq!(slugs(&judged), [""; 0]);
    assert_eq!(judged.allowed, [&RAW_SPAWN, &TRACED_CALL_IN_LOOP]);
}

#[test]
fn what_is_allowed_is_not_told() {
    let build = Emission::Spans.build();
    let args = quote!(name = "order 4711", allow(id_in_name, reason = "it is the only one"));
    let judged = traced(
        build,
        args,
        quote!(
            fn f() {
                work()
            }
        ),
    );
    assert!(!slugs(&judged).contains(&"id_in_name"));
}

#[test]
fn faults_stand_instead_of_findings() {
    let build = Emission::Spans.build();
    for judged in [
        traced(
            build,
            quote!(nam = "order 4711"),
            quote!(
                fn f() {}
            ),
        ),
        traced(
            build,
            quote!(name = "order 4711"),
            quote!(
                struct S;
            ),
        ),
        carry_context(
            build,
            quote!(name = "order 4711"),
            quote!(
                fn f() {}
            ),
        ),
        span(build, with_runtime(&quote!("order 4711"))),
        record(build, with_runtime(&quote!("http.method"))),
        event(build, with_runtime(&quote!("http.method" = 1))),
    ] {
        assert!(judged.faults.is_some() && judged.findings.is_empty(), "{judged:?}");
    }
}

#[test]
fn keys_and_names_are_judged_under_a_policy() {
    let at = proc_macro2::Span::call_site();
    let method = Attribute { key: "http.method", at, value: None, is_written_out: false };
    let warned = attribute(&Policy::default(), &method);
    assert_eq!(warned.iter().map(|finding| finding.setting).collect::<Vec<_>>(), [Setting::Warn]);
    let policy =
        Policy { rules: vec![(&DEPRECATED_KEY, Setting::Deny), (&ID_IN_NAME, Setting::Allow)], ..Policy::default() };
    let denied = attribute(&policy, &method);
    assert_eq!(denied.iter().map(|finding| finding.setting).collect::<Vec<_>>(), [Setting::Deny]);
    assert!(denied[0].message().contains("http.request.method"));
    assert!(name(&policy, "order 4711", at).is_empty());
    let named: Vec<Finding> = name(&Policy::default(), "order 4711", at);
    assert!(named.iter().all(|finding| RULES.contains(&finding.rule)) && named.len() == 1);
}
