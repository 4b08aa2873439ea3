//! `Span::current().record("key", value)` in a body becomes `record!("key" = value)`.

use super::edit::Edit;
use super::reason::Reason;
use super::source::{Source, each_word};
use super::value;
use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprMethodCall, Lit, Stmt};

/// What a body does with the span around it.
#[derive(Debug, Default)]
pub(super) struct Records {
    pub(super) edits: Vec<Edit>,
    pub(super) keys: Vec<String>,
}

/// Rewrites what is plain, and gives up on a body that does anything else with the current span.
pub(super) fn rewrite(source: &Source, block: &Block) -> Result<Records, Reason> {
    let tokens = block.to_token_stream();
    let asked = Asked::of(&tokens);
    if asked.otherwise {
        return Err(Reason::CurrentSpan);
    }
    if asked.current == 0 {
        return Ok(Records::default());
    }
    let mut find = Find { source, records: Records::default(), found: 0, fault: None };
    find.visit_block(block);
    if let Some(reason) = find.fault {
        return Err(reason);
    }
    // Inside another span, or on another task, the current span is not the function's.
    if find.found < asked.current || asked.leaves_span {
        return Err(Reason::CurrentSpan);
    }
    Ok(find.records)
}

/// What the words of a body tell.
#[derive(Default)]
struct Asked {
    /// `Span::current`
    current: usize,
    /// What asks for the current span by other words.
    otherwise: bool,
    /// Other spans, and other tasks.
    leaves_span: bool,
}

impl Asked {
    fn of(tokens: &TokenStream) -> Asked {
        let mut asked = Asked::default();
        let mut before = String::new();
        each_word(tokens.clone(), &mut |word, is_member| {
            let word = word.to_string();
            match word.as_str() {
                "current" if is_member && before == "Span" => asked.current += 1,
                "in_current_span" | "or_current" | "current_span" => asked.otherwise = true,
                "instrument" | "in_scope" | "enter" | "entered" | "span" => asked.leaves_span = true,
                other => asked.leaves_span |= other.ends_with("_span") || other.starts_with("spawn"),
            }
            before = word;
        });
        asked
    }
}

struct Find<'a> {
    source: &'a Source,
    records: Records,
    found: usize,
    fault: Option<Reason>,
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_stmt(&mut self, stmt: &'ast Stmt) {
        match stmt {
            Stmt::Expr(Expr::MethodCall(call), Some(_)) => match pairs(self.source, call) {
                Some(Ok(pairs)) => {
                    self.found += 1;
                    let list: Vec<String> = pairs.iter().map(|(key, value)| format!("{key:?} = {value}")).collect();
                    let text = format!("otel_runtime::record!({})", list.join(", "));
                    self.records.edits.push(Edit::new(self.source.range(syn::spanned::Spanned::span(call)), text));
                    self.records.keys.extend(pairs.into_iter().map(|(key, _)| key));
                }
                Some(Err(reason)) => self.fault = Some(reason),
                None => visit::visit_stmt(self, stmt),
            },
            // A function of its own.
            Stmt::Item(_) => {}
            _ => visit::visit_stmt(self, stmt),
        }
    }
}

type Pairs = Vec<(String, String)>;

/// The keys and values of `Span::current().record("a", x).record("b", y)`.
fn pairs(source: &Source, call: &ExprMethodCall) -> Option<Result<Pairs, Reason>> {
    let mut list = match &*call.receiver {
        Expr::Call(current) if is_current(&current.func) => Vec::new(),
        Expr::MethodCall(inner) => match pairs(source, inner)? {
            Ok(earlier) => earlier,
            Err(reason) => return Some(Err(reason)),
        },
        _ => return None,
    };
    let mut arguments = call.args.iter();
    let (Some(key), Some(recorded), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Some(Err(Reason::CurrentSpan));
    };
    let Expr::Lit(syn::ExprLit { lit: Lit::Str(key), .. }) = key else { return Some(Err(Reason::CurrentSpan)) };
    if call.method != "record" {
        return Some(Err(Reason::CurrentSpan));
    }
    if key.value().starts_with("otel.") {
        return Some(Err(Reason::BridgeField));
    }
    Some(match value::of(source, recorded) {
        Ok(value::Value::Given(form, text)) => {
            list.push((key.value(), format!("{}{text}", value::sigil(form))));
            Ok(list)
        }
        Ok(value::Value::Empty) => Err(Reason::CurrentSpan),
        Err(reason) => Err(reason),
    })
}

fn is_current(path: &Expr) -> bool {
    let Expr::Path(path) = path else { return false };
    let mut words = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    words.next().as_deref() == Some("current") && words.next().as_deref() == Some("Span")
}
