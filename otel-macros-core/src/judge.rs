//! What rules say of source code, as data: for tools that read it and expand nothing. The checks are those of the
//! macros, and so is what an annotation allows.

pub use crate::checks::keys::Attribute;

use crate::body::{self, Carry};
use crate::build::Build;
use crate::checks::{self, Broken, Subject};
use crate::diag::Diagnostics;
use crate::lints;
use crate::policy::{Policy, Setting};
use crate::traced::model::Annotation;
use crate::traced::{self, parse};
use crate::{carry_context as carrying, record as recording, span as spanning};
use otel_rules::rules::Rule;
use proc_macro2::{Span, TokenStream};

/// A rule that is broken, and where.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// What it does here; never `Allow`.
    pub setting: Setting,
    /// The word that breaks it.
    pub at: Span,
    /// What is said of this place alone.
    pub detail: Option<String>,
}

impl Finding {
    /// The message, as the compiler shows it.
    pub fn message(&self) -> String {
        self.rule.message(self.detail.as_deref().unwrap_or_default())
    }
}

/// What is to be said of an annotation or a macro call.
#[derive(Debug, Default)]
pub struct Judged {
    /// The rules that it breaks and does not allow.
    pub findings: Vec<Finding>,
    /// What would not compile. Then no rule is asked.
    pub faults: Option<syn::Error>,
    /// The rules that the annotation allows: for whoever knows of more that is wrong in it.
    pub allowed: Vec<&'static Rule>,
}

/// What is to be said of `#[traced(args)] item`.
///
/// ```
/// use otel_macros_core::policy::Policy;
/// use otel_macros_core::{Build, Emission, judge};
/// use quote::quote;
///
/// let build = Build { emission: Emission::Spans, policy: &Policy::default() };
/// let judged = judge::traced(build, quote!(name = "order 4711"), quote!(fn charge() {}));
/// assert_eq!(judged.findings[0].rule.slug, "id_in_name");
/// assert!(judged.faults.is_none());
/// ```
pub fn traced(build: Build<'_>, args: TokenStream, item: TokenStream) -> Judged {
    let sink = Diagnostics::default();
    let annotation = parse::annotation(&sink, args);
    let Some(function) = traced::checked(&sink, &annotation, item) else { return Judged::faulty(sink) };
    let judged = Judged::of(build.policy, sink, || {
        let rewritten = traced::rewritten(build, &annotation, &function);
        lints::unallowed(&Subject::of_function(build, &annotation, &function, &rewritten))
    });
    judged.allowing(&annotation)
}

/// What is to be said of `#[carry_context(args)] item`.
pub fn carry_context(build: Build<'_>, args: TokenStream, item: TokenStream) -> Judged {
    let sink = Diagnostics::default();
    let Some((annotation, function)) = carrying::read(&sink, args, item) else { return Judged::faulty(sink) };
    let judged = Judged::of(build.policy, sink, || {
        let rewritten = carrying::rewritten(build, &annotation, &function);
        lints::unallowed(&Subject::of_carrying(build, &annotation, &function, &rewritten))
    });
    judged.allowing(&annotation)
}

/// What is to be said of `span!(input)`, which has the path of the runtime in front, in brackets.
pub fn span(build: Build<'_>, input: TokenStream) -> Judged {
    let sink = Diagnostics::default();
    let Some(head) = spanning::read(&sink, input) else { return Judged::faulty(sink) };
    let judged = Judged::of(build.policy, sink, || {
        let what = body::Rewrite { build, runtime: &head.annotation.runtime, carry: Carry::Off, binds_macros: true };
        let rewritten = body::rewrite(head.block.stream(), &what);
        lints::unallowed(&Subject::of_span(build, &head.annotation, &head.block, &rewritten))
    });
    judged.allowing(&head.annotation)
}

/// What is to be said of `record!(input)`, which has the path of the runtime in front, in brackets.
pub fn record(build: Build<'_>, input: TokenStream) -> Judged {
    let sink = Diagnostics::default();
    let Some(record) = recording::read_record(&sink, input) else { return Judged::faulty(sink) };
    Judged::of(build.policy, sink, || checks::of_list(build, &record.attrs))
}

/// What is to be said of `event!(input)`, which has the path of the runtime in front, in brackets.
pub fn event(build: Build<'_>, input: TokenStream) -> Judged {
    let sink = Diagnostics::default();
    let Some(event) = recording::read_event(&sink, input) else { return Judged::faulty(sink) };
    Judged::of(build.policy, sink, || checks::of_list(build, &event.attrs))
}

/// What an attribute breaks by itself, wherever and however it was written.
///
/// ```
/// use otel_macros_core::judge::{Attribute, attribute};
/// use otel_macros_core::policy::Policy;
/// use proc_macro2::Span;
///
/// // `KeyValue::new("http.response.status_code", status.to_string())`
/// let value = syn::parse_str("status.to_string()")?;
/// let key = "http.response.status_code";
/// let set = Attribute { key, at: Span::call_site(), value: Some(&value), is_written_out: false };
/// assert_eq!(attribute(&Policy::default(), &set)[0].rule.slug, "wrong_value_type");
/// # Ok::<(), syn::Error>(())
/// ```
pub fn attribute(policy: &Policy, attribute: &Attribute<'_>) -> Vec<Finding> {
    let mut broken = checks::keys::of_attribute(policy, attribute);
    broken.extend(checks::secrets::of_attribute(attribute.key, attribute.at, attribute.value));
    findings(policy, broken)
}

/// Whether the head of a `span!`, or the arguments of an annotation, allow a rule.
///
/// ```
/// use otel_macros_core::judge::allows;
/// use otel_rules::rules::SPAN_IN_LOOP;
///
/// let input = quote::quote!("region", allow(span_in_loop, reason = "there are two"), { move_it() });
/// assert!(allows(&input, &SPAN_IN_LOOP));
/// ```
pub fn allows(head: &TokenStream, rule: &Rule) -> bool {
    checks::repeated::allows(head, rule.slug)
}

/// What the name of a span breaks, wherever it was written.
pub fn name(policy: &Policy, name: &str, at: Span) -> Vec<Finding> {
    findings(policy, checks::names::of_name(name, at).into_iter().collect())
}

impl Judged {
    fn faulty(sink: Diagnostics) -> Judged {
        Judged { faults: sink.into_error(), ..Judged::default() }
    }

    fn allowing(self, annotation: &Annotation) -> Judged {
        Judged { allowed: annotation.allowed.iter().map(|(rule, _)| *rule).collect(), ..self }
    }

    fn of(policy: &Policy, sink: Diagnostics, broken: impl FnOnce() -> Vec<Broken>) -> Judged {
        match sink.into_error() {
            Some(faults) => Judged { faults: Some(faults), ..Judged::default() },
            None => Judged { findings: findings(policy, broken()), ..Judged::default() },
        }
    }
}

fn findings(policy: &Policy, broken: Vec<Broken>) -> Vec<Finding> {
    let finding = |Broken { rule, at, detail }: Broken| match policy.setting(rule) {
        Setting::Allow => None,
        setting => Some(Finding { rule, setting, at, detail }),
    };
    broken.into_iter().filter_map(finding).collect()
}

#[cfg(test)]
mod tests;
