//! Tests of whole expansions.

mod expand;
mod manifests;
mod off;
mod refused;
mod rules;

use crate::build::Emission;
use crate::{carry_context, record, recording_only, span, traced};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, File, ImplItem, Item, Macro, Meta, Stmt, TraitItem};

/// Where cases and their expansions stand.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/expand")
}

/// The cases: all files that are no expansions.
fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder()).expect("tests/expand can be read");
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.expect("and its entries").path()).collect();
    cases.retain(|path| !path.to_string_lossy().ends_with(".expanded.rs"));
    cases.sort();
    assert!(!cases.is_empty(), "tests/expand is empty");
    cases
}

fn parsed(case: &Path) -> File {
    let text = fs::read_to_string(case).expect("the case can be read");
    syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", case.display()))
}

fn expanded(file: File) -> File {
    emitted(Emission::Spans, file)
}

/// The file with its attributes and macros expanded, as the compiler does it: attributes first, then
/// what stands in bodies.
fn emitted(emission: Emission, mut file: File) -> File {
    Attributes(emission).visit_file_mut(&mut file);
    InBody(emission).visit_file_mut(&mut file);
    file
}

/// An attribute on a method that `methods(..)` names has the whole path.
fn last_word(attr: &Attribute) -> Option<String> {
    attr.path().segments.last().map(|segment| segment.ident.to_string())
}

/// Takes our attribute off.
fn take(attrs: &mut Vec<Attribute>) -> Option<Attribute> {
    const OURS: [&str; 3] = ["traced", "carry_context", "recording_only"];
    let is_ours = |attr: &Attribute| last_word(attr).is_some_and(|word| OURS.contains(&word.as_str()));
    let at = attrs.iter().position(is_ours)?;
    Some(attrs.remove(at))
}

/// What the attribute makes of an item.
fn apply(emission: Emission, attr: &Attribute, item: TokenStream) -> TokenStream {
    let args = match &attr.meta {
        Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    match last_word(attr).as_deref() {
        Some("traced") => traced::expand(emission.build(), &args, item),
        Some("carry_context") => carry_context::expand(emission.build(), &args, item),
        _ => recording_only::expand(emission.build(), &args, item),
    }
}

fn parse<T>(tokens: &TokenStream, of: impl Fn(File) -> T) -> T {
    let file = syn::parse2(tokens.clone()).unwrap_or_else(|error| panic!("{error} in\n{tokens}"));
    of(file)
}

struct Attributes(Emission);

impl VisitMut for Attributes {
    fn visit_file_mut(&mut self, file: &mut File) {
        for mut item in std::mem::take(&mut file.items) {
            let attr = if let Item::Impl(block) = &mut item { take(&mut block.attrs) } else { None };
            if let Some(attr) = attr {
                let mut block = parse(&apply(self.0, &attr, item.into_token_stream()), |file| file);
                self.visit_file_mut(&mut block);
                file.items.extend(block.items);
                continue;
            }
            self.visit_item_mut(&mut item);
            let attr = if let Item::Fn(function) = &mut item { take(&mut function.attrs) } else { None };
            match attr {
                Some(attr) => {
                    let emitted = apply(self.0, &attr, item.into_token_stream());
                    file.items.extend(parse(&emitted, |file| file.items));
                }
                None => file.items.push(item),
            }
        }
    }

    fn visit_item_impl_mut(&mut self, block: &mut syn::ItemImpl) {
        let of = |mut file: File| match file.items.pop() {
            Some(Item::Impl(block)) => block.items,
            _ => Vec::new(),
        };
        for mut item in std::mem::take(&mut block.items) {
            let attr = if let ImplItem::Fn(function) = &mut item { take(&mut function.attrs) } else { None };
            let tokens = attr.map(|attr| apply(self.0, &attr, item.to_token_stream()));
            block.items.extend(tokens.map_or_else(|| vec![item], |tokens| parse(&quote!(impl X { #tokens }), of)));
        }
    }

    fn visit_item_trait_mut(&mut self, block: &mut syn::ItemTrait) {
        let of = |mut file: File| match file.items.pop() {
            Some(Item::Trait(block)) => block.items,
            _ => Vec::new(),
        };
        for mut item in std::mem::take(&mut block.items) {
            let attr = if let TraitItem::Fn(function) = &mut item { take(&mut function.attrs) } else { None };
            let tokens = attr.map(|attr| apply(self.0, &attr, item.to_token_stream()));
            block.items.extend(tokens.map_or_else(|| vec![item], |tokens| parse(&quote!(trait X { #tokens }), of)));
        }
    }
}

struct InBody(Emission);

/// What the runtime's `macro_rules!` pass on: `$crate` is an absolute path.
fn in_body(emission: Emission, call: &Macro) -> Option<TokenStream> {
    let tokens = &call.tokens;
    let input = quote!([::otel_runtime] #tokens);
    match call.path.segments.last()?.ident.to_string().as_str() {
        "record" => Some(record::expand_record(emission.build(), input)),
        "event" => Some(record::expand_event(emission.build(), input)),
        "span" => Some(span::expand(emission.build(), input)),
        _ => None,
    }
}

impl VisitMut for InBody {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Macro(call) = expr {
            if let Some(tokens) = in_body(self.0, &call.mac) {
                *expr = syn::parse2(tokens).expect("an expansion is an expression");
            }
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if let Stmt::Macro(call) = stmt {
            if let Some(tokens) = in_body(self.0, &call.mac) {
                let expr = syn::parse2(tokens).expect("an expansion is an expression");
                *stmt = Stmt::Expr(expr, call.semi_token);
            }
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }
}
