//! What a collector gets: one system out of three services.

use super::url;
use expect_test::expect;
use otel_tests::checkout::program;
use otel_tests::child::run;
use otel_tests::collector::{Collector, Received};
use otel_tests::wire::{attribute, id, is_root, links, named, picture};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn three_services_send_what_one_would(scheme: &str, system: &str) {
    let Some(url) = url(scheme) else { return };
    let collector = Collector::start();
    let endpoint = collector.endpoint();
    // Batches go out every hour only, so that what has arrived was delivered at the end.
    let variables = [("OTEL_EXPORTER_OTLP_ENDPOINT", &*endpoint), ("OTEL_BSP_SCHEDULE_DELAY", "3600000")];
    let outcome = run(program(), &["--broker", &url, "--exporter", "otlp"], &variables);
    assert_eq!(outcome.status.code(), Some(0), "{outcome:?}");
    assert_eq!(outcome.stderr, "");
    let spans = collector.spans();
    every_span_is_of_its_service(&spans);
    every_link_leads_to_the_sender(&spans);
    every_operation_names(&spans, system);
    // Nothing else is there: no poll loop has a span.
    expect![[r"
        process orders consumer -> send orders
          pack parcel
          send settlements producer
        process orders consumer -> send orders
          pack parcel
          send settlements producer
        process orders consumer -> send orders
          pack parcel
          send settlements producer
        process settlements consumer -> send settlements -> send settlements -> send settlements
          transfer money client
    "]]
    .assert_eq(&behind_the_queue(&spans));
    assert_eq!(spans.len(), 34 + 9 + 2);
}

fn behind_the_queue(spans: &[Received]) -> String {
    let all = picture(spans, &[]);
    all.find("process orders consumer").map(|at| all[at..].to_owned()).unwrap_or(all)
}

fn every_span_is_of_its_service(spans: &[Received]) {
    let mut services: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for received in spans {
        let service = received.resource_text("service.name").unwrap_or_default();
        services.entry(service).or_default().insert(&received.span.name);
    }
    let gateway =
        BTreeSet::from(["POST", "POST /orders", "charge card", "parse order", "reserve stock", "send orders"]);
    let expected = BTreeMap::from([
        ("checkout".to_owned(), gateway),
        ("checkout-shipping".to_owned(), BTreeSet::from(["pack parcel", "process orders", "send settlements"])),
        ("checkout-settlement".to_owned(), BTreeSet::from(["process settlements", "transfer money"])),
    ]);
    assert_eq!(services, expected);
}

fn every_link_leads_to_the_sender(spans: &[Received]) {
    for (consumers, senders, most) in
        [("process orders", "send orders", 1), ("process settlements", "send settlements", 3)]
    {
        let sent: BTreeSet<_> = named(spans, senders).into_iter().map(id).collect();
        let mut linked = Vec::new();
        for consumer in named(spans, consumers) {
            assert!(is_root(consumer), "{consumer:#?}");
            assert_eq!(links(consumer).len(), most, "{consumer:#?}");
            linked.extend(links(consumer));
        }
        assert_eq!((linked.len(), linked.into_iter().collect::<BTreeSet<_>>()), (3, sent));
    }
}

fn every_operation_names(spans: &[Received], system: &str) {
    for queue in ["orders", "settlements"] {
        let operations = [named(spans, &format!("send {queue}")), named(spans, &format!("process {queue}"))].concat();
        let names: BTreeSet<_> = operations.iter().map(|span| attribute(span, "messaging.destination.name")).collect();
        let [Some(name)] = &names.iter().collect::<Vec<_>>()[..] else { panic!("{names:?}") };
        assert!(name.starts_with("checkout.") && name.ends_with(queue), "{name}");
        for operation in operations {
            assert_eq!(attribute(operation, "messaging.system").as_deref(), Some(system));
            assert_eq!(attribute(operation, "messaging.destination.template").as_deref(), Some(queue));
        }
    }
}
