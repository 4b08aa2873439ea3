//! Keys of attributes, and what is set under them.

mod repeated;
#[cfg(test)]
mod tests;
mod value_type;

use super::{Broken, Subject};
use crate::blame;
use crate::policy::Policy;
use crate::traced::model::{Attr, Key, Shape};
use otel_rules::keys::{self, Breach};
use otel_rules::semconv::{self, Value};
use proc_macro2::Span;
use std::borrow::Cow;
use syn::{Expr, ExprLit, Lit};

/// An attribute, as source code has it.
#[derive(Debug, Clone, Copy)]
pub struct Attribute<'a> {
    /// Its whole key.
    pub key: &'a str,
    /// Where the key stands.
    pub at: Span,
    /// What is set, unless that is set elsewhere.
    pub value: Option<&'a Expr>,
    /// The value becomes text, whatever its type is, as that of `%value` does.
    pub is_written_out: bool,
}

/// An attribute whose key was read.
struct Read<'a> {
    attr: &'a Attr,
    key: Option<Cow<'static, str>>,
}

impl<'a> Read<'a> {
    fn all(attrs: &'a [Attr]) -> Vec<Read<'a>> {
        attrs.iter().map(|attr| Read { attr, key: text(&attr.key) }).collect()
    }
}

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    let annotation = subject.annotation;
    let mut begin = Read::all(&annotation.literals);
    begin.extend(Read::all(&annotation.start_attrs));
    if annotation.messaging.is_some() {
        // What it stands for is behind what was written. That comes last here, since it is what can be taken away.
        begin.reverse();
    }
    begin.extend(Read::all(&annotation.attrs));
    let ret = Read::all(&annotation.ret);
    let mut broken: Vec<Broken> = begin.iter().chain(&ret).flat_map(|read| of_read(subject.policy, read)).collect();
    broken.extend(repeated::in_annotation(annotation, &begin));
    broken.extend(repeated::in_list(&ret));
    broken
}

/// What an attribute list breaks that has no annotation of its own.
pub(crate) fn of_list(policy: &Policy, attrs: &[Attr]) -> Vec<Broken> {
    let attrs = Read::all(attrs);
    let mut broken: Vec<Broken> = attrs.iter().flat_map(|read| of_read(policy, read)).collect();
    broken.extend(repeated::in_list(&attrs));
    broken
}

fn of_read(policy: &Policy, Read { attr, key }: &Read<'_>) -> Vec<Broken> {
    let Some(key) = key else { return Vec::new() };
    let is_written_out = attr.form != Shape::Typed;
    of_attribute(policy, &Attribute { key, at: place(&attr.key), value: Some(&attr.value), is_written_out })
}

/// The text of a key: of a literal, or of a constant of `otel_runtime::semconv`. Others are not looked into.
pub(super) fn text(key: &Key) -> Option<Cow<'static, str>> {
    match key {
        Key::Literal(key) => Some(Cow::Owned(key.value())),
        Key::Constant(path) => {
            let mut from_the_end = path.segments.iter().rev();
            let (name, module) = (from_the_end.next()?, from_the_end.next()?);
            if module.ident != "semconv" {
                return None;
            }
            semconv::key_of_constant(&name.ident.to_string()).map(Cow::Borrowed)
        }
    }
}

/// Where a key is told to be wrong.
pub(super) fn place(key: &Key) -> Span {
    match key {
        Key::Literal(key) => key.span(),
        Key::Constant(path) => blame::last(path),
    }
}

/// What one attribute breaks by itself: its key at the key, its value at the value.
pub(crate) fn of_attribute(policy: &Policy, attribute: &Attribute<'_>) -> Vec<Broken> {
    let of_key = keys::judge(attribute.key, policy.own_keys()).map(|breach| at(attribute.at, breach));
    let of_value = attribute.value.and_then(|value| of_value(attribute, value));
    of_key.into_iter().chain(of_value).collect()
}

/// A text that goes by another name has the right type.
fn of_value(attribute: &Attribute<'_>, value: &Expr) -> Option<Broken> {
    let given = if attribute.is_written_out { Value::Str } else { value_type::of(value) };
    let of_text = || match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => keys::judge_text(attribute.key, &text.value()),
        _ => None,
    };
    keys::judge_type(attribute.key, given).or_else(of_text).map(|breach| at(blame::first(value), breach))
}

fn at(at: Span, Breach { rule, detail }: Breach) -> Broken {
    Broken { rule, at, detail: Some(detail) }
}
