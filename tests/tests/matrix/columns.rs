//! The arguments, and which of them stand beside each other.

use super::shapes::{Shape, Value};

/// An argument as it is written.
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) arguments: &'static str,
    needs: Needs,
}

/// What an argument needs of a function.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    Nothing,
    /// The value must be there when the call returns or the future is ready.
    Value,
    /// That value must be a `Result`.
    Result,
    /// The carrier must be there when the span has started.
    Carrier,
}

const fn column(name: &'static str, arguments: &'static str, needs: Needs) -> Column {
    Column { name, arguments, needs }
}

pub(crate) const COLUMNS: [Column; 33] = [
    column("plain", "", Needs::Nothing),
    column("name", "name = \"orders.charge\"", Needs::Nothing),
    column("name_constant", "name = names::CHARGE", Needs::Nothing),
    column("kind", "kind = \"client\"", Needs::Nothing),
    column("level", "level = \"info\"", Needs::Nothing),
    column("attrs", "attrs(\"acme.n\" = n, KEY = %n, \"acme.text\" = ?env.text)", Needs::Nothing),
    column("attrs_literal", "attrs(\"acme.flag\" = true, \"acme.limit\" = -7, \"acme.rate\" = 0.5)", Needs::Nothing),
    column("attrs_constant", "attrs(\"acme.limit\" = LIMIT, KEY = 7)", Needs::Nothing),
    column("start_attrs", "start_attrs(\"acme.start\" = n)", Needs::Nothing),
    column("baggage", "baggage(\"tenant.id\", names::CELL, \"absent\")", Needs::Nothing),
    column("ret", "ret(\"acme.ret\" = seen(ret))", Needs::Value),
    column("parent_from", "parent_from = env.headers", Needs::Nothing),
    column("public_endpoint", "parent_from = env.headers, public_endpoint", Needs::Nothing),
    column("parent", "parent = env.context", Needs::Nothing),
    column("new_root", "new_root", Needs::Nothing),
    column("link_from", "link_from = env.headers", Needs::Nothing),
    column("links_from", "links_from = env.batch.iter()", Needs::Nothing),
    column("links_from_place", "links_from = env.batch", Needs::Nothing),
    column("inject_into", "inject_into = env.out", Needs::Carrier),
    column("err", "err", Needs::Result),
    column("err_chain", "err(chain)", Needs::Result),
    column("err_mapped", "err = always", Needs::Value),
    column("err_closure", "err = |value| always(value)", Needs::Value),
    column("no_err", "no_err", Needs::Nothing),
    column("err_type", "err_type = kind_of", Needs::Result),
    column("carry", "carry = \"link\"", Needs::Nothing),
    column("leaf", "leaf", Needs::Nothing),
    // Every call takes as long.
    column("min_duration", "min_duration = \"1ns\"", Needs::Nothing),
    column("min_duration_attrs", "min_duration = \"1ns\", attrs(\"acme.n\" = n, KEY = %n)", Needs::Nothing),
    column("crate_path", "crate = runtime::renamed", Needs::Nothing),
    column(
        "messaging",
        "messaging(system = \"nats\", destination = \"orders\", operation = \"receive\", client_id = env.text)",
        Needs::Nothing,
    ),
    column(
        "messaging_names",
        "messaging(system = \"kafka\", destination = env.text, operation = \"receive\", partition = n)",
        Needs::Nothing,
    ),
    column("allow", "allow(parent_across_queue, unused_allow, reason = \"the sender waits\")", Needs::Nothing),
];

/// Columns that say the same thing in different ways, or what cannot be said together.
const APART: [&[&str]; 9] = [
    &["messaging", "messaging_names"],
    &["name", "name_constant"],
    &["attrs", "attrs_literal", "attrs_constant"],
    &["parent_from", "public_endpoint", "parent", "new_root"],
    &["link_from", "links_from", "links_from_place"],
    &["err", "err_chain", "err_mapped", "err_closure", "no_err"],
    &["no_err", "err_type"],
    &["leaf", "min_duration", "min_duration_attrs"],
    &["plain"],
];

/// What cannot stand beside a span that is never current.
const NEED_CONTEXT: [&str; 5] = ["level", "parent_from", "public_endpoint", "inject_into", "carry"];
/// What speaks of `env`: expressions that are evaluated when the call has ended cannot look at what the
/// body changes.
const OF_ENV: [&str; 6] = ["attrs", "link_from", "links_from", "links_from_place", "messaging", "messaging_names"];

/// Columns of which each excludes each of the others.
const EXCLUDED: [(&[&str], &[&str]); 3] = [
    (&["leaf", "min_duration", "min_duration_attrs"], &NEED_CONTEXT),
    (&["min_duration", "min_duration_attrs"], &OF_ENV),
    (&["min_duration_attrs"], &["attrs_literal", "attrs_constant"]),
];

/// Whether the argument means nothing on this shape, and is refused.
pub(crate) fn is_refused(column: &Column, shape: &Shape) -> bool {
    match column.needs {
        Needs::Nothing => false,
        Needs::Value => shape.value == Value::Stream,
        Needs::Result => shape.value != Value::Result,
        Needs::Carrier => !shape.injects,
    }
}

/// Whether both can stand on one function.
pub(crate) fn fit(one: &Column, other: &Column) -> bool {
    let apart = |group: &&[&str]| group.contains(&one.name) && group.contains(&other.name);
    let excluded = |(left, right): &(&[&str], &[&str])| {
        let is = |one: &Column, other: &Column| left.contains(&one.name) && right.contains(&other.name);
        is(one, other) || is(other, one)
    };
    one.name != "plain" && other.name != "plain" && !APART.iter().any(apart) && !EXCLUDED.iter().any(excluded)
}
