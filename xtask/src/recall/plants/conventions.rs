//! Keys and their values, and what must not leave the process.

use super::Place::{Argument, Item, Statement};
use super::Plants;

pub(super) const ALL: &[Plants] = &[
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
];
