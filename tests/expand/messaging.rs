#[traced(messaging(system = "nats", destination = "orders", operation = "process", consumer_group = "billing"))]
fn known() {}

#[traced(
    links_from = batch,
    messaging(system = "kafka", destination = topic, operation = "process", operation_name = "poll", partition = partition)
)]
fn batch(batch: &[Headers], topic: &str, partition: i32) {}
