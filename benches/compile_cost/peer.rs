//! Who makes the spans, and how that is written.

use crate::functions::Function;
use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peer {
    /// Nobody.
    Plain,
    /// This project.
    Traced,
    /// `#[tracing::instrument]`, without a subscriber.
    Tracing,
    /// The OpenTelemetry API, written out in each function.
    ByHand,
}

impl Peer {
    pub const ALL: &[Peer] = &[Peer::Plain, Peer::Traced, Peer::Tracing, Peer::ByHand];

    /// The crate's name.
    pub fn package(self) -> &'static str {
        match self {
            Peer::Plain => "cost-plain",
            Peer::Traced => "cost-traced",
            Peer::Tracing => "cost-tracing",
            Peer::ByHand => "cost-by-hand",
        }
    }

    /// Lines of `[dependencies]`.
    pub fn dependencies(self) -> String {
        match self {
            Peer::Plain => String::new(),
            Peer::Traced => {
                format!("otel-runtime = {{ path = {:?} }}", concat!(env!("CARGO_MANIFEST_DIR"), "/../otel-runtime"))
            }
            Peer::Tracing => {
                r#"tracing = { version = "0.1.44", default-features = false, features = ["std", "attributes"] }"#
                    .to_owned()
            }
            Peer::ByHand => {
                r#"opentelemetry = { version = "0.33.1", default-features = false, features = ["trace"] }"#.to_owned()
            }
        }
    }

    /// What stands at the top of a module.
    pub fn imports(self) -> &'static str {
        match self {
            Peer::Plain => "",
            Peer::Traced => "use otel_runtime::traced;\n",
            Peer::Tracing => "use tracing::instrument;\n",
            Peer::ByHand => {
                "use crate::tracer::tracer;\n\
                 use opentelemetry::trace::{FutureExt as _, SpanKind, Status, TraceContextExt as _, Tracer as _};\n\
                 use opentelemetry::{Context, KeyValue};\n"
            }
        }
    }

    /// The crate's own module beside the functions.
    pub fn module(self) -> Option<(&'static str, &'static str)> {
        (self == Peer::ByHand).then_some(("tracer", TRACER))
    }

    /// One function.
    pub fn function(self, function: &Function) -> String {
        let (head, body) = (function.head(), function.body());
        match self {
            Peer::Plain => format!("{head} {{\n    {body}\n}}\n"),
            Peer::Traced => format!("#[traced(attrs(\"acme.n\" = n))]\n{head} {{\n    {body}\n}}\n"),
            Peer::Tracing => {
                // As ours reads a `Result` by itself.
                let err = if function.is_fallible { ", err" } else { "" };
                format!("#[instrument(skip_all, fields(acme.n = n){err})]\n{head} {{\n    {body}\n}}\n")
            }
            Peer::ByHand => by_hand(function),
        }
    }
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Peer::Plain => "plain",
            Peer::Traced => "`#[traced]`",
            Peer::Tracing => "`tracing::instrument`",
            Peer::ByHand => "by hand on the API",
        })
    }
}

const TRACER: &str = r#"
use opentelemetry::global::{self, BoxedTracer};
use std::sync::OnceLock;

pub fn tracer() -> &'static BoxedTracer {
    static TRACER: OnceLock<BoxedTracer> = OnceLock::new();
    TRACER.get_or_init(|| global::tracer(env!("CARGO_PKG_NAME")))
}
"#;

/// Kind, attribute, context, status and end: no less than `#[traced]` does for a call that returns.
fn by_hand(function: &Function) -> String {
    let (head, output) = (function.head(), function.output());
    let (name, body) = (function.name(), function.body());
    let start = format!(
        "let tracer = tracer();
    let builder = tracer.span_builder(\"{name}\").with_kind(SpanKind::Internal);
    let span = builder.with_attributes([KeyValue::new(\"acme.n\", n as i64)]).start(tracer);
    let context = Context::current_with_span(span);"
    );
    let (attach, value, detach) = match (function.is_async, function.is_fallible) {
        (true, _) => ("", format!("async {{ {body} }}.with_context(context.clone()).await"), ""),
        (false, false) => ("let attached = context.clone().attach();", format!("{{ {body} }}"), "drop(attached);"),
        // What the body leaves with `?`.
        (false, true) => {
            ("let attached = context.clone().attach();", format!("(|| {{ {body} }})()"), "drop(attached);")
        }
    };
    let status = if function.is_fallible {
        "if let Err(error) = &value {
        context.span().set_status(Status::error(error.to_string()));
    }"
    } else {
        ""
    };
    format!(
        "{head} {{
    {start}
    {attach}
    let value: {output} = {value};
    {detach}
    {status}
    context.span().end();
    value
}}
"
    )
}
