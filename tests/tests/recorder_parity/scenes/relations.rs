//! Roots, children, and what comes from elsewhere.

use super::{headers, number, stranger};
use futures_util::FutureExt as _;
use otel_runtime::opentelemetry::trace::{Link, SpanContext, TraceContextExt as _};
use otel_runtime::opentelemetry::{Context, KeyValue};
use otel_runtime::{set_span_name, span, traced};
use std::collections::HashMap;

#[traced]
pub(super) fn plain() {}

#[traced(kind = "client", attrs("acme.text" = "literal", "acme.number" = 7, "acme.float" = 0.5, "acme.is" = true))]
pub(super) fn literals() {
    plain();
}

#[traced(kind = "server")]
async fn asynchronous() {
    literals();
    std::future::ready(()).await;
    set_span_name("renamed");
    plain();
}

pub(super) fn roots_and_children() {
    plain();
    literals();
    asynchronous().now_or_never();
    span!("outer", kind = "client", attrs("acme.n" = number(1)), {
        span!("inner", kind = "server", {
            plain();
        });
    });
}

#[traced(kind = "server", parent_from = headers)]
pub(super) fn serve(headers: &HashMap<String, String>) {
    literals();
}

#[traced(kind = "server", parent_from = headers, public_endpoint)]
fn serve_public(headers: &HashMap<String, String>) {
    plain();
}

#[traced(parent = parent)]
fn under(parent: &SpanContext) {
    plain();
}

pub(super) fn remote_parents() {
    for (id, flags) in [(1, 0), (2, 1), (3, 3)] {
        serve(&headers(id, flags));
        serve_public(&headers(id, flags));
        under(&stranger(10 + id, flags));
    }
    serve(&HashMap::new());
    under(&SpanContext::NONE);
}

pub(super) fn ambient_remote_parent() {
    for flags in [0, 1, 3] {
        let _attached = Context::current().with_remote_span_context(stranger(20, flags)).attach();
        literals();
        asynchronous().now_or_never();
    }
}

#[traced(new_root)]
fn job() {
    plain();
}

#[traced(kind = "consumer", link_from = link)]
fn consume(link: Link) {
    drop(link);
}

#[traced(links_from = links.iter())]
fn consume_many(links: &[Link]) {}

pub(super) fn link(id: u64, attributes: i64) -> Link {
    let attributes = (0..attributes).map(|n| KeyValue::new(format!("acme.{n}"), n)).collect();
    Link::new(stranger(id, 1), attributes, 0)
}

pub(super) fn new_roots_and_links() {
    job();
    span!("left", {
        job();
        consume(link(30, 1));
    });
    consume(link(31, 200));
    consume_many(&(100..300).map(|id| link(id, 0)).collect::<Vec<_>>());
    span!("linked later", {
        for id in 100..300 {
            Context::current().span().add_link(stranger(id, 0), link(id, 1).attributes);
        }
    });
}
