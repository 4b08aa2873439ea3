//! Faults, as people write them. In a template `{n}` is a number, `{w}` a word, `{T}` a type's name, `{dead}` a key that
//! was given up, `{typo}` a live key with a letter wrong; each occurrence of one has the same value.

mod conventions;
mod granularity;
mod relations;
mod workspace;

/// Where a fault goes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// An argument of an annotation that has none of these words yet, on a function without parameters named here.
    Argument(&'static [&'static str], &'static str),
    /// A statement at the beginning of an annotated function.
    Statement(&'static str),
    /// An item at the end of the file.
    Item(&'static str),
    /// A program of its own.
    Program(&'static str),
}

/// The faults of one rule.
pub(super) struct Plants {
    pub(super) slug: &'static str,
    pub(super) places: &'static [Place],
}

/// Those of all rules.
pub(super) fn all() -> impl Iterator<Item = &'static Plants> {
    [relations::ALL, conventions::ALL, granularity::ALL, workspace::ALL].into_iter().flatten()
}
