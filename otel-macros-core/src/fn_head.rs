//! The annotated function: its signature parsed, its body left as the tokens it came as.

use crate::body::held;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Signature, Token, Visibility};

/// A function with a body.
#[derive(Debug)]
pub(crate) struct FnHead {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    /// `default`, of specialization.
    pub(crate) defaultness: Option<TokenStream>,
    pub(crate) sig: Signature,
    pub(crate) body: Body,
}

/// A body that is never opened, see [`Body::block`].
#[derive(Debug)]
pub(crate) struct Body {
    group: Group,
    /// Items in front of the user's statements, which make the compiler say something.
    lints: TokenStream,
}

/// What the attribute stands on.
pub(crate) enum Item {
    Function(Box<FnHead>),
    /// A trait's method without a body.
    Bodiless(Box<Signature>),
    /// `impl`, `mod`, `struct` or what else is no function; the word that tells.
    Other(TokenTree),
}

impl Item {
    pub(crate) fn read(tokens: TokenStream) -> syn::Result<Item> {
        syn::parse2::<Item>(unwrapped(tokens))
    }
}

/// Takes off the invisible groups that `macro_rules!` puts round an item.
pub(crate) fn unwrapped(tokens: TokenStream) -> TokenStream {
    let mut trees = tokens.clone().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => unwrapped(group.stream()),
        _ => tokens,
    }
}

impl Parse for Item {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut attrs = input.call(Attribute::parse_outer)?;
        let vis: Visibility = input.parse()?;
        if let Some(word) = other_item(input) {
            input.parse::<TokenStream>()?;
            return Ok(Item::Other(word));
        }
        let ahead = input.fork();
        let is_default = ahead.parse::<syn::Ident>().is_ok_and(|word| word == "default") && !ahead.peek(Token![!]);
        let defaultness = if is_default { Some(input.parse::<TokenTree>()?.into_token_stream()) } else { None };
        let sig: Signature = input.parse()?;
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            return Ok(Item::Bodiless(Box::new(sig)));
        }
        let body = read_body(input)?;
        let (inner, group) = split_inner_attributes(&body);
        if !inner.is_empty() {
            attrs.extend(syn::parse::Parser::parse2(Attribute::parse_inner, inner)?.into_iter().map(outer));
        }
        Ok(Item::Function(Box::new(FnHead {
            attrs,
            vis,
            defaultness,
            sig,
            body: Body { group, lints: TokenStream::new() },
        })))
    }
}

/// The word that tells that this is no function.
fn other_item(input: ParseStream) -> Option<TokenTree> {
    let words: Vec<TokenTree> = input.fork().parse::<TokenStream>().ok()?.into_iter().take(4).collect();
    let word = |at: usize| match words.get(at) {
        Some(TokenTree::Ident(word)) => word.to_string(),
        _ => String::new(),
    };
    let qualified = ["unsafe", "auto"].contains(&word(0).as_str());
    let at = usize::from(qualified && ["impl", "trait", "mod", "extern"].contains(&word(1).as_str()));
    let next_is_word = matches!(words.get(at + 1), Some(TokenTree::Ident(_)));
    let is_block = |at: usize| matches!(words.get(at), Some(TokenTree::Group(_)));
    let is_other = match word(at).as_str() {
        "impl" | "mod" | "trait" | "struct" | "enum" | "type" | "use" | "static" => true,
        "const" => !["fn", "async", "unsafe", "extern"].contains(&word(at + 1).as_str()),
        "extern" => word(at + 1) == "crate" || is_block(at + 1) || is_block(at + 2),
        "union" => next_is_word,
        // A macro call, `macro_rules!` included.
        _ => matches!(words.get(at + 1), Some(TokenTree::Punct(bang)) if bang.as_char() == '!'),
    };
    if is_other { words.into_iter().nth(at) } else { None }
}

fn read_body(input: ParseStream) -> syn::Result<Group> {
    let expected = "expected the function's body";
    let tree: TokenTree = input.parse().map_err(|_| input.error(expected))?;
    let mut tree = tree;
    loop {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return Ok(group),
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let mut inner = group.stream().into_iter();
                tree = match (inner.next(), inner.next()) {
                    (Some(only), None) => only,
                    _ => return Err(syn::Error::new(group.span(), expected)),
                };
            }
            other => return Err(syn::Error::new(other.span(), expected)),
        }
    }
}

/// Inner attributes of a body move to the outside, where they mean the same; the body is rebuilt only
/// if there are any.
fn split_inner_attributes(body: &Group) -> (TokenStream, Group) {
    let mut trees = body.stream().into_iter().peekable();
    let mut inner = TokenStream::new();
    loop {
        let mut ahead = trees.clone();
        match (ahead.next(), ahead.next(), ahead.next()) {
            (Some(TokenTree::Punct(pound)), Some(TokenTree::Punct(bang)), Some(TokenTree::Group(attribute)))
                if pound.as_char() == '#' && bang.as_char() == '!' && attribute.delimiter() == Delimiter::Bracket =>
            {
                inner.extend(quote!(#pound #bang #attribute));
                trees = ahead;
            }
            _ => break,
        }
    }
    if inner.is_empty() {
        return (inner, body.clone());
    }
    let mut rest = Group::new(Delimiter::Brace, held(trees.collect()));
    rest.set_span(body.span());
    (inner, rest)
}

fn outer(mut attribute: Attribute) -> Attribute {
    attribute.style = syn::AttrStyle::Outer;
    attribute
}

impl Body {
    /// The block in these braces.
    pub(crate) fn new(group: Group) -> Body {
        Body { group, lints: TokenStream::new() }
    }

    pub(crate) fn stream(&self) -> TokenStream {
        self.group.stream()
    }

    /// The same braces round other tokens.
    pub(crate) fn with_stream(&self, stream: TokenStream) -> Body {
        let mut group = Group::new(Delimiter::Brace, stream);
        group.set_span(self.group.span());
        Body { group, lints: self.lints.clone() }
    }

    /// The same body, with items in front that make the compiler say something.
    pub(crate) fn with_lints(mut self, lints: TokenStream) -> Body {
        self.lints = lints;
        self
    }

    /// `tokens` in braces that have the span of the user's: a function in macro braces counts as
    /// foreign code, and the edition of the braces decides when temporaries of the tail die.
    pub(crate) fn brace(&self, tokens: TokenStream) -> TokenStream {
        self.with_stream(tokens).group.into_token_stream()
    }

    /// The user's statements as a block of their own. The item in front keeps `unused_braces` silent,
    /// and being an item it does not make the user's own items "after statements".
    ///
    /// The statements are put in as a stream: opening it would turn the invisible groups of
    /// `macro_rules!` into ones that the parser ignores.
    pub(crate) fn block(&self) -> TokenStream {
        let mut tokens = self.lints.clone();
        tokens.extend(quote!(
            const _: () = ();
        ));
        tokens.extend([self.group.stream()]);
        self.brace(tokens)
    }
}

impl FnHead {
    /// Attributes, visibility and qualifiers before `fn`.
    pub(crate) fn prefix(&self) -> TokenStream {
        let FnHead { attrs, vis, defaultness, .. } = self;
        quote!(#(#attrs)* #vis #defaultness)
    }

    pub(crate) fn is_track_caller(&self) -> bool {
        self.attrs.iter().any(|attr| mentions(&attr.to_token_stream(), "track_caller"))
    }
}

/// Whether the word occurs, as an identifier or inside a string literal such as `"{word}"`.
pub(crate) fn mentions(tokens: &TokenStream, word: &str) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == word,
        TokenTree::Group(group) => mentions(&group.stream(), word),
        TokenTree::Literal(literal) => {
            let text = literal.to_string();
            text.contains('"') && text.contains(word)
        }
        TokenTree::Punct(_) => false,
    })
}
