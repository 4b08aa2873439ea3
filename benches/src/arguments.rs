//! A command line of `--name value` and `--flag`, in any order.

use std::str::FromStr;

/// What has not been asked for yet.
pub struct Arguments(Vec<String>);

impl Arguments {
    /// Those of the process.
    #[must_use]
    pub fn of_process() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// Those of a line.
    pub fn of<'a>(line: impl IntoIterator<Item = &'a str>) -> Self {
        Self(line.into_iter().map(ToOwned::to_owned).collect())
    }

    /// The first one, if it is no option: what to do.
    pub fn command(&mut self) -> Option<String> {
        let there = self.0.first().is_some_and(|first| !first.starts_with('-'));
        there.then(|| self.0.remove(0))
    }

    /// Whether `name` is there.
    pub fn flag(&mut self, name: &str) -> bool {
        let at = self.0.iter().position(|argument| argument == name);
        at.map(|at| self.0.remove(at)).is_some()
    }

    /// What stands behind `name`; of several the first, so that the others are left over.
    ///
    /// # Errors
    /// If nothing does, or it is none of `V`.
    pub fn value<V: FromStr>(&mut self, name: &str) -> Result<Option<V>, String> {
        let Some(at) = self.0.iter().position(|argument| argument == name) else { return Ok(None) };
        self.0.remove(at);
        if at == self.0.len() {
            return Err(format!("{name} needs a value"));
        }
        let text = self.0.remove(at);
        text.parse().map(Some).map_err(|_| format!("{name} cannot be `{text}`"))
    }

    /// All that stand behind `name`.
    ///
    /// # Errors
    /// As [`value`](Self::value).
    pub fn values<V: FromStr>(&mut self, name: &str) -> Result<Vec<V>, String> {
        std::iter::from_fn(|| self.value(name).transpose()).collect()
    }

    /// # Errors
    /// If something is left that nobody has asked for.
    pub fn finish(self) -> Result<(), String> {
        self.0.first().map_or(Ok(()), |other| Err(format!("unknown argument `{other}`")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Arguments {
        Arguments::of(line.split_whitespace())
    }

    #[test]
    fn come_in_any_order() {
        let mut arguments = of("serve --json --rounds 12 --header a --header b");
        assert_eq!(arguments.command().as_deref(), Some("serve"));
        assert_eq!(arguments.value::<usize>("--rounds"), Ok(Some(12)));
        assert_eq!(arguments.values::<String>("--header"), Ok(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(arguments.value::<usize>("--pid"), Ok(None));
        assert!(arguments.flag("--json"));
        assert!(!arguments.flag("--json"));
        assert_eq!(arguments.finish(), Ok(()));
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(of("--rounds").value::<usize>("--rounds"), Err("--rounds needs a value".to_owned()));
        assert_eq!(of("--rounds x").value::<usize>("--rounds"), Err("--rounds cannot be `x`".to_owned()));
        assert_eq!(of("--round 3").finish(), Err("unknown argument `--round`".to_owned()));
        let mut twice = of("--rounds 1 --rounds 2");
        assert_eq!(twice.value::<usize>("--rounds"), Ok(Some(1)));
        assert_eq!(twice.finish(), Err("unknown argument `--rounds`".to_owned()));
        assert_eq!(of("--json").command(), None);
    }
}
