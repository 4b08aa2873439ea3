//! An annotation that has been read. What can be at fault remembers the token that it came from.

use super::args::Arg;
use super::messaging::Messaging;
use crate::body::Carry;
use crate::runtime_path::Runtime;
use otel_rules::rules::Rule;
use otel_rules::semconv::Category;
use proc_macro2::{Ident, Span};
use std::time::Duration;
use syn::{Expr, ExprLit, Lit, LitStr, Path};

/// `#[traced(..)]`, or the head of a `span!`.
#[derive(Debug, Default)]
pub(crate) struct Annotation {
    pub(crate) runtime: Runtime,
    pub(crate) name: Option<Name>,
    pub(crate) kind: Option<&'static str>,
    /// Of the span of `tracing` beside it.
    pub(crate) level: Option<&'static str>,
    /// Literals of `attrs` and `start_attrs`: part of the static site.
    pub(crate) literals: Vec<Attr>,
    /// Evaluated before the sampler is asked.
    pub(crate) start_attrs: Vec<Attr>,
    /// Entries of baggage that become attributes.
    pub(crate) baggage: Vec<Key>,
    /// Evaluated when the span records.
    pub(crate) attrs: Vec<Attr>,
    pub(crate) ret: Vec<Attr>,
    pub(crate) err: Err,
    pub(crate) err_type: Option<Expr>,
    pub(crate) parent: Option<Expr>,
    pub(crate) parent_from: Option<Expr>,
    pub(crate) link_from: Option<Expr>,
    pub(crate) links_from: Option<Expr>,
    pub(crate) inject_into: Option<Expr>,
    pub(crate) new_root: bool,
    pub(crate) public_endpoint: bool,
    pub(crate) leaf: bool,
    pub(crate) min_duration: Option<Duration>,
    pub(crate) carry: Option<Carry>,
    pub(crate) messaging: Option<Messaging>,
    /// Rules that do not hold here, and where that is said.
    pub(crate) allowed: Vec<(&'static Rule, Span)>,
    /// What the span moves with from the old conventions to the new.
    pub(crate) semconv_dup: Vec<(Category, Span)>,
    /// The methods of an `impl` block that have spans.
    pub(crate) methods: Vec<Ident>,
    /// What was written, in order.
    pub(crate) given: Vec<(Arg, Ident)>,
}

/// `name = ..`
#[derive(Debug, Clone)]
pub(crate) enum Name {
    Literal(LitStr),
    Constant(Path),
    /// Of a `messaging` operation, with a value that is no literal, and the attribute that it sets.
    Composed {
        verb: String,
        key: &'static str,
        value: Box<Expr>,
    },
}

/// `key = value` in a list.
#[derive(Debug, Clone)]
pub(crate) struct Attr {
    pub(crate) key: Key,
    pub(crate) form: Shape,
    pub(crate) value: Expr,
    /// What the key was called, if it is exported under that name, too.
    pub(crate) moved: Option<Moved>,
}

/// The old key of an attribute, and what it moves with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moved {
    pub(crate) category: Category,
    pub(crate) old: &'static str,
}

#[derive(Debug, Clone)]
pub(crate) enum Key {
    Literal(LitStr),
    Constant(Path),
}

/// How a value becomes an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Typed,
    /// `%value`
    Display,
    /// `?value`
    Debug,
    /// The value of a key that holds text: a number is written out.
    Text,
}

/// How the outcome is read.
#[derive(Debug, Clone, Default)]
pub(crate) enum Err {
    /// By the returned type.
    #[default]
    ByType,
    /// `err`: a `Result` is demanded.
    Demanded(Span),
    /// `err(chain)`
    Chain(Span),
    /// `err = path`
    Mapped(Box<Expr>),
    /// `no_err`
    Unset,
}

impl Annotation {
    pub(crate) fn carry(&self) -> Carry {
        self.carry.unwrap_or_default()
    }

    pub(crate) fn has(&self, arg: Arg) -> bool {
        self.given.iter().any(|(given, _)| *given == arg)
    }

    /// Whether anything is evaluated before the sampler is asked.
    pub(crate) fn has_start(&self) -> bool {
        !self.start_attrs.is_empty()
            || !self.baggage.is_empty()
            || matches!(self.name, Some(Name::Constant(_) | Name::Composed { .. }))
            || self.keeps_creation_context().is_some()
            || self.link_from.is_some()
            || self.links_from.is_some()
    }

    /// The carrier into which a producer injects: a context that is there already stays, and is linked.
    pub(crate) fn keeps_creation_context(&self) -> Option<&Expr> {
        let makes_messages = match &self.messaging {
            Some(messaging) => messaging.makes_messages(),
            None => self.kind == Some("producer"),
        };
        self.inject_into.as_ref().filter(|_| makes_messages)
    }

    /// Whether the call gives more than its static site.
    pub(crate) fn is_dynamic(&self) -> bool {
        self.has_start() || self.has_base() || !self.attrs.is_empty() || self.inject_into.is_some()
    }

    /// Whether any of that is an expression of the user's, or a path.
    pub(crate) fn has_expressions(&self) -> bool {
        let given = [&self.parent, &self.parent_from, &self.link_from, &self.links_from, &self.inject_into];
        !self.attrs.is_empty()
            || !self.start_attrs.is_empty()
            || self.baggage.iter().any(|key| matches!(key, Key::Constant(_)))
            || matches!(self.name, Some(Name::Constant(_) | Name::Composed { .. }))
            || given.into_iter().any(Option::is_some)
    }

    pub(crate) fn has_base(&self) -> bool {
        self.parent.is_some() || self.parent_from.is_some() || self.new_root
    }

    /// Whether something of the returned value is asked for.
    pub(crate) fn asks_for_value(&self) -> bool {
        let asks_for_error = matches!(self.err, Err::Demanded(_) | Err::Chain(_) | Err::Mapped(_));
        asks_for_error || self.err_type.is_some() || !self.ret.is_empty()
    }

    /// Whether the returned value is read in another way than by its type.
    pub(crate) fn reads_value(&self) -> bool {
        !self.ret.is_empty() || self.err_type.is_some() || !matches!(self.err, Err::ByType)
    }
}

/// A literal value, as a static can hold it.
#[derive(Debug, Clone)]
pub(crate) enum Literal {
    Str(LitStr),
    I64(i64),
    F64(f64),
    Bool(bool),
}

impl Attr {
    /// The value, if it is a literal that a static can hold.
    pub(crate) fn literal(&self) -> Option<Literal> {
        if self.form == Shape::Typed { literal(&self.value, false) } else { None }
    }

    /// Whether the value is a constant: a literal, a `const` block, or a path in the case that
    /// constants have.
    pub(crate) fn is_constant(&self) -> bool {
        if self.form != Shape::Typed {
            return false;
        }
        match &self.value {
            Expr::Const(_) => true,
            Expr::Path(path) => path.path.segments.last().is_some_and(|segment| {
                let name = segment.ident.to_string();
                name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase)
            }),
            value => literal(value, false).is_some(),
        }
    }
}

fn literal(value: &Expr, negative: bool) -> Option<Literal> {
    match value {
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) && !negative => literal(&unary.expr, true),
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::Str(text) if !negative => Some(Literal::Str(text.clone())),
            Lit::Bool(flag) if !negative => Some(Literal::Bool(flag.value)),
            Lit::Int(number) => {
                let sign = if negative { "-" } else { "" };
                format!("{sign}{}", number.base10_digits()).parse().ok().map(Literal::I64)
            }
            Lit::Float(number) => {
                let number: f64 = number.base10_parse().ok()?;
                Some(Literal::F64(if negative { -number } else { number }))
            }
            _ => None,
        },
        _ => None,
    }
}
