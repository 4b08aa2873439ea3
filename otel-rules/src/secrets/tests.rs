//! What is found, and what only looks like it.

use super::{Secret, is_masked, of_name, of_value};
use crate::semconv;
use proptest::prelude::*;

#[track_caller]
fn names(secret: Option<Secret>, names: &[&str]) {
    let wrong: Vec<&&str> = names.iter().filter(|name| of_name(name) != secret).collect();
    assert!(wrong.is_empty(), "not {secret:?}: {wrong:?}");
}

#[test]
fn credentials_have_names() {
    names(
        Some(Secret::Credential),
        &[
            "password",
            "acme.user.password",
            "passwd",
            "db_pwd",
            "userPassword",
            "password2",
            "acme.password.new",
            "secret",
            "client_secret",
            "acme.webhook-secret",
            "token",
            "access_token",
            "refreshToken",
            "id_token",
            "X-Auth-Token",
            "csrf_token",
            "reset_token",
            "oauth2_token",
            "GITHUB_TOKEN",
            "JWTToken",
            "token_value",
            "api_key",
            "apikey",
            "API_KEY",
            "x-api-key",
            "acme.api.key",
            "apiKey",
            "private_key",
            "secret_access_key",
            "authorization",
            "http.request.header.authorization",
            "proxy-authorization",
            "auth_header",
            "bearer",
            "cookie",
            "set-cookie",
            "http.response.header.set-cookie",
            "cookies",
            "session_cookie",
            "credentials",
            "user::credentials",
            "jwt",
            "otp",
            "passphrase",
            "password_hash",
            "expose_secret",
            "db.query.parameter.password",
            "process.environment_variable.NPM_TOKEN",
            "rpc.grpc.request.metadata.authorization",
        ],
    );
}

#[test]
fn persons_have_names() {
    names(
        Some(Secret::Personal),
        &[
            "email",
            "user.email",
            "customerEmail",
            "e-mail",
            "email_address",
            "phone",
            "phone_number",
            "acme.ssn",
            "iban",
            "acme.card.number",
            "cardNumber",
            "cvv",
            "passport_number",
            "date_of_birth",
            "dob",
            "full_name",
            "user.full_name",
            "first_name",
            "LastName",
            "shipping_address",
            "billing.address",
            "social_security_number",
        ],
    );
}

#[test]
fn what_is_said_of_a_secret_is_none() {
    names(
        None,
        &[
            "token_count",
            "tokens_used",
            "tokens",
            "max_tokens",
            "gen_ai.usage.input_tokens",
            "input_token",
            "token_type",
            "token.kind",
            "token_len",
            "token_expiry",
            "token.expires_at",
            "token_ttl",
            "tokenizer",
            "page_token",
            "task_token",
            "next_page_token",
            "page_token_present",
            "next_token",
            "cancellation_token",
            "syntax.token",
            "author",
            "authority",
            "authorized",
            "is_authorized",
            "authorization_url",
            "auth",
            "auth.method",
            "aspnetcore.authorization.policy",
            "payment.authorization",
            "cookie_banner",
            "cookie_name",
            "cookiecutter",
            "secretary",
            "secret_name",
            "secret.version",
            "k8s.secret",
            "aws.secretsmanager.secret.arn",
            "password_reset.requested",
            "password_policy",
            "forgot_password",
            "reset_password",
            "missing_password",
            "has_token",
            "is_password",
            "masked_token",
            "hashed_token",
            "encrypted_password",
            "token_hash",
            "key",
            "sort_key",
            "primary_key",
            "partition_key",
            "idempotency_key",
            "routing_key",
            "public_key",
            "keyboard",
            "api_key_id",
            "access_key_id",
            "session_id",
            "session.id",
            "working_pwd",
            "credentials_provider",
            "card_count",
            "discard",
            "card.brand",
            "card_last4",
            "email_sent",
            "email.domain",
            "email_id",
            "send_email",
            "phone_type",
            "telephony",
            "megaphone",
            "passport_control",
            "name",
            "user.name",
            "user.id",
            "enduser.id",
            "client.address",
            "server.address",
            "ip_address",
            "first",
            "birthplace_count",
            "span",
            "companion",
            "",
            ".",
            "::",
            "_",
            "42",
        ],
    );
}

#[test]
fn what_is_looked_for_is_not_too_long_to_be_found() {
    for phrase in super::names::phrases().flat_map(|phrase| phrase.split(' ')) {
        let camel = format!("acme{}{}", phrase[..1].to_uppercase(), &phrase[1..]);
        for name in [phrase.to_owned(), phrase.to_uppercase(), camel, format!("acme.{phrase}2")] {
            assert!(super::words::last_word(&name).eq_ignore_ascii_case(phrase), "{name}");
        }
        assert!(phrase.len() <= super::names::LONGEST, "{phrase}");
    }
    for phrase in super::names::phrases() {
        assert!(of_name(phrase).is_some(), "{phrase}");
    }
}

/// Of all keys of the conventions. That they have a key for an address of e-mail says how it is called, and not that it
/// should be sent; those for addresses of clients they recommend for every server, so these stay silent.
#[test]
fn conventions_carry_personal_data_under_two_keys() {
    let fires: Vec<(&str, Secret)> =
        semconv::rows().iter().filter_map(|row| Some((row.key, of_name(row.key)?))).collect();
    assert_eq!(fires, [("user.email", Secret::Personal), ("user.full_name", Secret::Personal)]);
}

/// Made of parts, or those who look for secrets in repositories would find these.
fn credentials() -> Vec<(String, &'static str)> {
    let digits = |count: usize| "a1B2c3D4e5".repeat(6)[..count].to_owned();
    vec![
        (format!("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.{}", digits(20)), "a JSON web token"),
        ("jwt=eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0In0.".to_owned(), "a JSON web token"),
        (format!("Bearer {}", digits(12)), "an `Authorization` header"),
        ("authorization: Basic dXNlcjpwYXNz".to_owned(), "an `Authorization` header"),
        (format!("-----BEGIN RSA {} KEY-----\nabc", "PRIVATE"), "a private key"),
        (format!("-----BEGIN {} KEY-----", "PRIVATE"), "a private key"),
        (format!("AK{}Q2W3E4R5T6Y7U8I9", "IA"), "a token of a known issuer"),
        (format!("key ghp_{}", digits(36)), "a token of a known issuer"),
        (format!("xoxb-{}", digits(12)), "a token of a known issuer"),
        (format!("sk_live_{}", digits(24)), "a token of a known issuer"),
        ("connect postgres://app:hunter2@db.example:5432/shop: refused".to_owned(), "a URL with a password"),
        ("https://example.com/a?page=2&access_token=abc".to_owned(), "a query with a credential"),
        ("GET /hook?api_key=abc failed".to_owned(), "a query with a credential"),
        ("token=abc&page=2".to_owned(), "a query with a credential"),
        ("https://x.blob.example/c?sv=2024&sig=abc%2F".to_owned(), "a query with a credential"),
        ("/callback#access_token=abc".to_owned(), "a query with a credential"),
    ]
}

#[test]
fn credentials_have_shapes() {
    for (text, what) in credentials() {
        let found = of_value(&text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((found.secret, found.what), (Secret::Credential, what), "{text}");
    }
}

#[test]
fn persons_have_shapes() {
    for (text, what) in [
        ("4242424242424242", "a card number"),
        ("card 4242 4242 4242 4242 declined", "a card number"),
        ("3782-822463-10005", "a card number"),
        ("pan=5555555555554444", "a card number"),
        ("DE89370400440532013000", "an IBAN"),
        ("to DE89 3704 0044 0532 0130 00.", "an IBAN"),
        ("GB29NWBK60161331926819", "an IBAN"),
        ("ann@example.com", "an e-mail address"),
        ("no user <ann.b+shop@mail.example.co.uk>", "an e-mail address"),
        ("mailto:ann@example.com", "an e-mail address"),
    ] {
        let found = of_value(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((found.secret, found.what), (Secret::Personal, what), "{text}");
    }
}

#[test]
fn other_values_are_none() {
    for text in [
        "",
        "4bf92f3577b34da6a3ce929d0e0e4736",
        "00f067aa0ba902b7",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "2024-05-17T12:00:00.000000000Z",
        "1715947200000000000",
        "1715947200000000",
        "1715947200000",
        "4242424242424243",
        "1.4242424242424242",
        "id-x4242424242424242",
        "+49 30 1234 5678",
        "DE89370400440532013001",
        "eyJ.a.b",
        "eyJhbGciOiJIUzI1NiJ9",
        "Bearer authentication failed",
        "Basic authentication is required",
        "the bearer of bad news",
        "-----BEGIN PUBLIC KEY-----",
        "-----BEGIN CERTIFICATE-----",
        "AKIAlowercaseisnokey",
        "ghp_short",
        "https://example.com/orders?page=2&sort=asc",
        "ssh://git@github.com/acme/shop.git",
        "git@github.com:acme/shop.git",
        "https://REDACTED:REDACTED@example.com/?sig=REDACTED&token=[redacted]",
        "?token=***&password={password}",
        "select * from users where password=$1",
        "select id from sessions where token = ?",
        "serde@1.0.200",
        "@types/node@20.1.0",
        "user@localhost",
        "****4242",
        "[redacted]",
    ] {
        assert_eq!(of_value(text), None, "{text}");
    }
}

#[test]
fn worst_comes_first() {
    let found = of_value("ann@example.com: token=abc&x=1 https://h/?token=abc").expect("both are there");
    assert_eq!(found.secret, Secret::Credential);
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in prop_oneof![any::<String>(), "[A-Za-z0-9@:/?&=#. _+-]{0,80}", "(ann|é|eyJ|DE89|Basic |@|://|-|4242| ){0,20}"]) {
        let _ = (of_name(&text), of_value(&text), is_masked(&text));
    }

    #[test]
    fn a_secret_is_found_wherever_it_stands(before in "[a-z ]{0,10} ", behind in " [a-z ]{0,10}", at in 0_usize..16) {
        let (text, _) = &credentials()[at];
        // A query by itself is the whole text.
        prop_assume!(!text.starts_with("token="));
        let found = of_value(&format!("{before}{text}{behind}"));
        prop_assert_eq!(found.map(|found| found.secret), Some(Secret::Credential), "{}", text);
    }

    #[test]
    fn trace_ids_and_times_are_no_secrets(id: u128, span: u64, nanos in 1_600_000_000_000_000_000_u64..2_000_000_000_000_000_000) {
        for text in [format!("{id:032x}"), format!("{span:016x}"), nanos.to_string(), (nanos / 1000).to_string(), (nanos / 1_000_000).to_string()] {
            // One in ten numbers of 16 digits has a check digit; hexadecimal ones of digits alone are rare.
            if text.bytes().any(|byte| byte.is_ascii_alphabetic()) || text.starts_with('1') {
                prop_assert_eq!(of_value(&text), None, "{}", text);
            }
        }
    }
}
