//! How many spans, how long, and what is in them.

use super::Place::{Argument, Item, Statement};
use super::Plants;

pub(super) const ALL: &[Plants] = &[
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
];
