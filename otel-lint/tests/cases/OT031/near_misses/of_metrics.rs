// silent: another crate has samplers, too
//- Cargo.toml
[package]
name = "other"

[dependencies]
rand = "1"
//- src/main.rs
fn main() {
    Profiler::new().with_sampler(Sampler::AlwaysOn);
}
