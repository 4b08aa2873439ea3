//! Reads the assembly that the compiler writes, without the names that differ from build to build.

use std::collections::{BTreeMap, HashMap};

/// What a file defines.
pub struct Listing {
    /// Generic ones may be there several times.
    functions: BTreeMap<String, Vec<String>>,
    /// Of constants and tables, which have numbers for names.
    data: Vec<String>,
}

impl Listing {
    pub fn read(text: &str) -> Self {
        let text = without_hashes(text);
        let mut listing = Listing { functions: BTreeMap::new(), data: Vec::new() };
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            let Some(name) = line.strip_prefix("\t.type\t").and_then(|rest| rest.split_once(',')) else { continue };
            let (name, kind) = name;
            let end = format!("\t.size\t{name},");
            let body: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with(&end)).collect();
            let body = with_local_names_counted(&body.join("\n"));
            if kind == "@function" {
                listing.functions.entry(name.to_owned()).or_default().push(body);
            } else {
                listing.data.push(body);
            }
        }
        listing.functions.values_mut().for_each(|codes| codes.sort());
        listing.data.sort();
        listing
    }

    /// The code of a function of the sample.
    pub fn function(&self, name: &str) -> &[String] {
        let parts = std::iter::once("otel_off_sample").chain(name.split("::"));
        let mangled: String = parts.flat_map(|part| [part.len().to_string(), part.to_owned()]).collect();
        let found = self.functions.get(&format!("_ZN{mangled}E"));
        found.unwrap_or_else(|| panic!("there is no `{mangled}` among {:#?}", self.names()))
    }

    pub fn names(&self) -> Vec<&str> {
        self.functions.keys().map(String::as_str).collect()
    }

    /// The functions that are not the same in `other`.
    pub fn different(&self, other: &Listing) -> Vec<&str> {
        let is_different = |(name, code): &(&String, &Vec<String>)| other.functions.get(*name) != Some(code);
        self.functions.iter().filter(is_different).map(|(name, _)| name.as_str()).collect()
    }

    pub fn data(&self) -> &[String] {
        &self.data
    }
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Takes the hash out of symbols, `17h` and 16 digits, and out of constants, `anon.` and 32 digits.
fn without_hashes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['1', 'a']) {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        let hash = |prefix: &str, digits: usize| {
            let behind = here.strip_prefix(prefix)?;
            behind.get(..digits).filter(|hash| is_hex(hash)).map(|_| &behind[digits..])
        };
        if let Some(behind) = hash("17h", 16) {
            rest = behind;
        } else if let Some(behind) = hash("anon.", 32) {
            out.push_str("anon");
            rest = behind;
        } else {
            out.push_str(&here[..1]);
            rest = &here[1..];
        }
    }
    out + rest
}

/// Labels and constants are numbered through the whole file: here by their place in one function.
fn with_local_names_counted(code: &str) -> String {
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut out = String::with_capacity(code.len());
    let is_part = |c: char| c.is_alphanumeric() || "._$".contains(c);
    let mut rest = code;
    while let Some(start) = rest.find(is_part) {
        let (before, here) = rest.split_at(start);
        let (word, behind) = here.split_at(here.find(|c| !is_part(c)).unwrap_or(here.len()));
        out.push_str(before);
        if [".L", "anon.", "vtable.", "GCC_except_table"].iter().any(|local| word.starts_with(local)) {
            let next = numbers.len();
            out.push_str("local");
            out.push_str(&numbers.entry(word).or_insert(next).to_string());
        } else {
            out.push_str(word);
        }
        rest = behind;
    }
    out + rest
}
