//! Functions whose work is done later.

use super::{METHODS, Shape, TRAIT_DEFAULT, TRAIT_IMPL, Value, shape};

pub(super) const SHAPES: &[Shape] = &[
    // Async functions.
    shape(
        "async_unit",
        "#[traced]\nasync fn {name}(env: &mut Env, n: u64) {\n    let _ = later(env, n).await;\n}",
        "{name}(env, n).await; Some(n)",
        Value::Other,
    ),
    shape(
        "async_result",
        "#[traced]\nasync fn {name}(env: &mut Env, n: u64) -> Result<u64, Refused> {\n    Ok(later(env, n).await?)\n}",
        "{name}(env, n).await.ok()",
        Value::Result,
    ),
    shape(
        "async_alias",
        "#[traced]\nasync fn {name}(env: &mut Env, n: u64) -> Charged {\n    later(env, n).await\n}",
        "{name}(env, n).await.ok()",
        Value::Result,
    ),
    shape(
        "async_reference",
        "#[traced]\nasync fn {name}<'e>(env: &'e mut Env, n: u64) -> &'e str {\n    let _ = later(env, n).await;\n    &env.text\n}",
        "assert_eq!({name}(env, n).await, \"cold\"); Some(n)",
        Value::Other,
    ),
    shape(
        "async_opaque",
        "#[traced]\nasync fn {name}(env: &mut Env, n: u64) -> impl Iterator<Item = u64> + use<> {\n    let _ = later(env, n).await;\n    std::iter::once(n)\n}",
        "{name}(env, n).await.next()",
        Value::Other,
    ),
    shape(
        "async_with_the_keyword",
        "#[must_use]\n#[traced]\nasync fn {name}(env: &mut Env, n: u64) -> Result<u64, Refused> {\n    Ok(later(env, n).await?)\n}",
        "{name}(env, n).await.ok()",
        Value::Result,
    ),
    shape(
        "async_shared_self",
        "#[traced]\nasync fn {name}(&self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    later(env, n).await\n}",
        "Gateway.{name}(env, n).await.ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "async_exclusive_self",
        "#[traced]\nasync fn {name}(&mut self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    later(env, n).await\n}",
        "Gateway.{name}(env, n).await.ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "async_owned_self",
        "#[traced]\nasync fn {name}(self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    later(env, n).await\n}",
        "Gateway.{name}(env, n).await.ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "async_boxed_self",
        "#[traced]\nasync fn {name}(self: Box<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    later(env, n).await\n}",
        "Box::new(Gateway).{name}(env, n).await.ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "async_counted_self",
        "#[traced]\nasync fn {name}(self: Arc<Self>, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    later(env, n).await\n}",
        "Arc::new(Gateway).{name}(env, n).await.ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "async_pinned_self",
        "#[traced]\nasync fn {name}(self: Pin<&mut Self>, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    later(env, n).await\n}",
        "Pin::new(&mut Gateway).{name}(env, n).await.ok()",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "async_associated",
        "#[traced]\nasync fn {name}(env: &mut Env, n: u64) -> Result<Self, Refused> {\n    later(env, n).await.map(|_| Self)\n}",
        "Gateway::{name}(env, n).await.ok().map(|_| n)",
        Value::Result,
    )
    .within(METHODS),
    shape(
        "async_by_default",
        "#[traced]\nasync fn {name}(&self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    later(env, n).await\n}",
        "Gateway.{name}(env, n).await.ok()",
        Value::Result,
    )
    .within(TRAIT_DEFAULT),
    shape(
        "async_of_a_trait",
        "#[traced]\nasync fn {name}(&self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    later(env, n).await\n}",
        "Gateway.{name}(env, n).await.ok()",
        Value::Result,
    )
    .within(TRAIT_IMPL),
    shape(
        "async_trait_impl",
        "#[traced]\nasync fn {name}(&self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    let _ = &self;\n    later(env, n).await\n}",
        "Gateway.{name}(env, n).await.ok()",
        Value::Result,
    )
    .within(
        "struct Gateway;\n\n#[async_trait::async_trait]\ntrait Charges {\n{declarations}\n}\n\n\
         #[async_trait::async_trait]\nimpl Charges for Gateway {\n{functions}\n}",
    ),
    shape(
        "async_trait_default",
        "#[traced]\nasync fn {name}(&self, env: &mut Env, n: u64) -> Result<u64, Refused> {\n    later(env, n).await\n}",
        "Gateway.{name}(env, n).await.ok()",
        Value::Result,
    )
    .within(
        "struct Gateway;\n\n#[async_trait::async_trait]\ntrait Charges: Sync {\n{functions}\n}\n\n\
         impl Charges for Gateway {}",
    ),
    shape(
        "async_trait_unit_local",
        "#[traced]\nasync fn {name}(&mut self, env: &mut Env, n: u64) {\n    let _ = (&self, later(env, n).await);\n}",
        "Gateway.{name}(env, n).await; Some(n)",
        Value::Other,
    )
    .within(
        "struct Gateway;\n\n#[async_trait::async_trait(?Send)]\ntrait Charges {\n{functions}\n}\n\n\
         impl Charges for Gateway {}",
    ),
    // Functions that return a future.
    shape(
        "future_with_an_async_tail",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> {\n    async move { later(env, n).await }\n}",
        "{name}(env, n).await.ok()",
        Value::Result,
    ),
    shape(
        "future_with_an_opaque_tail",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> impl Future<Output = Result<u64, Refused>> + Send {\n    later(env, n)\n}",
        "{name}(env, n).await.ok()",
        Value::Result,
    )
    .without_inject(),
    shape(
        "future_of_a_number",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> impl Future<Output = u64> + '_ {\n    let started = n;\n    async move {\n        let _ = later(env, n).await;\n        started\n    }\n}",
        "Some({name}(env, n).await)",
        Value::Other,
    ),
    shape(
        "boxed_future",
        "#[traced]\nfn {name}<'e>(env: &'e mut Env, n: u64) -> Pin<Box<dyn Future<Output = Result<u64, Refused>> + Send + 'e>> {\n    Box::pin(async move { later(env, n).await })\n}",
        "{name}(env, n).await.ok()",
        Value::Result,
    ),
    shape(
        "boxed_future_alias",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> Later<'_, Charged> {\n    Box::pin(async move { later(env, n).await })\n}",
        "{name}(env, n).await.ok()",
        Value::Result,
    ),
    shape(
        "boxed_future_of_futures_util",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> BoxFuture<'_, Result<u64, Refused>> {\n    later(env, n).boxed()\n}",
        "{name}(env, n).await.ok()",
        Value::Result,
    )
    .without_inject(),
    shape(
        "local_boxed_future_method",
        "#[traced]\nfn {name}<'e>(&'e self, env: &'e mut Env, n: u64) -> LocalBoxFuture<'e, u64> {\n    Box::pin(async move {\n        let _ = (self, later(env, n).await);\n        n\n    })\n}",
        "Some(Gateway.{name}(env, n).await)",
        Value::Other,
    )
    .within(METHODS),
    // Functions that return a stream.
    shape(
        "stream",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> impl Stream<Item = u64> {\n    stream(env, n)\n}",
        "sum({name}(env, n)).await",
        Value::Stream,
    )
    .without_inject(),
    shape(
        "boxed_stream",
        "#[traced]\nfn {name}(env: &mut Env, n: u64) -> Pin<Box<dyn Stream<Item = u64> + '_>> {\n    Box::pin(stream(env, n))\n}",
        "sum({name}(env, n)).await",
        Value::Stream,
    )
    .without_inject(),
    shape(
        "boxed_stream_of_futures_util",
        "#[traced]\nfn {name}<'e>(&self, env: &'e mut Env, n: u64) -> BoxStream<'e, u64> {\n    let _ = &self;\n    stream(env, n).boxed()\n}",
        "sum(Gateway.{name}(env, n)).await",
        Value::Stream,
    )
    .within(METHODS)
    .without_inject(),
];
