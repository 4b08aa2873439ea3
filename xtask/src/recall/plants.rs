//! Faults, as people write them. In a template `{n}` is a number, `{w}` a word, `{T}` a type's name, `{dead}` a key that
//! was given up, `{typo}` a live key with a letter wrong; each occurrence of one has the same value.

/// Where a fault goes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// An argument of an annotation that has none of these words yet, on a function without parameters named here.
    Argument(&'static [&'static str], &'static str),
    /// A statement at the beginning of an annotated function.
    Statement(&'static str),
    /// An item at the end of the file.
    Item(&'static str),
    /// A program of its own.
    Program(&'static str),
}

use Place::{Argument, Item, Program, Statement};

/// The faults of one rule.
pub(super) struct Plants {
    pub(super) slug: &'static str,
    pub(super) places: &'static [Place],
}

pub(super) const ALL: &[Plants] = &[
    Plants {
        slug: "spawn_not_carried",
        places: &[
            Statement("let _ = spawn(async move { {w}().await });"),
            Statement("task::spawn({w}());"),
            Statement("let {w} = thread::spawn(move || {w}({n}));"),
            Statement("let _ = task::spawn_blocking(|| {w}({n})).await;"),
            Statement("spawn_blocking(move || drop({n}));"),
            Statement("if {n} > 3 { task::spawn_local({w}({n})); }"),
            Statement("let {w}: Vec<_> = vec![spawn({w}()), spawn({w}())];"),
            Statement("let ({w}, _) = tokio::join!(task::spawn({w}()), spawn({w}()));"),
            Statement("match {n} { 1 => drop(spawn({w}())), _ => {} }"),
            Statement("let _ = spawn(async move { loop_over({n}).await }).await;"),
        ],
    },
    Plants {
        slug: "parent_across_queue",
        places: &[
            Item(
                "#[traced(kind = \"consumer\", parent_from = message.headers)]\nasync fn {w}(message: {T}) { handle(message).await }",
            ),
            Item(
                "#[traced(parent_from = headers, kind = \"consumer\", name = \"{w}\")]\nfn {w}(headers: &Headers) { handle(headers); }",
            ),
            Item(
                "#[traced(messaging(system = \"kafka\", destination = \"{w}\", operation = \"process\"), parent_from = record.headers())]\nasync fn {w}(record: {T}) { handle(record).await }",
            ),
            Item(
                "impl {T} {\n    #[traced(kind = \"consumer\", parent_from = &self.headers)]\n    async fn {w}(&self) { self.run().await }\n}",
            ),
            Item("fn {w}(m: {T}) { span!(\"{w}\", kind = \"consumer\", parent_from = m.headers, { handle(m); }); }"),
        ],
    },
    Plants {
        slug: "kind_against_operation",
        places: &[
            Item(
                "#[traced(kind = \"server\", messaging(system = \"nats\", destination = \"{w}\", operation = \"process\"), link_from = m.headers)]\nfn {w}(m: {T}) { handle(m); }",
            ),
            Item(
                "#[traced(kind = \"consumer\", messaging(system = \"kafka\", destination = \"{w}\", operation = \"send\"), inject_into = m.headers, link_from = m.other)]\nfn {w}(m: &mut {T}) { handle(m); }",
            ),
            Item(
                "#[traced(kind = \"producer\", messaging(system = \"kafka\", destination = \"{w}\", operation = \"receive\"), inject_into = m.headers)]\nfn {w}(m: &mut {T}) { handle(m); }",
            ),
            Item(
                "#[traced(messaging(system = \"rabbitmq\", destination = \"{w}\", operation = \"settle\"), kind = \"internal\")]\nasync fn {w}(m: {T}) { handle(m).await }",
            ),
        ],
    },
    Plants {
        slug: "record_before_span",
        places: &[
            Item("#[traced(min_duration = \"{n}ms\")]\nfn {w}(id: u64) { record!(\"acme.{w}\" = id); handle(id); }"),
            Item(
                "#[traced(min_duration = \"1s\")]\nasync fn {w}(id: u64) { handle(id).await; event!(\"{w}\", \"acme.{w}\" = id); }",
            ),
            Item(
                "#[traced(min_duration = \"5ms\", kind = \"client\")]\nfn {w}(id: u64) { if id > 3 { otel_runtime::record!(\"acme.{w}\" = id); } handle(id); }",
            ),
            Item(
                "impl {T} {\n    #[traced(min_duration = \"50ms\")]\n    fn {w}(&self) { #[recording_only] { handle(self); } self.go(); }\n}",
            ),
        ],
    },
    Plants {
        slug: "unused_allow",
        places: &[
            Argument(&["allow"], "allow(id_in_name, reason = \"{w}\")"),
            Argument(&["allow", "parent_from"], "allow(parent_across_queue, reason = \"{w}\")"),
            Argument(&["allow"], "allow(deprecated_key, reason = \"{w}\")"),
            Argument(&["allow", "min_duration"], "allow(record_before_span, reason = \"{w}\")"),
        ],
    },
    Plants {
        slug: "id_in_name",
        places: &[
            Argument(&["name", "messaging"], "name = \"GET /orders/{n}\""),
            Argument(&["name", "messaging"], "name = \"{w} 3f2504e0-4f89-11d3-9a0c-0305e82c3301\""),
            Argument(&["name", "messaging"], "name = \"{w}/{n}/items\""),
            Argument(&["name", "messaging"], "name = \"tenant-{n}\""),
            Argument(&["name", "messaging"], "name = \"commit 9fceb02d0ae598e95dc970b74767f193\""),
            Item("fn {w}() { span!(\"user {n}\", { handle(1); }); }"),
        ],
    },
    Plants {
        slug: "deprecated_key",
        places: &[
            Argument(&["attrs"], "attrs(\"{dead}\" = handle({n}))"),
            Argument(&["start_attrs"], "start_attrs(\"{dead}\" = handle({n}))"),
            Argument(&["attrs"], "attrs(\"acme.{w}\" = {n}, \"{dead}\" = %handle({n}))"),
            Argument(&["ret", "no_err"], "ret(\"{dead}\" = ?ret)"),
            Statement("record!(\"{dead}\" = handle({n}));"),
            Statement("event!(\"{w}\", \"{dead}\" = handle({n}));"),
            Item(
                "fn {w}(span: &SpanRef) { span.set_attribute(opentelemetry::KeyValue::new(\"{dead}\", handle({n}))); }",
            ),
            Item("#[tracing::instrument(skip_all, fields({dead} = handle({n})))]\nfn {w}() { handle({n}); }"),
        ],
    },
    Plants {
        slug: "unknown_key",
        places: &[
            Argument(&["attrs"], "attrs(\"{typo}\" = handle({n}))"),
            Argument(&["start_attrs"], "start_attrs(\"{typo}\" = handle({n}))"),
            Argument(&["attrs"], "attrs(\"http.{w}\" = handle({n}))"),
            Argument(&["attrs"], "attrs(\"db.{w}.total\" = handle({n}))"),
            Statement("record!(\"{typo}\" = handle({n}));"),
            Statement("event!(\"{w}\", \"messaging.{w}\" = handle({n}));"),
            Item(
                "fn {w}(span: &SpanRef) { span.set_attribute(opentelemetry::KeyValue::new(\"{typo}\", handle({n}))); }",
            ),
        ],
    },
    Plants {
        slug: "key_without_namespace",
        places: &[
            Argument(&["attrs"], "attrs(\"{w}\" = handle({n}))"),
            Argument(&["start_attrs"], "start_attrs(\"{w}_id\" = handle({n}))"),
            Statement("record!(\"{w}\" = handle({n}));"),
            Statement("event!(\"{w}\", \"count\" = handle({n}));"),
            Item("fn {w}(span: &SpanRef) { span.set_attribute(opentelemetry::KeyValue::new(\"{w}\", handle({n}))); }"),
        ],
    },
    Plants {
        slug: "wrong_value_type",
        places: &[
            Argument(&["attrs"], "attrs(\"http.response.status_code\" = \"{n}\")"),
            Argument(&["attrs"], "attrs(\"http.response.status_code\" = %response.status())"),
            Argument(&["attrs"], "attrs(\"server.port\" = port.to_string())"),
            Argument(&["attrs"], "attrs(\"server.address\" = {n})"),
            Argument(&["attrs"], "attrs(\"http.request.method\" = 3)"),
            Argument(&["start_attrs"], "start_attrs(\"server.port\" = \"8080\")"),
            Argument(&["attrs"], "attrs(\"messaging.destination.temporary\" = \"true\")"),
            Argument(&["attrs"], "attrs(\"db.response.status_code\" = 42)"),
            Statement("record!(\"http.response.status_code\" = format!(\"{}\", {n}));"),
            Statement("record!(\"http.request.body.size\" = ?size);"),
            Item(
                "fn {w}(span: &SpanRef) { span.set_attribute(opentelemetry::KeyValue::new(\"server.port\", \"{n}\")); }",
            ),
            Item(
                "fn {w}(span: &SpanRef) { span.set_attribute(opentelemetry::KeyValue::new(\"http.response.status_code\", status.to_string())); }",
            ),
        ],
    },
    Plants {
        slug: "duplicate_key",
        places: &[
            Argument(&["attrs"], "attrs(\"acme.{w}\" = handle({n}), \"acme.{w}\" = handle({n}))"),
            Argument(&["attrs"], "attrs(\"acme.{w}\" = 1, \"acme.other\" = 2, \"acme.{w}\" = 3)"),
            Argument(&["attrs", "start_attrs"], "attrs(\"acme.{w}\" = handle({n})), start_attrs(\"acme.{w}\" = {n})"),
            Statement("record!(\"acme.{w}\" = handle({n}), \"acme.{w}\" = {n});"),
            Statement("event!(\"{w}\", \"acme.{w}\" = handle({n}), \"acme.{w}\" = {n});"),
            Argument(&["attrs"], "attrs(semconv::HTTP_ROUTE = handle({n}), semconv::HTTP_ROUTE = handle(1))"),
            Argument(&["attrs"], "attrs(semconv::URL_PATH = handle({n}), \"url.path\" = handle(1))"),
            Item(
                "#[traced(messaging(system = \"kafka\", destination = \"{w}\", operation = \"process\"), link_from = m.headers, attrs(\"messaging.system\" = handle(1)))]\nfn {w}(m: {T}) { handle(m); }",
            ),
        ],
    },
    Plants {
        slug: "reserved_key",
        places: &[
            Argument(&["attrs"], "attrs(\"otel.status_code\" = \"ERROR\")"),
            Argument(&["attrs"], "attrs(\"otel.{w}\" = handle({n}))"),
            Argument(&["start_attrs"], "start_attrs(\"otel.kind\" = \"client\")"),
            Statement("record!(\"otel.name\" = handle({n}));"),
            Statement("event!(\"{w}\", \"otel.{w}\" = 1);"),
        ],
    },
    Plants {
        slug: "deprecated_value",
        places: &[
            Argument(&["attrs", "messaging"], "attrs(\"messaging.operation.type\" = \"publish\")"),
            Argument(&["attrs", "messaging"], "attrs(\"messaging.operation.type\" = \"deliver\")"),
            Argument(&["start_attrs"], "start_attrs(\"cloud.platform\" = \"azure_vm\")"),
            Statement("record!(\"os.type\" = \"z_os\");"),
            Statement("record!(\"cloud.platform\" = \"azure_functions\");"),
        ],
    },
    Plants {
        slug: "credential",
        places: &[
            Argument(&["attrs"], "attrs(\"acme.password\" = %{w})"),
            Argument(&["attrs"], "attrs(\"acme.{w}.api_key\" = {w})"),
            Argument(&["attrs"], "attrs(\"acme.login\" = password)"),
            Argument(&["attrs"], "attrs(\"acme.auth\" = request.headers[\"authorization\"])"),
            Argument(&["attrs"], "attrs(\"http.request.header.authorization\" = %{w})"),
            Argument(&["attrs"], "attrs(\"http.request.header.cookie\" = ?{w})"),
            Argument(&["attrs"], "attrs(\"acme.session\" = %user.access_token)"),
            Argument(&["start_attrs"], "start_attrs(\"acme.client_secret\" = {w})"),
            Argument(&["attrs"], "attrs(\"acme.{w}\" = &config.private_key)"),
            Statement("record!(\"acme.token\" = {w}.clone());"),
            Statement("record!(\"acme.{w}\" = refresh_token.as_str());"),
            Statement("event!(\"login\", \"acme.user.password\" = %{w});"),
            Item(
                "fn {w}(span: &SpanRef) { span.set_attribute(opentelemetry::KeyValue::new(\"{w}.password\", handle({n}))); }",
            ),
            Item("#[tracing::instrument(skip_all, fields(api_key = %{w}))]\nfn {w}({w}: &str) { handle({w}); }"),
        ],
    },
    Plants {
        slug: "personal_data",
        places: &[
            Argument(&["attrs"], "attrs(\"acme.user.email\" = %{w})"),
            Argument(&["attrs"], "attrs(\"acme.customer.phone_number\" = {w})"),
            Argument(&["attrs"], "attrs(\"acme.payment.card_number\" = %card)"),
            Argument(&["attrs"], "attrs(\"acme.iban\" = account.iban)"),
            Argument(&["start_attrs"], "start_attrs(\"acme.ssn\" = {w})"),
            Argument(&["attrs"], "attrs(\"acme.{w}\" = user.email.clone())"),
            Statement("record!(\"acme.passport_number\" = {w});"),
            Statement("record!(\"acme.{w}\" = %customer.date_of_birth);"),
            Statement("event!(\"signup\", \"acme.email\" = %{w});"),
            Item(
                "fn {w}(span: &SpanRef) { span.set_attribute(opentelemetry::KeyValue::new(\"acme.user.email\", handle({n}))); }",
            ),
        ],
    },
    Plants {
        slug: "consumer_without_link",
        places: &[
            Item("#[traced(kind = \"consumer\")]\nasync fn {w}(message: {T}) { handle(message).await }"),
            Item(
                "#[traced(name = \"{w}\", kind = \"consumer\", attrs(\"acme.{w}\" = handle({n})))]\nfn {w}(message: {T}) { handle(message); }",
            ),
            Item(
                "#[traced(messaging(system = \"kafka\", destination = \"{w}\", operation = \"process\"))]\nasync fn {w}(m: {T}) { handle(m).await }",
            ),
            Item(
                "impl {T} {\n    #[traced(kind = \"consumer\", err)]\n    async fn {w}(&self) -> Result<(), Error> { self.run().await }\n}",
            ),
            Item("fn {w}(m: {T}) { span!(\"{w}\", kind = \"consumer\", { handle(m); }); }"),
        ],
    },
    Plants {
        slug: "producer_without_inject",
        places: &[
            Item("#[traced(kind = \"producer\")]\nasync fn {w}(message: {T}) { send(message).await }"),
            Item(
                "#[traced(kind = \"producer\", attrs(\"acme.{w}\" = handle({n})))]\nfn {w}(queue: &mut {T}) { queue.push({n}); }",
            ),
            Item(
                "impl {T} {\n    #[traced(name = \"{w}\", kind = \"producer\")]\n    async fn {w}(&self) -> Result<(), Error> { self.client.publish({n}).await }\n}",
            ),
            Item("fn {w}(m: {T}) { span!(\"{w}\", kind = \"producer\", { send(m); }); }"),
        ],
    },
    Plants {
        slug: "client_server_swapped",
        places: &[
            Item(
                "#[traced(kind = \"client\", parent_from = request.headers())]\nasync fn {w}(request: {T}) { handle(request).await }",
            ),
            Item(
                "#[traced(parent_from = headers, kind = \"client\", name = \"{w}\")]\nfn {w}(headers: &Headers) { handle(headers); }",
            ),
            Item(
                "#[traced(kind = \"server\", inject_into = request.headers_mut())]\nasync fn {w}(request: &mut {T}) { handle(request).await }",
            ),
            Item("fn {w}(r: &mut {T}) { span!(\"{w}\", kind = \"server\", inject_into = r.headers, { handle(r); }); }"),
        ],
    },
    Plants {
        slug: "span_in_loop",
        places: &[
            Statement("for {w} in items { span!(\"{w}\", { handle({w}); }); }"),
            Statement("for (key, {w}) in &map { let done = span!(\"{w}\", { handle({w}) }); drop((key, done)); }"),
            Statement("let _: Vec<_> = items.iter().map(|{w}| span!(\"{w}\", { handle({w}) })).collect();"),
            Statement("items.into_iter().for_each(|{w}| { span!(\"{w}\", { handle({w}); }); });"),
            Statement("let _ = items.iter().filter(|{w}| span!(\"{w}\", { handle({w}) > {n} })).count();"),
            Statement(
                "let _ = lines.lines().filter_map(|{w}| { let parsed = span!(\"{w}\", { {w}.parse::<u32>() }); parsed.ok() }).sum::<u32>();",
            ),
            Statement(
                "for {w} in items.drain(..) { tokio::spawn(async move { span!(\"{w}\", async { handle({w}).await }).await }); }",
            ),
            Statement("let _ = items.iter().fold({n}, |sum, {w}| sum + span!(\"{w}\", { handle({w}) }));"),
            Statement("stream.for_each(|{w}| span!(\"{w}\", async move { handle({w}).await })).await;"),
            Statement(
                "let _ = stream::iter(items).map(|{w}| span!(\"{w}\", async move { handle({w}).await })).buffered(8).collect::<Vec<_>>().await;",
            ),
            Statement("if {n} > 3 { for {w} in 0..items.len() { span!(\"{w}\", { handle({w}); }); } }"),
            Statement(
                "join_all(items.iter().map(|{w}| async move { span!(\"{w}\", async { handle({w}).await }).await })).await;",
            ),
            Statement("items.par_iter().for_each(|{w}| span!(\"{w}\", { handle({w}); }));"),
            Statement("for row in rows { for {w} in row { otel_runtime::span!(\"{w}\", { handle({w}); }); } }"),
            Item(
                "fn {w}(items: &[u64]) { for item in items { let span = tracer.start(\"{w}\"); handle(item); drop(span); } }",
            ),
            Item(
                "fn {w}(items: &[u64]) { for item in items { let _guard = tracing::info_span!(\"{w}\").entered(); handle(item); } }",
            ),
            Item("fn {w}(items: &[u64]) { items.iter().for_each(|item| tracer.in_span(\"{w}\", |_| handle(item))); }"),
        ],
    },
    Plants {
        slug: "endless_span",
        places: &[
            Item(
                "#[traced]\nasync fn {w}(mut rx: Receiver<{T}>) { while let Some(message) = rx.recv().await { handle(message).await; } }",
            ),
            Item("#[traced(name = \"{w}\")]\nasync fn {w}() { loop { handle({n}).await; } }"),
            Item("#[traced]\nfn {w}() { let mut left = {n}; loop { left += 1; handle(left); } }"),
            Item(
                "#[traced]\nasync fn {w}(listener: Listener) -> ! { loop { let socket = listener.accept().await; handle(socket).await; } }",
            ),
            Item(
                "impl {T} {\n    #[traced]\n    async fn {w}(&self) { let mut every = interval({n}); loop { every.tick().await; self.reap(); } }\n}",
            ),
            Item("#[traced]\nasync fn {w}() { prepare().await; while true { handle({n}).await; } }"),
            Item(
                "#[traced]\nasync fn {w}(mut rx: Receiver<{T}>) { loop { tokio::select! { Some(m) = rx.recv() => handle(m).await, _ = tick() => {} } } }",
            ),
            Item("async fn {w}() { span!(\"{w}\", async { loop { handle({n}).await; } }).await }"),
        ],
    },
    Plants {
        slug: "endless_carried_task",
        places: &[
            Item(
                "#[traced(carry = \"parent\")]\nfn {w}(pool: {T}) { tokio::spawn(async move { loop { pool.reap().await; } }); }",
            ),
            Item(
                "#[traced(carry = \"link\")]\nfn {w}(mut rx: Receiver<{T}>) { tokio::spawn(async move { while let Some(m) = rx.recv().await { handle(m).await; } }); }",
            ),
            Item(
                "#[traced]\nfn {w}(pool: {T}) { tokio::spawn(otel_runtime::carry(async move { loop { pool.reap().await; } })); }",
            ),
            Item(
                "#[traced(carry = \"parent\", name = \"{w}\")]\nfn {w}(pool: {T}) { std::thread::spawn(move || loop { pool.reap(); }); }",
            ),
        ],
    },
    Plants {
        slug: "nothing_to_time",
        places: &[
            Item("impl {T} {\n    #[traced]\n    fn {w}(&self) -> u64 { self.{w} }\n}"),
            Item("#[traced]\nfn {w}(left: u64, right: u64) -> u64 { left + right * {n} }"),
            Item("#[traced(name = \"{w}\")]\nfn {w}(left: u64) -> bool { left > {n} }"),
            Item("#[traced]\nasync fn {w}(flag: bool) -> u64 { if flag { 1 } else { {n} } }"),
            Item("impl {T} {\n    #[traced]\n    fn {w}(self, {w}: u64) -> Self { Self { {w}, ..self } }\n}"),
            Item("#[traced]\nfn {w}(word: Word) -> u64 { match word { Word::One => 1, Word::Two => {n} } }"),
            Item("impl {T} {\n    #[traced]\n    fn {w}(&mut self, to: u64) { self.{w} = to; }\n}"),
        ],
    },
    Plants {
        slug: "inline_always",
        places: &[
            Item("#[traced]\n#[inline(always)]\nfn {w}() { handle({n}); }"),
            Item("#[inline(always)]\n#[traced]\npub fn {w}() { handle({n}); }"),
            Item(
                "impl {T} {\n    #[inline(always)]\n    #[traced(kind = \"client\")]\n    fn {w}(&self) { self.run({n}); }\n}",
            ),
        ],
    },
    Plants {
        slug: "unbounded_events",
        places: &[
            Statement("for {w} in items { event!(\"{w}\", \"acme.{w}\" = handle({w})); }"),
            Statement("while handle({n}) { event!(\"{w}\"); }"),
            Statement("items.iter().for_each(|{w}| event!(\"{w}\", \"acme.{w}\" = *{w}));"),
            Statement("loop { event!(\"{w}\"); if handle({n}) { break; } }"),
            Statement("for row in rows { if handle(row) { otel_runtime::event!(\"{w}\"); } }"),
        ],
    },
    Plants {
        slug: "too_many_attributes",
        places: &[
            Argument(
                &["attrs"],
                "attrs(\"acme.{w}.n0\" = handle(0), \"acme.{w}.n1\" = handle(1), \"acme.{w}.n2\" = handle(2), \"acme.{w}.n3\" = handle(3), \"acme.{w}.n4\" = handle(4), \"acme.{w}.n5\" = handle(5), \"acme.{w}.n6\" = handle(6), \"acme.{w}.n7\" = handle(7), \"acme.{w}.n8\" = handle(8), \"acme.{w}.n9\" = handle(9), \"acme.{w}.n10\" = handle(10), \"acme.{w}.n11\" = handle(11), \"acme.{w}.n12\" = handle(12), \"acme.{w}.n13\" = handle(13), \"acme.{w}.n14\" = handle(14), \"acme.{w}.n15\" = handle(15), \"acme.{w}.n16\" = handle(16), \"acme.{w}.n17\" = handle(17), \"acme.{w}.n18\" = handle(18), \"acme.{w}.n19\" = handle(19), \"acme.{w}.n20\" = handle(20), \"acme.{w}.n21\" = handle(21), \"acme.{w}.n22\" = handle(22), \"acme.{w}.n23\" = handle(23), \"acme.{w}.n24\" = handle(24), \"acme.{w}.n25\" = handle(25), \"acme.{w}.n26\" = handle(26), \"acme.{w}.n27\" = handle(27), \"acme.{w}.n28\" = handle(28), \"acme.{w}.n29\" = handle(29), \"acme.{w}.n30\" = handle(30), \"acme.{w}.n31\" = handle(31), \"acme.{w}.n32\" = handle(32))",
            ),
            Argument(
                &["attrs", "start_attrs"],
                "attrs(\"acme.{w}.n0\" = handle(0), \"acme.{w}.n1\" = handle(1), \"acme.{w}.n2\" = handle(2), \"acme.{w}.n3\" = handle(3), \"acme.{w}.n4\" = handle(4), \"acme.{w}.n5\" = handle(5), \"acme.{w}.n6\" = handle(6), \"acme.{w}.n7\" = handle(7), \"acme.{w}.n8\" = handle(8), \"acme.{w}.n9\" = handle(9), \"acme.{w}.n10\" = handle(10), \"acme.{w}.n11\" = handle(11), \"acme.{w}.n12\" = handle(12), \"acme.{w}.n13\" = handle(13), \"acme.{w}.n14\" = handle(14), \"acme.{w}.n15\" = handle(15), \"acme.{w}.n16\" = handle(16), \"acme.{w}.n17\" = handle(17), \"acme.{w}.n18\" = handle(18), \"acme.{w}.n19\" = handle(19)), start_attrs(\"acme.{w}.m0\" = 0, \"acme.{w}.m1\" = 1, \"acme.{w}.m2\" = 2, \"acme.{w}.m3\" = 3, \"acme.{w}.m4\" = 4, \"acme.{w}.m5\" = 5, \"acme.{w}.m6\" = 6, \"acme.{w}.m7\" = 7, \"acme.{w}.m8\" = 8, \"acme.{w}.m9\" = 9, \"acme.{w}.m10\" = 10, \"acme.{w}.m11\" = 11, \"acme.{w}.m12\" = 12, \"acme.{w}.m13\" = 13, \"acme.{w}.m14\" = 14, \"acme.{w}.m15\" = 15, \"acme.{w}.m16\" = 16, \"acme.{w}.m17\" = 17, \"acme.{w}.m18\" = 18, \"acme.{w}.m19\" = 19)",
            ),
            Statement(
                "record!(\"acme.{w}.n0\" = handle(0), \"acme.{w}.n1\" = handle(1), \"acme.{w}.n2\" = handle(2), \"acme.{w}.n3\" = handle(3), \"acme.{w}.n4\" = handle(4), \"acme.{w}.n5\" = handle(5), \"acme.{w}.n6\" = handle(6), \"acme.{w}.n7\" = handle(7), \"acme.{w}.n8\" = handle(8), \"acme.{w}.n9\" = handle(9), \"acme.{w}.n10\" = handle(10), \"acme.{w}.n11\" = handle(11), \"acme.{w}.n12\" = handle(12), \"acme.{w}.n13\" = handle(13), \"acme.{w}.n14\" = handle(14), \"acme.{w}.n15\" = handle(15), \"acme.{w}.n16\" = handle(16), \"acme.{w}.n17\" = handle(17), \"acme.{w}.n18\" = handle(18), \"acme.{w}.n19\" = handle(19), \"acme.{w}.n20\" = handle(20), \"acme.{w}.n21\" = handle(21), \"acme.{w}.n22\" = handle(22), \"acme.{w}.n23\" = handle(23), \"acme.{w}.n24\" = handle(24), \"acme.{w}.n25\" = handle(25), \"acme.{w}.n26\" = handle(26), \"acme.{w}.n27\" = handle(27), \"acme.{w}.n28\" = handle(28), \"acme.{w}.n29\" = handle(29), \"acme.{w}.n30\" = handle(30), \"acme.{w}.n31\" = handle(31), \"acme.{w}.n32\" = handle(32));",
            ),
        ],
    },
    Plants {
        slug: "concrete_route",
        places: &[
            Argument(&["attrs"], "attrs(\"http.route\" = request.uri().path())"),
            Argument(&["attrs"], "attrs(\"http.route\" = %uri.path())"),
            Argument(&["attrs"], "attrs(\"http.route\" = \"/orders/{n}\")"),
            Argument(&["start_attrs"], "start_attrs(\"http.route\" = req.path())"),
            Argument(&["attrs"], "attrs(semconv::HTTP_ROUTE = %request.uri())"),
            Statement("record!(\"http.route\" = url.path().to_owned());"),
        ],
    },
    Plants {
        slug: "traced_call_in_loop",
        places: &[
            Item(
                "#[traced]\nfn {w}_one(item: u64) { handle(item); }\nfn {w}(items: &[u64]) { for item in items { {w}_one(*item); } }",
            ),
            Item(
                "#[traced]\nasync fn {w}_one(item: u64) { handle(item).await; }\nasync fn {w}(items: Vec<u64>) { for item in items { {w}_one(item).await; } }",
            ),
            Item(
                "#[traced]\nfn {w}_one(item: &u64) -> u64 { handle(item) }\nfn {w}(items: &[u64]) -> Vec<u64> { items.iter().map({w}_one).collect() }",
            ),
            Item(
                "#[traced]\nfn {w}_one(item: &u64) -> u64 { handle(item) }\nfn {w}(items: &[u64]) -> u64 { items.iter().map(|item| {w}_one(item)).sum() }",
            ),
            Item(
                "impl {T} {\n    #[traced]\n    fn {w}_one(&self, item: &u64) { handle(item); }\n    fn {w}(&self, items: &[u64]) { for item in items { self.{w}_one(item); } }\n}",
            ),
        ],
    },
    Plants {
        slug: "raw_spawn",
        places: &[
            Item(
                "#[traced]\nfn {w}() { {w}_helper(); }\nfn {w}_helper() { tokio::spawn(async { handle({n}).await }); }",
            ),
            Item(
                "#[traced]\nasync fn {w}() { {w}_helper().await; }\nasync fn {w}_helper() { {w}_deeper(); }\nfn {w}_deeper() { std::thread::spawn(|| handle({n})); }",
            ),
            Item(
                "impl {T} {\n    #[traced]\n    fn {w}(&self) { self.{w}_helper(); }\n    fn {w}_helper(&self) { tokio::task::spawn_blocking(|| handle({n})); }\n}",
            ),
        ],
    },
    Plants {
        slug: "simple_processor",
        places: &[
            Program(
                "use opentelemetry_sdk::trace::SdkTracerProvider;\nfn main() { let provider = SdkTracerProvider::builder().with_simple_exporter(exporter({n})).build(); run(&provider); provider.shutdown(); }",
            ),
            Program(
                "use opentelemetry_sdk::trace::{SdkTracerProvider, SimpleSpanProcessor};\nfn main() { let provider = SdkTracerProvider::builder().with_span_processor(SimpleSpanProcessor::new(exporter())).build(); run(&provider); provider.shutdown(); }",
            ),
            Program(
                "use opentelemetry_sdk::trace::SdkTracerProvider;\nfn {w}() -> SdkTracerProvider { let simple = opentelemetry_sdk::trace::SimpleSpanProcessor::new({w}_exporter()); SdkTracerProvider::builder().with_span_processor(simple).build() }\nfn main() { let provider = {w}(); run(); provider.shutdown(); }",
            ),
        ],
    },
    Plants {
        slug: "unwrapped_sampler",
        places: &[
            Program(
                "use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};\nfn main() { let provider = SdkTracerProvider::builder().with_sampler(Sampler::TraceIdRatioBased(0.{n})).with_batch_exporter(exporter()).build(); run(&provider); provider.shutdown(); }",
            ),
            Program(
                "use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};\nfn main() { let provider = SdkTracerProvider::builder().with_batch_exporter({w}()).with_sampler(Sampler::AlwaysOff).build(); run(&provider); provider.shutdown(); }",
            ),
            Program(
                "use opentelemetry_sdk::trace::Sampler;\nuse otel_runtime::Telemetry;\nfn main() { let telemetry = Telemetry::builder().service(\"{w}\", \"1\").sampler_unwrapped(Sampler::TraceIdRatioBased(0.{n})).install(); run(); drop(telemetry); }",
            ),
        ],
    },
    Plants {
        slug: "provider_not_shut_down",
        places: &[
            Program(
                "use opentelemetry::global;\nuse opentelemetry_sdk::trace::SdkTracerProvider;\nfn main() { let provider = SdkTracerProvider::builder().with_batch_exporter({w}({n})).build(); global::set_tracer_provider(provider); run(); }",
            ),
            Program(
                "use opentelemetry::global;\nuse opentelemetry_sdk::trace::SdkTracerProvider;\nfn {w}() { let provider = SdkTracerProvider::builder().with_batch_exporter(exporter()).build(); global::set_tracer_provider(provider); }\nfn main() { {w}(); run({n}); }",
            ),
            Program(
                "use otel_runtime::Telemetry;\nfn main() { let _ = Telemetry::builder().service(\"{w}\", \"1\").install(); run({n}); }",
            ),
        ],
    },
];
