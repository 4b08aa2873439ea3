//! The `use` items of a file: what they bring in, where it holds, and how they change.

use super::edit::{Edit, indent, newline};
use super::source::{Source, Word};
use std::collections::BTreeSet;
use std::ops::Range;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Block, ItemMod, ItemUse, UseTree, Visibility};

/// What `#[traced]` is imported from.
const TRACED: &str = "otel_runtime::traced";

/// One name that a `use` item brings in.
#[derive(Debug, Clone)]
pub(super) struct Import {
    /// What it is called here.
    pub(super) name: String,
    /// `tracing::instrument`
    pub(super) origin: String,
    /// In the file.
    leaf: Range<usize>,
    /// Number of its item.
    item: usize,
    /// The module or block that it holds in.
    pub(super) scope: Range<usize>,
    pub(super) is_private: bool,
}

impl Import {
    pub(super) fn is_instrument(&self) -> bool {
        ["tracing::instrument", "tracing_attributes::instrument"].contains(&self.origin.as_str())
    }
}

/// All `use` items of a file.
#[derive(Debug)]
pub(super) struct Imports {
    pub(super) all: Vec<Import>,
    items: Vec<ItemUse>,
}

impl Imports {
    pub(super) fn of(source: &Source, file: &syn::File) -> Imports {
        let whole = 0..source.text.len();
        let mut find = Find { source, scopes: vec![whole], found: Imports { all: Vec::new(), items: Vec::new() } };
        find.visit_file(file);
        find.found
    }

    /// What a name means at a place: the innermost import of it.
    pub(super) fn resolve(&self, name: &str, at: usize) -> Option<&Import> {
        let holds = self.all.iter().filter(|import| import.name == name && import.scope.contains(&at));
        holds.min_by_key(|import| import.scope.len())
    }

    /// Whether `#[traced]` can be written in this scope, and would be ours.
    pub(super) fn traced_is_free(&self, scope: &Range<usize>) -> bool {
        self.all.iter().all(|import| import.name != "traced" || import.origin == TRACED || import.scope != *scope)
    }

    /// The words of a file that are no part of a `use` item.
    pub(super) fn outside(&self, source: &Source, words: Vec<Word>) -> Vec<Word> {
        let items: Vec<Range<usize>> = self.items.iter().map(|item| source.range(item.span())).collect();
        words.into_iter().filter(|word| !items.iter().any(|item| item.contains(&word.range.start))).collect()
    }

    /// The edits that take imports out that nothing needs any more, and bring `traced` in where `wanted` holds it.
    ///
    /// `gone` are the words that the rewriting took away, `left` those that are there after it.
    pub(super) fn edits(&self, source: &Source, gone: &[Word], left: &[Word], wanted: &[Range<usize>]) -> Vec<Edit> {
        let uses = |words: &[Word], import: &Import| {
            let here = |word: &&Word| {
                !word.is_member
                    && word.text == import.name
                    && self.resolve(&word.text, word.range.start).is_some_and(|found| found.leaf == import.leaf)
            };
            words.iter().any(|word| here(&word))
        };
        let useless: BTreeSet<usize> = self
            .all
            .iter()
            .filter(|import| import.is_private && uses(gone, import) && !uses(left, import))
            .map(|import| import.leaf.start)
            .collect();
        let mut wanted: Vec<Range<usize>> = wanted.to_vec();
        wanted.retain(|scope| !self.all.iter().any(|import| import.origin == TRACED && import.scope == *scope));
        let mut edits = Vec::new();
        for (number, item) in self.items.iter().enumerate() {
            let bring = self
                .all
                .iter()
                .find(|import| import.item == number && import.is_instrument() && wanted.contains(&import.scope));
            if let Some(import) = bring {
                wanted.retain(|scope| *scope != import.scope);
            }
            edits.extend(change(source, item, &useless, bring.is_some()));
        }
        edits
    }
}

fn change(source: &Source, item: &ItemUse, useless: &BTreeSet<usize>, bring: bool) -> Vec<Edit> {
    let whole = source.range(item.span());
    let pruned = prune(source, &item.tree, useless);
    if let (Pruned::Gone, true) = (&pruned, bring) {
        return vec![Edit::new(source.range(item.tree.span()), TRACED)];
    }
    let mut edits = match pruned {
        Pruned::Gone => vec![Edit::new(with_line(source, whole.clone()), "")],
        Pruned::Kept(edits) => edits,
    };
    if bring {
        let end = format!("{}{}", newline(&source.text), indent(&source.text, whole.start));
        let attrs: String = item.attrs.iter().flat_map(|attr| [source.of(attr), &end]).collect();
        let line = format!("{attrs}use {TRACED};{end}");
        edits.push(Edit::new(whole.start..whole.start, line));
    }
    edits
}

/// The item with the white space before it and the end of its line, if nothing else stands there.
fn with_line(source: &Source, item: Range<usize>) -> Range<usize> {
    let before = super::edit::line_before(&source.text, item.start);
    let behind = &source.text[item.end..];
    let end = behind.find('\n').map_or(behind.len(), |newline| newline + 1);
    if before.trim().is_empty() && behind[..end].trim().is_empty() {
        item.start - before.len()..item.end + end
    } else {
        item
    }
}

enum Pruned {
    Gone,
    Kept(Vec<Edit>),
}

/// Takes the leaves out that begin where `useless` says.
fn prune(source: &Source, tree: &UseTree, useless: &BTreeSet<usize>) -> Pruned {
    let group = match tree {
        UseTree::Path(path) => return prune(source, &path.tree, useless),
        UseTree::Group(group) => group,
        leaf if useless.contains(&source.range(leaf.span()).start) => return Pruned::Gone,
        _ => return Pruned::Kept(Vec::new()),
    };
    let parts: Vec<(Range<usize>, Pruned)> =
        group.items.iter().map(|item| (source.range(item.span()), prune(source, item, useless))).collect();
    let kept: Vec<usize> = (0..parts.len()).filter(|at| matches!(parts[*at].1, Pruned::Kept(_))).collect();
    if kept.is_empty() && !parts.is_empty() {
        return Pruned::Gone;
    }
    let mut edits: Vec<Edit> = Vec::new();
    for (_, pruned) in &parts {
        if let Pruned::Kept(inner) = pruned {
            edits.extend(inner.iter().cloned());
        }
    }
    if kept.len() == parts.len() {
        return Pruned::Kept(edits);
    }
    if let ([only], true) = (&kept[..], edits.is_empty()) {
        let text = &source.text[parts[*only].0.clone()];
        let braces = source.range(group.span());
        if text != "self" && !text.starts_with("self ") && !source.text[braces.clone()].contains("//") {
            return Pruned::Kept(vec![Edit::new(braces, text)]);
        }
    }
    edits.extend(gaps(&parts, &kept));
    Pruned::Kept(edits)
}

/// One edit for each run of parts that go, with the commas that go with it.
fn gaps(parts: &[(Range<usize>, Pruned)], kept: &[usize]) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut next = 0;
    for &at in kept {
        if next < at {
            edits.push(Edit::new(parts[next].0.start..parts[at].0.start, ""));
        }
        next = at + 1;
    }
    if let (true, Some(last)) = (next < parts.len(), parts.last()) {
        edits.push(Edit::new(parts[next - 1].0.end..last.0.end, ""));
    }
    edits
}

struct Find<'a> {
    source: &'a Source,
    scopes: Vec<Range<usize>>,
    found: Imports,
}

impl Find<'_> {
    fn inside(&mut self, scope: Range<usize>, visit: impl FnOnce(&mut Self)) {
        self.scopes.push(scope);
        visit(self);
        self.scopes.pop();
    }

    fn leaves(&mut self, tree: &UseTree, path: &[String], is_private: bool) {
        let with = |ident: &syn::Ident| [path, &[ident.to_string()]].concat();
        let (name, origin) = match tree {
            UseTree::Path(inner) => return self.leaves(&inner.tree, &with(&inner.ident), is_private),
            UseTree::Group(group) => {
                for item in &group.items {
                    self.leaves(item, path, is_private);
                }
                return;
            }
            UseTree::Glob(_) => return,
            UseTree::Name(name) if name.ident == "self" => (path.last().cloned().unwrap_or_default(), path.to_vec()),
            UseTree::Name(name) => (name.ident.to_string(), with(&name.ident)),
            UseTree::Rename(rename) => (rename.rename.to_string(), with(&rename.ident)),
        };
        let scope = self.scopes.last().cloned().unwrap_or_default();
        let leaf = self.source.range(tree.span());
        let item = self.found.items.len();
        self.found.all.push(Import { name, origin: origin.join("::"), leaf, item, scope, is_private });
    }
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.leaves(&item.tree, &[], matches!(item.vis, Visibility::Inherited));
        self.found.items.push(item.clone());
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if item.content.is_some() {
            self.inside(self.source.range(item.span()), |find| visit::visit_item_mod(find, item));
        }
    }

    fn visit_block(&mut self, block: &'ast Block) {
        self.inside(self.source.range(block.span()), |find| visit::visit_block(find, block));
    }
}
