//! Which annotated places record: set by text or by the environment, changeable while the program runs.
//!
//! ```
//! # fn main() -> Result<(), otel_runtime::filter::FilterError> {
//! otel_runtime::filter::set("shop::db=off, shop::db::charge=on")?;
//! # Ok(())
//! # }
//! ```
//!
//! A filter is a list of `pattern=on` and `pattern=off`, with commas between. A pattern is matched against
//! the module's path, `shop::db`, and against that with the span's name behind it, `shop::db::charge`;
//! `*` stands for anything, `::` too, so `shop::*` is all below `shop`, and `*::charge` each site of that
//! name. The longest pattern that matches wins, of equal ones the last; what none matches is on. The name
//! is the one that stands in the source: the function's where `name` is a constant, the verb where the
//! destination of a message is known only when it is called.
//!
//! `OTEL_RUST_TRACED_FILTER` is read once, when the first site is met, unless [`set`] came before. What
//! is wrong in it is warned of, counted in [`Stats::settings_ignored`](crate::Stats) and left out.
//!
//! A site that is off starts no span. Calls inside attach to the enclosing span; `record!` and `event!` in
//! it do nothing. Contexts go on: what `parent_from`, `parent` and `new_root` name is attached, and
//! `inject_into` writes the context that is current. Calls that have begun go on as they began.
//!
//! The filter is asked only where a span would start: it costs nothing for calls that are not sampled, and
//! one relaxed load for others.

mod pattern;

use crate::diagnostics::{self, SETTINGS_IGNORED};
use crate::site::Site;
use opentelemetry::Context;
use opentelemetry::trace::{SpanId, TraceContextExt as _};
use pattern::Rules;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

const VARIABLE: &str = "OTEL_RUST_TRACED_FILTER";

const UNSEEN: u8 = 0;
const ON: u8 = 1;
const OFF: u8 = 2;
/// Off, and its calls open `tracing` spans: none of them may pass at first sight.
const OFF_AND_FACED: u8 = 3;

struct Registry {
    /// `None` until a filter is set or the environment has been read.
    rules: Option<Rules>,
    sites: Vec<&'static Site>,
    /// What a site becomes that is off.
    off: u8,
}

static REGISTRY: Mutex<Registry> = Mutex::new(Registry { rules: None, sites: Vec::new(), off: OFF });

fn registry() -> MutexGuard<'static, Registry> {
    REGISTRY.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is wrong with a filter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FilterError {
    /// An entry without `=`.
    #[error("`{entry}` does not say whether it is on or off; write `{entry}=off`")]
    NoState {
        /// The entry.
        entry: String,
    },
    /// Something other than `on` and `off`.
    #[error("`{state}` in `{entry}` is neither `on` nor `off`")]
    UnknownState {
        /// The entry.
        entry: String,
        /// What stands behind its `=`.
        state: String,
    },
    /// Nothing in front of `=`.
    #[error("`{entry}` names no module or span; write `*{entry}` for all")]
    NoPattern {
        /// The entry.
        entry: String,
    },
}

/// Replaces the filter, that of the environment too; an empty text lets all sites record.
///
/// Costs a match with each pattern for each site met so far, under a lock that calls take only when
/// their site is met for the first time. Threads see the change at their next call, or soon after.
///
/// # Errors
/// If an entry is malformed; then the filter stays what it was.
///
/// ```
/// use otel_runtime::filter;
///
/// # fn main() -> Result<(), filter::FilterError> {
/// filter::set("shop::*=off, shop::checkout=on")?;
/// assert!(filter::set("shop::*=of").is_err());
/// filter::set("")?;
/// # Ok(())
/// # }
/// ```
pub fn set(filter: &str) -> Result<(), FilterError> {
    let (rules, errors) = Rules::parse(filter);
    if let Some(error) = errors.into_iter().next() {
        return Err(error);
    }
    let mut registry = registry();
    registry.rules = Some(rules);
    registry.apply();
    Ok(())
}

/// Sets whether calls of a site that is off have to be looked at all the same, because they open `tracing` spans.
#[allow(dead_code, reason = "called by the pipeline, which is a feature")]
pub(crate) fn set_all_faced(on: bool) {
    let mut registry = registry();
    registry.off = if on { OFF_AND_FACED } else { OFF };
    registry.apply();
}

impl Registry {
    /// Tells the sites that have been met.
    fn apply(&self) {
        for site in &self.sites {
            site.filtered.store(self.state(site), Ordering::Relaxed);
        }
    }

    fn state(&self, site: &Site) -> u8 {
        let passes = |rules: &Rules| rules.let_pass(site.module, site.name);
        if self.rules.as_ref().is_none_or(passes) { ON } else { self.off }
    }
}

/// Whether `site` may start spans.
#[inline]
pub(crate) fn is_on(site: &'static Site) -> bool {
    match site.filtered.load(Ordering::Relaxed) {
        UNSEEN => meet(site),
        state => state == ON,
    }
}

/// Whether `site` is known to be turned off: one that nobody has met yet is not.
#[inline]
pub(crate) fn is_off(site: &Site) -> bool {
    site.filtered.load(Ordering::Relaxed) == OFF
}

#[cold]
fn meet(site: &'static Site) -> bool {
    let mut registry = registry();
    let mut errors = Vec::new();
    registry.rules.get_or_insert_with(|| {
        let text = std::env::var_os(VARIABLE).unwrap_or_default();
        let (rules, wrong) = Rules::parse(&text.to_string_lossy());
        errors = wrong;
        rules
    });
    let state = registry.state(site);
    // Another thread may have been here first.
    if site.filtered.swap(state, Ordering::Relaxed) == UNSEEN {
        registry.sites.push(site);
    }
    drop(registry);
    // Whoever hears a warning is the application's, and may be traced itself.
    for error in errors {
        SETTINGS_IGNORED.add(1);
        diagnostics::warn(format_args!("{VARIABLE}: {error}; it is ignored"));
    }
    state == ON
}

/// A site that a span would have started at, since the program began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SiteInfo {
    /// The path of its module.
    pub module: &'static str,
    /// The name of its spans, as it stands in the source.
    pub name: &'static str,
    /// Whether the filter lets it record.
    pub is_on: bool,
    /// How many of its spans have started and ended while [`measure`] was on. Calls without a span that
    /// records are not counted: that would cost them more than they cost.
    pub spans: u64,
    /// The time that those took together, from start to end.
    pub time: Duration,
}

/// The sites met so far, in the order in which they were met: those where a span was or would have been
/// started. A site whose calls are never sampled is not met.
///
/// Takes a lock, and allocates the list.
///
/// ```
/// use otel_runtime::{filter, testing, traced};
///
/// #[traced]
/// fn charge() {}
///
/// filter::measure(true);
/// let recorder = testing::record();
/// charge();
/// let sites = filter::sites();
/// assert!(sites.iter().any(|site| site.name == "charge" && site.is_on && site.spans == 1));
/// ```
pub fn sites() -> Vec<SiteInfo> {
    let registry = registry();
    let info = |site: &&'static Site| {
        let (spans, time) = site.measured.get();
        let is_on = site.filtered.load(Ordering::Relaxed) == ON;
        SiteInfo { module: site.module, name: site.name, is_on, spans, time }
    };
    registry.sites.iter().map(info).collect()
}

static MEASURING: AtomicBool = AtomicBool::new(false);

/// Starts or stops counting and timing of recorded spans for [`sites`]. Off at first.
///
/// While it is on, a recorded span costs two looks at the clock and an allocation more; while it is off,
/// two relaxed loads. Calls that are not recorded pay nothing either way.
///
/// ```
/// otel_runtime::filter::measure(true);
/// ```
pub fn measure(on: bool) {
    MEASURING.store(on, Ordering::Relaxed);
}

#[inline]
pub(crate) fn is_measuring() -> bool {
    MEASURING.load(Ordering::Relaxed)
}

/// Stands in the context of a span that is measured.
struct Meter {
    site: &'static Site,
    started: Instant,
    /// Contexts are inherited: this tells the span's own from another one's below.
    span: SpanId,
}

/// The context of a span that has just started, so that [`ended`] measures it.
pub(crate) fn measured(site: &'static Site, context: &Context) -> Context {
    let span = context.span().span_context().span_id();
    context.with_value(Meter { site, started: Instant::now(), span })
}

#[cold]
pub(crate) fn ended(context: &Context) {
    if let Some(meter) = context.get::<Meter>() {
        if meter.span == context.span().span_context().span_id() {
            meter.site.measured.add(meter.started.elapsed());
        }
    }
}
