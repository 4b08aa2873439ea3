// Written by generate.rs; `UPDATE_EXPECT=1 cargo test -p otel-tests --test matrix` writes it anew.

use super::prelude::*;

pub(super) mod unit {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) { let _ = work(env, n); }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) { let _ = work(env, n); }
pub(crate) const CASES: &[Case] = &[
case("unit", &["plain"], |env, n| Box::pin(async move { plain(env, n); Some(n) })),
case("unit", &["name"], |env, n| Box::pin(async move { name(env, n); Some(n) })),
case("unit", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n); Some(n) })),
case("unit", &["kind"], |env, n| Box::pin(async move { kind(env, n); Some(n) })),
case("unit", &["level"], |env, n| Box::pin(async move { level(env, n); Some(n) })),
case("unit", &["attrs"], |env, n| Box::pin(async move { attrs(env, n); Some(n) })),
case("unit", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n); Some(n) })),
case("unit", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n); Some(n) })),
case("unit", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n); Some(n) })),
case("unit", &["baggage"], |env, n| Box::pin(async move { baggage(env, n); Some(n) })),
case("unit", &["ret"], |env, n| Box::pin(async move { ret(env, n); Some(n) })),
case("unit", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n); Some(n) })),
case("unit", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n); Some(n) })),
case("unit", &["parent"], |env, n| Box::pin(async move { parent(env, n); Some(n) })),
case("unit", &["new_root"], |env, n| Box::pin(async move { new_root(env, n); Some(n) })),
case("unit", &["link_from"], |env, n| Box::pin(async move { link_from(env, n); Some(n) })),
case("unit", &["links_from"], |env, n| Box::pin(async move { links_from(env, n); Some(n) })),
case("unit", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n); Some(n) })),
case("unit", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n); Some(n) })),
case("unit", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n); Some(n) })),
case("unit", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n); Some(n) })),
case("unit", &["no_err"], |env, n| Box::pin(async move { no_err(env, n); Some(n) })),
case("unit", &["carry"], |env, n| Box::pin(async move { carry(env, n); Some(n) })),
case("unit", &["leaf"], |env, n| Box::pin(async move { leaf(env, n); Some(n) })),
case("unit", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n); Some(n) })),
case("unit", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n); Some(n) })),
case("unit", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n); Some(n) })),
case("unit", &["messaging"], |env, n| Box::pin(async move { messaging(env, n); Some(n) })),
case("unit", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n); Some(n) })),
case("unit", &["allow"], |env, n| Box::pin(async move { allow(env, n); Some(n) })),
];
}

pub(super) mod number {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
pub(crate) const CASES: &[Case] = &[
case("number", &["plain"], |env, n| Box::pin(async move { Some(plain(env, n)) })),
case("number", &["name"], |env, n| Box::pin(async move { Some(name(env, n)) })),
case("number", &["name_constant"], |env, n| Box::pin(async move { Some(name_constant(env, n)) })),
case("number", &["kind"], |env, n| Box::pin(async move { Some(kind(env, n)) })),
case("number", &["level"], |env, n| Box::pin(async move { Some(level(env, n)) })),
case("number", &["attrs"], |env, n| Box::pin(async move { Some(attrs(env, n)) })),
case("number", &["attrs_literal"], |env, n| Box::pin(async move { Some(attrs_literal(env, n)) })),
case("number", &["attrs_constant"], |env, n| Box::pin(async move { Some(attrs_constant(env, n)) })),
case("number", &["start_attrs"], |env, n| Box::pin(async move { Some(start_attrs(env, n)) })),
case("number", &["baggage"], |env, n| Box::pin(async move { Some(baggage(env, n)) })),
case("number", &["ret"], |env, n| Box::pin(async move { Some(ret(env, n)) })),
case("number", &["parent_from"], |env, n| Box::pin(async move { Some(parent_from(env, n)) })),
case("number", &["public_endpoint"], |env, n| Box::pin(async move { Some(public_endpoint(env, n)) })),
case("number", &["parent"], |env, n| Box::pin(async move { Some(parent(env, n)) })),
case("number", &["new_root"], |env, n| Box::pin(async move { Some(new_root(env, n)) })),
case("number", &["link_from"], |env, n| Box::pin(async move { Some(link_from(env, n)) })),
case("number", &["links_from"], |env, n| Box::pin(async move { Some(links_from(env, n)) })),
case("number", &["links_from_place"], |env, n| Box::pin(async move { Some(links_from_place(env, n)) })),
case("number", &["inject_into"], |env, n| Box::pin(async move { Some(inject_into(env, n)) })),
case("number", &["err_mapped"], |env, n| Box::pin(async move { Some(err_mapped(env, n)) })),
case("number", &["err_closure"], |env, n| Box::pin(async move { Some(err_closure(env, n)) })),
case("number", &["no_err"], |env, n| Box::pin(async move { Some(no_err(env, n)) })),
case("number", &["carry"], |env, n| Box::pin(async move { Some(carry(env, n)) })),
case("number", &["leaf"], |env, n| Box::pin(async move { Some(leaf(env, n)) })),
case("number", &["min_duration"], |env, n| Box::pin(async move { Some(min_duration(env, n)) })),
case("number", &["min_duration_attrs"], |env, n| Box::pin(async move { Some(min_duration_attrs(env, n)) })),
case("number", &["crate_path"], |env, n| Box::pin(async move { Some(crate_path(env, n)) })),
case("number", &["messaging"], |env, n| Box::pin(async move { Some(messaging(env, n)) })),
case("number", &["messaging_names"], |env, n| Box::pin(async move { Some(messaging_names(env, n)) })),
case("number", &["allow"], |env, n| Box::pin(async move { Some(allow(env, n)) })),
];
}

pub(super) mod result {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err)] fn err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err(chain))] fn err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err_type = kind_of)] fn err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", kind = "client")] fn name_and_kind(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", level = "info")] fn name_and_level(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn name_and_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn name_and_attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", attrs("acme.limit" = LIMIT, KEY = 7))] fn name_and_attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", start_attrs("acme.start" = n))] fn name_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", baggage("tenant.id", names::CELL, "absent"))] fn name_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", ret("acme.ret" = seen(ret)))] fn name_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", parent_from = env.headers)] fn name_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", parent_from = env.headers, public_endpoint)] fn name_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", parent = env.context)] fn name_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", new_root)] fn name_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", link_from = env.headers)] fn name_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", links_from = env.batch.iter())] fn name_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", links_from = env.batch)] fn name_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", inject_into = env.out)] fn name_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", err)] fn name_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", err(chain))] fn name_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", err = always)] fn name_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", err = |value| always(value))] fn name_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", no_err)] fn name_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", err_type = kind_of)] fn name_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", carry = "link")] fn name_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", leaf)] fn name_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", min_duration = "1ns")] fn name_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn name_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", crate = runtime::renamed)] fn name_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn name_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn name_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = "orders.charge", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn name_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, kind = "client")] fn name_constant_and_kind(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, level = "info")] fn name_constant_and_level(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn name_constant_and_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn name_constant_and_attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, attrs("acme.limit" = LIMIT, KEY = 7))] fn name_constant_and_attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, start_attrs("acme.start" = n))] fn name_constant_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, baggage("tenant.id", names::CELL, "absent"))] fn name_constant_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, ret("acme.ret" = seen(ret)))] fn name_constant_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, parent_from = env.headers)] fn name_constant_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, parent_from = env.headers, public_endpoint)] fn name_constant_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, parent = env.context)] fn name_constant_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, new_root)] fn name_constant_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, link_from = env.headers)] fn name_constant_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, links_from = env.batch.iter())] fn name_constant_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, links_from = env.batch)] fn name_constant_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, inject_into = env.out)] fn name_constant_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, err)] fn name_constant_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, err(chain))] fn name_constant_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, err = always)] fn name_constant_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, err = |value| always(value))] fn name_constant_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, no_err)] fn name_constant_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, err_type = kind_of)] fn name_constant_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, carry = "link")] fn name_constant_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, leaf)] fn name_constant_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, min_duration = "1ns")] fn name_constant_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn name_constant_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, crate = runtime::renamed)] fn name_constant_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn name_constant_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn name_constant_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(name = names::CHARGE, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn name_constant_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", level = "info")] fn kind_and_level(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn kind_and_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn kind_and_attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", attrs("acme.limit" = LIMIT, KEY = 7))] fn kind_and_attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", start_attrs("acme.start" = n))] fn kind_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", baggage("tenant.id", names::CELL, "absent"))] fn kind_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", ret("acme.ret" = seen(ret)))] fn kind_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", parent_from = env.headers)] fn kind_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", parent_from = env.headers, public_endpoint)] fn kind_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", parent = env.context)] fn kind_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", new_root)] fn kind_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", link_from = env.headers)] fn kind_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", links_from = env.batch.iter())] fn kind_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", links_from = env.batch)] fn kind_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", inject_into = env.out)] fn kind_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", err)] fn kind_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", err(chain))] fn kind_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", err = always)] fn kind_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", err = |value| always(value))] fn kind_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", no_err)] fn kind_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", err_type = kind_of)] fn kind_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", carry = "link")] fn kind_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", leaf)] fn kind_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", min_duration = "1ns")] fn kind_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn kind_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", crate = runtime::renamed)] fn kind_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn kind_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn kind_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(kind = "client", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn kind_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn level_and_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn level_and_attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", attrs("acme.limit" = LIMIT, KEY = 7))] fn level_and_attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", start_attrs("acme.start" = n))] fn level_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", baggage("tenant.id", names::CELL, "absent"))] fn level_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", ret("acme.ret" = seen(ret)))] fn level_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", parent_from = env.headers)] fn level_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", parent_from = env.headers, public_endpoint)] fn level_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", parent = env.context)] fn level_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", new_root)] fn level_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", link_from = env.headers)] fn level_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", links_from = env.batch.iter())] fn level_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", links_from = env.batch)] fn level_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", inject_into = env.out)] fn level_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", err)] fn level_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", err(chain))] fn level_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", err = always)] fn level_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", err = |value| always(value))] fn level_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", no_err)] fn level_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", err_type = kind_of)] fn level_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", carry = "link")] fn level_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", crate = runtime::renamed)] fn level_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn level_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn level_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(level = "info", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn level_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), start_attrs("acme.start" = n))] fn attrs_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), baggage("tenant.id", names::CELL, "absent"))] fn attrs_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), ret("acme.ret" = seen(ret)))] fn attrs_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), parent_from = env.headers)] fn attrs_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), parent_from = env.headers, public_endpoint)] fn attrs_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), parent = env.context)] fn attrs_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), new_root)] fn attrs_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), link_from = env.headers)] fn attrs_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), links_from = env.batch.iter())] fn attrs_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), links_from = env.batch)] fn attrs_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), inject_into = env.out)] fn attrs_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err)] fn attrs_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err(chain))] fn attrs_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err = always)] fn attrs_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err = |value| always(value))] fn attrs_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), no_err)] fn attrs_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err_type = kind_of)] fn attrs_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), carry = "link")] fn attrs_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), leaf)] fn attrs_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), crate = runtime::renamed)] fn attrs_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn attrs_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn attrs_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn attrs_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), start_attrs("acme.start" = n))] fn attrs_literal_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), baggage("tenant.id", names::CELL, "absent"))] fn attrs_literal_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), ret("acme.ret" = seen(ret)))] fn attrs_literal_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), parent_from = env.headers)] fn attrs_literal_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), parent_from = env.headers, public_endpoint)] fn attrs_literal_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), parent = env.context)] fn attrs_literal_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), new_root)] fn attrs_literal_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), link_from = env.headers)] fn attrs_literal_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), links_from = env.batch.iter())] fn attrs_literal_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), links_from = env.batch)] fn attrs_literal_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), inject_into = env.out)] fn attrs_literal_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err)] fn attrs_literal_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err(chain))] fn attrs_literal_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err = always)] fn attrs_literal_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err = |value| always(value))] fn attrs_literal_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), no_err)] fn attrs_literal_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err_type = kind_of)] fn attrs_literal_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), carry = "link")] fn attrs_literal_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), leaf)] fn attrs_literal_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), min_duration = "1ns")] fn attrs_literal_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), crate = runtime::renamed)] fn attrs_literal_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn attrs_literal_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn attrs_literal_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn attrs_literal_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), start_attrs("acme.start" = n))] fn attrs_constant_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), baggage("tenant.id", names::CELL, "absent"))] fn attrs_constant_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), ret("acme.ret" = seen(ret)))] fn attrs_constant_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), parent_from = env.headers)] fn attrs_constant_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), parent_from = env.headers, public_endpoint)] fn attrs_constant_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), parent = env.context)] fn attrs_constant_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), new_root)] fn attrs_constant_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), link_from = env.headers)] fn attrs_constant_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), links_from = env.batch.iter())] fn attrs_constant_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), links_from = env.batch)] fn attrs_constant_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), inject_into = env.out)] fn attrs_constant_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err)] fn attrs_constant_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err(chain))] fn attrs_constant_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err = always)] fn attrs_constant_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err = |value| always(value))] fn attrs_constant_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), no_err)] fn attrs_constant_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err_type = kind_of)] fn attrs_constant_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), carry = "link")] fn attrs_constant_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), leaf)] fn attrs_constant_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), min_duration = "1ns")] fn attrs_constant_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), crate = runtime::renamed)] fn attrs_constant_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn attrs_constant_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn attrs_constant_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn attrs_constant_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), baggage("tenant.id", names::CELL, "absent"))] fn start_attrs_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), ret("acme.ret" = seen(ret)))] fn start_attrs_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), parent_from = env.headers)] fn start_attrs_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), parent_from = env.headers, public_endpoint)] fn start_attrs_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), parent = env.context)] fn start_attrs_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), new_root)] fn start_attrs_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), link_from = env.headers)] fn start_attrs_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), links_from = env.batch.iter())] fn start_attrs_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), links_from = env.batch)] fn start_attrs_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), inject_into = env.out)] fn start_attrs_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), err)] fn start_attrs_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), err(chain))] fn start_attrs_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), err = always)] fn start_attrs_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), err = |value| always(value))] fn start_attrs_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), no_err)] fn start_attrs_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), err_type = kind_of)] fn start_attrs_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), carry = "link")] fn start_attrs_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), leaf)] fn start_attrs_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), min_duration = "1ns")] fn start_attrs_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn start_attrs_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), crate = runtime::renamed)] fn start_attrs_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn start_attrs_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn start_attrs_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(start_attrs("acme.start" = n), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn start_attrs_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), ret("acme.ret" = seen(ret)))] fn baggage_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), parent_from = env.headers)] fn baggage_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), parent_from = env.headers, public_endpoint)] fn baggage_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), parent = env.context)] fn baggage_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), new_root)] fn baggage_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), link_from = env.headers)] fn baggage_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), links_from = env.batch.iter())] fn baggage_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), links_from = env.batch)] fn baggage_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), inject_into = env.out)] fn baggage_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err)] fn baggage_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err(chain))] fn baggage_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err = always)] fn baggage_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err = |value| always(value))] fn baggage_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), no_err)] fn baggage_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err_type = kind_of)] fn baggage_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), carry = "link")] fn baggage_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), leaf)] fn baggage_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), min_duration = "1ns")] fn baggage_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn baggage_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), crate = runtime::renamed)] fn baggage_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn baggage_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn baggage_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn baggage_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), parent_from = env.headers)] fn ret_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), parent_from = env.headers, public_endpoint)] fn ret_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), parent = env.context)] fn ret_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), new_root)] fn ret_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), link_from = env.headers)] fn ret_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), links_from = env.batch.iter())] fn ret_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), links_from = env.batch)] fn ret_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), inject_into = env.out)] fn ret_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), err)] fn ret_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), err(chain))] fn ret_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), err = always)] fn ret_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), err = |value| always(value))] fn ret_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), no_err)] fn ret_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), err_type = kind_of)] fn ret_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), carry = "link")] fn ret_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), leaf)] fn ret_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), min_duration = "1ns")] fn ret_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn ret_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), crate = runtime::renamed)] fn ret_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn ret_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn ret_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(ret("acme.ret" = seen(ret)), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn ret_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, link_from = env.headers)] fn parent_from_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, links_from = env.batch.iter())] fn parent_from_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, links_from = env.batch)] fn parent_from_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, inject_into = env.out)] fn parent_from_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, err)] fn parent_from_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, err(chain))] fn parent_from_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, err = always)] fn parent_from_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, err = |value| always(value))] fn parent_from_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, no_err)] fn parent_from_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, err_type = kind_of)] fn parent_from_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, carry = "link")] fn parent_from_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, crate = runtime::renamed)] fn parent_from_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn parent_from_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn parent_from_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn parent_from_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, link_from = env.headers)] fn public_endpoint_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, links_from = env.batch.iter())] fn public_endpoint_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, links_from = env.batch)] fn public_endpoint_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, inject_into = env.out)] fn public_endpoint_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, err)] fn public_endpoint_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, err(chain))] fn public_endpoint_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, err = always)] fn public_endpoint_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, err = |value| always(value))] fn public_endpoint_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, no_err)] fn public_endpoint_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, err_type = kind_of)] fn public_endpoint_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, carry = "link")] fn public_endpoint_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, crate = runtime::renamed)] fn public_endpoint_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn public_endpoint_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn public_endpoint_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent_from = env.headers, public_endpoint, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn public_endpoint_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, link_from = env.headers)] fn parent_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, links_from = env.batch.iter())] fn parent_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, links_from = env.batch)] fn parent_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, inject_into = env.out)] fn parent_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, err)] fn parent_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, err(chain))] fn parent_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, err = always)] fn parent_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, err = |value| always(value))] fn parent_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, no_err)] fn parent_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, err_type = kind_of)] fn parent_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, carry = "link")] fn parent_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, leaf)] fn parent_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, min_duration = "1ns")] fn parent_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn parent_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, crate = runtime::renamed)] fn parent_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn parent_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn parent_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(parent = env.context, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn parent_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, link_from = env.headers)] fn new_root_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, links_from = env.batch.iter())] fn new_root_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, links_from = env.batch)] fn new_root_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, inject_into = env.out)] fn new_root_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, err)] fn new_root_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, err(chain))] fn new_root_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, err = always)] fn new_root_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, err = |value| always(value))] fn new_root_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, no_err)] fn new_root_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, err_type = kind_of)] fn new_root_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, carry = "link")] fn new_root_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, leaf)] fn new_root_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, min_duration = "1ns")] fn new_root_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn new_root_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, crate = runtime::renamed)] fn new_root_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn new_root_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn new_root_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(new_root, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn new_root_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, inject_into = env.out)] fn link_from_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, err)] fn link_from_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, err(chain))] fn link_from_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, err = always)] fn link_from_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, err = |value| always(value))] fn link_from_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, no_err)] fn link_from_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, err_type = kind_of)] fn link_from_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, carry = "link")] fn link_from_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, leaf)] fn link_from_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, crate = runtime::renamed)] fn link_from_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn link_from_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn link_from_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(link_from = env.headers, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn link_from_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), inject_into = env.out)] fn links_from_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), err)] fn links_from_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), err(chain))] fn links_from_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), err = always)] fn links_from_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), err = |value| always(value))] fn links_from_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), no_err)] fn links_from_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), err_type = kind_of)] fn links_from_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), carry = "link")] fn links_from_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), leaf)] fn links_from_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), crate = runtime::renamed)] fn links_from_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn links_from_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn links_from_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch.iter(), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn links_from_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, inject_into = env.out)] fn links_from_place_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, err)] fn links_from_place_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, err(chain))] fn links_from_place_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, err = always)] fn links_from_place_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, err = |value| always(value))] fn links_from_place_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, no_err)] fn links_from_place_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, err_type = kind_of)] fn links_from_place_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, carry = "link")] fn links_from_place_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, leaf)] fn links_from_place_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, crate = runtime::renamed)] fn links_from_place_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn links_from_place_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn links_from_place_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(links_from = env.batch, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn links_from_place_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, err)] fn inject_into_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, err(chain))] fn inject_into_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, err = always)] fn inject_into_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, err = |value| always(value))] fn inject_into_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, no_err)] fn inject_into_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, err_type = kind_of)] fn inject_into_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, carry = "link")] fn inject_into_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, crate = runtime::renamed)] fn inject_into_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn inject_into_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn inject_into_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(inject_into = env.out, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn inject_into_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err, err_type = kind_of)] fn err_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err, carry = "link")] fn err_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err, leaf)] fn err_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err, min_duration = "1ns")] fn err_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn err_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err, crate = runtime::renamed)] fn err_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn err_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn err_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn err_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err(chain), err_type = kind_of)] fn err_chain_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err(chain), carry = "link")] fn err_chain_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err(chain), leaf)] fn err_chain_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err(chain), min_duration = "1ns")] fn err_chain_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err(chain), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn err_chain_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err(chain), crate = runtime::renamed)] fn err_chain_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err(chain), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn err_chain_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err(chain), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn err_chain_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err(chain), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn err_chain_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = always, err_type = kind_of)] fn err_mapped_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = always, carry = "link")] fn err_mapped_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = always, leaf)] fn err_mapped_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = always, min_duration = "1ns")] fn err_mapped_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = always, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn err_mapped_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = always, crate = runtime::renamed)] fn err_mapped_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = always, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn err_mapped_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = always, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn err_mapped_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = always, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn err_mapped_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = |value| always(value), err_type = kind_of)] fn err_closure_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = |value| always(value), carry = "link")] fn err_closure_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = |value| always(value), leaf)] fn err_closure_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = |value| always(value), min_duration = "1ns")] fn err_closure_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = |value| always(value), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn err_closure_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = |value| always(value), crate = runtime::renamed)] fn err_closure_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = |value| always(value), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn err_closure_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = |value| always(value), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn err_closure_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err = |value| always(value), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn err_closure_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(no_err, carry = "link")] fn no_err_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(no_err, leaf)] fn no_err_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(no_err, min_duration = "1ns")] fn no_err_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(no_err, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn no_err_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(no_err, crate = runtime::renamed)] fn no_err_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(no_err, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn no_err_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(no_err, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn no_err_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(no_err, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn no_err_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err_type = kind_of, carry = "link")] fn err_type_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err_type = kind_of, leaf)] fn err_type_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err_type = kind_of, min_duration = "1ns")] fn err_type_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err_type = kind_of, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn err_type_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err_type = kind_of, crate = runtime::renamed)] fn err_type_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err_type = kind_of, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn err_type_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err_type = kind_of, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn err_type_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(err_type = kind_of, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn err_type_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(carry = "link", crate = runtime::renamed)] fn carry_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(carry = "link", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn carry_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(carry = "link", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn carry_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(carry = "link", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn carry_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(leaf, crate = runtime::renamed)] fn leaf_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(leaf, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn leaf_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(leaf, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn leaf_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(leaf, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn leaf_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(min_duration = "1ns", crate = runtime::renamed)] fn min_duration_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(min_duration = "1ns", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn min_duration_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n), crate = runtime::renamed)] fn min_duration_attrs_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn min_duration_attrs_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(crate = runtime::renamed, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn crate_path_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(crate = runtime::renamed, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn crate_path_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(crate = runtime::renamed, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn crate_path_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn messaging_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn messaging_names_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(work(env, n)?) }
pub(crate) const CASES: &[Case] = &[
case("result", &["plain"], |env, n| Box::pin(async move { plain(env, n).ok() })),
case("result", &["name"], |env, n| Box::pin(async move { name(env, n).ok() })),
case("result", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).ok() })),
case("result", &["kind"], |env, n| Box::pin(async move { kind(env, n).ok() })),
case("result", &["level"], |env, n| Box::pin(async move { level(env, n).ok() })),
case("result", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).ok() })),
case("result", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).ok() })),
case("result", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).ok() })),
case("result", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).ok() })),
case("result", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).ok() })),
case("result", &["ret"], |env, n| Box::pin(async move { ret(env, n).ok() })),
case("result", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).ok() })),
case("result", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).ok() })),
case("result", &["parent"], |env, n| Box::pin(async move { parent(env, n).ok() })),
case("result", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).ok() })),
case("result", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).ok() })),
case("result", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).ok() })),
case("result", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).ok() })),
case("result", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).ok() })),
case("result", &["err"], |env, n| Box::pin(async move { err(env, n).ok() })),
case("result", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).ok() })),
case("result", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).ok() })),
case("result", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).ok() })),
case("result", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).ok() })),
case("result", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).ok() })),
case("result", &["carry"], |env, n| Box::pin(async move { carry(env, n).ok() })),
case("result", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).ok() })),
case("result", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).ok() })),
case("result", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).ok() })),
case("result", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).ok() })),
case("result", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).ok() })),
case("result", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).ok() })),
case("result", &["allow"], |env, n| Box::pin(async move { allow(env, n).ok() })),
case("result", &["name", "kind"], |env, n| Box::pin(async move { name_and_kind(env, n).ok() })),
case("result", &["name", "level"], |env, n| Box::pin(async move { name_and_level(env, n).ok() })),
case("result", &["name", "attrs"], |env, n| Box::pin(async move { name_and_attrs(env, n).ok() })),
case("result", &["name", "attrs_literal"], |env, n| Box::pin(async move { name_and_attrs_literal(env, n).ok() })),
case("result", &["name", "attrs_constant"], |env, n| Box::pin(async move { name_and_attrs_constant(env, n).ok() })),
case("result", &["name", "start_attrs"], |env, n| Box::pin(async move { name_and_start_attrs(env, n).ok() })),
case("result", &["name", "baggage"], |env, n| Box::pin(async move { name_and_baggage(env, n).ok() })),
case("result", &["name", "ret"], |env, n| Box::pin(async move { name_and_ret(env, n).ok() })),
case("result", &["name", "parent_from"], |env, n| Box::pin(async move { name_and_parent_from(env, n).ok() })),
case("result", &["name", "public_endpoint"], |env, n| Box::pin(async move { name_and_public_endpoint(env, n).ok() })),
case("result", &["name", "parent"], |env, n| Box::pin(async move { name_and_parent(env, n).ok() })),
case("result", &["name", "new_root"], |env, n| Box::pin(async move { name_and_new_root(env, n).ok() })),
case("result", &["name", "link_from"], |env, n| Box::pin(async move { name_and_link_from(env, n).ok() })),
case("result", &["name", "links_from"], |env, n| Box::pin(async move { name_and_links_from(env, n).ok() })),
case("result", &["name", "links_from_place"], |env, n| Box::pin(async move { name_and_links_from_place(env, n).ok() })),
case("result", &["name", "inject_into"], |env, n| Box::pin(async move { name_and_inject_into(env, n).ok() })),
case("result", &["name", "err"], |env, n| Box::pin(async move { name_and_err(env, n).ok() })),
case("result", &["name", "err_chain"], |env, n| Box::pin(async move { name_and_err_chain(env, n).ok() })),
case("result", &["name", "err_mapped"], |env, n| Box::pin(async move { name_and_err_mapped(env, n).ok() })),
case("result", &["name", "err_closure"], |env, n| Box::pin(async move { name_and_err_closure(env, n).ok() })),
case("result", &["name", "no_err"], |env, n| Box::pin(async move { name_and_no_err(env, n).ok() })),
case("result", &["name", "err_type"], |env, n| Box::pin(async move { name_and_err_type(env, n).ok() })),
case("result", &["name", "carry"], |env, n| Box::pin(async move { name_and_carry(env, n).ok() })),
case("result", &["name", "leaf"], |env, n| Box::pin(async move { name_and_leaf(env, n).ok() })),
case("result", &["name", "min_duration"], |env, n| Box::pin(async move { name_and_min_duration(env, n).ok() })),
case("result", &["name", "min_duration_attrs"], |env, n| Box::pin(async move { name_and_min_duration_attrs(env, n).ok() })),
case("result", &["name", "crate_path"], |env, n| Box::pin(async move { name_and_crate_path(env, n).ok() })),
case("result", &["name", "messaging"], |env, n| Box::pin(async move { name_and_messaging(env, n).ok() })),
case("result", &["name", "messaging_names"], |env, n| Box::pin(async move { name_and_messaging_names(env, n).ok() })),
case("result", &["name", "allow"], |env, n| Box::pin(async move { name_and_allow(env, n).ok() })),
case("result", &["name_constant", "kind"], |env, n| Box::pin(async move { name_constant_and_kind(env, n).ok() })),
case("result", &["name_constant", "level"], |env, n| Box::pin(async move { name_constant_and_level(env, n).ok() })),
case("result", &["name_constant", "attrs"], |env, n| Box::pin(async move { name_constant_and_attrs(env, n).ok() })),
case("result", &["name_constant", "attrs_literal"], |env, n| Box::pin(async move { name_constant_and_attrs_literal(env, n).ok() })),
case("result", &["name_constant", "attrs_constant"], |env, n| Box::pin(async move { name_constant_and_attrs_constant(env, n).ok() })),
case("result", &["name_constant", "start_attrs"], |env, n| Box::pin(async move { name_constant_and_start_attrs(env, n).ok() })),
case("result", &["name_constant", "baggage"], |env, n| Box::pin(async move { name_constant_and_baggage(env, n).ok() })),
case("result", &["name_constant", "ret"], |env, n| Box::pin(async move { name_constant_and_ret(env, n).ok() })),
case("result", &["name_constant", "parent_from"], |env, n| Box::pin(async move { name_constant_and_parent_from(env, n).ok() })),
case("result", &["name_constant", "public_endpoint"], |env, n| Box::pin(async move { name_constant_and_public_endpoint(env, n).ok() })),
case("result", &["name_constant", "parent"], |env, n| Box::pin(async move { name_constant_and_parent(env, n).ok() })),
case("result", &["name_constant", "new_root"], |env, n| Box::pin(async move { name_constant_and_new_root(env, n).ok() })),
case("result", &["name_constant", "link_from"], |env, n| Box::pin(async move { name_constant_and_link_from(env, n).ok() })),
case("result", &["name_constant", "links_from"], |env, n| Box::pin(async move { name_constant_and_links_from(env, n).ok() })),
case("result", &["name_constant", "links_from_place"], |env, n| Box::pin(async move { name_constant_and_links_from_place(env, n).ok() })),
case("result", &["name_constant", "inject_into"], |env, n| Box::pin(async move { name_constant_and_inject_into(env, n).ok() })),
case("result", &["name_constant", "err"], |env, n| Box::pin(async move { name_constant_and_err(env, n).ok() })),
case("result", &["name_constant", "err_chain"], |env, n| Box::pin(async move { name_constant_and_err_chain(env, n).ok() })),
case("result", &["name_constant", "err_mapped"], |env, n| Box::pin(async move { name_constant_and_err_mapped(env, n).ok() })),
case("result", &["name_constant", "err_closure"], |env, n| Box::pin(async move { name_constant_and_err_closure(env, n).ok() })),
case("result", &["name_constant", "no_err"], |env, n| Box::pin(async move { name_constant_and_no_err(env, n).ok() })),
case("result", &["name_constant", "err_type"], |env, n| Box::pin(async move { name_constant_and_err_type(env, n).ok() })),
case("result", &["name_constant", "carry"], |env, n| Box::pin(async move { name_constant_and_carry(env, n).ok() })),
case("result", &["name_constant", "leaf"], |env, n| Box::pin(async move { name_constant_and_leaf(env, n).ok() })),
case("result", &["name_constant", "min_duration"], |env, n| Box::pin(async move { name_constant_and_min_duration(env, n).ok() })),
case("result", &["name_constant", "min_duration_attrs"], |env, n| Box::pin(async move { name_constant_and_min_duration_attrs(env, n).ok() })),
case("result", &["name_constant", "crate_path"], |env, n| Box::pin(async move { name_constant_and_crate_path(env, n).ok() })),
case("result", &["name_constant", "messaging"], |env, n| Box::pin(async move { name_constant_and_messaging(env, n).ok() })),
case("result", &["name_constant", "messaging_names"], |env, n| Box::pin(async move { name_constant_and_messaging_names(env, n).ok() })),
case("result", &["name_constant", "allow"], |env, n| Box::pin(async move { name_constant_and_allow(env, n).ok() })),
case("result", &["kind", "level"], |env, n| Box::pin(async move { kind_and_level(env, n).ok() })),
case("result", &["kind", "attrs"], |env, n| Box::pin(async move { kind_and_attrs(env, n).ok() })),
case("result", &["kind", "attrs_literal"], |env, n| Box::pin(async move { kind_and_attrs_literal(env, n).ok() })),
case("result", &["kind", "attrs_constant"], |env, n| Box::pin(async move { kind_and_attrs_constant(env, n).ok() })),
case("result", &["kind", "start_attrs"], |env, n| Box::pin(async move { kind_and_start_attrs(env, n).ok() })),
case("result", &["kind", "baggage"], |env, n| Box::pin(async move { kind_and_baggage(env, n).ok() })),
case("result", &["kind", "ret"], |env, n| Box::pin(async move { kind_and_ret(env, n).ok() })),
case("result", &["kind", "parent_from"], |env, n| Box::pin(async move { kind_and_parent_from(env, n).ok() })),
case("result", &["kind", "public_endpoint"], |env, n| Box::pin(async move { kind_and_public_endpoint(env, n).ok() })),
case("result", &["kind", "parent"], |env, n| Box::pin(async move { kind_and_parent(env, n).ok() })),
case("result", &["kind", "new_root"], |env, n| Box::pin(async move { kind_and_new_root(env, n).ok() })),
case("result", &["kind", "link_from"], |env, n| Box::pin(async move { kind_and_link_from(env, n).ok() })),
case("result", &["kind", "links_from"], |env, n| Box::pin(async move { kind_and_links_from(env, n).ok() })),
case("result", &["kind", "links_from_place"], |env, n| Box::pin(async move { kind_and_links_from_place(env, n).ok() })),
case("result", &["kind", "inject_into"], |env, n| Box::pin(async move { kind_and_inject_into(env, n).ok() })),
case("result", &["kind", "err"], |env, n| Box::pin(async move { kind_and_err(env, n).ok() })),
case("result", &["kind", "err_chain"], |env, n| Box::pin(async move { kind_and_err_chain(env, n).ok() })),
case("result", &["kind", "err_mapped"], |env, n| Box::pin(async move { kind_and_err_mapped(env, n).ok() })),
case("result", &["kind", "err_closure"], |env, n| Box::pin(async move { kind_and_err_closure(env, n).ok() })),
case("result", &["kind", "no_err"], |env, n| Box::pin(async move { kind_and_no_err(env, n).ok() })),
case("result", &["kind", "err_type"], |env, n| Box::pin(async move { kind_and_err_type(env, n).ok() })),
case("result", &["kind", "carry"], |env, n| Box::pin(async move { kind_and_carry(env, n).ok() })),
case("result", &["kind", "leaf"], |env, n| Box::pin(async move { kind_and_leaf(env, n).ok() })),
case("result", &["kind", "min_duration"], |env, n| Box::pin(async move { kind_and_min_duration(env, n).ok() })),
case("result", &["kind", "min_duration_attrs"], |env, n| Box::pin(async move { kind_and_min_duration_attrs(env, n).ok() })),
case("result", &["kind", "crate_path"], |env, n| Box::pin(async move { kind_and_crate_path(env, n).ok() })),
case("result", &["kind", "messaging"], |env, n| Box::pin(async move { kind_and_messaging(env, n).ok() })),
case("result", &["kind", "messaging_names"], |env, n| Box::pin(async move { kind_and_messaging_names(env, n).ok() })),
case("result", &["kind", "allow"], |env, n| Box::pin(async move { kind_and_allow(env, n).ok() })),
case("result", &["level", "attrs"], |env, n| Box::pin(async move { level_and_attrs(env, n).ok() })),
case("result", &["level", "attrs_literal"], |env, n| Box::pin(async move { level_and_attrs_literal(env, n).ok() })),
case("result", &["level", "attrs_constant"], |env, n| Box::pin(async move { level_and_attrs_constant(env, n).ok() })),
case("result", &["level", "start_attrs"], |env, n| Box::pin(async move { level_and_start_attrs(env, n).ok() })),
case("result", &["level", "baggage"], |env, n| Box::pin(async move { level_and_baggage(env, n).ok() })),
case("result", &["level", "ret"], |env, n| Box::pin(async move { level_and_ret(env, n).ok() })),
case("result", &["level", "parent_from"], |env, n| Box::pin(async move { level_and_parent_from(env, n).ok() })),
case("result", &["level", "public_endpoint"], |env, n| Box::pin(async move { level_and_public_endpoint(env, n).ok() })),
case("result", &["level", "parent"], |env, n| Box::pin(async move { level_and_parent(env, n).ok() })),
case("result", &["level", "new_root"], |env, n| Box::pin(async move { level_and_new_root(env, n).ok() })),
case("result", &["level", "link_from"], |env, n| Box::pin(async move { level_and_link_from(env, n).ok() })),
case("result", &["level", "links_from"], |env, n| Box::pin(async move { level_and_links_from(env, n).ok() })),
case("result", &["level", "links_from_place"], |env, n| Box::pin(async move { level_and_links_from_place(env, n).ok() })),
case("result", &["level", "inject_into"], |env, n| Box::pin(async move { level_and_inject_into(env, n).ok() })),
case("result", &["level", "err"], |env, n| Box::pin(async move { level_and_err(env, n).ok() })),
case("result", &["level", "err_chain"], |env, n| Box::pin(async move { level_and_err_chain(env, n).ok() })),
case("result", &["level", "err_mapped"], |env, n| Box::pin(async move { level_and_err_mapped(env, n).ok() })),
case("result", &["level", "err_closure"], |env, n| Box::pin(async move { level_and_err_closure(env, n).ok() })),
case("result", &["level", "no_err"], |env, n| Box::pin(async move { level_and_no_err(env, n).ok() })),
case("result", &["level", "err_type"], |env, n| Box::pin(async move { level_and_err_type(env, n).ok() })),
case("result", &["level", "carry"], |env, n| Box::pin(async move { level_and_carry(env, n).ok() })),
case("result", &["level", "crate_path"], |env, n| Box::pin(async move { level_and_crate_path(env, n).ok() })),
case("result", &["level", "messaging"], |env, n| Box::pin(async move { level_and_messaging(env, n).ok() })),
case("result", &["level", "messaging_names"], |env, n| Box::pin(async move { level_and_messaging_names(env, n).ok() })),
case("result", &["level", "allow"], |env, n| Box::pin(async move { level_and_allow(env, n).ok() })),
case("result", &["attrs", "start_attrs"], |env, n| Box::pin(async move { attrs_and_start_attrs(env, n).ok() })),
case("result", &["attrs", "baggage"], |env, n| Box::pin(async move { attrs_and_baggage(env, n).ok() })),
case("result", &["attrs", "ret"], |env, n| Box::pin(async move { attrs_and_ret(env, n).ok() })),
case("result", &["attrs", "parent_from"], |env, n| Box::pin(async move { attrs_and_parent_from(env, n).ok() })),
case("result", &["attrs", "public_endpoint"], |env, n| Box::pin(async move { attrs_and_public_endpoint(env, n).ok() })),
case("result", &["attrs", "parent"], |env, n| Box::pin(async move { attrs_and_parent(env, n).ok() })),
case("result", &["attrs", "new_root"], |env, n| Box::pin(async move { attrs_and_new_root(env, n).ok() })),
case("result", &["attrs", "link_from"], |env, n| Box::pin(async move { attrs_and_link_from(env, n).ok() })),
case("result", &["attrs", "links_from"], |env, n| Box::pin(async move { attrs_and_links_from(env, n).ok() })),
case("result", &["attrs", "links_from_place"], |env, n| Box::pin(async move { attrs_and_links_from_place(env, n).ok() })),
case("result", &["attrs", "inject_into"], |env, n| Box::pin(async move { attrs_and_inject_into(env, n).ok() })),
case("result", &["attrs", "err"], |env, n| Box::pin(async move { attrs_and_err(env, n).ok() })),
case("result", &["attrs", "err_chain"], |env, n| Box::pin(async move { attrs_and_err_chain(env, n).ok() })),
case("result", &["attrs", "err_mapped"], |env, n| Box::pin(async move { attrs_and_err_mapped(env, n).ok() })),
case("result", &["attrs", "err_closure"], |env, n| Box::pin(async move { attrs_and_err_closure(env, n).ok() })),
case("result", &["attrs", "no_err"], |env, n| Box::pin(async move { attrs_and_no_err(env, n).ok() })),
case("result", &["attrs", "err_type"], |env, n| Box::pin(async move { attrs_and_err_type(env, n).ok() })),
case("result", &["attrs", "carry"], |env, n| Box::pin(async move { attrs_and_carry(env, n).ok() })),
case("result", &["attrs", "leaf"], |env, n| Box::pin(async move { attrs_and_leaf(env, n).ok() })),
case("result", &["attrs", "crate_path"], |env, n| Box::pin(async move { attrs_and_crate_path(env, n).ok() })),
case("result", &["attrs", "messaging"], |env, n| Box::pin(async move { attrs_and_messaging(env, n).ok() })),
case("result", &["attrs", "messaging_names"], |env, n| Box::pin(async move { attrs_and_messaging_names(env, n).ok() })),
case("result", &["attrs", "allow"], |env, n| Box::pin(async move { attrs_and_allow(env, n).ok() })),
case("result", &["attrs_literal", "start_attrs"], |env, n| Box::pin(async move { attrs_literal_and_start_attrs(env, n).ok() })),
case("result", &["attrs_literal", "baggage"], |env, n| Box::pin(async move { attrs_literal_and_baggage(env, n).ok() })),
case("result", &["attrs_literal", "ret"], |env, n| Box::pin(async move { attrs_literal_and_ret(env, n).ok() })),
case("result", &["attrs_literal", "parent_from"], |env, n| Box::pin(async move { attrs_literal_and_parent_from(env, n).ok() })),
case("result", &["attrs_literal", "public_endpoint"], |env, n| Box::pin(async move { attrs_literal_and_public_endpoint(env, n).ok() })),
case("result", &["attrs_literal", "parent"], |env, n| Box::pin(async move { attrs_literal_and_parent(env, n).ok() })),
case("result", &["attrs_literal", "new_root"], |env, n| Box::pin(async move { attrs_literal_and_new_root(env, n).ok() })),
case("result", &["attrs_literal", "link_from"], |env, n| Box::pin(async move { attrs_literal_and_link_from(env, n).ok() })),
case("result", &["attrs_literal", "links_from"], |env, n| Box::pin(async move { attrs_literal_and_links_from(env, n).ok() })),
case("result", &["attrs_literal", "links_from_place"], |env, n| Box::pin(async move { attrs_literal_and_links_from_place(env, n).ok() })),
case("result", &["attrs_literal", "inject_into"], |env, n| Box::pin(async move { attrs_literal_and_inject_into(env, n).ok() })),
case("result", &["attrs_literal", "err"], |env, n| Box::pin(async move { attrs_literal_and_err(env, n).ok() })),
case("result", &["attrs_literal", "err_chain"], |env, n| Box::pin(async move { attrs_literal_and_err_chain(env, n).ok() })),
case("result", &["attrs_literal", "err_mapped"], |env, n| Box::pin(async move { attrs_literal_and_err_mapped(env, n).ok() })),
case("result", &["attrs_literal", "err_closure"], |env, n| Box::pin(async move { attrs_literal_and_err_closure(env, n).ok() })),
case("result", &["attrs_literal", "no_err"], |env, n| Box::pin(async move { attrs_literal_and_no_err(env, n).ok() })),
case("result", &["attrs_literal", "err_type"], |env, n| Box::pin(async move { attrs_literal_and_err_type(env, n).ok() })),
case("result", &["attrs_literal", "carry"], |env, n| Box::pin(async move { attrs_literal_and_carry(env, n).ok() })),
case("result", &["attrs_literal", "leaf"], |env, n| Box::pin(async move { attrs_literal_and_leaf(env, n).ok() })),
case("result", &["attrs_literal", "min_duration"], |env, n| Box::pin(async move { attrs_literal_and_min_duration(env, n).ok() })),
case("result", &["attrs_literal", "crate_path"], |env, n| Box::pin(async move { attrs_literal_and_crate_path(env, n).ok() })),
case("result", &["attrs_literal", "messaging"], |env, n| Box::pin(async move { attrs_literal_and_messaging(env, n).ok() })),
case("result", &["attrs_literal", "messaging_names"], |env, n| Box::pin(async move { attrs_literal_and_messaging_names(env, n).ok() })),
case("result", &["attrs_literal", "allow"], |env, n| Box::pin(async move { attrs_literal_and_allow(env, n).ok() })),
case("result", &["attrs_constant", "start_attrs"], |env, n| Box::pin(async move { attrs_constant_and_start_attrs(env, n).ok() })),
case("result", &["attrs_constant", "baggage"], |env, n| Box::pin(async move { attrs_constant_and_baggage(env, n).ok() })),
case("result", &["attrs_constant", "ret"], |env, n| Box::pin(async move { attrs_constant_and_ret(env, n).ok() })),
case("result", &["attrs_constant", "parent_from"], |env, n| Box::pin(async move { attrs_constant_and_parent_from(env, n).ok() })),
case("result", &["attrs_constant", "public_endpoint"], |env, n| Box::pin(async move { attrs_constant_and_public_endpoint(env, n).ok() })),
case("result", &["attrs_constant", "parent"], |env, n| Box::pin(async move { attrs_constant_and_parent(env, n).ok() })),
case("result", &["attrs_constant", "new_root"], |env, n| Box::pin(async move { attrs_constant_and_new_root(env, n).ok() })),
case("result", &["attrs_constant", "link_from"], |env, n| Box::pin(async move { attrs_constant_and_link_from(env, n).ok() })),
case("result", &["attrs_constant", "links_from"], |env, n| Box::pin(async move { attrs_constant_and_links_from(env, n).ok() })),
case("result", &["attrs_constant", "links_from_place"], |env, n| Box::pin(async move { attrs_constant_and_links_from_place(env, n).ok() })),
case("result", &["attrs_constant", "inject_into"], |env, n| Box::pin(async move { attrs_constant_and_inject_into(env, n).ok() })),
case("result", &["attrs_constant", "err"], |env, n| Box::pin(async move { attrs_constant_and_err(env, n).ok() })),
case("result", &["attrs_constant", "err_chain"], |env, n| Box::pin(async move { attrs_constant_and_err_chain(env, n).ok() })),
case("result", &["attrs_constant", "err_mapped"], |env, n| Box::pin(async move { attrs_constant_and_err_mapped(env, n).ok() })),
case("result", &["attrs_constant", "err_closure"], |env, n| Box::pin(async move { attrs_constant_and_err_closure(env, n).ok() })),
case("result", &["attrs_constant", "no_err"], |env, n| Box::pin(async move { attrs_constant_and_no_err(env, n).ok() })),
case("result", &["attrs_constant", "err_type"], |env, n| Box::pin(async move { attrs_constant_and_err_type(env, n).ok() })),
case("result", &["attrs_constant", "carry"], |env, n| Box::pin(async move { attrs_constant_and_carry(env, n).ok() })),
case("result", &["attrs_constant", "leaf"], |env, n| Box::pin(async move { attrs_constant_and_leaf(env, n).ok() })),
case("result", &["attrs_constant", "min_duration"], |env, n| Box::pin(async move { attrs_constant_and_min_duration(env, n).ok() })),
case("result", &["attrs_constant", "crate_path"], |env, n| Box::pin(async move { attrs_constant_and_crate_path(env, n).ok() })),
case("result", &["attrs_constant", "messaging"], |env, n| Box::pin(async move { attrs_constant_and_messaging(env, n).ok() })),
case("result", &["attrs_constant", "messaging_names"], |env, n| Box::pin(async move { attrs_constant_and_messaging_names(env, n).ok() })),
case("result", &["attrs_constant", "allow"], |env, n| Box::pin(async move { attrs_constant_and_allow(env, n).ok() })),
case("result", &["start_attrs", "baggage"], |env, n| Box::pin(async move { start_attrs_and_baggage(env, n).ok() })),
case("result", &["start_attrs", "ret"], |env, n| Box::pin(async move { start_attrs_and_ret(env, n).ok() })),
case("result", &["start_attrs", "parent_from"], |env, n| Box::pin(async move { start_attrs_and_parent_from(env, n).ok() })),
case("result", &["start_attrs", "public_endpoint"], |env, n| Box::pin(async move { start_attrs_and_public_endpoint(env, n).ok() })),
case("result", &["start_attrs", "parent"], |env, n| Box::pin(async move { start_attrs_and_parent(env, n).ok() })),
case("result", &["start_attrs", "new_root"], |env, n| Box::pin(async move { start_attrs_and_new_root(env, n).ok() })),
case("result", &["start_attrs", "link_from"], |env, n| Box::pin(async move { start_attrs_and_link_from(env, n).ok() })),
case("result", &["start_attrs", "links_from"], |env, n| Box::pin(async move { start_attrs_and_links_from(env, n).ok() })),
case("result", &["start_attrs", "links_from_place"], |env, n| Box::pin(async move { start_attrs_and_links_from_place(env, n).ok() })),
case("result", &["start_attrs", "inject_into"], |env, n| Box::pin(async move { start_attrs_and_inject_into(env, n).ok() })),
case("result", &["start_attrs", "err"], |env, n| Box::pin(async move { start_attrs_and_err(env, n).ok() })),
case("result", &["start_attrs", "err_chain"], |env, n| Box::pin(async move { start_attrs_and_err_chain(env, n).ok() })),
case("result", &["start_attrs", "err_mapped"], |env, n| Box::pin(async move { start_attrs_and_err_mapped(env, n).ok() })),
case("result", &["start_attrs", "err_closure"], |env, n| Box::pin(async move { start_attrs_and_err_closure(env, n).ok() })),
case("result", &["start_attrs", "no_err"], |env, n| Box::pin(async move { start_attrs_and_no_err(env, n).ok() })),
case("result", &["start_attrs", "err_type"], |env, n| Box::pin(async move { start_attrs_and_err_type(env, n).ok() })),
case("result", &["start_attrs", "carry"], |env, n| Box::pin(async move { start_attrs_and_carry(env, n).ok() })),
case("result", &["start_attrs", "leaf"], |env, n| Box::pin(async move { start_attrs_and_leaf(env, n).ok() })),
case("result", &["start_attrs", "min_duration"], |env, n| Box::pin(async move { start_attrs_and_min_duration(env, n).ok() })),
case("result", &["start_attrs", "min_duration_attrs"], |env, n| Box::pin(async move { start_attrs_and_min_duration_attrs(env, n).ok() })),
case("result", &["start_attrs", "crate_path"], |env, n| Box::pin(async move { start_attrs_and_crate_path(env, n).ok() })),
case("result", &["start_attrs", "messaging"], |env, n| Box::pin(async move { start_attrs_and_messaging(env, n).ok() })),
case("result", &["start_attrs", "messaging_names"], |env, n| Box::pin(async move { start_attrs_and_messaging_names(env, n).ok() })),
case("result", &["start_attrs", "allow"], |env, n| Box::pin(async move { start_attrs_and_allow(env, n).ok() })),
case("result", &["baggage", "ret"], |env, n| Box::pin(async move { baggage_and_ret(env, n).ok() })),
case("result", &["baggage", "parent_from"], |env, n| Box::pin(async move { baggage_and_parent_from(env, n).ok() })),
case("result", &["baggage", "public_endpoint"], |env, n| Box::pin(async move { baggage_and_public_endpoint(env, n).ok() })),
case("result", &["baggage", "parent"], |env, n| Box::pin(async move { baggage_and_parent(env, n).ok() })),
case("result", &["baggage", "new_root"], |env, n| Box::pin(async move { baggage_and_new_root(env, n).ok() })),
case("result", &["baggage", "link_from"], |env, n| Box::pin(async move { baggage_and_link_from(env, n).ok() })),
case("result", &["baggage", "links_from"], |env, n| Box::pin(async move { baggage_and_links_from(env, n).ok() })),
case("result", &["baggage", "links_from_place"], |env, n| Box::pin(async move { baggage_and_links_from_place(env, n).ok() })),
case("result", &["baggage", "inject_into"], |env, n| Box::pin(async move { baggage_and_inject_into(env, n).ok() })),
case("result", &["baggage", "err"], |env, n| Box::pin(async move { baggage_and_err(env, n).ok() })),
case("result", &["baggage", "err_chain"], |env, n| Box::pin(async move { baggage_and_err_chain(env, n).ok() })),
case("result", &["baggage", "err_mapped"], |env, n| Box::pin(async move { baggage_and_err_mapped(env, n).ok() })),
case("result", &["baggage", "err_closure"], |env, n| Box::pin(async move { baggage_and_err_closure(env, n).ok() })),
case("result", &["baggage", "no_err"], |env, n| Box::pin(async move { baggage_and_no_err(env, n).ok() })),
case("result", &["baggage", "err_type"], |env, n| Box::pin(async move { baggage_and_err_type(env, n).ok() })),
case("result", &["baggage", "carry"], |env, n| Box::pin(async move { baggage_and_carry(env, n).ok() })),
case("result", &["baggage", "leaf"], |env, n| Box::pin(async move { baggage_and_leaf(env, n).ok() })),
case("result", &["baggage", "min_duration"], |env, n| Box::pin(async move { baggage_and_min_duration(env, n).ok() })),
case("result", &["baggage", "min_duration_attrs"], |env, n| Box::pin(async move { baggage_and_min_duration_attrs(env, n).ok() })),
case("result", &["baggage", "crate_path"], |env, n| Box::pin(async move { baggage_and_crate_path(env, n).ok() })),
case("result", &["baggage", "messaging"], |env, n| Box::pin(async move { baggage_and_messaging(env, n).ok() })),
case("result", &["baggage", "messaging_names"], |env, n| Box::pin(async move { baggage_and_messaging_names(env, n).ok() })),
case("result", &["baggage", "allow"], |env, n| Box::pin(async move { baggage_and_allow(env, n).ok() })),
case("result", &["ret", "parent_from"], |env, n| Box::pin(async move { ret_and_parent_from(env, n).ok() })),
case("result", &["ret", "public_endpoint"], |env, n| Box::pin(async move { ret_and_public_endpoint(env, n).ok() })),
case("result", &["ret", "parent"], |env, n| Box::pin(async move { ret_and_parent(env, n).ok() })),
case("result", &["ret", "new_root"], |env, n| Box::pin(async move { ret_and_new_root(env, n).ok() })),
case("result", &["ret", "link_from"], |env, n| Box::pin(async move { ret_and_link_from(env, n).ok() })),
case("result", &["ret", "links_from"], |env, n| Box::pin(async move { ret_and_links_from(env, n).ok() })),
case("result", &["ret", "links_from_place"], |env, n| Box::pin(async move { ret_and_links_from_place(env, n).ok() })),
case("result", &["ret", "inject_into"], |env, n| Box::pin(async move { ret_and_inject_into(env, n).ok() })),
case("result", &["ret", "err"], |env, n| Box::pin(async move { ret_and_err(env, n).ok() })),
case("result", &["ret", "err_chain"], |env, n| Box::pin(async move { ret_and_err_chain(env, n).ok() })),
case("result", &["ret", "err_mapped"], |env, n| Box::pin(async move { ret_and_err_mapped(env, n).ok() })),
case("result", &["ret", "err_closure"], |env, n| Box::pin(async move { ret_and_err_closure(env, n).ok() })),
case("result", &["ret", "no_err"], |env, n| Box::pin(async move { ret_and_no_err(env, n).ok() })),
case("result", &["ret", "err_type"], |env, n| Box::pin(async move { ret_and_err_type(env, n).ok() })),
case("result", &["ret", "carry"], |env, n| Box::pin(async move { ret_and_carry(env, n).ok() })),
case("result", &["ret", "leaf"], |env, n| Box::pin(async move { ret_and_leaf(env, n).ok() })),
case("result", &["ret", "min_duration"], |env, n| Box::pin(async move { ret_and_min_duration(env, n).ok() })),
case("result", &["ret", "min_duration_attrs"], |env, n| Box::pin(async move { ret_and_min_duration_attrs(env, n).ok() })),
case("result", &["ret", "crate_path"], |env, n| Box::pin(async move { ret_and_crate_path(env, n).ok() })),
case("result", &["ret", "messaging"], |env, n| Box::pin(async move { ret_and_messaging(env, n).ok() })),
case("result", &["ret", "messaging_names"], |env, n| Box::pin(async move { ret_and_messaging_names(env, n).ok() })),
case("result", &["ret", "allow"], |env, n| Box::pin(async move { ret_and_allow(env, n).ok() })),
case("result", &["parent_from", "link_from"], |env, n| Box::pin(async move { parent_from_and_link_from(env, n).ok() })),
case("result", &["parent_from", "links_from"], |env, n| Box::pin(async move { parent_from_and_links_from(env, n).ok() })),
case("result", &["parent_from", "links_from_place"], |env, n| Box::pin(async move { parent_from_and_links_from_place(env, n).ok() })),
case("result", &["parent_from", "inject_into"], |env, n| Box::pin(async move { parent_from_and_inject_into(env, n).ok() })),
case("result", &["parent_from", "err"], |env, n| Box::pin(async move { parent_from_and_err(env, n).ok() })),
case("result", &["parent_from", "err_chain"], |env, n| Box::pin(async move { parent_from_and_err_chain(env, n).ok() })),
case("result", &["parent_from", "err_mapped"], |env, n| Box::pin(async move { parent_from_and_err_mapped(env, n).ok() })),
case("result", &["parent_from", "err_closure"], |env, n| Box::pin(async move { parent_from_and_err_closure(env, n).ok() })),
case("result", &["parent_from", "no_err"], |env, n| Box::pin(async move { parent_from_and_no_err(env, n).ok() })),
case("result", &["parent_from", "err_type"], |env, n| Box::pin(async move { parent_from_and_err_type(env, n).ok() })),
case("result", &["parent_from", "carry"], |env, n| Box::pin(async move { parent_from_and_carry(env, n).ok() })),
case("result", &["parent_from", "crate_path"], |env, n| Box::pin(async move { parent_from_and_crate_path(env, n).ok() })),
case("result", &["parent_from", "messaging"], |env, n| Box::pin(async move { parent_from_and_messaging(env, n).ok() })),
case("result", &["parent_from", "messaging_names"], |env, n| Box::pin(async move { parent_from_and_messaging_names(env, n).ok() })),
case("result", &["parent_from", "allow"], |env, n| Box::pin(async move { parent_from_and_allow(env, n).ok() })),
case("result", &["public_endpoint", "link_from"], |env, n| Box::pin(async move { public_endpoint_and_link_from(env, n).ok() })),
case("result", &["public_endpoint", "links_from"], |env, n| Box::pin(async move { public_endpoint_and_links_from(env, n).ok() })),
case("result", &["public_endpoint", "links_from_place"], |env, n| Box::pin(async move { public_endpoint_and_links_from_place(env, n).ok() })),
case("result", &["public_endpoint", "inject_into"], |env, n| Box::pin(async move { public_endpoint_and_inject_into(env, n).ok() })),
case("result", &["public_endpoint", "err"], |env, n| Box::pin(async move { public_endpoint_and_err(env, n).ok() })),
case("result", &["public_endpoint", "err_chain"], |env, n| Box::pin(async move { public_endpoint_and_err_chain(env, n).ok() })),
case("result", &["public_endpoint", "err_mapped"], |env, n| Box::pin(async move { public_endpoint_and_err_mapped(env, n).ok() })),
case("result", &["public_endpoint", "err_closure"], |env, n| Box::pin(async move { public_endpoint_and_err_closure(env, n).ok() })),
case("result", &["public_endpoint", "no_err"], |env, n| Box::pin(async move { public_endpoint_and_no_err(env, n).ok() })),
case("result", &["public_endpoint", "err_type"], |env, n| Box::pin(async move { public_endpoint_and_err_type(env, n).ok() })),
case("result", &["public_endpoint", "carry"], |env, n| Box::pin(async move { public_endpoint_and_carry(env, n).ok() })),
case("result", &["public_endpoint", "crate_path"], |env, n| Box::pin(async move { public_endpoint_and_crate_path(env, n).ok() })),
case("result", &["public_endpoint", "messaging"], |env, n| Box::pin(async move { public_endpoint_and_messaging(env, n).ok() })),
case("result", &["public_endpoint", "messaging_names"], |env, n| Box::pin(async move { public_endpoint_and_messaging_names(env, n).ok() })),
case("result", &["public_endpoint", "allow"], |env, n| Box::pin(async move { public_endpoint_and_allow(env, n).ok() })),
case("result", &["parent", "link_from"], |env, n| Box::pin(async move { parent_and_link_from(env, n).ok() })),
case("result", &["parent", "links_from"], |env, n| Box::pin(async move { parent_and_links_from(env, n).ok() })),
case("result", &["parent", "links_from_place"], |env, n| Box::pin(async move { parent_and_links_from_place(env, n).ok() })),
case("result", &["parent", "inject_into"], |env, n| Box::pin(async move { parent_and_inject_into(env, n).ok() })),
case("result", &["parent", "err"], |env, n| Box::pin(async move { parent_and_err(env, n).ok() })),
case("result", &["parent", "err_chain"], |env, n| Box::pin(async move { parent_and_err_chain(env, n).ok() })),
case("result", &["parent", "err_mapped"], |env, n| Box::pin(async move { parent_and_err_mapped(env, n).ok() })),
case("result", &["parent", "err_closure"], |env, n| Box::pin(async move { parent_and_err_closure(env, n).ok() })),
case("result", &["parent", "no_err"], |env, n| Box::pin(async move { parent_and_no_err(env, n).ok() })),
case("result", &["parent", "err_type"], |env, n| Box::pin(async move { parent_and_err_type(env, n).ok() })),
case("result", &["parent", "carry"], |env, n| Box::pin(async move { parent_and_carry(env, n).ok() })),
case("result", &["parent", "leaf"], |env, n| Box::pin(async move { parent_and_leaf(env, n).ok() })),
case("result", &["parent", "min_duration"], |env, n| Box::pin(async move { parent_and_min_duration(env, n).ok() })),
case("result", &["parent", "min_duration_attrs"], |env, n| Box::pin(async move { parent_and_min_duration_attrs(env, n).ok() })),
case("result", &["parent", "crate_path"], |env, n| Box::pin(async move { parent_and_crate_path(env, n).ok() })),
case("result", &["parent", "messaging"], |env, n| Box::pin(async move { parent_and_messaging(env, n).ok() })),
case("result", &["parent", "messaging_names"], |env, n| Box::pin(async move { parent_and_messaging_names(env, n).ok() })),
case("result", &["parent", "allow"], |env, n| Box::pin(async move { parent_and_allow(env, n).ok() })),
case("result", &["new_root", "link_from"], |env, n| Box::pin(async move { new_root_and_link_from(env, n).ok() })),
case("result", &["new_root", "links_from"], |env, n| Box::pin(async move { new_root_and_links_from(env, n).ok() })),
case("result", &["new_root", "links_from_place"], |env, n| Box::pin(async move { new_root_and_links_from_place(env, n).ok() })),
case("result", &["new_root", "inject_into"], |env, n| Box::pin(async move { new_root_and_inject_into(env, n).ok() })),
case("result", &["new_root", "err"], |env, n| Box::pin(async move { new_root_and_err(env, n).ok() })),
case("result", &["new_root", "err_chain"], |env, n| Box::pin(async move { new_root_and_err_chain(env, n).ok() })),
case("result", &["new_root", "err_mapped"], |env, n| Box::pin(async move { new_root_and_err_mapped(env, n).ok() })),
case("result", &["new_root", "err_closure"], |env, n| Box::pin(async move { new_root_and_err_closure(env, n).ok() })),
case("result", &["new_root", "no_err"], |env, n| Box::pin(async move { new_root_and_no_err(env, n).ok() })),
case("result", &["new_root", "err_type"], |env, n| Box::pin(async move { new_root_and_err_type(env, n).ok() })),
case("result", &["new_root", "carry"], |env, n| Box::pin(async move { new_root_and_carry(env, n).ok() })),
case("result", &["new_root", "leaf"], |env, n| Box::pin(async move { new_root_and_leaf(env, n).ok() })),
case("result", &["new_root", "min_duration"], |env, n| Box::pin(async move { new_root_and_min_duration(env, n).ok() })),
case("result", &["new_root", "min_duration_attrs"], |env, n| Box::pin(async move { new_root_and_min_duration_attrs(env, n).ok() })),
case("result", &["new_root", "crate_path"], |env, n| Box::pin(async move { new_root_and_crate_path(env, n).ok() })),
case("result", &["new_root", "messaging"], |env, n| Box::pin(async move { new_root_and_messaging(env, n).ok() })),
case("result", &["new_root", "messaging_names"], |env, n| Box::pin(async move { new_root_and_messaging_names(env, n).ok() })),
case("result", &["new_root", "allow"], |env, n| Box::pin(async move { new_root_and_allow(env, n).ok() })),
case("result", &["link_from", "inject_into"], |env, n| Box::pin(async move { link_from_and_inject_into(env, n).ok() })),
case("result", &["link_from", "err"], |env, n| Box::pin(async move { link_from_and_err(env, n).ok() })),
case("result", &["link_from", "err_chain"], |env, n| Box::pin(async move { link_from_and_err_chain(env, n).ok() })),
case("result", &["link_from", "err_mapped"], |env, n| Box::pin(async move { link_from_and_err_mapped(env, n).ok() })),
case("result", &["link_from", "err_closure"], |env, n| Box::pin(async move { link_from_and_err_closure(env, n).ok() })),
case("result", &["link_from", "no_err"], |env, n| Box::pin(async move { link_from_and_no_err(env, n).ok() })),
case("result", &["link_from", "err_type"], |env, n| Box::pin(async move { link_from_and_err_type(env, n).ok() })),
case("result", &["link_from", "carry"], |env, n| Box::pin(async move { link_from_and_carry(env, n).ok() })),
case("result", &["link_from", "leaf"], |env, n| Box::pin(async move { link_from_and_leaf(env, n).ok() })),
case("result", &["link_from", "crate_path"], |env, n| Box::pin(async move { link_from_and_crate_path(env, n).ok() })),
case("result", &["link_from", "messaging"], |env, n| Box::pin(async move { link_from_and_messaging(env, n).ok() })),
case("result", &["link_from", "messaging_names"], |env, n| Box::pin(async move { link_from_and_messaging_names(env, n).ok() })),
case("result", &["link_from", "allow"], |env, n| Box::pin(async move { link_from_and_allow(env, n).ok() })),
case("result", &["links_from", "inject_into"], |env, n| Box::pin(async move { links_from_and_inject_into(env, n).ok() })),
case("result", &["links_from", "err"], |env, n| Box::pin(async move { links_from_and_err(env, n).ok() })),
case("result", &["links_from", "err_chain"], |env, n| Box::pin(async move { links_from_and_err_chain(env, n).ok() })),
case("result", &["links_from", "err_mapped"], |env, n| Box::pin(async move { links_from_and_err_mapped(env, n).ok() })),
case("result", &["links_from", "err_closure"], |env, n| Box::pin(async move { links_from_and_err_closure(env, n).ok() })),
case("result", &["links_from", "no_err"], |env, n| Box::pin(async move { links_from_and_no_err(env, n).ok() })),
case("result", &["links_from", "err_type"], |env, n| Box::pin(async move { links_from_and_err_type(env, n).ok() })),
case("result", &["links_from", "carry"], |env, n| Box::pin(async move { links_from_and_carry(env, n).ok() })),
case("result", &["links_from", "leaf"], |env, n| Box::pin(async move { links_from_and_leaf(env, n).ok() })),
case("result", &["links_from", "crate_path"], |env, n| Box::pin(async move { links_from_and_crate_path(env, n).ok() })),
case("result", &["links_from", "messaging"], |env, n| Box::pin(async move { links_from_and_messaging(env, n).ok() })),
case("result", &["links_from", "messaging_names"], |env, n| Box::pin(async move { links_from_and_messaging_names(env, n).ok() })),
case("result", &["links_from", "allow"], |env, n| Box::pin(async move { links_from_and_allow(env, n).ok() })),
case("result", &["links_from_place", "inject_into"], |env, n| Box::pin(async move { links_from_place_and_inject_into(env, n).ok() })),
case("result", &["links_from_place", "err"], |env, n| Box::pin(async move { links_from_place_and_err(env, n).ok() })),
case("result", &["links_from_place", "err_chain"], |env, n| Box::pin(async move { links_from_place_and_err_chain(env, n).ok() })),
case("result", &["links_from_place", "err_mapped"], |env, n| Box::pin(async move { links_from_place_and_err_mapped(env, n).ok() })),
case("result", &["links_from_place", "err_closure"], |env, n| Box::pin(async move { links_from_place_and_err_closure(env, n).ok() })),
case("result", &["links_from_place", "no_err"], |env, n| Box::pin(async move { links_from_place_and_no_err(env, n).ok() })),
case("result", &["links_from_place", "err_type"], |env, n| Box::pin(async move { links_from_place_and_err_type(env, n).ok() })),
case("result", &["links_from_place", "carry"], |env, n| Box::pin(async move { links_from_place_and_carry(env, n).ok() })),
case("result", &["links_from_place", "leaf"], |env, n| Box::pin(async move { links_from_place_and_leaf(env, n).ok() })),
case("result", &["links_from_place", "crate_path"], |env, n| Box::pin(async move { links_from_place_and_crate_path(env, n).ok() })),
case("result", &["links_from_place", "messaging"], |env, n| Box::pin(async move { links_from_place_and_messaging(env, n).ok() })),
case("result", &["links_from_place", "messaging_names"], |env, n| Box::pin(async move { links_from_place_and_messaging_names(env, n).ok() })),
case("result", &["links_from_place", "allow"], |env, n| Box::pin(async move { links_from_place_and_allow(env, n).ok() })),
case("result", &["inject_into", "err"], |env, n| Box::pin(async move { inject_into_and_err(env, n).ok() })),
case("result", &["inject_into", "err_chain"], |env, n| Box::pin(async move { inject_into_and_err_chain(env, n).ok() })),
case("result", &["inject_into", "err_mapped"], |env, n| Box::pin(async move { inject_into_and_err_mapped(env, n).ok() })),
case("result", &["inject_into", "err_closure"], |env, n| Box::pin(async move { inject_into_and_err_closure(env, n).ok() })),
case("result", &["inject_into", "no_err"], |env, n| Box::pin(async move { inject_into_and_no_err(env, n).ok() })),
case("result", &["inject_into", "err_type"], |env, n| Box::pin(async move { inject_into_and_err_type(env, n).ok() })),
case("result", &["inject_into", "carry"], |env, n| Box::pin(async move { inject_into_and_carry(env, n).ok() })),
case("result", &["inject_into", "crate_path"], |env, n| Box::pin(async move { inject_into_and_crate_path(env, n).ok() })),
case("result", &["inject_into", "messaging"], |env, n| Box::pin(async move { inject_into_and_messaging(env, n).ok() })),
case("result", &["inject_into", "messaging_names"], |env, n| Box::pin(async move { inject_into_and_messaging_names(env, n).ok() })),
case("result", &["inject_into", "allow"], |env, n| Box::pin(async move { inject_into_and_allow(env, n).ok() })),
case("result", &["err", "err_type"], |env, n| Box::pin(async move { err_and_err_type(env, n).ok() })),
case("result", &["err", "carry"], |env, n| Box::pin(async move { err_and_carry(env, n).ok() })),
case("result", &["err", "leaf"], |env, n| Box::pin(async move { err_and_leaf(env, n).ok() })),
case("result", &["err", "min_duration"], |env, n| Box::pin(async move { err_and_min_duration(env, n).ok() })),
case("result", &["err", "min_duration_attrs"], |env, n| Box::pin(async move { err_and_min_duration_attrs(env, n).ok() })),
case("result", &["err", "crate_path"], |env, n| Box::pin(async move { err_and_crate_path(env, n).ok() })),
case("result", &["err", "messaging"], |env, n| Box::pin(async move { err_and_messaging(env, n).ok() })),
case("result", &["err", "messaging_names"], |env, n| Box::pin(async move { err_and_messaging_names(env, n).ok() })),
case("result", &["err", "allow"], |env, n| Box::pin(async move { err_and_allow(env, n).ok() })),
case("result", &["err_chain", "err_type"], |env, n| Box::pin(async move { err_chain_and_err_type(env, n).ok() })),
case("result", &["err_chain", "carry"], |env, n| Box::pin(async move { err_chain_and_carry(env, n).ok() })),
case("result", &["err_chain", "leaf"], |env, n| Box::pin(async move { err_chain_and_leaf(env, n).ok() })),
case("result", &["err_chain", "min_duration"], |env, n| Box::pin(async move { err_chain_and_min_duration(env, n).ok() })),
case("result", &["err_chain", "min_duration_attrs"], |env, n| Box::pin(async move { err_chain_and_min_duration_attrs(env, n).ok() })),
case("result", &["err_chain", "crate_path"], |env, n| Box::pin(async move { err_chain_and_crate_path(env, n).ok() })),
case("result", &["err_chain", "messaging"], |env, n| Box::pin(async move { err_chain_and_messaging(env, n).ok() })),
case("result", &["err_chain", "messaging_names"], |env, n| Box::pin(async move { err_chain_and_messaging_names(env, n).ok() })),
case("result", &["err_chain", "allow"], |env, n| Box::pin(async move { err_chain_and_allow(env, n).ok() })),
case("result", &["err_mapped", "err_type"], |env, n| Box::pin(async move { err_mapped_and_err_type(env, n).ok() })),
case("result", &["err_mapped", "carry"], |env, n| Box::pin(async move { err_mapped_and_carry(env, n).ok() })),
case("result", &["err_mapped", "leaf"], |env, n| Box::pin(async move { err_mapped_and_leaf(env, n).ok() })),
case("result", &["err_mapped", "min_duration"], |env, n| Box::pin(async move { err_mapped_and_min_duration(env, n).ok() })),
case("result", &["err_mapped", "min_duration_attrs"], |env, n| Box::pin(async move { err_mapped_and_min_duration_attrs(env, n).ok() })),
case("result", &["err_mapped", "crate_path"], |env, n| Box::pin(async move { err_mapped_and_crate_path(env, n).ok() })),
case("result", &["err_mapped", "messaging"], |env, n| Box::pin(async move { err_mapped_and_messaging(env, n).ok() })),
case("result", &["err_mapped", "messaging_names"], |env, n| Box::pin(async move { err_mapped_and_messaging_names(env, n).ok() })),
case("result", &["err_mapped", "allow"], |env, n| Box::pin(async move { err_mapped_and_allow(env, n).ok() })),
case("result", &["err_closure", "err_type"], |env, n| Box::pin(async move { err_closure_and_err_type(env, n).ok() })),
case("result", &["err_closure", "carry"], |env, n| Box::pin(async move { err_closure_and_carry(env, n).ok() })),
case("result", &["err_closure", "leaf"], |env, n| Box::pin(async move { err_closure_and_leaf(env, n).ok() })),
case("result", &["err_closure", "min_duration"], |env, n| Box::pin(async move { err_closure_and_min_duration(env, n).ok() })),
case("result", &["err_closure", "min_duration_attrs"], |env, n| Box::pin(async move { err_closure_and_min_duration_attrs(env, n).ok() })),
case("result", &["err_closure", "crate_path"], |env, n| Box::pin(async move { err_closure_and_crate_path(env, n).ok() })),
case("result", &["err_closure", "messaging"], |env, n| Box::pin(async move { err_closure_and_messaging(env, n).ok() })),
case("result", &["err_closure", "messaging_names"], |env, n| Box::pin(async move { err_closure_and_messaging_names(env, n).ok() })),
case("result", &["err_closure", "allow"], |env, n| Box::pin(async move { err_closure_and_allow(env, n).ok() })),
case("result", &["no_err", "carry"], |env, n| Box::pin(async move { no_err_and_carry(env, n).ok() })),
case("result", &["no_err", "leaf"], |env, n| Box::pin(async move { no_err_and_leaf(env, n).ok() })),
case("result", &["no_err", "min_duration"], |env, n| Box::pin(async move { no_err_and_min_duration(env, n).ok() })),
case("result", &["no_err", "min_duration_attrs"], |env, n| Box::pin(async move { no_err_and_min_duration_attrs(env, n).ok() })),
case("result", &["no_err", "crate_path"], |env, n| Box::pin(async move { no_err_and_crate_path(env, n).ok() })),
case("result", &["no_err", "messaging"], |env, n| Box::pin(async move { no_err_and_messaging(env, n).ok() })),
case("result", &["no_err", "messaging_names"], |env, n| Box::pin(async move { no_err_and_messaging_names(env, n).ok() })),
case("result", &["no_err", "allow"], |env, n| Box::pin(async move { no_err_and_allow(env, n).ok() })),
case("result", &["err_type", "carry"], |env, n| Box::pin(async move { err_type_and_carry(env, n).ok() })),
case("result", &["err_type", "leaf"], |env, n| Box::pin(async move { err_type_and_leaf(env, n).ok() })),
case("result", &["err_type", "min_duration"], |env, n| Box::pin(async move { err_type_and_min_duration(env, n).ok() })),
case("result", &["err_type", "min_duration_attrs"], |env, n| Box::pin(async move { err_type_and_min_duration_attrs(env, n).ok() })),
case("result", &["err_type", "crate_path"], |env, n| Box::pin(async move { err_type_and_crate_path(env, n).ok() })),
case("result", &["err_type", "messaging"], |env, n| Box::pin(async move { err_type_and_messaging(env, n).ok() })),
case("result", &["err_type", "messaging_names"], |env, n| Box::pin(async move { err_type_and_messaging_names(env, n).ok() })),
case("result", &["err_type", "allow"], |env, n| Box::pin(async move { err_type_and_allow(env, n).ok() })),
case("result", &["carry", "crate_path"], |env, n| Box::pin(async move { carry_and_crate_path(env, n).ok() })),
case("result", &["carry", "messaging"], |env, n| Box::pin(async move { carry_and_messaging(env, n).ok() })),
case("result", &["carry", "messaging_names"], |env, n| Box::pin(async move { carry_and_messaging_names(env, n).ok() })),
case("result", &["carry", "allow"], |env, n| Box::pin(async move { carry_and_allow(env, n).ok() })),
case("result", &["leaf", "crate_path"], |env, n| Box::pin(async move { leaf_and_crate_path(env, n).ok() })),
case("result", &["leaf", "messaging"], |env, n| Box::pin(async move { leaf_and_messaging(env, n).ok() })),
case("result", &["leaf", "messaging_names"], |env, n| Box::pin(async move { leaf_and_messaging_names(env, n).ok() })),
case("result", &["leaf", "allow"], |env, n| Box::pin(async move { leaf_and_allow(env, n).ok() })),
case("result", &["min_duration", "crate_path"], |env, n| Box::pin(async move { min_duration_and_crate_path(env, n).ok() })),
case("result", &["min_duration", "allow"], |env, n| Box::pin(async move { min_duration_and_allow(env, n).ok() })),
case("result", &["min_duration_attrs", "crate_path"], |env, n| Box::pin(async move { min_duration_attrs_and_crate_path(env, n).ok() })),
case("result", &["min_duration_attrs", "allow"], |env, n| Box::pin(async move { min_duration_attrs_and_allow(env, n).ok() })),
case("result", &["crate_path", "messaging"], |env, n| Box::pin(async move { crate_path_and_messaging(env, n).ok() })),
case("result", &["crate_path", "messaging_names"], |env, n| Box::pin(async move { crate_path_and_messaging_names(env, n).ok() })),
case("result", &["crate_path", "allow"], |env, n| Box::pin(async move { crate_path_and_allow(env, n).ok() })),
case("result", &["messaging", "allow"], |env, n| Box::pin(async move { messaging_and_allow(env, n).ok() })),
case("result", &["messaging_names", "allow"], |env, n| Box::pin(async move { messaging_names_and_allow(env, n).ok() })),
];
}

pub(super) mod alias {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(err)] fn err(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(err(chain))] fn err_chain(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(err_type = kind_of)] fn err_type(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> Charged { work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> Charged { work(env, n) }
pub(crate) const CASES: &[Case] = &[
case("alias", &["plain"], |env, n| Box::pin(async move { plain(env, n).ok() })),
case("alias", &["name"], |env, n| Box::pin(async move { name(env, n).ok() })),
case("alias", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).ok() })),
case("alias", &["kind"], |env, n| Box::pin(async move { kind(env, n).ok() })),
case("alias", &["level"], |env, n| Box::pin(async move { level(env, n).ok() })),
case("alias", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).ok() })),
case("alias", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).ok() })),
case("alias", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).ok() })),
case("alias", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).ok() })),
case("alias", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).ok() })),
case("alias", &["ret"], |env, n| Box::pin(async move { ret(env, n).ok() })),
case("alias", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).ok() })),
case("alias", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).ok() })),
case("alias", &["parent"], |env, n| Box::pin(async move { parent(env, n).ok() })),
case("alias", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).ok() })),
case("alias", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).ok() })),
case("alias", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).ok() })),
case("alias", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).ok() })),
case("alias", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).ok() })),
case("alias", &["err"], |env, n| Box::pin(async move { err(env, n).ok() })),
case("alias", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).ok() })),
case("alias", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).ok() })),
case("alias", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).ok() })),
case("alias", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).ok() })),
case("alias", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).ok() })),
case("alias", &["carry"], |env, n| Box::pin(async move { carry(env, n).ok() })),
case("alias", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).ok() })),
case("alias", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).ok() })),
case("alias", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).ok() })),
case("alias", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).ok() })),
case("alias", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).ok() })),
case("alias", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).ok() })),
case("alias", &["allow"], |env, n| Box::pin(async move { allow(env, n).ok() })),
];
}

pub(super) mod option {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> Option<u64> { work(env, n).ok() }
pub(crate) const CASES: &[Case] = &[
case("option", &["plain"], |env, n| Box::pin(async move { plain(env, n).or(Some(n)) })),
case("option", &["name"], |env, n| Box::pin(async move { name(env, n).or(Some(n)) })),
case("option", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).or(Some(n)) })),
case("option", &["kind"], |env, n| Box::pin(async move { kind(env, n).or(Some(n)) })),
case("option", &["level"], |env, n| Box::pin(async move { level(env, n).or(Some(n)) })),
case("option", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).or(Some(n)) })),
case("option", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).or(Some(n)) })),
case("option", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).or(Some(n)) })),
case("option", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).or(Some(n)) })),
case("option", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).or(Some(n)) })),
case("option", &["ret"], |env, n| Box::pin(async move { ret(env, n).or(Some(n)) })),
case("option", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).or(Some(n)) })),
case("option", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).or(Some(n)) })),
case("option", &["parent"], |env, n| Box::pin(async move { parent(env, n).or(Some(n)) })),
case("option", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).or(Some(n)) })),
case("option", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).or(Some(n)) })),
case("option", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).or(Some(n)) })),
case("option", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).or(Some(n)) })),
case("option", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).or(Some(n)) })),
case("option", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).or(Some(n)) })),
case("option", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).or(Some(n)) })),
case("option", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).or(Some(n)) })),
case("option", &["carry"], |env, n| Box::pin(async move { carry(env, n).or(Some(n)) })),
case("option", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).or(Some(n)) })),
case("option", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).or(Some(n)) })),
case("option", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).or(Some(n)) })),
case("option", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).or(Some(n)) })),
case("option", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).or(Some(n)) })),
case("option", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).or(Some(n)) })),
case("option", &["allow"], |env, n| Box::pin(async move { allow(env, n).or(Some(n)) })),
];
}

pub(super) mod reference {
use super::*;
#[traced] fn plain<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(name = "orders.charge")] fn name<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(name = names::CHARGE)] fn name_constant<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(kind = "client")] fn kind<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(level = "info")] fn level<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(start_attrs("acme.start" = n))] fn start_attrs<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(ret("acme.ret" = seen(ret)))] fn ret<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(parent_from = env.headers)] fn parent_from<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(parent = env.context)] fn parent<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(new_root)] fn new_root<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(link_from = env.headers)] fn link_from<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(links_from = env.batch.iter())] fn links_from<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(links_from = env.batch)] fn links_from_place<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(inject_into = env.out)] fn inject_into<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(err = always)] fn err_mapped<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(err = |value| always(value))] fn err_closure<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(no_err)] fn no_err<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(carry = "link")] fn carry<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(leaf)] fn leaf<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(min_duration = "1ns")] fn min_duration<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(crate = runtime::renamed)] fn crate_path<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = work(env, n); &env.text }
pub(crate) const CASES: &[Case] = &[
case("reference", &["plain"], |env, n| Box::pin(async move { assert_eq!(plain(env, n), "cold"); Some(n) })),
case("reference", &["name"], |env, n| Box::pin(async move { assert_eq!(name(env, n), "cold"); Some(n) })),
case("reference", &["name_constant"], |env, n| Box::pin(async move { assert_eq!(name_constant(env, n), "cold"); Some(n) })),
case("reference", &["kind"], |env, n| Box::pin(async move { assert_eq!(kind(env, n), "cold"); Some(n) })),
case("reference", &["level"], |env, n| Box::pin(async move { assert_eq!(level(env, n), "cold"); Some(n) })),
case("reference", &["attrs"], |env, n| Box::pin(async move { assert_eq!(attrs(env, n), "cold"); Some(n) })),
case("reference", &["attrs_literal"], |env, n| Box::pin(async move { assert_eq!(attrs_literal(env, n), "cold"); Some(n) })),
case("reference", &["attrs_constant"], |env, n| Box::pin(async move { assert_eq!(attrs_constant(env, n), "cold"); Some(n) })),
case("reference", &["start_attrs"], |env, n| Box::pin(async move { assert_eq!(start_attrs(env, n), "cold"); Some(n) })),
case("reference", &["baggage"], |env, n| Box::pin(async move { assert_eq!(baggage(env, n), "cold"); Some(n) })),
case("reference", &["ret"], |env, n| Box::pin(async move { assert_eq!(ret(env, n), "cold"); Some(n) })),
case("reference", &["parent_from"], |env, n| Box::pin(async move { assert_eq!(parent_from(env, n), "cold"); Some(n) })),
case("reference", &["public_endpoint"], |env, n| Box::pin(async move { assert_eq!(public_endpoint(env, n), "cold"); Some(n) })),
case("reference", &["parent"], |env, n| Box::pin(async move { assert_eq!(parent(env, n), "cold"); Some(n) })),
case("reference", &["new_root"], |env, n| Box::pin(async move { assert_eq!(new_root(env, n), "cold"); Some(n) })),
case("reference", &["link_from"], |env, n| Box::pin(async move { assert_eq!(link_from(env, n), "cold"); Some(n) })),
case("reference", &["links_from"], |env, n| Box::pin(async move { assert_eq!(links_from(env, n), "cold"); Some(n) })),
case("reference", &["links_from_place"], |env, n| Box::pin(async move { assert_eq!(links_from_place(env, n), "cold"); Some(n) })),
case("reference", &["inject_into"], |env, n| Box::pin(async move { assert_eq!(inject_into(env, n), "cold"); Some(n) })),
case("reference", &["err_mapped"], |env, n| Box::pin(async move { assert_eq!(err_mapped(env, n), "cold"); Some(n) })),
case("reference", &["err_closure"], |env, n| Box::pin(async move { assert_eq!(err_closure(env, n), "cold"); Some(n) })),
case("reference", &["no_err"], |env, n| Box::pin(async move { assert_eq!(no_err(env, n), "cold"); Some(n) })),
case("reference", &["carry"], |env, n| Box::pin(async move { assert_eq!(carry(env, n), "cold"); Some(n) })),
case("reference", &["leaf"], |env, n| Box::pin(async move { assert_eq!(leaf(env, n), "cold"); Some(n) })),
case("reference", &["min_duration"], |env, n| Box::pin(async move { assert_eq!(min_duration(env, n), "cold"); Some(n) })),
case("reference", &["min_duration_attrs"], |env, n| Box::pin(async move { assert_eq!(min_duration_attrs(env, n), "cold"); Some(n) })),
case("reference", &["crate_path"], |env, n| Box::pin(async move { assert_eq!(crate_path(env, n), "cold"); Some(n) })),
case("reference", &["messaging"], |env, n| Box::pin(async move { assert_eq!(messaging(env, n), "cold"); Some(n) })),
case("reference", &["messaging_names"], |env, n| Box::pin(async move { assert_eq!(messaging_names(env, n), "cold"); Some(n) })),
case("reference", &["allow"], |env, n| Box::pin(async move { assert_eq!(allow(env, n), "cold"); Some(n) })),
];
}

pub(super) mod tuple {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> (u64, &'static str) { let _ = work(env, n); (n, "cold") }
pub(crate) const CASES: &[Case] = &[
case("tuple", &["plain"], |env, n| Box::pin(async move { Some(plain(env, n).0) })),
case("tuple", &["name"], |env, n| Box::pin(async move { Some(name(env, n).0) })),
case("tuple", &["name_constant"], |env, n| Box::pin(async move { Some(name_constant(env, n).0) })),
case("tuple", &["kind"], |env, n| Box::pin(async move { Some(kind(env, n).0) })),
case("tuple", &["level"], |env, n| Box::pin(async move { Some(level(env, n).0) })),
case("tuple", &["attrs"], |env, n| Box::pin(async move { Some(attrs(env, n).0) })),
case("tuple", &["attrs_literal"], |env, n| Box::pin(async move { Some(attrs_literal(env, n).0) })),
case("tuple", &["attrs_constant"], |env, n| Box::pin(async move { Some(attrs_constant(env, n).0) })),
case("tuple", &["start_attrs"], |env, n| Box::pin(async move { Some(start_attrs(env, n).0) })),
case("tuple", &["baggage"], |env, n| Box::pin(async move { Some(baggage(env, n).0) })),
case("tuple", &["ret"], |env, n| Box::pin(async move { Some(ret(env, n).0) })),
case("tuple", &["parent_from"], |env, n| Box::pin(async move { Some(parent_from(env, n).0) })),
case("tuple", &["public_endpoint"], |env, n| Box::pin(async move { Some(public_endpoint(env, n).0) })),
case("tuple", &["parent"], |env, n| Box::pin(async move { Some(parent(env, n).0) })),
case("tuple", &["new_root"], |env, n| Box::pin(async move { Some(new_root(env, n).0) })),
case("tuple", &["link_from"], |env, n| Box::pin(async move { Some(link_from(env, n).0) })),
case("tuple", &["links_from"], |env, n| Box::pin(async move { Some(links_from(env, n).0) })),
case("tuple", &["links_from_place"], |env, n| Box::pin(async move { Some(links_from_place(env, n).0) })),
case("tuple", &["inject_into"], |env, n| Box::pin(async move { Some(inject_into(env, n).0) })),
case("tuple", &["err_mapped"], |env, n| Box::pin(async move { Some(err_mapped(env, n).0) })),
case("tuple", &["err_closure"], |env, n| Box::pin(async move { Some(err_closure(env, n).0) })),
case("tuple", &["no_err"], |env, n| Box::pin(async move { Some(no_err(env, n).0) })),
case("tuple", &["carry"], |env, n| Box::pin(async move { Some(carry(env, n).0) })),
case("tuple", &["leaf"], |env, n| Box::pin(async move { Some(leaf(env, n).0) })),
case("tuple", &["min_duration"], |env, n| Box::pin(async move { Some(min_duration(env, n).0) })),
case("tuple", &["min_duration_attrs"], |env, n| Box::pin(async move { Some(min_duration_attrs(env, n).0) })),
case("tuple", &["crate_path"], |env, n| Box::pin(async move { Some(crate_path(env, n).0) })),
case("tuple", &["messaging"], |env, n| Box::pin(async move { Some(messaging(env, n).0) })),
case("tuple", &["messaging_names"], |env, n| Box::pin(async move { Some(messaging_names(env, n).0) })),
case("tuple", &["allow"], |env, n| Box::pin(async move { Some(allow(env, n).0) })),
];
}

pub(super) mod never_free {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> ! { let _ = work(env, n); std::panic::resume_unwind(Box::new(n)) }
pub(crate) const CASES: &[Case] = &[
case("never_free", &["plain"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| plain(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["name"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| name(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["name_constant"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| name_constant(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["kind"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| kind(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["level"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| level(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["attrs"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| attrs(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["attrs_literal"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| attrs_literal(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["attrs_constant"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| attrs_constant(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["start_attrs"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| start_attrs(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["baggage"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| baggage(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["ret"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| ret(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["parent_from"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| parent_from(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["public_endpoint"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| public_endpoint(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["parent"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| parent(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["new_root"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| new_root(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["link_from"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| link_from(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["links_from"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| links_from(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["links_from_place"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| links_from_place(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["inject_into"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| inject_into(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["err_mapped"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| err_mapped(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["err_closure"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| err_closure(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["no_err"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| no_err(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["carry"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| carry(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["leaf"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| leaf(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["min_duration"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| min_duration(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["min_duration_attrs"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| min_duration_attrs(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["crate_path"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| crate_path(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["messaging"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| messaging(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["messaging_names"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| messaging_names(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
case("never_free", &["allow"], |env, n| Box::pin(async move { let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| allow(env, n)));
caught.unwrap_err().downcast_ref().copied() })),
];
}

pub(super) mod opaque {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = work(env, n); std::iter::once(n) }
pub(crate) const CASES: &[Case] = &[
case("opaque", &["plain"], |env, n| Box::pin(async move { plain(env, n).next() })),
case("opaque", &["name"], |env, n| Box::pin(async move { name(env, n).next() })),
case("opaque", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).next() })),
case("opaque", &["kind"], |env, n| Box::pin(async move { kind(env, n).next() })),
case("opaque", &["level"], |env, n| Box::pin(async move { level(env, n).next() })),
case("opaque", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).next() })),
case("opaque", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).next() })),
case("opaque", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).next() })),
case("opaque", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).next() })),
case("opaque", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).next() })),
case("opaque", &["ret"], |env, n| Box::pin(async move { ret(env, n).next() })),
case("opaque", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).next() })),
case("opaque", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).next() })),
case("opaque", &["parent"], |env, n| Box::pin(async move { parent(env, n).next() })),
case("opaque", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).next() })),
case("opaque", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).next() })),
case("opaque", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).next() })),
case("opaque", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).next() })),
case("opaque", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).next() })),
case("opaque", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).next() })),
case("opaque", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).next() })),
case("opaque", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).next() })),
case("opaque", &["carry"], |env, n| Box::pin(async move { carry(env, n).next() })),
case("opaque", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).next() })),
case("opaque", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).next() })),
case("opaque", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).next() })),
case("opaque", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).next() })),
case("opaque", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).next() })),
case("opaque", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).next() })),
case("opaque", &["allow"], |env, n| Box::pin(async move { allow(env, n).next() })),
];
}

pub(super) mod shared_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(name = "orders.charge")] fn name(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(kind = "client")] fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(level = "info")] fn level(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent = env.context)] fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(new_root)] fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(link_from = env.headers)] fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(inject_into = env.out)] fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err)] fn err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err(chain))] fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err = always)] fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err = |value| always(value))] fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(no_err)] fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err_type = kind_of)] fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(carry = "link")] fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(leaf)] fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
}
pub(crate) const CASES: &[Case] = &[
case("shared_self", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).ok() })),
case("shared_self", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).ok() })),
case("shared_self", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).ok() })),
case("shared_self", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).ok() })),
case("shared_self", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).ok() })),
case("shared_self", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).ok() })),
case("shared_self", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).ok() })),
case("shared_self", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).ok() })),
case("shared_self", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).ok() })),
case("shared_self", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).ok() })),
case("shared_self", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).ok() })),
case("shared_self", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).ok() })),
case("shared_self", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).ok() })),
case("shared_self", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).ok() })),
case("shared_self", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).ok() })),
case("shared_self", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).ok() })),
case("shared_self", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).ok() })),
case("shared_self", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).ok() })),
case("shared_self", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).ok() })),
case("shared_self", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).ok() })),
case("shared_self", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).ok() })),
case("shared_self", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).ok() })),
case("shared_self", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).ok() })),
case("shared_self", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).ok() })),
case("shared_self", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).ok() })),
case("shared_self", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).ok() })),
case("shared_self", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).ok() })),
case("shared_self", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).ok() })),
case("shared_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).ok() })),
case("shared_self", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).ok() })),
case("shared_self", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).ok() })),
case("shared_self", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).ok() })),
case("shared_self", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).ok() })),
];
}

pub(super) mod exclusive_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] fn plain(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(name = "orders.charge")] fn name(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(kind = "client")] fn kind(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(level = "info")] fn level(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent = env.context)] fn parent(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(new_root)] fn new_root(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(link_from = env.headers)] fn link_from(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(inject_into = env.out)] fn inject_into(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err)] fn err(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err(chain))] fn err_chain(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err = always)] fn err_mapped(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err = |value| always(value))] fn err_closure(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(no_err)] fn no_err(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err_type = kind_of)] fn err_type(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(carry = "link")] fn carry(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(leaf)] fn leaf(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
}
pub(crate) const CASES: &[Case] = &[
case("exclusive_self", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).ok() })),
case("exclusive_self", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).ok() })),
case("exclusive_self", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).ok() })),
case("exclusive_self", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).ok() })),
case("exclusive_self", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).ok() })),
case("exclusive_self", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).ok() })),
case("exclusive_self", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).ok() })),
case("exclusive_self", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).ok() })),
case("exclusive_self", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).ok() })),
case("exclusive_self", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).ok() })),
case("exclusive_self", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).ok() })),
case("exclusive_self", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).ok() })),
case("exclusive_self", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).ok() })),
case("exclusive_self", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).ok() })),
case("exclusive_self", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).ok() })),
case("exclusive_self", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).ok() })),
case("exclusive_self", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).ok() })),
case("exclusive_self", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).ok() })),
case("exclusive_self", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).ok() })),
case("exclusive_self", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).ok() })),
case("exclusive_self", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).ok() })),
case("exclusive_self", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).ok() })),
case("exclusive_self", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).ok() })),
case("exclusive_self", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).ok() })),
case("exclusive_self", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).ok() })),
case("exclusive_self", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).ok() })),
case("exclusive_self", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).ok() })),
case("exclusive_self", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).ok() })),
case("exclusive_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).ok() })),
case("exclusive_self", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).ok() })),
case("exclusive_self", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).ok() })),
case("exclusive_self", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).ok() })),
case("exclusive_self", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).ok() })),
];
}

pub(super) mod owned_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] fn plain(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(name = "orders.charge")] fn name(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(kind = "client")] fn kind(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(level = "info")] fn level(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent = env.context)] fn parent(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(new_root)] fn new_root(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(link_from = env.headers)] fn link_from(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(inject_into = env.out)] fn inject_into(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err)] fn err(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err(chain))] fn err_chain(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err = always)] fn err_mapped(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err = |value| always(value))] fn err_closure(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(no_err)] fn no_err(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err_type = kind_of)] fn err_type(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(carry = "link")] fn carry(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(leaf)] fn leaf(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
}
pub(crate) const CASES: &[Case] = &[
case("owned_self", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).ok() })),
case("owned_self", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).ok() })),
case("owned_self", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).ok() })),
case("owned_self", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).ok() })),
case("owned_self", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).ok() })),
case("owned_self", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).ok() })),
case("owned_self", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).ok() })),
case("owned_self", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).ok() })),
case("owned_self", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).ok() })),
case("owned_self", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).ok() })),
case("owned_self", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).ok() })),
case("owned_self", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).ok() })),
case("owned_self", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).ok() })),
case("owned_self", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).ok() })),
case("owned_self", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).ok() })),
case("owned_self", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).ok() })),
case("owned_self", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).ok() })),
case("owned_self", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).ok() })),
case("owned_self", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).ok() })),
case("owned_self", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).ok() })),
case("owned_self", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).ok() })),
case("owned_self", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).ok() })),
case("owned_self", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).ok() })),
case("owned_self", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).ok() })),
case("owned_self", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).ok() })),
case("owned_self", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).ok() })),
case("owned_self", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).ok() })),
case("owned_self", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).ok() })),
case("owned_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).ok() })),
case("owned_self", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).ok() })),
case("owned_self", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).ok() })),
case("owned_self", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).ok() })),
case("owned_self", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).ok() })),
];
}

pub(super) mod boxed_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] fn plain(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(name = "orders.charge")] fn name(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(kind = "client")] fn kind(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(level = "info")] fn level(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent = env.context)] fn parent(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(new_root)] fn new_root(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(link_from = env.headers)] fn link_from(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(inject_into = env.out)] fn inject_into(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err)] fn err(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err(chain))] fn err_chain(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err = always)] fn err_mapped(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err = |value| always(value))] fn err_closure(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(no_err)] fn no_err(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err_type = kind_of)] fn err_type(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(carry = "link")] fn carry(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(leaf)] fn leaf(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
}
pub(crate) const CASES: &[Case] = &[
case("boxed_self", &["plain"], |env, n| Box::pin(async move { Box::new(Gateway).plain(env, n).ok() })),
case("boxed_self", &["name"], |env, n| Box::pin(async move { Box::new(Gateway).name(env, n).ok() })),
case("boxed_self", &["name_constant"], |env, n| Box::pin(async move { Box::new(Gateway).name_constant(env, n).ok() })),
case("boxed_self", &["kind"], |env, n| Box::pin(async move { Box::new(Gateway).kind(env, n).ok() })),
case("boxed_self", &["level"], |env, n| Box::pin(async move { Box::new(Gateway).level(env, n).ok() })),
case("boxed_self", &["attrs"], |env, n| Box::pin(async move { Box::new(Gateway).attrs(env, n).ok() })),
case("boxed_self", &["attrs_literal"], |env, n| Box::pin(async move { Box::new(Gateway).attrs_literal(env, n).ok() })),
case("boxed_self", &["attrs_constant"], |env, n| Box::pin(async move { Box::new(Gateway).attrs_constant(env, n).ok() })),
case("boxed_self", &["start_attrs"], |env, n| Box::pin(async move { Box::new(Gateway).start_attrs(env, n).ok() })),
case("boxed_self", &["baggage"], |env, n| Box::pin(async move { Box::new(Gateway).baggage(env, n).ok() })),
case("boxed_self", &["ret"], |env, n| Box::pin(async move { Box::new(Gateway).ret(env, n).ok() })),
case("boxed_self", &["parent_from"], |env, n| Box::pin(async move { Box::new(Gateway).parent_from(env, n).ok() })),
case("boxed_self", &["public_endpoint"], |env, n| Box::pin(async move { Box::new(Gateway).public_endpoint(env, n).ok() })),
case("boxed_self", &["parent"], |env, n| Box::pin(async move { Box::new(Gateway).parent(env, n).ok() })),
case("boxed_self", &["new_root"], |env, n| Box::pin(async move { Box::new(Gateway).new_root(env, n).ok() })),
case("boxed_self", &["link_from"], |env, n| Box::pin(async move { Box::new(Gateway).link_from(env, n).ok() })),
case("boxed_self", &["links_from"], |env, n| Box::pin(async move { Box::new(Gateway).links_from(env, n).ok() })),
case("boxed_self", &["links_from_place"], |env, n| Box::pin(async move { Box::new(Gateway).links_from_place(env, n).ok() })),
case("boxed_self", &["inject_into"], |env, n| Box::pin(async move { Box::new(Gateway).inject_into(env, n).ok() })),
case("boxed_self", &["err"], |env, n| Box::pin(async move { Box::new(Gateway).err(env, n).ok() })),
case("boxed_self", &["err_chain"], |env, n| Box::pin(async move { Box::new(Gateway).err_chain(env, n).ok() })),
case("boxed_self", &["err_mapped"], |env, n| Box::pin(async move { Box::new(Gateway).err_mapped(env, n).ok() })),
case("boxed_self", &["err_closure"], |env, n| Box::pin(async move { Box::new(Gateway).err_closure(env, n).ok() })),
case("boxed_self", &["no_err"], |env, n| Box::pin(async move { Box::new(Gateway).no_err(env, n).ok() })),
case("boxed_self", &["err_type"], |env, n| Box::pin(async move { Box::new(Gateway).err_type(env, n).ok() })),
case("boxed_self", &["carry"], |env, n| Box::pin(async move { Box::new(Gateway).carry(env, n).ok() })),
case("boxed_self", &["leaf"], |env, n| Box::pin(async move { Box::new(Gateway).leaf(env, n).ok() })),
case("boxed_self", &["min_duration"], |env, n| Box::pin(async move { Box::new(Gateway).min_duration(env, n).ok() })),
case("boxed_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Box::new(Gateway).min_duration_attrs(env, n).ok() })),
case("boxed_self", &["crate_path"], |env, n| Box::pin(async move { Box::new(Gateway).crate_path(env, n).ok() })),
case("boxed_self", &["messaging"], |env, n| Box::pin(async move { Box::new(Gateway).messaging(env, n).ok() })),
case("boxed_self", &["messaging_names"], |env, n| Box::pin(async move { Box::new(Gateway).messaging_names(env, n).ok() })),
case("boxed_self", &["allow"], |env, n| Box::pin(async move { Box::new(Gateway).allow(env, n).ok() })),
];
}

pub(super) mod counted_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] fn plain(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(name = "orders.charge")] fn name(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(name = names::CHARGE)] fn name_constant(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(kind = "client")] fn kind(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(level = "info")] fn level(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(parent_from = env.headers)] fn parent_from(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(parent = env.context)] fn parent(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(new_root)] fn new_root(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(link_from = env.headers)] fn link_from(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(links_from = env.batch.iter())] fn links_from(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(links_from = env.batch)] fn links_from_place(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(inject_into = env.out)] fn inject_into(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(err = always)] fn err_mapped(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(err = |value| always(value))] fn err_closure(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(no_err)] fn no_err(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(carry = "link")] fn carry(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(leaf)] fn leaf(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(min_duration = "1ns")] fn min_duration(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(crate = runtime::renamed)] fn crate_path(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(self: Arc<Self>, env: &mut Env, n: u64) { let _ = (&self, work(env, n)); }
}
pub(crate) const CASES: &[Case] = &[
case("counted_self", &["plain"], |env, n| Box::pin(async move { Arc::new(Gateway).plain(env, n); Some(n) })),
case("counted_self", &["name"], |env, n| Box::pin(async move { Arc::new(Gateway).name(env, n); Some(n) })),
case("counted_self", &["name_constant"], |env, n| Box::pin(async move { Arc::new(Gateway).name_constant(env, n); Some(n) })),
case("counted_self", &["kind"], |env, n| Box::pin(async move { Arc::new(Gateway).kind(env, n); Some(n) })),
case("counted_self", &["level"], |env, n| Box::pin(async move { Arc::new(Gateway).level(env, n); Some(n) })),
case("counted_self", &["attrs"], |env, n| Box::pin(async move { Arc::new(Gateway).attrs(env, n); Some(n) })),
case("counted_self", &["attrs_literal"], |env, n| Box::pin(async move { Arc::new(Gateway).attrs_literal(env, n); Some(n) })),
case("counted_self", &["attrs_constant"], |env, n| Box::pin(async move { Arc::new(Gateway).attrs_constant(env, n); Some(n) })),
case("counted_self", &["start_attrs"], |env, n| Box::pin(async move { Arc::new(Gateway).start_attrs(env, n); Some(n) })),
case("counted_self", &["baggage"], |env, n| Box::pin(async move { Arc::new(Gateway).baggage(env, n); Some(n) })),
case("counted_self", &["ret"], |env, n| Box::pin(async move { Arc::new(Gateway).ret(env, n); Some(n) })),
case("counted_self", &["parent_from"], |env, n| Box::pin(async move { Arc::new(Gateway).parent_from(env, n); Some(n) })),
case("counted_self", &["public_endpoint"], |env, n| Box::pin(async move { Arc::new(Gateway).public_endpoint(env, n); Some(n) })),
case("counted_self", &["parent"], |env, n| Box::pin(async move { Arc::new(Gateway).parent(env, n); Some(n) })),
case("counted_self", &["new_root"], |env, n| Box::pin(async move { Arc::new(Gateway).new_root(env, n); Some(n) })),
case("counted_self", &["link_from"], |env, n| Box::pin(async move { Arc::new(Gateway).link_from(env, n); Some(n) })),
case("counted_self", &["links_from"], |env, n| Box::pin(async move { Arc::new(Gateway).links_from(env, n); Some(n) })),
case("counted_self", &["links_from_place"], |env, n| Box::pin(async move { Arc::new(Gateway).links_from_place(env, n); Some(n) })),
case("counted_self", &["inject_into"], |env, n| Box::pin(async move { Arc::new(Gateway).inject_into(env, n); Some(n) })),
case("counted_self", &["err_mapped"], |env, n| Box::pin(async move { Arc::new(Gateway).err_mapped(env, n); Some(n) })),
case("counted_self", &["err_closure"], |env, n| Box::pin(async move { Arc::new(Gateway).err_closure(env, n); Some(n) })),
case("counted_self", &["no_err"], |env, n| Box::pin(async move { Arc::new(Gateway).no_err(env, n); Some(n) })),
case("counted_self", &["carry"], |env, n| Box::pin(async move { Arc::new(Gateway).carry(env, n); Some(n) })),
case("counted_self", &["leaf"], |env, n| Box::pin(async move { Arc::new(Gateway).leaf(env, n); Some(n) })),
case("counted_self", &["min_duration"], |env, n| Box::pin(async move { Arc::new(Gateway).min_duration(env, n); Some(n) })),
case("counted_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Arc::new(Gateway).min_duration_attrs(env, n); Some(n) })),
case("counted_self", &["crate_path"], |env, n| Box::pin(async move { Arc::new(Gateway).crate_path(env, n); Some(n) })),
case("counted_self", &["messaging"], |env, n| Box::pin(async move { Arc::new(Gateway).messaging(env, n); Some(n) })),
case("counted_self", &["messaging_names"], |env, n| Box::pin(async move { Arc::new(Gateway).messaging_names(env, n); Some(n) })),
case("counted_self", &["allow"], |env, n| Box::pin(async move { Arc::new(Gateway).allow(env, n); Some(n) })),
];
}

pub(super) mod pinned_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] fn plain(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(name = "orders.charge")] fn name(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(kind = "client")] fn kind(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(level = "info")] fn level(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(parent = env.context)] fn parent(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(new_root)] fn new_root(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(link_from = env.headers)] fn link_from(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(inject_into = env.out)] fn inject_into(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err)] fn err(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err(chain))] fn err_chain(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err = always)] fn err_mapped(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err = |value| always(value))] fn err_closure(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(no_err)] fn no_err(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(err_type = kind_of)] fn err_type(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(carry = "link")] fn carry(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(leaf)] fn leaf(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; work(env, n) }
}
pub(crate) const CASES: &[Case] = &[
case("pinned_self", &["plain"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).plain(env, n).ok() })),
case("pinned_self", &["name"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).name(env, n).ok() })),
case("pinned_self", &["name_constant"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).name_constant(env, n).ok() })),
case("pinned_self", &["kind"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).kind(env, n).ok() })),
case("pinned_self", &["level"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).level(env, n).ok() })),
case("pinned_self", &["attrs"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).attrs(env, n).ok() })),
case("pinned_self", &["attrs_literal"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).attrs_literal(env, n).ok() })),
case("pinned_self", &["attrs_constant"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).attrs_constant(env, n).ok() })),
case("pinned_self", &["start_attrs"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).start_attrs(env, n).ok() })),
case("pinned_self", &["baggage"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).baggage(env, n).ok() })),
case("pinned_self", &["ret"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).ret(env, n).ok() })),
case("pinned_self", &["parent_from"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).parent_from(env, n).ok() })),
case("pinned_self", &["public_endpoint"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).public_endpoint(env, n).ok() })),
case("pinned_self", &["parent"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).parent(env, n).ok() })),
case("pinned_self", &["new_root"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).new_root(env, n).ok() })),
case("pinned_self", &["link_from"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).link_from(env, n).ok() })),
case("pinned_self", &["links_from"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).links_from(env, n).ok() })),
case("pinned_self", &["links_from_place"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).links_from_place(env, n).ok() })),
case("pinned_self", &["inject_into"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).inject_into(env, n).ok() })),
case("pinned_self", &["err"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).err(env, n).ok() })),
case("pinned_self", &["err_chain"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).err_chain(env, n).ok() })),
case("pinned_self", &["err_mapped"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).err_mapped(env, n).ok() })),
case("pinned_self", &["err_closure"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).err_closure(env, n).ok() })),
case("pinned_self", &["no_err"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).no_err(env, n).ok() })),
case("pinned_self", &["err_type"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).err_type(env, n).ok() })),
case("pinned_self", &["carry"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).carry(env, n).ok() })),
case("pinned_self", &["leaf"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).leaf(env, n).ok() })),
case("pinned_self", &["min_duration"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).min_duration(env, n).ok() })),
case("pinned_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).min_duration_attrs(env, n).ok() })),
case("pinned_self", &["crate_path"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).crate_path(env, n).ok() })),
case("pinned_self", &["messaging"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).messaging(env, n).ok() })),
case("pinned_self", &["messaging_names"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).messaging_names(env, n).ok() })),
case("pinned_self", &["allow"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).allow(env, n).ok() })),
];
}

pub(super) mod associated {
use super::*;
struct Gateway;

impl Gateway {
#[traced] fn plain(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(err)] fn err(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(err(chain))] fn err_chain(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(err_type = kind_of)] fn err_type(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> Result<Self, Refused> { work(env, n).map(|_| Self) }
}
pub(crate) const CASES: &[Case] = &[
case("associated", &["plain"], |env, n| Box::pin(async move { Gateway::plain(env, n).ok().map(|_| n) })),
case("associated", &["name"], |env, n| Box::pin(async move { Gateway::name(env, n).ok().map(|_| n) })),
case("associated", &["name_constant"], |env, n| Box::pin(async move { Gateway::name_constant(env, n).ok().map(|_| n) })),
case("associated", &["kind"], |env, n| Box::pin(async move { Gateway::kind(env, n).ok().map(|_| n) })),
case("associated", &["level"], |env, n| Box::pin(async move { Gateway::level(env, n).ok().map(|_| n) })),
case("associated", &["attrs"], |env, n| Box::pin(async move { Gateway::attrs(env, n).ok().map(|_| n) })),
case("associated", &["attrs_literal"], |env, n| Box::pin(async move { Gateway::attrs_literal(env, n).ok().map(|_| n) })),
case("associated", &["attrs_constant"], |env, n| Box::pin(async move { Gateway::attrs_constant(env, n).ok().map(|_| n) })),
case("associated", &["start_attrs"], |env, n| Box::pin(async move { Gateway::start_attrs(env, n).ok().map(|_| n) })),
case("associated", &["baggage"], |env, n| Box::pin(async move { Gateway::baggage(env, n).ok().map(|_| n) })),
case("associated", &["ret"], |env, n| Box::pin(async move { Gateway::ret(env, n).ok().map(|_| n) })),
case("associated", &["parent_from"], |env, n| Box::pin(async move { Gateway::parent_from(env, n).ok().map(|_| n) })),
case("associated", &["public_endpoint"], |env, n| Box::pin(async move { Gateway::public_endpoint(env, n).ok().map(|_| n) })),
case("associated", &["parent"], |env, n| Box::pin(async move { Gateway::parent(env, n).ok().map(|_| n) })),
case("associated", &["new_root"], |env, n| Box::pin(async move { Gateway::new_root(env, n).ok().map(|_| n) })),
case("associated", &["link_from"], |env, n| Box::pin(async move { Gateway::link_from(env, n).ok().map(|_| n) })),
case("associated", &["links_from"], |env, n| Box::pin(async move { Gateway::links_from(env, n).ok().map(|_| n) })),
case("associated", &["links_from_place"], |env, n| Box::pin(async move { Gateway::links_from_place(env, n).ok().map(|_| n) })),
case("associated", &["inject_into"], |env, n| Box::pin(async move { Gateway::inject_into(env, n).ok().map(|_| n) })),
case("associated", &["err"], |env, n| Box::pin(async move { Gateway::err(env, n).ok().map(|_| n) })),
case("associated", &["err_chain"], |env, n| Box::pin(async move { Gateway::err_chain(env, n).ok().map(|_| n) })),
case("associated", &["err_mapped"], |env, n| Box::pin(async move { Gateway::err_mapped(env, n).ok().map(|_| n) })),
case("associated", &["err_closure"], |env, n| Box::pin(async move { Gateway::err_closure(env, n).ok().map(|_| n) })),
case("associated", &["no_err"], |env, n| Box::pin(async move { Gateway::no_err(env, n).ok().map(|_| n) })),
case("associated", &["err_type"], |env, n| Box::pin(async move { Gateway::err_type(env, n).ok().map(|_| n) })),
case("associated", &["carry"], |env, n| Box::pin(async move { Gateway::carry(env, n).ok().map(|_| n) })),
case("associated", &["leaf"], |env, n| Box::pin(async move { Gateway::leaf(env, n).ok().map(|_| n) })),
case("associated", &["min_duration"], |env, n| Box::pin(async move { Gateway::min_duration(env, n).ok().map(|_| n) })),
case("associated", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway::min_duration_attrs(env, n).ok().map(|_| n) })),
case("associated", &["crate_path"], |env, n| Box::pin(async move { Gateway::crate_path(env, n).ok().map(|_| n) })),
case("associated", &["messaging"], |env, n| Box::pin(async move { Gateway::messaging(env, n).ok().map(|_| n) })),
case("associated", &["messaging_names"], |env, n| Box::pin(async move { Gateway::messaging_names(env, n).ok().map(|_| n) })),
case("associated", &["allow"], |env, n| Box::pin(async move { Gateway::allow(env, n).ok().map(|_| n) })),
];
}

pub(super) mod by_default {
use super::*;
struct Gateway;

trait Charges {
#[traced] fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(name = "orders.charge")] fn name(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(kind = "client")] fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(level = "info")] fn level(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(parent = env.context)] fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(new_root)] fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(link_from = env.headers)] fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(inject_into = env.out)] fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err)] fn err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err(chain))] fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err = always)] fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err = |value| always(value))] fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(no_err)] fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err_type = kind_of)] fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(carry = "link")] fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(leaf)] fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
}

impl Charges for Gateway {}
pub(crate) const CASES: &[Case] = &[
case("by_default", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).ok() })),
case("by_default", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).ok() })),
case("by_default", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).ok() })),
case("by_default", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).ok() })),
case("by_default", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).ok() })),
case("by_default", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).ok() })),
case("by_default", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).ok() })),
case("by_default", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).ok() })),
case("by_default", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).ok() })),
case("by_default", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).ok() })),
case("by_default", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).ok() })),
case("by_default", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).ok() })),
case("by_default", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).ok() })),
case("by_default", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).ok() })),
case("by_default", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).ok() })),
case("by_default", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).ok() })),
case("by_default", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).ok() })),
case("by_default", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).ok() })),
case("by_default", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).ok() })),
case("by_default", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).ok() })),
case("by_default", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).ok() })),
case("by_default", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).ok() })),
case("by_default", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).ok() })),
case("by_default", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).ok() })),
case("by_default", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).ok() })),
case("by_default", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).ok() })),
case("by_default", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).ok() })),
case("by_default", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).ok() })),
case("by_default", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).ok() })),
case("by_default", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).ok() })),
case("by_default", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).ok() })),
case("by_default", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).ok() })),
case("by_default", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).ok() })),
];
}

pub(super) mod of_a_trait {
use super::*;
struct Gateway;

trait Charges {
    type Error;
fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn name(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn level(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn err(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error>;
}

impl Charges for Gateway {
    type Error = Refused;
#[traced] fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(name = "orders.charge")] fn name(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(kind = "client")] fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(level = "info")] fn level(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(parent = env.context)] fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(new_root)] fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(link_from = env.headers)] fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(inject_into = env.out)] fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(err)] fn err(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(err(chain))] fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(err = always)] fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(err = |value| always(value))] fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(no_err)] fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(err_type = kind_of)] fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(carry = "link")] fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(leaf)] fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> { let _ = &self; work(env, n) }
}
pub(crate) const CASES: &[Case] = &[
case("of_a_trait", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).ok() })),
case("of_a_trait", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).ok() })),
case("of_a_trait", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).ok() })),
case("of_a_trait", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).ok() })),
case("of_a_trait", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).ok() })),
case("of_a_trait", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).ok() })),
case("of_a_trait", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).ok() })),
case("of_a_trait", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).ok() })),
case("of_a_trait", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).ok() })),
case("of_a_trait", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).ok() })),
case("of_a_trait", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).ok() })),
case("of_a_trait", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).ok() })),
case("of_a_trait", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).ok() })),
case("of_a_trait", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).ok() })),
case("of_a_trait", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).ok() })),
case("of_a_trait", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).ok() })),
case("of_a_trait", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).ok() })),
case("of_a_trait", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).ok() })),
case("of_a_trait", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).ok() })),
case("of_a_trait", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).ok() })),
case("of_a_trait", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).ok() })),
case("of_a_trait", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).ok() })),
case("of_a_trait", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).ok() })),
case("of_a_trait", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).ok() })),
case("of_a_trait", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).ok() })),
case("of_a_trait", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).ok() })),
case("of_a_trait", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).ok() })),
case("of_a_trait", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).ok() })),
case("of_a_trait", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).ok() })),
case("of_a_trait", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).ok() })),
case("of_a_trait", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).ok() })),
case("of_a_trait", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).ok() })),
case("of_a_trait", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).ok() })),
];
}

pub(super) mod async_unit {
use super::*;
#[traced] async fn plain(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(name = "orders.charge")] async fn name(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(name = names::CHARGE)] async fn name_constant(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(kind = "client")] async fn kind(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(level = "info")] async fn level(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(parent_from = env.headers)] async fn parent_from(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(parent = env.context)] async fn parent(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(new_root)] async fn new_root(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(link_from = env.headers)] async fn link_from(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(links_from = env.batch.iter())] async fn links_from(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(links_from = env.batch)] async fn links_from_place(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(inject_into = env.out)] async fn inject_into(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(err = always)] async fn err_mapped(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(err = |value| always(value))] async fn err_closure(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(no_err)] async fn no_err(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(carry = "link")] async fn carry(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(leaf)] async fn leaf(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(min_duration = "1ns")] async fn min_duration(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(crate = runtime::renamed)] async fn crate_path(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(env: &mut Env, n: u64) { let _ = later(env, n).await; }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(env: &mut Env, n: u64) { let _ = later(env, n).await; }
pub(crate) const CASES: &[Case] = &[
case("async_unit", &["plain"], |env, n| Box::pin(async move { plain(env, n).await; Some(n) })),
case("async_unit", &["name"], |env, n| Box::pin(async move { name(env, n).await; Some(n) })),
case("async_unit", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await; Some(n) })),
case("async_unit", &["kind"], |env, n| Box::pin(async move { kind(env, n).await; Some(n) })),
case("async_unit", &["level"], |env, n| Box::pin(async move { level(env, n).await; Some(n) })),
case("async_unit", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await; Some(n) })),
case("async_unit", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await; Some(n) })),
case("async_unit", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await; Some(n) })),
case("async_unit", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await; Some(n) })),
case("async_unit", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await; Some(n) })),
case("async_unit", &["ret"], |env, n| Box::pin(async move { ret(env, n).await; Some(n) })),
case("async_unit", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await; Some(n) })),
case("async_unit", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await; Some(n) })),
case("async_unit", &["parent"], |env, n| Box::pin(async move { parent(env, n).await; Some(n) })),
case("async_unit", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await; Some(n) })),
case("async_unit", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await; Some(n) })),
case("async_unit", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await; Some(n) })),
case("async_unit", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await; Some(n) })),
case("async_unit", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).await; Some(n) })),
case("async_unit", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await; Some(n) })),
case("async_unit", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await; Some(n) })),
case("async_unit", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await; Some(n) })),
case("async_unit", &["carry"], |env, n| Box::pin(async move { carry(env, n).await; Some(n) })),
case("async_unit", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await; Some(n) })),
case("async_unit", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await; Some(n) })),
case("async_unit", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await; Some(n) })),
case("async_unit", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await; Some(n) })),
case("async_unit", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await; Some(n) })),
case("async_unit", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await; Some(n) })),
case("async_unit", &["allow"], |env, n| Box::pin(async move { allow(env, n).await; Some(n) })),
];
}

pub(super) mod async_result {
use super::*;
#[traced] async fn plain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge")] async fn name(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE)] async fn name_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client")] async fn kind(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info")] async fn level(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers)] async fn parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context)] async fn parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root)] async fn new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers)] async fn link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter())] async fn links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch)] async fn links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out)] async fn inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err)] async fn err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err(chain))] async fn err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = always)] async fn err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = |value| always(value))] async fn err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(no_err)] async fn no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err_type = kind_of)] async fn err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(carry = "link")] async fn carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(leaf)] async fn leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(min_duration = "1ns")] async fn min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(crate = runtime::renamed)] async fn crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", kind = "client")] async fn name_and_kind(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", level = "info")] async fn name_and_level(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn name_and_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn name_and_attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", attrs("acme.limit" = LIMIT, KEY = 7))] async fn name_and_attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", start_attrs("acme.start" = n))] async fn name_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", baggage("tenant.id", names::CELL, "absent"))] async fn name_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", ret("acme.ret" = seen(ret)))] async fn name_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", parent_from = env.headers)] async fn name_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", parent_from = env.headers, public_endpoint)] async fn name_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", parent = env.context)] async fn name_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", new_root)] async fn name_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", link_from = env.headers)] async fn name_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", links_from = env.batch.iter())] async fn name_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", links_from = env.batch)] async fn name_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", inject_into = env.out)] async fn name_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", err)] async fn name_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", err(chain))] async fn name_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", err = always)] async fn name_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", err = |value| always(value))] async fn name_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", no_err)] async fn name_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", err_type = kind_of)] async fn name_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", carry = "link")] async fn name_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", leaf)] async fn name_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", min_duration = "1ns")] async fn name_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn name_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", crate = runtime::renamed)] async fn name_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn name_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn name_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = "orders.charge", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn name_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, kind = "client")] async fn name_constant_and_kind(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, level = "info")] async fn name_constant_and_level(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn name_constant_and_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn name_constant_and_attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, attrs("acme.limit" = LIMIT, KEY = 7))] async fn name_constant_and_attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, start_attrs("acme.start" = n))] async fn name_constant_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, baggage("tenant.id", names::CELL, "absent"))] async fn name_constant_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, ret("acme.ret" = seen(ret)))] async fn name_constant_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, parent_from = env.headers)] async fn name_constant_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, parent_from = env.headers, public_endpoint)] async fn name_constant_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, parent = env.context)] async fn name_constant_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, new_root)] async fn name_constant_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, link_from = env.headers)] async fn name_constant_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, links_from = env.batch.iter())] async fn name_constant_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, links_from = env.batch)] async fn name_constant_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, inject_into = env.out)] async fn name_constant_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, err)] async fn name_constant_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, err(chain))] async fn name_constant_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, err = always)] async fn name_constant_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, err = |value| always(value))] async fn name_constant_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, no_err)] async fn name_constant_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, err_type = kind_of)] async fn name_constant_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, carry = "link")] async fn name_constant_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, leaf)] async fn name_constant_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, min_duration = "1ns")] async fn name_constant_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn name_constant_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, crate = runtime::renamed)] async fn name_constant_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn name_constant_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn name_constant_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(name = names::CHARGE, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn name_constant_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", level = "info")] async fn kind_and_level(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn kind_and_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn kind_and_attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", attrs("acme.limit" = LIMIT, KEY = 7))] async fn kind_and_attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", start_attrs("acme.start" = n))] async fn kind_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", baggage("tenant.id", names::CELL, "absent"))] async fn kind_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", ret("acme.ret" = seen(ret)))] async fn kind_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", parent_from = env.headers)] async fn kind_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", parent_from = env.headers, public_endpoint)] async fn kind_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", parent = env.context)] async fn kind_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", new_root)] async fn kind_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", link_from = env.headers)] async fn kind_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", links_from = env.batch.iter())] async fn kind_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", links_from = env.batch)] async fn kind_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", inject_into = env.out)] async fn kind_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", err)] async fn kind_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", err(chain))] async fn kind_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", err = always)] async fn kind_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", err = |value| always(value))] async fn kind_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", no_err)] async fn kind_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", err_type = kind_of)] async fn kind_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", carry = "link")] async fn kind_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", leaf)] async fn kind_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", min_duration = "1ns")] async fn kind_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn kind_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", crate = runtime::renamed)] async fn kind_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn kind_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn kind_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(kind = "client", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn kind_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn level_and_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn level_and_attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", attrs("acme.limit" = LIMIT, KEY = 7))] async fn level_and_attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", start_attrs("acme.start" = n))] async fn level_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", baggage("tenant.id", names::CELL, "absent"))] async fn level_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", ret("acme.ret" = seen(ret)))] async fn level_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", parent_from = env.headers)] async fn level_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", parent_from = env.headers, public_endpoint)] async fn level_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", parent = env.context)] async fn level_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", new_root)] async fn level_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", link_from = env.headers)] async fn level_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", links_from = env.batch.iter())] async fn level_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", links_from = env.batch)] async fn level_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", inject_into = env.out)] async fn level_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", err)] async fn level_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", err(chain))] async fn level_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", err = always)] async fn level_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", err = |value| always(value))] async fn level_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", no_err)] async fn level_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", err_type = kind_of)] async fn level_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", carry = "link")] async fn level_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", crate = runtime::renamed)] async fn level_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn level_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn level_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(level = "info", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn level_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), start_attrs("acme.start" = n))] async fn attrs_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), baggage("tenant.id", names::CELL, "absent"))] async fn attrs_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), ret("acme.ret" = seen(ret)))] async fn attrs_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), parent_from = env.headers)] async fn attrs_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), parent_from = env.headers, public_endpoint)] async fn attrs_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), parent = env.context)] async fn attrs_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), new_root)] async fn attrs_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), link_from = env.headers)] async fn attrs_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), links_from = env.batch.iter())] async fn attrs_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), links_from = env.batch)] async fn attrs_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), inject_into = env.out)] async fn attrs_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err)] async fn attrs_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err(chain))] async fn attrs_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err = always)] async fn attrs_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err = |value| always(value))] async fn attrs_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), no_err)] async fn attrs_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err_type = kind_of)] async fn attrs_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), carry = "link")] async fn attrs_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), leaf)] async fn attrs_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), crate = runtime::renamed)] async fn attrs_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn attrs_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn attrs_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn attrs_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), start_attrs("acme.start" = n))] async fn attrs_literal_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), baggage("tenant.id", names::CELL, "absent"))] async fn attrs_literal_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), ret("acme.ret" = seen(ret)))] async fn attrs_literal_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), parent_from = env.headers)] async fn attrs_literal_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), parent_from = env.headers, public_endpoint)] async fn attrs_literal_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), parent = env.context)] async fn attrs_literal_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), new_root)] async fn attrs_literal_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), link_from = env.headers)] async fn attrs_literal_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), links_from = env.batch.iter())] async fn attrs_literal_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), links_from = env.batch)] async fn attrs_literal_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), inject_into = env.out)] async fn attrs_literal_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err)] async fn attrs_literal_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err(chain))] async fn attrs_literal_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err = always)] async fn attrs_literal_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err = |value| always(value))] async fn attrs_literal_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), no_err)] async fn attrs_literal_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err_type = kind_of)] async fn attrs_literal_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), carry = "link")] async fn attrs_literal_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), leaf)] async fn attrs_literal_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), min_duration = "1ns")] async fn attrs_literal_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), crate = runtime::renamed)] async fn attrs_literal_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn attrs_literal_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn attrs_literal_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn attrs_literal_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), start_attrs("acme.start" = n))] async fn attrs_constant_and_start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), baggage("tenant.id", names::CELL, "absent"))] async fn attrs_constant_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), ret("acme.ret" = seen(ret)))] async fn attrs_constant_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), parent_from = env.headers)] async fn attrs_constant_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), parent_from = env.headers, public_endpoint)] async fn attrs_constant_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), parent = env.context)] async fn attrs_constant_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), new_root)] async fn attrs_constant_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), link_from = env.headers)] async fn attrs_constant_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), links_from = env.batch.iter())] async fn attrs_constant_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), links_from = env.batch)] async fn attrs_constant_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), inject_into = env.out)] async fn attrs_constant_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err)] async fn attrs_constant_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err(chain))] async fn attrs_constant_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err = always)] async fn attrs_constant_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err = |value| always(value))] async fn attrs_constant_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), no_err)] async fn attrs_constant_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err_type = kind_of)] async fn attrs_constant_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), carry = "link")] async fn attrs_constant_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), leaf)] async fn attrs_constant_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), min_duration = "1ns")] async fn attrs_constant_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), crate = runtime::renamed)] async fn attrs_constant_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn attrs_constant_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn attrs_constant_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn attrs_constant_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), baggage("tenant.id", names::CELL, "absent"))] async fn start_attrs_and_baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), ret("acme.ret" = seen(ret)))] async fn start_attrs_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), parent_from = env.headers)] async fn start_attrs_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), parent_from = env.headers, public_endpoint)] async fn start_attrs_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), parent = env.context)] async fn start_attrs_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), new_root)] async fn start_attrs_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), link_from = env.headers)] async fn start_attrs_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), links_from = env.batch.iter())] async fn start_attrs_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), links_from = env.batch)] async fn start_attrs_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), inject_into = env.out)] async fn start_attrs_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), err)] async fn start_attrs_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), err(chain))] async fn start_attrs_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), err = always)] async fn start_attrs_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), err = |value| always(value))] async fn start_attrs_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), no_err)] async fn start_attrs_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), err_type = kind_of)] async fn start_attrs_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), carry = "link")] async fn start_attrs_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), leaf)] async fn start_attrs_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), min_duration = "1ns")] async fn start_attrs_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn start_attrs_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), crate = runtime::renamed)] async fn start_attrs_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn start_attrs_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn start_attrs_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(start_attrs("acme.start" = n), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn start_attrs_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), ret("acme.ret" = seen(ret)))] async fn baggage_and_ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), parent_from = env.headers)] async fn baggage_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), parent_from = env.headers, public_endpoint)] async fn baggage_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), parent = env.context)] async fn baggage_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), new_root)] async fn baggage_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), link_from = env.headers)] async fn baggage_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), links_from = env.batch.iter())] async fn baggage_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), links_from = env.batch)] async fn baggage_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), inject_into = env.out)] async fn baggage_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err)] async fn baggage_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err(chain))] async fn baggage_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err = always)] async fn baggage_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err = |value| always(value))] async fn baggage_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), no_err)] async fn baggage_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err_type = kind_of)] async fn baggage_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), carry = "link")] async fn baggage_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), leaf)] async fn baggage_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), min_duration = "1ns")] async fn baggage_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn baggage_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), crate = runtime::renamed)] async fn baggage_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn baggage_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn baggage_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(baggage("tenant.id", names::CELL, "absent"), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn baggage_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), parent_from = env.headers)] async fn ret_and_parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), parent_from = env.headers, public_endpoint)] async fn ret_and_public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), parent = env.context)] async fn ret_and_parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), new_root)] async fn ret_and_new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), link_from = env.headers)] async fn ret_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), links_from = env.batch.iter())] async fn ret_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), links_from = env.batch)] async fn ret_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), inject_into = env.out)] async fn ret_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), err)] async fn ret_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), err(chain))] async fn ret_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), err = always)] async fn ret_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), err = |value| always(value))] async fn ret_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), no_err)] async fn ret_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), err_type = kind_of)] async fn ret_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), carry = "link")] async fn ret_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), leaf)] async fn ret_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), min_duration = "1ns")] async fn ret_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn ret_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), crate = runtime::renamed)] async fn ret_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn ret_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn ret_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(ret("acme.ret" = seen(ret)), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn ret_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, link_from = env.headers)] async fn parent_from_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, links_from = env.batch.iter())] async fn parent_from_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, links_from = env.batch)] async fn parent_from_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, inject_into = env.out)] async fn parent_from_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, err)] async fn parent_from_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, err(chain))] async fn parent_from_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, err = always)] async fn parent_from_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, err = |value| always(value))] async fn parent_from_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, no_err)] async fn parent_from_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, err_type = kind_of)] async fn parent_from_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, carry = "link")] async fn parent_from_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, crate = runtime::renamed)] async fn parent_from_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn parent_from_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn parent_from_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn parent_from_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, link_from = env.headers)] async fn public_endpoint_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, links_from = env.batch.iter())] async fn public_endpoint_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, links_from = env.batch)] async fn public_endpoint_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, inject_into = env.out)] async fn public_endpoint_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, err)] async fn public_endpoint_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, err(chain))] async fn public_endpoint_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, err = always)] async fn public_endpoint_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, err = |value| always(value))] async fn public_endpoint_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, no_err)] async fn public_endpoint_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, err_type = kind_of)] async fn public_endpoint_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, carry = "link")] async fn public_endpoint_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, crate = runtime::renamed)] async fn public_endpoint_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn public_endpoint_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn public_endpoint_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent_from = env.headers, public_endpoint, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn public_endpoint_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, link_from = env.headers)] async fn parent_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, links_from = env.batch.iter())] async fn parent_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, links_from = env.batch)] async fn parent_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, inject_into = env.out)] async fn parent_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, err)] async fn parent_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, err(chain))] async fn parent_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, err = always)] async fn parent_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, err = |value| always(value))] async fn parent_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, no_err)] async fn parent_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, err_type = kind_of)] async fn parent_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, carry = "link")] async fn parent_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, leaf)] async fn parent_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, min_duration = "1ns")] async fn parent_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn parent_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, crate = runtime::renamed)] async fn parent_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn parent_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn parent_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(parent = env.context, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn parent_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, link_from = env.headers)] async fn new_root_and_link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, links_from = env.batch.iter())] async fn new_root_and_links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, links_from = env.batch)] async fn new_root_and_links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, inject_into = env.out)] async fn new_root_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, err)] async fn new_root_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, err(chain))] async fn new_root_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, err = always)] async fn new_root_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, err = |value| always(value))] async fn new_root_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, no_err)] async fn new_root_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, err_type = kind_of)] async fn new_root_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, carry = "link")] async fn new_root_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, leaf)] async fn new_root_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, min_duration = "1ns")] async fn new_root_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn new_root_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, crate = runtime::renamed)] async fn new_root_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn new_root_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn new_root_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(new_root, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn new_root_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, inject_into = env.out)] async fn link_from_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, err)] async fn link_from_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, err(chain))] async fn link_from_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, err = always)] async fn link_from_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, err = |value| always(value))] async fn link_from_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, no_err)] async fn link_from_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, err_type = kind_of)] async fn link_from_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, carry = "link")] async fn link_from_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, leaf)] async fn link_from_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, crate = runtime::renamed)] async fn link_from_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn link_from_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn link_from_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(link_from = env.headers, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn link_from_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), inject_into = env.out)] async fn links_from_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), err)] async fn links_from_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), err(chain))] async fn links_from_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), err = always)] async fn links_from_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), err = |value| always(value))] async fn links_from_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), no_err)] async fn links_from_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), err_type = kind_of)] async fn links_from_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), carry = "link")] async fn links_from_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), leaf)] async fn links_from_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), crate = runtime::renamed)] async fn links_from_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn links_from_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn links_from_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch.iter(), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn links_from_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, inject_into = env.out)] async fn links_from_place_and_inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, err)] async fn links_from_place_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, err(chain))] async fn links_from_place_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, err = always)] async fn links_from_place_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, err = |value| always(value))] async fn links_from_place_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, no_err)] async fn links_from_place_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, err_type = kind_of)] async fn links_from_place_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, carry = "link")] async fn links_from_place_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, leaf)] async fn links_from_place_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, crate = runtime::renamed)] async fn links_from_place_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn links_from_place_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn links_from_place_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(links_from = env.batch, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn links_from_place_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, err)] async fn inject_into_and_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, err(chain))] async fn inject_into_and_err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, err = always)] async fn inject_into_and_err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, err = |value| always(value))] async fn inject_into_and_err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, no_err)] async fn inject_into_and_no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, err_type = kind_of)] async fn inject_into_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, carry = "link")] async fn inject_into_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, crate = runtime::renamed)] async fn inject_into_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn inject_into_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn inject_into_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(inject_into = env.out, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn inject_into_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err, err_type = kind_of)] async fn err_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err, carry = "link")] async fn err_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err, leaf)] async fn err_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err, min_duration = "1ns")] async fn err_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn err_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err, crate = runtime::renamed)] async fn err_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn err_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn err_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn err_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err(chain), err_type = kind_of)] async fn err_chain_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err(chain), carry = "link")] async fn err_chain_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err(chain), leaf)] async fn err_chain_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err(chain), min_duration = "1ns")] async fn err_chain_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err(chain), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn err_chain_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err(chain), crate = runtime::renamed)] async fn err_chain_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err(chain), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn err_chain_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err(chain), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn err_chain_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err(chain), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn err_chain_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = always, err_type = kind_of)] async fn err_mapped_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = always, carry = "link")] async fn err_mapped_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = always, leaf)] async fn err_mapped_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = always, min_duration = "1ns")] async fn err_mapped_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = always, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn err_mapped_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = always, crate = runtime::renamed)] async fn err_mapped_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = always, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn err_mapped_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = always, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn err_mapped_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = always, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn err_mapped_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = |value| always(value), err_type = kind_of)] async fn err_closure_and_err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = |value| always(value), carry = "link")] async fn err_closure_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = |value| always(value), leaf)] async fn err_closure_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = |value| always(value), min_duration = "1ns")] async fn err_closure_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = |value| always(value), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn err_closure_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = |value| always(value), crate = runtime::renamed)] async fn err_closure_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = |value| always(value), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn err_closure_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = |value| always(value), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn err_closure_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err = |value| always(value), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn err_closure_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(no_err, carry = "link")] async fn no_err_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(no_err, leaf)] async fn no_err_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(no_err, min_duration = "1ns")] async fn no_err_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(no_err, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn no_err_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(no_err, crate = runtime::renamed)] async fn no_err_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(no_err, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn no_err_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(no_err, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn no_err_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(no_err, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn no_err_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err_type = kind_of, carry = "link")] async fn err_type_and_carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err_type = kind_of, leaf)] async fn err_type_and_leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err_type = kind_of, min_duration = "1ns")] async fn err_type_and_min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err_type = kind_of, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn err_type_and_min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err_type = kind_of, crate = runtime::renamed)] async fn err_type_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err_type = kind_of, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn err_type_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err_type = kind_of, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn err_type_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(err_type = kind_of, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn err_type_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(carry = "link", crate = runtime::renamed)] async fn carry_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(carry = "link", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn carry_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(carry = "link", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn carry_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(carry = "link", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn carry_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(leaf, crate = runtime::renamed)] async fn leaf_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(leaf, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn leaf_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(leaf, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn leaf_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(leaf, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn leaf_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(min_duration = "1ns", crate = runtime::renamed)] async fn min_duration_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(min_duration = "1ns", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn min_duration_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n), crate = runtime::renamed)] async fn min_duration_attrs_and_crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn min_duration_attrs_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(crate = runtime::renamed, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn crate_path_and_messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(crate = runtime::renamed, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn crate_path_and_messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(crate = runtime::renamed, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn crate_path_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn messaging_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn messaging_names_and_allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
pub(crate) const CASES: &[Case] = &[
case("async_result", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.ok() })),
case("async_result", &["name"], |env, n| Box::pin(async move { name(env, n).await.ok() })),
case("async_result", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.ok() })),
case("async_result", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.ok() })),
case("async_result", &["level"], |env, n| Box::pin(async move { level(env, n).await.ok() })),
case("async_result", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.ok() })),
case("async_result", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.ok() })),
case("async_result", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.ok() })),
case("async_result", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.ok() })),
case("async_result", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.ok() })),
case("async_result", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.ok() })),
case("async_result", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.ok() })),
case("async_result", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.ok() })),
case("async_result", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.ok() })),
case("async_result", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.ok() })),
case("async_result", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.ok() })),
case("async_result", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.ok() })),
case("async_result", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.ok() })),
case("async_result", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).await.ok() })),
case("async_result", &["err"], |env, n| Box::pin(async move { err(env, n).await.ok() })),
case("async_result", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).await.ok() })),
case("async_result", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.ok() })),
case("async_result", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.ok() })),
case("async_result", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.ok() })),
case("async_result", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).await.ok() })),
case("async_result", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.ok() })),
case("async_result", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.ok() })),
case("async_result", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.ok() })),
case("async_result", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.ok() })),
case("async_result", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.ok() })),
case("async_result", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.ok() })),
case("async_result", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.ok() })),
case("async_result", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.ok() })),
case("async_result", &["name", "kind"], |env, n| Box::pin(async move { name_and_kind(env, n).await.ok() })),
case("async_result", &["name", "level"], |env, n| Box::pin(async move { name_and_level(env, n).await.ok() })),
case("async_result", &["name", "attrs"], |env, n| Box::pin(async move { name_and_attrs(env, n).await.ok() })),
case("async_result", &["name", "attrs_literal"], |env, n| Box::pin(async move { name_and_attrs_literal(env, n).await.ok() })),
case("async_result", &["name", "attrs_constant"], |env, n| Box::pin(async move { name_and_attrs_constant(env, n).await.ok() })),
case("async_result", &["name", "start_attrs"], |env, n| Box::pin(async move { name_and_start_attrs(env, n).await.ok() })),
case("async_result", &["name", "baggage"], |env, n| Box::pin(async move { name_and_baggage(env, n).await.ok() })),
case("async_result", &["name", "ret"], |env, n| Box::pin(async move { name_and_ret(env, n).await.ok() })),
case("async_result", &["name", "parent_from"], |env, n| Box::pin(async move { name_and_parent_from(env, n).await.ok() })),
case("async_result", &["name", "public_endpoint"], |env, n| Box::pin(async move { name_and_public_endpoint(env, n).await.ok() })),
case("async_result", &["name", "parent"], |env, n| Box::pin(async move { name_and_parent(env, n).await.ok() })),
case("async_result", &["name", "new_root"], |env, n| Box::pin(async move { name_and_new_root(env, n).await.ok() })),
case("async_result", &["name", "link_from"], |env, n| Box::pin(async move { name_and_link_from(env, n).await.ok() })),
case("async_result", &["name", "links_from"], |env, n| Box::pin(async move { name_and_links_from(env, n).await.ok() })),
case("async_result", &["name", "links_from_place"], |env, n| Box::pin(async move { name_and_links_from_place(env, n).await.ok() })),
case("async_result", &["name", "inject_into"], |env, n| Box::pin(async move { name_and_inject_into(env, n).await.ok() })),
case("async_result", &["name", "err"], |env, n| Box::pin(async move { name_and_err(env, n).await.ok() })),
case("async_result", &["name", "err_chain"], |env, n| Box::pin(async move { name_and_err_chain(env, n).await.ok() })),
case("async_result", &["name", "err_mapped"], |env, n| Box::pin(async move { name_and_err_mapped(env, n).await.ok() })),
case("async_result", &["name", "err_closure"], |env, n| Box::pin(async move { name_and_err_closure(env, n).await.ok() })),
case("async_result", &["name", "no_err"], |env, n| Box::pin(async move { name_and_no_err(env, n).await.ok() })),
case("async_result", &["name", "err_type"], |env, n| Box::pin(async move { name_and_err_type(env, n).await.ok() })),
case("async_result", &["name", "carry"], |env, n| Box::pin(async move { name_and_carry(env, n).await.ok() })),
case("async_result", &["name", "leaf"], |env, n| Box::pin(async move { name_and_leaf(env, n).await.ok() })),
case("async_result", &["name", "min_duration"], |env, n| Box::pin(async move { name_and_min_duration(env, n).await.ok() })),
case("async_result", &["name", "min_duration_attrs"], |env, n| Box::pin(async move { name_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["name", "crate_path"], |env, n| Box::pin(async move { name_and_crate_path(env, n).await.ok() })),
case("async_result", &["name", "messaging"], |env, n| Box::pin(async move { name_and_messaging(env, n).await.ok() })),
case("async_result", &["name", "messaging_names"], |env, n| Box::pin(async move { name_and_messaging_names(env, n).await.ok() })),
case("async_result", &["name", "allow"], |env, n| Box::pin(async move { name_and_allow(env, n).await.ok() })),
case("async_result", &["name_constant", "kind"], |env, n| Box::pin(async move { name_constant_and_kind(env, n).await.ok() })),
case("async_result", &["name_constant", "level"], |env, n| Box::pin(async move { name_constant_and_level(env, n).await.ok() })),
case("async_result", &["name_constant", "attrs"], |env, n| Box::pin(async move { name_constant_and_attrs(env, n).await.ok() })),
case("async_result", &["name_constant", "attrs_literal"], |env, n| Box::pin(async move { name_constant_and_attrs_literal(env, n).await.ok() })),
case("async_result", &["name_constant", "attrs_constant"], |env, n| Box::pin(async move { name_constant_and_attrs_constant(env, n).await.ok() })),
case("async_result", &["name_constant", "start_attrs"], |env, n| Box::pin(async move { name_constant_and_start_attrs(env, n).await.ok() })),
case("async_result", &["name_constant", "baggage"], |env, n| Box::pin(async move { name_constant_and_baggage(env, n).await.ok() })),
case("async_result", &["name_constant", "ret"], |env, n| Box::pin(async move { name_constant_and_ret(env, n).await.ok() })),
case("async_result", &["name_constant", "parent_from"], |env, n| Box::pin(async move { name_constant_and_parent_from(env, n).await.ok() })),
case("async_result", &["name_constant", "public_endpoint"], |env, n| Box::pin(async move { name_constant_and_public_endpoint(env, n).await.ok() })),
case("async_result", &["name_constant", "parent"], |env, n| Box::pin(async move { name_constant_and_parent(env, n).await.ok() })),
case("async_result", &["name_constant", "new_root"], |env, n| Box::pin(async move { name_constant_and_new_root(env, n).await.ok() })),
case("async_result", &["name_constant", "link_from"], |env, n| Box::pin(async move { name_constant_and_link_from(env, n).await.ok() })),
case("async_result", &["name_constant", "links_from"], |env, n| Box::pin(async move { name_constant_and_links_from(env, n).await.ok() })),
case("async_result", &["name_constant", "links_from_place"], |env, n| Box::pin(async move { name_constant_and_links_from_place(env, n).await.ok() })),
case("async_result", &["name_constant", "inject_into"], |env, n| Box::pin(async move { name_constant_and_inject_into(env, n).await.ok() })),
case("async_result", &["name_constant", "err"], |env, n| Box::pin(async move { name_constant_and_err(env, n).await.ok() })),
case("async_result", &["name_constant", "err_chain"], |env, n| Box::pin(async move { name_constant_and_err_chain(env, n).await.ok() })),
case("async_result", &["name_constant", "err_mapped"], |env, n| Box::pin(async move { name_constant_and_err_mapped(env, n).await.ok() })),
case("async_result", &["name_constant", "err_closure"], |env, n| Box::pin(async move { name_constant_and_err_closure(env, n).await.ok() })),
case("async_result", &["name_constant", "no_err"], |env, n| Box::pin(async move { name_constant_and_no_err(env, n).await.ok() })),
case("async_result", &["name_constant", "err_type"], |env, n| Box::pin(async move { name_constant_and_err_type(env, n).await.ok() })),
case("async_result", &["name_constant", "carry"], |env, n| Box::pin(async move { name_constant_and_carry(env, n).await.ok() })),
case("async_result", &["name_constant", "leaf"], |env, n| Box::pin(async move { name_constant_and_leaf(env, n).await.ok() })),
case("async_result", &["name_constant", "min_duration"], |env, n| Box::pin(async move { name_constant_and_min_duration(env, n).await.ok() })),
case("async_result", &["name_constant", "min_duration_attrs"], |env, n| Box::pin(async move { name_constant_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["name_constant", "crate_path"], |env, n| Box::pin(async move { name_constant_and_crate_path(env, n).await.ok() })),
case("async_result", &["name_constant", "messaging"], |env, n| Box::pin(async move { name_constant_and_messaging(env, n).await.ok() })),
case("async_result", &["name_constant", "messaging_names"], |env, n| Box::pin(async move { name_constant_and_messaging_names(env, n).await.ok() })),
case("async_result", &["name_constant", "allow"], |env, n| Box::pin(async move { name_constant_and_allow(env, n).await.ok() })),
case("async_result", &["kind", "level"], |env, n| Box::pin(async move { kind_and_level(env, n).await.ok() })),
case("async_result", &["kind", "attrs"], |env, n| Box::pin(async move { kind_and_attrs(env, n).await.ok() })),
case("async_result", &["kind", "attrs_literal"], |env, n| Box::pin(async move { kind_and_attrs_literal(env, n).await.ok() })),
case("async_result", &["kind", "attrs_constant"], |env, n| Box::pin(async move { kind_and_attrs_constant(env, n).await.ok() })),
case("async_result", &["kind", "start_attrs"], |env, n| Box::pin(async move { kind_and_start_attrs(env, n).await.ok() })),
case("async_result", &["kind", "baggage"], |env, n| Box::pin(async move { kind_and_baggage(env, n).await.ok() })),
case("async_result", &["kind", "ret"], |env, n| Box::pin(async move { kind_and_ret(env, n).await.ok() })),
case("async_result", &["kind", "parent_from"], |env, n| Box::pin(async move { kind_and_parent_from(env, n).await.ok() })),
case("async_result", &["kind", "public_endpoint"], |env, n| Box::pin(async move { kind_and_public_endpoint(env, n).await.ok() })),
case("async_result", &["kind", "parent"], |env, n| Box::pin(async move { kind_and_parent(env, n).await.ok() })),
case("async_result", &["kind", "new_root"], |env, n| Box::pin(async move { kind_and_new_root(env, n).await.ok() })),
case("async_result", &["kind", "link_from"], |env, n| Box::pin(async move { kind_and_link_from(env, n).await.ok() })),
case("async_result", &["kind", "links_from"], |env, n| Box::pin(async move { kind_and_links_from(env, n).await.ok() })),
case("async_result", &["kind", "links_from_place"], |env, n| Box::pin(async move { kind_and_links_from_place(env, n).await.ok() })),
case("async_result", &["kind", "inject_into"], |env, n| Box::pin(async move { kind_and_inject_into(env, n).await.ok() })),
case("async_result", &["kind", "err"], |env, n| Box::pin(async move { kind_and_err(env, n).await.ok() })),
case("async_result", &["kind", "err_chain"], |env, n| Box::pin(async move { kind_and_err_chain(env, n).await.ok() })),
case("async_result", &["kind", "err_mapped"], |env, n| Box::pin(async move { kind_and_err_mapped(env, n).await.ok() })),
case("async_result", &["kind", "err_closure"], |env, n| Box::pin(async move { kind_and_err_closure(env, n).await.ok() })),
case("async_result", &["kind", "no_err"], |env, n| Box::pin(async move { kind_and_no_err(env, n).await.ok() })),
case("async_result", &["kind", "err_type"], |env, n| Box::pin(async move { kind_and_err_type(env, n).await.ok() })),
case("async_result", &["kind", "carry"], |env, n| Box::pin(async move { kind_and_carry(env, n).await.ok() })),
case("async_result", &["kind", "leaf"], |env, n| Box::pin(async move { kind_and_leaf(env, n).await.ok() })),
case("async_result", &["kind", "min_duration"], |env, n| Box::pin(async move { kind_and_min_duration(env, n).await.ok() })),
case("async_result", &["kind", "min_duration_attrs"], |env, n| Box::pin(async move { kind_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["kind", "crate_path"], |env, n| Box::pin(async move { kind_and_crate_path(env, n).await.ok() })),
case("async_result", &["kind", "messaging"], |env, n| Box::pin(async move { kind_and_messaging(env, n).await.ok() })),
case("async_result", &["kind", "messaging_names"], |env, n| Box::pin(async move { kind_and_messaging_names(env, n).await.ok() })),
case("async_result", &["kind", "allow"], |env, n| Box::pin(async move { kind_and_allow(env, n).await.ok() })),
case("async_result", &["level", "attrs"], |env, n| Box::pin(async move { level_and_attrs(env, n).await.ok() })),
case("async_result", &["level", "attrs_literal"], |env, n| Box::pin(async move { level_and_attrs_literal(env, n).await.ok() })),
case("async_result", &["level", "attrs_constant"], |env, n| Box::pin(async move { level_and_attrs_constant(env, n).await.ok() })),
case("async_result", &["level", "start_attrs"], |env, n| Box::pin(async move { level_and_start_attrs(env, n).await.ok() })),
case("async_result", &["level", "baggage"], |env, n| Box::pin(async move { level_and_baggage(env, n).await.ok() })),
case("async_result", &["level", "ret"], |env, n| Box::pin(async move { level_and_ret(env, n).await.ok() })),
case("async_result", &["level", "parent_from"], |env, n| Box::pin(async move { level_and_parent_from(env, n).await.ok() })),
case("async_result", &["level", "public_endpoint"], |env, n| Box::pin(async move { level_and_public_endpoint(env, n).await.ok() })),
case("async_result", &["level", "parent"], |env, n| Box::pin(async move { level_and_parent(env, n).await.ok() })),
case("async_result", &["level", "new_root"], |env, n| Box::pin(async move { level_and_new_root(env, n).await.ok() })),
case("async_result", &["level", "link_from"], |env, n| Box::pin(async move { level_and_link_from(env, n).await.ok() })),
case("async_result", &["level", "links_from"], |env, n| Box::pin(async move { level_and_links_from(env, n).await.ok() })),
case("async_result", &["level", "links_from_place"], |env, n| Box::pin(async move { level_and_links_from_place(env, n).await.ok() })),
case("async_result", &["level", "inject_into"], |env, n| Box::pin(async move { level_and_inject_into(env, n).await.ok() })),
case("async_result", &["level", "err"], |env, n| Box::pin(async move { level_and_err(env, n).await.ok() })),
case("async_result", &["level", "err_chain"], |env, n| Box::pin(async move { level_and_err_chain(env, n).await.ok() })),
case("async_result", &["level", "err_mapped"], |env, n| Box::pin(async move { level_and_err_mapped(env, n).await.ok() })),
case("async_result", &["level", "err_closure"], |env, n| Box::pin(async move { level_and_err_closure(env, n).await.ok() })),
case("async_result", &["level", "no_err"], |env, n| Box::pin(async move { level_and_no_err(env, n).await.ok() })),
case("async_result", &["level", "err_type"], |env, n| Box::pin(async move { level_and_err_type(env, n).await.ok() })),
case("async_result", &["level", "carry"], |env, n| Box::pin(async move { level_and_carry(env, n).await.ok() })),
case("async_result", &["level", "crate_path"], |env, n| Box::pin(async move { level_and_crate_path(env, n).await.ok() })),
case("async_result", &["level", "messaging"], |env, n| Box::pin(async move { level_and_messaging(env, n).await.ok() })),
case("async_result", &["level", "messaging_names"], |env, n| Box::pin(async move { level_and_messaging_names(env, n).await.ok() })),
case("async_result", &["level", "allow"], |env, n| Box::pin(async move { level_and_allow(env, n).await.ok() })),
case("async_result", &["attrs", "start_attrs"], |env, n| Box::pin(async move { attrs_and_start_attrs(env, n).await.ok() })),
case("async_result", &["attrs", "baggage"], |env, n| Box::pin(async move { attrs_and_baggage(env, n).await.ok() })),
case("async_result", &["attrs", "ret"], |env, n| Box::pin(async move { attrs_and_ret(env, n).await.ok() })),
case("async_result", &["attrs", "parent_from"], |env, n| Box::pin(async move { attrs_and_parent_from(env, n).await.ok() })),
case("async_result", &["attrs", "public_endpoint"], |env, n| Box::pin(async move { attrs_and_public_endpoint(env, n).await.ok() })),
case("async_result", &["attrs", "parent"], |env, n| Box::pin(async move { attrs_and_parent(env, n).await.ok() })),
case("async_result", &["attrs", "new_root"], |env, n| Box::pin(async move { attrs_and_new_root(env, n).await.ok() })),
case("async_result", &["attrs", "link_from"], |env, n| Box::pin(async move { attrs_and_link_from(env, n).await.ok() })),
case("async_result", &["attrs", "links_from"], |env, n| Box::pin(async move { attrs_and_links_from(env, n).await.ok() })),
case("async_result", &["attrs", "links_from_place"], |env, n| Box::pin(async move { attrs_and_links_from_place(env, n).await.ok() })),
case("async_result", &["attrs", "inject_into"], |env, n| Box::pin(async move { attrs_and_inject_into(env, n).await.ok() })),
case("async_result", &["attrs", "err"], |env, n| Box::pin(async move { attrs_and_err(env, n).await.ok() })),
case("async_result", &["attrs", "err_chain"], |env, n| Box::pin(async move { attrs_and_err_chain(env, n).await.ok() })),
case("async_result", &["attrs", "err_mapped"], |env, n| Box::pin(async move { attrs_and_err_mapped(env, n).await.ok() })),
case("async_result", &["attrs", "err_closure"], |env, n| Box::pin(async move { attrs_and_err_closure(env, n).await.ok() })),
case("async_result", &["attrs", "no_err"], |env, n| Box::pin(async move { attrs_and_no_err(env, n).await.ok() })),
case("async_result", &["attrs", "err_type"], |env, n| Box::pin(async move { attrs_and_err_type(env, n).await.ok() })),
case("async_result", &["attrs", "carry"], |env, n| Box::pin(async move { attrs_and_carry(env, n).await.ok() })),
case("async_result", &["attrs", "leaf"], |env, n| Box::pin(async move { attrs_and_leaf(env, n).await.ok() })),
case("async_result", &["attrs", "crate_path"], |env, n| Box::pin(async move { attrs_and_crate_path(env, n).await.ok() })),
case("async_result", &["attrs", "messaging"], |env, n| Box::pin(async move { attrs_and_messaging(env, n).await.ok() })),
case("async_result", &["attrs", "messaging_names"], |env, n| Box::pin(async move { attrs_and_messaging_names(env, n).await.ok() })),
case("async_result", &["attrs", "allow"], |env, n| Box::pin(async move { attrs_and_allow(env, n).await.ok() })),
case("async_result", &["attrs_literal", "start_attrs"], |env, n| Box::pin(async move { attrs_literal_and_start_attrs(env, n).await.ok() })),
case("async_result", &["attrs_literal", "baggage"], |env, n| Box::pin(async move { attrs_literal_and_baggage(env, n).await.ok() })),
case("async_result", &["attrs_literal", "ret"], |env, n| Box::pin(async move { attrs_literal_and_ret(env, n).await.ok() })),
case("async_result", &["attrs_literal", "parent_from"], |env, n| Box::pin(async move { attrs_literal_and_parent_from(env, n).await.ok() })),
case("async_result", &["attrs_literal", "public_endpoint"], |env, n| Box::pin(async move { attrs_literal_and_public_endpoint(env, n).await.ok() })),
case("async_result", &["attrs_literal", "parent"], |env, n| Box::pin(async move { attrs_literal_and_parent(env, n).await.ok() })),
case("async_result", &["attrs_literal", "new_root"], |env, n| Box::pin(async move { attrs_literal_and_new_root(env, n).await.ok() })),
case("async_result", &["attrs_literal", "link_from"], |env, n| Box::pin(async move { attrs_literal_and_link_from(env, n).await.ok() })),
case("async_result", &["attrs_literal", "links_from"], |env, n| Box::pin(async move { attrs_literal_and_links_from(env, n).await.ok() })),
case("async_result", &["attrs_literal", "links_from_place"], |env, n| Box::pin(async move { attrs_literal_and_links_from_place(env, n).await.ok() })),
case("async_result", &["attrs_literal", "inject_into"], |env, n| Box::pin(async move { attrs_literal_and_inject_into(env, n).await.ok() })),
case("async_result", &["attrs_literal", "err"], |env, n| Box::pin(async move { attrs_literal_and_err(env, n).await.ok() })),
case("async_result", &["attrs_literal", "err_chain"], |env, n| Box::pin(async move { attrs_literal_and_err_chain(env, n).await.ok() })),
case("async_result", &["attrs_literal", "err_mapped"], |env, n| Box::pin(async move { attrs_literal_and_err_mapped(env, n).await.ok() })),
case("async_result", &["attrs_literal", "err_closure"], |env, n| Box::pin(async move { attrs_literal_and_err_closure(env, n).await.ok() })),
case("async_result", &["attrs_literal", "no_err"], |env, n| Box::pin(async move { attrs_literal_and_no_err(env, n).await.ok() })),
case("async_result", &["attrs_literal", "err_type"], |env, n| Box::pin(async move { attrs_literal_and_err_type(env, n).await.ok() })),
case("async_result", &["attrs_literal", "carry"], |env, n| Box::pin(async move { attrs_literal_and_carry(env, n).await.ok() })),
case("async_result", &["attrs_literal", "leaf"], |env, n| Box::pin(async move { attrs_literal_and_leaf(env, n).await.ok() })),
case("async_result", &["attrs_literal", "min_duration"], |env, n| Box::pin(async move { attrs_literal_and_min_duration(env, n).await.ok() })),
case("async_result", &["attrs_literal", "crate_path"], |env, n| Box::pin(async move { attrs_literal_and_crate_path(env, n).await.ok() })),
case("async_result", &["attrs_literal", "messaging"], |env, n| Box::pin(async move { attrs_literal_and_messaging(env, n).await.ok() })),
case("async_result", &["attrs_literal", "messaging_names"], |env, n| Box::pin(async move { attrs_literal_and_messaging_names(env, n).await.ok() })),
case("async_result", &["attrs_literal", "allow"], |env, n| Box::pin(async move { attrs_literal_and_allow(env, n).await.ok() })),
case("async_result", &["attrs_constant", "start_attrs"], |env, n| Box::pin(async move { attrs_constant_and_start_attrs(env, n).await.ok() })),
case("async_result", &["attrs_constant", "baggage"], |env, n| Box::pin(async move { attrs_constant_and_baggage(env, n).await.ok() })),
case("async_result", &["attrs_constant", "ret"], |env, n| Box::pin(async move { attrs_constant_and_ret(env, n).await.ok() })),
case("async_result", &["attrs_constant", "parent_from"], |env, n| Box::pin(async move { attrs_constant_and_parent_from(env, n).await.ok() })),
case("async_result", &["attrs_constant", "public_endpoint"], |env, n| Box::pin(async move { attrs_constant_and_public_endpoint(env, n).await.ok() })),
case("async_result", &["attrs_constant", "parent"], |env, n| Box::pin(async move { attrs_constant_and_parent(env, n).await.ok() })),
case("async_result", &["attrs_constant", "new_root"], |env, n| Box::pin(async move { attrs_constant_and_new_root(env, n).await.ok() })),
case("async_result", &["attrs_constant", "link_from"], |env, n| Box::pin(async move { attrs_constant_and_link_from(env, n).await.ok() })),
case("async_result", &["attrs_constant", "links_from"], |env, n| Box::pin(async move { attrs_constant_and_links_from(env, n).await.ok() })),
case("async_result", &["attrs_constant", "links_from_place"], |env, n| Box::pin(async move { attrs_constant_and_links_from_place(env, n).await.ok() })),
case("async_result", &["attrs_constant", "inject_into"], |env, n| Box::pin(async move { attrs_constant_and_inject_into(env, n).await.ok() })),
case("async_result", &["attrs_constant", "err"], |env, n| Box::pin(async move { attrs_constant_and_err(env, n).await.ok() })),
case("async_result", &["attrs_constant", "err_chain"], |env, n| Box::pin(async move { attrs_constant_and_err_chain(env, n).await.ok() })),
case("async_result", &["attrs_constant", "err_mapped"], |env, n| Box::pin(async move { attrs_constant_and_err_mapped(env, n).await.ok() })),
case("async_result", &["attrs_constant", "err_closure"], |env, n| Box::pin(async move { attrs_constant_and_err_closure(env, n).await.ok() })),
case("async_result", &["attrs_constant", "no_err"], |env, n| Box::pin(async move { attrs_constant_and_no_err(env, n).await.ok() })),
case("async_result", &["attrs_constant", "err_type"], |env, n| Box::pin(async move { attrs_constant_and_err_type(env, n).await.ok() })),
case("async_result", &["attrs_constant", "carry"], |env, n| Box::pin(async move { attrs_constant_and_carry(env, n).await.ok() })),
case("async_result", &["attrs_constant", "leaf"], |env, n| Box::pin(async move { attrs_constant_and_leaf(env, n).await.ok() })),
case("async_result", &["attrs_constant", "min_duration"], |env, n| Box::pin(async move { attrs_constant_and_min_duration(env, n).await.ok() })),
case("async_result", &["attrs_constant", "crate_path"], |env, n| Box::pin(async move { attrs_constant_and_crate_path(env, n).await.ok() })),
case("async_result", &["attrs_constant", "messaging"], |env, n| Box::pin(async move { attrs_constant_and_messaging(env, n).await.ok() })),
case("async_result", &["attrs_constant", "messaging_names"], |env, n| Box::pin(async move { attrs_constant_and_messaging_names(env, n).await.ok() })),
case("async_result", &["attrs_constant", "allow"], |env, n| Box::pin(async move { attrs_constant_and_allow(env, n).await.ok() })),
case("async_result", &["start_attrs", "baggage"], |env, n| Box::pin(async move { start_attrs_and_baggage(env, n).await.ok() })),
case("async_result", &["start_attrs", "ret"], |env, n| Box::pin(async move { start_attrs_and_ret(env, n).await.ok() })),
case("async_result", &["start_attrs", "parent_from"], |env, n| Box::pin(async move { start_attrs_and_parent_from(env, n).await.ok() })),
case("async_result", &["start_attrs", "public_endpoint"], |env, n| Box::pin(async move { start_attrs_and_public_endpoint(env, n).await.ok() })),
case("async_result", &["start_attrs", "parent"], |env, n| Box::pin(async move { start_attrs_and_parent(env, n).await.ok() })),
case("async_result", &["start_attrs", "new_root"], |env, n| Box::pin(async move { start_attrs_and_new_root(env, n).await.ok() })),
case("async_result", &["start_attrs", "link_from"], |env, n| Box::pin(async move { start_attrs_and_link_from(env, n).await.ok() })),
case("async_result", &["start_attrs", "links_from"], |env, n| Box::pin(async move { start_attrs_and_links_from(env, n).await.ok() })),
case("async_result", &["start_attrs", "links_from_place"], |env, n| Box::pin(async move { start_attrs_and_links_from_place(env, n).await.ok() })),
case("async_result", &["start_attrs", "inject_into"], |env, n| Box::pin(async move { start_attrs_and_inject_into(env, n).await.ok() })),
case("async_result", &["start_attrs", "err"], |env, n| Box::pin(async move { start_attrs_and_err(env, n).await.ok() })),
case("async_result", &["start_attrs", "err_chain"], |env, n| Box::pin(async move { start_attrs_and_err_chain(env, n).await.ok() })),
case("async_result", &["start_attrs", "err_mapped"], |env, n| Box::pin(async move { start_attrs_and_err_mapped(env, n).await.ok() })),
case("async_result", &["start_attrs", "err_closure"], |env, n| Box::pin(async move { start_attrs_and_err_closure(env, n).await.ok() })),
case("async_result", &["start_attrs", "no_err"], |env, n| Box::pin(async move { start_attrs_and_no_err(env, n).await.ok() })),
case("async_result", &["start_attrs", "err_type"], |env, n| Box::pin(async move { start_attrs_and_err_type(env, n).await.ok() })),
case("async_result", &["start_attrs", "carry"], |env, n| Box::pin(async move { start_attrs_and_carry(env, n).await.ok() })),
case("async_result", &["start_attrs", "leaf"], |env, n| Box::pin(async move { start_attrs_and_leaf(env, n).await.ok() })),
case("async_result", &["start_attrs", "min_duration"], |env, n| Box::pin(async move { start_attrs_and_min_duration(env, n).await.ok() })),
case("async_result", &["start_attrs", "min_duration_attrs"], |env, n| Box::pin(async move { start_attrs_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["start_attrs", "crate_path"], |env, n| Box::pin(async move { start_attrs_and_crate_path(env, n).await.ok() })),
case("async_result", &["start_attrs", "messaging"], |env, n| Box::pin(async move { start_attrs_and_messaging(env, n).await.ok() })),
case("async_result", &["start_attrs", "messaging_names"], |env, n| Box::pin(async move { start_attrs_and_messaging_names(env, n).await.ok() })),
case("async_result", &["start_attrs", "allow"], |env, n| Box::pin(async move { start_attrs_and_allow(env, n).await.ok() })),
case("async_result", &["baggage", "ret"], |env, n| Box::pin(async move { baggage_and_ret(env, n).await.ok() })),
case("async_result", &["baggage", "parent_from"], |env, n| Box::pin(async move { baggage_and_parent_from(env, n).await.ok() })),
case("async_result", &["baggage", "public_endpoint"], |env, n| Box::pin(async move { baggage_and_public_endpoint(env, n).await.ok() })),
case("async_result", &["baggage", "parent"], |env, n| Box::pin(async move { baggage_and_parent(env, n).await.ok() })),
case("async_result", &["baggage", "new_root"], |env, n| Box::pin(async move { baggage_and_new_root(env, n).await.ok() })),
case("async_result", &["baggage", "link_from"], |env, n| Box::pin(async move { baggage_and_link_from(env, n).await.ok() })),
case("async_result", &["baggage", "links_from"], |env, n| Box::pin(async move { baggage_and_links_from(env, n).await.ok() })),
case("async_result", &["baggage", "links_from_place"], |env, n| Box::pin(async move { baggage_and_links_from_place(env, n).await.ok() })),
case("async_result", &["baggage", "inject_into"], |env, n| Box::pin(async move { baggage_and_inject_into(env, n).await.ok() })),
case("async_result", &["baggage", "err"], |env, n| Box::pin(async move { baggage_and_err(env, n).await.ok() })),
case("async_result", &["baggage", "err_chain"], |env, n| Box::pin(async move { baggage_and_err_chain(env, n).await.ok() })),
case("async_result", &["baggage", "err_mapped"], |env, n| Box::pin(async move { baggage_and_err_mapped(env, n).await.ok() })),
case("async_result", &["baggage", "err_closure"], |env, n| Box::pin(async move { baggage_and_err_closure(env, n).await.ok() })),
case("async_result", &["baggage", "no_err"], |env, n| Box::pin(async move { baggage_and_no_err(env, n).await.ok() })),
case("async_result", &["baggage", "err_type"], |env, n| Box::pin(async move { baggage_and_err_type(env, n).await.ok() })),
case("async_result", &["baggage", "carry"], |env, n| Box::pin(async move { baggage_and_carry(env, n).await.ok() })),
case("async_result", &["baggage", "leaf"], |env, n| Box::pin(async move { baggage_and_leaf(env, n).await.ok() })),
case("async_result", &["baggage", "min_duration"], |env, n| Box::pin(async move { baggage_and_min_duration(env, n).await.ok() })),
case("async_result", &["baggage", "min_duration_attrs"], |env, n| Box::pin(async move { baggage_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["baggage", "crate_path"], |env, n| Box::pin(async move { baggage_and_crate_path(env, n).await.ok() })),
case("async_result", &["baggage", "messaging"], |env, n| Box::pin(async move { baggage_and_messaging(env, n).await.ok() })),
case("async_result", &["baggage", "messaging_names"], |env, n| Box::pin(async move { baggage_and_messaging_names(env, n).await.ok() })),
case("async_result", &["baggage", "allow"], |env, n| Box::pin(async move { baggage_and_allow(env, n).await.ok() })),
case("async_result", &["ret", "parent_from"], |env, n| Box::pin(async move { ret_and_parent_from(env, n).await.ok() })),
case("async_result", &["ret", "public_endpoint"], |env, n| Box::pin(async move { ret_and_public_endpoint(env, n).await.ok() })),
case("async_result", &["ret", "parent"], |env, n| Box::pin(async move { ret_and_parent(env, n).await.ok() })),
case("async_result", &["ret", "new_root"], |env, n| Box::pin(async move { ret_and_new_root(env, n).await.ok() })),
case("async_result", &["ret", "link_from"], |env, n| Box::pin(async move { ret_and_link_from(env, n).await.ok() })),
case("async_result", &["ret", "links_from"], |env, n| Box::pin(async move { ret_and_links_from(env, n).await.ok() })),
case("async_result", &["ret", "links_from_place"], |env, n| Box::pin(async move { ret_and_links_from_place(env, n).await.ok() })),
case("async_result", &["ret", "inject_into"], |env, n| Box::pin(async move { ret_and_inject_into(env, n).await.ok() })),
case("async_result", &["ret", "err"], |env, n| Box::pin(async move { ret_and_err(env, n).await.ok() })),
case("async_result", &["ret", "err_chain"], |env, n| Box::pin(async move { ret_and_err_chain(env, n).await.ok() })),
case("async_result", &["ret", "err_mapped"], |env, n| Box::pin(async move { ret_and_err_mapped(env, n).await.ok() })),
case("async_result", &["ret", "err_closure"], |env, n| Box::pin(async move { ret_and_err_closure(env, n).await.ok() })),
case("async_result", &["ret", "no_err"], |env, n| Box::pin(async move { ret_and_no_err(env, n).await.ok() })),
case("async_result", &["ret", "err_type"], |env, n| Box::pin(async move { ret_and_err_type(env, n).await.ok() })),
case("async_result", &["ret", "carry"], |env, n| Box::pin(async move { ret_and_carry(env, n).await.ok() })),
case("async_result", &["ret", "leaf"], |env, n| Box::pin(async move { ret_and_leaf(env, n).await.ok() })),
case("async_result", &["ret", "min_duration"], |env, n| Box::pin(async move { ret_and_min_duration(env, n).await.ok() })),
case("async_result", &["ret", "min_duration_attrs"], |env, n| Box::pin(async move { ret_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["ret", "crate_path"], |env, n| Box::pin(async move { ret_and_crate_path(env, n).await.ok() })),
case("async_result", &["ret", "messaging"], |env, n| Box::pin(async move { ret_and_messaging(env, n).await.ok() })),
case("async_result", &["ret", "messaging_names"], |env, n| Box::pin(async move { ret_and_messaging_names(env, n).await.ok() })),
case("async_result", &["ret", "allow"], |env, n| Box::pin(async move { ret_and_allow(env, n).await.ok() })),
case("async_result", &["parent_from", "link_from"], |env, n| Box::pin(async move { parent_from_and_link_from(env, n).await.ok() })),
case("async_result", &["parent_from", "links_from"], |env, n| Box::pin(async move { parent_from_and_links_from(env, n).await.ok() })),
case("async_result", &["parent_from", "links_from_place"], |env, n| Box::pin(async move { parent_from_and_links_from_place(env, n).await.ok() })),
case("async_result", &["parent_from", "inject_into"], |env, n| Box::pin(async move { parent_from_and_inject_into(env, n).await.ok() })),
case("async_result", &["parent_from", "err"], |env, n| Box::pin(async move { parent_from_and_err(env, n).await.ok() })),
case("async_result", &["parent_from", "err_chain"], |env, n| Box::pin(async move { parent_from_and_err_chain(env, n).await.ok() })),
case("async_result", &["parent_from", "err_mapped"], |env, n| Box::pin(async move { parent_from_and_err_mapped(env, n).await.ok() })),
case("async_result", &["parent_from", "err_closure"], |env, n| Box::pin(async move { parent_from_and_err_closure(env, n).await.ok() })),
case("async_result", &["parent_from", "no_err"], |env, n| Box::pin(async move { parent_from_and_no_err(env, n).await.ok() })),
case("async_result", &["parent_from", "err_type"], |env, n| Box::pin(async move { parent_from_and_err_type(env, n).await.ok() })),
case("async_result", &["parent_from", "carry"], |env, n| Box::pin(async move { parent_from_and_carry(env, n).await.ok() })),
case("async_result", &["parent_from", "crate_path"], |env, n| Box::pin(async move { parent_from_and_crate_path(env, n).await.ok() })),
case("async_result", &["parent_from", "messaging"], |env, n| Box::pin(async move { parent_from_and_messaging(env, n).await.ok() })),
case("async_result", &["parent_from", "messaging_names"], |env, n| Box::pin(async move { parent_from_and_messaging_names(env, n).await.ok() })),
case("async_result", &["parent_from", "allow"], |env, n| Box::pin(async move { parent_from_and_allow(env, n).await.ok() })),
case("async_result", &["public_endpoint", "link_from"], |env, n| Box::pin(async move { public_endpoint_and_link_from(env, n).await.ok() })),
case("async_result", &["public_endpoint", "links_from"], |env, n| Box::pin(async move { public_endpoint_and_links_from(env, n).await.ok() })),
case("async_result", &["public_endpoint", "links_from_place"], |env, n| Box::pin(async move { public_endpoint_and_links_from_place(env, n).await.ok() })),
case("async_result", &["public_endpoint", "inject_into"], |env, n| Box::pin(async move { public_endpoint_and_inject_into(env, n).await.ok() })),
case("async_result", &["public_endpoint", "err"], |env, n| Box::pin(async move { public_endpoint_and_err(env, n).await.ok() })),
case("async_result", &["public_endpoint", "err_chain"], |env, n| Box::pin(async move { public_endpoint_and_err_chain(env, n).await.ok() })),
case("async_result", &["public_endpoint", "err_mapped"], |env, n| Box::pin(async move { public_endpoint_and_err_mapped(env, n).await.ok() })),
case("async_result", &["public_endpoint", "err_closure"], |env, n| Box::pin(async move { public_endpoint_and_err_closure(env, n).await.ok() })),
case("async_result", &["public_endpoint", "no_err"], |env, n| Box::pin(async move { public_endpoint_and_no_err(env, n).await.ok() })),
case("async_result", &["public_endpoint", "err_type"], |env, n| Box::pin(async move { public_endpoint_and_err_type(env, n).await.ok() })),
case("async_result", &["public_endpoint", "carry"], |env, n| Box::pin(async move { public_endpoint_and_carry(env, n).await.ok() })),
case("async_result", &["public_endpoint", "crate_path"], |env, n| Box::pin(async move { public_endpoint_and_crate_path(env, n).await.ok() })),
case("async_result", &["public_endpoint", "messaging"], |env, n| Box::pin(async move { public_endpoint_and_messaging(env, n).await.ok() })),
case("async_result", &["public_endpoint", "messaging_names"], |env, n| Box::pin(async move { public_endpoint_and_messaging_names(env, n).await.ok() })),
case("async_result", &["public_endpoint", "allow"], |env, n| Box::pin(async move { public_endpoint_and_allow(env, n).await.ok() })),
case("async_result", &["parent", "link_from"], |env, n| Box::pin(async move { parent_and_link_from(env, n).await.ok() })),
case("async_result", &["parent", "links_from"], |env, n| Box::pin(async move { parent_and_links_from(env, n).await.ok() })),
case("async_result", &["parent", "links_from_place"], |env, n| Box::pin(async move { parent_and_links_from_place(env, n).await.ok() })),
case("async_result", &["parent", "inject_into"], |env, n| Box::pin(async move { parent_and_inject_into(env, n).await.ok() })),
case("async_result", &["parent", "err"], |env, n| Box::pin(async move { parent_and_err(env, n).await.ok() })),
case("async_result", &["parent", "err_chain"], |env, n| Box::pin(async move { parent_and_err_chain(env, n).await.ok() })),
case("async_result", &["parent", "err_mapped"], |env, n| Box::pin(async move { parent_and_err_mapped(env, n).await.ok() })),
case("async_result", &["parent", "err_closure"], |env, n| Box::pin(async move { parent_and_err_closure(env, n).await.ok() })),
case("async_result", &["parent", "no_err"], |env, n| Box::pin(async move { parent_and_no_err(env, n).await.ok() })),
case("async_result", &["parent", "err_type"], |env, n| Box::pin(async move { parent_and_err_type(env, n).await.ok() })),
case("async_result", &["parent", "carry"], |env, n| Box::pin(async move { parent_and_carry(env, n).await.ok() })),
case("async_result", &["parent", "leaf"], |env, n| Box::pin(async move { parent_and_leaf(env, n).await.ok() })),
case("async_result", &["parent", "min_duration"], |env, n| Box::pin(async move { parent_and_min_duration(env, n).await.ok() })),
case("async_result", &["parent", "min_duration_attrs"], |env, n| Box::pin(async move { parent_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["parent", "crate_path"], |env, n| Box::pin(async move { parent_and_crate_path(env, n).await.ok() })),
case("async_result", &["parent", "messaging"], |env, n| Box::pin(async move { parent_and_messaging(env, n).await.ok() })),
case("async_result", &["parent", "messaging_names"], |env, n| Box::pin(async move { parent_and_messaging_names(env, n).await.ok() })),
case("async_result", &["parent", "allow"], |env, n| Box::pin(async move { parent_and_allow(env, n).await.ok() })),
case("async_result", &["new_root", "link_from"], |env, n| Box::pin(async move { new_root_and_link_from(env, n).await.ok() })),
case("async_result", &["new_root", "links_from"], |env, n| Box::pin(async move { new_root_and_links_from(env, n).await.ok() })),
case("async_result", &["new_root", "links_from_place"], |env, n| Box::pin(async move { new_root_and_links_from_place(env, n).await.ok() })),
case("async_result", &["new_root", "inject_into"], |env, n| Box::pin(async move { new_root_and_inject_into(env, n).await.ok() })),
case("async_result", &["new_root", "err"], |env, n| Box::pin(async move { new_root_and_err(env, n).await.ok() })),
case("async_result", &["new_root", "err_chain"], |env, n| Box::pin(async move { new_root_and_err_chain(env, n).await.ok() })),
case("async_result", &["new_root", "err_mapped"], |env, n| Box::pin(async move { new_root_and_err_mapped(env, n).await.ok() })),
case("async_result", &["new_root", "err_closure"], |env, n| Box::pin(async move { new_root_and_err_closure(env, n).await.ok() })),
case("async_result", &["new_root", "no_err"], |env, n| Box::pin(async move { new_root_and_no_err(env, n).await.ok() })),
case("async_result", &["new_root", "err_type"], |env, n| Box::pin(async move { new_root_and_err_type(env, n).await.ok() })),
case("async_result", &["new_root", "carry"], |env, n| Box::pin(async move { new_root_and_carry(env, n).await.ok() })),
case("async_result", &["new_root", "leaf"], |env, n| Box::pin(async move { new_root_and_leaf(env, n).await.ok() })),
case("async_result", &["new_root", "min_duration"], |env, n| Box::pin(async move { new_root_and_min_duration(env, n).await.ok() })),
case("async_result", &["new_root", "min_duration_attrs"], |env, n| Box::pin(async move { new_root_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["new_root", "crate_path"], |env, n| Box::pin(async move { new_root_and_crate_path(env, n).await.ok() })),
case("async_result", &["new_root", "messaging"], |env, n| Box::pin(async move { new_root_and_messaging(env, n).await.ok() })),
case("async_result", &["new_root", "messaging_names"], |env, n| Box::pin(async move { new_root_and_messaging_names(env, n).await.ok() })),
case("async_result", &["new_root", "allow"], |env, n| Box::pin(async move { new_root_and_allow(env, n).await.ok() })),
case("async_result", &["link_from", "inject_into"], |env, n| Box::pin(async move { link_from_and_inject_into(env, n).await.ok() })),
case("async_result", &["link_from", "err"], |env, n| Box::pin(async move { link_from_and_err(env, n).await.ok() })),
case("async_result", &["link_from", "err_chain"], |env, n| Box::pin(async move { link_from_and_err_chain(env, n).await.ok() })),
case("async_result", &["link_from", "err_mapped"], |env, n| Box::pin(async move { link_from_and_err_mapped(env, n).await.ok() })),
case("async_result", &["link_from", "err_closure"], |env, n| Box::pin(async move { link_from_and_err_closure(env, n).await.ok() })),
case("async_result", &["link_from", "no_err"], |env, n| Box::pin(async move { link_from_and_no_err(env, n).await.ok() })),
case("async_result", &["link_from", "err_type"], |env, n| Box::pin(async move { link_from_and_err_type(env, n).await.ok() })),
case("async_result", &["link_from", "carry"], |env, n| Box::pin(async move { link_from_and_carry(env, n).await.ok() })),
case("async_result", &["link_from", "leaf"], |env, n| Box::pin(async move { link_from_and_leaf(env, n).await.ok() })),
case("async_result", &["link_from", "crate_path"], |env, n| Box::pin(async move { link_from_and_crate_path(env, n).await.ok() })),
case("async_result", &["link_from", "messaging"], |env, n| Box::pin(async move { link_from_and_messaging(env, n).await.ok() })),
case("async_result", &["link_from", "messaging_names"], |env, n| Box::pin(async move { link_from_and_messaging_names(env, n).await.ok() })),
case("async_result", &["link_from", "allow"], |env, n| Box::pin(async move { link_from_and_allow(env, n).await.ok() })),
case("async_result", &["links_from", "inject_into"], |env, n| Box::pin(async move { links_from_and_inject_into(env, n).await.ok() })),
case("async_result", &["links_from", "err"], |env, n| Box::pin(async move { links_from_and_err(env, n).await.ok() })),
case("async_result", &["links_from", "err_chain"], |env, n| Box::pin(async move { links_from_and_err_chain(env, n).await.ok() })),
case("async_result", &["links_from", "err_mapped"], |env, n| Box::pin(async move { links_from_and_err_mapped(env, n).await.ok() })),
case("async_result", &["links_from", "err_closure"], |env, n| Box::pin(async move { links_from_and_err_closure(env, n).await.ok() })),
case("async_result", &["links_from", "no_err"], |env, n| Box::pin(async move { links_from_and_no_err(env, n).await.ok() })),
case("async_result", &["links_from", "err_type"], |env, n| Box::pin(async move { links_from_and_err_type(env, n).await.ok() })),
case("async_result", &["links_from", "carry"], |env, n| Box::pin(async move { links_from_and_carry(env, n).await.ok() })),
case("async_result", &["links_from", "leaf"], |env, n| Box::pin(async move { links_from_and_leaf(env, n).await.ok() })),
case("async_result", &["links_from", "crate_path"], |env, n| Box::pin(async move { links_from_and_crate_path(env, n).await.ok() })),
case("async_result", &["links_from", "messaging"], |env, n| Box::pin(async move { links_from_and_messaging(env, n).await.ok() })),
case("async_result", &["links_from", "messaging_names"], |env, n| Box::pin(async move { links_from_and_messaging_names(env, n).await.ok() })),
case("async_result", &["links_from", "allow"], |env, n| Box::pin(async move { links_from_and_allow(env, n).await.ok() })),
case("async_result", &["links_from_place", "inject_into"], |env, n| Box::pin(async move { links_from_place_and_inject_into(env, n).await.ok() })),
case("async_result", &["links_from_place", "err"], |env, n| Box::pin(async move { links_from_place_and_err(env, n).await.ok() })),
case("async_result", &["links_from_place", "err_chain"], |env, n| Box::pin(async move { links_from_place_and_err_chain(env, n).await.ok() })),
case("async_result", &["links_from_place", "err_mapped"], |env, n| Box::pin(async move { links_from_place_and_err_mapped(env, n).await.ok() })),
case("async_result", &["links_from_place", "err_closure"], |env, n| Box::pin(async move { links_from_place_and_err_closure(env, n).await.ok() })),
case("async_result", &["links_from_place", "no_err"], |env, n| Box::pin(async move { links_from_place_and_no_err(env, n).await.ok() })),
case("async_result", &["links_from_place", "err_type"], |env, n| Box::pin(async move { links_from_place_and_err_type(env, n).await.ok() })),
case("async_result", &["links_from_place", "carry"], |env, n| Box::pin(async move { links_from_place_and_carry(env, n).await.ok() })),
case("async_result", &["links_from_place", "leaf"], |env, n| Box::pin(async move { links_from_place_and_leaf(env, n).await.ok() })),
case("async_result", &["links_from_place", "crate_path"], |env, n| Box::pin(async move { links_from_place_and_crate_path(env, n).await.ok() })),
case("async_result", &["links_from_place", "messaging"], |env, n| Box::pin(async move { links_from_place_and_messaging(env, n).await.ok() })),
case("async_result", &["links_from_place", "messaging_names"], |env, n| Box::pin(async move { links_from_place_and_messaging_names(env, n).await.ok() })),
case("async_result", &["links_from_place", "allow"], |env, n| Box::pin(async move { links_from_place_and_allow(env, n).await.ok() })),
case("async_result", &["inject_into", "err"], |env, n| Box::pin(async move { inject_into_and_err(env, n).await.ok() })),
case("async_result", &["inject_into", "err_chain"], |env, n| Box::pin(async move { inject_into_and_err_chain(env, n).await.ok() })),
case("async_result", &["inject_into", "err_mapped"], |env, n| Box::pin(async move { inject_into_and_err_mapped(env, n).await.ok() })),
case("async_result", &["inject_into", "err_closure"], |env, n| Box::pin(async move { inject_into_and_err_closure(env, n).await.ok() })),
case("async_result", &["inject_into", "no_err"], |env, n| Box::pin(async move { inject_into_and_no_err(env, n).await.ok() })),
case("async_result", &["inject_into", "err_type"], |env, n| Box::pin(async move { inject_into_and_err_type(env, n).await.ok() })),
case("async_result", &["inject_into", "carry"], |env, n| Box::pin(async move { inject_into_and_carry(env, n).await.ok() })),
case("async_result", &["inject_into", "crate_path"], |env, n| Box::pin(async move { inject_into_and_crate_path(env, n).await.ok() })),
case("async_result", &["inject_into", "messaging"], |env, n| Box::pin(async move { inject_into_and_messaging(env, n).await.ok() })),
case("async_result", &["inject_into", "messaging_names"], |env, n| Box::pin(async move { inject_into_and_messaging_names(env, n).await.ok() })),
case("async_result", &["inject_into", "allow"], |env, n| Box::pin(async move { inject_into_and_allow(env, n).await.ok() })),
case("async_result", &["err", "err_type"], |env, n| Box::pin(async move { err_and_err_type(env, n).await.ok() })),
case("async_result", &["err", "carry"], |env, n| Box::pin(async move { err_and_carry(env, n).await.ok() })),
case("async_result", &["err", "leaf"], |env, n| Box::pin(async move { err_and_leaf(env, n).await.ok() })),
case("async_result", &["err", "min_duration"], |env, n| Box::pin(async move { err_and_min_duration(env, n).await.ok() })),
case("async_result", &["err", "min_duration_attrs"], |env, n| Box::pin(async move { err_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["err", "crate_path"], |env, n| Box::pin(async move { err_and_crate_path(env, n).await.ok() })),
case("async_result", &["err", "messaging"], |env, n| Box::pin(async move { err_and_messaging(env, n).await.ok() })),
case("async_result", &["err", "messaging_names"], |env, n| Box::pin(async move { err_and_messaging_names(env, n).await.ok() })),
case("async_result", &["err", "allow"], |env, n| Box::pin(async move { err_and_allow(env, n).await.ok() })),
case("async_result", &["err_chain", "err_type"], |env, n| Box::pin(async move { err_chain_and_err_type(env, n).await.ok() })),
case("async_result", &["err_chain", "carry"], |env, n| Box::pin(async move { err_chain_and_carry(env, n).await.ok() })),
case("async_result", &["err_chain", "leaf"], |env, n| Box::pin(async move { err_chain_and_leaf(env, n).await.ok() })),
case("async_result", &["err_chain", "min_duration"], |env, n| Box::pin(async move { err_chain_and_min_duration(env, n).await.ok() })),
case("async_result", &["err_chain", "min_duration_attrs"], |env, n| Box::pin(async move { err_chain_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["err_chain", "crate_path"], |env, n| Box::pin(async move { err_chain_and_crate_path(env, n).await.ok() })),
case("async_result", &["err_chain", "messaging"], |env, n| Box::pin(async move { err_chain_and_messaging(env, n).await.ok() })),
case("async_result", &["err_chain", "messaging_names"], |env, n| Box::pin(async move { err_chain_and_messaging_names(env, n).await.ok() })),
case("async_result", &["err_chain", "allow"], |env, n| Box::pin(async move { err_chain_and_allow(env, n).await.ok() })),
case("async_result", &["err_mapped", "err_type"], |env, n| Box::pin(async move { err_mapped_and_err_type(env, n).await.ok() })),
case("async_result", &["err_mapped", "carry"], |env, n| Box::pin(async move { err_mapped_and_carry(env, n).await.ok() })),
case("async_result", &["err_mapped", "leaf"], |env, n| Box::pin(async move { err_mapped_and_leaf(env, n).await.ok() })),
case("async_result", &["err_mapped", "min_duration"], |env, n| Box::pin(async move { err_mapped_and_min_duration(env, n).await.ok() })),
case("async_result", &["err_mapped", "min_duration_attrs"], |env, n| Box::pin(async move { err_mapped_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["err_mapped", "crate_path"], |env, n| Box::pin(async move { err_mapped_and_crate_path(env, n).await.ok() })),
case("async_result", &["err_mapped", "messaging"], |env, n| Box::pin(async move { err_mapped_and_messaging(env, n).await.ok() })),
case("async_result", &["err_mapped", "messaging_names"], |env, n| Box::pin(async move { err_mapped_and_messaging_names(env, n).await.ok() })),
case("async_result", &["err_mapped", "allow"], |env, n| Box::pin(async move { err_mapped_and_allow(env, n).await.ok() })),
case("async_result", &["err_closure", "err_type"], |env, n| Box::pin(async move { err_closure_and_err_type(env, n).await.ok() })),
case("async_result", &["err_closure", "carry"], |env, n| Box::pin(async move { err_closure_and_carry(env, n).await.ok() })),
case("async_result", &["err_closure", "leaf"], |env, n| Box::pin(async move { err_closure_and_leaf(env, n).await.ok() })),
case("async_result", &["err_closure", "min_duration"], |env, n| Box::pin(async move { err_closure_and_min_duration(env, n).await.ok() })),
case("async_result", &["err_closure", "min_duration_attrs"], |env, n| Box::pin(async move { err_closure_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["err_closure", "crate_path"], |env, n| Box::pin(async move { err_closure_and_crate_path(env, n).await.ok() })),
case("async_result", &["err_closure", "messaging"], |env, n| Box::pin(async move { err_closure_and_messaging(env, n).await.ok() })),
case("async_result", &["err_closure", "messaging_names"], |env, n| Box::pin(async move { err_closure_and_messaging_names(env, n).await.ok() })),
case("async_result", &["err_closure", "allow"], |env, n| Box::pin(async move { err_closure_and_allow(env, n).await.ok() })),
case("async_result", &["no_err", "carry"], |env, n| Box::pin(async move { no_err_and_carry(env, n).await.ok() })),
case("async_result", &["no_err", "leaf"], |env, n| Box::pin(async move { no_err_and_leaf(env, n).await.ok() })),
case("async_result", &["no_err", "min_duration"], |env, n| Box::pin(async move { no_err_and_min_duration(env, n).await.ok() })),
case("async_result", &["no_err", "min_duration_attrs"], |env, n| Box::pin(async move { no_err_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["no_err", "crate_path"], |env, n| Box::pin(async move { no_err_and_crate_path(env, n).await.ok() })),
case("async_result", &["no_err", "messaging"], |env, n| Box::pin(async move { no_err_and_messaging(env, n).await.ok() })),
case("async_result", &["no_err", "messaging_names"], |env, n| Box::pin(async move { no_err_and_messaging_names(env, n).await.ok() })),
case("async_result", &["no_err", "allow"], |env, n| Box::pin(async move { no_err_and_allow(env, n).await.ok() })),
case("async_result", &["err_type", "carry"], |env, n| Box::pin(async move { err_type_and_carry(env, n).await.ok() })),
case("async_result", &["err_type", "leaf"], |env, n| Box::pin(async move { err_type_and_leaf(env, n).await.ok() })),
case("async_result", &["err_type", "min_duration"], |env, n| Box::pin(async move { err_type_and_min_duration(env, n).await.ok() })),
case("async_result", &["err_type", "min_duration_attrs"], |env, n| Box::pin(async move { err_type_and_min_duration_attrs(env, n).await.ok() })),
case("async_result", &["err_type", "crate_path"], |env, n| Box::pin(async move { err_type_and_crate_path(env, n).await.ok() })),
case("async_result", &["err_type", "messaging"], |env, n| Box::pin(async move { err_type_and_messaging(env, n).await.ok() })),
case("async_result", &["err_type", "messaging_names"], |env, n| Box::pin(async move { err_type_and_messaging_names(env, n).await.ok() })),
case("async_result", &["err_type", "allow"], |env, n| Box::pin(async move { err_type_and_allow(env, n).await.ok() })),
case("async_result", &["carry", "crate_path"], |env, n| Box::pin(async move { carry_and_crate_path(env, n).await.ok() })),
case("async_result", &["carry", "messaging"], |env, n| Box::pin(async move { carry_and_messaging(env, n).await.ok() })),
case("async_result", &["carry", "messaging_names"], |env, n| Box::pin(async move { carry_and_messaging_names(env, n).await.ok() })),
case("async_result", &["carry", "allow"], |env, n| Box::pin(async move { carry_and_allow(env, n).await.ok() })),
case("async_result", &["leaf", "crate_path"], |env, n| Box::pin(async move { leaf_and_crate_path(env, n).await.ok() })),
case("async_result", &["leaf", "messaging"], |env, n| Box::pin(async move { leaf_and_messaging(env, n).await.ok() })),
case("async_result", &["leaf", "messaging_names"], |env, n| Box::pin(async move { leaf_and_messaging_names(env, n).await.ok() })),
case("async_result", &["leaf", "allow"], |env, n| Box::pin(async move { leaf_and_allow(env, n).await.ok() })),
case("async_result", &["min_duration", "crate_path"], |env, n| Box::pin(async move { min_duration_and_crate_path(env, n).await.ok() })),
case("async_result", &["min_duration", "allow"], |env, n| Box::pin(async move { min_duration_and_allow(env, n).await.ok() })),
case("async_result", &["min_duration_attrs", "crate_path"], |env, n| Box::pin(async move { min_duration_attrs_and_crate_path(env, n).await.ok() })),
case("async_result", &["min_duration_attrs", "allow"], |env, n| Box::pin(async move { min_duration_attrs_and_allow(env, n).await.ok() })),
case("async_result", &["crate_path", "messaging"], |env, n| Box::pin(async move { crate_path_and_messaging(env, n).await.ok() })),
case("async_result", &["crate_path", "messaging_names"], |env, n| Box::pin(async move { crate_path_and_messaging_names(env, n).await.ok() })),
case("async_result", &["crate_path", "allow"], |env, n| Box::pin(async move { crate_path_and_allow(env, n).await.ok() })),
case("async_result", &["messaging", "allow"], |env, n| Box::pin(async move { messaging_and_allow(env, n).await.ok() })),
case("async_result", &["messaging_names", "allow"], |env, n| Box::pin(async move { messaging_names_and_allow(env, n).await.ok() })),
];
}

pub(super) mod async_alias {
use super::*;
#[traced] async fn plain(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(name = "orders.charge")] async fn name(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(kind = "client")] async fn kind(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(level = "info")] async fn level(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(parent = env.context)] async fn parent(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(new_root)] async fn new_root(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(err)] async fn err(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(err(chain))] async fn err_chain(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(err = always)] async fn err_mapped(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(no_err)] async fn no_err(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(carry = "link")] async fn carry(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(leaf)] async fn leaf(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(env: &mut Env, n: u64) -> Charged { later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(env: &mut Env, n: u64) -> Charged { later(env, n).await }
pub(crate) const CASES: &[Case] = &[
case("async_alias", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.ok() })),
case("async_alias", &["name"], |env, n| Box::pin(async move { name(env, n).await.ok() })),
case("async_alias", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.ok() })),
case("async_alias", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.ok() })),
case("async_alias", &["level"], |env, n| Box::pin(async move { level(env, n).await.ok() })),
case("async_alias", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.ok() })),
case("async_alias", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.ok() })),
case("async_alias", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.ok() })),
case("async_alias", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.ok() })),
case("async_alias", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.ok() })),
case("async_alias", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.ok() })),
case("async_alias", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.ok() })),
case("async_alias", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.ok() })),
case("async_alias", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.ok() })),
case("async_alias", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.ok() })),
case("async_alias", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.ok() })),
case("async_alias", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.ok() })),
case("async_alias", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.ok() })),
case("async_alias", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).await.ok() })),
case("async_alias", &["err"], |env, n| Box::pin(async move { err(env, n).await.ok() })),
case("async_alias", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).await.ok() })),
case("async_alias", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.ok() })),
case("async_alias", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.ok() })),
case("async_alias", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.ok() })),
case("async_alias", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).await.ok() })),
case("async_alias", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.ok() })),
case("async_alias", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.ok() })),
case("async_alias", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.ok() })),
case("async_alias", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.ok() })),
case("async_alias", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.ok() })),
case("async_alias", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.ok() })),
case("async_alias", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.ok() })),
case("async_alias", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.ok() })),
];
}

pub(super) mod async_reference {
use super::*;
#[traced] async fn plain<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(name = "orders.charge")] async fn name<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(name = names::CHARGE)] async fn name_constant<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(kind = "client")] async fn kind<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(level = "info")] async fn level<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(parent_from = env.headers)] async fn parent_from<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(parent = env.context)] async fn parent<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(new_root)] async fn new_root<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(link_from = env.headers)] async fn link_from<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(links_from = env.batch.iter())] async fn links_from<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(links_from = env.batch)] async fn links_from_place<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(inject_into = env.out)] async fn inject_into<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(err = always)] async fn err_mapped<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(err = |value| always(value))] async fn err_closure<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(no_err)] async fn no_err<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(carry = "link")] async fn carry<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(leaf)] async fn leaf<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(min_duration = "1ns")] async fn min_duration<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(crate = runtime::renamed)] async fn crate_path<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow<'e>(env: &'e mut Env, n: u64) -> &'e str { let _ = later(env, n).await; &env.text }
pub(crate) const CASES: &[Case] = &[
case("async_reference", &["plain"], |env, n| Box::pin(async move { assert_eq!(plain(env, n).await, "cold"); Some(n) })),
case("async_reference", &["name"], |env, n| Box::pin(async move { assert_eq!(name(env, n).await, "cold"); Some(n) })),
case("async_reference", &["name_constant"], |env, n| Box::pin(async move { assert_eq!(name_constant(env, n).await, "cold"); Some(n) })),
case("async_reference", &["kind"], |env, n| Box::pin(async move { assert_eq!(kind(env, n).await, "cold"); Some(n) })),
case("async_reference", &["level"], |env, n| Box::pin(async move { assert_eq!(level(env, n).await, "cold"); Some(n) })),
case("async_reference", &["attrs"], |env, n| Box::pin(async move { assert_eq!(attrs(env, n).await, "cold"); Some(n) })),
case("async_reference", &["attrs_literal"], |env, n| Box::pin(async move { assert_eq!(attrs_literal(env, n).await, "cold"); Some(n) })),
case("async_reference", &["attrs_constant"], |env, n| Box::pin(async move { assert_eq!(attrs_constant(env, n).await, "cold"); Some(n) })),
case("async_reference", &["start_attrs"], |env, n| Box::pin(async move { assert_eq!(start_attrs(env, n).await, "cold"); Some(n) })),
case("async_reference", &["baggage"], |env, n| Box::pin(async move { assert_eq!(baggage(env, n).await, "cold"); Some(n) })),
case("async_reference", &["ret"], |env, n| Box::pin(async move { assert_eq!(ret(env, n).await, "cold"); Some(n) })),
case("async_reference", &["parent_from"], |env, n| Box::pin(async move { assert_eq!(parent_from(env, n).await, "cold"); Some(n) })),
case("async_reference", &["public_endpoint"], |env, n| Box::pin(async move { assert_eq!(public_endpoint(env, n).await, "cold"); Some(n) })),
case("async_reference", &["parent"], |env, n| Box::pin(async move { assert_eq!(parent(env, n).await, "cold"); Some(n) })),
case("async_reference", &["new_root"], |env, n| Box::pin(async move { assert_eq!(new_root(env, n).await, "cold"); Some(n) })),
case("async_reference", &["link_from"], |env, n| Box::pin(async move { assert_eq!(link_from(env, n).await, "cold"); Some(n) })),
case("async_reference", &["links_from"], |env, n| Box::pin(async move { assert_eq!(links_from(env, n).await, "cold"); Some(n) })),
case("async_reference", &["links_from_place"], |env, n| Box::pin(async move { assert_eq!(links_from_place(env, n).await, "cold"); Some(n) })),
case("async_reference", &["inject_into"], |env, n| Box::pin(async move { assert_eq!(inject_into(env, n).await, "cold"); Some(n) })),
case("async_reference", &["err_mapped"], |env, n| Box::pin(async move { assert_eq!(err_mapped(env, n).await, "cold"); Some(n) })),
case("async_reference", &["err_closure"], |env, n| Box::pin(async move { assert_eq!(err_closure(env, n).await, "cold"); Some(n) })),
case("async_reference", &["no_err"], |env, n| Box::pin(async move { assert_eq!(no_err(env, n).await, "cold"); Some(n) })),
case("async_reference", &["carry"], |env, n| Box::pin(async move { assert_eq!(carry(env, n).await, "cold"); Some(n) })),
case("async_reference", &["leaf"], |env, n| Box::pin(async move { assert_eq!(leaf(env, n).await, "cold"); Some(n) })),
case("async_reference", &["min_duration"], |env, n| Box::pin(async move { assert_eq!(min_duration(env, n).await, "cold"); Some(n) })),
case("async_reference", &["min_duration_attrs"], |env, n| Box::pin(async move { assert_eq!(min_duration_attrs(env, n).await, "cold"); Some(n) })),
case("async_reference", &["crate_path"], |env, n| Box::pin(async move { assert_eq!(crate_path(env, n).await, "cold"); Some(n) })),
case("async_reference", &["messaging"], |env, n| Box::pin(async move { assert_eq!(messaging(env, n).await, "cold"); Some(n) })),
case("async_reference", &["messaging_names"], |env, n| Box::pin(async move { assert_eq!(messaging_names(env, n).await, "cold"); Some(n) })),
case("async_reference", &["allow"], |env, n| Box::pin(async move { assert_eq!(allow(env, n).await, "cold"); Some(n) })),
];
}

pub(super) mod async_opaque {
use super::*;
#[traced] async fn plain(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(name = "orders.charge")] async fn name(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(name = names::CHARGE)] async fn name_constant(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(kind = "client")] async fn kind(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(level = "info")] async fn level(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(parent_from = env.headers)] async fn parent_from(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(parent = env.context)] async fn parent(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(new_root)] async fn new_root(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(link_from = env.headers)] async fn link_from(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(links_from = env.batch.iter())] async fn links_from(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(links_from = env.batch)] async fn links_from_place(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(inject_into = env.out)] async fn inject_into(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(err = always)] async fn err_mapped(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(err = |value| always(value))] async fn err_closure(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(no_err)] async fn no_err(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(carry = "link")] async fn carry(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(leaf)] async fn leaf(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(min_duration = "1ns")] async fn min_duration(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(crate = runtime::renamed)] async fn crate_path(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> { let _ = later(env, n).await; std::iter::once(n) }
pub(crate) const CASES: &[Case] = &[
case("async_opaque", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.next() })),
case("async_opaque", &["name"], |env, n| Box::pin(async move { name(env, n).await.next() })),
case("async_opaque", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.next() })),
case("async_opaque", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.next() })),
case("async_opaque", &["level"], |env, n| Box::pin(async move { level(env, n).await.next() })),
case("async_opaque", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.next() })),
case("async_opaque", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.next() })),
case("async_opaque", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.next() })),
case("async_opaque", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.next() })),
case("async_opaque", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.next() })),
case("async_opaque", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.next() })),
case("async_opaque", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.next() })),
case("async_opaque", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.next() })),
case("async_opaque", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.next() })),
case("async_opaque", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.next() })),
case("async_opaque", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.next() })),
case("async_opaque", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.next() })),
case("async_opaque", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.next() })),
case("async_opaque", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).await.next() })),
case("async_opaque", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.next() })),
case("async_opaque", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.next() })),
case("async_opaque", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.next() })),
case("async_opaque", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.next() })),
case("async_opaque", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.next() })),
case("async_opaque", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.next() })),
case("async_opaque", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.next() })),
case("async_opaque", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.next() })),
case("async_opaque", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.next() })),
case("async_opaque", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.next() })),
case("async_opaque", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.next() })),
];
}

pub(super) mod async_with_the_keyword {
use super::*;
#[must_use] #[traced] async fn plain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(name = "orders.charge")] async fn name(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(name = names::CHARGE)] async fn name_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(kind = "client")] async fn kind(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(level = "info")] async fn level(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(start_attrs("acme.start" = n))] async fn start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(ret("acme.ret" = seen(ret)))] async fn ret(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(parent_from = env.headers)] async fn parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(parent = env.context)] async fn parent(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(new_root)] async fn new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(link_from = env.headers)] async fn link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(links_from = env.batch.iter())] async fn links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(links_from = env.batch)] async fn links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(inject_into = env.out)] async fn inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(err)] async fn err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(err(chain))] async fn err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(err = always)] async fn err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(err = |value| always(value))] async fn err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(no_err)] async fn no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(err_type = kind_of)] async fn err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(carry = "link")] async fn carry(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(leaf)] async fn leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(min_duration = "1ns")] async fn min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(crate = runtime::renamed)] async fn crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
#[must_use] #[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(env: &mut Env, n: u64) -> Result<u64, Refused> { Ok(later(env, n).await?) }
pub(crate) const CASES: &[Case] = &[
case("async_with_the_keyword", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.ok() })),
case("async_with_the_keyword", &["name"], |env, n| Box::pin(async move { name(env, n).await.ok() })),
case("async_with_the_keyword", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.ok() })),
case("async_with_the_keyword", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.ok() })),
case("async_with_the_keyword", &["level"], |env, n| Box::pin(async move { level(env, n).await.ok() })),
case("async_with_the_keyword", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.ok() })),
case("async_with_the_keyword", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.ok() })),
case("async_with_the_keyword", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.ok() })),
case("async_with_the_keyword", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.ok() })),
case("async_with_the_keyword", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.ok() })),
case("async_with_the_keyword", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.ok() })),
case("async_with_the_keyword", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.ok() })),
case("async_with_the_keyword", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.ok() })),
case("async_with_the_keyword", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.ok() })),
case("async_with_the_keyword", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.ok() })),
case("async_with_the_keyword", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.ok() })),
case("async_with_the_keyword", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.ok() })),
case("async_with_the_keyword", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.ok() })),
case("async_with_the_keyword", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).await.ok() })),
case("async_with_the_keyword", &["err"], |env, n| Box::pin(async move { err(env, n).await.ok() })),
case("async_with_the_keyword", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).await.ok() })),
case("async_with_the_keyword", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.ok() })),
case("async_with_the_keyword", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.ok() })),
case("async_with_the_keyword", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.ok() })),
case("async_with_the_keyword", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).await.ok() })),
case("async_with_the_keyword", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.ok() })),
case("async_with_the_keyword", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.ok() })),
case("async_with_the_keyword", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.ok() })),
case("async_with_the_keyword", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.ok() })),
case("async_with_the_keyword", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.ok() })),
case("async_with_the_keyword", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.ok() })),
case("async_with_the_keyword", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.ok() })),
case("async_with_the_keyword", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.ok() })),
];
}

pub(super) mod async_shared_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] async fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = "orders.charge")] async fn name(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(kind = "client")] async fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(level = "info")] async fn level(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent = env.context)] async fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(new_root)] async fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err)] async fn err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err(chain))] async fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = always)] async fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(no_err)] async fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(carry = "link")] async fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(leaf)] async fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
}
pub(crate) const CASES: &[Case] = &[
case("async_shared_self", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).await.ok() })),
case("async_shared_self", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).await.ok() })),
case("async_shared_self", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).await.ok() })),
case("async_shared_self", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).await.ok() })),
case("async_shared_self", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).await.ok() })),
case("async_shared_self", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).await.ok() })),
case("async_shared_self", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).await.ok() })),
case("async_shared_self", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).await.ok() })),
case("async_shared_self", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).await.ok() })),
case("async_shared_self", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).await.ok() })),
case("async_shared_self", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).await.ok() })),
case("async_shared_self", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).await.ok() })),
case("async_shared_self", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).await.ok() })),
case("async_shared_self", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).await.ok() })),
case("async_shared_self", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).await.ok() })),
case("async_shared_self", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).await.ok() })),
case("async_shared_self", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).await.ok() })),
case("async_shared_self", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).await.ok() })),
case("async_shared_self", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).await.ok() })),
case("async_shared_self", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).await.ok() })),
case("async_shared_self", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).await.ok() })),
case("async_shared_self", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).await.ok() })),
case("async_shared_self", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).await.ok() })),
case("async_shared_self", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).await.ok() })),
case("async_shared_self", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).await.ok() })),
case("async_shared_self", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).await.ok() })),
case("async_shared_self", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).await.ok() })),
case("async_shared_self", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).await.ok() })),
case("async_shared_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).await.ok() })),
case("async_shared_self", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).await.ok() })),
case("async_shared_self", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).await.ok() })),
case("async_shared_self", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).await.ok() })),
case("async_shared_self", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).await.ok() })),
];
}

pub(super) mod async_exclusive_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] async fn plain(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = "orders.charge")] async fn name(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(kind = "client")] async fn kind(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(level = "info")] async fn level(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent = env.context)] async fn parent(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(new_root)] async fn new_root(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err)] async fn err(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err(chain))] async fn err_chain(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = always)] async fn err_mapped(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(no_err)] async fn no_err(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(carry = "link")] async fn carry(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(leaf)] async fn leaf(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
}
pub(crate) const CASES: &[Case] = &[
case("async_exclusive_self", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).await.ok() })),
case("async_exclusive_self", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).await.ok() })),
case("async_exclusive_self", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).await.ok() })),
case("async_exclusive_self", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).await.ok() })),
case("async_exclusive_self", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).await.ok() })),
case("async_exclusive_self", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).await.ok() })),
case("async_exclusive_self", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).await.ok() })),
case("async_exclusive_self", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).await.ok() })),
case("async_exclusive_self", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).await.ok() })),
case("async_exclusive_self", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).await.ok() })),
case("async_exclusive_self", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).await.ok() })),
case("async_exclusive_self", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).await.ok() })),
case("async_exclusive_self", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).await.ok() })),
case("async_exclusive_self", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).await.ok() })),
case("async_exclusive_self", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).await.ok() })),
case("async_exclusive_self", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).await.ok() })),
case("async_exclusive_self", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).await.ok() })),
case("async_exclusive_self", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).await.ok() })),
case("async_exclusive_self", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).await.ok() })),
case("async_exclusive_self", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).await.ok() })),
case("async_exclusive_self", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).await.ok() })),
case("async_exclusive_self", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).await.ok() })),
case("async_exclusive_self", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).await.ok() })),
case("async_exclusive_self", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).await.ok() })),
case("async_exclusive_self", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).await.ok() })),
case("async_exclusive_self", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).await.ok() })),
case("async_exclusive_self", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).await.ok() })),
case("async_exclusive_self", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).await.ok() })),
case("async_exclusive_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).await.ok() })),
case("async_exclusive_self", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).await.ok() })),
case("async_exclusive_self", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).await.ok() })),
case("async_exclusive_self", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).await.ok() })),
case("async_exclusive_self", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).await.ok() })),
];
}

pub(super) mod async_owned_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] async fn plain(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = "orders.charge")] async fn name(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(kind = "client")] async fn kind(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(level = "info")] async fn level(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent = env.context)] async fn parent(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(new_root)] async fn new_root(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err)] async fn err(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err(chain))] async fn err_chain(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = always)] async fn err_mapped(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(no_err)] async fn no_err(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(carry = "link")] async fn carry(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(leaf)] async fn leaf(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
}
pub(crate) const CASES: &[Case] = &[
case("async_owned_self", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).await.ok() })),
case("async_owned_self", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).await.ok() })),
case("async_owned_self", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).await.ok() })),
case("async_owned_self", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).await.ok() })),
case("async_owned_self", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).await.ok() })),
case("async_owned_self", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).await.ok() })),
case("async_owned_self", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).await.ok() })),
case("async_owned_self", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).await.ok() })),
case("async_owned_self", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).await.ok() })),
case("async_owned_self", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).await.ok() })),
case("async_owned_self", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).await.ok() })),
case("async_owned_self", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).await.ok() })),
case("async_owned_self", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).await.ok() })),
case("async_owned_self", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).await.ok() })),
case("async_owned_self", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).await.ok() })),
case("async_owned_self", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).await.ok() })),
case("async_owned_self", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).await.ok() })),
case("async_owned_self", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).await.ok() })),
case("async_owned_self", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).await.ok() })),
case("async_owned_self", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).await.ok() })),
case("async_owned_self", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).await.ok() })),
case("async_owned_self", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).await.ok() })),
case("async_owned_self", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).await.ok() })),
case("async_owned_self", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).await.ok() })),
case("async_owned_self", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).await.ok() })),
case("async_owned_self", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).await.ok() })),
case("async_owned_self", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).await.ok() })),
case("async_owned_self", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).await.ok() })),
case("async_owned_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).await.ok() })),
case("async_owned_self", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).await.ok() })),
case("async_owned_self", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).await.ok() })),
case("async_owned_self", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).await.ok() })),
case("async_owned_self", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).await.ok() })),
];
}

pub(super) mod async_boxed_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] async fn plain(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = "orders.charge")] async fn name(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(kind = "client")] async fn kind(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(level = "info")] async fn level(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent = env.context)] async fn parent(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(new_root)] async fn new_root(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err)] async fn err(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err(chain))] async fn err_chain(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = always)] async fn err_mapped(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(no_err)] async fn no_err(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(carry = "link")] async fn carry(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(leaf)] async fn leaf(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
}
pub(crate) const CASES: &[Case] = &[
case("async_boxed_self", &["plain"], |env, n| Box::pin(async move { Box::new(Gateway).plain(env, n).await.ok() })),
case("async_boxed_self", &["name"], |env, n| Box::pin(async move { Box::new(Gateway).name(env, n).await.ok() })),
case("async_boxed_self", &["name_constant"], |env, n| Box::pin(async move { Box::new(Gateway).name_constant(env, n).await.ok() })),
case("async_boxed_self", &["kind"], |env, n| Box::pin(async move { Box::new(Gateway).kind(env, n).await.ok() })),
case("async_boxed_self", &["level"], |env, n| Box::pin(async move { Box::new(Gateway).level(env, n).await.ok() })),
case("async_boxed_self", &["attrs"], |env, n| Box::pin(async move { Box::new(Gateway).attrs(env, n).await.ok() })),
case("async_boxed_self", &["attrs_literal"], |env, n| Box::pin(async move { Box::new(Gateway).attrs_literal(env, n).await.ok() })),
case("async_boxed_self", &["attrs_constant"], |env, n| Box::pin(async move { Box::new(Gateway).attrs_constant(env, n).await.ok() })),
case("async_boxed_self", &["start_attrs"], |env, n| Box::pin(async move { Box::new(Gateway).start_attrs(env, n).await.ok() })),
case("async_boxed_self", &["baggage"], |env, n| Box::pin(async move { Box::new(Gateway).baggage(env, n).await.ok() })),
case("async_boxed_self", &["ret"], |env, n| Box::pin(async move { Box::new(Gateway).ret(env, n).await.ok() })),
case("async_boxed_self", &["parent_from"], |env, n| Box::pin(async move { Box::new(Gateway).parent_from(env, n).await.ok() })),
case("async_boxed_self", &["public_endpoint"], |env, n| Box::pin(async move { Box::new(Gateway).public_endpoint(env, n).await.ok() })),
case("async_boxed_self", &["parent"], |env, n| Box::pin(async move { Box::new(Gateway).parent(env, n).await.ok() })),
case("async_boxed_self", &["new_root"], |env, n| Box::pin(async move { Box::new(Gateway).new_root(env, n).await.ok() })),
case("async_boxed_self", &["link_from"], |env, n| Box::pin(async move { Box::new(Gateway).link_from(env, n).await.ok() })),
case("async_boxed_self", &["links_from"], |env, n| Box::pin(async move { Box::new(Gateway).links_from(env, n).await.ok() })),
case("async_boxed_self", &["links_from_place"], |env, n| Box::pin(async move { Box::new(Gateway).links_from_place(env, n).await.ok() })),
case("async_boxed_self", &["inject_into"], |env, n| Box::pin(async move { Box::new(Gateway).inject_into(env, n).await.ok() })),
case("async_boxed_self", &["err"], |env, n| Box::pin(async move { Box::new(Gateway).err(env, n).await.ok() })),
case("async_boxed_self", &["err_chain"], |env, n| Box::pin(async move { Box::new(Gateway).err_chain(env, n).await.ok() })),
case("async_boxed_self", &["err_mapped"], |env, n| Box::pin(async move { Box::new(Gateway).err_mapped(env, n).await.ok() })),
case("async_boxed_self", &["err_closure"], |env, n| Box::pin(async move { Box::new(Gateway).err_closure(env, n).await.ok() })),
case("async_boxed_self", &["no_err"], |env, n| Box::pin(async move { Box::new(Gateway).no_err(env, n).await.ok() })),
case("async_boxed_self", &["err_type"], |env, n| Box::pin(async move { Box::new(Gateway).err_type(env, n).await.ok() })),
case("async_boxed_self", &["carry"], |env, n| Box::pin(async move { Box::new(Gateway).carry(env, n).await.ok() })),
case("async_boxed_self", &["leaf"], |env, n| Box::pin(async move { Box::new(Gateway).leaf(env, n).await.ok() })),
case("async_boxed_self", &["min_duration"], |env, n| Box::pin(async move { Box::new(Gateway).min_duration(env, n).await.ok() })),
case("async_boxed_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Box::new(Gateway).min_duration_attrs(env, n).await.ok() })),
case("async_boxed_self", &["crate_path"], |env, n| Box::pin(async move { Box::new(Gateway).crate_path(env, n).await.ok() })),
case("async_boxed_self", &["messaging"], |env, n| Box::pin(async move { Box::new(Gateway).messaging(env, n).await.ok() })),
case("async_boxed_self", &["messaging_names"], |env, n| Box::pin(async move { Box::new(Gateway).messaging_names(env, n).await.ok() })),
case("async_boxed_self", &["allow"], |env, n| Box::pin(async move { Box::new(Gateway).allow(env, n).await.ok() })),
];
}

pub(super) mod async_counted_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] async fn plain(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = "orders.charge")] async fn name(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(kind = "client")] async fn kind(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(level = "info")] async fn level(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent = env.context)] async fn parent(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(new_root)] async fn new_root(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err)] async fn err(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err(chain))] async fn err_chain(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = always)] async fn err_mapped(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(no_err)] async fn no_err(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(carry = "link")] async fn carry(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(leaf)] async fn leaf(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
}
pub(crate) const CASES: &[Case] = &[
case("async_counted_self", &["plain"], |env, n| Box::pin(async move { Arc::new(Gateway).plain(env, n).await.ok() })),
case("async_counted_self", &["name"], |env, n| Box::pin(async move { Arc::new(Gateway).name(env, n).await.ok() })),
case("async_counted_self", &["name_constant"], |env, n| Box::pin(async move { Arc::new(Gateway).name_constant(env, n).await.ok() })),
case("async_counted_self", &["kind"], |env, n| Box::pin(async move { Arc::new(Gateway).kind(env, n).await.ok() })),
case("async_counted_self", &["level"], |env, n| Box::pin(async move { Arc::new(Gateway).level(env, n).await.ok() })),
case("async_counted_self", &["attrs"], |env, n| Box::pin(async move { Arc::new(Gateway).attrs(env, n).await.ok() })),
case("async_counted_self", &["attrs_literal"], |env, n| Box::pin(async move { Arc::new(Gateway).attrs_literal(env, n).await.ok() })),
case("async_counted_self", &["attrs_constant"], |env, n| Box::pin(async move { Arc::new(Gateway).attrs_constant(env, n).await.ok() })),
case("async_counted_self", &["start_attrs"], |env, n| Box::pin(async move { Arc::new(Gateway).start_attrs(env, n).await.ok() })),
case("async_counted_self", &["baggage"], |env, n| Box::pin(async move { Arc::new(Gateway).baggage(env, n).await.ok() })),
case("async_counted_self", &["ret"], |env, n| Box::pin(async move { Arc::new(Gateway).ret(env, n).await.ok() })),
case("async_counted_self", &["parent_from"], |env, n| Box::pin(async move { Arc::new(Gateway).parent_from(env, n).await.ok() })),
case("async_counted_self", &["public_endpoint"], |env, n| Box::pin(async move { Arc::new(Gateway).public_endpoint(env, n).await.ok() })),
case("async_counted_self", &["parent"], |env, n| Box::pin(async move { Arc::new(Gateway).parent(env, n).await.ok() })),
case("async_counted_self", &["new_root"], |env, n| Box::pin(async move { Arc::new(Gateway).new_root(env, n).await.ok() })),
case("async_counted_self", &["link_from"], |env, n| Box::pin(async move { Arc::new(Gateway).link_from(env, n).await.ok() })),
case("async_counted_self", &["links_from"], |env, n| Box::pin(async move { Arc::new(Gateway).links_from(env, n).await.ok() })),
case("async_counted_self", &["links_from_place"], |env, n| Box::pin(async move { Arc::new(Gateway).links_from_place(env, n).await.ok() })),
case("async_counted_self", &["inject_into"], |env, n| Box::pin(async move { Arc::new(Gateway).inject_into(env, n).await.ok() })),
case("async_counted_self", &["err"], |env, n| Box::pin(async move { Arc::new(Gateway).err(env, n).await.ok() })),
case("async_counted_self", &["err_chain"], |env, n| Box::pin(async move { Arc::new(Gateway).err_chain(env, n).await.ok() })),
case("async_counted_self", &["err_mapped"], |env, n| Box::pin(async move { Arc::new(Gateway).err_mapped(env, n).await.ok() })),
case("async_counted_self", &["err_closure"], |env, n| Box::pin(async move { Arc::new(Gateway).err_closure(env, n).await.ok() })),
case("async_counted_self", &["no_err"], |env, n| Box::pin(async move { Arc::new(Gateway).no_err(env, n).await.ok() })),
case("async_counted_self", &["err_type"], |env, n| Box::pin(async move { Arc::new(Gateway).err_type(env, n).await.ok() })),
case("async_counted_self", &["carry"], |env, n| Box::pin(async move { Arc::new(Gateway).carry(env, n).await.ok() })),
case("async_counted_self", &["leaf"], |env, n| Box::pin(async move { Arc::new(Gateway).leaf(env, n).await.ok() })),
case("async_counted_self", &["min_duration"], |env, n| Box::pin(async move { Arc::new(Gateway).min_duration(env, n).await.ok() })),
case("async_counted_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Arc::new(Gateway).min_duration_attrs(env, n).await.ok() })),
case("async_counted_self", &["crate_path"], |env, n| Box::pin(async move { Arc::new(Gateway).crate_path(env, n).await.ok() })),
case("async_counted_self", &["messaging"], |env, n| Box::pin(async move { Arc::new(Gateway).messaging(env, n).await.ok() })),
case("async_counted_self", &["messaging_names"], |env, n| Box::pin(async move { Arc::new(Gateway).messaging_names(env, n).await.ok() })),
case("async_counted_self", &["allow"], |env, n| Box::pin(async move { Arc::new(Gateway).allow(env, n).await.ok() })),
];
}

pub(super) mod async_pinned_self {
use super::*;
struct Gateway;

impl Gateway {
#[traced] async fn plain(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = "orders.charge")] async fn name(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(kind = "client")] async fn kind(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(level = "info")] async fn level(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent = env.context)] async fn parent(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(new_root)] async fn new_root(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err)] async fn err(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err(chain))] async fn err_chain(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = always)] async fn err_mapped(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(no_err)] async fn no_err(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(carry = "link")] async fn carry(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(leaf)] async fn leaf(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
}
pub(crate) const CASES: &[Case] = &[
case("async_pinned_self", &["plain"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).plain(env, n).await.ok() })),
case("async_pinned_self", &["name"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).name(env, n).await.ok() })),
case("async_pinned_self", &["name_constant"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).name_constant(env, n).await.ok() })),
case("async_pinned_self", &["kind"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).kind(env, n).await.ok() })),
case("async_pinned_self", &["level"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).level(env, n).await.ok() })),
case("async_pinned_self", &["attrs"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).attrs(env, n).await.ok() })),
case("async_pinned_self", &["attrs_literal"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).attrs_literal(env, n).await.ok() })),
case("async_pinned_self", &["attrs_constant"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).attrs_constant(env, n).await.ok() })),
case("async_pinned_self", &["start_attrs"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).start_attrs(env, n).await.ok() })),
case("async_pinned_self", &["baggage"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).baggage(env, n).await.ok() })),
case("async_pinned_self", &["ret"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).ret(env, n).await.ok() })),
case("async_pinned_self", &["parent_from"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).parent_from(env, n).await.ok() })),
case("async_pinned_self", &["public_endpoint"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).public_endpoint(env, n).await.ok() })),
case("async_pinned_self", &["parent"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).parent(env, n).await.ok() })),
case("async_pinned_self", &["new_root"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).new_root(env, n).await.ok() })),
case("async_pinned_self", &["link_from"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).link_from(env, n).await.ok() })),
case("async_pinned_self", &["links_from"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).links_from(env, n).await.ok() })),
case("async_pinned_self", &["links_from_place"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).links_from_place(env, n).await.ok() })),
case("async_pinned_self", &["inject_into"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).inject_into(env, n).await.ok() })),
case("async_pinned_self", &["err"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).err(env, n).await.ok() })),
case("async_pinned_self", &["err_chain"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).err_chain(env, n).await.ok() })),
case("async_pinned_self", &["err_mapped"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).err_mapped(env, n).await.ok() })),
case("async_pinned_self", &["err_closure"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).err_closure(env, n).await.ok() })),
case("async_pinned_self", &["no_err"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).no_err(env, n).await.ok() })),
case("async_pinned_self", &["err_type"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).err_type(env, n).await.ok() })),
case("async_pinned_self", &["carry"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).carry(env, n).await.ok() })),
case("async_pinned_self", &["leaf"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).leaf(env, n).await.ok() })),
case("async_pinned_self", &["min_duration"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).min_duration(env, n).await.ok() })),
case("async_pinned_self", &["min_duration_attrs"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).min_duration_attrs(env, n).await.ok() })),
case("async_pinned_self", &["crate_path"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).crate_path(env, n).await.ok() })),
case("async_pinned_self", &["messaging"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).messaging(env, n).await.ok() })),
case("async_pinned_self", &["messaging_names"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).messaging_names(env, n).await.ok() })),
case("async_pinned_self", &["allow"], |env, n| Box::pin(async move { Pin::new(&mut Gateway).allow(env, n).await.ok() })),
];
}

pub(super) mod async_associated {
use super::*;
struct Gateway;

impl Gateway {
#[traced] async fn plain(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(name = "orders.charge")] async fn name(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(name = names::CHARGE)] async fn name_constant(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(kind = "client")] async fn kind(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(level = "info")] async fn level(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(parent_from = env.headers)] async fn parent_from(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(parent = env.context)] async fn parent(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(new_root)] async fn new_root(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(link_from = env.headers)] async fn link_from(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(links_from = env.batch.iter())] async fn links_from(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(links_from = env.batch)] async fn links_from_place(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(inject_into = env.out)] async fn inject_into(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(err)] async fn err(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(err(chain))] async fn err_chain(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(err = always)] async fn err_mapped(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(err = |value| always(value))] async fn err_closure(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(no_err)] async fn no_err(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(err_type = kind_of)] async fn err_type(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(carry = "link")] async fn carry(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(leaf)] async fn leaf(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(min_duration = "1ns")] async fn min_duration(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(crate = runtime::renamed)] async fn crate_path(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(env: &mut Env, n: u64) -> Result<Self, Refused> { later(env, n).await.map(|_| Self) }
}
pub(crate) const CASES: &[Case] = &[
case("async_associated", &["plain"], |env, n| Box::pin(async move { Gateway::plain(env, n).await.ok().map(|_| n) })),
case("async_associated", &["name"], |env, n| Box::pin(async move { Gateway::name(env, n).await.ok().map(|_| n) })),
case("async_associated", &["name_constant"], |env, n| Box::pin(async move { Gateway::name_constant(env, n).await.ok().map(|_| n) })),
case("async_associated", &["kind"], |env, n| Box::pin(async move { Gateway::kind(env, n).await.ok().map(|_| n) })),
case("async_associated", &["level"], |env, n| Box::pin(async move { Gateway::level(env, n).await.ok().map(|_| n) })),
case("async_associated", &["attrs"], |env, n| Box::pin(async move { Gateway::attrs(env, n).await.ok().map(|_| n) })),
case("async_associated", &["attrs_literal"], |env, n| Box::pin(async move { Gateway::attrs_literal(env, n).await.ok().map(|_| n) })),
case("async_associated", &["attrs_constant"], |env, n| Box::pin(async move { Gateway::attrs_constant(env, n).await.ok().map(|_| n) })),
case("async_associated", &["start_attrs"], |env, n| Box::pin(async move { Gateway::start_attrs(env, n).await.ok().map(|_| n) })),
case("async_associated", &["baggage"], |env, n| Box::pin(async move { Gateway::baggage(env, n).await.ok().map(|_| n) })),
case("async_associated", &["ret"], |env, n| Box::pin(async move { Gateway::ret(env, n).await.ok().map(|_| n) })),
case("async_associated", &["parent_from"], |env, n| Box::pin(async move { Gateway::parent_from(env, n).await.ok().map(|_| n) })),
case("async_associated", &["public_endpoint"], |env, n| Box::pin(async move { Gateway::public_endpoint(env, n).await.ok().map(|_| n) })),
case("async_associated", &["parent"], |env, n| Box::pin(async move { Gateway::parent(env, n).await.ok().map(|_| n) })),
case("async_associated", &["new_root"], |env, n| Box::pin(async move { Gateway::new_root(env, n).await.ok().map(|_| n) })),
case("async_associated", &["link_from"], |env, n| Box::pin(async move { Gateway::link_from(env, n).await.ok().map(|_| n) })),
case("async_associated", &["links_from"], |env, n| Box::pin(async move { Gateway::links_from(env, n).await.ok().map(|_| n) })),
case("async_associated", &["links_from_place"], |env, n| Box::pin(async move { Gateway::links_from_place(env, n).await.ok().map(|_| n) })),
case("async_associated", &["inject_into"], |env, n| Box::pin(async move { Gateway::inject_into(env, n).await.ok().map(|_| n) })),
case("async_associated", &["err"], |env, n| Box::pin(async move { Gateway::err(env, n).await.ok().map(|_| n) })),
case("async_associated", &["err_chain"], |env, n| Box::pin(async move { Gateway::err_chain(env, n).await.ok().map(|_| n) })),
case("async_associated", &["err_mapped"], |env, n| Box::pin(async move { Gateway::err_mapped(env, n).await.ok().map(|_| n) })),
case("async_associated", &["err_closure"], |env, n| Box::pin(async move { Gateway::err_closure(env, n).await.ok().map(|_| n) })),
case("async_associated", &["no_err"], |env, n| Box::pin(async move { Gateway::no_err(env, n).await.ok().map(|_| n) })),
case("async_associated", &["err_type"], |env, n| Box::pin(async move { Gateway::err_type(env, n).await.ok().map(|_| n) })),
case("async_associated", &["carry"], |env, n| Box::pin(async move { Gateway::carry(env, n).await.ok().map(|_| n) })),
case("async_associated", &["leaf"], |env, n| Box::pin(async move { Gateway::leaf(env, n).await.ok().map(|_| n) })),
case("async_associated", &["min_duration"], |env, n| Box::pin(async move { Gateway::min_duration(env, n).await.ok().map(|_| n) })),
case("async_associated", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway::min_duration_attrs(env, n).await.ok().map(|_| n) })),
case("async_associated", &["crate_path"], |env, n| Box::pin(async move { Gateway::crate_path(env, n).await.ok().map(|_| n) })),
case("async_associated", &["messaging"], |env, n| Box::pin(async move { Gateway::messaging(env, n).await.ok().map(|_| n) })),
case("async_associated", &["messaging_names"], |env, n| Box::pin(async move { Gateway::messaging_names(env, n).await.ok().map(|_| n) })),
case("async_associated", &["allow"], |env, n| Box::pin(async move { Gateway::allow(env, n).await.ok().map(|_| n) })),
];
}

pub(super) mod async_by_default {
use super::*;
struct Gateway;

trait Charges {
#[traced] async fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(name = "orders.charge")] async fn name(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(kind = "client")] async fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(level = "info")] async fn level(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent = env.context)] async fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(new_root)] async fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err)] async fn err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err(chain))] async fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err = always)] async fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(no_err)] async fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(carry = "link")] async fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(leaf)] async fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
}

impl Charges for Gateway {}
pub(crate) const CASES: &[Case] = &[
case("async_by_default", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).await.ok() })),
case("async_by_default", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).await.ok() })),
case("async_by_default", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).await.ok() })),
case("async_by_default", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).await.ok() })),
case("async_by_default", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).await.ok() })),
case("async_by_default", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).await.ok() })),
case("async_by_default", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).await.ok() })),
case("async_by_default", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).await.ok() })),
case("async_by_default", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).await.ok() })),
case("async_by_default", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).await.ok() })),
case("async_by_default", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).await.ok() })),
case("async_by_default", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).await.ok() })),
case("async_by_default", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).await.ok() })),
case("async_by_default", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).await.ok() })),
case("async_by_default", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).await.ok() })),
case("async_by_default", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).await.ok() })),
case("async_by_default", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).await.ok() })),
case("async_by_default", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).await.ok() })),
case("async_by_default", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).await.ok() })),
case("async_by_default", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).await.ok() })),
case("async_by_default", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).await.ok() })),
case("async_by_default", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).await.ok() })),
case("async_by_default", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).await.ok() })),
case("async_by_default", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).await.ok() })),
case("async_by_default", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).await.ok() })),
case("async_by_default", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).await.ok() })),
case("async_by_default", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).await.ok() })),
case("async_by_default", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).await.ok() })),
case("async_by_default", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).await.ok() })),
case("async_by_default", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).await.ok() })),
case("async_by_default", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).await.ok() })),
case("async_by_default", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).await.ok() })),
case("async_by_default", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).await.ok() })),
];
}

pub(super) mod async_of_a_trait {
use super::*;
struct Gateway;

trait Charges {
async fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn name(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn level(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn err(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
}

impl Charges for Gateway {
#[traced] async fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = "orders.charge")] async fn name(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(kind = "client")] async fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(level = "info")] async fn level(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent = env.context)] async fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(new_root)] async fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err)] async fn err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err(chain))] async fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = always)] async fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(no_err)] async fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(carry = "link")] async fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(leaf)] async fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
}
pub(crate) const CASES: &[Case] = &[
case("async_of_a_trait", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).await.ok() })),
case("async_of_a_trait", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).await.ok() })),
case("async_of_a_trait", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).await.ok() })),
case("async_of_a_trait", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).await.ok() })),
case("async_of_a_trait", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).await.ok() })),
case("async_of_a_trait", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).await.ok() })),
case("async_of_a_trait", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).await.ok() })),
case("async_of_a_trait", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).await.ok() })),
case("async_of_a_trait", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).await.ok() })),
case("async_of_a_trait", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).await.ok() })),
case("async_of_a_trait", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).await.ok() })),
case("async_of_a_trait", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).await.ok() })),
case("async_of_a_trait", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).await.ok() })),
case("async_of_a_trait", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).await.ok() })),
case("async_of_a_trait", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).await.ok() })),
case("async_of_a_trait", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).await.ok() })),
case("async_of_a_trait", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).await.ok() })),
case("async_of_a_trait", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).await.ok() })),
case("async_of_a_trait", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).await.ok() })),
case("async_of_a_trait", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).await.ok() })),
case("async_of_a_trait", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).await.ok() })),
case("async_of_a_trait", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).await.ok() })),
case("async_of_a_trait", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).await.ok() })),
case("async_of_a_trait", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).await.ok() })),
case("async_of_a_trait", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).await.ok() })),
case("async_of_a_trait", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).await.ok() })),
case("async_of_a_trait", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).await.ok() })),
case("async_of_a_trait", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).await.ok() })),
case("async_of_a_trait", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).await.ok() })),
case("async_of_a_trait", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).await.ok() })),
case("async_of_a_trait", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).await.ok() })),
case("async_of_a_trait", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).await.ok() })),
case("async_of_a_trait", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).await.ok() })),
];
}

pub(super) mod async_trait_impl {
use super::*;
struct Gateway;

#[async_trait::async_trait]
trait Charges {
async fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn name(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn level(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn err(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
async fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Refused>;
}

#[async_trait::async_trait]
impl Charges for Gateway {
#[traced] async fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = "orders.charge")] async fn name(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(kind = "client")] async fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(level = "info")] async fn level(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(parent = env.context)] async fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(new_root)] async fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err)] async fn err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err(chain))] async fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = always)] async fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(no_err)] async fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(carry = "link")] async fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(leaf)] async fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { let _ = &self; later(env, n).await }
}
pub(crate) const CASES: &[Case] = &[
case("async_trait_impl", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).await.ok() })),
case("async_trait_impl", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).await.ok() })),
case("async_trait_impl", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).await.ok() })),
case("async_trait_impl", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).await.ok() })),
case("async_trait_impl", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).await.ok() })),
case("async_trait_impl", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).await.ok() })),
case("async_trait_impl", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).await.ok() })),
case("async_trait_impl", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).await.ok() })),
case("async_trait_impl", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).await.ok() })),
case("async_trait_impl", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).await.ok() })),
case("async_trait_impl", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).await.ok() })),
case("async_trait_impl", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).await.ok() })),
case("async_trait_impl", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).await.ok() })),
case("async_trait_impl", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).await.ok() })),
case("async_trait_impl", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).await.ok() })),
case("async_trait_impl", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).await.ok() })),
case("async_trait_impl", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).await.ok() })),
case("async_trait_impl", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).await.ok() })),
case("async_trait_impl", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).await.ok() })),
case("async_trait_impl", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).await.ok() })),
case("async_trait_impl", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).await.ok() })),
case("async_trait_impl", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).await.ok() })),
case("async_trait_impl", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).await.ok() })),
case("async_trait_impl", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).await.ok() })),
case("async_trait_impl", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).await.ok() })),
case("async_trait_impl", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).await.ok() })),
case("async_trait_impl", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).await.ok() })),
case("async_trait_impl", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).await.ok() })),
case("async_trait_impl", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).await.ok() })),
case("async_trait_impl", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).await.ok() })),
case("async_trait_impl", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).await.ok() })),
case("async_trait_impl", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).await.ok() })),
case("async_trait_impl", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).await.ok() })),
];
}

pub(super) mod async_trait_default {
use super::*;
struct Gateway;

#[async_trait::async_trait]
trait Charges: Sync {
#[traced] async fn plain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(name = "orders.charge")] async fn name(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(kind = "client")] async fn kind(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(level = "info")] async fn level(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent = env.context)] async fn parent(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(new_root)] async fn new_root(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err)] async fn err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err(chain))] async fn err_chain(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err = always)] async fn err_mapped(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(no_err)] async fn no_err(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(carry = "link")] async fn carry(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(leaf)] async fn leaf(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(&self, env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
}

impl Charges for Gateway {}
pub(crate) const CASES: &[Case] = &[
case("async_trait_default", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).await.ok() })),
case("async_trait_default", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).await.ok() })),
case("async_trait_default", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).await.ok() })),
case("async_trait_default", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).await.ok() })),
case("async_trait_default", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).await.ok() })),
case("async_trait_default", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).await.ok() })),
case("async_trait_default", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).await.ok() })),
case("async_trait_default", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).await.ok() })),
case("async_trait_default", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).await.ok() })),
case("async_trait_default", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).await.ok() })),
case("async_trait_default", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).await.ok() })),
case("async_trait_default", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).await.ok() })),
case("async_trait_default", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).await.ok() })),
case("async_trait_default", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).await.ok() })),
case("async_trait_default", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).await.ok() })),
case("async_trait_default", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).await.ok() })),
case("async_trait_default", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).await.ok() })),
case("async_trait_default", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).await.ok() })),
case("async_trait_default", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).await.ok() })),
case("async_trait_default", &["err"], |env, n| Box::pin(async move { Gateway.err(env, n).await.ok() })),
case("async_trait_default", &["err_chain"], |env, n| Box::pin(async move { Gateway.err_chain(env, n).await.ok() })),
case("async_trait_default", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).await.ok() })),
case("async_trait_default", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).await.ok() })),
case("async_trait_default", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).await.ok() })),
case("async_trait_default", &["err_type"], |env, n| Box::pin(async move { Gateway.err_type(env, n).await.ok() })),
case("async_trait_default", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).await.ok() })),
case("async_trait_default", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).await.ok() })),
case("async_trait_default", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).await.ok() })),
case("async_trait_default", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).await.ok() })),
case("async_trait_default", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).await.ok() })),
case("async_trait_default", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).await.ok() })),
case("async_trait_default", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).await.ok() })),
case("async_trait_default", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).await.ok() })),
];
}

pub(super) mod async_trait_unit_local {
use super::*;
struct Gateway;

#[async_trait::async_trait(?Send)]
trait Charges {
#[traced] async fn plain(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(name = "orders.charge")] async fn name(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(name = names::CHARGE)] async fn name_constant(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(kind = "client")] async fn kind(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(level = "info")] async fn level(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(parent_from = env.headers)] async fn parent_from(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(parent = env.context)] async fn parent(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(new_root)] async fn new_root(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(link_from = env.headers)] async fn link_from(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(links_from = env.batch.iter())] async fn links_from(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(links_from = env.batch)] async fn links_from_place(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(inject_into = env.out)] async fn inject_into(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(err = always)] async fn err_mapped(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(err = |value| always(value))] async fn err_closure(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(no_err)] async fn no_err(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(carry = "link")] async fn carry(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(leaf)] async fn leaf(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(min_duration = "1ns")] async fn min_duration(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(crate = runtime::renamed)] async fn crate_path(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(&mut self, env: &mut Env, n: u64) { let _ = (&self, later(env, n).await); }
}

impl Charges for Gateway {}
pub(crate) const CASES: &[Case] = &[
case("async_trait_unit_local", &["plain"], |env, n| Box::pin(async move { Gateway.plain(env, n).await; Some(n) })),
case("async_trait_unit_local", &["name"], |env, n| Box::pin(async move { Gateway.name(env, n).await; Some(n) })),
case("async_trait_unit_local", &["name_constant"], |env, n| Box::pin(async move { Gateway.name_constant(env, n).await; Some(n) })),
case("async_trait_unit_local", &["kind"], |env, n| Box::pin(async move { Gateway.kind(env, n).await; Some(n) })),
case("async_trait_unit_local", &["level"], |env, n| Box::pin(async move { Gateway.level(env, n).await; Some(n) })),
case("async_trait_unit_local", &["attrs"], |env, n| Box::pin(async move { Gateway.attrs(env, n).await; Some(n) })),
case("async_trait_unit_local", &["attrs_literal"], |env, n| Box::pin(async move { Gateway.attrs_literal(env, n).await; Some(n) })),
case("async_trait_unit_local", &["attrs_constant"], |env, n| Box::pin(async move { Gateway.attrs_constant(env, n).await; Some(n) })),
case("async_trait_unit_local", &["start_attrs"], |env, n| Box::pin(async move { Gateway.start_attrs(env, n).await; Some(n) })),
case("async_trait_unit_local", &["baggage"], |env, n| Box::pin(async move { Gateway.baggage(env, n).await; Some(n) })),
case("async_trait_unit_local", &["ret"], |env, n| Box::pin(async move { Gateway.ret(env, n).await; Some(n) })),
case("async_trait_unit_local", &["parent_from"], |env, n| Box::pin(async move { Gateway.parent_from(env, n).await; Some(n) })),
case("async_trait_unit_local", &["public_endpoint"], |env, n| Box::pin(async move { Gateway.public_endpoint(env, n).await; Some(n) })),
case("async_trait_unit_local", &["parent"], |env, n| Box::pin(async move { Gateway.parent(env, n).await; Some(n) })),
case("async_trait_unit_local", &["new_root"], |env, n| Box::pin(async move { Gateway.new_root(env, n).await; Some(n) })),
case("async_trait_unit_local", &["link_from"], |env, n| Box::pin(async move { Gateway.link_from(env, n).await; Some(n) })),
case("async_trait_unit_local", &["links_from"], |env, n| Box::pin(async move { Gateway.links_from(env, n).await; Some(n) })),
case("async_trait_unit_local", &["links_from_place"], |env, n| Box::pin(async move { Gateway.links_from_place(env, n).await; Some(n) })),
case("async_trait_unit_local", &["inject_into"], |env, n| Box::pin(async move { Gateway.inject_into(env, n).await; Some(n) })),
case("async_trait_unit_local", &["err_mapped"], |env, n| Box::pin(async move { Gateway.err_mapped(env, n).await; Some(n) })),
case("async_trait_unit_local", &["err_closure"], |env, n| Box::pin(async move { Gateway.err_closure(env, n).await; Some(n) })),
case("async_trait_unit_local", &["no_err"], |env, n| Box::pin(async move { Gateway.no_err(env, n).await; Some(n) })),
case("async_trait_unit_local", &["carry"], |env, n| Box::pin(async move { Gateway.carry(env, n).await; Some(n) })),
case("async_trait_unit_local", &["leaf"], |env, n| Box::pin(async move { Gateway.leaf(env, n).await; Some(n) })),
case("async_trait_unit_local", &["min_duration"], |env, n| Box::pin(async move { Gateway.min_duration(env, n).await; Some(n) })),
case("async_trait_unit_local", &["min_duration_attrs"], |env, n| Box::pin(async move { Gateway.min_duration_attrs(env, n).await; Some(n) })),
case("async_trait_unit_local", &["crate_path"], |env, n| Box::pin(async move { Gateway.crate_path(env, n).await; Some(n) })),
case("async_trait_unit_local", &["messaging"], |env, n| Box::pin(async move { Gateway.messaging(env, n).await; Some(n) })),
case("async_trait_unit_local", &["messaging_names"], |env, n| Box::pin(async move { Gateway.messaging_names(env, n).await; Some(n) })),
case("async_trait_unit_local", &["allow"], |env, n| Box::pin(async move { Gateway.allow(env, n).await; Some(n) })),
];
}

pub(super) mod future_with_an_async_tail {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(err)] fn err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(err(chain))] fn err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(err_type = kind_of)] fn err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> { async move { later(env, n).await } }
pub(crate) const CASES: &[Case] = &[
case("future_with_an_async_tail", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.ok() })),
case("future_with_an_async_tail", &["name"], |env, n| Box::pin(async move { name(env, n).await.ok() })),
case("future_with_an_async_tail", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.ok() })),
case("future_with_an_async_tail", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.ok() })),
case("future_with_an_async_tail", &["level"], |env, n| Box::pin(async move { level(env, n).await.ok() })),
case("future_with_an_async_tail", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.ok() })),
case("future_with_an_async_tail", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.ok() })),
case("future_with_an_async_tail", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.ok() })),
case("future_with_an_async_tail", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.ok() })),
case("future_with_an_async_tail", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.ok() })),
case("future_with_an_async_tail", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.ok() })),
case("future_with_an_async_tail", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.ok() })),
case("future_with_an_async_tail", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.ok() })),
case("future_with_an_async_tail", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.ok() })),
case("future_with_an_async_tail", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.ok() })),
case("future_with_an_async_tail", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.ok() })),
case("future_with_an_async_tail", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.ok() })),
case("future_with_an_async_tail", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.ok() })),
case("future_with_an_async_tail", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).await.ok() })),
case("future_with_an_async_tail", &["err"], |env, n| Box::pin(async move { err(env, n).await.ok() })),
case("future_with_an_async_tail", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).await.ok() })),
case("future_with_an_async_tail", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.ok() })),
case("future_with_an_async_tail", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.ok() })),
case("future_with_an_async_tail", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.ok() })),
case("future_with_an_async_tail", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).await.ok() })),
case("future_with_an_async_tail", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.ok() })),
case("future_with_an_async_tail", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.ok() })),
case("future_with_an_async_tail", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.ok() })),
case("future_with_an_async_tail", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.ok() })),
case("future_with_an_async_tail", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.ok() })),
case("future_with_an_async_tail", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.ok() })),
case("future_with_an_async_tail", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.ok() })),
case("future_with_an_async_tail", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.ok() })),
];
}

pub(super) mod future_with_an_opaque_tail {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err)] fn err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err(chain))] fn err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err_type = kind_of)] fn err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", kind = "client")] fn name_and_kind(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", level = "info")] fn name_and_level(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn name_and_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn name_and_attrs_literal(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", attrs("acme.limit" = LIMIT, KEY = 7))] fn name_and_attrs_constant(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", start_attrs("acme.start" = n))] fn name_and_start_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", baggage("tenant.id", names::CELL, "absent"))] fn name_and_baggage(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", ret("acme.ret" = seen(ret)))] fn name_and_ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", parent_from = env.headers)] fn name_and_parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", parent_from = env.headers, public_endpoint)] fn name_and_public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", parent = env.context)] fn name_and_parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", new_root)] fn name_and_new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", link_from = env.headers)] fn name_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", links_from = env.batch.iter())] fn name_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", links_from = env.batch)] fn name_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", err)] fn name_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", err(chain))] fn name_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", err = always)] fn name_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", err = |value| always(value))] fn name_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", no_err)] fn name_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", err_type = kind_of)] fn name_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", carry = "link")] fn name_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", leaf)] fn name_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", min_duration = "1ns")] fn name_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn name_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", crate = runtime::renamed)] fn name_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn name_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn name_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = "orders.charge", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn name_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, kind = "client")] fn name_constant_and_kind(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, level = "info")] fn name_constant_and_level(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn name_constant_and_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn name_constant_and_attrs_literal(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, attrs("acme.limit" = LIMIT, KEY = 7))] fn name_constant_and_attrs_constant(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, start_attrs("acme.start" = n))] fn name_constant_and_start_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, baggage("tenant.id", names::CELL, "absent"))] fn name_constant_and_baggage(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, ret("acme.ret" = seen(ret)))] fn name_constant_and_ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, parent_from = env.headers)] fn name_constant_and_parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, parent_from = env.headers, public_endpoint)] fn name_constant_and_public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, parent = env.context)] fn name_constant_and_parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, new_root)] fn name_constant_and_new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, link_from = env.headers)] fn name_constant_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, links_from = env.batch.iter())] fn name_constant_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, links_from = env.batch)] fn name_constant_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, err)] fn name_constant_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, err(chain))] fn name_constant_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, err = always)] fn name_constant_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, err = |value| always(value))] fn name_constant_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, no_err)] fn name_constant_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, err_type = kind_of)] fn name_constant_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, carry = "link")] fn name_constant_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, leaf)] fn name_constant_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, min_duration = "1ns")] fn name_constant_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn name_constant_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, crate = runtime::renamed)] fn name_constant_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn name_constant_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn name_constant_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(name = names::CHARGE, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn name_constant_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", level = "info")] fn kind_and_level(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn kind_and_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn kind_and_attrs_literal(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", attrs("acme.limit" = LIMIT, KEY = 7))] fn kind_and_attrs_constant(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", start_attrs("acme.start" = n))] fn kind_and_start_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", baggage("tenant.id", names::CELL, "absent"))] fn kind_and_baggage(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", ret("acme.ret" = seen(ret)))] fn kind_and_ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", parent_from = env.headers)] fn kind_and_parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", parent_from = env.headers, public_endpoint)] fn kind_and_public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", parent = env.context)] fn kind_and_parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", new_root)] fn kind_and_new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", link_from = env.headers)] fn kind_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", links_from = env.batch.iter())] fn kind_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", links_from = env.batch)] fn kind_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", err)] fn kind_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", err(chain))] fn kind_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", err = always)] fn kind_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", err = |value| always(value))] fn kind_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", no_err)] fn kind_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", err_type = kind_of)] fn kind_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", carry = "link")] fn kind_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", leaf)] fn kind_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", min_duration = "1ns")] fn kind_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn kind_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", crate = runtime::renamed)] fn kind_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn kind_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn kind_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(kind = "client", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn kind_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn level_and_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn level_and_attrs_literal(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", attrs("acme.limit" = LIMIT, KEY = 7))] fn level_and_attrs_constant(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", start_attrs("acme.start" = n))] fn level_and_start_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", baggage("tenant.id", names::CELL, "absent"))] fn level_and_baggage(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", ret("acme.ret" = seen(ret)))] fn level_and_ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", parent_from = env.headers)] fn level_and_parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", parent_from = env.headers, public_endpoint)] fn level_and_public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", parent = env.context)] fn level_and_parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", new_root)] fn level_and_new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", link_from = env.headers)] fn level_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", links_from = env.batch.iter())] fn level_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", links_from = env.batch)] fn level_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", err)] fn level_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", err(chain))] fn level_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", err = always)] fn level_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", err = |value| always(value))] fn level_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", no_err)] fn level_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", err_type = kind_of)] fn level_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", carry = "link")] fn level_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", crate = runtime::renamed)] fn level_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn level_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn level_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(level = "info", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn level_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), start_attrs("acme.start" = n))] fn attrs_and_start_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), baggage("tenant.id", names::CELL, "absent"))] fn attrs_and_baggage(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), ret("acme.ret" = seen(ret)))] fn attrs_and_ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), parent_from = env.headers)] fn attrs_and_parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), parent_from = env.headers, public_endpoint)] fn attrs_and_public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), parent = env.context)] fn attrs_and_parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), new_root)] fn attrs_and_new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), link_from = env.headers)] fn attrs_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), links_from = env.batch.iter())] fn attrs_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), links_from = env.batch)] fn attrs_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err)] fn attrs_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err(chain))] fn attrs_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err = always)] fn attrs_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err = |value| always(value))] fn attrs_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), no_err)] fn attrs_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), err_type = kind_of)] fn attrs_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), carry = "link")] fn attrs_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), leaf)] fn attrs_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), crate = runtime::renamed)] fn attrs_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn attrs_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn attrs_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn attrs_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), start_attrs("acme.start" = n))] fn attrs_literal_and_start_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), baggage("tenant.id", names::CELL, "absent"))] fn attrs_literal_and_baggage(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), ret("acme.ret" = seen(ret)))] fn attrs_literal_and_ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), parent_from = env.headers)] fn attrs_literal_and_parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), parent_from = env.headers, public_endpoint)] fn attrs_literal_and_public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), parent = env.context)] fn attrs_literal_and_parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), new_root)] fn attrs_literal_and_new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), link_from = env.headers)] fn attrs_literal_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), links_from = env.batch.iter())] fn attrs_literal_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), links_from = env.batch)] fn attrs_literal_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err)] fn attrs_literal_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err(chain))] fn attrs_literal_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err = always)] fn attrs_literal_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err = |value| always(value))] fn attrs_literal_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), no_err)] fn attrs_literal_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), err_type = kind_of)] fn attrs_literal_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), carry = "link")] fn attrs_literal_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), leaf)] fn attrs_literal_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), min_duration = "1ns")] fn attrs_literal_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), crate = runtime::renamed)] fn attrs_literal_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn attrs_literal_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn attrs_literal_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn attrs_literal_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), start_attrs("acme.start" = n))] fn attrs_constant_and_start_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), baggage("tenant.id", names::CELL, "absent"))] fn attrs_constant_and_baggage(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), ret("acme.ret" = seen(ret)))] fn attrs_constant_and_ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), parent_from = env.headers)] fn attrs_constant_and_parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), parent_from = env.headers, public_endpoint)] fn attrs_constant_and_public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), parent = env.context)] fn attrs_constant_and_parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), new_root)] fn attrs_constant_and_new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), link_from = env.headers)] fn attrs_constant_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), links_from = env.batch.iter())] fn attrs_constant_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), links_from = env.batch)] fn attrs_constant_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err)] fn attrs_constant_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err(chain))] fn attrs_constant_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err = always)] fn attrs_constant_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err = |value| always(value))] fn attrs_constant_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), no_err)] fn attrs_constant_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), err_type = kind_of)] fn attrs_constant_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), carry = "link")] fn attrs_constant_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), leaf)] fn attrs_constant_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), min_duration = "1ns")] fn attrs_constant_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), crate = runtime::renamed)] fn attrs_constant_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn attrs_constant_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn attrs_constant_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn attrs_constant_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), baggage("tenant.id", names::CELL, "absent"))] fn start_attrs_and_baggage(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), ret("acme.ret" = seen(ret)))] fn start_attrs_and_ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), parent_from = env.headers)] fn start_attrs_and_parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), parent_from = env.headers, public_endpoint)] fn start_attrs_and_public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), parent = env.context)] fn start_attrs_and_parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), new_root)] fn start_attrs_and_new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), link_from = env.headers)] fn start_attrs_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), links_from = env.batch.iter())] fn start_attrs_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), links_from = env.batch)] fn start_attrs_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), err)] fn start_attrs_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), err(chain))] fn start_attrs_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), err = always)] fn start_attrs_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), err = |value| always(value))] fn start_attrs_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), no_err)] fn start_attrs_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), err_type = kind_of)] fn start_attrs_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), carry = "link")] fn start_attrs_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), leaf)] fn start_attrs_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), min_duration = "1ns")] fn start_attrs_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn start_attrs_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), crate = runtime::renamed)] fn start_attrs_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn start_attrs_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn start_attrs_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(start_attrs("acme.start" = n), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn start_attrs_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), ret("acme.ret" = seen(ret)))] fn baggage_and_ret(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), parent_from = env.headers)] fn baggage_and_parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), parent_from = env.headers, public_endpoint)] fn baggage_and_public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), parent = env.context)] fn baggage_and_parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), new_root)] fn baggage_and_new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), link_from = env.headers)] fn baggage_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), links_from = env.batch.iter())] fn baggage_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), links_from = env.batch)] fn baggage_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err)] fn baggage_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err(chain))] fn baggage_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err = always)] fn baggage_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err = |value| always(value))] fn baggage_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), no_err)] fn baggage_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), err_type = kind_of)] fn baggage_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), carry = "link")] fn baggage_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), leaf)] fn baggage_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), min_duration = "1ns")] fn baggage_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn baggage_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), crate = runtime::renamed)] fn baggage_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn baggage_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn baggage_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn baggage_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), parent_from = env.headers)] fn ret_and_parent_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), parent_from = env.headers, public_endpoint)] fn ret_and_public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), parent = env.context)] fn ret_and_parent(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), new_root)] fn ret_and_new_root(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), link_from = env.headers)] fn ret_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), links_from = env.batch.iter())] fn ret_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), links_from = env.batch)] fn ret_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), err)] fn ret_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), err(chain))] fn ret_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), err = always)] fn ret_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), err = |value| always(value))] fn ret_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), no_err)] fn ret_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), err_type = kind_of)] fn ret_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), carry = "link")] fn ret_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), leaf)] fn ret_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), min_duration = "1ns")] fn ret_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn ret_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), crate = runtime::renamed)] fn ret_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn ret_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn ret_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(ret("acme.ret" = seen(ret)), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn ret_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, link_from = env.headers)] fn parent_from_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, links_from = env.batch.iter())] fn parent_from_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, links_from = env.batch)] fn parent_from_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, err)] fn parent_from_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, err(chain))] fn parent_from_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, err = always)] fn parent_from_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, err = |value| always(value))] fn parent_from_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, no_err)] fn parent_from_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, err_type = kind_of)] fn parent_from_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, carry = "link")] fn parent_from_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, crate = runtime::renamed)] fn parent_from_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn parent_from_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn parent_from_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn parent_from_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, link_from = env.headers)] fn public_endpoint_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, links_from = env.batch.iter())] fn public_endpoint_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, links_from = env.batch)] fn public_endpoint_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, err)] fn public_endpoint_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, err(chain))] fn public_endpoint_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, err = always)] fn public_endpoint_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, err = |value| always(value))] fn public_endpoint_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, no_err)] fn public_endpoint_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, err_type = kind_of)] fn public_endpoint_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, carry = "link")] fn public_endpoint_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, crate = runtime::renamed)] fn public_endpoint_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn public_endpoint_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn public_endpoint_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent_from = env.headers, public_endpoint, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn public_endpoint_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, link_from = env.headers)] fn parent_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, links_from = env.batch.iter())] fn parent_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, links_from = env.batch)] fn parent_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, err)] fn parent_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, err(chain))] fn parent_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, err = always)] fn parent_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, err = |value| always(value))] fn parent_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, no_err)] fn parent_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, err_type = kind_of)] fn parent_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, carry = "link")] fn parent_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, leaf)] fn parent_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, min_duration = "1ns")] fn parent_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn parent_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, crate = runtime::renamed)] fn parent_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn parent_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn parent_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(parent = env.context, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn parent_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, link_from = env.headers)] fn new_root_and_link_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, links_from = env.batch.iter())] fn new_root_and_links_from(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, links_from = env.batch)] fn new_root_and_links_from_place(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, err)] fn new_root_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, err(chain))] fn new_root_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, err = always)] fn new_root_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, err = |value| always(value))] fn new_root_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, no_err)] fn new_root_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, err_type = kind_of)] fn new_root_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, carry = "link")] fn new_root_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, leaf)] fn new_root_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, min_duration = "1ns")] fn new_root_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn new_root_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, crate = runtime::renamed)] fn new_root_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn new_root_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn new_root_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(new_root, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn new_root_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, err)] fn link_from_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, err(chain))] fn link_from_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, err = always)] fn link_from_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, err = |value| always(value))] fn link_from_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, no_err)] fn link_from_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, err_type = kind_of)] fn link_from_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, carry = "link")] fn link_from_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, leaf)] fn link_from_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, crate = runtime::renamed)] fn link_from_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn link_from_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn link_from_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(link_from = env.headers, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn link_from_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), err)] fn links_from_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), err(chain))] fn links_from_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), err = always)] fn links_from_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), err = |value| always(value))] fn links_from_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), no_err)] fn links_from_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), err_type = kind_of)] fn links_from_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), carry = "link")] fn links_from_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), leaf)] fn links_from_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), crate = runtime::renamed)] fn links_from_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn links_from_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn links_from_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch.iter(), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn links_from_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, err)] fn links_from_place_and_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, err(chain))] fn links_from_place_and_err_chain(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, err = always)] fn links_from_place_and_err_mapped(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, err = |value| always(value))] fn links_from_place_and_err_closure(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, no_err)] fn links_from_place_and_no_err(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, err_type = kind_of)] fn links_from_place_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, carry = "link")] fn links_from_place_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, leaf)] fn links_from_place_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, crate = runtime::renamed)] fn links_from_place_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn links_from_place_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn links_from_place_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(links_from = env.batch, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn links_from_place_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err, err_type = kind_of)] fn err_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err, carry = "link")] fn err_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err, leaf)] fn err_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err, min_duration = "1ns")] fn err_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn err_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err, crate = runtime::renamed)] fn err_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn err_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn err_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn err_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err(chain), err_type = kind_of)] fn err_chain_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err(chain), carry = "link")] fn err_chain_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err(chain), leaf)] fn err_chain_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err(chain), min_duration = "1ns")] fn err_chain_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err(chain), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn err_chain_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err(chain), crate = runtime::renamed)] fn err_chain_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err(chain), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn err_chain_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err(chain), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn err_chain_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err(chain), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn err_chain_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = always, err_type = kind_of)] fn err_mapped_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = always, carry = "link")] fn err_mapped_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = always, leaf)] fn err_mapped_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = always, min_duration = "1ns")] fn err_mapped_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = always, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn err_mapped_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = always, crate = runtime::renamed)] fn err_mapped_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = always, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn err_mapped_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = always, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn err_mapped_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = always, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn err_mapped_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = |value| always(value), err_type = kind_of)] fn err_closure_and_err_type(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = |value| always(value), carry = "link")] fn err_closure_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = |value| always(value), leaf)] fn err_closure_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = |value| always(value), min_duration = "1ns")] fn err_closure_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = |value| always(value), min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn err_closure_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = |value| always(value), crate = runtime::renamed)] fn err_closure_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = |value| always(value), messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn err_closure_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = |value| always(value), messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn err_closure_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err = |value| always(value), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn err_closure_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(no_err, carry = "link")] fn no_err_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(no_err, leaf)] fn no_err_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(no_err, min_duration = "1ns")] fn no_err_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(no_err, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn no_err_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(no_err, crate = runtime::renamed)] fn no_err_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(no_err, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn no_err_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(no_err, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn no_err_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(no_err, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn no_err_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err_type = kind_of, carry = "link")] fn err_type_and_carry(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err_type = kind_of, leaf)] fn err_type_and_leaf(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err_type = kind_of, min_duration = "1ns")] fn err_type_and_min_duration(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err_type = kind_of, min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn err_type_and_min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err_type = kind_of, crate = runtime::renamed)] fn err_type_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err_type = kind_of, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn err_type_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err_type = kind_of, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn err_type_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(err_type = kind_of, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn err_type_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(carry = "link", crate = runtime::renamed)] fn carry_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(carry = "link", messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn carry_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(carry = "link", messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn carry_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(carry = "link", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn carry_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(leaf, crate = runtime::renamed)] fn leaf_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(leaf, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn leaf_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(leaf, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn leaf_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(leaf, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn leaf_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(min_duration = "1ns", crate = runtime::renamed)] fn min_duration_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(min_duration = "1ns", allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn min_duration_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n), crate = runtime::renamed)] fn min_duration_attrs_and_crate_path(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn min_duration_attrs_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(crate = runtime::renamed, messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn crate_path_and_messaging(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(crate = runtime::renamed, messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn crate_path_and_messaging_names(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(crate = runtime::renamed, allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn crate_path_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn messaging_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n), allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn messaging_names_and_allow(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send { later(env, n) }
pub(crate) const CASES: &[Case] = &[
case("future_with_an_opaque_tail", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name"], |env, n| Box::pin(async move { name(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level"], |env, n| Box::pin(async move { level(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err"], |env, n| Box::pin(async move { err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "kind"], |env, n| Box::pin(async move { name_and_kind(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "level"], |env, n| Box::pin(async move { name_and_level(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "attrs"], |env, n| Box::pin(async move { name_and_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "attrs_literal"], |env, n| Box::pin(async move { name_and_attrs_literal(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "attrs_constant"], |env, n| Box::pin(async move { name_and_attrs_constant(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "start_attrs"], |env, n| Box::pin(async move { name_and_start_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "baggage"], |env, n| Box::pin(async move { name_and_baggage(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "ret"], |env, n| Box::pin(async move { name_and_ret(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "parent_from"], |env, n| Box::pin(async move { name_and_parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "public_endpoint"], |env, n| Box::pin(async move { name_and_public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "parent"], |env, n| Box::pin(async move { name_and_parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "new_root"], |env, n| Box::pin(async move { name_and_new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "link_from"], |env, n| Box::pin(async move { name_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "links_from"], |env, n| Box::pin(async move { name_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "links_from_place"], |env, n| Box::pin(async move { name_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "err"], |env, n| Box::pin(async move { name_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "err_chain"], |env, n| Box::pin(async move { name_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "err_mapped"], |env, n| Box::pin(async move { name_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "err_closure"], |env, n| Box::pin(async move { name_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "no_err"], |env, n| Box::pin(async move { name_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "err_type"], |env, n| Box::pin(async move { name_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "carry"], |env, n| Box::pin(async move { name_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "leaf"], |env, n| Box::pin(async move { name_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "min_duration"], |env, n| Box::pin(async move { name_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "min_duration_attrs"], |env, n| Box::pin(async move { name_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "crate_path"], |env, n| Box::pin(async move { name_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "messaging"], |env, n| Box::pin(async move { name_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "messaging_names"], |env, n| Box::pin(async move { name_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name", "allow"], |env, n| Box::pin(async move { name_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "kind"], |env, n| Box::pin(async move { name_constant_and_kind(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "level"], |env, n| Box::pin(async move { name_constant_and_level(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "attrs"], |env, n| Box::pin(async move { name_constant_and_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "attrs_literal"], |env, n| Box::pin(async move { name_constant_and_attrs_literal(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "attrs_constant"], |env, n| Box::pin(async move { name_constant_and_attrs_constant(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "start_attrs"], |env, n| Box::pin(async move { name_constant_and_start_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "baggage"], |env, n| Box::pin(async move { name_constant_and_baggage(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "ret"], |env, n| Box::pin(async move { name_constant_and_ret(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "parent_from"], |env, n| Box::pin(async move { name_constant_and_parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "public_endpoint"], |env, n| Box::pin(async move { name_constant_and_public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "parent"], |env, n| Box::pin(async move { name_constant_and_parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "new_root"], |env, n| Box::pin(async move { name_constant_and_new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "link_from"], |env, n| Box::pin(async move { name_constant_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "links_from"], |env, n| Box::pin(async move { name_constant_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "links_from_place"], |env, n| Box::pin(async move { name_constant_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "err"], |env, n| Box::pin(async move { name_constant_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "err_chain"], |env, n| Box::pin(async move { name_constant_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "err_mapped"], |env, n| Box::pin(async move { name_constant_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "err_closure"], |env, n| Box::pin(async move { name_constant_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "no_err"], |env, n| Box::pin(async move { name_constant_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "err_type"], |env, n| Box::pin(async move { name_constant_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "carry"], |env, n| Box::pin(async move { name_constant_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "leaf"], |env, n| Box::pin(async move { name_constant_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "min_duration"], |env, n| Box::pin(async move { name_constant_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "min_duration_attrs"], |env, n| Box::pin(async move { name_constant_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "crate_path"], |env, n| Box::pin(async move { name_constant_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "messaging"], |env, n| Box::pin(async move { name_constant_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "messaging_names"], |env, n| Box::pin(async move { name_constant_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["name_constant", "allow"], |env, n| Box::pin(async move { name_constant_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "level"], |env, n| Box::pin(async move { kind_and_level(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "attrs"], |env, n| Box::pin(async move { kind_and_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "attrs_literal"], |env, n| Box::pin(async move { kind_and_attrs_literal(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "attrs_constant"], |env, n| Box::pin(async move { kind_and_attrs_constant(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "start_attrs"], |env, n| Box::pin(async move { kind_and_start_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "baggage"], |env, n| Box::pin(async move { kind_and_baggage(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "ret"], |env, n| Box::pin(async move { kind_and_ret(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "parent_from"], |env, n| Box::pin(async move { kind_and_parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "public_endpoint"], |env, n| Box::pin(async move { kind_and_public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "parent"], |env, n| Box::pin(async move { kind_and_parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "new_root"], |env, n| Box::pin(async move { kind_and_new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "link_from"], |env, n| Box::pin(async move { kind_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "links_from"], |env, n| Box::pin(async move { kind_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "links_from_place"], |env, n| Box::pin(async move { kind_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "err"], |env, n| Box::pin(async move { kind_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "err_chain"], |env, n| Box::pin(async move { kind_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "err_mapped"], |env, n| Box::pin(async move { kind_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "err_closure"], |env, n| Box::pin(async move { kind_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "no_err"], |env, n| Box::pin(async move { kind_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "err_type"], |env, n| Box::pin(async move { kind_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "carry"], |env, n| Box::pin(async move { kind_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "leaf"], |env, n| Box::pin(async move { kind_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "min_duration"], |env, n| Box::pin(async move { kind_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "min_duration_attrs"], |env, n| Box::pin(async move { kind_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "crate_path"], |env, n| Box::pin(async move { kind_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "messaging"], |env, n| Box::pin(async move { kind_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "messaging_names"], |env, n| Box::pin(async move { kind_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["kind", "allow"], |env, n| Box::pin(async move { kind_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "attrs"], |env, n| Box::pin(async move { level_and_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "attrs_literal"], |env, n| Box::pin(async move { level_and_attrs_literal(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "attrs_constant"], |env, n| Box::pin(async move { level_and_attrs_constant(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "start_attrs"], |env, n| Box::pin(async move { level_and_start_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "baggage"], |env, n| Box::pin(async move { level_and_baggage(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "ret"], |env, n| Box::pin(async move { level_and_ret(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "parent_from"], |env, n| Box::pin(async move { level_and_parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "public_endpoint"], |env, n| Box::pin(async move { level_and_public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "parent"], |env, n| Box::pin(async move { level_and_parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "new_root"], |env, n| Box::pin(async move { level_and_new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "link_from"], |env, n| Box::pin(async move { level_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "links_from"], |env, n| Box::pin(async move { level_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "links_from_place"], |env, n| Box::pin(async move { level_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "err"], |env, n| Box::pin(async move { level_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "err_chain"], |env, n| Box::pin(async move { level_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "err_mapped"], |env, n| Box::pin(async move { level_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "err_closure"], |env, n| Box::pin(async move { level_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "no_err"], |env, n| Box::pin(async move { level_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "err_type"], |env, n| Box::pin(async move { level_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "carry"], |env, n| Box::pin(async move { level_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "crate_path"], |env, n| Box::pin(async move { level_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "messaging"], |env, n| Box::pin(async move { level_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "messaging_names"], |env, n| Box::pin(async move { level_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["level", "allow"], |env, n| Box::pin(async move { level_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "start_attrs"], |env, n| Box::pin(async move { attrs_and_start_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "baggage"], |env, n| Box::pin(async move { attrs_and_baggage(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "ret"], |env, n| Box::pin(async move { attrs_and_ret(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "parent_from"], |env, n| Box::pin(async move { attrs_and_parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "public_endpoint"], |env, n| Box::pin(async move { attrs_and_public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "parent"], |env, n| Box::pin(async move { attrs_and_parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "new_root"], |env, n| Box::pin(async move { attrs_and_new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "link_from"], |env, n| Box::pin(async move { attrs_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "links_from"], |env, n| Box::pin(async move { attrs_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "links_from_place"], |env, n| Box::pin(async move { attrs_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "err"], |env, n| Box::pin(async move { attrs_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "err_chain"], |env, n| Box::pin(async move { attrs_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "err_mapped"], |env, n| Box::pin(async move { attrs_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "err_closure"], |env, n| Box::pin(async move { attrs_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "no_err"], |env, n| Box::pin(async move { attrs_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "err_type"], |env, n| Box::pin(async move { attrs_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "carry"], |env, n| Box::pin(async move { attrs_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "leaf"], |env, n| Box::pin(async move { attrs_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "crate_path"], |env, n| Box::pin(async move { attrs_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "messaging"], |env, n| Box::pin(async move { attrs_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "messaging_names"], |env, n| Box::pin(async move { attrs_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs", "allow"], |env, n| Box::pin(async move { attrs_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "start_attrs"], |env, n| Box::pin(async move { attrs_literal_and_start_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "baggage"], |env, n| Box::pin(async move { attrs_literal_and_baggage(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "ret"], |env, n| Box::pin(async move { attrs_literal_and_ret(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "parent_from"], |env, n| Box::pin(async move { attrs_literal_and_parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "public_endpoint"], |env, n| Box::pin(async move { attrs_literal_and_public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "parent"], |env, n| Box::pin(async move { attrs_literal_and_parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "new_root"], |env, n| Box::pin(async move { attrs_literal_and_new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "link_from"], |env, n| Box::pin(async move { attrs_literal_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "links_from"], |env, n| Box::pin(async move { attrs_literal_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "links_from_place"], |env, n| Box::pin(async move { attrs_literal_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "err"], |env, n| Box::pin(async move { attrs_literal_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "err_chain"], |env, n| Box::pin(async move { attrs_literal_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "err_mapped"], |env, n| Box::pin(async move { attrs_literal_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "err_closure"], |env, n| Box::pin(async move { attrs_literal_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "no_err"], |env, n| Box::pin(async move { attrs_literal_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "err_type"], |env, n| Box::pin(async move { attrs_literal_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "carry"], |env, n| Box::pin(async move { attrs_literal_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "leaf"], |env, n| Box::pin(async move { attrs_literal_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "min_duration"], |env, n| Box::pin(async move { attrs_literal_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "crate_path"], |env, n| Box::pin(async move { attrs_literal_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "messaging"], |env, n| Box::pin(async move { attrs_literal_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "messaging_names"], |env, n| Box::pin(async move { attrs_literal_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_literal", "allow"], |env, n| Box::pin(async move { attrs_literal_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "start_attrs"], |env, n| Box::pin(async move { attrs_constant_and_start_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "baggage"], |env, n| Box::pin(async move { attrs_constant_and_baggage(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "ret"], |env, n| Box::pin(async move { attrs_constant_and_ret(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "parent_from"], |env, n| Box::pin(async move { attrs_constant_and_parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "public_endpoint"], |env, n| Box::pin(async move { attrs_constant_and_public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "parent"], |env, n| Box::pin(async move { attrs_constant_and_parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "new_root"], |env, n| Box::pin(async move { attrs_constant_and_new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "link_from"], |env, n| Box::pin(async move { attrs_constant_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "links_from"], |env, n| Box::pin(async move { attrs_constant_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "links_from_place"], |env, n| Box::pin(async move { attrs_constant_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "err"], |env, n| Box::pin(async move { attrs_constant_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "err_chain"], |env, n| Box::pin(async move { attrs_constant_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "err_mapped"], |env, n| Box::pin(async move { attrs_constant_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "err_closure"], |env, n| Box::pin(async move { attrs_constant_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "no_err"], |env, n| Box::pin(async move { attrs_constant_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "err_type"], |env, n| Box::pin(async move { attrs_constant_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "carry"], |env, n| Box::pin(async move { attrs_constant_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "leaf"], |env, n| Box::pin(async move { attrs_constant_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "min_duration"], |env, n| Box::pin(async move { attrs_constant_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "crate_path"], |env, n| Box::pin(async move { attrs_constant_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "messaging"], |env, n| Box::pin(async move { attrs_constant_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "messaging_names"], |env, n| Box::pin(async move { attrs_constant_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["attrs_constant", "allow"], |env, n| Box::pin(async move { attrs_constant_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "baggage"], |env, n| Box::pin(async move { start_attrs_and_baggage(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "ret"], |env, n| Box::pin(async move { start_attrs_and_ret(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "parent_from"], |env, n| Box::pin(async move { start_attrs_and_parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "public_endpoint"], |env, n| Box::pin(async move { start_attrs_and_public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "parent"], |env, n| Box::pin(async move { start_attrs_and_parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "new_root"], |env, n| Box::pin(async move { start_attrs_and_new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "link_from"], |env, n| Box::pin(async move { start_attrs_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "links_from"], |env, n| Box::pin(async move { start_attrs_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "links_from_place"], |env, n| Box::pin(async move { start_attrs_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "err"], |env, n| Box::pin(async move { start_attrs_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "err_chain"], |env, n| Box::pin(async move { start_attrs_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "err_mapped"], |env, n| Box::pin(async move { start_attrs_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "err_closure"], |env, n| Box::pin(async move { start_attrs_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "no_err"], |env, n| Box::pin(async move { start_attrs_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "err_type"], |env, n| Box::pin(async move { start_attrs_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "carry"], |env, n| Box::pin(async move { start_attrs_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "leaf"], |env, n| Box::pin(async move { start_attrs_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "min_duration"], |env, n| Box::pin(async move { start_attrs_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "min_duration_attrs"], |env, n| Box::pin(async move { start_attrs_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "crate_path"], |env, n| Box::pin(async move { start_attrs_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "messaging"], |env, n| Box::pin(async move { start_attrs_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "messaging_names"], |env, n| Box::pin(async move { start_attrs_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["start_attrs", "allow"], |env, n| Box::pin(async move { start_attrs_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "ret"], |env, n| Box::pin(async move { baggage_and_ret(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "parent_from"], |env, n| Box::pin(async move { baggage_and_parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "public_endpoint"], |env, n| Box::pin(async move { baggage_and_public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "parent"], |env, n| Box::pin(async move { baggage_and_parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "new_root"], |env, n| Box::pin(async move { baggage_and_new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "link_from"], |env, n| Box::pin(async move { baggage_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "links_from"], |env, n| Box::pin(async move { baggage_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "links_from_place"], |env, n| Box::pin(async move { baggage_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "err"], |env, n| Box::pin(async move { baggage_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "err_chain"], |env, n| Box::pin(async move { baggage_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "err_mapped"], |env, n| Box::pin(async move { baggage_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "err_closure"], |env, n| Box::pin(async move { baggage_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "no_err"], |env, n| Box::pin(async move { baggage_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "err_type"], |env, n| Box::pin(async move { baggage_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "carry"], |env, n| Box::pin(async move { baggage_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "leaf"], |env, n| Box::pin(async move { baggage_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "min_duration"], |env, n| Box::pin(async move { baggage_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "min_duration_attrs"], |env, n| Box::pin(async move { baggage_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "crate_path"], |env, n| Box::pin(async move { baggage_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "messaging"], |env, n| Box::pin(async move { baggage_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "messaging_names"], |env, n| Box::pin(async move { baggage_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["baggage", "allow"], |env, n| Box::pin(async move { baggage_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "parent_from"], |env, n| Box::pin(async move { ret_and_parent_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "public_endpoint"], |env, n| Box::pin(async move { ret_and_public_endpoint(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "parent"], |env, n| Box::pin(async move { ret_and_parent(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "new_root"], |env, n| Box::pin(async move { ret_and_new_root(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "link_from"], |env, n| Box::pin(async move { ret_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "links_from"], |env, n| Box::pin(async move { ret_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "links_from_place"], |env, n| Box::pin(async move { ret_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "err"], |env, n| Box::pin(async move { ret_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "err_chain"], |env, n| Box::pin(async move { ret_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "err_mapped"], |env, n| Box::pin(async move { ret_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "err_closure"], |env, n| Box::pin(async move { ret_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "no_err"], |env, n| Box::pin(async move { ret_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "err_type"], |env, n| Box::pin(async move { ret_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "carry"], |env, n| Box::pin(async move { ret_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "leaf"], |env, n| Box::pin(async move { ret_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "min_duration"], |env, n| Box::pin(async move { ret_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "min_duration_attrs"], |env, n| Box::pin(async move { ret_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "crate_path"], |env, n| Box::pin(async move { ret_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "messaging"], |env, n| Box::pin(async move { ret_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "messaging_names"], |env, n| Box::pin(async move { ret_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["ret", "allow"], |env, n| Box::pin(async move { ret_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "link_from"], |env, n| Box::pin(async move { parent_from_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "links_from"], |env, n| Box::pin(async move { parent_from_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "links_from_place"], |env, n| Box::pin(async move { parent_from_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "err"], |env, n| Box::pin(async move { parent_from_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "err_chain"], |env, n| Box::pin(async move { parent_from_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "err_mapped"], |env, n| Box::pin(async move { parent_from_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "err_closure"], |env, n| Box::pin(async move { parent_from_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "no_err"], |env, n| Box::pin(async move { parent_from_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "err_type"], |env, n| Box::pin(async move { parent_from_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "carry"], |env, n| Box::pin(async move { parent_from_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "crate_path"], |env, n| Box::pin(async move { parent_from_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "messaging"], |env, n| Box::pin(async move { parent_from_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "messaging_names"], |env, n| Box::pin(async move { parent_from_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent_from", "allow"], |env, n| Box::pin(async move { parent_from_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "link_from"], |env, n| Box::pin(async move { public_endpoint_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "links_from"], |env, n| Box::pin(async move { public_endpoint_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "links_from_place"], |env, n| Box::pin(async move { public_endpoint_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "err"], |env, n| Box::pin(async move { public_endpoint_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "err_chain"], |env, n| Box::pin(async move { public_endpoint_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "err_mapped"], |env, n| Box::pin(async move { public_endpoint_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "err_closure"], |env, n| Box::pin(async move { public_endpoint_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "no_err"], |env, n| Box::pin(async move { public_endpoint_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "err_type"], |env, n| Box::pin(async move { public_endpoint_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "carry"], |env, n| Box::pin(async move { public_endpoint_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "crate_path"], |env, n| Box::pin(async move { public_endpoint_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "messaging"], |env, n| Box::pin(async move { public_endpoint_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "messaging_names"], |env, n| Box::pin(async move { public_endpoint_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["public_endpoint", "allow"], |env, n| Box::pin(async move { public_endpoint_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "link_from"], |env, n| Box::pin(async move { parent_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "links_from"], |env, n| Box::pin(async move { parent_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "links_from_place"], |env, n| Box::pin(async move { parent_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "err"], |env, n| Box::pin(async move { parent_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "err_chain"], |env, n| Box::pin(async move { parent_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "err_mapped"], |env, n| Box::pin(async move { parent_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "err_closure"], |env, n| Box::pin(async move { parent_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "no_err"], |env, n| Box::pin(async move { parent_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "err_type"], |env, n| Box::pin(async move { parent_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "carry"], |env, n| Box::pin(async move { parent_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "leaf"], |env, n| Box::pin(async move { parent_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "min_duration"], |env, n| Box::pin(async move { parent_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "min_duration_attrs"], |env, n| Box::pin(async move { parent_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "crate_path"], |env, n| Box::pin(async move { parent_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "messaging"], |env, n| Box::pin(async move { parent_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "messaging_names"], |env, n| Box::pin(async move { parent_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["parent", "allow"], |env, n| Box::pin(async move { parent_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "link_from"], |env, n| Box::pin(async move { new_root_and_link_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "links_from"], |env, n| Box::pin(async move { new_root_and_links_from(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "links_from_place"], |env, n| Box::pin(async move { new_root_and_links_from_place(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "err"], |env, n| Box::pin(async move { new_root_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "err_chain"], |env, n| Box::pin(async move { new_root_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "err_mapped"], |env, n| Box::pin(async move { new_root_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "err_closure"], |env, n| Box::pin(async move { new_root_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "no_err"], |env, n| Box::pin(async move { new_root_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "err_type"], |env, n| Box::pin(async move { new_root_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "carry"], |env, n| Box::pin(async move { new_root_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "leaf"], |env, n| Box::pin(async move { new_root_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "min_duration"], |env, n| Box::pin(async move { new_root_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "min_duration_attrs"], |env, n| Box::pin(async move { new_root_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "crate_path"], |env, n| Box::pin(async move { new_root_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "messaging"], |env, n| Box::pin(async move { new_root_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "messaging_names"], |env, n| Box::pin(async move { new_root_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["new_root", "allow"], |env, n| Box::pin(async move { new_root_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "err"], |env, n| Box::pin(async move { link_from_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "err_chain"], |env, n| Box::pin(async move { link_from_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "err_mapped"], |env, n| Box::pin(async move { link_from_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "err_closure"], |env, n| Box::pin(async move { link_from_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "no_err"], |env, n| Box::pin(async move { link_from_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "err_type"], |env, n| Box::pin(async move { link_from_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "carry"], |env, n| Box::pin(async move { link_from_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "leaf"], |env, n| Box::pin(async move { link_from_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "crate_path"], |env, n| Box::pin(async move { link_from_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "messaging"], |env, n| Box::pin(async move { link_from_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "messaging_names"], |env, n| Box::pin(async move { link_from_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["link_from", "allow"], |env, n| Box::pin(async move { link_from_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "err"], |env, n| Box::pin(async move { links_from_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "err_chain"], |env, n| Box::pin(async move { links_from_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "err_mapped"], |env, n| Box::pin(async move { links_from_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "err_closure"], |env, n| Box::pin(async move { links_from_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "no_err"], |env, n| Box::pin(async move { links_from_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "err_type"], |env, n| Box::pin(async move { links_from_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "carry"], |env, n| Box::pin(async move { links_from_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "leaf"], |env, n| Box::pin(async move { links_from_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "crate_path"], |env, n| Box::pin(async move { links_from_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "messaging"], |env, n| Box::pin(async move { links_from_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "messaging_names"], |env, n| Box::pin(async move { links_from_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from", "allow"], |env, n| Box::pin(async move { links_from_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "err"], |env, n| Box::pin(async move { links_from_place_and_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "err_chain"], |env, n| Box::pin(async move { links_from_place_and_err_chain(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "err_mapped"], |env, n| Box::pin(async move { links_from_place_and_err_mapped(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "err_closure"], |env, n| Box::pin(async move { links_from_place_and_err_closure(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "no_err"], |env, n| Box::pin(async move { links_from_place_and_no_err(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "err_type"], |env, n| Box::pin(async move { links_from_place_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "carry"], |env, n| Box::pin(async move { links_from_place_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "leaf"], |env, n| Box::pin(async move { links_from_place_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "crate_path"], |env, n| Box::pin(async move { links_from_place_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "messaging"], |env, n| Box::pin(async move { links_from_place_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "messaging_names"], |env, n| Box::pin(async move { links_from_place_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["links_from_place", "allow"], |env, n| Box::pin(async move { links_from_place_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err", "err_type"], |env, n| Box::pin(async move { err_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err", "carry"], |env, n| Box::pin(async move { err_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err", "leaf"], |env, n| Box::pin(async move { err_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err", "min_duration"], |env, n| Box::pin(async move { err_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err", "min_duration_attrs"], |env, n| Box::pin(async move { err_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err", "crate_path"], |env, n| Box::pin(async move { err_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err", "messaging"], |env, n| Box::pin(async move { err_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err", "messaging_names"], |env, n| Box::pin(async move { err_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err", "allow"], |env, n| Box::pin(async move { err_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_chain", "err_type"], |env, n| Box::pin(async move { err_chain_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_chain", "carry"], |env, n| Box::pin(async move { err_chain_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_chain", "leaf"], |env, n| Box::pin(async move { err_chain_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_chain", "min_duration"], |env, n| Box::pin(async move { err_chain_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_chain", "min_duration_attrs"], |env, n| Box::pin(async move { err_chain_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_chain", "crate_path"], |env, n| Box::pin(async move { err_chain_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_chain", "messaging"], |env, n| Box::pin(async move { err_chain_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_chain", "messaging_names"], |env, n| Box::pin(async move { err_chain_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_chain", "allow"], |env, n| Box::pin(async move { err_chain_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_mapped", "err_type"], |env, n| Box::pin(async move { err_mapped_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_mapped", "carry"], |env, n| Box::pin(async move { err_mapped_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_mapped", "leaf"], |env, n| Box::pin(async move { err_mapped_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_mapped", "min_duration"], |env, n| Box::pin(async move { err_mapped_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_mapped", "min_duration_attrs"], |env, n| Box::pin(async move { err_mapped_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_mapped", "crate_path"], |env, n| Box::pin(async move { err_mapped_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_mapped", "messaging"], |env, n| Box::pin(async move { err_mapped_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_mapped", "messaging_names"], |env, n| Box::pin(async move { err_mapped_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_mapped", "allow"], |env, n| Box::pin(async move { err_mapped_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_closure", "err_type"], |env, n| Box::pin(async move { err_closure_and_err_type(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_closure", "carry"], |env, n| Box::pin(async move { err_closure_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_closure", "leaf"], |env, n| Box::pin(async move { err_closure_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_closure", "min_duration"], |env, n| Box::pin(async move { err_closure_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_closure", "min_duration_attrs"], |env, n| Box::pin(async move { err_closure_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_closure", "crate_path"], |env, n| Box::pin(async move { err_closure_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_closure", "messaging"], |env, n| Box::pin(async move { err_closure_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_closure", "messaging_names"], |env, n| Box::pin(async move { err_closure_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_closure", "allow"], |env, n| Box::pin(async move { err_closure_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["no_err", "carry"], |env, n| Box::pin(async move { no_err_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["no_err", "leaf"], |env, n| Box::pin(async move { no_err_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["no_err", "min_duration"], |env, n| Box::pin(async move { no_err_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["no_err", "min_duration_attrs"], |env, n| Box::pin(async move { no_err_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["no_err", "crate_path"], |env, n| Box::pin(async move { no_err_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["no_err", "messaging"], |env, n| Box::pin(async move { no_err_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["no_err", "messaging_names"], |env, n| Box::pin(async move { no_err_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["no_err", "allow"], |env, n| Box::pin(async move { no_err_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_type", "carry"], |env, n| Box::pin(async move { err_type_and_carry(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_type", "leaf"], |env, n| Box::pin(async move { err_type_and_leaf(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_type", "min_duration"], |env, n| Box::pin(async move { err_type_and_min_duration(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_type", "min_duration_attrs"], |env, n| Box::pin(async move { err_type_and_min_duration_attrs(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_type", "crate_path"], |env, n| Box::pin(async move { err_type_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_type", "messaging"], |env, n| Box::pin(async move { err_type_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_type", "messaging_names"], |env, n| Box::pin(async move { err_type_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["err_type", "allow"], |env, n| Box::pin(async move { err_type_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["carry", "crate_path"], |env, n| Box::pin(async move { carry_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["carry", "messaging"], |env, n| Box::pin(async move { carry_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["carry", "messaging_names"], |env, n| Box::pin(async move { carry_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["carry", "allow"], |env, n| Box::pin(async move { carry_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["leaf", "crate_path"], |env, n| Box::pin(async move { leaf_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["leaf", "messaging"], |env, n| Box::pin(async move { leaf_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["leaf", "messaging_names"], |env, n| Box::pin(async move { leaf_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["leaf", "allow"], |env, n| Box::pin(async move { leaf_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["min_duration", "crate_path"], |env, n| Box::pin(async move { min_duration_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["min_duration", "allow"], |env, n| Box::pin(async move { min_duration_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["min_duration_attrs", "crate_path"], |env, n| Box::pin(async move { min_duration_attrs_and_crate_path(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["min_duration_attrs", "allow"], |env, n| Box::pin(async move { min_duration_attrs_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["crate_path", "messaging"], |env, n| Box::pin(async move { crate_path_and_messaging(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["crate_path", "messaging_names"], |env, n| Box::pin(async move { crate_path_and_messaging_names(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["crate_path", "allow"], |env, n| Box::pin(async move { crate_path_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["messaging", "allow"], |env, n| Box::pin(async move { messaging_and_allow(env, n).await.ok() })),
case("future_with_an_opaque_tail", &["messaging_names", "allow"], |env, n| Box::pin(async move { messaging_names_and_allow(env, n).await.ok() })),
];
}

pub(super) mod future_of_a_number {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ { let started = n; async move { let _ = later(env, n).await; started } }
pub(crate) const CASES: &[Case] = &[
case("future_of_a_number", &["plain"], |env, n| Box::pin(async move { Some(plain(env, n).await) })),
case("future_of_a_number", &["name"], |env, n| Box::pin(async move { Some(name(env, n).await) })),
case("future_of_a_number", &["name_constant"], |env, n| Box::pin(async move { Some(name_constant(env, n).await) })),
case("future_of_a_number", &["kind"], |env, n| Box::pin(async move { Some(kind(env, n).await) })),
case("future_of_a_number", &["level"], |env, n| Box::pin(async move { Some(level(env, n).await) })),
case("future_of_a_number", &["attrs"], |env, n| Box::pin(async move { Some(attrs(env, n).await) })),
case("future_of_a_number", &["attrs_literal"], |env, n| Box::pin(async move { Some(attrs_literal(env, n).await) })),
case("future_of_a_number", &["attrs_constant"], |env, n| Box::pin(async move { Some(attrs_constant(env, n).await) })),
case("future_of_a_number", &["start_attrs"], |env, n| Box::pin(async move { Some(start_attrs(env, n).await) })),
case("future_of_a_number", &["baggage"], |env, n| Box::pin(async move { Some(baggage(env, n).await) })),
case("future_of_a_number", &["ret"], |env, n| Box::pin(async move { Some(ret(env, n).await) })),
case("future_of_a_number", &["parent_from"], |env, n| Box::pin(async move { Some(parent_from(env, n).await) })),
case("future_of_a_number", &["public_endpoint"], |env, n| Box::pin(async move { Some(public_endpoint(env, n).await) })),
case("future_of_a_number", &["parent"], |env, n| Box::pin(async move { Some(parent(env, n).await) })),
case("future_of_a_number", &["new_root"], |env, n| Box::pin(async move { Some(new_root(env, n).await) })),
case("future_of_a_number", &["link_from"], |env, n| Box::pin(async move { Some(link_from(env, n).await) })),
case("future_of_a_number", &["links_from"], |env, n| Box::pin(async move { Some(links_from(env, n).await) })),
case("future_of_a_number", &["links_from_place"], |env, n| Box::pin(async move { Some(links_from_place(env, n).await) })),
case("future_of_a_number", &["inject_into"], |env, n| Box::pin(async move { Some(inject_into(env, n).await) })),
case("future_of_a_number", &["err_mapped"], |env, n| Box::pin(async move { Some(err_mapped(env, n).await) })),
case("future_of_a_number", &["err_closure"], |env, n| Box::pin(async move { Some(err_closure(env, n).await) })),
case("future_of_a_number", &["no_err"], |env, n| Box::pin(async move { Some(no_err(env, n).await) })),
case("future_of_a_number", &["carry"], |env, n| Box::pin(async move { Some(carry(env, n).await) })),
case("future_of_a_number", &["leaf"], |env, n| Box::pin(async move { Some(leaf(env, n).await) })),
case("future_of_a_number", &["min_duration"], |env, n| Box::pin(async move { Some(min_duration(env, n).await) })),
case("future_of_a_number", &["min_duration_attrs"], |env, n| Box::pin(async move { Some(min_duration_attrs(env, n).await) })),
case("future_of_a_number", &["crate_path"], |env, n| Box::pin(async move { Some(crate_path(env, n).await) })),
case("future_of_a_number", &["messaging"], |env, n| Box::pin(async move { Some(messaging(env, n).await) })),
case("future_of_a_number", &["messaging_names"], |env, n| Box::pin(async move { Some(messaging_names(env, n).await) })),
case("future_of_a_number", &["allow"], |env, n| Box::pin(async move { Some(allow(env, n).await) })),
];
}

pub(super) mod boxed_future {
use super::*;
#[traced] fn plain<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(name = "orders.charge")] fn name<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(name = names::CHARGE)] fn name_constant<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(kind = "client")] fn kind<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(level = "info")] fn level<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(parent_from = env.headers)] fn parent_from<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(parent = env.context)] fn parent<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(new_root)] fn new_root<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(link_from = env.headers)] fn link_from<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(links_from = env.batch.iter())] fn links_from<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(links_from = env.batch)] fn links_from_place<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(inject_into = env.out)] fn inject_into<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(err)] fn err<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(err(chain))] fn err_chain<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(err = always)] fn err_mapped<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(err = |value| always(value))] fn err_closure<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(no_err)] fn no_err<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(err_type = kind_of)] fn err_type<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(carry = "link")] fn carry<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(leaf)] fn leaf<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(min_duration = "1ns")] fn min_duration<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(crate = runtime::renamed)] fn crate_path<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> { Box::pin(async move { later(env, n).await }) }
pub(crate) const CASES: &[Case] = &[
case("boxed_future", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.ok() })),
case("boxed_future", &["name"], |env, n| Box::pin(async move { name(env, n).await.ok() })),
case("boxed_future", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.ok() })),
case("boxed_future", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.ok() })),
case("boxed_future", &["level"], |env, n| Box::pin(async move { level(env, n).await.ok() })),
case("boxed_future", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.ok() })),
case("boxed_future", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.ok() })),
case("boxed_future", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.ok() })),
case("boxed_future", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.ok() })),
case("boxed_future", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.ok() })),
case("boxed_future", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.ok() })),
case("boxed_future", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.ok() })),
case("boxed_future", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.ok() })),
case("boxed_future", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.ok() })),
case("boxed_future", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.ok() })),
case("boxed_future", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.ok() })),
case("boxed_future", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.ok() })),
case("boxed_future", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.ok() })),
case("boxed_future", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).await.ok() })),
case("boxed_future", &["err"], |env, n| Box::pin(async move { err(env, n).await.ok() })),
case("boxed_future", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).await.ok() })),
case("boxed_future", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.ok() })),
case("boxed_future", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.ok() })),
case("boxed_future", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.ok() })),
case("boxed_future", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).await.ok() })),
case("boxed_future", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.ok() })),
case("boxed_future", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.ok() })),
case("boxed_future", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.ok() })),
case("boxed_future", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.ok() })),
case("boxed_future", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.ok() })),
case("boxed_future", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.ok() })),
case("boxed_future", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.ok() })),
case("boxed_future", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.ok() })),
];
}

pub(super) mod boxed_future_alias {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(err)] fn err(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(err(chain))] fn err_chain(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(err_type = kind_of)] fn err_type(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> Later<'_, Charged> { Box::pin(async move { later(env, n).await }) }
pub(crate) const CASES: &[Case] = &[
case("boxed_future_alias", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.ok() })),
case("boxed_future_alias", &["name"], |env, n| Box::pin(async move { name(env, n).await.ok() })),
case("boxed_future_alias", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.ok() })),
case("boxed_future_alias", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.ok() })),
case("boxed_future_alias", &["level"], |env, n| Box::pin(async move { level(env, n).await.ok() })),
case("boxed_future_alias", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.ok() })),
case("boxed_future_alias", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.ok() })),
case("boxed_future_alias", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.ok() })),
case("boxed_future_alias", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.ok() })),
case("boxed_future_alias", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.ok() })),
case("boxed_future_alias", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.ok() })),
case("boxed_future_alias", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.ok() })),
case("boxed_future_alias", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.ok() })),
case("boxed_future_alias", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.ok() })),
case("boxed_future_alias", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.ok() })),
case("boxed_future_alias", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.ok() })),
case("boxed_future_alias", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.ok() })),
case("boxed_future_alias", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.ok() })),
case("boxed_future_alias", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).await.ok() })),
case("boxed_future_alias", &["err"], |env, n| Box::pin(async move { err(env, n).await.ok() })),
case("boxed_future_alias", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).await.ok() })),
case("boxed_future_alias", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.ok() })),
case("boxed_future_alias", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.ok() })),
case("boxed_future_alias", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.ok() })),
case("boxed_future_alias", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).await.ok() })),
case("boxed_future_alias", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.ok() })),
case("boxed_future_alias", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.ok() })),
case("boxed_future_alias", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.ok() })),
case("boxed_future_alias", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.ok() })),
case("boxed_future_alias", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.ok() })),
case("boxed_future_alias", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.ok() })),
case("boxed_future_alias", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.ok() })),
case("boxed_future_alias", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.ok() })),
];
}

pub(super) mod boxed_future_of_futures_util {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(err)] fn err(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(err(chain))] fn err_chain(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(err_type = kind_of)] fn err_type(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> { later(env, n).boxed() }
pub(crate) const CASES: &[Case] = &[
case("boxed_future_of_futures_util", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["name"], |env, n| Box::pin(async move { name(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["level"], |env, n| Box::pin(async move { level(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["err"], |env, n| Box::pin(async move { err(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.ok() })),
case("boxed_future_of_futures_util", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.ok() })),
];
}

pub(super) mod local_boxed_future_method {
use super::*;
struct Gateway;

impl Gateway {
#[traced] fn plain<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(name = "orders.charge")] fn name<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(name = names::CHARGE)] fn name_constant<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(kind = "client")] fn kind<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(level = "info")] fn level<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(parent_from = env.headers)] fn parent_from<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(parent = env.context)] fn parent<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(new_root)] fn new_root<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(link_from = env.headers)] fn link_from<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(links_from = env.batch.iter())] fn links_from<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(links_from = env.batch)] fn links_from_place<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(inject_into = env.out)] fn inject_into<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(err = always)] fn err_mapped<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(err = |value| always(value))] fn err_closure<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(no_err)] fn no_err<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(carry = "link")] fn carry<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(leaf)] fn leaf<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(min_duration = "1ns")] fn min_duration<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(crate = runtime::renamed)] fn crate_path<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> { Box::pin(async move { let _ = (self, later(env, n).await); n }) }
}
pub(crate) const CASES: &[Case] = &[
case("local_boxed_future_method", &["plain"], |env, n| Box::pin(async move { Some(Gateway.plain(env, n).await) })),
case("local_boxed_future_method", &["name"], |env, n| Box::pin(async move { Some(Gateway.name(env, n).await) })),
case("local_boxed_future_method", &["name_constant"], |env, n| Box::pin(async move { Some(Gateway.name_constant(env, n).await) })),
case("local_boxed_future_method", &["kind"], |env, n| Box::pin(async move { Some(Gateway.kind(env, n).await) })),
case("local_boxed_future_method", &["level"], |env, n| Box::pin(async move { Some(Gateway.level(env, n).await) })),
case("local_boxed_future_method", &["attrs"], |env, n| Box::pin(async move { Some(Gateway.attrs(env, n).await) })),
case("local_boxed_future_method", &["attrs_literal"], |env, n| Box::pin(async move { Some(Gateway.attrs_literal(env, n).await) })),
case("local_boxed_future_method", &["attrs_constant"], |env, n| Box::pin(async move { Some(Gateway.attrs_constant(env, n).await) })),
case("local_boxed_future_method", &["start_attrs"], |env, n| Box::pin(async move { Some(Gateway.start_attrs(env, n).await) })),
case("local_boxed_future_method", &["baggage"], |env, n| Box::pin(async move { Some(Gateway.baggage(env, n).await) })),
case("local_boxed_future_method", &["ret"], |env, n| Box::pin(async move { Some(Gateway.ret(env, n).await) })),
case("local_boxed_future_method", &["parent_from"], |env, n| Box::pin(async move { Some(Gateway.parent_from(env, n).await) })),
case("local_boxed_future_method", &["public_endpoint"], |env, n| Box::pin(async move { Some(Gateway.public_endpoint(env, n).await) })),
case("local_boxed_future_method", &["parent"], |env, n| Box::pin(async move { Some(Gateway.parent(env, n).await) })),
case("local_boxed_future_method", &["new_root"], |env, n| Box::pin(async move { Some(Gateway.new_root(env, n).await) })),
case("local_boxed_future_method", &["link_from"], |env, n| Box::pin(async move { Some(Gateway.link_from(env, n).await) })),
case("local_boxed_future_method", &["links_from"], |env, n| Box::pin(async move { Some(Gateway.links_from(env, n).await) })),
case("local_boxed_future_method", &["links_from_place"], |env, n| Box::pin(async move { Some(Gateway.links_from_place(env, n).await) })),
case("local_boxed_future_method", &["inject_into"], |env, n| Box::pin(async move { Some(Gateway.inject_into(env, n).await) })),
case("local_boxed_future_method", &["err_mapped"], |env, n| Box::pin(async move { Some(Gateway.err_mapped(env, n).await) })),
case("local_boxed_future_method", &["err_closure"], |env, n| Box::pin(async move { Some(Gateway.err_closure(env, n).await) })),
case("local_boxed_future_method", &["no_err"], |env, n| Box::pin(async move { Some(Gateway.no_err(env, n).await) })),
case("local_boxed_future_method", &["carry"], |env, n| Box::pin(async move { Some(Gateway.carry(env, n).await) })),
case("local_boxed_future_method", &["leaf"], |env, n| Box::pin(async move { Some(Gateway.leaf(env, n).await) })),
case("local_boxed_future_method", &["min_duration"], |env, n| Box::pin(async move { Some(Gateway.min_duration(env, n).await) })),
case("local_boxed_future_method", &["min_duration_attrs"], |env, n| Box::pin(async move { Some(Gateway.min_duration_attrs(env, n).await) })),
case("local_boxed_future_method", &["crate_path"], |env, n| Box::pin(async move { Some(Gateway.crate_path(env, n).await) })),
case("local_boxed_future_method", &["messaging"], |env, n| Box::pin(async move { Some(Gateway.messaging(env, n).await) })),
case("local_boxed_future_method", &["messaging_names"], |env, n| Box::pin(async move { Some(Gateway.messaging_names(env, n).await) })),
case("local_boxed_future_method", &["allow"], |env, n| Box::pin(async move { Some(Gateway.allow(env, n).await) })),
];
}

pub(super) mod stream {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> impl Stream<Item = u64> { stream(env, n) }
pub(crate) const CASES: &[Case] = &[
case("stream", &["plain"], |env, n| Box::pin(async move { sum(plain(env, n)).await })),
case("stream", &["name"], |env, n| Box::pin(async move { sum(name(env, n)).await })),
case("stream", &["name_constant"], |env, n| Box::pin(async move { sum(name_constant(env, n)).await })),
case("stream", &["kind"], |env, n| Box::pin(async move { sum(kind(env, n)).await })),
case("stream", &["level"], |env, n| Box::pin(async move { sum(level(env, n)).await })),
case("stream", &["attrs"], |env, n| Box::pin(async move { sum(attrs(env, n)).await })),
case("stream", &["attrs_literal"], |env, n| Box::pin(async move { sum(attrs_literal(env, n)).await })),
case("stream", &["attrs_constant"], |env, n| Box::pin(async move { sum(attrs_constant(env, n)).await })),
case("stream", &["start_attrs"], |env, n| Box::pin(async move { sum(start_attrs(env, n)).await })),
case("stream", &["baggage"], |env, n| Box::pin(async move { sum(baggage(env, n)).await })),
case("stream", &["parent_from"], |env, n| Box::pin(async move { sum(parent_from(env, n)).await })),
case("stream", &["public_endpoint"], |env, n| Box::pin(async move { sum(public_endpoint(env, n)).await })),
case("stream", &["parent"], |env, n| Box::pin(async move { sum(parent(env, n)).await })),
case("stream", &["new_root"], |env, n| Box::pin(async move { sum(new_root(env, n)).await })),
case("stream", &["link_from"], |env, n| Box::pin(async move { sum(link_from(env, n)).await })),
case("stream", &["links_from"], |env, n| Box::pin(async move { sum(links_from(env, n)).await })),
case("stream", &["links_from_place"], |env, n| Box::pin(async move { sum(links_from_place(env, n)).await })),
case("stream", &["no_err"], |env, n| Box::pin(async move { sum(no_err(env, n)).await })),
case("stream", &["carry"], |env, n| Box::pin(async move { sum(carry(env, n)).await })),
case("stream", &["leaf"], |env, n| Box::pin(async move { sum(leaf(env, n)).await })),
case("stream", &["min_duration"], |env, n| Box::pin(async move { sum(min_duration(env, n)).await })),
case("stream", &["min_duration_attrs"], |env, n| Box::pin(async move { sum(min_duration_attrs(env, n)).await })),
case("stream", &["crate_path"], |env, n| Box::pin(async move { sum(crate_path(env, n)).await })),
case("stream", &["messaging"], |env, n| Box::pin(async move { sum(messaging(env, n)).await })),
case("stream", &["messaging_names"], |env, n| Box::pin(async move { sum(messaging_names(env, n)).await })),
case("stream", &["allow"], |env, n| Box::pin(async move { sum(allow(env, n)).await })),
];
}

pub(super) mod boxed_stream {
use super::*;
#[traced] fn plain(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(kind = "client")] fn kind(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(level = "info")] fn level(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(new_root)] fn new_root(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(no_err)] fn no_err(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(carry = "link")] fn carry(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(leaf)] fn leaf(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> { Box::pin(stream(env, n)) }
pub(crate) const CASES: &[Case] = &[
case("boxed_stream", &["plain"], |env, n| Box::pin(async move { sum(plain(env, n)).await })),
case("boxed_stream", &["name"], |env, n| Box::pin(async move { sum(name(env, n)).await })),
case("boxed_stream", &["name_constant"], |env, n| Box::pin(async move { sum(name_constant(env, n)).await })),
case("boxed_stream", &["kind"], |env, n| Box::pin(async move { sum(kind(env, n)).await })),
case("boxed_stream", &["level"], |env, n| Box::pin(async move { sum(level(env, n)).await })),
case("boxed_stream", &["attrs"], |env, n| Box::pin(async move { sum(attrs(env, n)).await })),
case("boxed_stream", &["attrs_literal"], |env, n| Box::pin(async move { sum(attrs_literal(env, n)).await })),
case("boxed_stream", &["attrs_constant"], |env, n| Box::pin(async move { sum(attrs_constant(env, n)).await })),
case("boxed_stream", &["start_attrs"], |env, n| Box::pin(async move { sum(start_attrs(env, n)).await })),
case("boxed_stream", &["baggage"], |env, n| Box::pin(async move { sum(baggage(env, n)).await })),
case("boxed_stream", &["parent_from"], |env, n| Box::pin(async move { sum(parent_from(env, n)).await })),
case("boxed_stream", &["public_endpoint"], |env, n| Box::pin(async move { sum(public_endpoint(env, n)).await })),
case("boxed_stream", &["parent"], |env, n| Box::pin(async move { sum(parent(env, n)).await })),
case("boxed_stream", &["new_root"], |env, n| Box::pin(async move { sum(new_root(env, n)).await })),
case("boxed_stream", &["link_from"], |env, n| Box::pin(async move { sum(link_from(env, n)).await })),
case("boxed_stream", &["links_from"], |env, n| Box::pin(async move { sum(links_from(env, n)).await })),
case("boxed_stream", &["links_from_place"], |env, n| Box::pin(async move { sum(links_from_place(env, n)).await })),
case("boxed_stream", &["no_err"], |env, n| Box::pin(async move { sum(no_err(env, n)).await })),
case("boxed_stream", &["carry"], |env, n| Box::pin(async move { sum(carry(env, n)).await })),
case("boxed_stream", &["leaf"], |env, n| Box::pin(async move { sum(leaf(env, n)).await })),
case("boxed_stream", &["min_duration"], |env, n| Box::pin(async move { sum(min_duration(env, n)).await })),
case("boxed_stream", &["min_duration_attrs"], |env, n| Box::pin(async move { sum(min_duration_attrs(env, n)).await })),
case("boxed_stream", &["crate_path"], |env, n| Box::pin(async move { sum(crate_path(env, n)).await })),
case("boxed_stream", &["messaging"], |env, n| Box::pin(async move { sum(messaging(env, n)).await })),
case("boxed_stream", &["messaging_names"], |env, n| Box::pin(async move { sum(messaging_names(env, n)).await })),
case("boxed_stream", &["allow"], |env, n| Box::pin(async move { sum(allow(env, n)).await })),
];
}

pub(super) mod boxed_stream_of_futures_util {
use super::*;
struct Gateway;

impl Gateway {
#[traced] fn plain<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(name = "orders.charge")] fn name<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(name = names::CHARGE)] fn name_constant<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(kind = "client")] fn kind<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(level = "info")] fn level<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(start_attrs("acme.start" = n))] fn start_attrs<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(parent_from = env.headers)] fn parent_from<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(parent = env.context)] fn parent<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(new_root)] fn new_root<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(link_from = env.headers)] fn link_from<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(links_from = env.batch.iter())] fn links_from<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(links_from = env.batch)] fn links_from_place<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(no_err)] fn no_err<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(carry = "link")] fn carry<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(leaf)] fn leaf<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(min_duration = "1ns")] fn min_duration<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(crate = runtime::renamed)] fn crate_path<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> { let _ = &self; stream(env, n).boxed() }
}
pub(crate) const CASES: &[Case] = &[
case("boxed_stream_of_futures_util", &["plain"], |env, n| Box::pin(async move { sum(Gateway.plain(env, n)).await })),
case("boxed_stream_of_futures_util", &["name"], |env, n| Box::pin(async move { sum(Gateway.name(env, n)).await })),
case("boxed_stream_of_futures_util", &["name_constant"], |env, n| Box::pin(async move { sum(Gateway.name_constant(env, n)).await })),
case("boxed_stream_of_futures_util", &["kind"], |env, n| Box::pin(async move { sum(Gateway.kind(env, n)).await })),
case("boxed_stream_of_futures_util", &["level"], |env, n| Box::pin(async move { sum(Gateway.level(env, n)).await })),
case("boxed_stream_of_futures_util", &["attrs"], |env, n| Box::pin(async move { sum(Gateway.attrs(env, n)).await })),
case("boxed_stream_of_futures_util", &["attrs_literal"], |env, n| Box::pin(async move { sum(Gateway.attrs_literal(env, n)).await })),
case("boxed_stream_of_futures_util", &["attrs_constant"], |env, n| Box::pin(async move { sum(Gateway.attrs_constant(env, n)).await })),
case("boxed_stream_of_futures_util", &["start_attrs"], |env, n| Box::pin(async move { sum(Gateway.start_attrs(env, n)).await })),
case("boxed_stream_of_futures_util", &["baggage"], |env, n| Box::pin(async move { sum(Gateway.baggage(env, n)).await })),
case("boxed_stream_of_futures_util", &["parent_from"], |env, n| Box::pin(async move { sum(Gateway.parent_from(env, n)).await })),
case("boxed_stream_of_futures_util", &["public_endpoint"], |env, n| Box::pin(async move { sum(Gateway.public_endpoint(env, n)).await })),
case("boxed_stream_of_futures_util", &["parent"], |env, n| Box::pin(async move { sum(Gateway.parent(env, n)).await })),
case("boxed_stream_of_futures_util", &["new_root"], |env, n| Box::pin(async move { sum(Gateway.new_root(env, n)).await })),
case("boxed_stream_of_futures_util", &["link_from"], |env, n| Box::pin(async move { sum(Gateway.link_from(env, n)).await })),
case("boxed_stream_of_futures_util", &["links_from"], |env, n| Box::pin(async move { sum(Gateway.links_from(env, n)).await })),
case("boxed_stream_of_futures_util", &["links_from_place"], |env, n| Box::pin(async move { sum(Gateway.links_from_place(env, n)).await })),
case("boxed_stream_of_futures_util", &["no_err"], |env, n| Box::pin(async move { sum(Gateway.no_err(env, n)).await })),
case("boxed_stream_of_futures_util", &["carry"], |env, n| Box::pin(async move { sum(Gateway.carry(env, n)).await })),
case("boxed_stream_of_futures_util", &["leaf"], |env, n| Box::pin(async move { sum(Gateway.leaf(env, n)).await })),
case("boxed_stream_of_futures_util", &["min_duration"], |env, n| Box::pin(async move { sum(Gateway.min_duration(env, n)).await })),
case("boxed_stream_of_futures_util", &["min_duration_attrs"], |env, n| Box::pin(async move { sum(Gateway.min_duration_attrs(env, n)).await })),
case("boxed_stream_of_futures_util", &["crate_path"], |env, n| Box::pin(async move { sum(Gateway.crate_path(env, n)).await })),
case("boxed_stream_of_futures_util", &["messaging"], |env, n| Box::pin(async move { sum(Gateway.messaging(env, n)).await })),
case("boxed_stream_of_futures_util", &["messaging_names"], |env, n| Box::pin(async move { sum(Gateway.messaging_names(env, n)).await })),
case("boxed_stream_of_futures_util", &["allow"], |env, n| Box::pin(async move { sum(Gateway.allow(env, n)).await })),
];
}

pub(super) mod generic {
use super::*;
#[traced] fn plain<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(name = "orders.charge")] fn name<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(name = names::CHARGE)] fn name_constant<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(kind = "client")] fn kind<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(level = "info")] fn level<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(parent_from = env.headers)] fn parent_from<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(parent = env.context)] fn parent<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(new_root)] fn new_root<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(link_from = env.headers)] fn link_from<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(links_from = env.batch.iter())] fn links_from<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(links_from = env.batch)] fn links_from_place<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(inject_into = env.out)] fn inject_into<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(err)] fn err<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(err(chain))] fn err_chain<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(err = always)] fn err_mapped<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(err = |value| always(value))] fn err_closure<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(no_err)] fn no_err<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(err_type = kind_of)] fn err_type<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(carry = "link")] fn carry<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(leaf)] fn leaf<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(min_duration = "1ns")] fn min_duration<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(crate = runtime::renamed)] fn crate_path<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow<T, E>(env: &mut Env, n: T) -> Result<T, E> where T: Into<u64> + ToValue + Display + Copy, E: From<Refused> + Declines, { work(env, n.into())?; Ok(n) }
pub(crate) const CASES: &[Case] = &[
case("generic", &["plain"], |env, n| Box::pin(async move { plain::<u64, Refused>(env, n).ok() })),
case("generic", &["name"], |env, n| Box::pin(async move { name::<u64, Refused>(env, n).ok() })),
case("generic", &["name_constant"], |env, n| Box::pin(async move { name_constant::<u64, Refused>(env, n).ok() })),
case("generic", &["kind"], |env, n| Box::pin(async move { kind::<u64, Refused>(env, n).ok() })),
case("generic", &["level"], |env, n| Box::pin(async move { level::<u64, Refused>(env, n).ok() })),
case("generic", &["attrs"], |env, n| Box::pin(async move { attrs::<u64, Refused>(env, n).ok() })),
case("generic", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal::<u64, Refused>(env, n).ok() })),
case("generic", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant::<u64, Refused>(env, n).ok() })),
case("generic", &["start_attrs"], |env, n| Box::pin(async move { start_attrs::<u64, Refused>(env, n).ok() })),
case("generic", &["baggage"], |env, n| Box::pin(async move { baggage::<u64, Refused>(env, n).ok() })),
case("generic", &["ret"], |env, n| Box::pin(async move { ret::<u64, Refused>(env, n).ok() })),
case("generic", &["parent_from"], |env, n| Box::pin(async move { parent_from::<u64, Refused>(env, n).ok() })),
case("generic", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint::<u64, Refused>(env, n).ok() })),
case("generic", &["parent"], |env, n| Box::pin(async move { parent::<u64, Refused>(env, n).ok() })),
case("generic", &["new_root"], |env, n| Box::pin(async move { new_root::<u64, Refused>(env, n).ok() })),
case("generic", &["link_from"], |env, n| Box::pin(async move { link_from::<u64, Refused>(env, n).ok() })),
case("generic", &["links_from"], |env, n| Box::pin(async move { links_from::<u64, Refused>(env, n).ok() })),
case("generic", &["links_from_place"], |env, n| Box::pin(async move { links_from_place::<u64, Refused>(env, n).ok() })),
case("generic", &["inject_into"], |env, n| Box::pin(async move { inject_into::<u64, Refused>(env, n).ok() })),
case("generic", &["err"], |env, n| Box::pin(async move { err::<u64, Refused>(env, n).ok() })),
case("generic", &["err_chain"], |env, n| Box::pin(async move { err_chain::<u64, Refused>(env, n).ok() })),
case("generic", &["err_mapped"], |env, n| Box::pin(async move { err_mapped::<u64, Refused>(env, n).ok() })),
case("generic", &["err_closure"], |env, n| Box::pin(async move { err_closure::<u64, Refused>(env, n).ok() })),
case("generic", &["no_err"], |env, n| Box::pin(async move { no_err::<u64, Refused>(env, n).ok() })),
case("generic", &["err_type"], |env, n| Box::pin(async move { err_type::<u64, Refused>(env, n).ok() })),
case("generic", &["carry"], |env, n| Box::pin(async move { carry::<u64, Refused>(env, n).ok() })),
case("generic", &["leaf"], |env, n| Box::pin(async move { leaf::<u64, Refused>(env, n).ok() })),
case("generic", &["min_duration"], |env, n| Box::pin(async move { min_duration::<u64, Refused>(env, n).ok() })),
case("generic", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs::<u64, Refused>(env, n).ok() })),
case("generic", &["crate_path"], |env, n| Box::pin(async move { crate_path::<u64, Refused>(env, n).ok() })),
case("generic", &["messaging"], |env, n| Box::pin(async move { messaging::<u64, Refused>(env, n).ok() })),
case("generic", &["messaging_names"], |env, n| Box::pin(async move { messaging_names::<u64, Refused>(env, n).ok() })),
case("generic", &["allow"], |env, n| Box::pin(async move { allow::<u64, Refused>(env, n).ok() })),
];
}

pub(super) mod generic_value {
use super::*;
#[traced] fn plain<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(name = "orders.charge")] fn name<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(name = names::CHARGE)] fn name_constant<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(kind = "client")] fn kind<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(level = "info")] fn level<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(start_attrs("acme.start" = n))] fn start_attrs<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(ret("acme.ret" = seen(ret)))] fn ret<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(parent_from = env.headers)] fn parent_from<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(parent = env.context)] fn parent<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(new_root)] fn new_root<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(link_from = env.headers)] fn link_from<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(links_from = env.batch.iter())] fn links_from<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(links_from = env.batch)] fn links_from_place<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(inject_into = env.out)] fn inject_into<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(err = always)] fn err_mapped<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(err = |value| always(value))] fn err_closure<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(no_err)] fn no_err<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(carry = "link")] fn carry<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(leaf)] fn leaf<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(min_duration = "1ns")] fn min_duration<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(crate = runtime::renamed)] fn crate_path<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow<T>(env: &mut Env, n: T) -> T where T: Into<u64> + ToValue + Display + Copy, { let _ = work(env, n.into()); n }
pub(crate) const CASES: &[Case] = &[
case("generic_value", &["plain"], |env, n| Box::pin(async move { Some(plain(env, n)) })),
case("generic_value", &["name"], |env, n| Box::pin(async move { Some(name(env, n)) })),
case("generic_value", &["name_constant"], |env, n| Box::pin(async move { Some(name_constant(env, n)) })),
case("generic_value", &["kind"], |env, n| Box::pin(async move { Some(kind(env, n)) })),
case("generic_value", &["level"], |env, n| Box::pin(async move { Some(level(env, n)) })),
case("generic_value", &["attrs"], |env, n| Box::pin(async move { Some(attrs(env, n)) })),
case("generic_value", &["attrs_literal"], |env, n| Box::pin(async move { Some(attrs_literal(env, n)) })),
case("generic_value", &["attrs_constant"], |env, n| Box::pin(async move { Some(attrs_constant(env, n)) })),
case("generic_value", &["start_attrs"], |env, n| Box::pin(async move { Some(start_attrs(env, n)) })),
case("generic_value", &["baggage"], |env, n| Box::pin(async move { Some(baggage(env, n)) })),
case("generic_value", &["ret"], |env, n| Box::pin(async move { Some(ret(env, n)) })),
case("generic_value", &["parent_from"], |env, n| Box::pin(async move { Some(parent_from(env, n)) })),
case("generic_value", &["public_endpoint"], |env, n| Box::pin(async move { Some(public_endpoint(env, n)) })),
case("generic_value", &["parent"], |env, n| Box::pin(async move { Some(parent(env, n)) })),
case("generic_value", &["new_root"], |env, n| Box::pin(async move { Some(new_root(env, n)) })),
case("generic_value", &["link_from"], |env, n| Box::pin(async move { Some(link_from(env, n)) })),
case("generic_value", &["links_from"], |env, n| Box::pin(async move { Some(links_from(env, n)) })),
case("generic_value", &["links_from_place"], |env, n| Box::pin(async move { Some(links_from_place(env, n)) })),
case("generic_value", &["inject_into"], |env, n| Box::pin(async move { Some(inject_into(env, n)) })),
case("generic_value", &["err_mapped"], |env, n| Box::pin(async move { Some(err_mapped(env, n)) })),
case("generic_value", &["err_closure"], |env, n| Box::pin(async move { Some(err_closure(env, n)) })),
case("generic_value", &["no_err"], |env, n| Box::pin(async move { Some(no_err(env, n)) })),
case("generic_value", &["carry"], |env, n| Box::pin(async move { Some(carry(env, n)) })),
case("generic_value", &["leaf"], |env, n| Box::pin(async move { Some(leaf(env, n)) })),
case("generic_value", &["min_duration"], |env, n| Box::pin(async move { Some(min_duration(env, n)) })),
case("generic_value", &["min_duration_attrs"], |env, n| Box::pin(async move { Some(min_duration_attrs(env, n)) })),
case("generic_value", &["crate_path"], |env, n| Box::pin(async move { Some(crate_path(env, n)) })),
case("generic_value", &["messaging"], |env, n| Box::pin(async move { Some(messaging(env, n)) })),
case("generic_value", &["messaging_names"], |env, n| Box::pin(async move { Some(messaging_names(env, n)) })),
case("generic_value", &["allow"], |env, n| Box::pin(async move { Some(allow(env, n)) })),
];
}

pub(super) mod async_generic {
use super::*;
#[traced] async fn plain<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(name = "orders.charge")] async fn name<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(name = names::CHARGE)] async fn name_constant<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(kind = "client")] async fn kind<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(level = "info")] async fn level<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(parent_from = env.headers)] async fn parent_from<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(parent = env.context)] async fn parent<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(new_root)] async fn new_root<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(link_from = env.headers)] async fn link_from<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(links_from = env.batch.iter())] async fn links_from<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(links_from = env.batch)] async fn links_from_place<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(inject_into = env.out)] async fn inject_into<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(err)] async fn err<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(err(chain))] async fn err_chain<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(err = always)] async fn err_mapped<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(err = |value| always(value))] async fn err_closure<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(no_err)] async fn no_err<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(err_type = kind_of)] async fn err_type<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(carry = "link")] async fn carry<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(leaf)] async fn leaf<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(min_duration = "1ns")] async fn min_duration<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(crate = runtime::renamed)] async fn crate_path<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused> where T: Into<u64> + ToValue + Display + Copy, { later(env, n.into()).await?; Ok(&env.text) }
pub(crate) const CASES: &[Case] = &[
case("async_generic", &["plain"], |env, n| Box::pin(async move { plain(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["name"], |env, n| Box::pin(async move { name(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["kind"], |env, n| Box::pin(async move { kind(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["level"], |env, n| Box::pin(async move { level(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["attrs"], |env, n| Box::pin(async move { attrs(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["baggage"], |env, n| Box::pin(async move { baggage(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["ret"], |env, n| Box::pin(async move { ret(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["parent"], |env, n| Box::pin(async move { parent(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["new_root"], |env, n| Box::pin(async move { new_root(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["link_from"], |env, n| Box::pin(async move { link_from(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["links_from"], |env, n| Box::pin(async move { links_from(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["err"], |env, n| Box::pin(async move { err(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["no_err"], |env, n| Box::pin(async move { no_err(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["err_type"], |env, n| Box::pin(async move { err_type(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["carry"], |env, n| Box::pin(async move { carry(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["leaf"], |env, n| Box::pin(async move { leaf(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["messaging"], |env, n| Box::pin(async move { messaging(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n, [0; 64]).await.ok().map(|_| n) })),
case("async_generic", &["allow"], |env, n| Box::pin(async move { allow(env, n, [0; 64]).await.ok().map(|_| n) })),
];
}

pub(super) mod opaque_argument {
use super::*;
#[traced] fn plain(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(name = "orders.charge")] fn name(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(kind = "client")] fn kind(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(level = "info")] fn level(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(parent = env.context)] fn parent(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(new_root)] fn new_root(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(err)] fn err(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(err(chain))] fn err_chain(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(err = always)] fn err_mapped(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(no_err)] fn no_err(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(err_type = kind_of)] fn err_type(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(carry = "link")] fn carry(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(leaf)] fn leaf(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { work(env, n.into()) }
pub(crate) const CASES: &[Case] = &[
case("opaque_argument", &["plain"], |env, n| Box::pin(async move { plain(env, n).ok() })),
case("opaque_argument", &["name"], |env, n| Box::pin(async move { name(env, n).ok() })),
case("opaque_argument", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).ok() })),
case("opaque_argument", &["kind"], |env, n| Box::pin(async move { kind(env, n).ok() })),
case("opaque_argument", &["level"], |env, n| Box::pin(async move { level(env, n).ok() })),
case("opaque_argument", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).ok() })),
case("opaque_argument", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).ok() })),
case("opaque_argument", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).ok() })),
case("opaque_argument", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).ok() })),
case("opaque_argument", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).ok() })),
case("opaque_argument", &["ret"], |env, n| Box::pin(async move { ret(env, n).ok() })),
case("opaque_argument", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).ok() })),
case("opaque_argument", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).ok() })),
case("opaque_argument", &["parent"], |env, n| Box::pin(async move { parent(env, n).ok() })),
case("opaque_argument", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).ok() })),
case("opaque_argument", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).ok() })),
case("opaque_argument", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).ok() })),
case("opaque_argument", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).ok() })),
case("opaque_argument", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).ok() })),
case("opaque_argument", &["err"], |env, n| Box::pin(async move { err(env, n).ok() })),
case("opaque_argument", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).ok() })),
case("opaque_argument", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).ok() })),
case("opaque_argument", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).ok() })),
case("opaque_argument", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).ok() })),
case("opaque_argument", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).ok() })),
case("opaque_argument", &["carry"], |env, n| Box::pin(async move { carry(env, n).ok() })),
case("opaque_argument", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).ok() })),
case("opaque_argument", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).ok() })),
case("opaque_argument", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).ok() })),
case("opaque_argument", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).ok() })),
case("opaque_argument", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).ok() })),
case("opaque_argument", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).ok() })),
case("opaque_argument", &["allow"], |env, n| Box::pin(async move { allow(env, n).ok() })),
];
}

pub(super) mod async_opaque_argument {
use super::*;
#[traced] async fn plain(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(name = "orders.charge")] async fn name(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(name = names::CHARGE)] async fn name_constant(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(kind = "client")] async fn kind(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(level = "info")] async fn level(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(parent_from = env.headers)] async fn parent_from(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(parent = env.context)] async fn parent(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(new_root)] async fn new_root(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(link_from = env.headers)] async fn link_from(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(links_from = env.batch.iter())] async fn links_from(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(links_from = env.batch)] async fn links_from_place(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(inject_into = env.out)] async fn inject_into(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(err)] async fn err(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(err(chain))] async fn err_chain(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(err = always)] async fn err_mapped(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(err = |value| always(value))] async fn err_closure(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(no_err)] async fn no_err(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(err_type = kind_of)] async fn err_type(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(carry = "link")] async fn carry(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(leaf)] async fn leaf(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(min_duration = "1ns")] async fn min_duration(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(crate = runtime::renamed)] async fn crate_path(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> { later(env, n.into()).await }
pub(crate) const CASES: &[Case] = &[
case("async_opaque_argument", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.ok() })),
case("async_opaque_argument", &["name"], |env, n| Box::pin(async move { name(env, n).await.ok() })),
case("async_opaque_argument", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.ok() })),
case("async_opaque_argument", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.ok() })),
case("async_opaque_argument", &["level"], |env, n| Box::pin(async move { level(env, n).await.ok() })),
case("async_opaque_argument", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.ok() })),
case("async_opaque_argument", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.ok() })),
case("async_opaque_argument", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.ok() })),
case("async_opaque_argument", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.ok() })),
case("async_opaque_argument", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.ok() })),
case("async_opaque_argument", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.ok() })),
case("async_opaque_argument", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.ok() })),
case("async_opaque_argument", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.ok() })),
case("async_opaque_argument", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.ok() })),
case("async_opaque_argument", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.ok() })),
case("async_opaque_argument", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.ok() })),
case("async_opaque_argument", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.ok() })),
case("async_opaque_argument", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.ok() })),
case("async_opaque_argument", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).await.ok() })),
case("async_opaque_argument", &["err"], |env, n| Box::pin(async move { err(env, n).await.ok() })),
case("async_opaque_argument", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).await.ok() })),
case("async_opaque_argument", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.ok() })),
case("async_opaque_argument", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.ok() })),
case("async_opaque_argument", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.ok() })),
case("async_opaque_argument", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).await.ok() })),
case("async_opaque_argument", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.ok() })),
case("async_opaque_argument", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.ok() })),
case("async_opaque_argument", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.ok() })),
case("async_opaque_argument", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.ok() })),
case("async_opaque_argument", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.ok() })),
case("async_opaque_argument", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.ok() })),
case("async_opaque_argument", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.ok() })),
case("async_opaque_argument", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.ok() })),
];
}

pub(super) mod lifetimes {
use super::*;
#[traced] fn plain<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(name = "orders.charge")] fn name<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(name = names::CHARGE)] fn name_constant<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(kind = "client")] fn kind<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(level = "info")] fn level<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(parent_from = env.headers)] fn parent_from<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(parent = env.context)] fn parent<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(new_root)] fn new_root<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(link_from = env.headers)] fn link_from<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(links_from = env.batch.iter())] fn links_from<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(links_from = env.batch)] fn links_from_place<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(inject_into = env.out)] fn inject_into<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(err)] fn err<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(err(chain))] fn err_chain<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(err = always)] fn err_mapped<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(err = |value| always(value))] fn err_closure<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(no_err)] fn no_err<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(err_type = kind_of)] fn err_type<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(carry = "link")] fn carry<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(leaf)] fn leaf<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(min_duration = "1ns")] fn min_duration<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(crate = runtime::renamed)] fn crate_path<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> { work(env, n)?; Ok(if n == 0 { other } else { &env.text }) }
pub(crate) const CASES: &[Case] = &[
case("lifetimes", &["plain"], |env, n| Box::pin(async move { plain(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["name"], |env, n| Box::pin(async move { name(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["kind"], |env, n| Box::pin(async move { kind(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["level"], |env, n| Box::pin(async move { level(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["attrs"], |env, n| Box::pin(async move { attrs(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["baggage"], |env, n| Box::pin(async move { baggage(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["ret"], |env, n| Box::pin(async move { ret(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["parent"], |env, n| Box::pin(async move { parent(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["new_root"], |env, n| Box::pin(async move { new_root(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["link_from"], |env, n| Box::pin(async move { link_from(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["links_from"], |env, n| Box::pin(async move { links_from(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["err"], |env, n| Box::pin(async move { err(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["no_err"], |env, n| Box::pin(async move { no_err(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["err_type"], |env, n| Box::pin(async move { err_type(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["carry"], |env, n| Box::pin(async move { carry(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["leaf"], |env, n| Box::pin(async move { leaf(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["messaging"], |env, n| Box::pin(async move { messaging(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n, "warm").ok().map(|_| n) })),
case("lifetimes", &["allow"], |env, n| Box::pin(async move { allow(env, n, "warm").ok().map(|_| n) })),
];
}

pub(super) mod unsafe_function {
use super::*;
#[traced] unsafe fn plain(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(name = "orders.charge")] unsafe fn name(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(name = names::CHARGE)] unsafe fn name_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(kind = "client")] unsafe fn kind(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(level = "info")] unsafe fn level(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] unsafe fn attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] unsafe fn attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] unsafe fn attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(start_attrs("acme.start" = n))] unsafe fn start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] unsafe fn baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] unsafe fn ret(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(parent_from = env.headers)] unsafe fn parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] unsafe fn public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(parent = env.context)] unsafe fn parent(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(new_root)] unsafe fn new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(link_from = env.headers)] unsafe fn link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(links_from = env.batch.iter())] unsafe fn links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(links_from = env.batch)] unsafe fn links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(inject_into = env.out)] unsafe fn inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err)] unsafe fn err(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err(chain))] unsafe fn err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err = always)] unsafe fn err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err = |value| always(value))] unsafe fn err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(no_err)] unsafe fn no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err_type = kind_of)] unsafe fn err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(carry = "link")] unsafe fn carry(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(leaf)] unsafe fn leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(min_duration = "1ns")] unsafe fn min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] unsafe fn min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(crate = runtime::renamed)] unsafe fn crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] unsafe fn messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] unsafe fn messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] unsafe fn allow(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
pub(crate) const CASES: &[Case] = &[
case("unsafe_function", &["plain"], |env, n| Box::pin(async move { unsafe { plain(env, n) }.ok() })),
case("unsafe_function", &["name"], |env, n| Box::pin(async move { unsafe { name(env, n) }.ok() })),
case("unsafe_function", &["name_constant"], |env, n| Box::pin(async move { unsafe { name_constant(env, n) }.ok() })),
case("unsafe_function", &["kind"], |env, n| Box::pin(async move { unsafe { kind(env, n) }.ok() })),
case("unsafe_function", &["level"], |env, n| Box::pin(async move { unsafe { level(env, n) }.ok() })),
case("unsafe_function", &["attrs"], |env, n| Box::pin(async move { unsafe { attrs(env, n) }.ok() })),
case("unsafe_function", &["attrs_literal"], |env, n| Box::pin(async move { unsafe { attrs_literal(env, n) }.ok() })),
case("unsafe_function", &["attrs_constant"], |env, n| Box::pin(async move { unsafe { attrs_constant(env, n) }.ok() })),
case("unsafe_function", &["start_attrs"], |env, n| Box::pin(async move { unsafe { start_attrs(env, n) }.ok() })),
case("unsafe_function", &["baggage"], |env, n| Box::pin(async move { unsafe { baggage(env, n) }.ok() })),
case("unsafe_function", &["ret"], |env, n| Box::pin(async move { unsafe { ret(env, n) }.ok() })),
case("unsafe_function", &["parent_from"], |env, n| Box::pin(async move { unsafe { parent_from(env, n) }.ok() })),
case("unsafe_function", &["public_endpoint"], |env, n| Box::pin(async move { unsafe { public_endpoint(env, n) }.ok() })),
case("unsafe_function", &["parent"], |env, n| Box::pin(async move { unsafe { parent(env, n) }.ok() })),
case("unsafe_function", &["new_root"], |env, n| Box::pin(async move { unsafe { new_root(env, n) }.ok() })),
case("unsafe_function", &["link_from"], |env, n| Box::pin(async move { unsafe { link_from(env, n) }.ok() })),
case("unsafe_function", &["links_from"], |env, n| Box::pin(async move { unsafe { links_from(env, n) }.ok() })),
case("unsafe_function", &["links_from_place"], |env, n| Box::pin(async move { unsafe { links_from_place(env, n) }.ok() })),
case("unsafe_function", &["inject_into"], |env, n| Box::pin(async move { unsafe { inject_into(env, n) }.ok() })),
case("unsafe_function", &["err"], |env, n| Box::pin(async move { unsafe { err(env, n) }.ok() })),
case("unsafe_function", &["err_chain"], |env, n| Box::pin(async move { unsafe { err_chain(env, n) }.ok() })),
case("unsafe_function", &["err_mapped"], |env, n| Box::pin(async move { unsafe { err_mapped(env, n) }.ok() })),
case("unsafe_function", &["err_closure"], |env, n| Box::pin(async move { unsafe { err_closure(env, n) }.ok() })),
case("unsafe_function", &["no_err"], |env, n| Box::pin(async move { unsafe { no_err(env, n) }.ok() })),
case("unsafe_function", &["err_type"], |env, n| Box::pin(async move { unsafe { err_type(env, n) }.ok() })),
case("unsafe_function", &["carry"], |env, n| Box::pin(async move { unsafe { carry(env, n) }.ok() })),
case("unsafe_function", &["leaf"], |env, n| Box::pin(async move { unsafe { leaf(env, n) }.ok() })),
case("unsafe_function", &["min_duration"], |env, n| Box::pin(async move { unsafe { min_duration(env, n) }.ok() })),
case("unsafe_function", &["min_duration_attrs"], |env, n| Box::pin(async move { unsafe { min_duration_attrs(env, n) }.ok() })),
case("unsafe_function", &["crate_path"], |env, n| Box::pin(async move { unsafe { crate_path(env, n) }.ok() })),
case("unsafe_function", &["messaging"], |env, n| Box::pin(async move { unsafe { messaging(env, n) }.ok() })),
case("unsafe_function", &["messaging_names"], |env, n| Box::pin(async move { unsafe { messaging_names(env, n) }.ok() })),
case("unsafe_function", &["allow"], |env, n| Box::pin(async move { unsafe { allow(env, n) }.ok() })),
];
}

pub(super) mod async_unsafe_function {
use super::*;
#[traced] async unsafe fn plain(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(name = "orders.charge")] async unsafe fn name(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(name = names::CHARGE)] async unsafe fn name_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(kind = "client")] async unsafe fn kind(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(level = "info")] async unsafe fn level(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async unsafe fn attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async unsafe fn attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async unsafe fn attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async unsafe fn start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async unsafe fn baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async unsafe fn ret(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent_from = env.headers)] async unsafe fn parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async unsafe fn public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent = env.context)] async unsafe fn parent(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(new_root)] async unsafe fn new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(link_from = env.headers)] async unsafe fn link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(links_from = env.batch.iter())] async unsafe fn links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(links_from = env.batch)] async unsafe fn links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(inject_into = env.out)] async unsafe fn inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err)] async unsafe fn err(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err(chain))] async unsafe fn err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err = always)] async unsafe fn err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err = |value| always(value))] async unsafe fn err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(no_err)] async unsafe fn no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(err_type = kind_of)] async unsafe fn err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(carry = "link")] async unsafe fn carry(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(leaf)] async unsafe fn leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(min_duration = "1ns")] async unsafe fn min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async unsafe fn min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(crate = runtime::renamed)] async unsafe fn crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async unsafe fn messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async unsafe fn messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async unsafe fn allow(env: &mut Env, n: u64) -> Result<u64, Refused> { later(env, n).await }
pub(crate) const CASES: &[Case] = &[
case("async_unsafe_function", &["plain"], |env, n| Box::pin(async move { unsafe { plain(env, n) }.await.ok() })),
case("async_unsafe_function", &["name"], |env, n| Box::pin(async move { unsafe { name(env, n) }.await.ok() })),
case("async_unsafe_function", &["name_constant"], |env, n| Box::pin(async move { unsafe { name_constant(env, n) }.await.ok() })),
case("async_unsafe_function", &["kind"], |env, n| Box::pin(async move { unsafe { kind(env, n) }.await.ok() })),
case("async_unsafe_function", &["level"], |env, n| Box::pin(async move { unsafe { level(env, n) }.await.ok() })),
case("async_unsafe_function", &["attrs"], |env, n| Box::pin(async move { unsafe { attrs(env, n) }.await.ok() })),
case("async_unsafe_function", &["attrs_literal"], |env, n| Box::pin(async move { unsafe { attrs_literal(env, n) }.await.ok() })),
case("async_unsafe_function", &["attrs_constant"], |env, n| Box::pin(async move { unsafe { attrs_constant(env, n) }.await.ok() })),
case("async_unsafe_function", &["start_attrs"], |env, n| Box::pin(async move { unsafe { start_attrs(env, n) }.await.ok() })),
case("async_unsafe_function", &["baggage"], |env, n| Box::pin(async move { unsafe { baggage(env, n) }.await.ok() })),
case("async_unsafe_function", &["ret"], |env, n| Box::pin(async move { unsafe { ret(env, n) }.await.ok() })),
case("async_unsafe_function", &["parent_from"], |env, n| Box::pin(async move { unsafe { parent_from(env, n) }.await.ok() })),
case("async_unsafe_function", &["public_endpoint"], |env, n| Box::pin(async move { unsafe { public_endpoint(env, n) }.await.ok() })),
case("async_unsafe_function", &["parent"], |env, n| Box::pin(async move { unsafe { parent(env, n) }.await.ok() })),
case("async_unsafe_function", &["new_root"], |env, n| Box::pin(async move { unsafe { new_root(env, n) }.await.ok() })),
case("async_unsafe_function", &["link_from"], |env, n| Box::pin(async move { unsafe { link_from(env, n) }.await.ok() })),
case("async_unsafe_function", &["links_from"], |env, n| Box::pin(async move { unsafe { links_from(env, n) }.await.ok() })),
case("async_unsafe_function", &["links_from_place"], |env, n| Box::pin(async move { unsafe { links_from_place(env, n) }.await.ok() })),
case("async_unsafe_function", &["inject_into"], |env, n| Box::pin(async move { unsafe { inject_into(env, n) }.await.ok() })),
case("async_unsafe_function", &["err"], |env, n| Box::pin(async move { unsafe { err(env, n) }.await.ok() })),
case("async_unsafe_function", &["err_chain"], |env, n| Box::pin(async move { unsafe { err_chain(env, n) }.await.ok() })),
case("async_unsafe_function", &["err_mapped"], |env, n| Box::pin(async move { unsafe { err_mapped(env, n) }.await.ok() })),
case("async_unsafe_function", &["err_closure"], |env, n| Box::pin(async move { unsafe { err_closure(env, n) }.await.ok() })),
case("async_unsafe_function", &["no_err"], |env, n| Box::pin(async move { unsafe { no_err(env, n) }.await.ok() })),
case("async_unsafe_function", &["err_type"], |env, n| Box::pin(async move { unsafe { err_type(env, n) }.await.ok() })),
case("async_unsafe_function", &["carry"], |env, n| Box::pin(async move { unsafe { carry(env, n) }.await.ok() })),
case("async_unsafe_function", &["leaf"], |env, n| Box::pin(async move { unsafe { leaf(env, n) }.await.ok() })),
case("async_unsafe_function", &["min_duration"], |env, n| Box::pin(async move { unsafe { min_duration(env, n) }.await.ok() })),
case("async_unsafe_function", &["min_duration_attrs"], |env, n| Box::pin(async move { unsafe { min_duration_attrs(env, n) }.await.ok() })),
case("async_unsafe_function", &["crate_path"], |env, n| Box::pin(async move { unsafe { crate_path(env, n) }.await.ok() })),
case("async_unsafe_function", &["messaging"], |env, n| Box::pin(async move { unsafe { messaging(env, n) }.await.ok() })),
case("async_unsafe_function", &["messaging_names"], |env, n| Box::pin(async move { unsafe { messaging_names(env, n) }.await.ok() })),
case("async_unsafe_function", &["allow"], |env, n| Box::pin(async move { unsafe { allow(env, n) }.await.ok() })),
];
}

pub(super) mod foreign_abi {
use super::*;
#[traced] extern "C" fn plain(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(name = "orders.charge")] extern "C" fn name(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(name = names::CHARGE)] extern "C" fn name_constant(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(kind = "client")] extern "C" fn kind(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(level = "info")] extern "C" fn level(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] extern "C" fn attrs(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] extern "C" fn attrs_literal(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] extern "C" fn attrs_constant(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(start_attrs("acme.start" = n))] extern "C" fn start_attrs(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(baggage("tenant.id", names::CELL, "absent"))] extern "C" fn baggage(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(ret("acme.ret" = seen(ret)))] extern "C" fn ret(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(parent_from = env.headers)] extern "C" fn parent_from(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(parent_from = env.headers, public_endpoint)] extern "C" fn public_endpoint(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(parent = env.context)] extern "C" fn parent(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(new_root)] extern "C" fn new_root(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(link_from = env.headers)] extern "C" fn link_from(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(links_from = env.batch.iter())] extern "C" fn links_from(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(links_from = env.batch)] extern "C" fn links_from_place(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(inject_into = env.out)] extern "C" fn inject_into(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(err = always)] extern "C" fn err_mapped(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(err = |value| always(value))] extern "C" fn err_closure(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(no_err)] extern "C" fn no_err(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(carry = "link")] extern "C" fn carry(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(leaf)] extern "C" fn leaf(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(min_duration = "1ns")] extern "C" fn min_duration(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] extern "C" fn min_duration_attrs(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(crate = runtime::renamed)] extern "C" fn crate_path(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] extern "C" fn messaging(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] extern "C" fn messaging_names(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] extern "C" fn allow(env: &mut Env, n: u64) -> u64 { let _ = work(env, n); n }
pub(crate) const CASES: &[Case] = &[
case("foreign_abi", &["plain"], |env, n| Box::pin(async move { Some(plain(env, n)) })),
case("foreign_abi", &["name"], |env, n| Box::pin(async move { Some(name(env, n)) })),
case("foreign_abi", &["name_constant"], |env, n| Box::pin(async move { Some(name_constant(env, n)) })),
case("foreign_abi", &["kind"], |env, n| Box::pin(async move { Some(kind(env, n)) })),
case("foreign_abi", &["level"], |env, n| Box::pin(async move { Some(level(env, n)) })),
case("foreign_abi", &["attrs"], |env, n| Box::pin(async move { Some(attrs(env, n)) })),
case("foreign_abi", &["attrs_literal"], |env, n| Box::pin(async move { Some(attrs_literal(env, n)) })),
case("foreign_abi", &["attrs_constant"], |env, n| Box::pin(async move { Some(attrs_constant(env, n)) })),
case("foreign_abi", &["start_attrs"], |env, n| Box::pin(async move { Some(start_attrs(env, n)) })),
case("foreign_abi", &["baggage"], |env, n| Box::pin(async move { Some(baggage(env, n)) })),
case("foreign_abi", &["ret"], |env, n| Box::pin(async move { Some(ret(env, n)) })),
case("foreign_abi", &["parent_from"], |env, n| Box::pin(async move { Some(parent_from(env, n)) })),
case("foreign_abi", &["public_endpoint"], |env, n| Box::pin(async move { Some(public_endpoint(env, n)) })),
case("foreign_abi", &["parent"], |env, n| Box::pin(async move { Some(parent(env, n)) })),
case("foreign_abi", &["new_root"], |env, n| Box::pin(async move { Some(new_root(env, n)) })),
case("foreign_abi", &["link_from"], |env, n| Box::pin(async move { Some(link_from(env, n)) })),
case("foreign_abi", &["links_from"], |env, n| Box::pin(async move { Some(links_from(env, n)) })),
case("foreign_abi", &["links_from_place"], |env, n| Box::pin(async move { Some(links_from_place(env, n)) })),
case("foreign_abi", &["inject_into"], |env, n| Box::pin(async move { Some(inject_into(env, n)) })),
case("foreign_abi", &["err_mapped"], |env, n| Box::pin(async move { Some(err_mapped(env, n)) })),
case("foreign_abi", &["err_closure"], |env, n| Box::pin(async move { Some(err_closure(env, n)) })),
case("foreign_abi", &["no_err"], |env, n| Box::pin(async move { Some(no_err(env, n)) })),
case("foreign_abi", &["carry"], |env, n| Box::pin(async move { Some(carry(env, n)) })),
case("foreign_abi", &["leaf"], |env, n| Box::pin(async move { Some(leaf(env, n)) })),
case("foreign_abi", &["min_duration"], |env, n| Box::pin(async move { Some(min_duration(env, n)) })),
case("foreign_abi", &["min_duration_attrs"], |env, n| Box::pin(async move { Some(min_duration_attrs(env, n)) })),
case("foreign_abi", &["crate_path"], |env, n| Box::pin(async move { Some(crate_path(env, n)) })),
case("foreign_abi", &["messaging"], |env, n| Box::pin(async move { Some(messaging(env, n)) })),
case("foreign_abi", &["messaging_names"], |env, n| Box::pin(async move { Some(messaging_names(env, n)) })),
case("foreign_abi", &["allow"], |env, n| Box::pin(async move { Some(allow(env, n)) })),
];
}

pub(super) mod pattern_parameters {
use super::*;
#[traced] fn plain((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(name = "orders.charge")] fn name((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(name = names::CHARGE)] fn name_constant((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(kind = "client")] fn kind((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(level = "info")] fn level((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(parent_from = env.headers)] fn parent_from((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(parent = env.context)] fn parent((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(new_root)] fn new_root((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(link_from = env.headers)] fn link_from((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(links_from = env.batch)] fn links_from_place((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(inject_into = env.out)] fn inject_into((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(err)] fn err((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(err(chain))] fn err_chain((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(err = always)] fn err_mapped((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(err = |value| always(value))] fn err_closure((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(no_err)] fn no_err((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(err_type = kind_of)] fn err_type((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(carry = "link")] fn carry((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(leaf)] fn leaf((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(min_duration = "1ns")] fn min_duration((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { work(env, n) }
pub(crate) const CASES: &[Case] = &[
case("pattern_parameters", &["plain"], |env, n| Box::pin(async move { plain((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["name"], |env, n| Box::pin(async move { name((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["name_constant"], |env, n| Box::pin(async move { name_constant((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["kind"], |env, n| Box::pin(async move { kind((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["level"], |env, n| Box::pin(async move { level((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["attrs"], |env, n| Box::pin(async move { attrs((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["start_attrs"], |env, n| Box::pin(async move { start_attrs((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["baggage"], |env, n| Box::pin(async move { baggage((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["ret"], |env, n| Box::pin(async move { ret((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["parent_from"], |env, n| Box::pin(async move { parent_from((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["parent"], |env, n| Box::pin(async move { parent((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["new_root"], |env, n| Box::pin(async move { new_root((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["link_from"], |env, n| Box::pin(async move { link_from((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["links_from"], |env, n| Box::pin(async move { links_from((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["links_from_place"], |env, n| Box::pin(async move { links_from_place((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["inject_into"], |env, n| Box::pin(async move { inject_into((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["err"], |env, n| Box::pin(async move { err((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["err_chain"], |env, n| Box::pin(async move { err_chain((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["err_mapped"], |env, n| Box::pin(async move { err_mapped((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["err_closure"], |env, n| Box::pin(async move { err_closure((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["no_err"], |env, n| Box::pin(async move { no_err((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["err_type"], |env, n| Box::pin(async move { err_type((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["carry"], |env, n| Box::pin(async move { carry((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["leaf"], |env, n| Box::pin(async move { leaf((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["min_duration"], |env, n| Box::pin(async move { min_duration((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["crate_path"], |env, n| Box::pin(async move { crate_path((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["messaging"], |env, n| Box::pin(async move { messaging((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["messaging_names"], |env, n| Box::pin(async move { messaging_names((env, 0), Cents { n, tip: 0 }, "").ok() })),
case("pattern_parameters", &["allow"], |env, n| Box::pin(async move { allow((env, 0), Cents { n, tip: 0 }, "").ok() })),
];
}

pub(super) mod pattern_parameters_guarded {
use super::*;
#[traced] fn plain((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(name = "orders.charge")] fn name((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(name = names::CHARGE)] fn name_constant((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(kind = "client")] fn kind((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(level = "info")] fn level((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(start_attrs("acme.start" = n))] fn start_attrs((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(ret("acme.ret" = seen(ret)))] fn ret((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(parent_from = env.headers)] fn parent_from((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(parent = env.context)] fn parent((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(new_root)] fn new_root((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(link_from = env.headers)] fn link_from((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(links_from = env.batch.iter())] fn links_from((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(links_from = env.batch)] fn links_from_place((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(inject_into = env.out)] fn inject_into((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(err = always)] fn err_mapped((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(err = |value| always(value))] fn err_closure((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(no_err)] fn no_err((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(carry = "link")] fn carry((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(leaf)] fn leaf((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(min_duration = "1ns")] fn min_duration((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(crate = runtime::renamed)] fn crate_path((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) { let _ = work(env, n); }
pub(crate) const CASES: &[Case] = &[
case("pattern_parameters_guarded", &["plain"], |env, n| Box::pin(async move { plain((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["name"], |env, n| Box::pin(async move { name((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["name_constant"], |env, n| Box::pin(async move { name_constant((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["kind"], |env, n| Box::pin(async move { kind((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["level"], |env, n| Box::pin(async move { level((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["attrs"], |env, n| Box::pin(async move { attrs((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["start_attrs"], |env, n| Box::pin(async move { start_attrs((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["baggage"], |env, n| Box::pin(async move { baggage((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["ret"], |env, n| Box::pin(async move { ret((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["parent_from"], |env, n| Box::pin(async move { parent_from((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["parent"], |env, n| Box::pin(async move { parent((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["new_root"], |env, n| Box::pin(async move { new_root((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["link_from"], |env, n| Box::pin(async move { link_from((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["links_from"], |env, n| Box::pin(async move { links_from((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["links_from_place"], |env, n| Box::pin(async move { links_from_place((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["inject_into"], |env, n| Box::pin(async move { inject_into((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["err_mapped"], |env, n| Box::pin(async move { err_mapped((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["err_closure"], |env, n| Box::pin(async move { err_closure((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["no_err"], |env, n| Box::pin(async move { no_err((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["carry"], |env, n| Box::pin(async move { carry((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["leaf"], |env, n| Box::pin(async move { leaf((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["min_duration"], |env, n| Box::pin(async move { min_duration((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["crate_path"], |env, n| Box::pin(async move { crate_path((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["messaging"], |env, n| Box::pin(async move { messaging((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["messaging_names"], |env, n| Box::pin(async move { messaging_names((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
case("pattern_parameters_guarded", &["allow"], |env, n| Box::pin(async move { allow((env, 0), Cents { n, tip: 0 }, ""); Some(n) })),
];
}

pub(super) mod async_pattern_parameters {
use super::*;
#[traced] async fn plain((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(name = "orders.charge")] async fn name((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(kind = "client")] async fn kind((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(level = "info")] async fn level((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(parent = env.context)] async fn parent((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(new_root)] async fn new_root((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(err)] async fn err((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(err(chain))] async fn err_chain((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(err = always)] async fn err_mapped((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(no_err)] async fn no_err((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(carry = "link")] async fn carry((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(leaf)] async fn leaf((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> { later(env, n).await }
pub(crate) const CASES: &[Case] = &[
case("async_pattern_parameters", &["plain"], |env, n| Box::pin(async move { plain((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["name"], |env, n| Box::pin(async move { name((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["name_constant"], |env, n| Box::pin(async move { name_constant((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["kind"], |env, n| Box::pin(async move { kind((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["level"], |env, n| Box::pin(async move { level((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["attrs"], |env, n| Box::pin(async move { attrs((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["start_attrs"], |env, n| Box::pin(async move { start_attrs((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["baggage"], |env, n| Box::pin(async move { baggage((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["ret"], |env, n| Box::pin(async move { ret((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["parent_from"], |env, n| Box::pin(async move { parent_from((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["parent"], |env, n| Box::pin(async move { parent((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["new_root"], |env, n| Box::pin(async move { new_root((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["link_from"], |env, n| Box::pin(async move { link_from((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["links_from"], |env, n| Box::pin(async move { links_from((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["links_from_place"], |env, n| Box::pin(async move { links_from_place((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["inject_into"], |env, n| Box::pin(async move { inject_into((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["err"], |env, n| Box::pin(async move { err((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["err_chain"], |env, n| Box::pin(async move { err_chain((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["err_mapped"], |env, n| Box::pin(async move { err_mapped((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["err_closure"], |env, n| Box::pin(async move { err_closure((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["no_err"], |env, n| Box::pin(async move { no_err((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["err_type"], |env, n| Box::pin(async move { err_type((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["carry"], |env, n| Box::pin(async move { carry((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["leaf"], |env, n| Box::pin(async move { leaf((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["min_duration"], |env, n| Box::pin(async move { min_duration((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["crate_path"], |env, n| Box::pin(async move { crate_path((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["messaging"], |env, n| Box::pin(async move { messaging((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["messaging_names"], |env, n| Box::pin(async move { messaging_names((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
case("async_pattern_parameters", &["allow"], |env, n| Box::pin(async move { allow((env, 0), Cents { n, tip: 0 }, "").await.ok() })),
];
}

pub(super) mod mutable_parameters {
use super::*;
#[traced] fn plain(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(name = "orders.charge")] fn name(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(name = names::CHARGE)] fn name_constant(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(kind = "client")] fn kind(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(level = "info")] fn level(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(start_attrs("acme.start" = n))] fn start_attrs(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] fn ret(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(parent_from = env.headers)] fn parent_from(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(parent = env.context)] fn parent(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(new_root)] fn new_root(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(link_from = env.headers)] fn link_from(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(links_from = env.batch.iter())] fn links_from(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(links_from = env.batch)] fn links_from_place(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(inject_into = env.out)] fn inject_into(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(err)] fn err(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(err(chain))] fn err_chain(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(err = always)] fn err_mapped(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(err = |value| always(value))] fn err_closure(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(no_err)] fn no_err(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(err_type = kind_of)] fn err_type(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(carry = "link")] fn carry(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(leaf)] fn leaf(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(min_duration = "1ns")] fn min_duration(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(crate = runtime::renamed)] fn crate_path(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; work(env, n) }
pub(crate) const CASES: &[Case] = &[
case("mutable_parameters", &["plain"], |env, n| Box::pin(async move { plain(env, n).ok() })),
case("mutable_parameters", &["name"], |env, n| Box::pin(async move { name(env, n).ok() })),
case("mutable_parameters", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).ok() })),
case("mutable_parameters", &["kind"], |env, n| Box::pin(async move { kind(env, n).ok() })),
case("mutable_parameters", &["level"], |env, n| Box::pin(async move { level(env, n).ok() })),
case("mutable_parameters", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).ok() })),
case("mutable_parameters", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).ok() })),
case("mutable_parameters", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).ok() })),
case("mutable_parameters", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).ok() })),
case("mutable_parameters", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).ok() })),
case("mutable_parameters", &["ret"], |env, n| Box::pin(async move { ret(env, n).ok() })),
case("mutable_parameters", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).ok() })),
case("mutable_parameters", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).ok() })),
case("mutable_parameters", &["parent"], |env, n| Box::pin(async move { parent(env, n).ok() })),
case("mutable_parameters", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).ok() })),
case("mutable_parameters", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).ok() })),
case("mutable_parameters", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).ok() })),
case("mutable_parameters", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).ok() })),
case("mutable_parameters", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).ok() })),
case("mutable_parameters", &["err"], |env, n| Box::pin(async move { err(env, n).ok() })),
case("mutable_parameters", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).ok() })),
case("mutable_parameters", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).ok() })),
case("mutable_parameters", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).ok() })),
case("mutable_parameters", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).ok() })),
case("mutable_parameters", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).ok() })),
case("mutable_parameters", &["carry"], |env, n| Box::pin(async move { carry(env, n).ok() })),
case("mutable_parameters", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).ok() })),
case("mutable_parameters", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).ok() })),
case("mutable_parameters", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).ok() })),
case("mutable_parameters", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).ok() })),
case("mutable_parameters", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).ok() })),
case("mutable_parameters", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).ok() })),
case("mutable_parameters", &["allow"], |env, n| Box::pin(async move { allow(env, n).ok() })),
];
}

pub(super) mod async_mutable_parameters {
use super::*;
#[traced] async fn plain(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(name = "orders.charge")] async fn name(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(name = names::CHARGE)] async fn name_constant(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(kind = "client")] async fn kind(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(level = "info")] async fn level(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] async fn attrs(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] async fn attrs_literal(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] async fn attrs_constant(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(start_attrs("acme.start" = n))] async fn start_attrs(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(baggage("tenant.id", names::CELL, "absent"))] async fn baggage(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(ret("acme.ret" = seen(ret)))] async fn ret(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(parent_from = env.headers)] async fn parent_from(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(parent_from = env.headers, public_endpoint)] async fn public_endpoint(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(parent = env.context)] async fn parent(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(new_root)] async fn new_root(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(link_from = env.headers)] async fn link_from(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(links_from = env.batch.iter())] async fn links_from(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(links_from = env.batch)] async fn links_from_place(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(inject_into = env.out)] async fn inject_into(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(err)] async fn err(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(err(chain))] async fn err_chain(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(err = always)] async fn err_mapped(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(err = |value| always(value))] async fn err_closure(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(no_err)] async fn no_err(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(err_type = kind_of)] async fn err_type(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(carry = "link")] async fn carry(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(leaf)] async fn leaf(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(min_duration = "1ns")] async fn min_duration(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] async fn min_duration_attrs(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(crate = runtime::renamed)] async fn crate_path(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] async fn messaging(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] async fn messaging_names(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] async fn allow(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> { env = &mut *env; n += 1; n -= 1; later(env, n).await }
pub(crate) const CASES: &[Case] = &[
case("async_mutable_parameters", &["plain"], |env, n| Box::pin(async move { plain(env, n).await.ok() })),
case("async_mutable_parameters", &["name"], |env, n| Box::pin(async move { name(env, n).await.ok() })),
case("async_mutable_parameters", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).await.ok() })),
case("async_mutable_parameters", &["kind"], |env, n| Box::pin(async move { kind(env, n).await.ok() })),
case("async_mutable_parameters", &["level"], |env, n| Box::pin(async move { level(env, n).await.ok() })),
case("async_mutable_parameters", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).await.ok() })),
case("async_mutable_parameters", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).await.ok() })),
case("async_mutable_parameters", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).await.ok() })),
case("async_mutable_parameters", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).await.ok() })),
case("async_mutable_parameters", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).await.ok() })),
case("async_mutable_parameters", &["ret"], |env, n| Box::pin(async move { ret(env, n).await.ok() })),
case("async_mutable_parameters", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).await.ok() })),
case("async_mutable_parameters", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).await.ok() })),
case("async_mutable_parameters", &["parent"], |env, n| Box::pin(async move { parent(env, n).await.ok() })),
case("async_mutable_parameters", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).await.ok() })),
case("async_mutable_parameters", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).await.ok() })),
case("async_mutable_parameters", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).await.ok() })),
case("async_mutable_parameters", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).await.ok() })),
case("async_mutable_parameters", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).await.ok() })),
case("async_mutable_parameters", &["err"], |env, n| Box::pin(async move { err(env, n).await.ok() })),
case("async_mutable_parameters", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).await.ok() })),
case("async_mutable_parameters", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).await.ok() })),
case("async_mutable_parameters", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).await.ok() })),
case("async_mutable_parameters", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).await.ok() })),
case("async_mutable_parameters", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).await.ok() })),
case("async_mutable_parameters", &["carry"], |env, n| Box::pin(async move { carry(env, n).await.ok() })),
case("async_mutable_parameters", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).await.ok() })),
case("async_mutable_parameters", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).await.ok() })),
case("async_mutable_parameters", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).await.ok() })),
case("async_mutable_parameters", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).await.ok() })),
case("async_mutable_parameters", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).await.ok() })),
case("async_mutable_parameters", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).await.ok() })),
case("async_mutable_parameters", &["allow"], |env, n| Box::pin(async move { allow(env, n).await.ok() })),
];
}

pub(super) mod tracked {
use super::*;
#[traced] #[track_caller] fn plain(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(name = "orders.charge")] #[track_caller] fn name(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(name = names::CHARGE)] #[track_caller] fn name_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(kind = "client")] #[track_caller] fn kind(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(level = "info")] #[track_caller] fn level(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] #[track_caller] fn attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] #[track_caller] fn attrs_literal(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(attrs("acme.limit" = LIMIT, KEY = 7))] #[track_caller] fn attrs_constant(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(start_attrs("acme.start" = n))] #[track_caller] fn start_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(baggage("tenant.id", names::CELL, "absent"))] #[track_caller] fn baggage(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(ret("acme.ret" = seen(ret)))] #[track_caller] fn ret(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(parent_from = env.headers)] #[track_caller] fn parent_from(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(parent_from = env.headers, public_endpoint)] #[track_caller] fn public_endpoint(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(parent = env.context)] #[track_caller] fn parent(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(new_root)] #[track_caller] fn new_root(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(link_from = env.headers)] #[track_caller] fn link_from(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(links_from = env.batch.iter())] #[track_caller] fn links_from(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(links_from = env.batch)] #[track_caller] fn links_from_place(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(inject_into = env.out)] #[track_caller] fn inject_into(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err)] #[track_caller] fn err(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err(chain))] #[track_caller] fn err_chain(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err = always)] #[track_caller] fn err_mapped(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err = |value| always(value))] #[track_caller] fn err_closure(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(no_err)] #[track_caller] fn no_err(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(err_type = kind_of)] #[track_caller] fn err_type(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(carry = "link")] #[track_caller] fn carry(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(leaf)] #[track_caller] fn leaf(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(min_duration = "1ns")] #[track_caller] fn min_duration(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] #[track_caller] fn min_duration_attrs(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(crate = runtime::renamed)] #[track_caller] fn crate_path(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] #[track_caller] fn messaging(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] #[track_caller] fn messaging_names(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
#[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] #[track_caller] fn allow(env: &mut Env, n: u64) -> Result<u64, Refused> { work(env, n) }
pub(crate) const CASES: &[Case] = &[
case("tracked", &["plain"], |env, n| Box::pin(async move { plain(env, n).ok() })),
case("tracked", &["name"], |env, n| Box::pin(async move { name(env, n).ok() })),
case("tracked", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n).ok() })),
case("tracked", &["kind"], |env, n| Box::pin(async move { kind(env, n).ok() })),
case("tracked", &["level"], |env, n| Box::pin(async move { level(env, n).ok() })),
case("tracked", &["attrs"], |env, n| Box::pin(async move { attrs(env, n).ok() })),
case("tracked", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n).ok() })),
case("tracked", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n).ok() })),
case("tracked", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n).ok() })),
case("tracked", &["baggage"], |env, n| Box::pin(async move { baggage(env, n).ok() })),
case("tracked", &["ret"], |env, n| Box::pin(async move { ret(env, n).ok() })),
case("tracked", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n).ok() })),
case("tracked", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n).ok() })),
case("tracked", &["parent"], |env, n| Box::pin(async move { parent(env, n).ok() })),
case("tracked", &["new_root"], |env, n| Box::pin(async move { new_root(env, n).ok() })),
case("tracked", &["link_from"], |env, n| Box::pin(async move { link_from(env, n).ok() })),
case("tracked", &["links_from"], |env, n| Box::pin(async move { links_from(env, n).ok() })),
case("tracked", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n).ok() })),
case("tracked", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n).ok() })),
case("tracked", &["err"], |env, n| Box::pin(async move { err(env, n).ok() })),
case("tracked", &["err_chain"], |env, n| Box::pin(async move { err_chain(env, n).ok() })),
case("tracked", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n).ok() })),
case("tracked", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n).ok() })),
case("tracked", &["no_err"], |env, n| Box::pin(async move { no_err(env, n).ok() })),
case("tracked", &["err_type"], |env, n| Box::pin(async move { err_type(env, n).ok() })),
case("tracked", &["carry"], |env, n| Box::pin(async move { carry(env, n).ok() })),
case("tracked", &["leaf"], |env, n| Box::pin(async move { leaf(env, n).ok() })),
case("tracked", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n).ok() })),
case("tracked", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n).ok() })),
case("tracked", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n).ok() })),
case("tracked", &["messaging"], |env, n| Box::pin(async move { messaging(env, n).ok() })),
case("tracked", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n).ok() })),
case("tracked", &["allow"], |env, n| Box::pin(async move { allow(env, n).ok() })),
];
}

pub(super) mod tracked_unit {
use super::*;
#[track_caller] #[traced] fn plain(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(name = "orders.charge")] fn name(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(name = names::CHARGE)] fn name_constant(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(kind = "client")] fn kind(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(level = "info")] fn level(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(attrs("acme.n" = n, KEY = %n, "acme.text" = ?env.text))] fn attrs(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5))] fn attrs_literal(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(attrs("acme.limit" = LIMIT, KEY = 7))] fn attrs_constant(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(start_attrs("acme.start" = n))] fn start_attrs(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(baggage("tenant.id", names::CELL, "absent"))] fn baggage(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(ret("acme.ret" = seen(ret)))] fn ret(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(parent_from = env.headers)] fn parent_from(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(parent_from = env.headers, public_endpoint)] fn public_endpoint(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(parent = env.context)] fn parent(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(new_root)] fn new_root(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(link_from = env.headers)] fn link_from(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(links_from = env.batch.iter())] fn links_from(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(links_from = env.batch)] fn links_from_place(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(inject_into = env.out)] fn inject_into(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(err = always)] fn err_mapped(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(err = |value| always(value))] fn err_closure(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(no_err)] fn no_err(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(carry = "link")] fn carry(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(leaf)] fn leaf(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(min_duration = "1ns")] fn min_duration(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(min_duration = "1ns", attrs("acme.n" = n, KEY = %n))] fn min_duration_attrs(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(crate = runtime::renamed)] fn crate_path(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(messaging(system = "nats", destination = "orders", operation = "receive", client_id = env.text))] fn messaging(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(messaging(system = "kafka", destination = env.text, operation = "receive", partition = n))] fn messaging_names(env: &mut Env, n: u64) { let _ = work(env, n); }
#[track_caller] #[traced(allow(parent_across_queue, unused_allow, reason = "the sender waits"))] fn allow(env: &mut Env, n: u64) { let _ = work(env, n); }
pub(crate) const CASES: &[Case] = &[
case("tracked_unit", &["plain"], |env, n| Box::pin(async move { plain(env, n); Some(n) })),
case("tracked_unit", &["name"], |env, n| Box::pin(async move { name(env, n); Some(n) })),
case("tracked_unit", &["name_constant"], |env, n| Box::pin(async move { name_constant(env, n); Some(n) })),
case("tracked_unit", &["kind"], |env, n| Box::pin(async move { kind(env, n); Some(n) })),
case("tracked_unit", &["level"], |env, n| Box::pin(async move { level(env, n); Some(n) })),
case("tracked_unit", &["attrs"], |env, n| Box::pin(async move { attrs(env, n); Some(n) })),
case("tracked_unit", &["attrs_literal"], |env, n| Box::pin(async move { attrs_literal(env, n); Some(n) })),
case("tracked_unit", &["attrs_constant"], |env, n| Box::pin(async move { attrs_constant(env, n); Some(n) })),
case("tracked_unit", &["start_attrs"], |env, n| Box::pin(async move { start_attrs(env, n); Some(n) })),
case("tracked_unit", &["baggage"], |env, n| Box::pin(async move { baggage(env, n); Some(n) })),
case("tracked_unit", &["ret"], |env, n| Box::pin(async move { ret(env, n); Some(n) })),
case("tracked_unit", &["parent_from"], |env, n| Box::pin(async move { parent_from(env, n); Some(n) })),
case("tracked_unit", &["public_endpoint"], |env, n| Box::pin(async move { public_endpoint(env, n); Some(n) })),
case("tracked_unit", &["parent"], |env, n| Box::pin(async move { parent(env, n); Some(n) })),
case("tracked_unit", &["new_root"], |env, n| Box::pin(async move { new_root(env, n); Some(n) })),
case("tracked_unit", &["link_from"], |env, n| Box::pin(async move { link_from(env, n); Some(n) })),
case("tracked_unit", &["links_from"], |env, n| Box::pin(async move { links_from(env, n); Some(n) })),
case("tracked_unit", &["links_from_place"], |env, n| Box::pin(async move { links_from_place(env, n); Some(n) })),
case("tracked_unit", &["inject_into"], |env, n| Box::pin(async move { inject_into(env, n); Some(n) })),
case("tracked_unit", &["err_mapped"], |env, n| Box::pin(async move { err_mapped(env, n); Some(n) })),
case("tracked_unit", &["err_closure"], |env, n| Box::pin(async move { err_closure(env, n); Some(n) })),
case("tracked_unit", &["no_err"], |env, n| Box::pin(async move { no_err(env, n); Some(n) })),
case("tracked_unit", &["carry"], |env, n| Box::pin(async move { carry(env, n); Some(n) })),
case("tracked_unit", &["leaf"], |env, n| Box::pin(async move { leaf(env, n); Some(n) })),
case("tracked_unit", &["min_duration"], |env, n| Box::pin(async move { min_duration(env, n); Some(n) })),
case("tracked_unit", &["min_duration_attrs"], |env, n| Box::pin(async move { min_duration_attrs(env, n); Some(n) })),
case("tracked_unit", &["crate_path"], |env, n| Box::pin(async move { crate_path(env, n); Some(n) })),
case("tracked_unit", &["messaging"], |env, n| Box::pin(async move { messaging(env, n); Some(n) })),
case("tracked_unit", &["messaging_names"], |env, n| Box::pin(async move { messaging_names(env, n); Some(n) })),
case("tracked_unit", &["allow"], |env, n| Box::pin(async move { allow(env, n); Some(n) })),
];
}

pub(super) const ALL: &[&[Case]] = &[
unit::CASES,
number::CASES,
result::CASES,
alias::CASES,
option::CASES,
reference::CASES,
tuple::CASES,
never_free::CASES,
opaque::CASES,
shared_self::CASES,
exclusive_self::CASES,
owned_self::CASES,
boxed_self::CASES,
counted_self::CASES,
pinned_self::CASES,
associated::CASES,
by_default::CASES,
of_a_trait::CASES,
async_unit::CASES,
async_result::CASES,
async_alias::CASES,
async_reference::CASES,
async_opaque::CASES,
async_with_the_keyword::CASES,
async_shared_self::CASES,
async_exclusive_self::CASES,
async_owned_self::CASES,
async_boxed_self::CASES,
async_counted_self::CASES,
async_pinned_self::CASES,
async_associated::CASES,
async_by_default::CASES,
async_of_a_trait::CASES,
async_trait_impl::CASES,
async_trait_default::CASES,
async_trait_unit_local::CASES,
future_with_an_async_tail::CASES,
future_with_an_opaque_tail::CASES,
future_of_a_number::CASES,
boxed_future::CASES,
boxed_future_alias::CASES,
boxed_future_of_futures_util::CASES,
local_boxed_future_method::CASES,
stream::CASES,
boxed_stream::CASES,
boxed_stream_of_futures_util::CASES,
generic::CASES,
generic_value::CASES,
async_generic::CASES,
opaque_argument::CASES,
async_opaque_argument::CASES,
lifetimes::CASES,
unsafe_function::CASES,
async_unsafe_function::CASES,
foreign_abi::CASES,
pattern_parameters::CASES,
pattern_parameters_guarded::CASES,
async_pattern_parameters::CASES,
mutable_parameters::CASES,
async_mutable_parameters::CASES,
tracked::CASES,
tracked_unit::CASES,
];
