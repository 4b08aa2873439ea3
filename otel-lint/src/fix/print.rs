//! `#[traced(..)]` as a person writes it.

/// The arguments of a `#[traced]`, as text.
#[derive(Debug, Default)]
pub(super) struct Traced {
    pub(super) name: Option<String>,
    pub(super) kind: Option<&'static str>,
    pub(super) level: Option<&'static str>,
    pub(super) new_root: bool,
    pub(super) attrs: Vec<String>,
    pub(super) ret: Option<String>,
    pub(super) outcome: Option<&'static str>,
}

/// What lines are kept under.
const WIDTH: usize = 100;

/// Where the attribute stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'s> {
    /// What the lines of the attribute begin with.
    pub(super) indent: &'s str,
    /// How many columns its first line has already, and will have behind it.
    pub(super) taken: usize,
    pub(super) newline: &'s str,
}

impl Traced {
    /// The arguments on one line.
    pub(super) fn arguments(&self) -> String {
        self.parts().iter().map(Part::in_line).collect::<Vec<_>>().join(", ")
    }

    /// `path(..)`, on one line if it fits.
    pub(super) fn print(&self, path: &str, place: Place<'_>) -> String {
        let parts = self.parts();
        if parts.is_empty() {
            return path.to_owned();
        }
        let line = format!("{path}({})", self.arguments());
        if !line.contains('\n') && place.taken + line.chars().count() <= WIDTH {
            return line;
        }
        let inner = format!("{}    ", place.indent);
        let lines: Vec<String> = parts.iter().map(|part| part.lines(&inner, place.newline)).collect();
        let Place { indent, newline, .. } = place;
        format!("{path}({newline}{}{indent})", lines.concat())
    }

    fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        parts.extend(self.name.iter().map(|name| Part::Word(format!("name = {name}"))));
        parts.extend(self.kind.iter().map(|kind| Part::Word(format!("kind = \"{kind}\""))));
        parts.extend(self.level.iter().map(|level| Part::Word(format!("level = \"{level}\""))));
        if self.new_root {
            parts.push(Part::Word("new_root".to_owned()));
        }
        if !self.attrs.is_empty() {
            parts.push(Part::List("attrs", self.attrs.clone()));
        }
        parts.extend(self.ret.iter().map(|ret| Part::List("ret", vec![ret.clone()])));
        parts.extend(self.outcome.iter().map(|outcome| Part::Word((*outcome).to_owned())));
        parts
    }
}

/// One argument.
enum Part {
    Word(String),
    List(&'static str, Vec<String>),
}

impl Part {
    fn in_line(&self) -> String {
        match self {
            Part::Word(word) => word.clone(),
            Part::List(name, entries) => format!("{name}({})", entries.join(", ")),
        }
    }

    fn lines(&self, indent: &str, newline: &str) -> String {
        let line = self.in_line();
        let fits = !line.contains('\n') && indent.chars().count() + line.chars().count() < WIDTH;
        match self {
            Part::List(name, entries) if !fits => {
                let entries: String = entries.iter().flat_map(|entry| [indent, "    ", entry, ",", newline]).collect();
                format!("{indent}{name}({newline}{entries}{indent}),{newline}")
            }
            _ => format!("{indent}{line},{newline}"),
        }
    }
}
