//! The provider that we were given, by [`Telemetry`](crate::Telemetry) or by the application, and its tracers.

#[cfg(feature = "tracing")]
use super::api;
use super::{OWN, OWN_CHILDREN, OWN_PARENT_BASED, Sampling, TracerFactory, UNKNOWN, foreign, set_state};
use crate::site::{ScopeKey, Site};
use crate::start::SpanSource;
use std::ptr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

/// A provider that we were given.
pub(super) struct OwnProvider {
    factory: Arc<dyn TracerFactory>,
    generation: u32,
    /// By [`set_tracer_provider`](super::set_tracer_provider): it is not [`Telemetry`](crate::Telemetry)'s.
    is_set: bool,
}

static OWN_PROVIDER: RwLock<Option<OwnProvider>> = RwLock::new(None);

/// Counts installed providers; 0 means none yet.
pub(super) static GENERATION: AtomicU64 = AtomicU64::new(0);

/// Tracers of all own providers, one for each scope. Sites remember the index, so that a call finds
/// its tracer with two loads and no lock. Never shrinks: its size is scopes times installs.
static TRACERS: [OnceLock<Box<dyn SpanSource>>; 1024] = [const { OnceLock::new() }; 1024];

/// The scopes that have a place in [`TRACERS`], and the generation of their provider.
static TRACER_PLACES: Mutex<Vec<(ScopeKey, u32)>> = Mutex::new(Vec::new());

/// Makes the provider behind `factory` the one that call sites start spans with.
#[allow(dead_code, reason = "called by the pipeline, which is a feature")]
pub(crate) fn install_own(factory: impl TracerFactory + 'static, sampling: Sampling) {
    let state = match sampling {
        Sampling::OwnChildren => OWN_CHILDREN,
        Sampling::ParentBased => OWN_PARENT_BASED,
        Sampling::Custom => OWN,
    };
    install(factory, state, false);
}

/// The same, in this state; `is_set` tells that it is not [`Telemetry`](crate::Telemetry)'s.
pub(super) fn install(factory: impl TracerFactory + 'static, state: u8, is_set: bool) {
    let factory = Arc::new(factory);
    let mut own = OWN_PROVIDER.write().unwrap_or_else(PoisonError::into_inner);
    let generation = u32::try_from(GENERATION.fetch_add(1, Ordering::AcqRel) + 1).unwrap_or(u32::MAX);
    let before = own.replace(OwnProvider { factory, generation, is_set });
    set_state(state);
    drop(own);
    foreign::forget();
    // The last that holds its provider, perhaps, whose drop is the application's code.
    drop(before);
}

/// Ends what [`install_own`] began: from now on it is unknown whether a provider is there. One that the
/// application has set since stays.
#[allow(dead_code, reason = "called by the pipeline, which is a feature")]
pub(crate) fn retire_own() {
    retire(|own| own.is_none_or(|own| !own.is_set));
    #[cfg(feature = "tracing")]
    api::forget();
}

/// Ends what an install began, if `ends` says so of the provider that is there.
pub(super) fn retire(ends: impl FnOnce(Option<&OwnProvider>) -> bool) {
    let mut own = OWN_PROVIDER.write().unwrap_or_else(PoisonError::into_inner);
    if !ends(own.as_ref()) {
        return;
    }
    let before = own.take();
    set_state(UNKNOWN);
    drop(own);
    // As in `install`.
    drop(before);
}

#[inline]
pub(crate) fn own_source(site: &'static Site) -> Option<&'static dyn SpanSource> {
    let known = site.tracer.load(Ordering::Acquire);
    if known >> 32 == GENERATION.load(Ordering::Acquire) {
        if let Some(Some(tracer)) =
            usize::try_from(known & 0xFFFF_FFFF).ok().and_then(|i| TRACERS.get(i)).map(OnceLock::get)
        {
            return Some(&**tracer);
        }
    }
    own_source_anew(site)
}

#[cold]
fn own_source_anew(site: &'static Site) -> Option<&'static dyn SpanSource> {
    let own = OWN_PROVIDER.read().unwrap_or_else(PoisonError::into_inner);
    let (factory, generation) = own.as_ref().map(|own| (own.factory.clone(), own.generation))?;
    drop(own);
    let key = (site.scope_key(), generation);
    let mut places = TRACER_PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    let place = match places.iter().position(|&known| known == key) {
        Some(place) => place,
        None if places.len() == TRACERS.len() => return None,
        None => {
            places.push(key);
            places.len() - 1
        }
    };
    drop(places);
    let kept = TRACERS.get(place)?;
    if kept.get().is_none() {
        // Made by the application's code, so that nobody may wait for it. Another thread may have been faster.
        let _ = kept.set(factory.tracer(site.scope()));
    }
    let tracer = kept.get()?;
    let remembered = (u64::from(generation) << 32) | u64::try_from(place).unwrap_or(u64::from(u32::MAX));
    site.tracer.store(remembered, Ordering::Release);
    Some(&**tracer)
}

/// Ends the provider that the application has set, if `source` is a tracer of it and not of one before.
pub(super) fn retire_set(source: &'static dyn SpanSource) {
    // The newest first: tracers without a size may all stand in the same place.
    let place = TRACERS.iter().rposition(|kept| kept.get().is_some_and(|kept| ptr::addr_eq(&raw const **kept, source)));
    let places = TRACER_PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    let generation = place.and_then(|place| places.get(place)).map(|&(_, generation)| generation);
    drop(places);
    retire(|own| own.is_some_and(|own| own.is_set && Some(own.generation) == generation));
}
