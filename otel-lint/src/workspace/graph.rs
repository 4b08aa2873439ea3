//! Who calls whom, by name. What a name may mean is not guessed: a call leads to functions of this workspace only if its
//! name leaves no doubt.

use super::Numbered;
use crate::package::Package;
use crate::summary::{By, Call, Function, Summarized};
use std::collections::BTreeMap;

/// The functions of a workspace by their names.
pub(crate) struct Graph<'s> {
    by_name: BTreeMap<&'s str, Vec<Known<'s>>>,
}

/// A function, and the package that it is in.
#[derive(Clone, Copy)]
pub(crate) struct Known<'s> {
    pub(crate) function: &'s Function,
    pub(crate) package: &'s Package,
}

/// Methods that the standard library and much else have: on a value of unknown type they say nothing.
const COMMON: [&str; 62] = [
    "add",
    "append",
    "as_ref",
    "borrow",
    "call",
    "clear",
    "clone",
    "close",
    "cmp",
    "collect",
    "connect",
    "contains",
    "default",
    "drop",
    "eq",
    "execute",
    "extend",
    "fetch",
    "finish",
    "flush",
    "fmt",
    "from",
    "get",
    "get_mut",
    "hash",
    "insert",
    "into",
    "is_empty",
    "iter",
    "join",
    "len",
    "load",
    "lock",
    "map",
    "new",
    "next",
    "open",
    "parse",
    "poll",
    "pop",
    "process",
    "push",
    "put",
    "query",
    "read",
    "recv",
    "remove",
    "reserve",
    "resize",
    "run",
    "send",
    "set",
    "shutdown",
    "start",
    "stop",
    "store",
    "take",
    "then",
    "update",
    "wait",
    "write",
    "write_all",
];

/// The functions of a file.
pub(crate) fn of_file<'s>(file: &'s Summarized<'_>) -> impl Iterator<Item = Known<'s>> {
    let package = &*file.file.package;
    file.summary.functions.iter().map(move |function| Known { function, package })
}

impl<'s> Graph<'s> {
    pub(crate) fn of(files: &'s [Numbered<'_>]) -> Graph<'s> {
        let mut by_name: BTreeMap<&str, Vec<Known<'_>>> = BTreeMap::new();
        for known in files.iter().flat_map(|(_, file)| of_file(file)) {
            by_name.entry(&known.function.name).or_default().push(known);
        }
        Graph { by_name }
    }

    /// The functions that a call in `caller` may lead to: all of them, or none if it may lead elsewhere.
    pub(crate) fn callees(&self, caller: Known<'_>, call: &Call) -> Vec<Known<'s>> {
        let named = self.by_name.get(&*call.name).map_or(&[][..], Vec::as_slice).iter().copied();
        let named: Vec<Known<'_>> = named.filter(|callee| caller.package.may_call(callee.package)).collect();
        let of = |is: &dyn Fn(&Function) -> bool| -> Vec<Known<'s>> {
            named.iter().copied().filter(|callee| is(callee.function)).collect()
        };
        let is_of = |function: &Function, owner: &str| function.owner.as_deref() == Some(owner);
        match &call.by {
            By::Name => of(&|function| function.owner.is_none()),
            By::Path(owner) if owner.starts_with(char::is_uppercase) => of(&|function| is_of(function, owner)),
            By::Path(module) => of(&|function| function.owner.is_none() && is_in(function, module)),
            By::OnSelf => {
                let Some(owner) = caller.function.owner.as_deref() else { return Vec::new() };
                let own = of(&|function| is_of(function, owner) && function.has_self);
                if own.is_empty() { methods(call, &named) } else { own }
            }
            By::Method => methods(call, &named),
        }
    }
}

/// The methods that a call on a value of unknown type may lead to.
fn methods<'s>(call: &Call, named: &[Known<'s>]) -> Vec<Known<'s>> {
    let said = if COMMON.contains(&&*call.name) { &[] } else { named };
    said.iter().copied().filter(|callee| callee.function.has_self).collect()
}

/// Whether a function may be in a module of this name: what is in a file's own module is not told by the file.
fn is_in(function: &Function, module: &str) -> bool {
    let modules = function.item.rsplit("::").skip(1).collect::<Vec<_>>();
    modules.is_empty() || modules.contains(&module)
}
