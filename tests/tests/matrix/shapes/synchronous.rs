//! Functions that have run when they return.

use super::{METHODS, Shape, TRAIT_DEFAULT, Value, shape};

pub(super) const SHAPES: &[Shape] = &[
    // Plain functions.
    shape(
        "unit",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) {\n    let _ = work(env, n);\n}",
        "{name}(env, n); Some(n)",
        Value::Other,
    ),
    shape(
        "number",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> u64 {\n    let _ = work(env, n);\n    n\n}",
        "Some({name}(env, n))",
        Value::Other,
    ),
    shape(
        "result",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> Result<u64, Refused> {\n    Ok(work(env, n)?)\n}",
        "{name}(env, n).ok()",
        Value::Result,
    ),
    shape(
        "alias",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> Charged {\n    work(env, n)\n}",
        "{name}(env, n).ok()",
        Value::Result,
    ),
    shape(
        "option",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> Option<u64> {\n    work(env, n).ok()\n}",
        "{name}(env, n).or(Some(n))",
        Value::Other,
    ),
    shape(
        "reference",
        "#[traced]\nfn {name}<'e>(env: &'e mut Env, n: u64) -> &'e str {\n    let _ = work(env, n);\n    &env.text\n}",
        "assert_eq!({name}(env, n), \"cold\"); Some(n)",
        Value::Other,
    ),
    shape(
        "tuple",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> (u64, &'static str) {\n    let _ = work(env, n);\n    (n, \"cold\")\n}",
        "Some({name}(env, n).0)",
        Value::Other,
    ),
    shape(
        "never_free",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> ! {\n    let _ = work(env, n);\n    std::panic::resume_unwind(Box::new(n))\n}",
        "let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {name}(env, n)));\n\
         caught.unwrap_err().downcast_ref().copied()",
        Value::Other,
    ),
    shape(
        "opaque",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> {\n    let _ = work(env, n);\n    std::iter::once(n)\n}",
        "{name}(env, n).next()",
        Value::Other,
    ),
    // Methods.
    shape(
        "shared_self",
        "#[traced]\nfn {name}(&self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    work(env, n)\n}",
        "Gateway.{name}(env, n).ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "exclusive_self",
        "#[traced]\nfn {name}(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    work(env, n)\n}",
        "Gateway.{name}(env, n).ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "owned_self",
        "#[traced]\nfn {name}(self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    work(env, n)\n}",
        "Gateway.{name}(env, n).ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "boxed_self",
        "#[traced]\nfn {name}(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    work(env, n)\n}",
        "Box::new(Gateway).{name}(env, n).ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "counted_self",
        "#[traced]\nfn {name}(self: Arc<Self>, env: &mut Env, n: u64) {\n    let _ = (&self, work(env, n));\n}",
        "Arc::new(Gateway).{name}(env, n); Some(n)",
        Value::Other,
    )
    .within(METHODS),
    shape(
        "pinned_self",
        "#[traced]\nfn {name}(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    work(env, n)\n}",
        "Pin::new(&mut Gateway).{name}(env, n).ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "associated",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> Result<Self, Refused> {\n    work(env, n).map(|_| Self)\n}",
        "Gateway::{name}(env, n).ok().map(|_| n)",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "by_default",
        "#[traced]\nfn {name}(&self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    work(env, n)\n}",
        "Gateway.{name}(env, n).ok()",
        Value::Result,
    )
    .within(TRAIT_DEFAULT),
    shape(
        "of_a_trait",
        "#[traced]\nfn {name}(&self, env: &mut Env, n: u64) -> Result<u64, Self::Error> {\n    let _ = &self;\n    work(env, n)\n}",
        "Gateway.{name}(env, n).ok()",
        Value::Result,
    )
    .within(
        "struct Gateway;\n\ntrait Charges {\n    type Error;\n{declarations}\n}\n\n\
         impl Charges for Gateway {\n    type Error = Refused;\n{functions}\n}",
    ),
];
