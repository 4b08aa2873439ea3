//! Attributes of functions.

use super::fields;
use super::imports::{FASTRACE, Imports, OURS, TRACING};
use crate::package::Package;
use proc_macro2::{TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::{Attribute, Lit, LitStr, Meta, Path, Token};

/// An annotation that means something to us.
#[derive(Debug)]
pub(crate) struct Annotation {
    pub(crate) kind: Kind,
    pub(crate) args: TokenStream,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `#[traced]`
    Traced,
    /// `#[carry_context]`
    CarryContext,
    /// `#[tracing::instrument]`
    Instrument,
    /// `#[fastrace::trace]`
    Fastrace,
}

/// The annotations of a function. One under `cfg_attr` is one.
pub(crate) fn of(attrs: &[Attribute], imports: &Imports, package: &Package) -> Vec<Annotation> {
    let metas = attrs.iter().flat_map(|attr| conditional(&attr.meta));
    let annotation = |meta: Meta| {
        let kind = kind(meta.path(), imports, package)?;
        let args = match meta {
            Meta::List(list) => list.tokens,
            _ => TokenStream::new(),
        };
        Some(Annotation { kind, args })
    };
    metas.filter_map(annotation).collect()
}

/// The attribute, or those that `cfg_attr` stands for.
fn conditional(meta: &Meta) -> Vec<Meta> {
    match meta {
        Meta::List(list) if list.path.is_ident("cfg_attr") => {
            let metas = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            metas.map_or_else(|_| Vec::new(), |metas| metas.into_iter().skip(1).collect())
        }
        other => vec![other.clone()],
    }
}

fn kind(path: &Path, imports: &Imports, package: &Package) -> Option<Kind> {
    let last = path.segments.last()?.ident.to_string();
    let (kind, crates) = match last.as_str() {
        "traced" => (Kind::Traced, OURS),
        "carry_context" => (Kind::CarryContext, OURS),
        "instrument" => (Kind::Instrument, TRACING),
        "trace" => (Kind::Fastrace, FASTRACE),
        _ => return None,
    };
    imports.lead(path, package, crates).then_some(kind)
}

/// Whether it says that the item is compiled for tests alone.
pub(crate) fn is_for_tests(attr: &Attribute) -> bool {
    let path = attr.path();
    let is_test = path
        .segments
        .last()
        .is_some_and(|last| ["test", "bench", "rstest", "test_case"].iter().any(|test| last.ident == test));
    let is_cfg = path.is_ident("cfg");
    is_test || (is_cfg && matches!(&attr.meta, Meta::List(list) if asks_for_tests(&list.tokens)))
}

/// `test`, `all(test, ..)` and `any(test, ..)`, not `not(test)`.
fn asks_for_tests(tokens: &TokenStream) -> bool {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    trees.iter().enumerate().any(|(at, tree)| match tree {
        TokenTree::Ident(word) => word == "test",
        TokenTree::Group(group) => {
            let is_not =
                at.checked_sub(1).is_some_and(|at| matches!(&trees[at], TokenTree::Ident(word) if word == "not"));
            !is_not && asks_for_tests(&group.stream())
        }
        _ => false,
    })
}

impl Annotation {
    /// Its spans are below the level that programs show.
    pub(crate) fn is_fine(&self) -> bool {
        self.kind == Kind::Instrument && instrument(&self.args).is_fine
    }
}

/// The arguments of `#[instrument]` that matter.
#[derive(Debug, Default)]
pub(crate) struct Instrument {
    pub(crate) name: Option<LitStr>,
    /// Under the level that programs show by default.
    pub(crate) is_fine: bool,
    pub(crate) fields: Vec<fields::Field>,
}

/// Reads the arguments of `#[instrument]`, as tolerant as it does itself.
pub(crate) fn instrument(args: &TokenStream) -> Instrument {
    let mut read = Instrument::default();
    let trees: Vec<TokenTree> = args.clone().into_iter().collect();
    let literal = |tree: Option<&TokenTree>| match tree {
        Some(TokenTree::Literal(literal)) => match Lit::new(literal.clone()) {
            Lit::Str(text) => Some(text),
            _ => None,
        },
        _ => None,
    };
    let is_sign = |at: usize| matches!(trees.get(at), Some(TokenTree::Punct(sign)) if sign.as_char() == '=');
    read.name = literal(trees.first());
    for (at, tree) in trees.iter().enumerate() {
        let TokenTree::Ident(word) = tree else { continue };
        match trees.get(at + 1) {
            Some(TokenTree::Group(group)) if word == "fields" => read.fields = fields::read(group.stream()),
            Some(_) if word == "name" && is_sign(at + 1) => read.name = literal(trees.get(at + 2)),
            Some(_) if word == "level" && is_sign(at + 1) => {
                let behind = trees[at + 2..]
                    .iter()
                    .take_while(|tree| !matches!(tree, TokenTree::Punct(sign) if sign.as_char() == ','));
                let level = behind.map(ToString::to_string).collect::<String>().to_lowercase();
                read.is_fine = level.contains("trace\"") || level.ends_with("trace") || level.contains("debug");
            }
            _ => {}
        }
    }
    read
}

/// The keys of `#[trace(properties = { "key": "value" })]`, and its name.
pub(crate) fn fastrace(args: &TokenStream) -> (Option<LitStr>, Vec<LitStr>) {
    let mut name = None;
    let mut keys = Vec::new();
    let trees: Vec<TokenTree> = args.clone().into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        match (tree, trees.get(at + 2)) {
            (TokenTree::Ident(word), Some(TokenTree::Literal(literal))) if word == "name" => {
                if let Lit::Str(text) = Lit::new(literal.clone()) {
                    name = Some(text);
                }
            }
            (TokenTree::Ident(word), Some(TokenTree::Group(group))) if word == "properties" => {
                keys.extend(before_colons(&group.stream()));
            }
            _ => {}
        }
    }
    (name, keys)
}

fn before_colons(tokens: &TokenStream) -> Vec<LitStr> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let key = |pair: &[TokenTree]| match pair {
        [TokenTree::Literal(literal), TokenTree::Punct(colon)] if colon.as_char() == ':' => {
            match Lit::new(literal.clone()) {
                Lit::Str(text) => Some(text),
                _ => None,
            }
        }
        _ => None,
    };
    trees.windows(2).filter_map(key).collect()
}
