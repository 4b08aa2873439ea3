//! The call site that the `tracing` spans of an annotated function have: static to `tracing`, made of a [`Site`] when a
//! first span is opened there.

use crate::site::{self, Literal, Site};
use std::collections::HashSet;
use std::sync::{LazyLock, OnceLock, PoisonError, RwLock};
use tracing::field::{Field, FieldSet, Value};
use tracing::level_filters::{LevelFilter, STATIC_MAX_LEVEL};
use tracing::{Level, Span, dispatcher};
use tracing_core::callsite::{Callsite, DefaultCallsite, Identifier};
use tracing_core::subscriber::Interest;
use tracing_core::{Kind, Metadata, identify_callsite};

/// More literal attributes than this have no field: `tracing` promises no more.
const MOST_FIELDS: usize = 32;
/// What most sites get by with.
const FEW_FIELDS: usize = 4;

/// The call sites of all faces: `tracing` offers no other way to tell them from those of others.
static FACES: LazyLock<RwLock<HashSet<Identifier>>> = LazyLock::new(RwLock::default);

/// Whether a span is the face of a call.
pub(crate) fn is_face(metadata: &Metadata<'_>) -> bool {
    FACES.read().unwrap_or_else(PoisonError::into_inner).contains(&metadata.callsite())
}

/// What `tracing` knows of a [`Site`].
#[derive(Debug)]
pub(crate) struct FaceCallsite {
    site: &'static Site,
    /// Set once, right after the call site has an address that it can name.
    described: OnceLock<Described>,
}

#[derive(Debug)]
struct Described {
    metadata: Metadata<'static>,
    fields: Vec<Field>,
    /// Of each field.
    values: Vec<Literal>,
    /// What is registered. `tracing` keeps call sites of any other type under a lock, and asks subscribers about
    /// them while it holds that: one that made a first call then would wait for itself.
    registered: OnceLock<DefaultCallsite>,
}

impl FaceCallsite {
    /// Never given back: there are as many as there are sites.
    pub(crate) fn new(site: &'static Site) -> &'static Self {
        let callsite: &'static Self = Box::leak(Box::new(FaceCallsite { site, described: OnceLock::new() }));
        callsite.described.get_or_init(|| callsite.describe());
        FACES.write().unwrap_or_else(PoisonError::into_inner).insert(callsite.identifier());
        callsite
    }

    pub(crate) fn identifier(&'static self) -> Identifier {
        identify_callsite!(self)
    }

    /// Whether a subscriber wants its spans: the one check that is left of a face that is filtered off.
    ///
    /// The first one runs code of all subscribers, which may come back here.
    #[inline]
    pub(crate) fn is_enabled(&'static self) -> bool {
        let described = self.described();
        let interest = described.registered().interest();
        let level = described.metadata.level();
        if interest.is_never() || level > &STATIC_MAX_LEVEL || level > &LevelFilter::current() {
            return false;
        }
        interest.is_always() || dispatcher::get_default(|dispatch| dispatch.enabled(&described.metadata))
    }

    fn described(&self) -> &Described {
        self.described.get().expect("`new` has described it before anybody else has seen it")
    }

    fn describe(&'static self) -> Described {
        let site = self.site;
        let mut names: Vec<&'static str> = Vec::new();
        let mut values = Vec::new();
        for &(name, value) in site.attributes {
            if names.len() < MOST_FIELDS && !names.contains(&name) {
                names.push(name);
                values.push(value);
            }
        }
        let fields = FieldSet::new(names.leak(), self.identifier());
        let (file, line) = site.place();
        let metadata = Metadata::new(
            site.name,
            site.module,
            site.level.into(),
            Some(file),
            Some(line),
            Some(site.module),
            fields,
            Kind::SPAN,
        );
        let fields = metadata.fields().iter().collect();
        Described { metadata, fields, values, registered: OnceLock::new() }
    }

    /// Opens a span, as a child of the current one, with the literal attributes for its fields.
    pub(crate) fn open(&'static self) -> Span {
        let described = self.described();
        match described.fields.len() {
            0 => described.open::<0>(),
            1..=FEW_FIELDS => described.open::<FEW_FIELDS>(),
            _ => described.open::<MOST_FIELDS>(),
        }
    }
}

impl Described {
    #[inline]
    fn registered(&'static self) -> &'static DefaultCallsite {
        self.registered.get_or_init(|| DefaultCallsite::new(&self.metadata))
    }

    fn open<const ROOM: usize>(&'static self) -> Span {
        // `tracing` takes arrays, and passes over fields without a value.
        let mut values: [(&Field, Option<&dyn Value>); ROOM] = std::array::from_fn(|_| (&self.fields[0], None));
        for (place, (field, value)) in values.iter_mut().zip(self.fields.iter().zip(&self.values)) {
            *place = (field, Some(as_value(value)));
        }
        Span::new(&self.metadata, &self.metadata.fields().value_set(&values))
    }
}

impl From<site::Level> for Level {
    fn from(level: site::Level) -> Self {
        match level {
            site::Level::Trace => Level::TRACE,
            site::Level::Debug => Level::DEBUG,
            site::Level::Info => Level::INFO,
            site::Level::Warn => Level::WARN,
            site::Level::Error => Level::ERROR,
        }
    }
}

fn as_value(literal: &Literal) -> &dyn Value {
    match literal {
        Literal::Str(text) => text,
        Literal::I64(number) => number,
        Literal::F64(number) => number,
        Literal::Bool(flag) => flag,
    }
}

/// Names the face in its metadata, and is not registered itself.
impl Callsite for FaceCallsite {
    fn set_interest(&self, _: Interest) {}

    fn metadata(&self) -> &Metadata<'_> {
        &self.described().metadata
    }
}
