//! What the rules that need a whole workspace must know of a file. Trees are not kept.

use crate::files::File;
use crate::finding::Place;
use otel_rules::rules::Rule;
use std::sync::Arc;

/// A function that is not for tests alone.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) name: Box<str>,
    /// The type or trait that it belongs to.
    pub(crate) owner: Option<Box<str>>,
    /// It, and the items around it.
    pub(crate) item: Arc<str>,
    pub(crate) has_self: bool,
    /// Its calls are spans, unless they are filtered by a level below the usual one.
    pub(crate) is_traced: bool,
    /// What it spawns is carried, or judged by the rules for annotations.
    pub(crate) carries: bool,
    /// What its annotations allow.
    pub(crate) allowed: Vec<&'static Rule>,
    pub(crate) calls: Vec<Call>,
    /// Where it spawns something that is not carried.
    pub(crate) raw_spawns: Vec<Place>,
}

/// A call.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) name: Box<str>,
    pub(crate) by: By,
    /// Once for each item of data.
    pub(crate) per_item: Option<Place>,
}

/// How a function is called.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// `f()`
    Name,
    /// `Owner::f()` or `module::f()`
    Path(Box<str>),
    /// `self.f()`
    OnSelf,
    /// `x.f()`
    Method,
}

/// Something that a rule speaks of if nothing in the package speaks against it.
#[derive(Debug)]
pub(crate) struct Suspect {
    pub(crate) rule: &'static Rule,
    pub(crate) place: Place,
    pub(crate) item: Arc<str>,
}

/// A file.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    pub(crate) functions: Vec<Function>,
    /// Where providers are built.
    pub(crate) providers: Vec<Suspect>,
    /// It shuts a provider down.
    pub(crate) shuts_down: bool,
}

/// A file, and what is to be known of it.
#[derive(Debug)]
pub(crate) struct Summarized<'f> {
    pub(crate) file: &'f File,
    pub(crate) summary: Summary,
}
