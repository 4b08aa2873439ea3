//! Who calls whom, by name. What a name may mean is not guessed: a call leads to functions of this workspace only if its
//! name leaves no doubt.

use super::Numbered;
use crate::summary::{By, Call, Function};
use std::collections::BTreeMap;

/// The functions of a workspace by their names.
pub(crate) struct Graph<'s> {
    by_name: BTreeMap<&'s str, Vec<&'s Function>>,
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

impl<'s> Graph<'s> {
    pub(crate) fn of(files: &'s [Numbered<'_>]) -> Graph<'s> {
        let mut by_name: BTreeMap<&str, Vec<&Function>> = BTreeMap::new();
        for function in files.iter().flat_map(|(_, file)| &file.summary.functions) {
            by_name.entry(&function.name).or_default().push(function);
        }
        Graph { by_name }
    }

    /// The functions that a call in `caller` may lead to: all of them, or none if it may lead elsewhere.
    pub(crate) fn callees(&self, caller: &Function, call: &Call) -> Vec<&'s Function> {
        let named = self.by_name.get(&*call.name).map_or(&[][..], Vec::as_slice);
        let of = |is: &dyn Fn(&Function) -> bool| named.iter().copied().filter(|function| is(function)).collect();
        let is_of = |function: &Function, owner: &str| function.owner.as_deref() == Some(owner);
        match &call.by {
            By::Name => of(&|function| function.owner.is_none()),
            By::Path(owner) if owner.starts_with(char::is_uppercase) => of(&|function| is_of(function, owner)),
            By::Path(module) => of(&|function| function.owner.is_none() && is_in(function, module)),
            By::OnSelf => {
                let Some(owner) = caller.owner.as_deref() else { return Vec::new() };
                let own: Vec<&Function> = of(&|function| is_of(function, owner) && function.has_self);
                if own.is_empty() { methods(call, named) } else { own }
            }
            By::Method => methods(call, named),
        }
    }
}

/// The methods that a call on a value of unknown type may lead to.
fn methods<'s>(call: &Call, named: &[&'s Function]) -> Vec<&'s Function> {
    let said = if COMMON.contains(&&*call.name) { &[] } else { named };
    said.iter().copied().filter(|function| function.has_self).collect()
}

/// Whether a function may be in a module of this name: what is in a file's own module is not told by the file.
fn is_in(function: &Function, module: &str) -> bool {
    let modules = function.item.rsplit("::").skip(1).collect::<Vec<_>>();
    modules.is_empty() || modules.contains(&module)
}
