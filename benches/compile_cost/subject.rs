//! The crates that are compiled.

use crate::functions::Function;
use crate::peer::Peer;
use std::fmt;

/// One crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    pub peer: Peer,
    pub annotated: Annotated,
}

/// Which functions have spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Annotated {
    All,
    /// The first of each shape: all that the others need of the library is linked.
    Four,
}

impl Subject {
    /// All of them. Nothing is annotated in the plain one, so there is no second.
    pub fn all() -> Vec<Self> {
        let of = |&peer: &Peer| [Annotated::All, Annotated::Four].map(|annotated| Subject { peer, annotated });
        let mut all: Vec<Self> = Peer::ALL.iter().flat_map(of).collect();
        all.retain(|subject| *subject != Subject { peer: Peer::Plain, annotated: Annotated::Four });
        all
    }

    /// The crate's name.
    pub fn package(self) -> String {
        match self.annotated {
            Annotated::All => self.peer.package().to_owned(),
            Annotated::Four => format!("{}-four", self.peer.package()),
        }
    }

    /// One function.
    pub fn function(self, function: &Function) -> String {
        let is_annotated = self.annotated == Annotated::All || function.is_first_of_shape();
        let peer = if is_annotated { self.peer } else { Peer::Plain };
        peer.function(function)
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.annotated {
            Annotated::All => "",
            Annotated::Four => "four functions of ",
        })?;
        self.peer.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::functions;

    #[test]
    fn four_functions_are_one_of_each_shape() {
        let of = |annotated| {
            let subject = Subject { peer: Peer::Traced, annotated };
            let all = (0..functions::MODULES).flat_map(functions::of_module);
            all.filter(move |function| subject.function(function).contains("#[traced")).collect::<Vec<_>>()
        };
        assert_eq!(of(Annotated::All).len(), functions::COUNT as usize);
        let shapes: Vec<_> =
            of(Annotated::Four).iter().map(|function| (function.is_async, function.is_fallible)).collect();
        assert_eq!(shapes, [(false, false), (false, true), (true, false), (true, true)]);
    }
}
