//! `messaging(..)`: what the conventions ask of a span around an operation on a message broker.

mod check;
mod fields;
mod lower;
mod parse;

pub(crate) use lower::lower;
pub(crate) use parse::messaging;

use fields::{Field, Form};
use proc_macro2::Ident;
use syn::{Expr, ExprLit, Lit, LitStr};

/// `messaging(..)` as it was written.
#[derive(Debug)]
pub(crate) struct Messaging {
    pub(crate) word: Ident,
    given: Vec<Given>,
}

/// One word of it.
#[derive(Debug)]
struct Given {
    field: &'static Field,
    word: Ident,
    /// `None` for flags.
    value: Option<Expr>,
}

impl Messaging {
    fn get(&self, name: &str) -> Option<&Given> {
        self.given.iter().find(|given| given.field.name == name)
    }

    fn text(&self, name: &str) -> Option<String> {
        self.get(name).and_then(|given| given.value.as_ref()).and_then(literal).map(LitStr::value)
    }

    /// The type of the operation.
    pub(crate) fn operation(&self) -> Option<String> {
        self.text("operation")
    }

    /// Whether the operation makes a message.
    pub(crate) fn makes_messages(&self) -> bool {
        self.operation().is_some_and(|operation| operation == "create" || operation == "send")
    }

    /// The kinds that the span may have, the default first.
    pub(crate) fn kinds(&self) -> &'static [&'static str] {
        let operation = self.operation();
        let row = fields::OPERATIONS.iter().find(|(name, _)| operation.as_deref() == Some(*name));
        row.map_or(&[], |(_, kinds)| kinds)
    }
}

fn literal(value: &Expr) -> Option<&LitStr> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text),
        _ => None,
    }
}
