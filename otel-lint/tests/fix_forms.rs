//! Every form of `#[instrument(..)]`, before and after.

#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

#[path = "fix_forms/attributes.rs"]
mod attributes;
mod common;

use expect_test::{Expect, expect};

/// `cases` are `attribute => function`, one a line.
fn check(name: &str, cases: &[&str], after: &Expect) {
    let functions: Vec<String> = cases.iter().map(|case| format!("{case}\n")).collect();
    let before = format!("use tracing::instrument;\n{}", functions.concat());
    let text = common::fixed_with(name, &before, |_| ());
    after.assert_eq(text.strip_prefix("use otel_runtime::traced;\n").unwrap_or(&text));
}

#[test]
fn names() {
    check(
        "names",
        &[
            "#[instrument] fn a() {}",
            "#[instrument()] fn b() {}",
            "#[instrument(name = \"orders.charge\")] fn c() {}",
            "#[instrument(\"orders.charge\")] fn d() {}",
            "#[instrument(name = CHARGE)] fn e() {}",
            "#[instrument(fields(otel.name = \"orders.charge\"))] fn f() {}",
            "#[instrument(skip_all, fields(otel.name = %id))] fn g(id: u8) {}",
            "#[instrument(skip_all, fields(otel.name))] fn h() {}",
            "#[instrument(name = \"\")] fn i() {}",
        ],
        &expect![[r#"
            use tracing::instrument;
            #[traced] fn a() {}
            #[traced] fn b() {}
            #[traced(name = "orders.charge")] fn c() {}
            #[traced(name = "orders.charge")] fn d() {}
            #[traced(name = CHARGE)] fn e() {}
            #[traced(name = "orders.charge")] fn f() {}
            #[instrument(skip_all, fields(otel.name = %id))] fn g(id: u8) {}
            #[instrument(skip_all, fields(otel.name))] fn h() {}
            #[instrument(name = "")] fn i() {}
            // g: left dynamic_name
            // h: left dynamic_name
            // i: left refused (the span's name is empty)
        "#]],
    );
}

#[test]
fn kinds_and_levels() {
    check(
        "kinds",
        &[
            "#[instrument(fields(otel.kind = \"client\"))] fn a() {}",
            "#[instrument(fields(otel.kind = \"SERVER\"))] fn b() {}",
            "#[instrument(fields(otel.kind = ?SpanKind::Producer))] fn c() {}",
            "#[instrument(skip_all, fields(otel.kind = kind))] fn d(kind: &str) {}",
            "#[instrument(skip_all, fields(otel.kind))] fn d2() {}",
            "#[instrument(level = \"debug\")] fn e() {}",
            "#[instrument(level = Level::DEBUG, target = \"acme\")] fn f() {}",
            "#[instrument(level = 3)] fn g() {}",
            "#[instrument(level = \"WARN\", fields(otel.kind = \"client\"))] fn g2() {}",
            "#[instrument(level = tracing::Level::ERROR, parent = None)] fn g3() {}",
            "#[instrument(level = LEVEL)] fn g4() {}",
            "#[instrument(level = levels::INFO)] fn g5() {}",
            "#[instrument(level = \"loud\")] fn g6() {}",
            "#[instrument(level = 0)] fn g7() {}",
            "#[instrument(level = 6)] fn g8() {}",
            "#[instrument(fields(otel.status_code = tracing::field::Empty))] fn h() {}",
        ],
        &expect![[r#"
            use tracing::instrument;
            #[traced(kind = "client")] fn a() {}
            #[traced(kind = "server")] fn b() {}
            #[traced(kind = "producer")] fn c() {}
            #[instrument(skip_all, fields(otel.kind = kind))] fn d(kind: &str) {}
            #[instrument(skip_all, fields(otel.kind))] fn d2() {}
            #[traced(level = "debug")] fn e() {}
            #[traced(level = "debug")] fn f() {}
            #[traced(level = "info")] fn g() {}
            #[traced(kind = "client", level = "warn")] fn g2() {}
            #[traced(level = "error", new_root)] fn g3() {}
            #[traced] fn g4() {}
            #[traced] fn g5() {}
            #[instrument(level = "loud")] fn g6() {}
            #[instrument(level = 0)] fn g7() {}
            #[instrument(level = 6)] fn g8() {}
            #[instrument(fields(otel.status_code = tracing::field::Empty))] fn h() {}
            // d: left dynamic_kind
            // d2: left dynamic_kind
            // e: note level_is_no_filter
            // f: note level_is_no_filter, target_dropped
            // g: note level_is_no_filter
            // g2: note level_is_no_filter
            // g3: note root_is_linked, level_is_no_filter
            // g4: note level_is_no_filter, level_dropped
            // g5: note level_is_no_filter, level_dropped
            // g6: left unreadable (expected the name or the number of a level)
            // g7: left unreadable (expected the name or the number of a level)
            // g8: left unreadable (expected the name or the number of a level)
            // h: left bridge_field (otel.status_code)
        "#]],
    );
}

#[test]
fn outcomes() {
    check(
        "outcomes",
        &[
            "#[instrument(err)] fn a() -> Result<(), E> { Ok(()) }",
            "#[instrument(err(Debug))] fn b() -> Result<(), E> { Ok(()) }",
            "#[instrument(err(level = \"warn\"))] fn c() -> io::Result<()> { Ok(()) }",
            "#[instrument] fn d() -> Result<(), E> { Ok(()) }",
            "#[instrument] async fn e() -> anyhow::Result<()> { Ok(()) }",
            "#[instrument] fn f() -> Reply { Ok(()) }\ntype Reply = std::result::Result<(), E>;",
            "#[instrument] fn f2() -> SearchResult { SearchResult(1) }\npub struct SearchResult(u8);",
            "#[instrument] fn f3() -> QueryResult { Ok(()) }",
            "#[instrument] fn g() -> impl Future<Output = Result<(), E>> { async { Ok(()) } }",
            "#[instrument(ret)] fn h() -> u8 { 1 }",
            "#[instrument(ret(Display))] fn i() -> u8 { 1 }",
            "#[instrument(ret, err)] fn j() -> Result<u8, E> { Ok(1) }",
            "#[instrument(ret(level = \"info\"))] fn k() -> Result<u8, E> { Ok(1) }",
            "#[instrument(err)] fn l<T: Outcome>() -> T::Value { T::value() }",
        ],
        &expect![[r#"
            use tracing::instrument;
            #[traced(err)] fn a() -> Result<(), E> { Ok(()) }
            #[traced(err)] fn b() -> Result<(), E> { Ok(()) }
            #[traced(err)] fn c() -> io::Result<()> { Ok(()) }
            #[traced(no_err)] fn d() -> Result<(), E> { Ok(()) }
            #[traced(no_err)] async fn e() -> anyhow::Result<()> { Ok(()) }
            #[traced(no_err)] fn f() -> Reply { Ok(()) }
            type Reply = std::result::Result<(), E>;
            #[traced] fn f2() -> SearchResult { SearchResult(1) }
            pub struct SearchResult(u8);
            #[traced(no_err)] fn f3() -> QueryResult { Ok(()) }
            #[traced(no_err)] fn g() -> impl Future<Output = Result<(), E>> { async { Ok(()) } }
            #[traced(ret("return" = ?ret))] fn h() -> u8 { 1 }
            #[traced(ret("return" = %ret))] fn i() -> u8 { 1 }
            #[traced(ret("return" = ?ret), err)] fn j() -> Result<u8, E> { Ok(1) }
            #[traced(ret("return" = ?ret), no_err)] fn k() -> Result<u8, E> { Ok(1) }
            #[instrument(err)] fn l<T: Outcome>() -> T::Value { T::value() }
            // b: note error_as_display
            // c: note event_level_dropped
            // d: note errors_not_read
            // e: note errors_not_read
            // f: note errors_not_read
            // f3: note errors_not_read
            // g: note errors_not_read
            // h: note returned_as_attribute
            // i: note returned_as_attribute
            // j: note returned_as_attribute
            // k: note errors_not_read, returned_as_attribute, ok_only, event_level_dropped
            // l: left refused (`err` reads the error of a returned `Result`, and an associated type hides whether there is one)
        "#]],
    );
}

#[test]
fn errors_that_are_read() {
    let before = "#[tracing::instrument] fn a() -> Result<(), E> { Ok(()) }\n";
    expect![[r#"
        #[otel_runtime::traced] fn a() -> Result<(), E> { Ok(()) }
    "#]]
    .assert_eq(&common::fixed_with("read_errors", before, |fix| fix.read_errors = true));
}

#[test]
fn relations() {
    check(
        "relations",
        &[
            "#[instrument(parent = None)] fn a() {}",
            "#[instrument(skip_all, parent = &span)] fn b(span: Span) {}",
            "#[instrument(skip_all, follows_from = spans)] fn c(spans: Vec<Span>) {}",
        ],
        &expect![[r#"
            use tracing::instrument;
            #[traced(new_root)] fn a() {}
            #[instrument(skip_all, parent = &span)] fn b(span: Span) {}
            #[instrument(skip_all, follows_from = spans)] fn c(spans: Vec<Span>) {}
            // a: note root_is_linked
            // b: left explicit_parent
            // c: left follows_from
        "#]],
    );
}

#[test]
fn shapes_of_functions() {
    check(
        "shapes",
        &[
            "#[instrument] async fn a() {}",
            "#[instrument] fn b() -> impl Future<Output = ()> { async {} }",
            "#[instrument] fn c() -> Pin<Box<dyn Future<Output = ()>>> { Box::pin(async move {}) }",
            "#[instrument] fn d() -> impl Future<Output = ()> { other() }",
            "#[instrument] fn e() -> BoxFuture<'static, ()> { other().boxed() }",
            "#[instrument] fn f() -> impl Stream<Item = u8> { other() }",
            "trait G { #[instrument] fn declared(); #[instrument] fn g() {} }",
            "impl G for H { #[instrument] fn h() {} }",
            "#[instrument] const fn i() {}",
            "#[inline] #[instrument] #[must_use] pub fn j() -> u8 { 1 }",
            "#[cfg_attr(feature = \"tracing\", instrument(skip_all))] fn k() {}",
            "#[cfg_attr(feature = \"tracing\", inline, tracing::instrument(name = \"l\"), cold)] fn l() {}",
            "#[instrument] #[instrument(name = \"again\")] fn m() {}",
            "#[instrument(skip_all, feilds(a = 1))] fn n() {}",
            "#[instrument(skip_all fields(a = 1) err)] fn o() -> Result<(), E> { Ok(()) }",
            "#[instrument(fields(a = ))] fn p() {}",
            "#[instrument(skip_all /* no secrets */)] fn q() {}",
            "#[instrument(name = \"a // b\")] fn r() {}",
            "fn outer() { #[instrument] fn inner() {} }",
            "make! { #[instrument] fn s() {} }",
        ],
        &expect![[r#"
            use tracing::instrument;
            #[traced] async fn a() {}
            #[traced] fn b() -> impl Future<Output = ()> { async {} }
            #[traced] fn c() -> Pin<Box<dyn Future<Output = ()>>> { Box::pin(async move {}) }
            #[instrument] fn d() -> impl Future<Output = ()> { other() }
            #[instrument] fn e() -> BoxFuture<'static, ()> { other().boxed() }
            #[instrument] fn f() -> impl Stream<Item = u8> { other() }
            trait G { #[instrument] fn declared(); #[traced] fn g() {} }
            impl G for H { #[traced] fn h() {} }
            #[instrument] const fn i() {}
            #[inline] #[traced] #[must_use] pub fn j() -> u8 { 1 }
            #[cfg_attr(feature = "tracing", traced)] fn k() {}
            #[cfg_attr(feature = "tracing", inline, otel_runtime::traced(name = "l"), cold)] fn l() {}
            #[instrument] #[instrument(name = "again")] fn m() {}
            #[instrument(skip_all, feilds(a = 1))] fn n() {}
            #[traced(attrs("a" = 1), err)] fn o() -> Result<(), E> { Ok(()) }
            #[instrument(fields(a = ))] fn p() {}
            #[instrument(skip_all /* no secrets */)] fn q() {}
            #[traced(name = "a // b")] fn r() {}
            fn outer() { #[traced] fn inner() {} }
            make! { #[instrument] fn s() {} }
            // d: left returned_future
            // e: left returned_future
            // f: left returned_stream
            // declared: left no_body
            // i: left refused (a `const fn` cannot open a span: it may run in the compiler)
            // m: left twice
            // n: left unknown_argument (feilds)
            // p: left unreadable (unexpected end of input, expected an expression)
            // q: left comment_in_attribute
            // : left in_macro
        "#]],
    );
}

/// What fails the build of a rewritten crate would be our doing. What warns is for afterwards.
#[test]
fn rules_that_fail_the_build() {
    let functions = "use tracing::instrument;\n\
        #[instrument(skip_all, fields(%password))] fn a(password: &str) {}\n\
        #[instrument(skip_all, fields(acme.session = session_token))] fn b(session_token: &str) { charge(); }\n\
        #[instrument(fields(password))] fn c() { Span::current().record(\"password\", &given.password); }\n\
        #[instrument(skip_all, fields(state = ?state))] fn d(state: State) { charge(); }\n";
    let told = |name: &str, policy: &'static str| {
        let directory = common::directory(name);
        let manifest = format!("[package]\nname = \"shop\"\nversion = \"0.1.0\"\n{policy}");
        common::put(&directory, &[("Cargo.toml", &manifest), ("src/lib.rs", functions)]);
        let (_, report) = common::fix(&directory).run().expect("a run");
        common::told(&report)
    };
    expect![[r#"
        // a: left denied ([OT014] this looks like a credential, and more people read telemetry than may act with it; leave it out, write `redact(..)` round the value, or `allow(credential, reason = "..")` if it is none)
        // b: left denied ([OT014] this looks like a credential, and more people read telemetry than may act with it; leave it out, write `redact(..)` round the value, or `allow(credential, reason = "..")` if it is none)
        // c: left denied ([OT014] this looks like a credential, and more people read telemetry than may act with it; leave it out, write `redact(..)` round the value, or `allow(credential, reason = "..")` if it is none)
    "#]].assert_eq(&told("rules_as_they_are", ""));
    expect![""].assert_eq(&told("rules_that_warn", "[package.metadata.otel]\ndefault = \"warn\"\n"));
    expect![[r#"
        // a: left denied ([OT009] this key is in no namespace of yours, and other programs mean something else by it; put it into a namespace of your own, as in `acme.password`, or list it under `known_keys` in the manifest)
        // b: left denied ([OT014] this looks like a credential, and more people read telemetry than may act with it; leave it out, write `redact(..)` round the value, or `allow(credential, reason = "..")` if it is none)
        // c: left denied ([OT009] this key is in no namespace of yours, and other programs mean something else by it; put it into a namespace of your own, as in `acme.password`, or list it under `known_keys` in the manifest)
        // d: left denied ([OT009] this key is in no namespace of yours, and other programs mean something else by it; put it into a namespace of your own, as in `acme.state`, or list it under `known_keys` in the manifest)
    "#]]
        .assert_eq(&told("rules_that_deny", "[package.metadata.otel.rules]\nkey-without-namespace = \"deny\"\n"));
}
