//! Carries spawned work, and binds in-body macros to the function's own span.

mod loops;
mod spawns;

use super::guarded::{self, Guarded};
use super::kept::is_kept;
use super::{Carry, held, is_group, is_punct, is_word, rebuilt};
use crate::blame::{ours_at, put_at};
use crate::build::{Build, Emission};
use crate::granularity::is_called;
use crate::own;
use crate::runtime_path::Runtime;
use loops::{Exits, LoopHead};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

/// What to rewrite.
pub(crate) struct Rewrite<'a> {
    /// Under `Off` attributes are taken out, and all else stays as it is.
    pub(crate) build: Build<'a>,
    pub(crate) runtime: &'a Runtime,
    pub(crate) carry: Carry,
    /// Whether `record!`, `event!` and `#[recording_only]` speak of the function around them.
    pub(crate) binds_macros: bool,
}

/// A body after rewriting.
pub(crate) struct Rewritten {
    pub(crate) stream: TokenStream,
    /// Where the function's own span is spoken of: the names of macros, and of attributes.
    pub(crate) of_own_span: Vec<Span>,
    /// The word `spawn` of calls that look like spawns and are not carried.
    pub(crate) not_carried: Vec<Span>,
    /// The word `spawn` or `carry` of calls that carry what never ends.
    pub(crate) endless_carried: Vec<Span>,
    pub(crate) holds: Holds,
    /// The paths of attributes that were taken out: who has imported one must not be told that it is unused.
    pub(crate) taken_out: Vec<TokenStream>,
    /// What is wrong with those attributes.
    pub(crate) errors: Option<syn::Error>,
}

/// What there is in a body, as far as single tokens tell: who wants to know more of it parses it.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Holds {
    /// `span!` or `event!` in a loop, or in what is called with a closure.
    pub(crate) repeated_makers: bool,
    pub(crate) calls: bool,
    /// A loop that nothing leaves, and that may wait for ever.
    pub(crate) open_loops: bool,
}

/// Streams without anything to rewrite come back unopened.
pub(crate) fn rewrite(body: TokenStream, what: &Rewrite<'_>) -> Rewritten {
    let mut walk = Walk {
        what,
        of_own_span: Vec::new(),
        not_carried: Vec::new(),
        endless_carried: Vec::new(),
        is_kept: false,
        holds: Holds::default(),
        repeats: 0,
        exits: Exits::default(),
        taken_out: Vec::new(),
        errors: None,
    };
    let stream = walk.stream(body.clone(), what.binds_macros, Delimiter::Brace).unwrap_or(body);
    let Walk { of_own_span, not_carried, endless_carried, holds, taken_out, errors, .. } = walk;
    Rewritten { stream, of_own_span, not_carried, endless_carried, holds, taken_out, errors }
}

impl Rewritten {
    /// Whether the function's own span is spoken of.
    pub(crate) fn names_own_span(&self) -> bool {
        !self.of_own_span.is_empty()
    }
}

/// The local through which in-body macros find the function's span.
pub(crate) fn own_local() -> Ident {
    Ident::new("__otel_own", Span::mixed_site())
}

struct Walk<'a> {
    what: &'a Rewrite<'a>,
    of_own_span: Vec<Span>,
    not_carried: Vec<Span>,
    endless_carried: Vec<Span>,
    /// What comes next is put into a field, as a `Some`.
    is_kept: bool,
    holds: Holds,
    /// How many loops and closures are around what is looked at.
    repeats: usize,
    /// What the innermost loop around this is left by so far.
    exits: Exits,
    taken_out: Vec<TokenStream>,
    errors: Option<syn::Error>,
}

/// Macros whose arguments are quoted, not run.
pub(crate) const QUOTING: [&str; 6] = ["quote", "quote_spanned", "parse_quote", "stringify", "macro_rules", "concat"];

impl Walk<'_> {
    /// The stream with its changes, or `None` if there are none.
    fn stream(&mut self, stream: TokenStream, binds: bool, delimiter: Delimiter) -> Option<TokenStream> {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let mut out: Vec<TokenTree> = Vec::with_capacity(trees.len());
        let mut changed = false;
        let mut item_depth = None;
        let mut head = LoopHead::default();
        // Trees before this one are dealt with.
        let mut next = 0;
        for (at, tree) in trees.iter().enumerate() {
            if at < next {
                continue;
            }
            let guarded = if binds && item_depth.is_none() { guarded::read(&trees, at, delimiter) } else { None };
            if let Some(guarded) = guarded {
                changed = true;
                next = at + 2;
                if !self.taken_out.iter().any(|path| path.to_string() == guarded.path.to_string()) {
                    self.taken_out.push(guarded.path.clone());
                }
                match &guarded.len {
                    Ok(len) => {
                        let behind = &trees[next..next + len];
                        next += len;
                        out.extend(self.guarded(&guarded, behind));
                    }
                    Err(error) => self.report(error.clone()),
                }
                continue;
            }
            if is_word(Some(tree), "fn") && matches!(trees.get(at + 1), Some(TokenTree::Ident(_))) {
                // A nested function is a function of its own: neither traced nor carried.
                item_depth = Some(());
            }
            let TokenTree::Group(group) = tree else {
                if delimiter == Delimiter::Brace && !head.is_open {
                    head = LoopHead::at(&trees, at);
                }
                self.note_exit(tree, trees.get(at + 1));
                if is_punct(Some(tree), ';') {
                    item_depth = None;
                }
                out.push(tree.clone());
                continue;
            };
            if item_depth.is_some() {
                if group.delimiter() == Delimiter::Brace {
                    item_depth = None;
                }
                out.push(tree.clone());
                continue;
            }
            let new = self.counted(&mut head, group, trees.get(at + 1), |walk| walk.group(&trees[..at], group, binds));
            changed |= new.is_some();
            out.push(new.map_or_else(|| tree.clone(), TokenTree::Group));
        }
        changed.then(|| held(out))
    }

    /// Input:   `#[recording_only] STATEMENT;`
    /// Output:  `if P::records(&*__otel_own) { STATEMENT; }`
    ///
    /// Input:   `let value = #[recording_only] EXPRESSION`
    /// Output:  `let value = if P::records(&*__otel_own) { P::Some(EXPRESSION) } else { P::None }`
    ///
    /// Under `off` with `if false`.
    fn guarded(&mut self, part: &Guarded, behind: &[TokenTree]) -> TokenStream {
        self.of_own_span.push(part.at);
        let stream = held(behind.to_vec());
        let stream = self.stream(stream.clone(), true, Delimiter::Brace).unwrap_or(stream);
        // The compiler shows the attribute to who takes an `Option` for a value.
        let at = ours_at(part.at);
        let (private, own) = (put_at(at, self.what.runtime.private()), own_local());
        let records = match self.what.build.emission {
            Emission::Spans => quote_spanned!(at=> #private::records(&*#own)),
            Emission::Off => quote_spanned!(at=> false),
        };
        if part.is_value {
            return quote_spanned!(at=> if #records { #private::Some(#stream) } else { #private::None });
        }
        let is_block = behind.len() == 1 && is_group(behind.first(), Delimiter::Brace);
        let semicolon = (!is_block && !is_punct(behind.last(), ';')).then(|| own!(;));
        let block = if is_block { stream } else { own!({ #stream #semicolon }) };
        quote_spanned!(at=> if #records #block)
    }

    fn report(&mut self, error: syn::Error) {
        match &mut self.errors {
            Some(errors) => errors.combine(error),
            None => self.errors = Some(error),
        }
    }

    fn group(&mut self, before: &[TokenTree], group: &Group, binds: bool) -> Option<Group> {
        if group.delimiter() == Delimiter::Bracket && is_punct(before.last(), '#') {
            return None;
        }
        self.holds.calls |= group.delimiter() == Delimiter::Parenthesis && is_called(before.last());
        let macro_name = macro_name(before);
        if macro_name.as_ref().is_some_and(|name| QUOTING.contains(&name.as_str())) {
            return None;
        }
        self.holds.repeated_makers |= self.repeats > 0 && matches!(macro_name.as_deref(), Some("span" | "event"));
        if binds && self.is_bound_macro(before, macro_name.as_deref(), group) {
            self.of_own_span.extend(before.iter().rev().nth(1).map(TokenTree::span));
            if self.what.build.emission == Emission::Spans {
                let own = own_local();
                let inner = self.stream(group.stream(), binds, group.delimiter()).unwrap_or_else(|| group.stream());
                return Some(rebuilt(group, quote!(@own #own; #inner)));
            }
        }
        // `span!` binds the macros in its body to its own span.
        let inner_binds = binds && macro_name.as_deref() != Some("span");
        let outside = self.not_carried.len();
        let is_kept = is_word(before.last(), "Some") && is_kept(&before[..before.len() - 1]);
        let around = std::mem::replace(&mut self.is_kept, is_kept);
        let inner = self.stream(group.stream(), inner_binds, group.delimiter());
        self.is_kept = around;
        let Some(spawn) = self.spawn(before, group) else {
            self.note_short_spelling(before, group, outside);
            self.note_carried(before, group);
            return inner.map(|inner| rebuilt(group, inner));
        };
        let argument = inner.clone().unwrap_or_else(|| group.stream());
        let changed = self.carried(before, spawn, &argument).or(inner);
        changed.map(|stream| rebuilt(group, stream))
    }

    /// `record!("key" = ..)`, `record!(KEY = ..)` or `event!("name" ..)`, under any path whose last
    /// segment this is, as long as its first is ours.
    fn is_bound_macro(&self, before: &[TokenTree], name: Option<&str>, group: &Group) -> bool {
        let trees: Vec<TokenTree> = group.stream().into_iter().take(3).collect();
        let starts_with_text =
            matches!(trees.first(), Some(TokenTree::Literal(literal)) if literal.to_string().starts_with(['"', 'r']));
        let fits = match name {
            Some("record") => {
                (starts_with_text && is_punct(trees.get(1), '='))
                    || matches!(trees.first(), Some(TokenTree::Ident(_)))
                    || is_punct(trees.first(), ':')
            }
            Some("event") => starts_with_text,
            _ => false,
        };
        fits && self.is_our_path(before)
    }

    fn is_our_path(&self, before: &[TokenTree]) -> bool {
        let path = path_before(&before[..before.len() - 1]);
        match path.as_slice() {
            [_] => true,
            [first, ..] => {
                let renamed = self.what.runtime.0.as_ref().and_then(|path| path.segments.last());
                first == "otel_runtime" || renamed.is_some_and(|segment| path.iter().any(|word| segment.ident == word))
            }
            [] => false,
        }
    }
}

/// The name of the macro whose arguments come next: `path::name !`, or `macro_rules! name`.
fn macro_name(before: &[TokenTree]) -> Option<String> {
    match before {
        [.., TokenTree::Ident(name), TokenTree::Punct(bang)] if bang.as_char() == '!' => Some(name.to_string()),
        [.., TokenTree::Ident(word), TokenTree::Punct(bang), TokenTree::Ident(_)] if bang.as_char() == '!' => {
            Some(word.to_string())
        }
        _ => None,
    }
}

/// The words of the path that `before` ends with, turbofish left out; empty after `.` or `fn`.
fn path_before(before: &[TokenTree]) -> Vec<String> {
    let mut at = before.len();
    // `::<T>` before the parenthesis.
    if at > 0 && is_punct(before.get(at - 1), '>') {
        let open = before[..at].iter().rposition(|tree| is_punct(Some(tree), '<'));
        match open {
            Some(open) if open >= 2 && is_punct(before.get(open - 1), ':') => at = open - 2,
            _ => return Vec::new(),
        }
    }
    let mut words = Vec::new();
    loop {
        match at.checked_sub(1).and_then(|last| before.get(last)) {
            Some(TokenTree::Ident(word)) => words.push(word.to_string()),
            _ => return Vec::new(),
        }
        at -= 1;
        let colons = at >= 2 && is_punct(before.get(at - 1), ':') && is_punct(before.get(at - 2), ':');
        if !colons {
            break;
        }
        at -= 2;
        if !matches!(at.checked_sub(1).and_then(|last| before.get(last)), Some(TokenTree::Ident(_))) {
            // A path that starts at `::`.
            break;
        }
    }
    let previous = at.checked_sub(1).and_then(|last| before.get(last));
    if is_punct(previous, '.') || is_word(previous, "fn") {
        return Vec::new();
    }
    words.reverse();
    words
}

#[cfg(test)]
mod tests;
