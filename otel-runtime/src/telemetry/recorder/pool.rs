//! Nodes that can be used again, a few for each thread.

use super::{Node, Sink};
use std::cell::RefCell;

/// So many are kept at most.
pub(in crate::telemetry) const MOST: usize = 64;

/// The nodes of a thread.
pub(in crate::telemetry) type Pool = Vec<Box<Node>>;

thread_local! {
    static POOL: RefCell<Pool> = const { RefCell::new(Vec::new()) };
}

/// A node that ends in `sink`. `refill` is asked for more when there are none.
#[inline]
#[allow(clippy::unnecessary_box_returns, reason = "it stays where it is")]
pub(super) fn take(refill: impl FnOnce(&mut Pool), sink: &'static Sink) -> Box<Node> {
    let pooled = POOL.try_with(|pool| {
        let mut pool = pool.try_borrow_mut().ok()?;
        if pool.is_empty() {
            refill(&mut pool);
        }
        pool.pop()
    });
    match pooled {
        Ok(Some(mut node)) => {
            node.sink = sink;
            node
        }
        _ => Box::new(Node::new(sink)),
    }
}

/// Gives back a node whose data was taken.
pub(super) fn put(node: Box<Node>) {
    let _ = POOL.try_with(|pool| {
        if let Ok(mut pool) = pool.try_borrow_mut() {
            if pool.len() < MOST {
                pool.push(node);
            }
        }
    });
}
