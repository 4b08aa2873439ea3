//! `Carried`: values that take their sender's context through channels and to actors.

#![allow(clippy::needless_pass_by_value, reason = "annotations borrow the parameters, as they are")]

use otel_runtime::opentelemetry::trace::TraceContextExt as _;
use otel_runtime::testing::{self, assert_child_of, assert_linked, assert_no_parent};
use otel_runtime::{Carried, CarryExt as _, carry, current_span_context, link_from, links_from, span, traced};
use std::cell::Cell;
use std::sync::mpsc as std_mpsc;
use tokio::sync::{mpsc, oneshot};

#[derive(Debug, Clone, PartialEq)]
struct Order(u64);

#[traced(kind = "producer", attrs("acme.order.id" = order.0))]
fn pack(order: Order) -> Carried<Order> {
    Carried::new(order)
}

#[traced(attrs("acme.order.id" = id))]
fn step(id: u64) {}

mod annotations {
    use super::*;

    #[traced(kind = "consumer", link_from = order, attrs("acme.order.id" = order.0))]
    async fn linked(order: Carried<Order>) {
        step(order.0);
    }

    #[traced(kind = "consumer", link_from = order)]
    fn borrowed(order: &Carried<Order>) {
        step(order.0);
    }

    #[traced(kind = "server", parent = order)]
    async fn called(order: Carried<Order>) {
        step(order.0);
    }

    #[traced(kind = "consumer", links_from = batch)]
    fn of_a_batch(batch: &[Carried<Order>]) {
        assert_eq!(batch.len(), 2);
    }

    #[traced(kind = "consumer", link_from = order)]
    fn optional(order: Option<Carried<Order>>) -> bool {
        order.is_some()
    }

    #[tokio::test]
    async fn take_an_envelope_for_link_and_parent() {
        let recorder = testing::record();
        linked(pack(Order(1))).await;
        borrowed(&pack(Order(2)));
        called(pack(Order(3))).await;
        of_a_batch(&[pack(Order(4)), pack(Order(5))]);
        assert!(optional(Some(pack(Order(6)))));
        assert!(!optional(None));
        assert_eq!(
            recorder.tree(),
            "pack producer {acme.order.id: 1}\n\
             linked consumer {acme.order.id: 1} -> pack\n\
             \x20 step {acme.order.id: 1}\n\
             pack producer {acme.order.id: 2}\n\
             borrowed consumer -> pack\n\
             \x20 step {acme.order.id: 2}\n\
             pack producer {acme.order.id: 3}\n\
             \x20 called server\n\
             \x20   step {acme.order.id: 3}\n\
             pack producer {acme.order.id: 4}\n\
             pack producer {acme.order.id: 5}\n\
             of_a_batch consumer -> pack -> pack\n\
             pack producer {acme.order.id: 6}\n\
             optional consumer -> pack\n\
             optional consumer\n"
        );
    }

    #[test]
    fn make_no_link_where_the_sender_had_no_span() {
        let recorder = testing::record();
        let bare = Carried::new(Order(1));
        assert!(link_from(&bare).is_none());
        assert!(links_from([&bare, &pack(Order(2))]).len() == 1);
        borrowed(&bare);
        assert!(recorder.tree().ends_with("\nborrowed consumer\n  step {acme.order.id: 1}\n"), "{}", recorder.tree());
    }
}

mod closures {
    use super::*;

    #[test]
    fn run_as_children_or_as_linked_roots_whatever_span_the_receiver_has() {
        let recorder = testing::record();
        let (sender, inbox) = std_mpsc::channel();
        for id in 1..=2 {
            sender.send(pack(Order(id))).unwrap();
        }
        let context = recorder.context();
        let receiver = std::thread::spawn(move || {
            let _attached = context.attach();
            span!("receiver", {
                let ambient = current_span_context();
                assert_eq!(inbox.recv().unwrap().child(|order| (step(order.0), order.0).1), 1);
                inbox.recv().unwrap().linked(|order| step(order.0));
                assert_eq!(current_span_context(), ambient, "the receiver has its own back");
            });
        });
        receiver.join().unwrap();
        assert_eq!(
            recorder.tree(),
            "pack producer {acme.order.id: 1}\n\
             \x20 step {acme.order.id: 1}\n\
             pack producer {acme.order.id: 2}\n\
             receiver\n\
             step {acme.order.id: 2} -> pack\n"
        );
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn of_futures_are_called_polled_and_dropped_under_the_context() {
        struct Cleanup(u64);
        impl Drop for Cleanup {
            fn drop(&mut self) {
                step(self.0);
            }
        }
        let recorder = testing::record();
        let work = |order: Order| {
            step(order.0 * 10);
            async move {
                let _cleanup = Cleanup(order.0 * 10 + 2);
                tokio::task::yield_now().await;
                step(order.0 * 10 + 1);
            }
        };
        let (child, linked) = (pack(Order(1)).child_async(work), pack(Order(2)).linked_async(work));
        tokio::spawn(child).await.unwrap();
        tokio::spawn(linked).await.unwrap();
        let (first, second) = (recorder.spans(), recorder.spans());
        let packed = |id: &str| {
            let is_it =
                |span: &&testing::TestSpan| span.name == "pack" && span.attribute("acme.order.id").unwrap() == id;
            first.iter().find(is_it).unwrap()
        };
        let steps = |of: char| {
            let of_order = move |id: String| id.len() == 2 && id.starts_with(of);
            second.iter().filter(move |span| span.attribute("acme.order.id").is_some_and(of_order))
        };
        assert_eq!((steps('1').count(), steps('2').count()), (3, 3));
        steps('1').for_each(|step| assert_child_of(step, packed("1")));
        for step in steps('2') {
            assert_linked(step, packed("2"));
            assert_no_parent(step);
        }
    }

    #[test]
    fn keep_a_link_that_was_pending_at_the_sender() {
        let recorder = testing::record();
        let relay = span!("origin", { (|| Carried::new(Order(1))).carry_linked() });
        // Runs without a span: what it sends is about `origin` still.
        let forwarded = std::thread::spawn(relay).join().unwrap();
        forwarded.linked(|order| step(order.0));
        assert_eq!(recorder.tree(), "origin\nstep {acme.order.id: 1} -> origin\n");
    }

    #[test]
    fn can_be_called_many_times_by_reference() {
        let recorder = testing::record();
        let handler = span!("registers", { Carried::new(|id: u64, _: &str| step(id)) });
        std::thread::spawn(move || {
            for id in 1..=2 {
                handler.as_ref().linked(|handler| handler(id, "borrowed"));
            }
            handler.as_ref().child(|handler| handler(3, "borrowed"));
        })
        .join()
        .unwrap();
        assert_eq!(
            recorder.tree(),
            "registers\n  step {acme.order.id: 3}\n\
             step {acme.order.id: 1} -> registers\nstep {acme.order.id: 2} -> registers\n"
        );
    }
}

mod the_envelope {
    use super::*;

    #[test]
    fn is_send_and_clone_where_the_value_is_and_derefs_to_it() {
        fn is_send<T: Send>(_: &T) {}
        let recorder = testing::record();
        let only_send = pack(Order(1)).map(|order| Cell::new(order.0));
        is_send(&only_send);
        only_send.set(2);
        assert_eq!(only_send.get(), 2);
        only_send.child(|id| step(id.into_inner()));
        let mut order = pack(Order(3));
        order.0 = 4;
        assert_eq!((order.clone().into_inner(), order.0), (Order(4), 4));
        order.as_mut().linked(|order| order.0 = 5);
        assert_eq!(order.into_inner(), Order(5));
        // A value that was taken out belongs to nobody.
        let taken = pack(Order(6)).into_inner();
        step(taken.0);
        let tree = recorder.tree();
        assert!(tree.starts_with("pack producer {acme.order.id: 1}\n  step {acme.order.id: 2}\n"), "{tree}");
        assert!(tree.ends_with("\npack producer {acme.order.id: 6}\nstep {acme.order.id: 6}\n"), "{tree}");
    }

    #[test]
    fn can_be_made_while_the_thread_is_torn_down() {
        struct Late(std_mpsc::Sender<Carried<u8>>);
        impl Drop for Late {
            fn drop(&mut self) {
                self.0.send(Carried::new(7)).unwrap();
            }
        }
        thread_local!(static LATE: Cell<Option<Late>> = const { Cell::new(None) });
        let (sender, inbox) = std_mpsc::channel();
        std::thread::spawn(move || {
            LATE.set(Some(Late(sender)));
            opentelemetry::Context::map_current(|context| assert!(!context.has_active_span()));
            span!("last", {});
        })
        .join()
        .unwrap();
        let late = inbox.recv().unwrap();
        assert!(link_from(&late).is_none());
        assert_eq!(late.child(|seven| seven * 6), 42);
    }
}

mod actors {
    use super::*;

    struct Ask {
        id: u64,
        answer: oneshot::Sender<u64>,
    }

    #[traced(kind = "consumer", link_from = order, attrs("acme.order.id" = order.0))]
    async fn handle(order: Carried<Order>) {
        step(order.0);
        tokio::task::yield_now().await;
    }

    /// Waited for, so a child.
    #[traced(kind = "server", parent = ask)]
    async fn reply(ask: Carried<Ask>) {
        let Ask { id, answer } = ask.into_inner();
        step(id);
        let _ = answer.send(id * 2);
    }

    async fn actor(mut inbox: mpsc::Receiver<Carried<Order>>, mut asks: mpsc::Receiver<Carried<Ask>>) {
        while let Some(order) = inbox.recv().await {
            handle(order).await;
        }
        while let Some(ask) = asks.recv().await {
            reply(ask).await;
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn handle_each_message_in_a_root_with_exactly_its_link() {
        const SENDERS: u64 = 8;
        #[traced(kind = "producer", attrs("acme.order.id" = id))]
        async fn send(orders: mpsc::Sender<Carried<Order>>, id: u64) {
            orders.send(Carried::new(Order(id))).await.unwrap();
        }
        #[traced(kind = "client", attrs("acme.order.id" = id))]
        async fn ask(asks: mpsc::Sender<Carried<Ask>>, id: u64) -> u64 {
            let (answer, answered) = oneshot::channel();
            asks.send(Carried::new(Ask { id, answer })).await.unwrap();
            answered.await.unwrap()
        }
        let recorder = testing::record();
        let (orders, inbox) = mpsc::channel(2);
        let (asks, calls) = mpsc::channel(2);
        let actor = tokio::spawn(carry(actor(inbox, calls)));
        let senders: Vec<_> = (0..SENDERS).map(|id| tokio::spawn(carry(send(orders.clone(), id)))).collect();
        drop(orders);
        for sender in senders {
            sender.await.unwrap();
        }
        assert_eq!(ask(asks.clone(), 21).await, 42);
        drop(asks);
        actor.await.unwrap();

        let spans = recorder.spans();
        let of = |name: &str, id: u64| {
            let found = |span: &&testing::TestSpan| {
                span.name == name && span.attribute("acme.order.id") == Some(id.to_string())
            };
            spans.iter().find(found).unwrap()
        };
        for id in 0..SENDERS {
            let handled = of("handle", id);
            assert_no_parent(handled);
            assert_linked(handled, of("send", id));
            assert_eq!(handled.links.len(), 1);
            assert_child_of(of("step", id), handled);
        }
        assert_child_of(&recorder.span("reply"), of("ask", 21));
        assert_child_of(of("step", 21), &recorder.span("reply"));
    }
}
