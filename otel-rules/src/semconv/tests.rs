//! Samples of every kind, and what holds for the whole table. The counts are those that were taken of the
//! registry at 1.42.0 by other means; see `xtask/src/semconv/hand.rs` for what is not in the crate.

use super::table::{KEYS, ROOTS};
use super::{CONVENTIONS, Fate, Lookup, RootKind, Row, Stability, Value, find, key_of_constant, lookup, renamed_value};
use std::fs;
use std::path::Path;

fn count(is_counted: impl Fn(&Row) -> bool) -> usize {
    KEYS.iter().filter(|row| is_counted(row)).count()
}

/// What a lookup says, in one line.
fn said(key: &str) -> String {
    match lookup(key) {
        Lookup::Known(row) => format!("known {:?} {:?}", row.stability, row.value),
        Lookup::Template { row, name } => format!("{}.<{name}> {:?}", row.key, row.value),
        Lookup::Deprecated { replacement, note, .. } => match (replacement, note) {
            (Some(key), None) => format!("now {key}"),
            (Some(key), Some(_)) => format!("use {key}"),
            (None, note) => format!("gone: {}", note.unwrap_or_default()),
        },
        Lookup::Moved => "moved".to_owned(),
        Lookup::UnknownUnder { root, nearest } => format!("unknown under {} {:?}: {nearest:?}", root.name, root.kind),
        Lookup::Foreign => "foreign".to_owned(),
    }
}

#[test]
fn live_keys_are_known() {
    assert_eq!(said("http.request.method"), "known Stable Str");
    assert_eq!(said("http.response.status_code"), "known Stable Int");
    assert_eq!(said("messaging.operation.name"), "known Experimental Str");
    assert_eq!(said("messaging.batch.message_count"), "known Experimental Int");
    assert_eq!(said("messaging.destination.temporary"), "known Experimental Bool");
    assert_eq!(said("messaging.kafka.cluster.id"), "known Experimental Unknown");
}

#[test]
fn renamed_keys_have_their_successor() {
    assert_eq!(said("http.method"), "now http.request.method");
    // Also the beginning of live keys.
    assert_eq!(said("messaging.operation"), "now messaging.operation.type");
    assert_eq!(said("db.system"), "now db.system.name");
    // Without a dot.
    assert_eq!(said("state"), "now db.client.connection.state");
    // The source has no constants for these.
    assert_eq!(said("messaging.client_id"), "now messaging.client.id");
    assert_eq!(said("feature_flag.provider_name"), "now feature_flag.provider.name");
    assert_eq!(said("process.context_switch_type"), "now process.context_switch.type");
}

#[test]
fn notes_name_one_key_or_stay_notes() {
    assert_eq!(said("db.redis.database_index"), "use db.namespace");
    assert_eq!(said("messaging.kafka.destination.partition"), "use messaging.destination.partition.id");
    assert_eq!(said("http.target"), "gone: Split to `url.path` and `url.query`.");
    assert_eq!(said("http.request_content_length"), "gone: Replaced by `http.request.header.content-length`.");
    // The key that this one's note names is an example.
    assert!(said("error.message").starts_with("gone: Use domain-specific"), "{}", said("error.message"));
}

#[test]
fn keys_that_moved_are_not_dead() {
    assert_eq!(said("gen_ai.request.model"), "moved");
    assert_eq!(said("gen_ai.something.of.tomorrow"), "moved");
    assert_eq!(said("mcp.method.name"), "moved");
    // Others had been replaced by then.
    assert!(said("gen_ai.system").starts_with("gone: Replaced by `gen_ai.provider.name`"), "{}", said("gen_ai.system"));
    assert_eq!(said("gen_ai.prompt"), "gone: Removed, no replacement at this time.");
}

#[test]
fn templates_take_a_name() {
    assert_eq!(said("http.request.header.x-foo"), "http.request.header.<x-foo> Array");
    assert_eq!(said("http.request.header"), "http.request.header.<> Array");
    assert_eq!(said("k8s.pod.label.app.name"), "k8s.pod.label.<app.name> Str");
    assert_eq!(said("process.environment_variable.PATH"), "process.environment_variable.<PATH> Str");
    assert_eq!(said("k8s.pod.labels.app"), "now k8s.pod.label.app");
}

#[test]
fn unknown_keys_say_what_was_probably_meant() {
    assert_eq!(said("http.request.metod"), "unknown under http Reserved: Some(\"http.request.method\")");
    assert_eq!(said("http.acme.anything"), "unknown under http Reserved: None");
    assert_eq!(said("messaging.acme.colour"), "unknown under messaging Reserved: None");
    assert_eq!(said("user.favourite_colour"), "unknown under user PlainWord: None");
    assert_eq!(said("net.acme"), "unknown under net Past: None");
}

#[test]
fn other_keys_are_foreign() {
    for key in ["acme.order.id", "order", "http", "htt.route", "", ".", "Http.route", "otel_runtime.cancelled"] {
        assert_eq!(said(key), "foreign", "{key}");
    }
}

#[test]
fn values_have_their_successor() {
    assert_eq!(renamed_value("messaging.operation.type", "publish").as_deref(), Some("send"));
    assert_eq!(renamed_value("messaging.operation.type", "deliver").as_deref(), Some("process"));
    assert_eq!(renamed_value("messaging.operation.type", "send"), None);
    assert_eq!(renamed_value("os.type", "z_os").as_deref(), Some("zos"));
    assert_eq!(renamed_value("cloud.platform", "azure_vm").as_deref(), Some("azure.vm"));
    assert_eq!(renamed_value("cloud.platform", "aws_ec2"), None);
    assert_eq!(renamed_value("acme.platform", "azure_vm"), None);
}

#[test]
fn the_table_is_that_of_the_registry() {
    assert_eq!(CONVENTIONS, "1.42.0");
    let newer = count(|row| row.fate == Fate::Newer);
    assert_eq!(KEYS.len() - newer, 932);
    assert_eq!(count(|row| row.fate == Fate::Live), 932 - 206);
    assert_eq!(count(|row| matches!(row.fate, Fate::Renamed(_))), 97);
    // 66 notes speak of the move, 8 of them of a successor's.
    assert_eq!(count(|row| row.fate == Fate::Moved), 66 - 8);
    // 11 notes name one live key, 2 of them not as the replacement.
    assert_eq!(count(|row| matches!(row.fate, Fate::Replaced(..))), 11 - 2);
    assert_eq!(count(|row| row.is_template && row.fate != Fate::Newer), 41);
    assert_eq!(count(|row| row.stability == Stability::Stable), 122);
    assert_eq!(count(|row| row.stability == Stability::Stable && row.fate == Fate::Live), 121);
    assert_eq!(ROOTS.len(), 90);
}

#[test]
fn all_is_sorted_and_what_stands_instead_is_live() {
    assert!(KEYS.is_sorted_by(|a, b| a.key < b.key));
    assert!(ROOTS.is_sorted_by(|a, b| a.name < b.name));
    for row in KEYS {
        if let Fate::Renamed(key) | Fate::Replaced(key, _) = row.fate {
            assert!(find(key).is_some_and(|row| row.fate == Fate::Live), "{} becomes {key}", row.key);
        }
        let (first, _) = row.key.split_once('.').unwrap_or((row.key, ""));
        assert!(ROOTS.iter().any(|root| root.name == first), "{}", row.key);
    }
    // Where the type is known it is not guessed of what moved.
    assert!(KEYS.iter().all(|row| row.fate != Fate::Moved || row.value == Value::Unknown));
    assert!(ROOTS.iter().any(|root| root.kind == RootKind::Moved));
}

/// Each constant of the runtime's is the key that it is taken for, and each live key has one.
#[test]
fn constants_are_told_by_their_names() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../otel-runtime/src/semconv/keys.rs");
    let text = fs::read_to_string(file).expect("the constants are there");
    let declarations = text.split("pub const ").skip(1);
    let constants: Vec<(&str, &str)> = declarations
        .map(|rest| {
            let (name, rest) = rest.split_once(':').expect("a constant has a type");
            (name, rest.split('"').nth(1).expect("and a value"))
        })
        .collect();
    assert_eq!(constants.len(), count(|row| row.fate == Fate::Live));
    for (name, key) in constants {
        assert_eq!(key_of_constant(name), Some(key), "{name}");
    }
    assert_eq!(key_of_constant("HTTP_METHOD"), None, "deprecated");
    assert_eq!(key_of_constant("http_route"), None);
    assert_eq!(key_of_constant("ACME_ORDER_ID"), None);
}
