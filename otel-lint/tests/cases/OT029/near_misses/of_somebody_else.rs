// silent: another crate's function, of which nobody here knows what it does
use my_runtime::spawn;
use otel_runtime::traced;

#[traced]
async fn handle(order: Order) {
    notify(order);
}

fn notify(order: Order) {
    spawn(send(order));
    bevy::spawn(send(order));
}

fn main() {}
