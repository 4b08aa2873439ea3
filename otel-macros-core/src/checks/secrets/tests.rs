//! Values, by what they are read from. Whole annotations are in `tests/ui/rules/OT014` and `OT015`.

use super::of_attribute;
use proc_macro2::Span;

fn code(key: &str, value: &str) -> Option<&'static str> {
    let value = syn::parse_str(value).unwrap_or_else(|error| panic!("{value}: {error}"));
    of_attribute(key, Span::call_site(), Some(&value)).map(|broken| broken.rule.code)
}

#[test]
fn values_are_named_by_what_they_are_read_from() {
    for value in [
        "password",
        "&req.token",
        "self.db.password",
        "user.password.as_deref().unwrap_or(\"\")",
        "headers[\"authorization\"]",
        "headers[header::AUTHORIZATION].to_str()?",
        "headers.get(\"x-api-key\").and_then(|value| value.to_str().ok())",
        "req.headers().get(AUTHORIZATION)",
        "req.token()",
        "claims.access_token().clone()",
        "api_key.expose_secret()",
        "std::env::var(\"NPM_TOKEN\")",
        "Some(&token)",
        "String::from(secret)",
        "(*password).to_owned()",
        "token.0",
        "tokens.refresh_token",
        "format!(\"for {token}\")",
        "format!(\"for {}\", user.password)",
        "format!(\"{p}\", p = password)",
        "params.get(\"token\").map(String::as_str)",
        "token.map(|token| token.to_string())",
        "\"Bearer 0123456789abcdef\"",
    ] {
        assert_eq!(code("acme.value", value), Some("OT014"), "{value}");
    }
    for value in ["user.email", "&customer.phone_number", "card.card_number()", "form[\"email\"]"] {
        assert_eq!(code("acme.value", value), Some("OT015"), "{value}");
    }
}

#[test]
fn what_tells_nothing_satisfies() {
    for value in [
        "redact(password)",
        "otel_runtime::redact(&self.password)",
        "hashed(token)",
        "last4(&card.card_number)",
        "truncate_ip(password)",
        "password.as_ref().map(redact)",
        "token.map(|token| redact(token))",
        "mask_token(&token)",
        "token.fingerprint()",
        "token.len()",
        "token.len() as i64",
        "token as u64",
        "token.is_some()",
        "token.as_deref().is_none()",
        "password.is_empty()",
        "headers.contains_key(\"authorization\")",
        "token == expected",
        "!token.is_empty()",
        "matches!(token, Some(_))",
        "42",
        "true",
        "\"present\"",
    ] {
        assert_eq!(code("acme.user.password", value), None, "{value}");
    }
}

#[test]
fn other_values_are_none() {
    for value in [
        "token_count",
        "page.next_page_token",
        "token.kind",
        "token.expires_at()",
        "Grant::Password",
        "header::AUTHORIZATION",
        "headers[\"content-type\"]",
        "headers.get(\"content-type\")",
        "author",
        "keys.len()",
        "verify(password)",
        "store.exchange(token, 3)",
        "format!(\"{count} tokens\")",
        "format!(\"{}\", token.len())",
        "\"password\"",
        "if token { 1 } else { 2 }",
    ] {
        assert_eq!(code("acme.value", value), None, "{value}");
    }
}

#[test]
fn the_worse_of_both_counts() {
    assert_eq!(code("user.email", "password"), Some("OT014"));
    assert_eq!(code("acme.token", "user.email"), Some("OT014"));
    assert_eq!(code("user.email", "address"), Some("OT015"));
    assert_eq!(code("acme.password", "whatever(it, is)"), Some("OT014"));
    assert_eq!(of_attribute("acme.token", Span::call_site(), None).map(|broken| broken.rule.code), Some("OT014"));
}
