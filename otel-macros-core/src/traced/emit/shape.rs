//! What kind of function it is, as its signature tells.

use crate::blame;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    GenericArgument, PathArguments, ReturnType, Signature, Type, TypeGroup, TypeImplTrait, TypeParamBound, TypeParen,
    TypePath,
};

/// What a function returns.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Returned {
    /// `async fn`
    Async,
    /// Can be no `Result` and no future: a guard suffices.
    Plain,
    /// `impl Trait` that is no future: nothing can be asked of it.
    Opaque,
    /// A path, which may be an alias of anything.
    Path,
    /// `impl Future<Output = T>`
    Future(Box<Type>),
    /// `impl Stream<Item = T>`
    Stream,
}

pub(crate) fn returned(sig: &Signature) -> Returned {
    if sig.asyncness.is_some() {
        return Returned::Async;
    }
    match &sig.output {
        ReturnType::Default => Returned::Plain,
        ReturnType::Type(_, ty) => of_type(ty),
    }
}

fn of_type(ty: &Type) -> Returned {
    match ty {
        Type::Paren(inner) => of_type(&inner.elem),
        Type::Group(inner) => of_type(&inner.elem),
        Type::ImplTrait(opaque) => of_opaque(opaque),
        Type::Path(path) if is_primitive(path) => Returned::Plain,
        Type::Path(_) | Type::Macro(_) => Returned::Path,
        _ => Returned::Plain,
    }
}

pub(crate) fn is_primitive(ty: &TypePath) -> bool {
    const PRIMITIVES: [&str; 17] = [
        "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
        "f32", "f64",
    ];
    ty.path.get_ident().is_some_and(|ident| PRIMITIVES.iter().any(|primitive| ident == primitive))
}

/// A future or stream that our wrapper can stand for: its other bounds are auto traits and lifetimes.
fn of_opaque(opaque: &TypeImplTrait) -> Returned {
    const AUTO: [&str; 5] = ["Send", "Sync", "Unpin", "UnwindSafe", "RefUnwindSafe"];
    let mut found = Returned::Opaque;
    for bound in &opaque.bounds {
        let TypeParamBound::Trait(bound) = bound else { continue };
        let Some(last) = bound.path.segments.last() else { continue };
        if last.ident == "Future" {
            found = associated(&last.arguments, "Output")
                .map_or(Returned::Opaque, |output| Returned::Future(Box::new(output)));
        } else if last.ident == "Stream" {
            found = Returned::Stream;
        } else if !AUTO.iter().any(|auto| last.ident == auto) {
            return Returned::Opaque;
        }
    }
    found
}

fn associated(arguments: &PathArguments, name: &str) -> Option<Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(associated) if associated.ident == name => Some(associated.ty.clone()),
        _ => None,
    })
}

/// The type of a stream's items, where the signature names it.
pub(super) fn item_type(sig: &Signature) -> Option<Type> {
    let mut ty = return_type(sig)?;
    while let Type::Paren(TypeParen { elem, .. }) | Type::Group(TypeGroup { elem, .. }) = ty {
        ty = elem;
    }
    let Type::ImplTrait(opaque) = ty else { return None };
    opaque.bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => associated(&bound.path.segments.last()?.arguments, "Item"),
        _ => None,
    })
}

/// Whether a type is written as a `Result`, of whatever crate.
pub(crate) fn is_result(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path.segments.last().is_some_and(|last| last.ident == "Result")
}

/// The type of a body's value, as far as it can be asked about.
#[derive(Debug, Clone)]
pub(crate) enum Asked {
    /// `Tag::<T>`
    Type(TokenStream),
    /// Nothing can be asked: `!`, or a type with `impl` in it.
    Nothing,
}

/// What to ask about a value of type `ty`; none means `()`.
pub(crate) fn asked(ty: Option<&Type>) -> Asked {
    let Some(ty) = ty else { return Asked::Type(quote!(())) };
    match ty {
        Type::Never(_) => Asked::Nothing,
        Type::Paren(inner) => asked(Some(&inner.elem)),
        Type::Group(inner) => asked(Some(&inner.elem)),
        ty if !contains_impl(ty) => Asked::Type(ty.to_token_stream()),
        // `Result<impl X, E>` is asked as `Result<_, E>`.
        Type::Path(path) => result_of_opaque(path).map_or(Asked::Nothing, |path| Asked::Type(path.to_token_stream())),
        _ => Asked::Nothing,
    }
}

fn contains_impl(ty: &Type) -> bool {
    crate::fn_head::mentions(&ty.to_token_stream(), "impl")
}

fn result_of_opaque(path: &TypePath) -> Option<TypePath> {
    let mut path = path.clone();
    let last = path.path.segments.last_mut()?;
    if last.ident != "Result" {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &mut last.arguments else { return None };
    if let Some(GenericArgument::Type(ok)) = arguments.args.first_mut() {
        if contains_impl(ok) {
            *ok =
                Type::Infer(syn::TypeInfer { attrs: Vec::new(), underscore_token: syn::token::Underscore::default() });
        }
    }
    let rest = Type::Path(path.clone());
    (!contains_impl(&rest)).then_some(path)
}

/// The written return type, if there is one.
pub(crate) fn return_type(sig: &Signature) -> Option<&Type> {
    match &sig.output {
        ReturnType::Default => None,
        ReturnType::Type(_, ty) => Some(ty),
    }
}

/// The type of the value that a call yields in the end, if it is written.
pub(crate) fn value_type<'a>(sig: &'a Signature, returned: &'a Returned) -> Option<&'a Type> {
    match returned {
        Returned::Future(output) => Some(output),
        _ => return_type(sig),
    }
}

/// The word that names a type best.
pub(crate) fn name_span(ty: Option<&Type>) -> Span {
    match ty {
        Some(Type::Path(path)) => {
            path.path.segments.last().map_or_else(Span::call_site, |segment| segment.ident.span())
        }
        ty => blame::first(ty),
    }
}

/// What is done after the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Later {
    Future,
    Stream,
}

/// The bound that tells of a future or stream whose other bounds our wrapper cannot fulfil.
pub(crate) fn unwrappable(sig: &Signature) -> Option<(Span, Later)> {
    let Some(Type::ImplTrait(opaque)) = return_type(sig) else { return None };
    opaque.bounds.iter().find_map(|bound| {
        let TypeParamBound::Trait(bound) = bound else { return None };
        let word = &bound.path.segments.last()?.ident;
        match word.to_string().as_str() {
            "Future" | "FusedFuture" | "TryFuture" => Some((word.span(), Later::Future)),
            "Stream" | "FusedStream" | "TryStream" => Some((word.span(), Later::Stream)),
            _ => None,
        }
    })
}
