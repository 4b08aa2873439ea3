//! The call site that the `tracing` spans of an annotated function have: static to `tracing`, made of a [`Site`] when a
//! first span is opened there.

use crate::site::{self, Literal, Site};
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{LazyLock, OnceLock, PoisonError, RwLock};
use tracing::field::{Field, FieldSet, Value};
use tracing::level_filters::LevelFilter;
use tracing::{Level, Span, dispatcher};
use tracing_core::callsite::{self, Callsite, Identifier};
use tracing_core::subscriber::Interest;
use tracing_core::{Kind, Metadata, identify_callsite};

/// More literal attributes than this have no field: `tracing` promises no more.
const MOST_FIELDS: usize = 32;
/// What most sites get by with.
const FEW_FIELDS: usize = 4;

const NEVER: u8 = 0;
const SOMETIMES: u8 = 1;
const ALWAYS: u8 = 2;

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
    /// Whether subscribers have been asked.
    is_registered: AtomicBool,
    interest: AtomicU8,
}

#[derive(Debug)]
struct Described {
    metadata: Metadata<'static>,
    fields: Vec<Field>,
    /// Of each field.
    values: Vec<Literal>,
}

impl FaceCallsite {
    /// Never given back: there are as many as there are sites.
    pub(crate) fn new(site: &'static Site) -> &'static Self {
        let interest = AtomicU8::new(NEVER);
        let new = FaceCallsite { site, described: OnceLock::new(), is_registered: AtomicBool::new(false), interest };
        let callsite: &'static Self = Box::leak(Box::new(new));
        callsite.described.get_or_init(|| callsite.describe());
        FACES.write().unwrap_or_else(PoisonError::into_inner).insert(callsite.identifier());
        callsite
    }

    pub(crate) fn identifier(&'static self) -> Identifier {
        identify_callsite!(self)
    }

    /// Whether a subscriber wants its spans: the one check that is left of a face that is filtered off.
    #[inline]
    pub(crate) fn is_enabled(&'static self) -> bool {
        if !self.is_registered.load(Ordering::Acquire) {
            self.register();
        }
        match self.interest.load(Ordering::Relaxed) {
            NEVER => false,
            _ if self.described().metadata.level() > &LevelFilter::current() => false,
            SOMETIMES => dispatcher::get_default(|dispatch| dispatch.enabled(&self.described().metadata)),
            _ => true,
        }
    }

    /// Makes it known to all subscribers, whose code this runs: it may come back here.
    #[cold]
    fn register(&'static self) {
        if !self.is_registered.swap(true, Ordering::AcqRel) {
            callsite::register(self);
        }
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
        Described { metadata, fields, values }
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

impl Callsite for FaceCallsite {
    fn set_interest(&self, interest: Interest) {
        let interest = if interest.is_never() {
            NEVER
        } else if interest.is_always() {
            ALWAYS
        } else {
            SOMETIMES
        };
        self.interest.store(interest, Ordering::Relaxed);
    }

    fn metadata(&self) -> &Metadata<'_> {
        &self.described().metadata
    }
}
