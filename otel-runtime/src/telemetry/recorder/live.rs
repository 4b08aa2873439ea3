//! What is known of a span while it runs.

use super::super::lanes::MOST_ATTRIBUTES;
use super::Sink;
use super::record::{Record, last_of_each, literals, over};
use crate::clock;
use crate::outcome::Ending;
use crate::site::{Kind, Site};
use crate::start::LoneSpan;
use opentelemetry::KeyValue;
use opentelemetry::trace::{Event, Link, SpanContext, SpanId, Status, TraceState};
use std::borrow::Cow;
use std::cell::RefCell;
use std::mem;
use std::time::SystemTime;

/// Lies in a box that is used again, by the thread that the span ended on: the API moves a span several times before
/// it stays where it is.
pub(super) struct Live {
    pub(super) context: SpanContext,
    pub(super) parent: SpanId,
    /// Nanoseconds since the Unix epoch.
    pub(super) start: u64,
    pub(super) site: &'static Site,
    pub(super) sink: &'static Sink,
    attributes: Vec<KeyValue>,
    rare: Option<Box<Rare>>,
    pub(super) parent_is_remote: bool,
    /// Whether the site's literal attributes are the span's; they stay in the site.
    pub(super) has_literals: bool,
    pub(super) kind: Kind,
}

/// What few spans have.
#[derive(Default)]
pub(in crate::telemetry) struct Rare {
    /// Another name than the site's.
    pub(super) name: Option<Cow<'static, str>>,
    pub(super) trace_state: TraceState,
    pub(super) status: Status,
    pub(super) events: Vec<Event>,
    pub(super) links: Vec<Link>,
    /// Where there are more than go beside the record.
    pub(super) attributes: Vec<KeyValue>,
    pub(super) dropped_attributes: u32,
    pub(super) dropped_events: u32,
    pub(super) dropped_links: u32,
}

impl Live {
    /// Starts a span now at `site`, with its literal attributes.
    #[inline]
    pub(super) fn start(
        context: SpanContext,
        parent: &SpanContext,
        site: &'static Site,
        sink: &'static Sink,
    ) -> Box<Self> {
        let mut live = used().unwrap_or_else(|| Live::unused(site, sink));
        live.parent = parent.span_id();
        live.site = site;
        live.sink = sink;
        live.parent_is_remote = parent.is_remote();
        live.has_literals = true;
        live.kind = site.kind;
        if *context.trace_state() != TraceState::NONE {
            live.rare().trace_state = context.trace_state().clone();
        }
        live.context = context;
        live.start = clock::now_nanos();
        live
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
            attributes: Vec::new(),
            rare: None,
            parent_is_remote: false,
            has_literals: false,
            kind: site.kind,
        })
    }

    pub(super) fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    /// How many attributes it has so far.
    fn attribute_count(&self) -> usize {
        self.attributes.len() + if self.has_literals { literals(self.site) } else { 0 }
    }

    fn most_attributes(&self) -> usize {
        usize::try_from(self.sink.limits.max_attributes_per_span).unwrap_or(usize::MAX)
    }

    /// Whether there is room for no attribute more.
    #[inline]
    fn is_full(&self) -> bool {
        self.attribute_count() >= self.most_attributes()
    }

    /// Sets an attribute where there is no room for one more. What has its key gets the new value.
    #[cold]
    fn set_over_limit(&mut self, attribute: KeyValue) {
        if let Some(earlier) = self.attributes.iter_mut().rfind(|earlier| earlier.key == attribute.key) {
            earlier.value = attribute.value;
            return;
        }
        let mut literals = self.site.literal_attributes().take(self.most_attributes());
        let replaces_literal = self.has_literals && literals.any(|literal| literal.key == attribute.key);
        // Once something was dropped no key is there twice.
        if self.rare().dropped_attributes == 0 {
            self.attributes = last_of_each(mem::take(&mut self.attributes));
        }
        if replaces_literal || !self.is_full() {
            self.attributes.push(attribute);
        } else {
            self.rare().dropped_attributes += 1;
        }
    }

    /// Begins with these, and those among them for which there is room.
    pub(super) fn begin_with_attributes(&mut self, mut attributes: Vec<KeyValue>) {
        // The site's are among them.
        self.has_literals = false;
        if attributes.is_empty() {
            return;
        }
        let (most, dropped) = over(attributes.len(), self.sink.limits.max_attributes_per_span);
        attributes.truncate(most);
        if self.attributes.capacity() == 0 {
            self.attributes = attributes;
        } else {
            self.attributes.append(&mut attributes);
        }
        if dropped > 0 {
            self.rare().dropped_attributes = dropped;
        }
    }

    /// The same for links.
    pub(super) fn begin_with_links(&mut self, mut links: Vec<Link>) {
        if links.is_empty() {
            return;
        }
        let limits = self.sink.limits;
        let (most, dropped) = over(links.len(), limits.max_links_per_span);
        links.truncate(most);
        for link in &mut links {
            let (most, dropped) = over(link.attributes.len(), limits.max_attributes_per_link);
            link.attributes.truncate(most);
            link.dropped_attributes_count = dropped;
        }
        let rare = self.rare();
        (rare.links, rare.dropped_links) = (links, dropped);
    }

    /// Gives what has become of it to where its spans go.
    #[inline]
    pub(super) fn end(mut self: Box<Self>, end: u64) {
        if self.attributes.len() > MOST_ATTRIBUTES {
            self.set_apart();
        }
        let live = &mut *self;
        let (rare, count) = (live.rare.take(), live.attributes.len());
        let record = || Record {
            trace: live.context.trace_id(),
            span: live.context.span_id(),
            parent: live.parent,
            start: live.start,
            end,
            site: live.site,
            sink: live.sink,
            rare,
            attributes: u32::try_from(count).unwrap_or(u32::MAX),
            flags: live.context.trace_flags(),
            parent_is_remote: live.parent_is_remote,
            has_literals: live.has_literals,
            kind: live.kind,
        };
        live.sink.take(live.context.is_sampled(), &mut live.attributes, record);
        self.put();
    }

    #[cold]
    fn set_apart(&mut self) {
        self.rare().attributes = mem::take(&mut self.attributes);
    }

    /// For the next span.
    #[inline]
    fn put(mut self: Box<Self>) {
        // Those that nobody wanted.
        self.attributes.clear();
        let has_room = self.attributes.capacity() <= ROOM;
        let _ = USED.try_with(|used| {
            let mut used = used.try_borrow_mut().ok()?;
            (has_room && used.len() < MOST).then(|| used.push(self))
        });
    }
}

/// A leaf's span is nothing else.
impl LoneSpan for Live {
    fn end(self: Box<Self>) {
        Live::end(self, clock::now_nanos());
    }
}

impl Ending for Live {
    #[inline]
    fn set_attribute(&mut self, attribute: KeyValue) {
        if self.is_full() {
            self.set_over_limit(attribute);
        } else {
            self.attributes.push(attribute);
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
        let rare = self.rare();
        if is_full(rare.links.len(), limits.max_links_per_span) {
            rare.dropped_links += 1;
            return;
        }
        let (limit, dropped) = over(attributes.len(), limits.max_attributes_per_link);
        attributes.truncate(limit);
        rare.links.push(Link::new(to, attributes, dropped));
    }
}

fn is_full(count: usize, limit: u32) -> bool {
    u32::try_from(count).is_ok_and(|count| count >= limit)
}

/// Boxes that are used again keep room for so many attributes.
const ROOM: usize = 16;

/// So many of them are kept at most.
const MOST: usize = 64;

thread_local! {
    #[allow(clippy::vec_box, reason = "the boxes are what is used again")]
    static USED: RefCell<Vec<Box<Live>>> = const { RefCell::new(Vec::new()) };
}

#[inline]
fn used() -> Option<Box<Live>> {
    USED.try_with(|used| used.try_borrow_mut().ok()?.pop()).ok().flatten()
}
