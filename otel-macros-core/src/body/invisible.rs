//! Invisible groups, which are the parts that a `macro_rules!` was given. They hold together what is in them as
//! long as nobody opens the stream that they stand in: the parser looks through groups that come back one by one.

use super::{is_group, is_punct, rebuilt};
use crate::blame::{last, ours_at};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{Expr, ExprUnary, Lit, Type, UnOp};

/// The stream of these trees, in which invisible groups that would come apart are in parentheses.
pub(crate) fn held(trees: Vec<TokenTree>) -> TokenStream {
    if !trees.iter().any(|tree| is_group(Some(tree), Delimiter::None)) {
        return trees.into_iter().collect();
    }
    let in_parens = |(at, tree): (usize, &TokenTree)| {
        let before = at.checked_sub(1).and_then(|before| trees.get(before));
        let behind = trees.get(at + 1);
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None && comes_apart(group, before, behind) => {
                let mut parens = Group::new(Delimiter::Parenthesis, group.stream());
                parens.set_span(ours_at(last(group)));
                TokenTree::Group(parens)
            }
            _ => tree.clone(),
        }
    };
    trees.iter().enumerate().map(in_parens).collect()
}

/// The same of everything in `tokens`: an expression that was read gives its parts back one by one.
pub(crate) fn hold_together(tokens: TokenStream) -> TokenStream {
    fn has_any(tokens: &TokenStream) -> bool {
        tokens.clone().into_iter().any(|tree| match &tree {
            TokenTree::Group(group) => group.delimiter() == Delimiter::None || has_any(&group.stream()),
            _ => false,
        })
    }
    if !has_any(&tokens) {
        return tokens;
    }
    let trees = tokens.into_iter().map(|tree| match tree {
        TokenTree::Group(group) => TokenTree::Group(rebuilt(&group, hold_together(group.stream()))),
        tree => tree,
    });
    held(trees.collect())
}

fn comes_apart(group: &Group, before: Option<&TokenTree>, behind: Option<&TokenTree>) -> bool {
    let separates = |tree: Option<&TokenTree>| tree.is_none() || is_punct(tree, ',') || is_punct(tree, ';');
    if (separates(before) || is_group(before, Delimiter::Brace)) && separates(behind) {
        return false;
    }
    // What parses as an expression may be a pattern, which may stand in parentheses as well.
    match syn::parse2::<Expr>(group.stream()) {
        Ok(Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. })) if is_number(&expr) => is_punct(behind, '.'),
        Ok(Expr::Block(block)) => block.label.is_some(),
        Ok(Expr::Let(_) | Expr::Group(_) | Expr::Infer(_) | Expr::Verbatim(_)) => false,
        Ok(expr) => !crate::blame::binds_tightly(&expr),
        Err(_) => match syn::parse2::<Type>(group.stream()) {
            Ok(Type::TraitObject(object)) => object.bounds.len() > 1,
            Ok(Type::ImplTrait(opaque)) => opaque.bounds.len() > 1,
            _ => false,
        },
    }
}

fn is_number(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(literal) if matches!(literal.lit, Lit::Int(_) | Lit::Float(_)))
}
