//! The crates on disk.

use crate::functions;
use crate::subject::Subject;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The directory that the crates stand in.
pub struct Workspace {
    pub root: PathBuf,
}

impl Workspace {
    /// Writes the crates, beside this program.
    pub fn write() -> io::Result<Self> {
        let program = std::env::current_exe()?;
        let root = program.parent().unwrap_or(Path::new(".")).join("compile_cost_crates");
        fs::create_dir_all(&root)?;
        let members: Vec<_> = Subject::all().into_iter().map(Subject::package).collect();
        fs::write(root.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"))?;
        // The versions that everything else here is measured with.
        fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock"), root.join("Cargo.lock"))?;
        let workspace = Workspace { root };
        for subject in Subject::all() {
            workspace.write_crate(subject)?;
        }
        Ok(workspace)
    }

    fn write_crate(&self, subject: Subject) -> io::Result<()> {
        let source = self.root.join(subject.package()).join("src");
        fs::create_dir_all(&source)?;
        let manifest = format!(
            "[package]\nname = {:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n",
            subject.package(),
            subject.peer.dependencies()
        );
        fs::write(self.root.join(subject.package()).join("Cargo.toml"), manifest)?;
        for module in 0..functions::MODULES {
            let all: Vec<_> = functions::of_module(module).map(|function| subject.function(&function)).collect();
            let imports = "#![allow(unused_imports)]\nuse crate::shop::*;\nuse std::sync::atomic::Ordering;\n";
            let text = format!("{imports}{}\n{}\n{}", subject.peer.imports(), all.join("\n"), functions::run(module));
            fs::write(source.join(format!("m{module}.rs")), text)?;
        }
        fs::write(source.join("shop.rs"), functions::SHOP)?;
        let mut main = functions::main();
        if let Some((name, text)) = subject.peer.module() {
            fs::write(source.join(format!("{name}.rs")), text)?;
            main = format!("mod {name};\n{main}");
        }
        fs::write(self.main(subject), main)
    }

    /// The crate's root.
    pub fn main(&self, subject: Subject) -> PathBuf {
        self.root.join(subject.package()).join("src/main.rs")
    }
}
