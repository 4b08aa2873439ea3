//! `#[recording_only]` in bodies: what runs only if the function's span records.

use super::later_use::is_used;
use super::{is_group, is_punct, is_word};
use crate::diag;
use crate::recover::{bound_names, is_helper};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Stmt};

/// What an attribute stands on.
pub(super) struct Guarded {
    /// The attribute's path, as it was written.
    pub(super) path: TokenStream,
    /// Where the attribute stands.
    pub(super) at: Span,
    /// How many trees it is about, behind the attribute.
    pub(super) len: syn::Result<usize>,
    /// Whether its value is used: then it becomes an `Option`.
    pub(super) is_value: bool,
}

/// Words that an item begins with: there the attribute is a macro of its own.
const ITEMS: [&str; 14] = [
    "fn", "pub", "async", "const", "unsafe", "extern", "struct", "enum", "impl", "use", "mod", "trait", "static",
    "type",
];

/// Reads what the `#` at `at` begins, in a group with this delimiter; `None` if that is something else.
pub(super) fn read(trees: &[TokenTree], at: usize, delimiter: Delimiter) -> Option<Guarded> {
    let attribute = trees.get(at + 1).filter(|tree| is_punct(trees.get(at), '#') && is_helper(tree))?;
    let TokenTree::Group(attribute) = attribute else { return None };
    let mut behind = at + 2;
    // Other attributes may stand between.
    while is_punct(trees.get(behind), '#') && is_group(trees.get(behind + 1), Delimiter::Bracket) {
        behind += 2;
    }
    if begins_item(&trees[behind..]) {
        return None;
    }
    let is_word = |tree: &TokenTree| !matches!(tree, TokenTree::Group(_));
    let path: TokenStream = attribute.stream().into_iter().take_while(is_word).collect();
    let is_value = !begins_statement(trees, at, delimiter);
    let rest = &trees[at + 2..];
    let len = match attribute.stream().into_iter().find(|tree| !is_word(tree)) {
        Some(arguments) => {
            let what = "`#[recording_only]` takes no arguments inside a function";
            Err(diag::fault_at(arguments, what, "remove them"))
        }
        None if is_value => value(rest),
        None => statement(rest, attribute.span()),
    };
    Some(Guarded { path, at: attribute.span(), len, is_value })
}

/// `async` and `unsafe` may begin a block, too, and `const`.
fn begins_item(trees: &[TokenTree]) -> bool {
    let is_item = ITEMS.iter().any(|word| is_word(trees.first(), word));
    let is_block = is_group(trees.get(1), Delimiter::Brace) || is_word(trees.get(1), "move");
    is_item && !is_block
}

/// Whether what stands at `at` begins a statement, or the body of a match arm.
fn begins_statement(trees: &[TokenTree], mut at: usize, delimiter: Delimiter) -> bool {
    while at >= 2 && is_punct(trees.get(at - 2), '#') && is_group(trees.get(at - 1), Delimiter::Bracket) {
        at -= 2;
    }
    let Some(previous) = at.checked_sub(1) else { return delimiter == Delimiter::Brace };
    let is_arrow = previous >= 1 && is_punct(trees.get(previous - 1), '=') && is_punct(trees.get(previous), '>');
    is_arrow || is_punct(trees.get(previous), ';') || is_group(trees.get(previous), Delimiter::Brace)
}

fn value(rest: &[TokenTree]) -> syn::Result<usize> {
    len_of(rest, |input| input.parse::<Expr>().map(drop))
}

fn statement(rest: &[TokenTree], attribute: Span) -> syn::Result<usize> {
    if rest.is_empty() {
        let help = "write it in front of what is to run only if the span records";
        return Err(diag::fault(attribute, "`#[recording_only]` stands on nothing", help));
    }
    if is_group(rest.first(), Delimiter::Brace) {
        return Ok(1);
    }
    let mut found = None;
    let with_semicolon = len_of(rest, |input| input.parse::<Stmt>().map(|stmt| found = Some(stmt)));
    // The last expression of a block has none, and the body of an arm ends at a comma.
    let len = with_semicolon.or_else(|_| value(rest))?;
    if let Some(Stmt::Local(local)) = &found {
        let later: TokenStream = rest[len..].iter().cloned().collect();
        if let Some(name) = bound_names(&local.pat).into_iter().find(|name| is_used(&later, name)) {
            let init = local.init.as_ref().map(|init| quote::ToTokens::to_token_stream(&init.expr).to_string());
            let init = init.filter(|init| init.len() <= 40).unwrap_or_else(|| "..".to_owned());
            return Err(diag::fault(
                name.span(),
                format!("`{name}` is there only if the span records, and is used below"),
                format!("write `let {name} = #[recording_only] {init};`, which is an `Option`"),
            ));
        }
    }
    Ok(len)
}

/// How many trees `parse` takes.
fn len_of(rest: &[TokenTree], parse: impl FnOnce(ParseStream) -> syn::Result<()>) -> syn::Result<usize> {
    let stream: TokenStream = rest.iter().cloned().collect();
    let read = |input: ParseStream| {
        parse(input)?;
        let left: TokenStream = input.parse()?;
        Ok(left.into_iter().count())
    };
    read.parse2(stream).map(|left| rest.len() - left)
}
