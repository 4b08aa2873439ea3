//! The attribute macros, documented where users find them.

/// A span for each call of a function.
///
/// ```
/// use otel_runtime::{record, traced};
/// use std::collections::HashMap;
///
/// struct Message { headers: HashMap<String, String>, body: String }
///
/// #[traced(link_from = message.headers,
///          messaging(system = "nats", destination = "orders", operation = "process"),
///          attrs("acme.order.bytes" = message.body.len()))]
/// async fn process(message: Message) -> Result<usize, std::num::ParseIntError> {
///     let items = message.body.parse()?;
///     record!("acme.order.items" = items);
///     Ok(items)
/// }
/// # let message = Message { headers: HashMap::new(), body: "3".into() };
/// # assert_eq!(futures_lite(process(message)), Ok(3));
/// # fn futures_lite<F: std::future::Future>(future: F) -> F::Output {
/// #     let mut future = Box::pin(future);
/// #     loop {
/// #         let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// #         if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut cx) { return value; }
/// #     }
/// # }
/// ```
///
/// Works on functions and methods of every receiver, sync and async, in traits and `impl`s, with
/// generics and lifetimes, `unsafe` and `extern`; on functions that return `impl Future`,
/// `Pin<Box<dyn Future>>` under any name, `impl Stream` and boxed streams; on what `async_trait` makes
/// of a method. The span of a future or stream starts when it is polled first, under the context that
/// is current then, and every poll, and the drop, runs under it. What the function does, returns,
/// borrows, drops and panics with stays as it was.
///
/// # Arguments
///
/// | argument | meaning |
/// |---|---|
/// | `name = "..."` | the span's name, a string literal or the path of a `const &'static str` (also `Self::NAME`); default: the function's name |
/// | `kind = "consumer"` | `internal` (default), `server`, `client`, `producer`, `consumer` |
/// | `level = "info"` | `trace`, `debug` (default), `info`, `warn`, `error`: the level of the span of `tracing` that stands beside this one where `Telemetry::builder().tracing_spans(..)` asks for it, and so not with `leaf`; of this one the sampler decides, whatever the level |
/// | `attrs("k" = v, KEY = v, "k" = %v, "k" = ?v)` | evaluated only when the span records; `%` is `Display`, `?` is `Debug`, otherwise a typed value; `None` sets nothing. Literals and constants are there before the sampler is asked |
/// | `start_attrs("k" = v)` | evaluated before the sampler is asked; keep them cheap |
/// | `baggage("tenant.id", KEY)` | copies these entries of the baggage in the span's base context into attributes of the same keys, before the sampler is asked; what is not there sets nothing |
/// | `ret("k" = v)` | when the call returned normally and records; `ret` is a reference to the value, of a `Result` to the `Ok` value |
/// | `parent_from = carrier` | the remote parent, out of headers: the server side of a call that is waited for |
/// | `parent = context` | an explicit `Context` or `SpanContext`, or a [`Carried`](crate::Carried) value |
/// | `link_from = source` | a link, out of a carrier, a `SpanContext`, a [`Carried`](crate::Carried) value, or an `Option` of one |
/// | `links_from = sources` | fan-in: an iterator of those, at most 128, the rest counted |
/// | `inject_into = carrier` | the started span's context is written into this carrier; a producer leaves a context that is there already, and links it |
/// | `new_root` | a new trace, linked to the ambient span that it leaves |
/// | `public_endpoint` | with `parent_from`: a new trace, linked to the caller, whose sampled flag is not obeyed |
/// | `err`, `no_err`, `err = path`, `err(chain)`, `err_type = path` | how the outcome is read, see below |
/// | `leaf` | recorded, and not put into the current context: calls inside attach to the enclosing span, see below |
/// | `min_duration = "100ms"` | recorded only if the call lasted at least that long; implies `leaf`, see below |
/// | `long_lived` | the span may last as long as the process: it is exported when it ends, and silences `endless_span` |
/// | `carry = "parent"`, `"link"`, `"off"` | what spawned work inherits, see below |
/// | `messaging(system = .., destination = .., operation = .., ..)` | an operation on a message broker, see below |
/// | `semconv_dup(http, ..)` | exports attributes under the keys of the old conventions, the new ones or both, see below |
/// | `methods(charge, refund)` | on an `impl` block: these of its methods have spans, with the other arguments, see below |
/// | `allow(rule, reason = "...")` | one of the rules below does not hold here |
/// | `crate = path` | where this crate is re-exported |
///
/// Carriers are borrowed, never moved. Nothing is captured unless it is named.
///
/// # Baggage
///
/// `baggage(..)` takes string literals and paths of constants, and costs nothing where no sampler is asked.
/// Values are cut as those of other attributes. Baggage is what the caller says: name only what may be
/// stored, and do not bill by it. With `public_endpoint` nothing of the stranger's is copied; the
/// entries are those of the context that is current around the call.
///
/// ```
/// use otel_runtime::opentelemetry::baggage::BaggageExt as _;
/// use otel_runtime::opentelemetry::{Context, KeyValue};
/// use otel_runtime::traced;
///
/// #[traced(baggage("tenant.id"))]
/// fn charge() {}
///
/// let _tenant = Context::current_with_baggage([KeyValue::new("tenant.id", "acme")]).attach();
/// charge(); // its span has `tenant.id = "acme"`
/// ```
///
/// # Outcome
///
/// A returned `Result`, under any alias, is read: `Err` sets status Error, `error.type` (the error type's
/// path, `_OTHER` for erased errors) and its `Display` text, at most 256 characters, URLs without user
/// info and query. `Ok` leaves the status unset. `err(chain)` adds the sources; `err = path` names a
/// function that takes a reference to the returned value and gives `Some(text)` for a failure;
/// `err_type = path` names one that takes the error and gives `error.type`. A panic is status Error with
/// `error.type = "panic"`; a future dropped before its end has `otel_runtime.cancelled = true`.
///
/// A stream's outcome is its first item that is an `Err`, read in the same way; items that follow change
/// nothing. Dropped before its end it has `otel_runtime.cancelled = true`, unless its last item was an
/// error. `otel_runtime.stream.items` counts the items.
///
/// # Leaves
///
/// The span of a `leaf` never stands in the current context, and neither does its base: recorded or not,
/// what it calls and spawns attaches to the span around it, and without one starts a trace of its own.
/// `record!`, `event!`, `#[recording_only]`, `ret` and the outcome speak of the leaf's own span;
/// `is_recording()` and other functions that ask for the current span mean the one around it. It saves
/// the switch of contexts, at each poll of a future too. Not beside `inject_into`, `parent_from` and `carry`.
///
/// ```
/// use otel_runtime::{record, traced};
///
/// #[traced(leaf)]
/// fn checksum(bytes: &[u8]) -> u32 {
///     let sum = bytes.iter().copied().map(u32::from).sum();
///     record!("acme.sum" = sum);
///     sum
/// }
/// assert_eq!(checksum(&[1, 2]), 3);
/// ```
///
/// # Slow calls only
///
/// `min_duration = "100ms"` records calls that last at least that long, and no others: a whole number of
/// `ns`, `us` (`µs`), `ms`, `s`, `m` or `h`. A call that could get a span costs two looks at the monotonic
/// clock, and nothing else as long as it is fast. When a slow one has ended, by its value, a panic or being
/// dropped, the sampler is asked, the annotation's expressions are evaluated, and the span gets the times
/// that the call had, under the parent that was current when it began.
///
/// - It is a `leaf`: calls inside attach to the span around it. Internal and client kinds only.
/// - Values are made of copies, because they are read when the body has used the arguments up: numbers,
///   references, fields that are `Copy` ([`Kept`](crate::Kept)). What may not be copied is refused where it
///   stands. A `&mut` argument is no copy, and what is behind a `&` is read as it is at the end, so that it must
///   live as long as a returned future.
/// - While the call runs it has no span, so `record!`, `event!` and `#[recording_only]` in it do nothing,
///   as the rule `record_before_span` says; `ret(..)` and the outcome are recorded.
/// - The first error of a stream is kept until its end; the time of a stream includes its reader's.
/// - If the system's clock is set while the call runs, the span lies where the new time puts it.
///
/// ```
/// use otel_runtime::traced;
///
/// #[traced(min_duration = "100ms", kind = "client", attrs("acme.sql" = sql), ret("acme.rows" = ret.len()))]
/// async fn query(sql: &str) -> Result<Vec<u64>, std::num::ParseIntError> {
///     Ok(vec![sql.parse()?])
/// }
/// # fn main() { drop(query("1")) }
/// ```
///
/// # Messaging
///
/// `messaging(..)` sets what [the conventions](https://opentelemetry.io/docs/specs/semconv/messaging/messaging-spans/)
/// ask for, as start attributes, so that samplers see them. `operation` is one of five types and decides
/// the kind, unless `kind` is given; the span's name is `{operation_name} {destination}`, unless `name` is.
///
/// | operation | kind | relation |
/// |---|---|---|
/// | `create` | producer | `inject_into` the one message that is made |
/// | `send` | producer with `inject_into`, else client | links to contexts that the messages have already |
/// | `receive` | client | `link_from` or `links_from` the messages |
/// | `process` | consumer | `link_from` or `links_from` the messages |
/// | `settle` | client | may link |
///
/// | word | attribute |
/// |---|---|
/// | `system` | `messaging.system`: `kafka`, `rabbitmq`, `nats`, `aws_sqs`, `redis`, `mqtt`, ...; another one as an expression |
/// | `destination`, `template` | `messaging.destination.name`, `.template`: queue, topic, subject, stream; a template is a literal or a constant |
/// | `temporary`, `anonymous` | `messaging.destination.temporary`, `.anonymous`; such a destination is no part of the name |
/// | `operation`, `operation_name` | `messaging.operation.type`, and `.name`: the system's own verb |
/// | `partition`, `subscription` | `messaging.destination.partition.id` (as text), `messaging.destination.subscription.name` |
/// | `consumer_group`, `client_id` | `messaging.consumer.group.name`, `messaging.client.id`; a queue group of NATS, a consumer of a Redis group |
/// | `message_id`, `conversation_id` | `messaging.message.id`, `.conversation_id`; of a batch they stand on the links, see [`link_with`](crate::link_with) |
/// | `body_size`, `envelope_size` | `messaging.message.body.size`, `.envelope.size`, in bytes |
/// | `message_count` | `messaging.batch.message_count`; with `links_from` it is there by itself |
/// | `kafka` | `offset`, `message_key`, `tombstone` |
/// | `rabbitmq` | `routing_key`, `delivery_tag`; `destination` is required |
/// | `aws_sqs`, `aws.sns` | `queue_url`, `topic_arn` |
/// | `gcp_pubsub`, `servicebus`, `rocketmq` | `ordering_key`, `ack_id`, `delivery_attempt`; `enqueued_time`, `delivery_count`; `namespace`, `tag` |
///
/// `None` sets nothing. NATS, Redis and MQTT have no attributes of their own in the conventions.
///
/// # Old and new keys
///
/// While a fleet moves to the stable conventions, `semconv_dup(..)` names the categories in which a span takes part:
/// `http`, `database`, `messaging`, `rpc`, `code`. Attributes are written with their new keys; which ones are
/// exported says `OTEL_SEMCONV_STABILITY_OPT_IN`, as the conventions word it: a comma-separated list, in which `http`
/// stands for the new keys only, `http/dup` for both, and nothing of the category for the old ones. The variable is read
/// once, when the first such attribute is set.
///
/// ```
/// use otel_runtime::traced;
///
/// #[traced(kind = "client", semconv_dup(http), start_attrs("server.address" = host),
///          attrs("http.request.method" = "GET"), ret("http.response.status_code" = *ret))]
/// fn get(host: &str) -> Result<u16, String> {
///     Ok(200) // `http.status_code`, `http.response.status_code` or both
/// }
/// # get("shop").unwrap();
/// ```
///
/// - It holds for `attrs`, `start_attrs`, `ret` and what `messaging(..)` sets; samplers see what is exported. What
///   `record!` and `event!` write in the body keeps its key: put such a value into `ret(..)`.
/// - A key may be a constant of [`semconv`](crate::semconv), which is known by its name.
/// - The old key is the one of the version that the migration guides begin at. It may depend on the span:
///   `server.address` was `net.host.name` on a server and `net.peer.name` elsewhere; `db.collection.name` was
///   `db.mongodb.collection` where `db.system.name` is the literal `"mongodb"`, and else `db.sql.table`. With several
///   categories the first that knows a key decides.
/// - Keys that became two, or whose values have another type now, such as `http.target`, have no old key: they
///   are exported as they are written. Values and the span's name are the same under both.
/// - Costs nothing where it is not written. Where it is, literals among these attributes are set when the span
///   starts, as constants are, and a value that is exported twice is copied.
///
/// # Methods of a block
///
/// `methods(..)` on an `impl` block, of a type or of a trait, puts the annotation on the methods that it names, with all
/// other arguments: `#[traced(methods(charge), kind = "client")]` says of `charge` what `#[traced(kind = "client")]` in
/// front of it would say. They must be named, because a span for each method is a span for each getter. Not with
/// `name` and `allow`, which speak of one function; a method that needs more has an annotation of its own.
///
/// ```
/// use otel_runtime::traced;
///
/// struct Gateway { id: u64, url: String }
///
/// #[traced(methods(charge, refund), kind = "client", attrs("acme.gateway.id" = self.id))]
/// impl Gateway {
///     fn url(&self) -> &str {
///         &self.url
///     }
///
///     async fn charge(&self, cents: u64) -> Result<u64, std::num::TryFromIntError> {
///         u32::try_from(cents).map(u64::from)
///     }
///
///     async fn refund(&self, cents: u64) -> Result<u64, std::num::TryFromIntError> {
///         self.charge(cents).await
///     }
/// }
/// # let gateway = Gateway { id: 1, url: String::new() };
/// # drop((gateway.refund(1), gateway.url()));
/// ```
///
/// # Rules
///
/// What compiles and is wrong all the same. `allow(rule, reason = "..")` silences a rule in one place; `docs/rules` has
/// a page for each, and a crate's policy, `docs/policy.md`, sets their levels.
///
/// | rule | level | fires on |
/// |---|---|---|
/// | OT001 `spawn_not_carried` | warn | spawned work that leaves the trace |
/// | OT002 `parent_across_queue` | deny | `parent_from` on a consumer: as a child it stretches the sender's trace to the message's whole life |
/// | OT003 `kind_against_operation` | warn | a `kind` that the conventions do not give to the `messaging` operation |
/// | OT004 `record_before_span` | warn | `record!`, `event!` and `#[recording_only]` in a `min_duration` call, which has no span while it runs |
/// | OT005 `unused_allow` | warn | an `allow` that has nothing to be silent about |
/// | OT006 `id_in_name` | warn | a name with an id in it: backends group spans by their names |
/// | OT007 `deprecated_key` | warn | a key that the conventions have given up; the message names what came after it |
/// | OT008 `unknown_key` | warn | a key under a word of the conventions, such as `http`, that they do not know |
/// | OT009 `key_without_namespace` | warn | a key of a single word, or in none of the policy's namespaces |
/// | OT010 `wrong_value_type` | warn | a value of another type than the conventions give the key |
/// | OT011 `duplicate_key` | deny | a key that is set twice in one go |
/// | OT012 `reserved_key` | warn | a key under `otel.` |
/// | OT013 `deprecated_value` | warn | a value that the conventions have another name for |
/// | OT014 `credential` | deny | a password, a token and the like, by the key or by what the value is read from |
/// | OT015 `personal_data` | warn | an e-mail address, a card number and the like, in the same way |
/// | OT016 `consumer_without_link` | warn | a consumer that nothing leads to |
/// | OT017 `producer_without_inject` | warn | a producer that gives no context |
/// | OT018 `client_server_swapped` | warn | what belongs to the other end of a call |
/// | OT019 `span_in_loop` | deny | `span!` for each item: in a `for` over data, or in a closure given to an iterator or a stream |
/// | OT020 `endless_span` | warn | a span around a loop without an end; see `long_lived` |
/// | OT021 `endless_carried_task` | warn | `carry` that ties a task without an end to its first request |
/// | OT022 `nothing_to_time` | warn | a span around a body without a call, `await`, loop or macro |
/// | OT023 `inline_always` | warn | `#[inline(always)]` beside a span |
/// | OT024 `unbounded_events` | warn | `event!` in a loop, without a limit |
/// | OT025 `too_many_attributes` | warn | more than 32 attributes in one annotation, `record!` or `event!` |
/// | OT027 `concrete_route` | warn | `http.route` with the path of one request |
///
/// # Spawned work
///
/// The arguments of `tokio::spawn`, `tokio::task::{spawn, spawn_local, spawn_blocking}` and
/// `std::thread::spawn`, written with these full paths, take the context along. A block with an endless
/// loop does not, unless `carry` says so: it would be a child of its first request for ever. For other spawns there are
/// [`carry`](fn@crate::carry), [`carry_fn`](crate::carry_fn) and [`CarryExt`](crate::CarryExt),
/// [`thread_scope`](crate::thread_scope), `JoinSetExt` (feature `tokio`) and `rayon_ext` (feature `rayon`).
///
/// # Cost
///
/// Without a provider: one load. Not sampled: a look at the current context. See `benches/`.
///
/// Under a parent that is not sampled no span is made at all, where the SDK would make one with an id of
/// its own that nobody sees: logs and outgoing headers then carry the parent's span id. The trace id and
/// the sampling decision are the same.
///
/// # Expansion
///
/// ```
/// # use otel_runtime::traced;
/// #[traced(kind = "client")]
/// fn charge(cents: u64) -> Result<u64, String> {
///     Ok(cents)
/// }
/// ```
///
/// becomes, in words, `{ static SITE; dispatch_on::<Result<u64, String>>(move |call| { call.enter(&SITE); body }) }`.
/// Parameters that are patterns, and where they are dropped, stay as they were.
pub use otel_macros::traced;

/// Carries spawned work, as [`traced`] does, in a function that has no span of its own.
///
/// ```
/// use otel_runtime::carry_context;
///
/// #[carry_context]
/// fn start() -> std::thread::JoinHandle<u8> {
///     std::thread::spawn(|| 7) // in the trace of whoever called `start`
/// }
/// assert_eq!(start().join().unwrap(), 7);
/// ```
///
/// Takes `carry = "link"` and `crate = path`.
pub use otel_macros::carry_context;

/// Runs what it stands on only if somebody will see what is recorded.
///
/// Inside a [`traced`] function it stands on blocks, statements and expressions, also inside `select!`,
/// `join!` and their like, and means that function's own span, as [`record!`](crate::record) does. An
/// expression whose value is used becomes an `Option`, which is `None` where the span does not record:
///
/// ```
/// use otel_runtime::{record, recording_only, traced};
///
/// # fn summarize(order: &[u32]) -> String { format!("{order:?}") }
/// #[traced]
/// fn place(order: &[u32]) {
///     #[recording_only]
///     {
///         let summary = summarize(order); // costs something
///         record!("acme.order.summary" = summary, "acme.order.items" = order.len());
///     }
///     #[recording_only]
///     record!("acme.order.dear" = order.iter().sum::<u32>());
///     let digest = #[recording_only] summarize(order);
///     record!("acme.order.digest" = digest);
/// }
/// place(&[1, 2, 3]);
/// ```
///
/// On a function that returns `()` or an `Option` it means the current span, for helpers without an
/// annotation: where that does not record, the body does not run and the value is `None`.
///
/// ```
/// use otel_runtime::recording_only;
///
/// #[recording_only]
/// fn digest(order: &[u32]) -> Option<u32> {
///     Some(order.iter().sum())
/// }
/// assert_eq!(digest(&[1, 2]), None); // nobody records here
/// ```
///
/// Takes `crate = path` on functions. Costs a look at a number inside [`traced`] functions without a
/// span, about 20 ns with one, and on functions what [`is_recording`](crate::is_recording) does.
pub use otel_macros::recording_only;
