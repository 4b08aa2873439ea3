//! Which rule a key breaks, and what is said of it.

use super::{OwnKeys, judge, judge_text, judge_type};
use crate::semconv::Value;

/// The slug and what is said, or nothing.
fn said_under(namespaces: &[&str], known: &[&str], key: &str) -> String {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    let (namespaces, known) = (owned(namespaces), owned(known));
    let breach = judge(key, OwnKeys { namespaces: &namespaces, known: &known });
    breach.map_or_else(String::new, |breach| format!("{}: {}", breach.rule.slug, breach.detail))
}

fn said(key: &str) -> String {
    said_under(&[], &[], key)
}

#[test]
fn keys_of_the_conventions_are_right() {
    for key in ["http.request.method", "http.request.header.x-id", "gen_ai.request.model", "gen_ai.of.tomorrow"] {
        assert_eq!(said(key), "", "{key}");
        assert_eq!(said_under(&["acme"], &[], key), "", "{key}");
    }
}

#[test]
fn keys_that_are_not_there_have_near_ones() {
    assert_eq!(said("http.request.metod"), "unknown_key: write `http.request.method`");
    assert_eq!(said("db.query.txt"), "unknown_key: write `db.query.text`");
    assert_eq!(said("Http.Route"), "unknown_key: write `http.route`");
    assert_eq!(said("http.Request.Method"), "unknown_key: write `http.request.method`");
    assert_eq!(
        said("http.acmeRetries"),
        "unknown_key: put it into a namespace of your own, as in `acme.http.acme_retries`"
    );
    assert_eq!(said("http.request.header"), "unknown_key: a name follows this one, as in `http.request.header.<name>`");
}

/// They mean something of their own.
#[test]
fn plain_words_are_the_programs_own() {
    for key in ["user.mail", "user.favourite_colour", "session.uid", "error.kind", "file.types", "state.of.affairs"] {
        assert_eq!(said(key), "", "{key}");
    }
    for key in ["app.version", "profile.name", "artifact.count", "destination.queue", "net.acme", "peer.id"] {
        assert_eq!(said(key), "", "{key}");
    }
    assert_eq!(said("service.instnce.id"), "unknown_key: write `service.instance.id`");
    assert_eq!(said("process.executable.nme"), "unknown_key: write `process.executable.name`");
}

#[test]
fn keys_have_a_namespace() {
    assert_eq!(said("items"), "key_without_namespace: put it into a namespace of your own, as in `acme.items`");
    assert_eq!(said("orderId"), "key_without_namespace: put it into a namespace of your own, as in `acme.order_id`");
    // A key that the conventions had, with another meaning.
    assert_eq!(said("state"), "key_without_namespace: put it into a namespace of your own, as in `acme.state`");
    assert_eq!(said_under(&[], &["state"], "state"), "");
    assert_eq!(said(".items"), "key_without_namespace: put it into a namespace of your own, as in `acme.items`");
    assert_eq!(said("http"), "key_without_namespace: put it into a namespace of your own, as in `acme.http`");
    // Was a key of metrics, and nobody means it.
    assert_eq!(said("state"), "key_without_namespace: put it into a namespace of your own, as in `acme.state`");
    assert_eq!(said("acme.items"), "");
    assert_eq!(said("shop.items"), "");
}

#[test]
fn a_policy_says_which_namespace() {
    let said = |key| said_under(&["acme", "com.acme"], &[], key);
    assert_eq!(said("items"), "key_without_namespace: write `acme.items`");
    assert_eq!(said("shop.items"), "key_without_namespace: write `acme.shop.items`");
    assert_eq!(said("acmeshop.items"), "key_without_namespace: write `acme.acmeshop.items`");
    assert_eq!(said("user.favourite_colour"), "key_without_namespace: write `acme.user.favourite_colour`");
    assert_eq!(said("http.retries"), "unknown_key: write `acme.http.retries`");
    assert_eq!(said("acme.items"), "");
    assert_eq!(said("com.acme.items"), "");
    assert_eq!(said_under(&["cloud.acme"], &[], "cloud.acme.zone"), "", "a root of theirs, and known to be ours");
}

#[test]
fn a_policy_knows_further_keys() {
    for key in ["items", "http.retries", "http.acme.retries"] {
        assert_eq!(said_under(&["acme"], &["items", "http.retries", "http.acme.*"], key), "", "{key}");
    }
    assert!(said_under(&[], &["http.acme.*"], "http.acmes").starts_with("unknown_key"));
    assert!(said_under(&[], &["http.method"], "http.method").starts_with("deprecated_key"), "it is known to be gone");
}

#[test]
fn reserved_keys_are_said_otherwise() {
    assert!(said("otel.kind").starts_with("reserved_key: the kind is said by `kind"), "{}", said("otel.kind"));
    assert!(said("otel.name").starts_with("reserved_key: the name"), "{}", said("otel.name"));
    assert!(said("otel.status_code").starts_with("reserved_key: the outcome"), "{}", said("otel.status_code"));
    assert_eq!(said("otel.tenant"), "reserved_key: put it into a namespace of your own, as in `acme.tenant`");
    assert_eq!(said_under(&["shop"], &["otel.tenant"], "otel.tenant"), "reserved_key: write `shop.tenant`");
    assert!(said("otel.library.name").starts_with("reserved_key"), "{}", said("otel.library.name"));
    assert_eq!(said("otelcol.receiver"), "");
    assert_eq!(said("otel_runtime.cancelled"), "");
}

#[test]
fn types_are_compared_where_both_are_known() {
    let said = |key, given| judge_type(key, given).map_or_else(String::new, |breach| breach.detail);
    assert_eq!(said("http.response.status_code", Value::Str), "give it an integer, and not text");
    assert_eq!(said("messaging.message.id", Value::Int), "give it text, and not an integer");
    assert_eq!(said("messaging.destination.temporary", Value::Str), "give it `true` or `false`, and not text");
    assert_eq!(said("server.port", Value::Double), "give it an integer, and not a floating-point number");
    assert_eq!(said("geo.location.lat", Value::Int), "give it a floating-point number, and not an integer");
    assert_eq!(said("process.command_args", Value::Str), "give it an array, and not text");
    assert_eq!(said("url.path", Value::Array), "give it text, and not an array");
    assert_eq!(said("k8s.pod.label.app", Value::Bool), "give it text, and not `true` or `false`");
    let right = [
        ("http.response.status_code", Value::Int),
        ("http.response.status_code", Value::Unknown),
        ("http.request.header.x-id", Value::Str),
        ("geo.location.lat", Value::Double),
        ("feature_flag.result.value", Value::Int),
        ("gen_ai.request.model", Value::Int),
        ("db.system", Value::Int),
        ("acme.order.id", Value::Int),
    ];
    for (key, given) in right {
        assert_eq!(said(key, given), "", "{key}");
    }
}

#[test]
fn texts_have_other_names_now() {
    assert_eq!(judge_text("os.type", "z_os").map(|breach| breach.detail).as_deref(), Some("write `zos`"));
    assert_eq!(judge_text("os.type", "linux"), None);
}
