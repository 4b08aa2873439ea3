//! The arguments of `#[instrument(..)]`, read as `tracing-attributes` reads them: commas are optional there, and a
//! field without a value and without a sigil is an empty one.

use proc_macro2::TokenTree;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, LitInt, LitStr, Path, Token, token};

/// What `#[instrument(..)]` was given.
#[derive(Debug, Default)]
pub(super) struct Instrument {
    pub(super) name: Option<Expr>,
    pub(super) skip: Skip,
    pub(super) fields: Vec<Field>,
    pub(super) err: Option<Event>,
    pub(super) ret: Option<Event>,
    pub(super) parent: Option<Expr>,
    pub(super) has_follows_from: bool,
    pub(super) level: Option<Level>,
    pub(super) has_target: bool,
    /// A word that `tracing` would warn of and ignore.
    pub(super) unknown: Option<String>,
}

/// `level = "debug"`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// In the word that `#[traced]` has for it.
    Known(&'static str),
    /// The path of a constant, whose value is not known here.
    Constant,
}

/// In the order of their numbers, which begin with 1.
const LEVELS: [&str; 5] = ["trace", "debug", "info", "warn", "error"];

/// Arguments that are not recorded.
#[derive(Debug)]
pub(super) enum Skip {
    Names(Vec<String>),
    All,
}

impl Default for Skip {
    fn default() -> Skip {
        Skip::Names(Vec::new())
    }
}

/// `err(level = "debug", Display)`
#[derive(Debug, Default)]
pub(super) struct Event {
    pub(super) form: Option<Form>,
    pub(super) has_level: bool,
}

/// How a value is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Typed,
    Display,
    Debug,
}

/// `a.b = %value`
#[derive(Debug)]
pub(super) struct Field {
    pub(super) key: Key,
    pub(super) form: Form,
    /// None for `a`, and for `%a`, where the key is the value too.
    pub(super) value: Option<Expr>,
}

#[derive(Debug)]
pub(super) enum Key {
    /// `a.b`, as it is exported, with the words as an expression.
    Words { text: String, words: Vec<Ident> },
    /// `"a-b"`
    Quoted(LitStr),
    /// `{ KEY }`
    Expr(Expr),
}

impl Key {
    /// The key, where it is written out.
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Key::Words { text, .. } => Some(text.clone()),
            Key::Quoted(literal) => Some(literal.value()),
            Key::Expr(_) => None,
        }
    }
}

impl Parse for Instrument {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut read = Instrument::default();
        while !input.is_empty() {
            if input.parse::<Option<Token![,]>>()?.is_some() {
                continue;
            }
            if input.peek(LitStr) {
                read.name = Some(input.parse()?);
                continue;
            }
            let word = input.call(Ident::parse_any)?;
            read.argument(&word, input)?;
        }
        Ok(read)
    }
}

impl Instrument {
    fn argument(&mut self, word: &Ident, input: ParseStream) -> syn::Result<()> {
        match word.to_string().as_str() {
            "name" => self.name = Some(value(input)?),
            "parent" => self.parent = Some(value(input)?),
            "target" => {
                value(input)?;
                self.has_target = true;
            }
            "follows_from" => {
                value(input)?;
                self.has_follows_from = true;
            }
            "level" => self.level = Some(level(input)?),
            "skip_all" => self.skip = Skip::All,
            "skip" => {
                let content;
                syn::parenthesized!(content in input);
                let names = content.parse_terminated(Ident::parse_any, Token![,])?;
                self.skip = Skip::Names(names.iter().map(ToString::to_string).collect());
            }
            "fields" => {
                let content;
                syn::parenthesized!(content in input);
                self.fields = content.parse_terminated(Field::parse, Token![,])?.into_iter().collect();
            }
            "err" => self.err = Some(event(input)?),
            "ret" => self.ret = Some(event(input)?),
            other => {
                self.unknown = Some(other.to_owned());
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<TokenTree>()?;
                }
            }
        }
        Ok(())
    }
}

fn value(input: ParseStream) -> syn::Result<Expr> {
    input.parse::<Token![=]>()?;
    input.parse()
}

/// `= "debug"`, `= 2` or `= Level::DEBUG`
fn level(input: ParseStream) -> syn::Result<Level> {
    input.parse::<Token![=]>()?;
    let named = |word: &str| LEVELS.into_iter().find(|level| word.eq_ignore_ascii_case(level));
    let (known, span) = if input.peek(LitStr) {
        let word: LitStr = input.parse()?;
        (named(&word.value()), word.span())
    } else if input.peek(LitInt) {
        let number: LitInt = input.parse()?;
        let at = number.base10_parse::<usize>()?.checked_sub(1);
        (at.and_then(|at| LEVELS.get(at).copied()), number.span())
    } else {
        let path: Path = input.parse()?;
        let mut words = path.segments.iter().rev().map(|segment| &segment.ident);
        let last = words.next().filter(|_| words.next().is_some_and(|owner| owner == "Level"));
        let known = last.and_then(|last| named(&last.to_string()));
        return Ok(known.map_or(Level::Constant, Level::Known));
    };
    known.map(Level::Known).ok_or_else(|| syn::Error::new(span, "expected the name or the number of a level"))
}

fn event(input: ParseStream) -> syn::Result<Event> {
    let mut event = Event::default();
    if !input.peek(token::Paren) {
        return Ok(event);
    }
    let content;
    syn::parenthesized!(content in input);
    while !content.is_empty() {
        let word: Ident = content.parse()?;
        match word.to_string().as_str() {
            "level" => {
                level(&content)?;
                event.has_level = true;
            }
            "Debug" => event.form = Some(Form::Debug),
            "Display" => event.form = Some(Form::Display),
            _ => return Err(syn::Error::new(word.span(), "expected `Debug`, `Display` or `level`")),
        }
        content.parse::<Option<Token![,]>>()?;
    }
    Ok(event)
}

impl Parse for Field {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut form = sigil(input)?;
        let key = key(input)?;
        let mut value = None;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            match sigil(input)? {
                Form::Typed => {}
                nearer => form = nearer,
            }
            value = Some(input.parse()?);
        }
        Ok(Field { key, form, value })
    }
}

fn sigil(input: ParseStream) -> syn::Result<Form> {
    if input.parse::<Option<Token![%]>>()?.is_some() {
        Ok(Form::Display)
    } else if input.parse::<Option<Token![?]>>()?.is_some() {
        Ok(Form::Debug)
    } else {
        Ok(Form::Typed)
    }
}

fn key(input: ParseStream) -> syn::Result<Key> {
    if input.peek(LitStr) {
        return Ok(Key::Quoted(input.parse()?));
    }
    if input.peek(token::Brace) {
        let content;
        syn::braced!(content in input);
        return Ok(Key::Expr(content.parse()?));
    }
    let words: Punctuated<Ident, Token![.]> = Punctuated::parse_separated_nonempty_with(input, Ident::parse_any)?;
    let text = words.iter().map(|word| word.unraw().to_string()).collect::<Vec<_>>().join(".");
    Ok(Key::Words { text, words: words.into_iter().collect() })
}
