//! The command line.

use crate::scene::Scene;

/// What to do.
#[derive(Debug, Clone)]
pub struct Options {
    pub rounds: usize,
    /// A part of `situation/work/peer`.
    pub filter: String,
    pub json: bool,
    /// Count instructions, too.
    pub instructions: bool,
    /// Only this one, in this process.
    pub scene: Option<Scene>,
    /// Only so many calls of the case that `filter` names, without measuring: for profilers.
    pub calls: Option<u32>,
}

const HELP: &str = "\
Measures this project and its peers side by side; see README.md.

Options:
  --rounds N       rounds, at least 200 for numbers to be published [default: 200]
  --filter TEXT    only where `situation/work/peer` contains TEXT
  --json           JSON instead of Markdown
  --instructions   count instructions with callgrind, too (slow)
  --scene NAME     only this state of the provider: own, foreign, assumed or absent
  --calls N        with --scene and --filter: only make N calls, for a profiler
";

impl Options {
    /// Reads the process's arguments.
    ///
    /// # Errors
    /// What is wrong with them, or the help text that they ask for.
    pub fn read() -> Result<Self, String> {
        let mut options =
            Options { rounds: 200, filter: String::new(), json: false, instructions: false, scene: None, calls: None };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--rounds" => options.rounds = number(&value()?)?,
                "--filter" => options.filter = value()?,
                "--json" => options.json = true,
                "--instructions" => options.instructions = true,
                "--scene" => options.scene = Some(scene(&value()?)?),
                "--calls" => options.calls = Some(number(&value()?)?),
                "--help" | "-h" => return Err(HELP.to_owned()),
                other => return Err(format!("unknown argument `{other}`\n\n{HELP}")),
            }
        }
        Ok(options)
    }

    /// The scenes that are asked for.
    #[must_use]
    pub fn scenes(&self) -> Vec<Scene> {
        self.scene.map_or_else(|| Scene::ALL.to_vec(), |scene| vec![scene])
    }
}

fn number<N: std::str::FromStr>(text: &str) -> Result<N, String> {
    text.parse().map_err(|_| format!("`{text}` is no number"))
}

fn scene(text: &str) -> Result<Scene, String> {
    let found = Scene::ALL.iter().find(|scene| scene.name() == text);
    found.copied().ok_or_else(|| format!("`{text}` is none of own, foreign, assumed, absent"))
}
