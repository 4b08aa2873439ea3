//! One file: its functions, its imports, its new text.

use super::edit::{self, Edit};
use super::imports::Imports;
use super::print::Place;
use super::reason::{Note, Reason};
use super::site::{self, Site};
use super::source::{Source, Word, each_word};
use super::translate::{self, Left, Wishes};
use proc_macro2::{TokenStream, TokenTree};
use serde::Serialize;
use std::ops::Range;
use std::path::PathBuf;

/// What became of one function.
#[derive(Debug, Clone, Serialize)]
pub struct Function {
    /// Its file.
    pub file: PathBuf,
    /// The line of the attribute, from 1.
    pub line: usize,
    /// Its name.
    pub name: String,
    /// What became of it.
    #[serde(flatten)]
    pub fate: Fate,
}

/// Whether a function was rewritten.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// With what it does otherwise than before.
    Rewritten(Vec<Note>),
    /// It stands as it was.
    Left {
        /// Why.
        reason: Reason,
        /// What of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        detail: Option<String>,
    },
}

/// A file, and what it becomes.
#[derive(Debug)]
pub(super) struct Rewritten {
    /// The new text, if anything changes.
    pub(super) text: Option<String>,
    pub(super) functions: Vec<Function>,
}

/// Rewrites a file. What does not parse is left.
pub(super) fn rewrite(source: &Source, wishes: &Wishes) -> syn::Result<Rewritten> {
    let file = syn::parse_file(source.code())?;
    let imports = Imports::of(source, &file);
    let names: Vec<String> =
        imports.all.iter().filter(|import| import.is_instrument()).map(|import| import.name.clone()).collect();
    let mut work = Work { source, imports: &imports, edits: Vec::new(), wanted: Vec::new(), functions: Vec::new() };
    for site in site::all(source, &file, &names) {
        let fate = work.function(&site, wishes);
        work.tell(&site.sig.ident.to_string(), site.range.start, fate);
    }
    for at in in_macros(source, &file) {
        work.tell("", at, Fate::Left { reason: Reason::InMacro, detail: None });
    }
    let mut functions = std::mem::take(&mut work.functions);
    functions.sort_by_key(|function| function.line);
    Ok(Rewritten { text: work.finish(&file), functions })
}

struct Work<'a> {
    source: &'a Source,
    imports: &'a Imports,
    edits: Vec<Edit>,
    /// The scopes that `traced` is imported in.
    wanted: Vec<Range<usize>>,
    functions: Vec<Function>,
}

impl Work<'_> {
    fn tell(&mut self, name: &str, at: usize, fate: Fate) {
        let line = self.source.text[..at].matches('\n').count() + 1;
        self.functions.push(Function { file: self.source.path.clone(), line, name: name.to_owned(), fate });
    }

    fn function(&mut self, site: &Site, wishes: &Wishes) -> Fate {
        let left = |left: Left| Fate::Left { reason: left.reason, detail: left.detail };
        let path = match self.path(site) {
            Ok(path) => path,
            Err(reason) => return left(reason.into()),
        };
        let translation = match translate::translate(self.source, site, wishes) {
            Ok(translation) => translation,
            Err(reason) => return left(reason),
        };
        if let (Some(import), "traced") = (self.import(site), path) {
            self.wanted.push(import);
        }
        let text = &self.source.text;
        let place = Place {
            indent: edit::indent(text, site.range.start),
            taken: edit::line_before(text, site.range.start).chars().count() + 1,
            newline: edit::newline(text),
        };
        self.edits.push(Edit::new(site.range.clone(), translation.traced.print(path, place)));
        self.edits.extend(translation.edits);
        Fate::Rewritten(translation.notes)
    }

    /// How `#[traced]` is written there.
    fn path(&self, site: &Site) -> Result<&'static str, Reason> {
        const FULL: &str = "otel_runtime::traced";
        let Some(name) = site.path.get_ident().filter(|_| site.is_bare()) else { return Ok(FULL) };
        match self.imports.resolve(&name.to_string(), site.range.start) {
            Some(import) if !import.is_instrument() => Err(Reason::ForeignInstrument),
            Some(import) if import.is_private && self.imports.traced_is_free(&import.scope) => Ok("traced"),
            // From a glob or `#[macro_use]`, or where `traced` is something else.
            _ => Ok(FULL),
        }
    }

    fn import(&self, site: &Site) -> Option<Range<usize>> {
        let name = site.path.get_ident()?.to_string();
        Some(self.imports.resolve(&name, site.range.start)?.scope.clone())
    }

    fn finish(self, file: &syn::File) -> Option<String> {
        let Work { source, imports, mut edits, wanted, .. } = self;
        if edits.is_empty() {
            return None;
        }
        let words = imports.outside(source, source.words(quote::ToTokens::to_token_stream(file)));
        let is_gone = |word: &Word| edits.iter().any(|edit| edit.range.contains(&word.range.start));
        let (gone, mut left): (Vec<Word>, Vec<Word>) = words.into_iter().partition(is_gone);
        left.extend(edits.iter().flat_map(written));
        edits.extend(imports.edits(source, &gone, &left, &wanted));
        Some(edit::apply(&source.text, edits))
    }
}

/// The words that an edit puts in.
fn written(edit: &Edit) -> Vec<Word> {
    let mut words = Vec::new();
    let tokens: TokenStream = edit.text.parse().unwrap_or_default();
    each_word(tokens, &mut |word, is_member| {
        words.push(Word { text: word.to_string(), range: edit.range.clone(), is_member });
    });
    words
}

/// Where `#[instrument]` stands in the arguments of macros.
fn in_macros(source: &Source, file: &syn::File) -> Vec<usize> {
    struct Find<'a>(&'a Source, Vec<usize>);
    impl<'ast> syn::visit::Visit<'ast> for Find<'_> {
        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            attributes(self.0, mac.tokens.clone(), &mut self.1);
        }
    }
    let mut find = Find(source, Vec::new());
    syn::visit::Visit::visit_file(&mut find, file);
    find.1
}

fn attributes(source: &Source, tokens: TokenStream, found: &mut Vec<usize>) {
    let mut is_pound = false;
    for tree in tokens {
        match &tree {
            TokenTree::Group(group) if is_pound => {
                let words = source.words(group.stream()).into_iter();
                found.extend(words.filter(|word| word.text == "instrument").map(|word| word.range.start));
            }
            TokenTree::Group(group) => attributes(source, group.stream(), found),
            _ => {}
        }
        is_pound = matches!(&tree, TokenTree::Punct(mark) if mark.as_char() == '#');
    }
}
