//! Which rules are broken: one file for what belongs together, one function for each.

mod amount;
mod endless;
pub(crate) mod keys;
pub(crate) mod names;
mod own_span;
mod relations;
pub(crate) mod repeated;
mod routes;
pub(crate) mod secrets;
mod spawns;
mod worth;

use crate::body::Rewritten;
use crate::build::{Build, Emission};
use crate::fn_head::FnHead;
use crate::policy::Policy;
use crate::traced::args::Arg;
use crate::traced::model::{Annotation, Attr};
use otel_rules::rules::Rule;
use proc_macro2::{Group, Span, TokenStream};

/// A rule that is broken, and where.
#[derive(Debug, Clone)]
pub(crate) struct Broken {
    /// The rule.
    pub(crate) rule: &'static Rule,
    /// The place.
    pub(crate) at: Span,
    /// What is to be said of this place alone, for [`Rule::message`].
    pub(crate) detail: Option<String>,
}

impl From<(&'static Rule, Span)> for Broken {
    fn from((rule, at): (&'static Rule, Span)) -> Self {
        Broken { rule, at, detail: None }
    }
}

/// What is judged: an annotation, and what it stands on.
pub(crate) struct Subject<'a> {
    pub(crate) annotation: &'a Annotation,
    /// Whether it opens a span: `#[carry_context]` does not.
    pub(crate) opens: bool,
    /// What it stands on, unless it is a `span!`.
    pub(crate) function: Option<&'a FnHead>,
    /// As it was written.
    pub(crate) body: TokenStream,
    pub(crate) rewritten: &'a Rewritten,
    pub(crate) policy: &'a Policy,
    pub(crate) emission: Emission,
}

impl<'a> Subject<'a> {
    pub(crate) fn of_function(
        build: Build<'a>,
        annotation: &'a Annotation,
        function: &'a FnHead,
        rewritten: &'a Rewritten,
    ) -> Self {
        let body = function.body.stream();
        let Build { emission, policy } = build;
        Subject { annotation, opens: true, function: Some(function), body, rewritten, policy, emission }
    }

    /// A function that carries what it spawns, and has no span.
    pub(crate) fn of_carrying(
        build: Build<'a>,
        annotation: &'a Annotation,
        function: &'a FnHead,
        rewritten: &'a Rewritten,
    ) -> Self {
        Subject { opens: false, ..Subject::of_function(build, annotation, function, rewritten) }
    }

    pub(crate) fn of_span(
        build: Build<'a>,
        annotation: &'a Annotation,
        block: &Group,
        rewritten: &'a Rewritten,
    ) -> Self {
        let Build { emission, policy } = build;
        Subject { annotation, opens: true, function: None, body: block.stream(), rewritten, policy, emission }
    }

    /// Where an argument is given.
    pub(crate) fn word(&self, arg: Arg) -> Option<Span> {
        self.annotation.given.iter().find(|(given, _)| *given == arg).map(|(_, word)| word.span())
    }
}

/// Each broken rule, at the word that breaks it, whether or not it is allowed.
pub(crate) fn all(subject: &Subject<'_>) -> Vec<Broken> {
    let checks = [
        relations::check,
        names::check,
        keys::check,
        secrets::check,
        spawns::check,
        own_span::check,
        repeated::check,
        endless::check,
        worth::check,
        amount::check,
        routes::check,
    ];
    checks.iter().flat_map(|check| check(subject)).collect()
}

/// What an attribute list breaks that has no annotation of its own.
pub(crate) fn of_list(build: Build<'_>, attrs: &[Attr]) -> Vec<Broken> {
    let lists = [
        keys::of_list(build.policy, attrs),
        secrets::of_list(attrs),
        amount::of_list(build.policy, attrs),
        routes::of_list(attrs),
    ];
    lists.into_iter().flatten().collect()
}
