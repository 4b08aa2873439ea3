//! What becomes attributes: fields, and the arguments of the function.

use super::{check, common};
use expect_test::expect;

#[test]
fn fields() {
    check(
        "fields",
        &[
            "#[instrument(skip_all, fields(a = 1, b = %x, c = ?x))] fn a(x: u8) {}",
            "#[instrument(skip_all, fields(order.id = order.id, %x, ?y, ?order.lines))] fn b(order: Order, x: u8, y: u8) {}",
            "#[instrument(skip_all, fields(a = true, b = \"text\", c = 1.5, d = -1))] fn c() {}",
            "#[instrument(skip_all, fields(r#type = kind.name(), self_id = self.id))] fn d(&self) {}",
            "#[instrument(skip_all, fields(a = tracing::field::debug(&x), b = tracing::field::display(x.y())))] fn e(x: X) {}",
            "#[instrument(skip_all, fields(a = &x.name, b = x.as_ref().map(|x| x.len())))] fn f(x: X) {}",
            "#[instrument(skip_all, fields({ KEY } = x, { \"a-b\" } = %x))] fn g(x: u8) {}",
            "#[instrument(skip_all, fields({ key() } = x))] fn h(x: u8) {}",
            "#[instrument(skip_all, fields(a = 1, a = 2))] fn i() {}",
            "#[instrument(skip_all, fields(error = &e as &dyn std::error::Error))] fn j(e: E) {}",
            "#[instrument(skip_all, fields(a = x?))] fn k(x: Option<u8>) -> Option<u8> { x }",
            "#[instrument(skip_all, fields())] fn l() {}",
            "#[instrument(skip_all, fields(\"a.b\" = x))] fn m(x: u8) {}",
            "#[instrument(skip_all, fields(text = format_args!(\"{x}\")))] fn n(x: u8) {}",
        ],
        &expect![[r#"
            use tracing::instrument;
            #[traced(attrs("a" = 1, "b" = %x, "c" = ?x))] fn a(x: u8) {}
            #[traced(attrs("order.id" = order.id, "x" = %x, "y" = ?y, "order.lines" = ?order.lines))] fn b(order: Order, x: u8, y: u8) {}
            #[traced(attrs("a" = true, "b" = "text", "c" = 1.5, "d" = -1))] fn c() {}
            #[traced(attrs("type" = kind.name(), "self_id" = self.id))] fn d(&self) {}
            #[traced(attrs("a" = ?x, "b" = %x.y()))] fn e(x: X) {}
            #[traced(attrs("a" = x.name, "b" = x.as_ref().map(|x| x.len())))] fn f(x: X) {}
            #[traced(attrs(KEY = x, "a-b" = %x))] fn g(x: u8) {}
            #[instrument(skip_all, fields({ key() } = x))] fn h(x: u8) {}
            #[instrument(skip_all, fields(a = 1, a = 2))] fn i() {}
            #[instrument(skip_all, fields(error = &e as &dyn std::error::Error))] fn j(e: E) {}
            #[instrument(skip_all, fields(a = x?))] fn k(x: Option<u8>) -> Option<u8> { x }
            #[traced] fn l() {}
            #[traced(attrs("a.b" = x))] fn m(x: u8) {}
            #[traced(attrs("text" = format_args!("{x}")))] fn n(x: u8) {}
            // h: left dynamic_key
            // i: left duplicate_field (a)
            // j: left error_value
            // k: left refused (`?` cannot stand here: this is evaluated only if the span needs it)
        "#]],
    );
}

#[test]
fn fields_that_the_body_fills() {
    check(
        "filled",
        &[
            "#[instrument(fields(rows))] fn a() { Span::current().record(\"rows\", 3); }",
            "#[instrument(fields(rows = tracing::field::Empty))] fn b() { if c { tracing::Span::current().record(\"rows\", tracing::field::display(&x)); } }",
            "#[instrument(fields(rows = Empty, dear))] fn c() { Span::current().record(\"rows\", 3).record(\"dear\", &order.is_dear()); }",
            "#[instrument(fields(rows))] fn d() {}",
            "#[instrument] fn e() { Span::current().record(\"rows\", 3); }",
            "#[instrument(fields(rows))] fn f() { let span = Span::current(); span.record(\"rows\", 3); }",
            "#[instrument(fields(rows))] fn g() { tokio::spawn(async { Span::current().record(\"rows\", 3); }); }",
            "#[instrument] async fn h() { work().in_current_span().await; }",
            "#[instrument(fields(rows))] fn i() { select! { _ => { Span::current().record(\"rows\", 3); } } }",
            "#[instrument(fields(otel.status_code))] fn j() { Span::current().record(\"otel.status_code\", \"ERROR\"); }",
            "#[instrument(fields(rows))] fn k() { rows().map(|n| { Span::current().record(\"rows\", n); n }) }",
            "#[instrument(fields(rows))] fn l() { Span::current().record(NAME, 3); }",
        ],
        &expect![[r#"
            use tracing::instrument;
            #[traced] fn a() { otel_runtime::record!("rows" = 3); }
            #[traced] fn b() { if c { otel_runtime::record!("rows" = %x); } }
            #[traced] fn c() { otel_runtime::record!("rows" = 3, "dear" = order.is_dear()); }
            #[instrument(fields(rows))] fn d() {}
            #[instrument] fn e() { Span::current().record("rows", 3); }
            #[instrument(fields(rows))] fn f() { let span = Span::current(); span.record("rows", 3); }
            #[instrument(fields(rows))] fn g() { tokio::spawn(async { Span::current().record("rows", 3); }); }
            #[instrument] async fn h() { work().in_current_span().await; }
            #[instrument(fields(rows))] fn i() { select! { _ => { Span::current().record("rows", 3); } } }
            #[instrument(fields(otel.status_code))] fn j() { Span::current().record("otel.status_code", "ERROR"); }
            #[traced] fn k() { rows().map(|n| { otel_runtime::record!("rows" = n); n }) }
            #[instrument(fields(rows))] fn l() { Span::current().record(NAME, 3); }
            // d: left recorded_elsewhere (rows)
            // e: left undeclared_field (rows)
            // f: left current_span
            // g: left current_span
            // h: left current_span
            // i: left current_span
            // j: left bridge_field (otel.status_code)
            // l: left current_span
        "#]],
    );
}

#[test]
fn arguments() {
    check(
        "arguments",
        &[
            "#[instrument] fn a(password: &str) {}",
            "#[instrument(skip(password))] fn b(password: &str) {}",
            "#[instrument(skip(password))] fn c(&self, password: &str) {}",
            "#[instrument(skip_all)] fn d(password: &str) {}",
            "#[instrument(fields(id = %id))] fn e(id: u8) {}",
        ],
        &expect![[r##"
            #[traced] fn a(password: &str) {}
            #[traced] fn b(password: &str) {}
            #[traced] fn c(&self, password: &str) {}
            #[traced] fn d(password: &str) {}
            #[traced(attrs("id" = %id))] fn e(id: u8) {}
            // a: note arguments_left_out
            // c: note arguments_left_out
        "##]],
    );
}

#[test]
fn arguments_that_are_kept() {
    let before = "#[tracing::instrument] fn a(&self, id: u8, name: &str, Order { lines, .. }: Order, (b, _): (u8, u8)) {}\n\
                  #[tracing::instrument(skip(order), fields(id = %id))] fn b(id: Id, order: Order, x: NonZeroU8) {}\n";
    let after = common::fixed_with("kept", before, |fix| fix.keep_arguments = true);
    expect![[r##"
        #[otel_runtime::traced(attrs("self" = ?self, "id" = id, "name" = name, "lines" = ?lines, "b" = ?b))] fn a(&self, id: u8, name: &str, Order { lines, .. }: Order, (b, _): (u8, u8)) {}
        #[otel_runtime::traced(attrs("x" = x, "id" = %id))] fn b(id: Id, order: Order, x: NonZeroU8) {}
    "##]].assert_eq(&after);
}
