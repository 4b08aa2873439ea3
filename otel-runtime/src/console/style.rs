//! Colours, and whether there are any.

use std::io::IsTerminal as _;

use anstyle::{AnsiColor, Effects, Style};
use opentelemetry::trace::SpanKind;

/// Whether a [`ConsoleExporter`](super::ConsoleExporter) writes in colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColorChoice {
    /// In colour on a terminal, plain when piped or given a writer. `NO_COLOR` turns
    /// colour off, `CLICOLOR_FORCE` turns it on for a pipe; where both are set,
    /// `NO_COLOR` holds.
    #[default]
    Auto,
    /// In colour.
    Always,
    /// Plain.
    Never,
}

impl ColorChoice {
    /// The decision for standard output.
    pub(super) fn for_stdout(self) -> bool {
        let terminal = std::io::stdout().is_terminal();
        self.decide(terminal, |name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()))
    }

    /// The decision for a writer of the user's, which is not known to be a terminal.
    pub(super) fn for_writer(self) -> bool {
        self == Self::Always
    }

    fn decide(self, terminal: bool, variable: impl Fn(&str) -> Option<String>) -> bool {
        let set = |name| variable(name).filter(|value| !value.is_empty());
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                if set("NO_COLOR").is_some() {
                    false
                } else if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
                    true
                } else {
                    terminal
                        && set("TERM").is_none_or(|term| term != "dumb")
                        && set("CLICOLOR").is_none_or(|value| value != "0")
                }
            }
        }
    }
}

/// What a piece of a picture means; the colour follows from it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Role {
    Heading,
    Name,
    Quiet,
    Error,
    Warning,
    Good,
    Link,
    Bar(Tint),
}

/// The colour of a bar: who waits for whom.
#[derive(Clone, Copy, Debug)]
pub(super) enum Tint {
    Server,
    Client,
    Producer,
    Consumer,
    Internal,
    Error,
}

impl Tint {
    pub(super) fn of(kind: &SpanKind) -> Self {
        match kind {
            SpanKind::Server => Self::Server,
            SpanKind::Client => Self::Client,
            SpanKind::Producer => Self::Producer,
            SpanKind::Consumer => Self::Consumer,
            SpanKind::Internal => Self::Internal,
        }
    }
}

/// Paints, or leaves plain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Palette {
    pub(super) colored: bool,
}

impl Palette {
    pub(super) fn paint(self, role: Role, text: &str) -> String {
        let style = style(role);
        if !self.colored || style.is_plain() || text.trim().is_empty() {
            return text.to_owned();
        }
        format!("{style}{text}{style:#}")
    }
}

fn style(role: Role) -> Style {
    let color = |color: AnsiColor| Style::new().fg_color(Some(color.into()));
    match role {
        Role::Heading => Style::new().effects(Effects::BOLD),
        Role::Name => Style::new(),
        Role::Quiet => Style::new().effects(Effects::DIMMED),
        Role::Error => color(AnsiColor::Red).effects(Effects::BOLD),
        Role::Warning => color(AnsiColor::Yellow),
        Role::Good | Role::Bar(Tint::Consumer) => color(AnsiColor::Green),
        Role::Link | Role::Bar(Tint::Producer) => color(AnsiColor::Magenta),
        Role::Bar(Tint::Server) => color(AnsiColor::Blue),
        Role::Bar(Tint::Client) => color(AnsiColor::Cyan),
        Role::Bar(Tint::Internal) => color(AnsiColor::BrightBlack),
        Role::Bar(Tint::Error) => color(AnsiColor::Red),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn auto(terminal: bool, pairs: &[(&str, &str)]) -> bool {
        ColorChoice::Auto.decide(terminal, |wanted| {
            pairs.iter().find(|(name, _)| *name == wanted).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn colour_is_for_terminals_and_the_reader_has_the_last_word() {
        assert!(auto(true, &[]));
        assert!(!auto(false, &[]));
        assert!(!auto(true, &[("NO_COLOR", "1")]));
        assert!(auto(true, &[("NO_COLOR", "")]));
        assert!(auto(false, &[("CLICOLOR_FORCE", "1")]));
        assert!(!auto(false, &[("CLICOLOR_FORCE", "0")]));
        assert!(!auto(true, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
        assert!(!auto(true, &[("TERM", "dumb")]));
        assert!(!auto(true, &[("CLICOLOR", "0")]));
        assert!(ColorChoice::Always.decide(false, |_| None));
        assert!(!ColorChoice::Never.decide(true, |_| None));
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        let plain = Palette { colored: false };
        assert_eq!(plain.paint(Role::Error, "x"), "x");
        let colored = Palette { colored: true };
        assert_eq!(colored.paint(Role::Good, "x"), "\x1b[32mx\x1b[0m");
        assert_eq!(colored.paint(Role::Good, "  "), "  ");
    }
}
