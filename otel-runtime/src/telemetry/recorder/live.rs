//! What is known of a span while it runs.

use super::super::desk::{self, Desk};
use super::super::lanes::{Beside, Ended, Lanes, Offered};
use super::record::{CODE_LOCATION, Origin, Record, Traits, last_of_each, literals, over, put_literals};
use super::{Out, Sink};
use crate::clock;
use crate::outcome::Ending;
use crate::site::Site;
use crate::start::{LoneSpan, StartArgs};
use opentelemetry::KeyValue;
use opentelemetry::trace::{Event, Link, SpanContext, SpanId, Status, TraceFlags, TraceId, TraceState};
use opentelemetry_sdk::trace::SpanProcessor;
use std::borrow::Cow;
use std::mem;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// So many nanoseconds fit into a record: four seconds.
const LONGEST: u64 = u32::MAX as u64;

/// Lies in a box that is used again, by the thread that the span ended on: the API moves a span several times before
/// it stays where it is.
pub(in crate::telemetry) struct Live {
    pub(super) context: SpanContext,
    pub(super) parent: SpanId,
    /// Nanoseconds since the Unix epoch.
    pub(super) start: u64,
    pub(super) site: &'static Site,
    pub(super) sink: &'static Sink,
    /// Its attributes, but for the site's, and its links.
    pub(in crate::telemetry) beside: Beside,
    rare: Option<Box<Rare>>,
    pub(super) traits: Traits,
}

/// What few spans have.
#[derive(Default)]
pub(in crate::telemetry) struct Rare {
    /// Another name than the site's.
    pub(super) name: Option<Cow<'static, str>>,
    pub(super) trace_state: TraceState,
    pub(super) status: Status,
    pub(super) events: Vec<Event>,
    /// Where there are more than go beside the record.
    pub(super) beside: Beside,
    /// How long it took, if that was too long for the record.
    pub(super) lasted: Option<Duration>,
    pub(super) dropped_attributes: u32,
    pub(super) dropped_events: u32,
    pub(super) dropped_links: u32,
}

/// What tells a span from others.
#[derive(Clone, Copy)]
pub(super) struct Identity<'a> {
    pub(super) trace: TraceId,
    pub(super) span: SpanId,
    pub(super) flags: TraceFlags,
    pub(super) state: &'a TraceState,
}

impl<'a> Identity<'a> {
    #[inline]
    pub(super) fn of(context: &'a SpanContext) -> Self {
        Identity {
            trace: context.trace_id(),
            span: context.span_id(),
            flags: context.trace_flags(),
            state: context.trace_state(),
        }
    }
}

impl Live {
    /// Starts a span now at `site`, with its literal attributes, in a `used` box if there is one. In line, and without a
    /// context that is made elsewhere and moved: what is written in parts and read as a whole is waited for.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "see above")]
    pub(super) fn start(
        used: Option<Box<Self>>,
        identity: Identity<'_>,
        parent: &SpanContext,
        site: &'static Site,
        sink: &'static Sink,
    ) -> Box<Self> {
        let mut live = used.unwrap_or_else(|| Live::unused(site, sink));
        let Identity { trace, span, flags, state } = identity;
        live.context = SpanContext::new(trace, span, flags, false, TraceState::NONE);
        live.parent = parent.span_id();
        live.site = site;
        live.sink = sink;
        live.traits = Traits { flags, kind: site.kind, origin: Origin::of_child(parent.is_remote()) };
        if *state != TraceState::NONE {
            live.set_trace_state(state);
        }
        live.start = clock::now_nanos();
        live
    }

    #[cold]
    fn set_trace_state(&mut self, state: &TraceState) {
        let Identity { trace, span, flags, .. } = Identity::of(&self.context);
        self.context = SpanContext::new(trace, span, flags, false, state.clone());
        self.rare().trace_state = state.clone();
    }

    #[cold]
    #[allow(clippy::unnecessary_box_returns, reason = "it stays where it is")]
    fn unused(site: &'static Site, sink: &'static Sink) -> Box<Self> {
        Box::new(Live {
            context: SpanContext::NONE,
            parent: SpanId::INVALID,
            start: 0,
            site,
            sink,
            beside: Beside::default(),
            rare: None,
            traits: Traits { flags: TraceFlags::NOT_SAMPLED, kind: site.kind, origin: Origin::of_child(false) },
        })
    }

    pub(super) fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    /// How many attributes it has so far.
    fn attribute_count(&self) -> usize {
        self.beside.attributes.len() + if self.traits.origin.has_literals() { literals(self.site) } else { 0 }
    }

    fn most_attributes(&self) -> usize {
        usize::try_from(self.sink.limits.max_attributes_per_span).unwrap_or(usize::MAX)
    }

    /// Whether there is room for no attribute more.
    fn is_full(&self) -> bool {
        self.attribute_count() >= self.most_attributes()
    }

    /// The same at a first look, which counts what the site might have.
    #[inline]
    fn may_be_full(&self) -> bool {
        self.beside.attributes.len() + self.site.attributes.len() + CODE_LOCATION >= self.most_attributes()
    }

    /// Sets an attribute where there is no room for one more. What has its key gets the new value.
    #[cold]
    fn set_over_limit(&mut self, attribute: KeyValue) {
        if let Some(earlier) = self.beside.attributes.iter_mut().rfind(|earlier| earlier.key == attribute.key) {
            earlier.value = attribute.value;
            return;
        }
        let mut literals = self.site.literal_attributes().take(self.most_attributes());
        let replaces_literal =
            self.traits.origin.has_literals() && literals.any(|literal| literal.key == attribute.key);
        // Once something was dropped no key is there twice.
        if self.rare().dropped_attributes == 0 {
            self.beside.attributes = last_of_each(mem::take(&mut self.beside.attributes));
        }
        if replaces_literal || !self.is_full() {
            self.beside.attributes.push(attribute);
        } else {
            self.rare().dropped_attributes += 1;
        }
    }

    /// Begins as `args` say.
    pub(super) fn begin_with(&mut self, args: StartArgs) {
        if args.with_literals {
            self.traits.origin = self.traits.origin.without_literals();
        }
        self.begin_with_attributes(args.attributes);
        if args.name != self.site.name {
            self.rare().name = Some(args.name);
        }
        self.traits.kind = args.kind;
        if let Some(started) = args.started {
            self.start = clock::nanos(started);
        }
        if !args.links.is_empty() {
            self.begin_with_links(args.links);
        }
    }

    fn begin_with_attributes(&mut self, mut attributes: Vec<KeyValue>) {
        let left = self.most_attributes().saturating_sub(self.attribute_count());
        if let Some(dropped) = attributes.len().checked_sub(left).filter(|dropped| *dropped > 0) {
            attributes.truncate(left);
            self.rare().dropped_attributes = u32::try_from(dropped).unwrap_or(u32::MAX);
        }
        take_over(&mut self.beside.attributes, attributes);
    }

    fn begin_with_links(&mut self, mut links: Vec<Link>) {
        let limits = self.sink.limits;
        let (most, dropped) = over(links.len(), limits.max_links_per_span);
        links.truncate(most);
        for link in &mut links {
            let (most, dropped) = over(link.attributes.len(), limits.max_attributes_per_link);
            link.attributes.truncate(most);
            link.dropped_attributes_count = dropped;
        }
        take_over(&mut self.beside.links, links);
        if dropped > 0 {
            self.rare().dropped_links = dropped;
        }
    }

    /// Gives what has become of it to where its spans go. It ends now unless it is said when.
    #[inline(never)]
    pub(super) fn end(mut self: Box<Self>, end: Option<u64>) {
        let end = end.unwrap_or_else(clock::now_nanos);
        // A clock that was set back meanwhile does not make it end before it began.
        let lasted = end.saturating_sub(self.start);
        let is_much = !self.beside.is_empty() && self.beside.is_much();
        if is_much || self.may_have_many_literals() || lasted > LONGEST {
            self.set_apart(lasted);
        }
        if !self.beside.links.is_empty() {
            self.traits.origin = self.traits.origin.with_links(self.beside.links.len());
        }
        match &self.sink.out {
            Out::Lanes(lanes) if self.traits.flags.is_sampled() => self.push(lanes, lasted),
            Out::Lanes(_) => self.discard(),
            Out::Processors(processors) => self.hand_over(processors, lasted),
        }
    }

    #[inline]
    fn push(self: Box<Self>, lanes: &Lanes, lasted: u64) {
        let mut held = Some(self);
        let offer = |desk: &mut Desk| {
            let mut live = held.take()?;
            let has_none = live.beside.is_empty();
            let (record, beside) = live.ended(lasted);
            let offered = lanes.offer(&mut desk.inlets, beside, || Ended::Own(record()));
            if has_none || live.beside.clear() {
                desk.keep(live);
            }
            Some(offered)
        };
        let offered = desk::with(offer).flatten();
        let orphan = || held.map_or(Offered::Refused, |mut live| live.orphan(lanes, lasted));
        lanes.settle(offered.unwrap_or_else(orphan));
    }

    /// It has recorded for the code that it ran around.
    #[cold]
    fn discard(mut self: Box<Self>) {
        self.rare = None;
        if self.beside.clear() {
            desk::with(|desk| desk.keep(self));
        }
    }

    #[cold]
    fn orphan(&mut self, lanes: &Lanes, lasted: u64) -> Offered {
        let (record, beside) = self.ended(lasted);
        lanes.adopt(beside, || Ended::Own(record()))
    }

    #[inline(never)]
    fn hand_over(mut self: Box<Self>, processors: &[Arc<dyn SpanProcessor>], lasted: u64) {
        let (record, beside) = self.ended(lasted);
        let record = record();
        let data = record.into_data(beside.attributes.drain(..), beside.links.drain(..));
        if self.beside.clear() {
            desk::with(|desk| desk.keep(self));
        }
        super::hand_over(processors, data);
    }

    /// What has become of it, and what goes beside that.
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "what is more is set apart")]
    fn ended(&mut self, lasted: u64) -> (impl FnOnce() -> Record, &mut Beside) {
        let Live { context, parent, start, site, beside, rare, traits, .. } = self;
        let (rare, attributes) = (rare.take(), beside.attributes.len());
        let record = move || Record {
            trace: context.trace_id(),
            span: context.span_id(),
            parent: *parent,
            start: *start,
            site,
            rare,
            lasted: lasted as u32,
            attributes: attributes as u8,
            traits: *traits,
        };
        (record, beside)
    }

    /// Whether the site has more than the span may have, at a first look.
    #[inline]
    fn may_have_many_literals(&self) -> bool {
        self.site.attributes.len() + CODE_LOCATION > self.most_attributes()
    }

    /// What does not fit goes elsewhere.
    #[cold]
    fn set_apart(&mut self, lasted: u64) {
        self.rare().lasted = Some(Duration::from_nanos(lasted));
        let mut apart = Vec::new();
        if self.traits.origin.has_literals() && literals(self.site) > self.most_attributes() {
            put_literals(&mut apart, self.site);
            let (most, dropped) = over(apart.len(), self.sink.limits.max_attributes_per_span);
            apart.truncate(most);
            self.rare().dropped_attributes += dropped;
            self.traits.origin = self.traits.origin.without_literals();
        }
        let mut beside = Beside::default();
        if !apart.is_empty() || self.beside.is_much() {
            beside = mem::take(&mut self.beside);
            apart.append(&mut beside.attributes);
        }
        self.rare().beside = Beside { attributes: apart, ..beside };
    }
}

/// A leaf's span is nothing else.
impl LoneSpan for Live {
    fn end(self: Box<Self>) {
        Live::end(self, None);
    }
}

impl Ending for Live {
    #[inline]
    fn set_attribute(&mut self, attribute: KeyValue) {
        if self.may_be_full() && self.is_full() {
            self.set_over_limit(attribute);
        } else {
            self.beside.attributes.push(attribute);
        }
    }

    fn set_status(&mut self, status: Status) {
        // Ok is final; among errors the last one counts; unset says nothing.
        if status != Status::Unset && self.rare().status != Status::Ok {
            self.rare().status = status;
        }
    }
}

/// [Trace API, Span](https://opentelemetry.io/docs/specs/otel/trace/api/#span), with the limits of the SDK.
impl Live {
    pub(super) fn add_event(&mut self, name: Cow<'static, str>, time: SystemTime, mut attributes: Vec<KeyValue>) {
        let limits = self.sink.limits;
        let rare = self.rare();
        if is_full(rare.events.len(), limits.max_events_per_span) {
            rare.dropped_events += 1;
            return;
        }
        let (limit, dropped) = over(attributes.len(), limits.max_attributes_per_event);
        attributes.truncate(limit);
        rare.events.push(Event::new(name, time, attributes, dropped));
    }

    pub(super) fn update_name(&mut self, name: Cow<'static, str>) {
        self.rare().name = Some(name);
    }

    pub(super) fn add_link(&mut self, to: SpanContext, mut attributes: Vec<KeyValue>) {
        let limits = self.sink.limits;
        if is_full(self.beside.links.len(), limits.max_links_per_span) {
            self.rare().dropped_links += 1;
            return;
        }
        let (limit, dropped) = over(attributes.len(), limits.max_attributes_per_link);
        attributes.truncate(limit);
        self.beside.links.push(Link::new(to, attributes, dropped));
    }
}

/// Keeps the room that there is.
fn take_over<T>(room: &mut Vec<T>, mut given: Vec<T>) {
    if room.capacity() == 0 {
        *room = given;
    } else {
        room.append(&mut given);
    }
}

fn is_full(count: usize, limit: u32) -> bool {
    u32::try_from(count).is_ok_and(|count| count >= limit)
}
