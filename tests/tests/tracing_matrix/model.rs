//! What is to come out, by rules that know nothing of how it is made.

use crate::makers::{Maker, Passage, Run};
use crate::scopes::scope_of;
use crate::trees::drawn_span;
use otel_runtime::TracingSpans;
use std::fmt;

/// All trees, and the scope of each event.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) tree: String,
    pub(crate) scopes: Vec<String>,
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.tree, self.scopes.join(" "))
    }
}

/// The innermost OpenTelemetry span.
#[derive(Debug, Clone, Copy)]
enum Innermost {
    None,
    /// It does not record, and neither do those inside it.
    Unsampled,
    Recorded(usize),
}

struct Recorded {
    name: &'static str,
    parent: Option<usize>,
    events: Vec<String>,
}

/// Where code runs: inside which OpenTelemetry span, and inside which `tracing` spans, with the former as it was inside
/// each of these.
#[derive(Debug, Clone)]
struct Place {
    innermost: Innermost,
    scope: Vec<(&'static str, Innermost)>,
}

impl Place {
    fn nowhere() -> Self {
        Place { innermost: Innermost::None, scope: Vec::new() }
    }
}

pub(crate) struct Model {
    faces: TracingSpans,
    spans: Vec<Recorded>,
    scopes: Vec<String>,
}

impl Model {
    pub(crate) fn new(faces: TracingSpans) -> Self {
        Model { faces, spans: Vec::new(), scopes: Vec::new() }
    }

    fn log(&mut self, message: &str, run: Run, place: &Place) {
        let names: Vec<&str> = place.scope.iter().map(|(name, _)| *name).collect();
        self.scopes.push(scope_of(message, &names));
        if let Innermost::Recorded(span) = place.innermost {
            self.spans[span].events.push(format!("{message}@{}", run.level));
        }
    }

    fn start(&mut self, name: &'static str, place: &Place) -> Innermost {
        let parent = match place.innermost {
            Innermost::Unsampled => return Innermost::Unsampled,
            Innermost::None if name == "unsampled" => return Innermost::Unsampled,
            Innermost::None => None,
            Innermost::Recorded(parent) => Some(parent),
        };
        self.spans.push(Recorded { name, parent, events: Vec::new() });
        Innermost::Recorded(self.spans.len() - 1)
    }

    /// Where the body of what `maker` opens runs.
    fn open(&mut self, maker: Maker, place: &Place) -> Place {
        match maker {
            Maker::Ours => self.annotated("ours", place),
            Maker::Unsampled => self.annotated("unsampled", place),
            Maker::Library => self.library("library", place),
            Maker::ByHand => Place { innermost: self.start("by_hand", place), scope: place.scope.clone() },
            Maker::Leaf => {
                self.start("leaf", place);
                place.clone()
            }
            Maker::Silent => self.with_face("silent", false, place.clone()),
        }
    }

    fn annotated(&mut self, name: &'static str, place: &Place) -> Place {
        let innermost = self.start(name, place);
        let records = matches!(innermost, Innermost::Recorded(_));
        self.with_face(name, records, Place { innermost, scope: place.scope.clone() })
    }

    fn with_face(&self, name: &'static str, records: bool, mut place: Place) -> Place {
        let has_face = match self.faces {
            TracingSpans::Off => false,
            TracingSpans::Recorded => records,
            _ => true,
        };
        if has_face {
            place.scope.push((name, place.innermost));
        }
        place
    }

    fn library(&mut self, name: &'static str, place: &Place) -> Place {
        let innermost = self.start(name, place);
        let mut scope = place.scope.clone();
        scope.push((name, innermost));
        Place { innermost, scope }
    }

    /// Where work is that has come from `place`.
    fn pass(&mut self, run: Run, place: &Place) -> Place {
        let is_annotated = !matches!(run.outer, Maker::Library | Maker::ByHand);
        match run.passage {
            Passage::Call | Passage::Yields => place.clone(),
            Passage::TokioSpawn | Passage::Blocking | Passage::Thread if is_annotated => place.clone(),
            Passage::TokioSpawn | Passage::Blocking | Passage::Thread => Place::nowhere(),
            Passage::InCurrentSpan => {
                let innermost = place.scope.last().map_or(Innermost::None, |(_, innermost)| *innermost);
                Place { innermost, scope: place.scope.clone() }
            }
            Passage::Instrumented => self.library("wrap", place),
        }
    }

    fn draw(&self, index: usize) -> String {
        let span = &self.spans[index];
        let children: Vec<String> = self.children(Some(index)).map(|child| self.draw(child)).collect();
        drawn_span(span.name, &span.events, &children)
    }

    fn children(&self, parent: Option<usize>) -> impl Iterator<Item = usize> {
        (0..self.spans.len()).filter(move |&child| self.spans[child].parent == parent)
    }
}

pub(crate) fn expected(run: Run, mut model: Model) -> Seen {
    let outer = model.open(run.outer, &Place::nowhere());
    model.log("before", run, &outer);
    let passed = model.pass(run, &outer);
    let inner = model.open(run.inner, &passed);
    model.log("inside", run, &inner);
    model.log("after", run, &outer);
    let roots: Vec<String> = model.children(None).map(|root| model.draw(root)).collect();
    Seen { tree: roots.join(" "), scopes: model.scopes }
}
