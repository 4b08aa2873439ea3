//! `span!("name", kind = "..", attrs(..), { body })` and `span!("name", async { body })`.

use crate::body::{self, Carry};
use crate::build::{Build, Emission};
use crate::checks::Subject;
use crate::diag::{self, Diagnostics};
use crate::lints;
use crate::off;
use crate::own;
use crate::runtime_path::Runtime;
use crate::traced::args::{self, Arg};
use crate::traced::emit::site;
use crate::traced::model::{Annotation, Name};
use crate::traced::parse;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, ExprLit, Lit, LitStr, Token, token};

/// Arguments that need a function's return value, its spawns, or a block of methods.
const NOT_HERE: [Arg; 8] =
    [args::METHODS, args::NAME, args::CRATE, args::RET, args::ERR, args::NO_ERR, args::ERR_TYPE, args::CARRY];

/// A `span!` that was read.
pub(crate) struct Head {
    pub(crate) annotation: Annotation,
    name: LitStr,
    /// `async [move]`
    asyncness: TokenStream,
    pub(crate) block: Group,
}

/// What `span!` becomes: `[path of the runtime] "name", .., { body }`.
pub fn expand(build: Build<'_>, input: TokenStream) -> TokenStream {
    let sink = Diagnostics::default();
    let head = read(&sink, input);
    match (sink.finish(), head) {
        (Ok(()), Some(head)) => match build.emission {
            Emission::Spans => emit(build, &head),
            Emission::Off => off::span(build, &head.annotation, &head.asyncness, &head.block),
        },
        (Err(errors), Some(head)) => {
            let (asyncness, statements) = (&head.asyncness, head.block.stream());
            own!({ #errors #asyncness { const _: () = (); #statements } })
        }
        (Err(errors), None) => own!({ #errors }),
        (Ok(()), None) => TokenStream::new(),
    }
}

/// Reads a `span!` and reports what is wrong with it.
pub(crate) fn read(sink: &Diagnostics, input: TokenStream) -> Option<Head> {
    let read = |input: ParseStream| head(sink, input);
    let head = read.parse2(body::hold_together(input)).map_err(|error| sink.push(error)).ok()?;
    crate::traced::check_annotation(sink, &head.annotation);
    Some(head)
}

fn head(sink: &Diagnostics, input: ParseStream) -> syn::Result<Head> {
    let mut annotation = Annotation { runtime: Runtime::read(input)?, ..Annotation::default() };
    let last = diag::last_span(input).unwrap_or_else(Span::call_site);
    let name = name(sink, input)?;
    annotation.name = Some(Name::Literal(name.clone()));
    loop {
        if input.is_empty() {
            return Err(diag::fault(last, "a span goes round a body", "write `span!(\"acme.sum\", { .. })`"));
        }
        if let Err(error) = input.parse::<Token![,]>() {
            // Read on: what follows is an argument or the body.
            sink.push(syn::Error::new(error.span(), "expected `,`"));
        }
        if input.is_empty() {
            continue;
        }
        if input.peek(Token![async]) || !input.peek(Ident::peek_any) {
            break;
        }
        if let Err(error) = parse::argument(sink, input, &mut annotation) {
            sink.push(error);
            parse::skip_to_comma(input);
        }
    }
    parse::lower(sink, &mut annotation);
    for (arg, word) in &annotation.given {
        if *arg == args::NAME {
            sink.fault(word.span(), "the span has a name already, in front", "remove it");
        } else if NOT_HERE.contains(arg) {
            sink.fault(
                word.span(),
                format!("`{}` belongs to `#[traced]`", arg.name),
                "remove it, or move the block into a function of its own",
            );
        }
    }
    let (asyncness, block) = body(input)?;
    Ok(Head { annotation, name, asyncness, block })
}

fn name(sink: &Diagnostics, input: ParseStream) -> syn::Result<LitStr> {
    let what = "a span's name is a string literal, in front of its body";
    let help = "write `span!(\"acme.sum\", { .. })`";
    if input.peek(token::Brace) || input.peek(Token![async]) {
        return Err(diag::fault(input.span(), what, help));
    }
    match diag::read::<Expr>(input)? {
        Expr::Lit(ExprLit { lit: Lit::Str(name), .. }) => {
            parse::check_name(sink, &name, "span");
            Ok(name)
        }
        other => Err(diag::fault_at(other, what, help)),
    }
}

/// Reads `[async [move]] { .. }`, the end.
fn body(input: ParseStream) -> syn::Result<(TokenStream, Group)> {
    let what = "a span's body is `{ .. }` or `async { .. }`";
    let help = "put braces round it";
    let mut asyncness = input.parse::<Option<Token![async]>>()?.to_token_stream();
    if !asyncness.is_empty() {
        asyncness.extend(input.parse::<Option<Token![move]>>()?.to_token_stream());
    }
    let is_block = input.peek(token::Brace);
    let Some(TokenTree::Group(block)) = is_block.then(|| input.parse()).transpose()? else {
        return Err(match input.fork().parse::<Expr>() {
            Ok(other) => diag::fault_at(other, what, help),
            Err(_) => diag::fault(input.span(), what, help),
        });
    };
    input.parse::<Option<Token![,]>>()?;
    if !input.is_empty() {
        return Err(diag::fault(input.span(), "the body comes last", "remove what stands behind it"));
    }
    Ok((asyncness, block))
}

/// Input:   `"name", { BODY }`
/// Output:  `{ let __otel_guard = P::enter(PLAN); { BODY } }`
///
/// Input:   `"name", async move { BODY }`
/// Output:  `P::instrument(DEFERRED, async move { PROLOGUE BODY }, P::unset)`
fn emit(build: Build<'_>, head: &Head) -> TokenStream {
    let annotation = &head.annotation;
    let private = annotation.runtime.private();
    let what = body::Rewrite { build, runtime: &annotation.runtime, carry: Carry::Off, binds_macros: true };
    let rewritten = body::rewrite(head.block.stream(), &what);
    let is_async = !head.asyncness.is_empty();
    let asks = (is_async || annotation.leaf) && rewritten.names_own_span();
    let static_site = site::site(annotation, &head.name.value(), asks);
    let plan = site::plan(annotation, &static_site);
    let inject = site::inject(annotation);
    let is_slow = annotation.min_duration.is_some();
    let (enter, instrument) = (site::runs(annotation, "enter"), site::runs(annotation, "instrument"));
    let own_span = |scope: TokenStream| {
        let scope = if is_slow { own!(#private::OwnScope::none()) } else { scope };
        let local = body::own_local();
        rewritten.names_own_span().then(|| own!(let __otel_scope = #scope; let #local = __otel_scope.own();))
    };
    let mut statements = lints::in_front(&Subject::of_span(build, annotation, &head.block, &rewritten));
    statements.extend([rewritten.stream.clone()]);
    if !is_async {
        let own_span = own_span(own!(__otel_guard.own_scope()));
        return own!({ let __otel_guard = #private::#enter(#plan); #inject #own_span { const _: () = (); #statements } });
    }
    let own_span = own_span(own!(#private::OwnScope::of_poll()));
    let asyncness = &head.asyncness;
    let (start, begin) =
        if is_slow { (plan, None) } else { (site::deferred(annotation, &static_site), site::begin(annotation)) };
    own!(#private::#instrument(
        #start,
        #asyncness { #begin #own_span { const _: () = (); #statements } },
        #private::unset
    ))
}
