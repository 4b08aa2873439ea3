//! A program over the functions, for what is linked into it.

use otel_off_sample as sample;
use std::collections::HashMap;
use std::future::ready;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn now<T>(future: sample::Later<T>) -> Option<T> {
    match pin!(future).as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

fn later(cents: u64) -> sample::Later<u64> {
    Box::pin(ready(cents))
}

fn main() {
    let (mut items, headers) = (vec![1, 2], HashMap::new());
    sample::constants(&mut items);
    println!("{} {:?} {items:?}", sample::plain(2, 3), sample::fallible("4"));
    println!("{} {} {}", sample::located(&items, 1), sample::spawning(5), sample::carrying(6));
    println!("{}", sample::expressions(7, 8, String::from("gift")));
    println!("{}", sample::relations(&headers, &mut HashMap::new(), &[]));
    println!("{:?} {:?} {:?}", sample::read("1,2"), sample::mapped(&items), sample::pay_all(9));
    println!("{:?}", now(sample::make_waiting(later(10), later(11))));
    println!("{:?}", now(sample::make_waiting_with_expressions(later(12), [0; 64], headers)));
    println!("{:?} {:?}", now(sample::make_returned(later(13))), now(sample::boxed(later(14), 15)));
    println!("{} {} {}", sample::recording(&items, "gift"), sample::unannotated(&items), sample::spanning(&items));
    println!("{:?}", now(sample::make_spanning(later(16), 17)));
    println!("{:?}", now(sample::make_waiting_and_recording(later(18))));
    println!("{} {:?}", sample::slow(19, 20), now(sample::make_waiting_slowly(later(21), [0; 64])));
    println!("{:?}", sample::skipped(&items).is_some());
}
