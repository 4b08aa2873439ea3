//! What a key breaks by itself, and what a value breaks by the key that it stands under: whatever can be told without
//! the source code around them, so that it holds for keys of exported spans, too.

#[cfg(test)]
mod tests;

use crate::rules::{
    DEPRECATED_KEY, DEPRECATED_VALUE, KEY_WITHOUT_NAMESPACE, RESERVED_KEY, Rule, UNKNOWN_KEY, WRONG_VALUE_TYPE,
};
use crate::semconv::{self, Lookup, RootKind, Value};
use crate::suggest::distance;

/// The keys that are a program's own. By default all that have a dot.
#[derive(Debug, Clone, Copy, Default)]
pub struct OwnKeys<'p> {
    /// What they begin with, such as `acme` or `com.acme`; if there is nothing, any word will do.
    pub namespaces: &'p [String],
    /// Keys that are right although the conventions do not know them. `http.acme.*` is all that begin so.
    pub known: &'p [String],
}

/// What is wrong with a key or a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// The rule that is broken.
    pub rule: &'static Rule,
    /// What is to be said of this case alone, for [`Rule::message`].
    pub detail: String,
}

impl Breach {
    fn of(rule: &'static Rule, detail: String) -> Breach {
        Breach { rule, detail }
    }
}

impl OwnKeys<'_> {
    fn have_namespace_of(&self, key: &str) -> bool {
        self.namespaces.iter().any(|namespace| is_under(key, namespace))
    }

    fn know(&self, key: &str) -> bool {
        self.known.iter().any(|known| match known.strip_suffix(".*") {
            Some(beginning) => is_under(key, beginning),
            None => key == known,
        })
    }

    /// What to write instead of `key`.
    fn instead_of(&self, key: &str) -> String {
        match self.namespaces.first() {
            Some(namespace) => format!("write `{namespace}.{}`", in_small_letters(key)),
            None => format!("put it into a namespace of your own, as in `acme.{}`", in_small_letters(key)),
        }
    }
}

fn is_under(key: &str, beginning: &str) -> bool {
    key.strip_prefix(beginning).is_some_and(|rest| rest.starts_with('.'))
}

/// The first rule that a key breaks.
///
/// ```
/// use otel_rules::keys::{OwnKeys, judge};
///
/// let breach = judge("http.request.metod", OwnKeys::default()).expect("there is no such key");
/// assert_eq!((breach.rule.slug, breach.detail.as_str()), ("unknown_key", "write `http.request.method`"));
/// assert_eq!(judge("acme.order.id", OwnKeys::default()), None);
/// ```
pub fn judge(key: &str, own: OwnKeys<'_>) -> Option<Breach> {
    if key == "otel" || is_under(key, "otel") {
        return Some(Breach::of(&RESERVED_KEY, instead_of_reserved(key, own)));
    }
    let found = match semconv::lookup(key) {
        // `state` was a key once. Who writes it now means something of the program's own.
        Lookup::Deprecated { .. } if !key.contains('.') => Lookup::Foreign,
        found => found,
    };
    if let Lookup::Deprecated { replacement, note, .. } = found {
        return Some(Breach::of(&DEPRECATED_KEY, instead_of_deprecated(replacement, note)));
    }
    if own.know(key) || own.have_namespace_of(key) {
        return None;
    }
    if let Some(instead) = instead_of_unknown(key, &found, own) {
        return Some(Breach::of(&UNKNOWN_KEY, instead));
    }
    let is_of_conventions = !matches!(found, Lookup::UnknownUnder { .. } | Lookup::Foreign | Lookup::Deprecated { .. });
    let has_namespace = own.namespaces.is_empty() && key.find('.').is_some_and(|dot| dot > 0);
    let is_right = is_of_conventions || has_namespace;
    (!is_right).then(|| Breach::of(&KEY_WITHOUT_NAMESPACE, own.instead_of(key)))
}

/// What to write instead of a key that the conventions would have to know.
fn instead_of_unknown(key: &str, found: &Lookup<'_>, own: OwnKeys<'_>) -> Option<String> {
    match found {
        Lookup::Template { row, name: "" } => Some(format!("a name follows this one, as in `{}.<name>`", row.key)),
        Lookup::UnknownUnder { root, nearest } => {
            let is_reserved = root.kind == RootKind::Reserved;
            let nearest = nearest.filter(|nearest| is_reserved || is_typo(key, nearest));
            let nearest = nearest.map(|nearest| format!("write `{nearest}`"));
            nearest.or_else(|| is_reserved.then(|| own.instead_of(key)))
        }
        Lookup::Foreign => {
            let small = in_small_letters(key);
            matches!(semconv::lookup(&small), Lookup::Known(_)).then(|| format!("write `{small}`"))
        }
        _ => None,
    }
}

/// Under a word that programs use for what is their own, only what differs by a single letter of many is no key of
/// theirs.
fn is_typo(key: &str, nearest: &str) -> bool {
    let behind = key.split_once('.').map_or(0, |(_, behind)| behind.len());
    behind >= 8 && distance(key, nearest) == 1
}

fn instead_of_deprecated(replacement: Option<String>, note: Option<&str>) -> String {
    match (replacement, note) {
        (Some(replacement), None) => format!("write `{replacement}`"),
        (Some(replacement), Some(note)) => format!("write `{replacement}` (\"{note}\")"),
        (None, Some(note)) => format!("see what they say of it, \"{note}\""),
        (None, None) => "leave it out".to_owned(),
    }
}

fn instead_of_reserved(key: &str, own: OwnKeys<'_>) -> String {
    match key {
        "otel.name" => "the name is said by `name = \"..\"` or `set_span_name(..)`".to_owned(),
        "otel.kind" => "the kind is said by `kind = \"..\"`".to_owned(),
        "otel.status_code" | "otel.status_message" | "otel.status_description" => {
            "the outcome is read from a returned `Result`, or said by `err = path` or `set_status(..)`".to_owned()
        }
        key => own.instead_of(key.strip_prefix("otel.").unwrap_or(key)),
    }
}

/// As the conventions write keys: words in small letters, with `_` between them.
fn in_small_letters(key: &str) -> String {
    let mut small = String::with_capacity(key.len() + 2);
    let mut follows_small = false;
    for letter in key.chars() {
        if letter.is_uppercase() && follows_small {
            small.push('_');
        }
        follows_small = letter.is_lowercase() || letter.is_ascii_digit();
        match letter {
            '.' if small.is_empty() || small.ends_with('.') => {}
            letter if letter.is_alphanumeric() || letter == '.' => small.extend(letter.to_lowercase()),
            _ if small.is_empty() || small.ends_with(['_', '.']) => {}
            _ => small.push('_'),
        }
    }
    small.truncate(small.trim_end_matches(['_', '.']).len());
    small
}

/// What a value of the type `given` breaks under `key`, where both are known.
///
/// ```
/// use otel_rules::keys::judge_type;
/// use otel_rules::semconv::Value;
///
/// let breach = judge_type("http.response.status_code", Value::Str).expect("it is a number");
/// assert_eq!(breach.detail, "give it an integer, and not text");
/// assert_eq!(judge_type("http.response.status_code", Value::Int), None);
/// assert_eq!(judge_type("acme.order.id", Value::Str), None);
/// ```
pub fn judge_type(key: &str, given: Value) -> Option<Breach> {
    if given == Value::Unknown {
        return None;
    }
    let (row, is_checked) = match semconv::lookup(key) {
        Lookup::Known(row) => (row, row.value != Value::Unknown),
        // Headers are arrays, of one text in nearly every request.
        Lookup::Template { row, .. } => (row, !matches!(row.value, Value::Unknown | Value::Array)),
        _ => return None,
    };
    let words = |value| match value {
        Value::Str => "text",
        Value::Int => "an integer",
        Value::Double => "a floating-point number",
        Value::Bool => "`true` or `false`",
        Value::Array | Value::Unknown => "an array",
    };
    let is_broken = is_checked && given != row.value;
    let detail = || format!("give it {}, and not {}", words(row.value), words(given));
    is_broken.then(|| Breach::of(&WRONG_VALUE_TYPE, detail()))
}

/// What the text `value` breaks under `key`.
///
/// ```
/// let breach = otel_rules::keys::judge_text("messaging.operation.type", "publish").expect("it has another name");
/// assert_eq!(breach.detail, "write `send`");
/// ```
pub fn judge_text(key: &str, value: &str) -> Option<Breach> {
    let instead = semconv::renamed_value(key, value)?;
    Some(Breach::of(&DEPRECATED_VALUE, format!("write `{instead}`")))
}
