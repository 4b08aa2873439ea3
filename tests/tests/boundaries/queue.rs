//! The first example of the guide: a consumer is a root with its link.

use otel_runtime::testing;

mod first {
    use super::testing;

    // guide: first
    use otel_runtime::traced;
    use std::collections::HashMap;
    use std::sync::mpsc::{Receiver, Sender, channel};

    struct Message {
        headers: HashMap<String, String>,
        order: u64,
    }

    #[traced(name = "POST /orders", kind = "server")]
    fn post_order(queue: &Sender<Message>, order: u64) {
        send(queue, Message { headers: HashMap::new(), order });
    }

    #[traced(name = "send orders", kind = "producer", inject_into = message.headers)]
    fn send(queue: &Sender<Message>, mut message: Message) {
        let _ = queue.send(message);
    }

    /// The poll loop: no annotation, so no span that messages could become children of.
    fn consume(queue: Receiver<Message>) {
        for message in queue {
            process(&message);
        }
    }

    #[traced(name = "process orders", kind = "consumer", link_from = message.headers)]
    fn process(message: &Message) {
        ship(message.order);
    }

    #[traced(attrs("acme.order.id" = order))]
    fn ship(order: u64) {}
    // guide: end

    #[test]
    fn a_consumer_is_a_root_with_exactly_its_link() {
        super::super::use_w3c();
        // guide: first
        let recorder = testing::record();
        let (queue, messages) = channel();
        post_order(&queue, 7);
        drop(queue);
        consume(messages);

        assert_eq!(
            recorder.tree(),
            "\
POST /orders server
  send orders producer
process orders consumer -> send orders
  ship {acme.order.id: 7}
"
        );
        let process = recorder.span("process orders");
        testing::assert_no_parent(&process);
        testing::assert_linked(&process, &recorder.span("send orders"));
        assert_eq!(process.links.len(), 1);
        // guide: end
    }
}
