//! What a face says of its call: name, target, level, place and literal attributes.

use crate::World;
use otel_runtime::{TracingSpans, span, traced, tracing_layer};
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use tracing::Subscriber;
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id};
use tracing::subscriber::with_default;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry;

/// Notes each new span, as `fmt` would print it.
#[derive(Clone, Default)]
struct Faces(Arc<Mutex<Vec<String>>>);

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl<S: Subscriber> Layer<S> for Faces {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let metadata = attributes.metadata();
        let mut text = format!("{} {} {}", metadata.level(), metadata.target(), metadata.name());
        assert_eq!(metadata.module_path(), Some(metadata.target()));
        assert!(metadata.file().is_some_and(|file| file.ends_with("contents.rs")) && metadata.line().is_some());
        attributes.record(&mut Fields(&mut text));
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(text);
    }
}

fn faces(run: impl FnOnce()) -> Vec<String> {
    let world = World::new(TracingSpans::Recorded);
    let faces = Faces::default();
    with_default(registry().with(tracing_layer()).with(faces.clone()).with(world.scopes.clone()), run);
    world.text();
    let faces = faces.0.lock().unwrap_or_else(PoisonError::into_inner);
    faces.clone()
}

#[traced]
fn none() {}

#[traced(attrs("acme.a" = 1, "acme.b" = "two", "acme.c" = true))]
fn three() {}

#[traced(attrs("acme.a" = 1, "acme.b" = 2.5, "acme.c" = -3, "acme.d" = false))]
fn four() {}

#[traced(attrs("acme.a" = 1, "acme.b" = 2, "acme.c" = 3, "acme.d" = 4, "acme.e" = 5))]
fn five() {}

#[traced(name = "named", attrs("acme.literal" = 1, "acme.computed" = computed))]
fn computing(computed: i64) {}

#[test]
fn literal_attributes_are_fields() {
    let seen = faces(|| {
        none();
        three();
        four();
        five();
        computing(2);
        span!("a block", attrs("acme.a" = "b"), {});
    });
    let target = "DEBUG tracing_faces::contents";
    let expected = [
        "none",
        "three acme.a=1 acme.b=\"two\" acme.c=true",
        "four acme.a=1 acme.b=2.5 acme.c=-3 acme.d=false",
        "five acme.a=1 acme.b=2 acme.c=3 acme.d=4 acme.e=5",
        "named acme.literal=1",
        "a block acme.a=\"b\"",
    ];
    assert_eq!(seen, expected.map(|face| format!("{target} {face}")));
}

/// A call with as many literal attributes as there are names.
macro_rules! many {
    ($function:ident $(allowing $rule:ident)?: $($name:literal)+) => {
        #[traced(attrs($($name = 1),+) $(, allow($rule, reason = "more than there are fields"))?)]
        fn $function() {}
    };
}

many! {
    thirty_two:
    "acme.a00" "acme.a01" "acme.a02" "acme.a03" "acme.a04" "acme.a05" "acme.a06" "acme.a07"
    "acme.a08" "acme.a09" "acme.a10" "acme.a11" "acme.a12" "acme.a13" "acme.a14" "acme.a15"
    "acme.a16" "acme.a17" "acme.a18" "acme.a19" "acme.a20" "acme.a21" "acme.a22" "acme.a23"
    "acme.a24" "acme.a25" "acme.a26" "acme.a27" "acme.a28" "acme.a29" "acme.a30" "acme.a31"
}

many! {
    forty allowing too_many_attributes:
    "acme.a00" "acme.a01" "acme.a02" "acme.a03" "acme.a04" "acme.a05" "acme.a06" "acme.a07"
    "acme.a08" "acme.a09" "acme.a10" "acme.a11" "acme.a12" "acme.a13" "acme.a14" "acme.a15"
    "acme.a16" "acme.a17" "acme.a18" "acme.a19" "acme.a20" "acme.a21" "acme.a22" "acme.a23"
    "acme.a24" "acme.a25" "acme.a26" "acme.a27" "acme.a28" "acme.a29" "acme.a30" "acme.a31"
    "acme.a32" "acme.a33" "acme.a34" "acme.a35" "acme.a36" "acme.a37" "acme.a38" "acme.a39"
}

#[test]
fn there_are_32_fields_at_most() {
    let seen = faces(|| {
        thirty_two();
        forty();
    });
    assert_eq!(seen.iter().map(|face| face.matches("=1").count()).collect::<Vec<_>>(), [32, 32]);
    assert!(seen[1].ends_with("acme.a31=1"), "{}", seen[1]);
}

#[traced(level = "info")]
fn visible() {
    tracing::info!("in visible");
    hidden();
}

#[traced]
fn hidden() {
    tracing::info!("in hidden");
}

#[test]
fn a_call_is_as_visible_as_its_level() {
    let world = World::new(TracingSpans::Recorded);
    let filtered = world.scopes.clone().with_filter(LevelFilter::INFO);
    with_default(registry().with(tracing_layer()).with(filtered), visible);
    let tree = "visible[in visible@INFO](hidden[in hidden@INFO])";
    assert_eq!(world.text(), format!("{tree}; in visible: visible, in hidden: visible"));
    let of_all = registry().with(LevelFilter::INFO).with(tracing_layer()).with(world.scopes.clone());
    with_default(of_all, visible);
    assert_eq!(world.text(), format!("{tree}; in visible: visible, in hidden: visible"));
}

#[traced(level = "trace")]
fn at_trace() {}

#[traced(level = "warn")]
fn at_warn() {}

#[traced(level = "error")]
fn at_error() {}

#[test]
fn all_levels() {
    let seen = faces(|| {
        at_trace();
        hidden();
        visible();
        at_warn();
        at_error();
    });
    let levels: Vec<&str> = seen.iter().filter_map(|face| face.split(' ').next()).collect();
    assert_eq!(levels, ["TRACE", "DEBUG", "INFO", "DEBUG", "WARN", "ERROR"]);
}
