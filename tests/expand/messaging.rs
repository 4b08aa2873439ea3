#[traced(
    messaging(system = "nats", destination = "orders", operation = "process", consumer_group = "billing"),
    allow(consumer_without_link, reason = "these messages have no headers")
)]
fn known() {}

#[traced(
    links_from = batch,
    messaging(system = "kafka", destination = topic, operation = "process", operation_name = "poll", partition = partition)
)]
fn batch(batch: &[Headers], topic: &str, partition: i32) {}
