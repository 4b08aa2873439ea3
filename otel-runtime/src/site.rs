//! The static description of an annotated place: everything about it that is known at compile time.

use opentelemetry::trace::SpanKind;
use opentelemetry::{InstrumentationScope, Key, KeyValue, Value};
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::time::Duration;

/// The schema that the key table follows.
pub(crate) const SCHEMA_URL: &str = "https://opentelemetry.io/schemas/1.42.0";

/// `SpanKind` that can stand in a static.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    // In the order of `SpanKind`, so that one becomes the other for nothing.
    /// A request is sent and its answer waited for.
    Client,
    /// A request is served while its sender waits.
    Server,
    /// A message is handed to a broker.
    Producer,
    /// A message is processed.
    Consumer,
    /// Work inside the application.
    Internal,
}

impl From<Kind> for SpanKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Internal => SpanKind::Internal,
            Kind::Server => SpanKind::Server,
            Kind::Client => SpanKind::Client,
            Kind::Producer => SpanKind::Producer,
            Kind::Consumer => SpanKind::Consumer,
        }
    }
}

/// The level of the span of `tracing` that is opened beside a site's own, in a program that asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Of no use outside of a search for one fault.
    Trace,
    /// What a developer looks at.
    Debug,
    /// What an operator looks at.
    Info,
    /// Work that is there for something that went wrong.
    Warn,
    /// Work that is there for a failure.
    Error,
}

/// An attribute value that was a literal in the annotation.
#[derive(Debug, Clone, Copy)]
pub enum Literal {
    /// A string literal.
    Str(&'static str),
    /// An integer literal.
    I64(i64),
    /// A float literal.
    F64(f64),
    /// `true` or `false`.
    Bool(bool),
}

impl From<Literal> for Value {
    fn from(literal: Literal) -> Self {
        match literal {
            Literal::Str(text) => Value::from(text),
            Literal::I64(number) => Value::I64(number),
            Literal::F64(number) => Value::F64(number),
            Literal::Bool(flag) => Value::Bool(flag),
        }
    }
}

/// Name and version of the annotated crate.
pub(crate) type ScopeKey = (&'static str, Option<&'static str>);

/// One annotated function or `span!`; lives in a static next to it.
#[derive(Debug)]
pub struct Site {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) level: Level,
    pub(crate) attributes: &'static [(&'static str, Literal)],
    /// So many attributes besides are known by the calls alone.
    pub(crate) dynamic: usize,
    /// The body, of a future or of a leaf, asks for its own span, see [`crate::own`].
    pub(crate) asks_for_span: bool,
    /// Its span is never put into the current context.
    pub(crate) is_leaf: bool,
    /// Calls that end sooner have no span, see [`crate::slow`].
    pub(crate) min_duration: Duration,
    pub(crate) module: &'static str,
    file: &'static str,
    line: u32,
    scope_name: &'static str,
    scope_version: Option<&'static str>,
    /// Where the tracer of the installed provider stands, see [`crate::provider`].
    pub(crate) tracer: AtomicU64,
    /// Whether the filter lets it record, see [`crate::filter`].
    pub(crate) filtered: AtomicU8,
    pub(crate) measured: Measured,
    /// What `tracing` knows of it, once a `tracing` span was to be opened.
    #[cfg(feature = "tracing")]
    pub(crate) face: std::sync::OnceLock<&'static crate::tracing_spans::FaceCallsite>,
}

/// What has been measured of a site's spans.
#[derive(Debug)]
pub(crate) struct Measured {
    spans: AtomicU64,
    nanos: AtomicU64,
}

impl Measured {
    /// Adds a span that has ended.
    pub(crate) fn add(&self, time: Duration) {
        self.spans.fetch_add(1, Ordering::Relaxed);
        self.nanos.fetch_add(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> (u64, Duration) {
        (self.spans.load(Ordering::Relaxed), Duration::from_nanos(self.nanos.load(Ordering::Relaxed)))
    }
}

/// Where a site stands in the source, as the macros of `core` tell it.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// `module_path!()`
    pub module: &'static str,
    /// `file!()`
    pub file: &'static str,
    /// `line!()`
    pub line: u32,
    /// `option_env!("CARGO_PKG_NAME")`; the module path's first segment stands in for it.
    pub package: Option<&'static str>,
    /// `option_env!("CARGO_PKG_VERSION")`
    pub version: Option<&'static str>,
}

impl Site {
    /// A site with the default kind and level, and no attributes.
    pub const fn new(name: &'static str, source: Source) -> Self {
        Site {
            name,
            kind: Kind::Internal,
            level: Level::Debug,
            attributes: &[],
            dynamic: 0,
            asks_for_span: false,
            is_leaf: false,
            min_duration: Duration::ZERO,
            module: source.module,
            file: source.file,
            line: source.line,
            scope_name: match source.package {
                Some(package) => package,
                None => source.module,
            },
            scope_version: source.version,
            tracer: AtomicU64::new(0),
            filtered: AtomicU8::new(0),
            measured: Measured { spans: AtomicU64::new(0), nanos: AtomicU64::new(0) },
            #[cfg(feature = "tracing")]
            face: std::sync::OnceLock::new(),
        }
    }

    /// Sets the span kind.
    #[must_use]
    pub const fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    /// Sets the level of the span of `tracing` beside this one.
    #[must_use]
    pub const fn level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// Sets the attributes that are literals.
    #[must_use]
    pub const fn attributes(mut self, attributes: &'static [(&'static str, Literal)]) -> Self {
        self.attributes = attributes;
        self
    }

    /// How many attributes have expressions, told where they are many.
    #[must_use]
    pub const fn dynamic(mut self, dynamic: usize) -> Self {
        self.dynamic = dynamic;
        self
    }

    /// The body of a future or of a leaf asks for its own span.
    #[must_use]
    pub const fn asks_for_span(mut self) -> Self {
        self.asks_for_span = true;
        self
    }

    /// `leaf`
    #[must_use]
    pub const fn leaf(mut self) -> Self {
        self.is_leaf = true;
        self
    }

    /// `min_duration = "100ms"`
    #[must_use]
    pub const fn min_duration(mut self, min_duration: Duration) -> Self {
        self.min_duration = min_duration;
        self
    }

    /// The instrumentation scope: name and version of the annotated crate.
    pub(crate) fn scope(&self) -> InstrumentationScope {
        let scope = InstrumentationScope::builder(self.scope_name).with_schema_url(SCHEMA_URL);
        match self.scope_version {
            Some(version) => scope.with_version(version).build(),
            None => scope.build(),
        }
    }

    /// What tells the scope of this site from another one's.
    pub(crate) fn scope_key(&self) -> ScopeKey {
        (self.scope_name, self.scope_version)
    }

    /// File and line.
    #[cfg(feature = "tracing")]
    pub(crate) fn place(&self) -> (&'static str, u32) {
        (self.file, self.line)
    }

    /// Where the site stands, as `code.*` attributes.
    pub(crate) fn code_attributes(&self) -> [KeyValue; 3] {
        let function = format!("{}::{}", self.module, self.name);
        [
            KeyValue::new("code.function.name", function),
            KeyValue::new("code.file.path", self.file),
            KeyValue::new("code.line.number", i64::from(self.line)),
        ]
    }

    /// The literal attributes, as the API takes them.
    pub(crate) fn literal_attributes(&self) -> impl Iterator<Item = KeyValue> + use<> {
        let attributes = self.attributes;
        attributes.iter().map(|&(key, value)| KeyValue::new(Key::from_static_str(key), value))
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, Site, Source};

    const HERE: Source = Source { module: "acme", file: "acme.rs", line: 1, package: None, version: None };

    #[test]
    fn the_level_is_debug_unless_it_is_said() {
        static SILENT: Site = Site::new("silent", HERE);
        static LOUD: Site = Site::new("loud", HERE).level(Level::Error);
        assert_eq!((SILENT.level, LOUD.level), (Level::Debug, Level::Error));
    }
}
