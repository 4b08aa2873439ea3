//! Work that outlives what started it: actors, background tasks, endless ones, cron jobs.

use otel_runtime::testing;

mod actors {
    use super::testing;

    // guide: actor
    use otel_runtime::{Carried, traced};
    use tokio::sync::{mpsc, oneshot};

    struct Order(u64);

    struct Ask {
        order: u64,
        answer: oneshot::Sender<u64>,
    }

    #[traced(kind = "producer")]
    async fn send(orders: &mpsc::Sender<Carried<Order>>, order: Order) {
        let _ = orders.send(Carried::new(order)).await;
    }

    /// Nobody waits: a link.
    #[traced(kind = "consumer", link_from = order, attrs("acme.order.id" = order.0))]
    async fn handle(order: Carried<Order>) {}

    #[traced(kind = "client")]
    async fn ask(asks: &mpsc::Sender<Carried<Ask>>, order: u64) -> Option<u64> {
        let (answer, answered) = oneshot::channel();
        let _ = asks.send(Carried::new(Ask { order, answer })).await;
        answered.await.ok()
    }

    /// The sender waits for the answer: a parent.
    #[traced(kind = "server", parent = ask)]
    async fn reply(ask: Carried<Ask>) {
        let Ask { order, answer } = ask.into_inner();
        let _ = answer.send(order * 100);
    }

    /// No span here, as in every loop that receives.
    async fn actor(mut orders: mpsc::Receiver<Carried<Order>>, mut asks: mpsc::Receiver<Carried<Ask>>) {
        loop {
            tokio::select! {
                Some(order) = orders.recv() => handle(order).await,
                Some(question) = asks.recv() => reply(question).await,
                else => return,
            }
        }
    }
    // guide: end

    #[tokio::test]
    async fn link_what_is_sent_and_parent_what_is_asked() {
        // guide: actor
        let recorder = testing::record();
        let ((orders, inbox), (asks, questions)) = (mpsc::channel(8), mpsc::channel(8));
        let running = tokio::spawn(otel_runtime::carry(actor(inbox, questions)));
        send(&orders, Order(7)).await;
        assert_eq!(ask(&asks, 7).await, Some(700));
        drop((orders, asks));
        running.await.unwrap();
        assert_eq!(
            recorder.tree(),
            "\
send producer
ask client
  reply server
handle consumer {acme.order.id: 7} -> send
"
        );
        // guide: end
    }
}

mod background {
    use super::testing;
    use std::sync::Arc;
    use tokio::sync::Notify;

    // guide: background
    use otel_runtime::{CarryExt as _, traced};

    #[traced]
    async fn refresh_cache() {}

    #[traced]
    async fn send_mail() {}

    /// All that is spawned here outlives the request.
    #[traced(name = "POST /orders", kind = "server", carry = "link")]
    async fn post_order() {
        tokio::spawn(refresh_cache());
        tokio::spawn(async {
            send_mail().await;
        });
    }

    /// One of two does.
    #[traced(name = "GET /orders", kind = "server")]
    async fn get_orders() {
        tokio::spawn(refresh_cache().carry_linked());
        tokio::spawn(send_mail()).await.unwrap();
    }
    // guide: end

    #[tokio::test]
    async fn work_is_a_root_that_is_linked() {
        // guide: background
        let recorder = testing::record();
        post_order().await;
        tokio::task::yield_now().await;
        assert_eq!(
            recorder.tree(),
            "\
POST /orders server
refresh_cache -> POST /orders
send_mail -> POST /orders
"
        );
        // guide: end
        recorder.clear();
        get_orders().await;
        tokio::task::yield_now().await;
        let tree = recorder.tree();
        assert!(tree.contains("\n  send_mail\n"), "{tree}");
        assert!(tree.contains("\nrefresh_cache -> GET /orders\n"), "{tree}");
    }

    // guide: endless
    #[traced]
    async fn reap() {}

    #[traced]
    async fn connect(idle: Arc<Notify>) {
        // A block with a loop that never ends is not carried.
        tokio::spawn(async move {
            loop {
                idle.notified().await;
                reap().await;
            }
        });
    }

    /// A call hides its loop: say that it is not to be carried.
    #[traced(carry = "off")]
    async fn connect_by_a_function(idle: Arc<Notify>) {
        tokio::spawn(reap_for_ever(idle));
    }

    async fn reap_for_ever(idle: Arc<Notify>) {
        loop {
            idle.notified().await;
            reap().await;
        }
    }

    /// A loop that ends with its data looks like one that waits for ever: carry it by hand.
    #[traced]
    async fn import(mut rows: tokio::sync::mpsc::Receiver<u64>) -> u64 {
        let task = async move {
            let mut sum = 0;
            while let Some(row) = rows.recv().await {
                sum += store(row).await;
            }
            sum
        };
        tokio::spawn(task.carry()).await.unwrap_or_default()
    }

    #[traced]
    async fn store(row: u64) -> u64 {
        std::future::ready(row).await
    }
    // guide: end

    const ROOTS: &str = "reap\nreap\nreap\n";

    async fn tree_after(connect: impl Future<Output = ()>, idle: &Notify) -> String {
        let recorder = testing::record();
        connect.await;
        for _ in 0..3 {
            idle.notify_one();
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
        }
        recorder.tree()
    }

    #[tokio::test]
    async fn loops_are_no_children_of_their_first_request() {
        let idle = Arc::new(Notify::new());
        assert_eq!(tree_after(connect(idle.clone()), &idle).await, format!("connect\n{ROOTS}"));
        let idle = Arc::new(Notify::new());
        assert_eq!(
            tree_after(connect_by_a_function(idle.clone()), &idle).await,
            format!("connect_by_a_function\n{ROOTS}")
        );
        let (rows, receiver) = tokio::sync::mpsc::channel(2);
        for row in [40, 2] {
            rows.send(row).await.unwrap();
        }
        drop(rows);
        let recorder = testing::record();
        assert_eq!(import(receiver).await, 42);
        assert_eq!(recorder.tree(), "import\n  store\n  store\n");
    }
}

mod cron {
    use super::testing;

    // guide: cron
    use otel_runtime::{inject, traced};
    use std::collections::HashMap;

    /// Keeps who has left it: in a table this is a column.
    #[derive(Default)]
    struct Record {
        trace: HashMap<String, String>,
    }

    #[traced(name = "POST /orders", kind = "server")]
    fn post_order() -> Record {
        let mut record = Record::default();
        inject(&mut record.trace);
        record
    }

    #[traced(
        name = "nightly settlement",
        new_root,
        links_from = records.iter().map(|record| &record.trace),
    )]
    fn settle(records: &[Record]) {}
    // guide: end

    #[test]
    fn a_run_is_a_root_that_is_linked_to_each_of_its_records() {
        super::super::use_w3c();
        // guide: cron
        let recorder = testing::record();
        let records = [post_order(), post_order()];
        otel_runtime::span!("tick of the scheduler", { settle(&records) });
        assert_eq!(
            recorder.tree(),
            "\
POST /orders server
POST /orders server
tick of the scheduler
nightly settlement -> tick of the scheduler -> POST /orders -> POST /orders
"
        );
        // guide: end
    }
}
