//! Every argument, and every pair of them, against tables written from the description of the surface
//! and not from the code.

use super::{args, check, parse};
use crate::diag::Diagnostics;
use std::collections::BTreeSet;

/// Each argument as a user writes it; those that come with later work do not stand in any sample.
const NOW: [(&str, &str); 26] = [
    ("name", "name = \"orders.charge\""),
    ("kind", "kind = \"consumer\""),
    ("level", "level = \"info\""),
    ("attrs", "attrs(\"acme.order.id\" = order.id)"),
    ("start_attrs", "start_attrs(KEY = order.id)"),
    ("ret", "ret(\"acme.order.items\" = ret.len())"),
    ("parent_from", "parent_from = headers"),
    ("parent", "parent = context"),
    ("link_from", "link_from = message.headers"),
    ("links_from", "links_from = batch.iter()"),
    ("inject_into", "inject_into = headers"),
    ("new_root", "new_root"),
    ("public_endpoint", "public_endpoint"),
    ("leaf", "leaf"),
    ("long_lived", "long_lived"),
    ("min_duration", "min_duration = \"100ms\""),
    ("err", "err"),
    ("no_err", "no_err"),
    ("err_type", "err_type = kind_of"),
    ("carry", "carry = \"link\""),
    ("crate", "crate = acme::telemetry"),
    ("baggage", "baggage(\"tenant.id\")"),
    ("messaging", "messaging(system = \"nats\", operation = \"process\")"),
    ("methods", "methods(charge, refund)"),
    ("allow", "allow(parent_across_queue, reason = \"the sender waits\")"),
    ("semconv_dup", "semconv_dup(http)"),
];
const LATER: [(&str, &str); 1] = [("max_children", "max_children = 100")];

/// Each word of the left excludes each other word of the right.
const EXCLUSIVE: [(&[&str], &[&str]); 8] = [
    (&["parent", "parent_from", "new_root"], &["parent", "parent_from", "new_root"]),
    (&["link_from"], &["links_from"]),
    (&["err"], &["no_err"]),
    (&["leaf", "min_duration"], &["inject_into", "parent_from", "carry", "long_lived"]),
    // The context of such a span is never there for another one to stand beside it.
    (&["level"], &["leaf", "min_duration"]),
    // Not in the description: one would be without effect beside the other.
    (&["no_err"], &["err_type"]),
    (&["leaf"], &["min_duration"]),
    // Nor these: what holds for one function does not for all of them.
    (&["methods"], &["name", "allow"]),
];

fn exclude(one: &str, other: &str) -> bool {
    one != other
        && EXCLUSIVE.iter().any(|(left, right)| {
            (left.contains(&one) && right.contains(&other)) || (left.contains(&other) && right.contains(&one))
        })
}

fn all() -> impl Iterator<Item = (&'static str, &'static str)> + Clone {
    NOW.into_iter().chain(LATER)
}

fn is_later(name: &str) -> bool {
    LATER.iter().any(|(later, _)| *later == name)
}

fn messages(annotation: &str) -> Vec<String> {
    let sink = Diagnostics::default();
    let annotation = parse::annotation(&sink, annotation.parse().expect("samples are tokens"));
    check::annotation(&sink, &annotation);
    let messages = sink.messages().into_iter();
    messages.map(|message| message.lines().next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_arguments_are_those_of_the_description() {
    let described: BTreeSet<&str> = all().map(|(name, _)| name).collect();
    let known: BTreeSet<&str> = args::ALL.iter().map(|arg| arg.name).collect();
    assert_eq!(known, described);
    for arg in args::ALL {
        assert_eq!(arg.form == args::Form::Reserved, is_later(arg.name), "{}", arg.name);
    }
}

#[test]
fn each_argument_alone() {
    for (name, sample) in NOW {
        let messages = messages(sample);
        if name == "public_endpoint" {
            assert_eq!(messages, ["`public_endpoint` says how `parent_from` is read, which is not there"]);
        } else if name == "semconv_dup" {
            assert_eq!(messages, [NOTHING_MOVED]);
        } else {
            assert!(messages.is_empty(), "{sample}: {messages:?}");
        }
    }
    for (name, sample) in LATER {
        assert_eq!(messages(sample), [format!("`{name}` is reserved for a later version")]);
    }
}

/// No sample has a key of the conventions.
const NOTHING_MOVED: &str = "no key here had another name in the old conventions of `http`";

/// What is expected of two arguments, each message in the order in which faults are found.
fn expected(first: &str, second: &str) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for name in if first == second { vec![first] } else { vec![first, second] } {
        if is_later(name) {
            messages.push(format!("`{name}` is reserved for a later version"));
        }
    }
    if first == second {
        messages.push(format!("`{first}` is given twice"));
    } else if messages.is_empty() && exclude(first, second) {
        messages.push(format!("`{second}` cannot stand beside `{first}`"));
    }
    let pair = [first, second];
    if pair.contains(&"semconv_dup") {
        messages.push(NOTHING_MOVED.to_owned());
    }
    // The samples are consumers.
    if pair.contains(&"min_duration") && (pair.contains(&"kind") || pair.contains(&"messaging")) {
        messages.push("`min_duration` is for internal work and client calls, and this is a consumer".to_owned());
    }
    if pair.contains(&"public_endpoint") && !pair.contains(&"parent_from") {
        messages.push("`public_endpoint` says how `parent_from` is read, which is not there".to_owned());
    }
    messages
}

#[test]
fn each_pair_is_allowed_or_refused() {
    let (mut allowed, mut refused) = (0, 0);
    for (first, one) in all() {
        for (second, other) in all() {
            let found = messages(&format!("{one}, {other}"));
            let expected = expected(first, second);
            let fits = found.len() == expected.len()
                && found.iter().zip(&expected).all(|(found, expected)| found.starts_with(expected));
            assert!(fits, "{one}, {other}\nexpected {expected:#?}\nfound {found:#?}");
            if expected.is_empty() { allowed += 1 } else { refused += 1 }
        }
    }
    println!("pairs of arguments: {allowed} allowed, {refused} refused");
    assert_eq!(allowed + refused, all().count().pow(2));
}

/// The table has the rows of arguments that come later, too.
#[test]
fn the_table_of_conflicts_is_the_described_one() {
    for one in args::ALL {
        for other in args::ALL {
            let conflict = args::conflict(*one, *other).is_some();
            assert_eq!(conflict, exclude(one.name, other.name), "{} and {}", one.name, other.name);
        }
    }
}

#[test]
fn each_form_of_err_is_one_argument() {
    for one in ["err", "err = failure", "err(chain)"] {
        assert!(messages(one).is_empty(), "{one}");
        assert!(messages(&format!("{one}, err_type = kind_of")).is_empty(), "{one}");
        assert_eq!(messages(&format!("{one}, no_err")).len(), 1, "{one}");
        for other in ["err", "err = failure", "err(chain)"] {
            assert_eq!(messages(&format!("{one}, {other}")), ["`err` is given twice"]);
        }
    }
}
