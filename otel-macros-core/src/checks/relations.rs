//! How a span stands to others.

use super::keys;
use super::{Broken, Subject};
use crate::traced::args;
use otel_rules::rules::{
    CLIENT_SERVER_SWAPPED, CONSUMER_WITHOUT_LINK, KIND_AGAINST_OPERATION, PARENT_ACROSS_QUEUE, PRODUCER_WITHOUT_INJECT,
};
use proc_macro2::{Span, TokenStream, TokenTree};

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    let annotation = subject.annotation;
    let kinds = annotation.messaging.as_ref().map_or(&[][..], |messaging| messaging.kinds());
    let is_against = !kinds.is_empty() && annotation.kind.is_some_and(|kind| !kinds.contains(&kind));
    let against = subject.word(args::KIND).filter(|_| is_against).map(|at| (&KIND_AGAINST_OPERATION, at));
    // A public endpoint starts a trace of its own.
    let is_child = annotation.kind == Some("consumer") && !annotation.public_endpoint;
    let across = subject.word(args::PARENT_FROM).filter(|_| is_child).map(|at| (&PARENT_ACROSS_QUEUE, at));
    let mut broken: Vec<Broken> = against.into_iter().chain(across).map(Broken::from).collect();
    match annotation.kind {
        // What the right kind is comes first.
        _ if is_against => {}
        Some("consumer") => broken.extend(without_link(subject)),
        Some("producer") => broken.extend(without_inject(subject)),
        Some("client") => broken.extend(as_a_server(subject)),
        Some("server") => broken.extend(as_a_client(subject)),
        _ => {}
    }
    broken
}

/// Who says what the span's kind is.
fn kind(subject: &Subject<'_>) -> Option<Span> {
    let operation = subject.annotation.messaging.as_ref().map(|messaging| messaging.word.span());
    subject.word(args::KIND).or(operation)
}

/// A parent leads to who sent the message, too.
fn without_link(subject: &Subject<'_>) -> Option<Broken> {
    const LINKING: [&str; 5] = ["add_link", "link_from", "links_from", "linked", "linked_async"];
    let annotation = subject.annotation;
    let leads = [&annotation.link_from, &annotation.links_from, &annotation.parent_from, &annotation.parent];
    if leads.into_iter().any(Option::is_some) || mentions(&subject.body, &|word| LINKING.contains(&word)) {
        return None;
    }
    kind(subject).map(|at| Broken::from((&CONSUMER_WITHOUT_LINK, at)))
}

/// What goes into the message is not known where the body makes it; only a body that has no word of a context in it is
/// one that sends none.
fn without_inject(subject: &Subject<'_>) -> Option<Broken> {
    let passes_on = |word: &str| {
        let speaks = |part| word.contains(part);
        speaks("inject")
            || speaks("ropagat")
            || speaks("span_context")
            || word.ends_with("Context")
            || word == "Carried"
    };
    if subject.annotation.inject_into.is_some() || mentions(&subject.body, &passes_on) {
        return None;
    }
    kind(subject).map(|at| Broken::from((&PRODUCER_WITHOUT_INJECT, at)))
}

/// A client of a broker gets messages from afar, and is one all the same.
fn as_a_server(subject: &Subject<'_>) -> Vec<Broken> {
    const PARENT: &str = "a client calls, and gives its context by `inject_into = ..`; what is called from afar is a \
                          `server`";
    const ROUTE: &str = "`http.route` is what a server matched; a client has `url.template`";
    let annotation = subject.annotation;
    let parent = subject.word(args::PARENT_FROM).filter(|_| annotation.messaging.is_none());
    let lists = [&annotation.literals, &annotation.start_attrs, &annotation.attrs, &annotation.ret];
    let keys = lists.into_iter().flatten().map(|attr| &attr.key);
    let routes = keys.filter(|key| keys::text(key).is_some_and(|key| key == "http.route")).map(keys::place);
    parent.map(|at| swapped(at, PARENT)).into_iter().chain(routes.map(|at| swapped(at, ROUTE))).collect()
}

fn as_a_client(subject: &Subject<'_>) -> Option<Broken> {
    const INJECT: &str = "a server is called, and takes its parent by `parent_from = ..`; what calls others is a \
                          `client`";
    subject.word(args::INJECT_INTO).map(|at| swapped(at, INJECT))
}

fn swapped(at: Span, detail: &str) -> Broken {
    Broken { rule: &CLIENT_SERVER_SWAPPED, at, detail: Some(detail.to_owned()) }
}

/// Whether a word of `body` is one that `is` says.
fn mentions(body: &TokenStream, is: &dyn Fn(&str) -> bool) -> bool {
    body.clone().into_iter().any(|tree| match tree {
        TokenTree::Group(group) => mentions(&group.stream(), is),
        TokenTree::Ident(word) => is(&word.to_string()),
        _ => false,
    })
}
