//! How spans stand to others, and what loses the context.

use super::Place::{Item, Statement};
use super::Plants;

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
];
