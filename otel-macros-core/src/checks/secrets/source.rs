//! What a value is read from.

use otel_rules::secrets::{Secret, of_name, of_value};
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprCall, ExprLit, ExprMethodCall, Lit, Member, Path, Token, UnOp};

/// What it tells, and where that is said.
type Found = (Secret, Span);

/// What a value is read from.
pub(super) enum Source {
    /// It tells nothing, whatever it is read from: a length, a comparison, `redact(..)`, what stands in the source.
    Harmless,
    /// Something, and what its name or its shape tells.
    Read(Option<Found>),
}

/// Methods that tell of a value, and not the value.
const TELLS_OF: &[&str] =
    &["capacity", "cmp", "contains", "contains_key", "count", "ends_with", "eq", "kind", "len", "ne", "starts_with"];

/// Methods that give the same value in another type, or what is in it.
const GIVES: &[&str] = &[
    "as_bytes",
    "as_deref",
    "as_mut",
    "as_ref",
    "as_slice",
    "as_str",
    "borrow",
    "clone",
    "cloned",
    "copied",
    "deref",
    "display",
    "expect",
    "first",
    "get",
    "into",
    "into_inner",
    "into_owned",
    "into_string",
    "ok",
    "or",
    "to_owned",
    "to_str",
    "to_string",
    "to_string_lossy",
    "trim",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "value",
    "expose_secret",
    "leak",
    "lock",
    "read",
    "next",
    "last",
    "last_mut",
    "iter",
    "join",
    "to_lowercase",
    "to_vec",
    "inner",
    "secret",
];

/// Words of functions that make a secret unreadable: this project's, and what users call theirs.
const MASKS: &[&str] = &[
    "anonymize",
    "digest",
    "encrypt",
    "fingerprint",
    "hash",
    "hashed",
    "hmac",
    "last4",
    "mask",
    "masked",
    "obfuscate",
    "redact",
    "redacted",
    "sanitize",
    "scrub",
    "sha256",
    "truncate_ip",
];

/// Most texts in the source are words; no credential that is told by its shape is as short.
const SHORTEST: usize = 12;

/// What `value` is read from.
pub(super) fn of(value: &Expr) -> Source {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            let written = text.value();
            let shape = (written.len() >= SHORTEST).then(|| of_value(&written)).flatten();
            let shape = shape.filter(|shape| shape.secret == Secret::Credential);
            shape.map_or(Source::Harmless, |shape| Source::Read(Some((shape.secret, text.span()))))
        }
        // What can be cast is a number, and no credential.
        Expr::Lit(_) | Expr::Binary(_) | Expr::Range(_) | Expr::Cast(_) => Source::Harmless,
        Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => Source::Harmless,
        Expr::Unary(inner) => of(&inner.expr),
        Expr::Reference(inner) => of(&inner.expr),
        Expr::Paren(inner) => of(&inner.expr),
        Expr::Group(inner) => of(&inner.expr),
        Expr::Try(inner) => of(&inner.expr),
        Expr::Await(inner) => of(&inner.base),
        Expr::Path(path) => Source::Read(of_path(&path.path)),
        Expr::Field(field) => match &field.member {
            Member::Named(name) => Source::Read(named(&name.to_string(), name.span())),
            Member::Unnamed(_) => of(&field.base),
        },
        Expr::Index(index) => match key(&index.index) {
            Some(found) => found,
            None => of(&index.expr),
        },
        Expr::MethodCall(call) => of_method(call),
        Expr::Call(call) => of_call(call),
        Expr::Macro(call) if is_format(&call.mac.path) => Source::Read(of_format(call.mac.tokens.clone())),
        Expr::Macro(call) if call.mac.path.is_ident("matches") => Source::Harmless,
        _ => Source::Read(None),
    }
}

fn named(name: &str, at: Span) -> Option<Found> {
    of_name(name).map(|secret| (secret, at))
}

/// A variable. What is written in capitals, such as `header::AUTHORIZATION` or `Grant::Password`, is a name itself.
fn of_path(path: &Path) -> Option<Found> {
    let word = &path.segments.last()?.ident;
    let text = word.to_string();
    let is_variable = !text.starts_with(char::is_uppercase);
    if is_variable { named(&text, word.span()) } else { None }
}

/// What a key tells that is known here: `headers["authorization"]`, `headers[AUTHORIZATION]`.
fn key(index: &Expr) -> Option<Source> {
    match index {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(Source::Read(named(&text.value(), text.span()))),
        Expr::Path(path) => {
            let word = &path.path.segments.last()?.ident;
            let text = word.to_string();
            text.starts_with(char::is_uppercase).then(|| Source::Read(named(&text, word.span())))
        }
        Expr::Reference(inner) => key(&inner.expr),
        _ => None,
    }
}

fn of_method(call: &ExprMethodCall) -> Source {
    let method = call.method.to_string();
    let is_question = ["is_", "has_", "contains_", "count_"].iter().any(|question| method.starts_with(question));
    if is_question || TELLS_OF.contains(&method.as_str()) || is_mask(&method) || call.args.iter().any(masks) {
        return Source::Harmless;
    }
    // `headers.get("authorization")`, `row.get::<String>("password")`
    if let Some(found) = call.args.first().and_then(key) {
        let is_lookup =
            method.starts_with("get") || method.ends_with("get") || ["header", "param", "var"].contains(&&*method);
        if is_lookup {
            return found;
        }
    }
    if let Some(found) = named(&method, call.method.span()).filter(|_| call.args.is_empty()) {
        return Source::Read(Some(found));
    }
    if GIVES.contains(&method.as_str())
        || call.args.iter().any(|argument| matches!(argument, Expr::Closure(_) | Expr::Path(_)))
    {
        return of(&call.receiver);
    }
    Source::Read(None)
}

/// Whether what is handed to `map` or its like makes a secret unreadable.
fn masks(argument: &Expr) -> bool {
    match argument {
        Expr::Path(path) => path.path.segments.last().is_some_and(|segment| is_mask(&segment.ident.to_string())),
        Expr::Closure(closure) => matches!(of(&closure.body), Source::Harmless),
        _ => false,
    }
}

fn of_call(call: &ExprCall) -> Source {
    let Expr::Path(function) = &*call.func else { return Source::Read(None) };
    let Some(word) = function.path.segments.last().map(|segment| segment.ident.to_string()) else {
        return Source::Read(None);
    };
    if is_mask(&word) {
        return Source::Harmless;
    }
    let is_variable = word == "var" || word == "var_os";
    match call.args.first() {
        // `env::var("NPM_TOKEN")`
        Some(first) if is_variable => key(first).unwrap_or(Source::Read(None)),
        // `Some(token)`, `String::from(token)`
        Some(first)
            if call.args.len() == 1 && ["Some", "Ok", "from", "display", "debug", "field"].contains(&&*word) =>
        {
            of(first)
        }
        None => Source::Read(named(&word, function.span())),
        Some(_) => Source::Read(None),
    }
}

/// Whether a function is called so: `redact`, `mask_email`, `token_fingerprint`.
fn is_mask(name: &str) -> bool {
    MASKS.contains(&name) || name.split('_').any(|word| MASKS.contains(&word))
}

fn is_format(path: &Path) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == "format" || segment.ident == "format_args")
}

/// What `format!("{token}", user.password)` tells: the words in its braces, and its arguments.
fn of_format(tokens: TokenStream) -> Option<Found> {
    let Some(TokenTree::Literal(first)) = tokens.clone().into_iter().next() else { return None };
    let text = first.to_string();
    let mut holes = text.split('{').skip(1).filter_map(|hole| hole.split(['}', ':']).next());
    let inline = holes.find_map(|hole| named(hole, first.span()));
    inline.or_else(|| {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        let arguments = syn::parse::Parser::parse2(arguments, tokens).ok()?;
        arguments.iter().skip(1).find_map(|argument| {
            // `format!("{name}", name = value)`
            let value = if let Expr::Assign(named) = argument { &named.right } else { argument };
            if let Source::Read(found) = of(value) { found } else { None }
        })
    })
}
