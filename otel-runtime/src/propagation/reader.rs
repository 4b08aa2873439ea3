//! What a propagator sees of a carrier, and what of that it may look at.

use crate::carrier::{Entries, Extract, Found};
use crate::traceparent;
use opentelemetry::propagation::Extractor;
use std::cell::OnceCell;

/// A value longer than this is taken for hostile and not looked at.
const LONGEST_VALUE: usize = 8_192;
/// The same for lists: of those, what is above their own limits is left out member by member.
const LONGEST_LIST: usize = 65_536;

/// What a propagator sees of a carrier.
pub(super) struct Reader<'a, C: ?Sized> {
    carrier: &'a C,
    /// What is in it, if it would rather say so once.
    entries: OnceCell<Option<Entries<'a>>>,
    /// The fields of [`LISTS`] that came in several parts.
    joined: [OnceCell<Option<String>>; LISTS.len()],
}

/// The fields whose value is a list that may come in several parts.
const LISTS: [&str; 2] = ["tracestate", "baggage"];

/// Whether `value` may be looked at, by whatever propagator is installed: the SDK's takes ids with a digit
/// missing for valid.
pub(super) fn is_sound(key: &str, value: &str) -> bool {
    let is = |name: &str| key.eq_ignore_ascii_case(name);
    let longest = if is("baggage") || is("tracestate") { LONGEST_LIST } else { LONGEST_VALUE };
    value.len() <= longest && (!is("traceparent") || traceparent::parse(value).is_some())
}

/// The parts of a list as one, unless they are longer than a value may be.
fn join(parts: &[&str]) -> Option<String> {
    let length = parts.iter().map(|part| part.len() + 1).sum::<usize>();
    (length <= LONGEST_VALUE + 1).then(|| parts.join(","))
}

impl<'c, C: Extract + ?Sized> Reader<'c, C> {
    pub(super) fn of(carrier: &'c C) -> Self {
        Reader { carrier, entries: OnceCell::new(), joined: Default::default() }
    }

    fn find(&self, key: &str) -> Found<'_> {
        match self.entries.get_or_init(|| self.carrier.entries()) {
            Some(entries) => Extract::find(entries, key),
            None => self.carrier.find(key),
        }
    }

    fn values(&self, key: &str) -> Vec<&str> {
        match self.entries.get_or_init(|| self.carrier.entries()) {
            Some(entries) => Extract::get_all(entries, key),
            None => self.carrier.get_all(key),
        }
    }

    /// What may be looked at of what was `found`.
    fn sound<'a>(&'a self, found: &Found<'a>, key: &str) -> Option<&'a str> {
        match found {
            Found::Nothing => None,
            Found::One(value) => Some(*value).filter(|value| is_sound(key, value)),
            Found::Several => self.one_of_several(key),
        }
    }

    #[cold]
    fn one_of_several(&self, key: &str) -> Option<&str> {
        let values = self.values(key);
        let (first, others) = values.split_first()?;
        if !others.is_empty() {
            if let Some(list) = LISTS.iter().position(|list| list.eq_ignore_ascii_case(key)) {
                return self.joined[list].get_or_init(|| join(&values)).as_deref();
            }
            if key.eq_ignore_ascii_case("traceparent") && others.iter().any(|other| other != first) {
                return None;
            }
        }
        Some(*first).filter(|value| is_sound(key, value))
    }
}

impl<C: Extract + ?Sized> Extractor for Reader<'_, C> {
    fn get(&self, key: &str) -> Option<&str> {
        self.sound(&self.find(key), key)
    }
    fn keys(&self) -> Vec<&str> {
        self.carrier.keys()
    }
    fn get_all(&self, key: &str) -> Option<Vec<&str>> {
        let found = self.find(key);
        if !matches!(found, Found::Several) || key.eq_ignore_ascii_case("traceparent") {
            return self.sound(&found, key).map(|value| vec![value]);
        }
        let mut values = self.values(key);
        values.retain(|value| is_sound(key, value));
        (!values.is_empty()).then_some(values)
    }
}
