//! The shapes of functions.
//!
//! Each has a parameter `env` and a number `n` that its annotations may speak of. A call yields
//! `Some(n)`, or `None` if the function failed.

mod asynchronous;
mod synchronous;
mod unusual;

/// What a call yields in the end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Value {
    /// A `Result`, which is an error for [`super::BAD`].
    Result,
    Other,
    Stream,
}

pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// What the functions stand in; `{functions}` are all of them.
    pub(crate) items: &'static str,
    /// One function; `{name}` is its name.
    pub(crate) function: &'static str,
    /// The call of one, in an async block.
    pub(crate) call: &'static str,
    pub(crate) value: Value,
    /// Whether the carrier of `inject_into` is there when the span has started.
    pub(crate) injects: bool,
}

const fn shape(name: &'static str, function: &'static str, call: &'static str, value: Value) -> Shape {
    Shape { name, items: "{functions}", function, call, value, injects: true }
}

impl Shape {
    const fn within(mut self, items: &'static str) -> Self {
        self.items = items;
        self
    }

    const fn without_inject(mut self) -> Self {
        self.injects = false;
        self
    }
}

/// All shapes.
pub(crate) fn all() -> impl Iterator<Item = &'static Shape> {
    [synchronous::SHAPES, asynchronous::SHAPES, unusual::SHAPES].into_iter().flatten()
}

const METHODS: &str = "struct Gateway;\n\nimpl Gateway {\n{functions}\n}";
const TRAIT_DEFAULT: &str = "struct Gateway;\n\ntrait Charges {\n{functions}\n}\n\nimpl Charges for Gateway {}";
const TRAIT_IMPL: &str =
    "struct Gateway;\n\ntrait Charges {\n{declarations}\n}\n\nimpl Charges for Gateway {\n{functions}\n}";
