//! The feature `off`: annotations are read and judged as ever, and nothing comes of them.
//!
//! What they say stays in sight of the compiler, in closures that nobody calls, in branches that are never
//! taken. So it is type-checked, and nothing that only an annotation uses becomes unused. The code around
//! stays what it was, futures too, because a branch
//!
//! - does not come back: else a future would keep what the branch has borrowed, and what it has moved
//!   would be gone;
//! - calls nothing, and so does not unwind: else a future would keep track of what there is to be dropped.

use crate::body::{self, Carry, Rewritten, async_tail};
use crate::build::{Build, Emission};
use crate::checks::Subject;
use crate::fn_head::{Body, FnHead};
use crate::traced::emit::{outcome, shape, site};
use crate::traced::model::Annotation;
use crate::{lints, own, traced};
use proc_macro2::{Group, TokenStream};
use shape::{Asked, Returned};

/// Input:   `"key" = id` in `attrs`, on `fn f(id: u64) -> T { BODY }`
/// Output:  `fn f(id: u64) -> T { if false { let _ = || { let _ = (ARGS); }; NEVER } { BODY } }`
///
/// Without expressions and helper attributes it is the item as it came.
pub(crate) fn function(build: Build<'_>, annotation: &Annotation, function: &FnHead, item: TokenStream) -> TokenStream {
    let rewritten = traced::rewritten(build, annotation, function);
    let in_front = lints::in_front(&Subject::of_function(build, annotation, function, &rewritten));
    let Some(dead) = dead_annotation(annotation, Some(function)) else {
        return with_lints(function, item, in_front, rewritten);
    };
    let FnHead { sig, body, .. } = function;
    let is_later = match shape::returned(sig) {
        Returned::Future(_) | Returned::Stream => true,
        Returned::Path => !function.is_track_caller(),
        _ => false,
    };
    let tail = if is_later { async_tail(&rewritten.stream) } else { None };
    let body = if let Some(tail) = tail {
        let mut statements = in_front;
        statements.extend(tail.with_check(rewritten.stream, dead));
        body.brace(statements)
    } else {
        let block = body.with_stream(rewritten.stream).with_lints(in_front).block();
        body.brace(own!(#dead #block))
    };
    let prefix = function.prefix();
    own!(#prefix #sig #body)
}

/// The item as it came, or with what its annotation makes the compiler say.
pub(crate) fn with_lints(
    function: &FnHead,
    item: TokenStream,
    in_front: TokenStream,
    rewritten: Rewritten,
) -> TokenStream {
    if in_front.is_empty() {
        // Nothing was taken out of the body, or it would have left something in front.
        return item;
    }
    let mut statements = in_front;
    statements.extend([rewritten.stream]);
    let (prefix, sig, body) = (function.prefix(), &function.sig, function.body.brace(statements));
    own!(#prefix #sig #body)
}

/// Input:   `"name", attrs("key" = id), { BODY }`
/// Output:  `{ if false { let _ = || { let _ = (ARGS); }; NEVER } { BODY } }`, of an `async` block the same
/// in front of it
pub(crate) fn span(build: Build<'_>, annotation: &Annotation, asyncness: &TokenStream, block: &Group) -> TokenStream {
    let what = body::Rewrite { build, runtime: &annotation.runtime, carry: Carry::Off, binds_macros: true };
    let rewritten = body::rewrite(block.stream(), &what);
    let in_front = lints::in_front(&Subject::of_span(build, annotation, block, &rewritten));
    let block = Body::new(block.clone()).with_stream(rewritten.stream).with_lints(in_front).block();
    let dead = dead_annotation(annotation, None);
    own!({ #dead #asyncness #block })
}

/// Code that is checked and never runs.
///
/// Output:  `if false { let _ = || { STATEMENTS }; NEVER }`
pub(crate) fn dead(statements: &TokenStream) -> TokenStream {
    let never = never();
    own!(if false { let _ = || { #statements }; #never })
}

/// A value of any type, which is never there. The item in it keeps `clippy::empty_loop` silent.
fn never() -> TokenStream {
    own!(loop {
        const _: () = ();
    })
}

/// What an annotation gives to a call and reads from its value, if that takes more than constants.
fn dead_annotation(annotation: &Annotation, function: Option<&FnHead>) -> Option<TokenStream> {
    let private = annotation.runtime.private();
    let mut statements = TokenStream::new();
    if annotation.has_expressions() {
        let (args, inject) = (site::args(annotation), site::inject(annotation));
        statements.extend(own!(let _ = (#args); #inject));
    }
    if let Some(function) = function {
        statements.extend(read(annotation, function));
        if shape::returned(&function.sig) == Returned::Opaque && !annotation.asks_for_value() {
            statements.extend(outcome::warning(&private, &function.sig));
        }
    }
    (!statements.is_empty()).then(|| dead(&statements))
}

/// `ret`, `err` and `err_type`, about a value that is never there.
///
/// Output:  `P::reads::<T>(|value, end| { .. });`
fn read(annotation: &Annotation, function: &FnHead) -> Option<TokenStream> {
    if !annotation.asks_for_value() {
        return None;
    }
    let private = annotation.runtime.private();
    let returned = shape::returned(&function.sig);
    if returned == Returned::Path && !function.is_track_caller() {
        // It may be a boxed future, whose value is read.
        let never = never();
        let run = outcome::run(Emission::Off, annotation, &function.sig, &own!(|_| #never));
        return Some(own!(let _ = #run;));
    }
    let finish = outcome::as_written(annotation)?;
    // What cannot be written down cannot be spoken of without the body.
    match shape::asked(shape::value_type(&function.sig, &returned)) {
        Asked::Type(ty) => Some(own!(#private::reads::<#ty>(#finish);)),
        Asked::Nothing => None,
    }
}
