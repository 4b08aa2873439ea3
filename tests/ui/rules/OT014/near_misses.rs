#![deny(deprecated)]

use otel_runtime::{last4, record, redact, span, traced};
use std::collections::HashMap;

// silent: redacted, under any path
#[traced(attrs("acme.user.password" = redact(password), "acme.api_key" = otel_runtime::redact(password)))]
fn redacted(password: &str) {}

// silent: redacted in an option
#[traced(attrs("acme.access_token" = token.as_ref().map(redact), "acme.session_key" = last4(&token)))]
fn redacted_if_there(token: Option<String>) {}

// silent: what is said of a token
#[traced(attrs("acme.token.count" = token_count, "acme.token_type" = "bearer", "gen_ai.usage.input_tokens" = token_count))]
fn counted(token_count: u64) {}

// silent: whether there is one, and how long it is
#[traced(attrs("acme.authorization" = token.is_some(), "acme.cookie" = token.map_or(0, str::len) > 0))]
fn whether(token: Option<&str>) {}

// silent: keys that open nothing
#[traced(attrs("acme.sort_key" = key, "messaging.kafka.message.key" = key, "acme.primary_key" = key))]
fn keys(key: &str) {}

// silent: the page of a list
#[traced(attrs("acme.page" = next_page_token, "acme.next_page_token" = next_page_token))]
fn a_page(next_page_token: &str) {}

// silent: other words
#[traced(attrs("acme.author" = author, "acme.cookie_banner" = true, "acme.secretary" = author))]
fn other_words(author: &str) {}

// silent: another header
#[traced(attrs("http.request.header.content-type" = headers.get("content-type").cloned()))]
fn another_header(headers: &HashMap<String, String>) {}

// silent: only what a secret was used for
#[traced]
fn used(password: &str) {
    record!("acme.user.known" = password == "swordfish", "acme.password_reset.requested" = false);
}

// silent: links and carriers
#[traced(kind = "consumer", link_from = token)]
fn a_carrier(token: &HashMap<String, String>) {}

// silent: allowed
fn in_a_block(token: u64) {
    span!("acme.parse", attrs("acme.token" = token), allow(credential, reason = "a token of a grammar"), {});
}

fn main() {
    in_a_block(3);
}
