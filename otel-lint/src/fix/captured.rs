//! The arguments that `#[instrument]` records without being asked.

use super::instrument::{Form, Instrument, Key, Skip};
use syn::{FnArg, Pat, Signature, Type};

/// Their names, and how each is recorded.
pub(super) fn arguments(sig: &Signature, read: &Instrument) -> Vec<(String, Form)> {
    let Skip::Names(skipped) = &read.skip else { return Vec::new() };
    let mut found = Vec::new();
    for input in &sig.inputs {
        match input {
            FnArg::Receiver(_) => found.push(("self".to_owned(), Form::Debug)),
            FnArg::Typed(typed) => bound(&typed.pat, form(&typed.ty), &mut found),
        }
    }
    // A field of the same name stands for the argument.
    let is_field = |name: &String| {
        read.fields
            .iter()
            .any(|field| matches!(&field.key, Key::Words { words, .. } if words.len() == 1 && words[0] == name))
    };
    found.retain(|(name, _)| !skipped.contains(name) && !is_field(name));
    found
}

fn bound(pat: &Pat, form: Form, found: &mut Vec<(String, Form)>) {
    match pat {
        Pat::Ident(name) => found.push((name.ident.to_string(), form)),
        Pat::Reference(inner) => bound(&inner.pat, form, found),
        Pat::Struct(inner) => inner.fields.iter().for_each(|field| bound(&field.pat, Form::Debug, found)),
        Pat::Tuple(inner) => inner.elems.iter().for_each(|pat| bound(pat, Form::Debug, found)),
        Pat::TupleStruct(inner) => inner.elems.iter().for_each(|pat| bound(pat, Form::Debug, found)),
        _ => {}
    }
}

/// What the name of a type tells `#[instrument]`.
fn form(ty: &Type) -> Form {
    const TYPED: [&str; 18] = [
        "bool", "str", "u8", "i8", "u16", "i16", "u32", "i32", "u64", "i64", "u128", "i128", "f32", "f64", "usize",
        "isize", "String", "Wrapping",
    ];
    match ty {
        Type::Reference(inner) => form(&inner.elem),
        Type::Path(path) => {
            let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
            let is_typed = TYPED.contains(&name.as_str()) || name.starts_with("NonZero");
            if is_typed { Form::Typed } else { Form::Debug }
        }
        _ => Form::Debug,
    }
}
