//! Compiles the crates, and looks at what comes out.

use crate::ir;
use crate::subject::Subject;
use crate::workspace::Workspace;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;
use object::{Object as _, ObjectSection as _};
use std::error::Error;
use std::fmt;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, SystemTime};

/// What cargo does without being asked for anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    Dev,
    Release,
}

impl Profile {
    pub const ALL: &[Profile] = &[Profile::Dev, Profile::Release];

    fn name(self) -> &'static str {
        match self {
            Profile::Dev => "dev",
            Profile::Release => "release",
        }
    }

    fn directory(self) -> &'static str {
        match self {
            Profile::Dev => "debug",
            Profile::Release => "release",
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Workspace {
    /// Builds a crate, if it is not built.
    pub fn build(&self, subject: Subject, profile: Profile) -> Result<(), Box<dyn Error>> {
        self.rustc(subject, profile, &[])
    }

    /// Seconds of CPU, in user and kernel mode and on all threads, for one compilation of the crate
    /// alone, with cargo and the linker.
    pub fn seconds(&self, subject: Subject, profile: Profile) -> Result<f64, Box<dyn Error>> {
        File::options().append(true).open(self.main(subject))?.set_modified(SystemTime::now())?;
        let before = children()?;
        self.build(subject, profile)?;
        Ok(children()? - before)
    }

    /// What the program prints.
    pub fn run(&self, subject: Subject, profile: Profile) -> Result<String, Box<dyn Error>> {
        let output = Command::new(self.program(subject, profile)).output()?;
        if !output.status.success() {
            return Err(format!("the program of {subject}, {profile}: {}", output.status).into());
        }
        Ok(String::from_utf8(output.stdout)?)
    }

    fn program(&self, subject: Subject, profile: Profile) -> PathBuf {
        self.root.join("target").join(profile.directory()).join(subject.package())
    }

    /// The size of the program's machine code.
    pub fn text_bytes(&self, subject: Subject, profile: Profile) -> Result<u32, Box<dyn Error>> {
        let bytes = fs::read(self.program(subject, profile))?;
        let program = object::File::parse(&*bytes)?;
        // Its name in Mach-O.
        let text = program.section_by_name(".text").or_else(|| program.section_by_name("__text"));
        Ok(text.ok_or("a program without code")?.size().try_into()?)
    }

    /// The instructions that the crate gives to LLVM.
    pub fn ir_lines(&self, subject: Subject, profile: Profile) -> Result<u32, Box<dyn Error>> {
        let path = self.root.join(format!("{}-{profile}.ll", subject.package()));
        let emit = format!("--emit=llvm-ir={}", path.display());
        self.rustc(subject, profile, &[&emit, "-Cno-prepopulate-passes", "-Ccodegen-units=1"])?;
        Ok(ir::lines(&fs::read_to_string(path)?))
    }

    fn rustc(&self, subject: Subject, profile: Profile, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(&self.root).args(["rustc", "--quiet", "--package", &subject.package()]);
        cargo.args(["--profile", profile.name(), "--"]).args(arguments);
        // A whole compilation, each time.
        cargo.env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", self.root.join("target"));
        let status = cargo.status()?;
        if status.success() { Ok(()) } else { Err(format!("{subject}, {profile}: {status}").into()) }
    }
}

/// Seconds of CPU of all processes that were started and waited for.
fn children() -> Result<f64, Box<dyn Error>> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(Duration::from_micros(micros.try_into()?).as_secs_f64())
}
