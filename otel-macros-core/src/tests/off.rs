//! What is emitted under the feature `off`.

use super::{apply, cases, emitted, folder, in_body, parsed};
use crate::build::Emission;
use crate::traced;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};
use syn::{File, Macro};

fn off(args: &TokenStream, item: TokenStream) -> String {
    let version = format!("__private_{}", env!("CARGO_PKG_VERSION").replace(['.', '-', '+'], "_"));
    let tokens = traced::expand(Emission::Off.build(), args, item).to_string();
    tokens.replace(&format!(":: otel_runtime :: {version}"), "P")
}

/// Token for token, where an annotation says nothing that could be unused without it.
#[test]
fn items_without_expressions_come_back_as_they_are() {
    let arguments = [
        quote!(),
        quote!(name = "orders.charge", kind = "client", leaf),
        quote!(new_root, no_err, carry = "link"),
        quote!(attrs("acme.flag" = true), baggage("tenant.id")),
        quote!(messaging(system = "nats", destination = "orders", operation = "receive")),
        quote!(crate = acme::telemetry),
    ];
    let items = [
        quote!(
            pub(crate) fn f(mut a: A, (b, _): B) -> u8 {
                #![allow(unused)]
                a.b()
            }
        ),
        quote!(
            #[inline]
            async unsafe fn f<'a>(&'a self) -> Result<&'a str, E> {
                tokio::spawn(work()).await?;
                Ok("")
            }
        ),
        quote!(
            #[track_caller]
            fn f() -> Alias {
                record!("acme.n" = n);
                event!("read");
                std::thread::spawn(work).join()?
            }
        ),
        quote!(
            fn f(n: u64) -> impl Future<Output = u64> + Send {
                let m = n;
                async move { m }
            }
        ),
        quote!(
            fn f(n: u64) -> impl Stream<Item = u64> {
                span!("inner", {
                    #[recording_only]
                    work();
                    stream(n)
                })
            }
        ),
    ];
    for args in &arguments {
        for item in &items {
            assert_eq!(off(args, item.clone()), item.to_string(), "{args}");
        }
    }
}

#[test]
fn expressions_stay_in_sight_in_front_of_the_body() {
    let expanded = off(
        &quote!(attrs("acme.n" = n)),
        quote!(
            async fn f(n: u64) -> u64 {
                g().await
            }
        ),
    );
    let attrs = quote!(|__otel_sink| {
        P::ToValue::__otel_set(&n, P::Key::from_static_str("acme.n"), __otel_sink);
    });
    let dead = quote!(if false {
        let _ = || { let _ = (P::Base::AMBIENT, false, &mut P::attrs(#attrs)); };
        loop { const _: () = (); }
    });
    assert_eq!(expanded, quote!(async fn f(n: u64) -> u64 { #dead { const _: () = (); g().await } }).to_string());

    // An async block captures nothing for it, unless nothing can stand in front of it.
    let boxed = "fn f(n: u64) -> Pin<Box<dyn Future<Output = u64>>>";
    for (before, tail, is_in_front) in [
        ("fn f(n: u64) -> impl Future<Output = u64>", "let m = g(n); | async move { m }", true),
        (boxed, "if n == 0 { work() } | return std::boxed::Box::pin(async { m })", true),
        (boxed, "#[inline] | Box::pin(async { m })", false),
    ] {
        let (eager, block) = tail.split_once('|').expect("there is a mark");
        let tokens = |text: &str| text.parse::<TokenStream>().expect("cases are tokens");
        let item = tokens(&format!("{before} {{ {eager} {block} }}"));
        let expanded = off(&quote!(attrs("acme.n" = n)), item);
        let (before, eager) = (tokens(before), tokens(eager));
        let expected = if is_in_front {
            let block = tokens(block);
            quote!(#before { #eager #dead #block })
        } else {
            quote!(#before { #eager Box::pin(async { #dead { const _: () = (); m } }) })
        };
        assert_eq!(expanded, expected.to_string().replace(">>>", "> > >"));
    }
}

/// With its values in closures that must be `Copy`, so that what is refused without `off` is refused.
#[test]
fn expressions_of_a_min_duration_must_be_copies_under_off_too() {
    for item in [
        quote!(
            fn f(n: u64) -> u64 {
                n
            }
        ),
        quote!(
            async fn f(n: u64) -> u64 {
                n
            }
        ),
    ] {
        let expanded = off(&quote!(min_duration = "1s", attrs("acme.n" = n)), item);
        let attrs = quote!({
            let __otel_late0 = P::Kept::kept(move |__otel_sink: &mut P::AttrSink<'_>| {
                P::ToValue::__otel_set(&n, P::Key::from_static_str("acme.n"), __otel_sink);
                P::Evaluated
            });
            move |__otel_sink| {
                __otel_late0(__otel_sink);
            }
        });
        let dead = quote!(if false {
            let _ = || { let _ = (P::Base::AMBIENT, false, P::expressions_slow(|_| {}, #attrs)); };
            loop { const _: () = (); }
        });
        assert!(expanded.contains(&dead.to_string()), "{expanded}");
    }
}

#[test]
fn guarded_parts_are_never_taken() {
    let item = quote!(
        fn f() {
            #[recording_only]
            {
                work();
            }
            let value = #[recording_only]
            work();
        }
    );
    let expanded = off(&quote!(), item);
    let body = quote!(if false { work(); } let value = if false { P::Some(work()) } else { P::None };).to_string();
    assert!(expanded.contains(&body), "{expanded}");
}

/// What makes the compiler speak: texts of faults, and of rules.
fn said(tokens: TokenStream) -> Vec<String> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut texts = Vec::new();
    for (at, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        let before: String = trees[at.saturating_sub(2)..at].iter().map(ToString::to_string).collect();
        if before == "compile_error!" || before.ends_with("deprecated") {
            texts.push(group.to_string());
        }
        texts.extend(said(group.stream()));
    }
    texts.sort();
    texts
}

/// All that the annotations and macros of a file make the compiler say.
struct Said(Emission, Vec<String>);

impl Said {
    fn of(emission: Emission, file: &File) -> Vec<String> {
        let mut said = Said(emission, Vec::new());
        said.visit_file(file);
        said.1
    }

    fn function(&mut self, attrs: &[syn::Attribute], item: impl Fn(Vec<syn::Attribute>) -> TokenStream) {
        let mut attrs = attrs.to_vec();
        if let Some(attr) = super::take(&mut attrs) {
            self.1.extend(said(apply(self.0, &attr, item(attrs))));
        }
    }
}

impl<'ast> Visit<'ast> for Said {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.function(&function.attrs, |attrs| syn::ItemFn { attrs, ..function.clone() }.into_token_stream());
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.function(&function.attrs, |attrs| syn::ImplItemFn { attrs, ..function.clone() }.into_token_stream());
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.1.extend(in_body(self.0, call).map(said).unwrap_or_default());
    }
}

fn messages() -> Vec<PathBuf> {
    let entries = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder).expect("tests/ui can be read").flatten().map(|entry| entry.path()).collect()
    };
    let folders = entries(&folder().join("../ui")).into_iter().filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| entries(&folder));
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

/// A build with `off` hides no fault and no rule.
#[test]
fn every_fault_and_every_rule_is_told_as_ever() {
    let mut told = 0;
    for case in messages() {
        let text = fs::read_to_string(&case).expect("the case can be read");
        // What is no file for `syn` has a fault that no macro sees.
        let Ok(file) = syn::parse_file(&text) else { continue };
        let (spans, off) = (Said::of(Emission::Spans, &file), Said::of(Emission::Off, &file));
        assert_eq!(spans, off, "{}", case.display());
        told += spans.len();
    }
    assert!(told >= 200, "{told} messages");
}

/// Nothing of the runtime is named but in branches that are never taken.
#[test]
fn nothing_else_is_left_of_an_annotation() {
    fn without_dead_branches(tokens: TokenStream) -> TokenStream {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let word = |at: usize| trees.get(at).map(ToString::to_string).unwrap_or_default();
        let mut out = TokenStream::new();
        let mut at = 0;
        while at < trees.len() {
            if word(at) == "if" && word(at + 1) == "false" {
                at += if word(at + 3) == "else" { 5 } else { 3 };
                continue;
            }
            out.extend([match &trees[at] {
                TokenTree::Group(group) => {
                    proc_macro2::Group::new(group.delimiter(), without_dead_branches(group.stream())).into()
                }
                other => other.clone(),
            }]);
            at += 1;
        }
        out
    }
    for case in cases() {
        let file = parsed(&case);
        let shown = without_dead_branches(emitted(Emission::Off, file).into_token_stream()).to_string();
        // A function that may not run names what it yields.
        let shown = shown.replace("return :: otel_runtime", "return");
        assert!(!shown.contains("otel_runtime ::"), "{}: {shown}", case.display());
        assert!(!shown.contains("__OTEL_SITE"), "{}", case.display());
    }
}
