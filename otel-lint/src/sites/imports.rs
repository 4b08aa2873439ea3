//! Where the names of a file come from.

use crate::package::Package;
use std::collections::BTreeMap;
use syn::visit::Visit;
use syn::{ItemUse, Path, UseTree};

/// The first words of the paths that names were imported by. One map for all scopes of a file: that two scopes call
/// different things the same is rare.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    roots: BTreeMap<String, String>,
}

/// Who a name may come from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Crates {
    /// How the names of the crates begin in paths.
    pub(crate) words: &'static [&'static str],
    /// How the names of their packages begin.
    pub(crate) package: &'static str,
}

pub(crate) const OURS: Crates = Crates { words: &["otel_runtime", "otel_macros"], package: "otel-runtime" };
pub(crate) const TRACING: Crates = Crates { words: &["tracing"], package: "tracing" };
pub(crate) const OPENTELEMETRY: Crates = Crates { words: &["opentelemetry"], package: "opentelemetry" };
pub(crate) const FASTRACE: Crates = Crates { words: &["fastrace", "minitrace"], package: "fastrace" };

impl Imports {
    pub(crate) fn of(file: &syn::File) -> Imports {
        let mut imports = Imports::default();
        imports.visit_file(file);
        imports
    }

    /// Whether a path leads to one of these crates. What was imported by `*` or through the crate itself does if its
    /// package may use one.
    pub(crate) fn lead(&self, path: &Path, package: &Package, crates: Crates) -> bool {
        let Some(first) = path.segments.first().map(|segment| segment.ident.to_string()) else { return false };
        let is_bare = path.segments.len() == 1;
        match (self.roots.get(&first), is_bare) {
            (Some(root), _) if ["crate", "self", "super"].contains(&root.as_str()) => package.may_use(crates.package),
            (Some(root), _) => crates.words.iter().any(|word| root.starts_with(word)),
            (None, true) => package.may_use(crates.package),
            (None, false) if crates.words.iter().any(|word| first.starts_with(word)) => true,
            (None, false) => ["crate", "self", "super"].contains(&first.as_str()) && package.may_use(crates.package),
        }
    }

    /// The first word of the path that a name was imported by.
    pub(crate) fn root(&self, name: &str) -> Option<&str> {
        self.roots.get(name).map(String::as_str)
    }

    fn tree(&mut self, root: Option<&str>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                let word = path.ident.to_string();
                self.tree(Some(root.unwrap_or(&word)), &path.tree);
            }
            UseTree::Name(name) => {
                let word = name.ident.to_string();
                let root = root.unwrap_or(&word).to_owned();
                self.roots.insert(word, root);
            }
            UseTree::Rename(rename) => {
                let word = rename.ident.to_string();
                self.roots.insert(rename.rename.to_string(), root.unwrap_or(&word).to_owned());
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(root, tree)),
            UseTree::Glob(_) => {}
        }
    }
}

impl<'ast> Visit<'ast> for Imports {
    fn visit_item_use(&mut self, node: &'ast ItemUse) {
        self.tree(None, &node.tree);
    }
}
