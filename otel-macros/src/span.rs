//! `span!("name", kind = "..", attrs(..), { body })` and `span!("name", async { body })`.

use crate::body::{self, Carry};
use crate::diag::Diagnostics;
use crate::own;
use crate::runtime_path::Runtime;
use crate::traced::args::{self, Arg};
use crate::traced::emit::site;
use crate::traced::model::{Annotation, Name};
use crate::traced::parse;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, ExprLit, Lit, LitStr, Token, token};

/// Arguments that need a function's return value, or its spawns.
const NOT_HERE: [Arg; 7] = [args::NAME, args::CRATE, args::RET, args::ERR, args::NO_ERR, args::ERR_TYPE, args::CARRY];

struct Head {
    annotation: Annotation,
    name: LitStr,
    /// `async [move]`
    asyncness: TokenStream,
    block: Group,
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let sink = Diagnostics::default();
    let read = |input: ParseStream| head(&sink, input);
    let head = read.parse2(input).map_err(|error| sink.push(error));
    if let Ok(head) = &head {
        crate::traced::check_annotation(&sink, &head.annotation);
    }
    match (sink.finish(), head) {
        (Ok(()), Ok(head)) => emit(&head),
        (Err(errors), Ok(head)) => {
            let (asyncness, block) = (&head.asyncness, &head.block);
            own!({ #errors #asyncness #block })
        }
        (Err(errors), Err(())) => own!({ #errors }),
        (Ok(()), Err(())) => TokenStream::new(),
    }
}

fn head(sink: &Diagnostics, input: ParseStream) -> syn::Result<Head> {
    let mut annotation = Annotation { runtime: Runtime::read(input)?, ..Annotation::default() };
    let name = match input.parse::<Expr>() {
        Ok(Expr::Lit(ExprLit { lit: Lit::Str(name), .. })) => name,
        Ok(other) => return Err(syn::Error::new_spanned(other, "expected the span's name, a string literal")),
        Err(error) => return Err(syn::Error::new(error.span(), "expected the span's name, a string literal")),
    };
    annotation.name = Some(Name::Literal(name.clone()));
    loop {
        input.parse::<Token![,]>().map_err(|error| {
            syn::Error::new(error.span(), "expected `,` and the body, as in `span!(\"name\", { .. })`")
        })?;
        if input.peek(Token![async]) || input.peek(token::Brace) {
            break;
        }
        if let Err(error) = parse::argument(sink, input, &mut annotation) {
            sink.push(error);
            parse::skip_to_comma(input);
        }
    }
    for (arg, word) in &annotation.given {
        if NOT_HERE.contains(arg) {
            sink.fault(
                word.span(),
                format!("`{}` belongs to `#[traced]`", arg.name),
                "remove it, or move the block into a function of its own",
            );
        }
    }
    let mut asyncness = TokenStream::new();
    while let Some((word, rest)) = input.cursor().ident() {
        if word != "async" && word != "move" {
            return Err(syn::Error::new(word.span(), "expected a block"));
        }
        asyncness.extend([TokenTree::Ident(word)]);
        let _ = rest;
        input.call(<Ident as syn::ext::IdentExt>::parse_any)?;
    }
    let tree: TokenTree = input.parse()?;
    input.parse::<Option<Token![,]>>()?;
    match tree {
        TokenTree::Group(block) if block.delimiter() == Delimiter::Brace => {
            Ok(Head { annotation, name, asyncness, block })
        }
        other => Err(syn::Error::new(other.span(), "expected a block")),
    }
}

/// Input:   `"name", { BODY }`
/// Output:  `{ let __otel_guard = P::enter(PLAN); { BODY } }`
///
/// Input:   `"name", async move { BODY }`
/// Output:  `P::instrument(DEFERRED, async move { PROLOGUE BODY }, P::unset)`
fn emit(head: &Head) -> TokenStream {
    let annotation = &head.annotation;
    let private = annotation.runtime.private();
    let what = body::Rewrite { runtime: &annotation.runtime, carry: Carry::Off, binds_macros: true };
    let rewritten = body::rewrite(head.block.stream(), &what);
    let is_async = !head.asyncness.is_empty();
    let asks = is_async && rewritten.names_own_span;
    let static_site = site::site(annotation, &head.name.value(), asks);
    let plan = site::plan(annotation, &static_site);
    let inject = site::inject(annotation);
    let own_span = |scope: TokenStream| {
        let local = body::own_local();
        rewritten.names_own_span.then(|| own!(let __otel_scope = #scope; let #local = __otel_scope.own();))
    };
    let mut statements = TokenStream::new();
    statements.extend([rewritten.stream.clone()]);
    if !is_async {
        let own_span = own_span(own!(__otel_guard.own_scope()));
        return own!({ let __otel_guard = #private::enter(#plan); #inject #own_span { const _: () = (); #statements } });
    }
    let own_span = own_span(own!(#private::OwnScope::of_poll()));
    let asyncness = &head.asyncness;
    let deferred = if annotation.is_dynamic() { own!(Body) } else { own!(Site) };
    let begin = site::begin(annotation);
    own!(#private::instrument(
        #private::Deferred::#deferred(#static_site),
        #asyncness { #begin #own_span { const _: () = (); #statements } },
        #private::unset
    ))
}
