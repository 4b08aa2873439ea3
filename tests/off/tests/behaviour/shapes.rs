//! Functions whose annotations borrow and move what they may, in every place where that is looked at.

use async_trait::async_trait;
use futures_core::Stream;
use otel_runtime::{Carried, traced};
use std::collections::HashMap;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

type Headers = HashMap<String, String>;
type Later<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("not ready"),
    }
}

#[traced(kind = "producer", inject_into = headers, start_attrs("acme.topic" = topic))]
fn send(topic: &str, headers: &mut Headers) -> usize {
    headers.len()
}

#[traced(kind = "producer", inject_into = headers)]
async fn send_later(mut headers: Headers) -> usize {
    headers.insert(String::from("key"), String::from("value"));
    headers.len()
}

#[traced(parent_from = headers, inject_into = out, attrs("acme.count" = count))]
fn relay(headers: &Headers, mut out: Headers, (name, count): (String, usize)) -> impl Future<Output = usize> + use<'_> {
    out.insert(name, String::from("value"));
    let count = count + headers.len();
    async move { out.len() + count }
}

// What stands in the eager part is what the expression means, as ever.
#[traced(attrs("acme.doubled" = doubled))]
fn shadowed(n: usize) -> Later<'static, usize> {
    let doubled = 2 * n;
    Box::pin(async move { n })
}

#[traced(attrs("acme.n" = n))]
fn early(n: usize) -> Later<'static, usize> {
    if n == 0 {
        return Box::pin(async move { n });
    }
    return Box::pin(async move { n + 1 });
}

#[traced(link_from = message, attrs("acme.order.id" = *message))]
fn handle(message: Carried<u64>) -> u64 {
    message.into_inner()
}

struct Reader(Option<u64>);

impl Stream for Reader {
    type Item = u64;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u64>> {
        Poll::Ready(self.0.take())
    }
}

#[traced(attrs("acme.first" = first))]
fn read(first: u64) -> impl Stream<Item = u64> {
    Reader(Some(1))
}

#[async_trait]
trait Gateway {
    async fn charge(&mut self, order: (u64, String), headers: &Headers) -> Result<u64, String>;
    async fn refund(&self, cents: u64) -> Option<u64>;
}

struct Fixed {
    cents: u64,
    name: String,
}

#[async_trait]
impl Gateway for Fixed {
    #[traced(link_from = headers, attrs("acme.order.id" = id, "acme.order.note" = note), ret("acme.order.cents" = *ret), err)]
    async fn charge(&mut self, (id, note): (u64, String), headers: &Headers) -> Result<u64, String> {
        self.cents += 1;
        Ok(self.cents)
    }

    #[traced(attrs("acme.cents" = cents))]
    async fn refund(&self, cents: u64) -> Option<u64> {
        cents.checked_sub(self.cents)
    }
}

impl Fixed {
    #[traced(inject_into = self.headers(), attrs("acme.name" = self.name))]
    fn write(&mut self) -> &mut String {
        &mut self.name
    }

    fn headers(&mut self) -> Headers {
        Headers::from([(self.name.clone(), String::new())])
    }
}

#[traced(methods(rename), attrs("acme.name" = self.name))]
impl Fixed {
    fn rename(&mut self, name: &str) {
        self.name.push_str(name);
    }
}

#[traced(attrs("acme.items" = ?items))]
fn generic<T: std::fmt::Debug, const N: usize>(items: [T; N]) -> impl Iterator<Item = T> {
    items.into_iter()
}

#[test]
fn work_as_they_do_without_annotations() {
    let mut headers = Headers::new();
    assert_eq!(send("orders", &mut headers), 0);
    assert_eq!(now(send_later(headers.clone())), 1);
    assert_eq!(now(relay(&headers, headers.clone(), (String::from("key"), 2))), 3);
    assert_eq!((now(shadowed(3)), now(early(0)), now(early(1))), (3, 0, 2));
    assert_eq!(handle(Carried::new(7)), 7);
    let mut stream = pin!(read(1));
    assert_eq!(stream.as_mut().poll_next(&mut Context::from_waker(Waker::noop())), Poll::Ready(Some(1)));
    let mut gateway = Fixed { cents: 1, name: String::from("fixed") };
    assert_eq!(now(gateway.charge((1, String::from("gift")), &headers)), Ok(2));
    assert_eq!((now(gateway.refund(3)), now(gateway.refund(0))), (Some(1), None));
    gateway.write().push('!');
    gateway.rename("?");
    assert_eq!(gateway.name, "fixed!?");
    assert_eq!(generic([1, 2]).sum::<i32>(), 3);
    assert!(headers.is_empty());
}

/// What an annotation alone reads does not become a part of the future.
#[test]
fn futures_have_the_size_that_they_have_without_annotations() {
    async fn plain(_block: [u64; 64], note: String) -> usize {
        std::future::ready(()).await;
        note.len()
    }
    #[traced(attrs("acme.block" = block.len(), "acme.note" = note.clone()))]
    async fn annotated(block: [u64; 64], note: String) -> usize {
        std::future::ready(()).await;
        note.len()
    }
    let (plain, annotated) = (plain([0; 64], String::new()), annotated([0; 64], String::new()));
    assert_eq!(size_of_val(&annotated), size_of_val(&plain));
    assert_eq!(now(annotated) + now(plain), 0);
}
