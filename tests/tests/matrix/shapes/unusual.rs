//! Generics, qualifiers and parameters.

use super::{Shape, Value, shape};

pub(super) const SHAPES: &[Shape] = &[
    shape(
        "generic",
        "#[traced]\nfn {name}<T, E>(env: &mut Env, n: T) -> Result<T, E>\nwhere\n    T: Into<u64> + ToValue + Display + Copy,\n    E: From<Refused> + Declines,\n{\n    work(env, n.into())?;\n    Ok(n)\n}",
        "{name}::<u64, Refused>(env, n).ok()",
        Value::Result,
    ),
    shape(
        "generic_value",
        "#[traced]\nfn {name}<T>(env: &mut Env, n: T) -> T\nwhere\n    T: Into<u64> + ToValue + Display + Copy,\n{\n    let _ = work(env, n.into());\n    n\n}",
        "Some({name}(env, n))",
        Value::Other,
    ),
    shape(
        "async_generic",
        "#[traced]\nasync fn {name}<'e, T, const SIZE: usize>(env: &'e mut Env, n: T, _: [u8; SIZE]) -> Result<&'e str, Refused>\nwhere\n    T: Into<u64> + ToValue + Display + Copy,\n{\n    later(env, n.into()).await?;\n    Ok(&env.text)\n}",
        "{name}(env, n, [0; 64]).await.ok().map(|_| n)",
        Value::Result,
    ),
    shape(
        "opaque_argument",
        "#[traced]\nfn {name}(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> {\n    work(env, n.into())\n}",
        "{name}(env, n).ok()",
        Value::Result,
    ),
    shape(
        "async_opaque_argument",
        "#[traced]\nasync fn {name}(env: &mut Env, n: impl Into<u64> + ToValue + Display + Copy) -> Result<u64, Refused> {\n    later(env, n.into()).await\n}",
        "{name}(env, n).await.ok()",
        Value::Result,
    ),
    shape(
        "lifetimes",
        "#[traced]\nfn {name}<'e, 'f: 'e>(env: &'e mut Env, n: u64, other: &'f str) -> Result<&'e str, Refused> {\n    work(env, n)?;\n    Ok(if n == 0 { other } else { &env.text })\n}",
        "{name}(env, n, \"warm\").ok().map(|_| n)",
        Value::Result,
    ),
    shape(
        "unsafe_function",
        "#[traced]\nunsafe fn {name}(env: &mut Env, n: u64) -> Result<u64, Refused> {\n    work(env, n)\n}",
        "unsafe { {name}(env, n) }.ok()",
        Value::Result,
    ),
    shape(
        "async_unsafe_function",
        "#[traced]\nasync unsafe fn {name}(env: &mut Env, n: u64) -> Result<u64, Refused> {\n    later(env, n).await\n}",
        "unsafe { {name}(env, n) }.await.ok()",
        Value::Result,
    ),
    shape(
        "foreign_abi",
        "#[traced]\nextern \"C\" fn {name}(env: &mut Env, n: u64) -> u64 {\n    let _ = work(env, n);\n    n\n}",
        "Some({name}(env, n))",
        Value::Other,
    ),
    shape(
        "pattern_parameters",
        "#[traced]\nfn {name}((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> {\n    work(env, n)\n}",
        "{name}((env, 0), Cents { n, tip: 0 }, \"\").ok()",
        Value::Result,
    ),
    shape(
        "pattern_parameters_guarded",
        "#[traced]\nfn {name}((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) {\n    let _ = work(env, n);\n}",
        "{name}((env, 0), Cents { n, tip: 0 }, \"\"); Some(n)",
        Value::Other,
    ),
    shape(
        "async_pattern_parameters",
        "#[traced]\nasync fn {name}((env, _): (&mut Env, u8), Cents { n, .. }: Cents, _: &str) -> Result<u64, Refused> {\n    later(env, n).await\n}",
        "{name}((env, 0), Cents { n, tip: 0 }, \"\").await.ok()",
        Value::Result,
    ),
    shape(
        "mutable_parameters",
        "#[traced]\nfn {name}(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> {\n    env = &mut *env;\n    n += 1;\n    n -= 1;\n    work(env, n)\n}",
        "{name}(env, n).ok()",
        Value::Result,
    ),
    shape(
        "async_mutable_parameters",
        "#[traced]\nasync fn {name}(mut env: &mut Env, mut n: u64) -> Result<u64, Refused> {\n    env = &mut *env;\n    n += 1;\n    n -= 1;\n    later(env, n).await\n}",
        "{name}(env, n).await.ok()",
        Value::Result,
    ),
    shape(
        "tracked",
        "#[traced]\n#[track_caller]\nfn {name}(env: &mut Env, n: u64) -> Result<u64, Refused> {\n    work(env, n)\n}",
        "{name}(env, n).ok()",
        Value::Result,
    ),
    shape(
        "tracked_unit",
        "#[track_caller]\n#[traced]\nfn {name}(env: &mut Env, n: u64) {\n    let _ = work(env, n);\n}",
        "{name}(env, n); Some(n)",
        Value::Other,
    ),
];
