//! The block as tokens: what is annotated, and what is left as it was.

use crate::build::Emission;
use crate::traced;
use proc_macro2::TokenStream;

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("cases are tokens")
}

fn expanded(args: &str, item: &str) -> String {
    traced::expand(Emission::Spans.build(), &tokens(args), tokens(item)).to_string()
}

/// In `expected`, `@` stands for the attribute with these arguments.
fn check(args: &str, rest: &str, item: &str, expected: &str) {
    let expected = expected.replace('@', &format!("#[::otel_runtime::traced{rest}]"));
    assert_eq!(expanded(args, item), tokens(&expected).to_string());
}

#[test]
fn each_named_method_gets_the_other_arguments() {
    let item = "impl X { fn a() {} fn b() {} fn c() {} }";
    check("methods(a, c)", "", item, "impl X { @ fn a() {} fn b() {} @ fn c() {} }");
    check("kind = \"client\", methods(b)", "(kind = \"client\",)", item, "impl X { fn a() {} @ fn b() {} fn c() {} }");
    check(
        "methods(b), leaf, attrs(\"k\" = f(1, 2))",
        "(leaf, attrs(\"k\" = f(1, 2)))",
        item,
        "impl X { fn a() {} @ fn b() {} fn c() {} }",
    );
}

#[test]
fn bodies_are_not_looked_into() {
    let item = "impl X { fn a() { let } fn b(&self) { self. } }";
    check("methods(a, b)", "", item, "impl X { @ fn a() { let } @ fn b(&self) { self. } }");
}

#[test]
fn what_is_no_method_is_stepped_over() {
    for other in [
        "const A: fn() = { g };",
        "type A = fn(u8) -> u8;",
        "make! { fn a() {} }",
        "make!(fn a() {});",
        "#[doc = \"fn a() {}\"] pub(crate) const A: B = B { c: 1 };",
    ] {
        let item = format!("unsafe impl<const N: usize> T for X<{{ N }}> where X: Y {{ {other} fn a() {{}} }}");
        let expected = format!("unsafe impl<const N: usize> T for X<{{ N }}> where X: Y {{ {other} @ fn a() {{}} }}");
        check("methods(a)", "", &item, &expected);
    }
}

#[test]
fn signatures_may_hold_braces() {
    let item = "impl X { #[inline] pub async unsafe extern \"C\" fn a(x: B<{ 1 }>) -> C<{ 2 }, D> where D: E, { g() } fn b() {} }";
    check("methods(a, b)", "", item, &item.replace("#[inline]", "@ #[inline]").replace("fn b", "@ fn b"));
}

#[test]
fn a_fault_leaves_the_block_as_it_was() {
    let item = "impl X { fn a() {} }";
    let kept = tokens(item).to_string();
    for args in ["methods(b)", "methods(a, a)", "methods()", "methods(a) kind", "methods(a), nmae = \"b\""] {
        let expanded = expanded(args, item);
        assert!(expanded.starts_with(&kept) && expanded.contains("compile_error"), "{args}: {expanded}");
    }
}
