//! What a signature tells of the returned value.

use std::collections::BTreeSet;
use std::iter;
use syn::{GenericArgument, PathArguments, ReturnType, Signature, Type, TypeParamBound};

/// What is done after the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Later {
    Future,
    Stream,
}

/// Whether a future or a stream is returned.
pub(super) fn later(sig: &Signature) -> Option<Later> {
    let ReturnType::Type(_, ty) = &sig.output else { return None };
    later_of(ty)
}

fn later_of(ty: &Type) -> Option<Later> {
    let named = |name: &str| match name {
        // Also of an alias, and of `Self::IntoFuture`.
        name if name.ends_with("Future") => Some(Later::Future),
        "Stream" | "BoxStream" | "LocalBoxStream" | "FusedStream" | "TryStream" => Some(Later::Stream),
        _ => None,
    };
    let bounded = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(bound) => named(&bound.path.segments.last()?.ident.to_string()),
        _ => None,
    };
    match ty {
        Type::Paren(inner) => later_of(&inner.elem),
        Type::Group(inner) => later_of(&inner.elem),
        Type::ImplTrait(opaque) => opaque.bounds.iter().find_map(bounded),
        Type::TraitObject(object) => object.bounds.iter().find_map(bounded),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            match last.ident.to_string().as_str() {
                "Pin" | "Box" => arguments(&last.arguments).find_map(later_of),
                name => named(name),
            }
        }
        _ => None,
    }
}

fn arguments(arguments: &PathArguments) -> impl Iterator<Item = &Type> {
    let list = match arguments {
        PathArguments::AngleBracketed(list) => Some(list),
        _ => None,
    };
    list.into_iter().flat_map(|list| &list.args).filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        GenericArgument::AssocType(associated) => Some(&associated.ty),
        _ => None,
    })
}

/// What the names of types are, as far as the files tell.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Aliases of `Result`.
    aliases: BTreeSet<String>,
    /// Types such as `struct SearchResult`, which are none.
    types: BTreeSet<String>,
}

impl Names {
    /// Reads what a file declares. The words of a text are enough: most files are not parsed.
    pub(super) fn read(&mut self, text: &str) {
        self.aliases.extend(aliases(text).map(str::to_owned));
        self.types.extend(types(text).filter(|name| name.ends_with("Result")).map(str::to_owned));
    }

    fn is_result(&self, name: &str) -> bool {
        self.aliases.contains(name) || (name.ends_with("Result") && !self.types.contains(name))
    }
}

/// Whether the value that a call yields in the end is a `Result`, as far as its name tells.
pub(super) fn returns_result(sig: &Signature, names: &Names) -> bool {
    match &sig.output {
        ReturnType::Default => false,
        ReturnType::Type(_, ty) => is_result(ty, names),
    }
}

fn is_result(ty: &Type, names: &Names) -> bool {
    let of_bound =
        |bound: &TypeParamBound| match bound {
            TypeParamBound::Trait(bound) => bound.path.segments.last().is_some_and(|last| {
                last.ident == "Future" && arguments(&last.arguments).any(|ty| is_result(ty, names))
            }),
            _ => false,
        };
    match ty {
        Type::Paren(inner) => is_result(&inner.elem, names),
        Type::Group(inner) => is_result(&inner.elem, names),
        Type::ImplTrait(opaque) => opaque.bounds.iter().any(of_bound),
        Type::TraitObject(object) => object.bounds.iter().any(of_bound),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            let name = last.ident.to_string();
            match name.as_str() {
                "Pin" | "Box" | "BoxFuture" | "LocalBoxFuture" => {
                    arguments(&last.arguments).any(|ty| is_result(ty, names))
                }
                name => names.is_result(name),
            }
        }),
        _ => false,
    }
}

/// The names that a text gives to `Result`s, such as `Reply` in `type Reply = io::Result<u8>;`.
fn aliases(text: &str) -> impl Iterator<Item = &str> {
    text.split_terminator(';').filter_map(|statement| {
        let (_, behind) = statement.rsplit_once("type ")?;
        let (name, target) = behind.split_once('=')?;
        let name = name.split('<').next()?.trim();
        let target = target.trim().split('<').next()?;
        let is_word = !name.is_empty() && name.chars().all(|char| char.is_alphanumeric() || char == '_');
        (is_word && (target == "Result" || target.ends_with("::Result"))).then_some(name)
    })
}

/// The types that a text declares.
fn types(text: &str) -> impl Iterator<Item = &str> {
    let mut words = text.split_whitespace();
    iter::from_fn(move || words.by_ref().find(|word| ["struct", "enum"].contains(word)).and_then(|_| words.next()))
        .map(|name| name.split(|char: char| !char.is_alphanumeric() && char != '_').next().unwrap_or(name))
}
