//! The annotations and calls of macros in `tests/expand` and `tests/ui`, as the compiler would hand them over.

use super::Call;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

const ATTRIBUTES: [&str; 3] = ["traced", "carry_context", "recording_only"];
const MACROS: [&str; 3] = ["record", "event", "span"];

pub(crate) fn all() -> Vec<Call> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut files = Vec::new();
    rust_files(&tests.join("expand"), &mut files);
    rust_files(&tests.join("ui"), &mut files);
    files.retain(|path| !path.to_string_lossy().ends_with(".expanded.rs"));
    files.sort();
    let mut calls = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a sample can be read");
        if let Ok(tokens) = text.parse() {
            find(tokens, &mut calls);
        }
    }
    assert!(calls.len() > 300, "{} samples", calls.len());
    calls
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder of samples can be read") {
        let path = entry.expect("and its entries").path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn find(tokens: TokenStream, calls: &mut Vec<Call>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        match (&trees[..at], group.delimiter()) {
            ([.., TokenTree::Punct(pound)], Delimiter::Bracket) if pound.as_char() == '#' => {
                calls.extend(attribute(group.stream(), &trees[at + 1..]));
            }
            ([.., TokenTree::Ident(name), TokenTree::Punct(bang)], _) if bang.as_char() == '!' => {
                if let Some(entry) = MACROS.into_iter().find(|entry| name == entry) {
                    calls.push(Call { entry, args: TokenStream::new(), item: group.stream() });
                }
            }
            _ => {}
        }
        find(group.stream(), calls);
    }
}

/// `traced(args)`, and the item behind it, which ends with braces or a semicolon.
fn attribute(attribute: TokenStream, behind: &[TokenTree]) -> Option<Call> {
    let mut words = attribute.into_iter();
    let TokenTree::Ident(name) = words.next()? else { return None };
    let entry = ATTRIBUTES.into_iter().find(|entry| name == entry)?;
    let args = match words.next() {
        Some(TokenTree::Group(args)) => args.stream(),
        _ => TokenStream::new(),
    };
    let ends = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    };
    let end = behind.iter().position(ends)?;
    Some(Call { entry, args, item: behind[..=end].iter().cloned().collect() })
}
