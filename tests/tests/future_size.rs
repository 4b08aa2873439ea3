//! What the annotation adds to a future: at most 48 bytes, whatever the function takes and holds.

#![allow(clippy::unused_async, clippy::large_futures, reason = "sizes are looked at, nothing is run")]
#![allow(unused_variables, unused_imports, reason = "what the bodies do not mention counts, too")]

use std::future::Future;
use std::mem::size_of_val;

const KIB: usize = 1024;
type Block = [u8; 4 * KIB];

async fn other() {}

/// The same function plain and annotated.
macro_rules! twins {
    ($(#[$attribute:meta])* async fn $name:ident($($argument:ident: $ty:ty),*) $(-> $ret:ty)? $body:block) => {
        mod $name {
            use super::*;
            pub(super) async fn plain($($argument: $ty),*) $(-> $ret)? $body
            #[otel_runtime::traced]
            $(#[$attribute])*
            pub(super) async fn annotated($($argument: $ty),*) $(-> $ret)? $body
        }
    };
}

twins!(
    async fn nothing() {}
);
twins!(
    async fn awaits() {
        other().await;
    }
);
twins!(
    async fn returns_a_block() -> Block {
        other().await;
        [0; 4 * KIB]
    }
);
twins!(
    async fn holds_a_block() -> usize {
        let block: Block = [0; 4 * KIB];
        other().await;
        block.len()
    }
);
twins!(
    async fn uses_a_block_later(block: Block) -> usize {
        other().await;
        block.len()
    }
);
twins!(
    async fn uses_a_block_at_once(block: Block) -> usize {
        let len = block.len();
        other().await;
        len
    }
);
twins!(
    async fn never_mentions_a_block(block: Block) {
        other().await;
    }
);
twins!(
    async fn never_mentions_a_vector(items: Vec<u8>) {
        other().await;
    }
);
twins!(
    async fn gives_a_result(text: String) -> Result<String, std::num::ParseIntError> {
        other().await;
        text.parse::<u8>()?;
        Ok(text)
    }
);
twins!(
    #[must_use]
    async fn keeps_the_keyword(block: Block) -> usize {
        other().await;
        block.len()
    }
);

mod slow {
    #[otel_runtime::traced(min_duration = "1h")]
    pub(super) async fn annotated() {
        super::other().await;
    }
    /// Holds a copy until the end.
    #[otel_runtime::traced(min_duration = "1h", attrs("acme.n" = n))]
    pub(super) async fn annotated_with_a_value(n: u64) {
        super::other().await;
    }
    pub(super) async fn plain_with_a_value(n: u64) {
        super::other().await;
    }
}

/// When it began, and under which context.
#[test]
fn a_future_that_is_watched_is_at_most_64_bytes_larger_than_plain_and_its_copies() {
    let (plain, annotated) = (size_of_val(&awaits::plain()), size_of_val(&slow::annotated()));
    assert!(annotated <= plain + 64, "{plain} bytes plain, {annotated} annotated");
    let (plain, annotated) = (size_of_val(&slow::plain_with_a_value(1)), size_of_val(&slow::annotated_with_a_value(1)));
    assert!(annotated <= plain + 64 + 16, "{plain} bytes plain, {annotated} annotated");
}

fn check(name: &str, plain: &impl Future, annotated: &impl Future) {
    let (plain, annotated) = (size_of_val(plain), size_of_val(annotated));
    assert!(annotated <= plain + 48, "{name}: {plain} bytes plain, {annotated} annotated");
}

macro_rules! check {
    ($($name:ident($($value:expr),*)),* $(,)?) => {
        $(check(stringify!($name), &$name::plain($($value),*), &$name::annotated($($value),*));)*
    };
}

#[test]
fn a_traced_future_is_at_most_48_bytes_larger() {
    let block = [0; 4 * KIB];
    check!(
        nothing(),
        awaits(),
        returns_a_block(),
        holds_a_block(),
        uses_a_block_later(block),
        uses_a_block_at_once(block),
        never_mentions_a_block(block),
        never_mentions_a_vector(Vec::new()),
        gives_a_result(String::new()),
        keeps_the_keyword(block),
    );
}

/// Three levels around a large local: what is added does not multiply.
#[test]
fn nested_futures_add_up_and_no_more() {
    mod plain {
        pub(super) async fn outer() -> usize {
            middle().await
        }
        async fn middle() -> usize {
            super::holds_a_block::plain().await
        }
    }
    mod annotated {
        #[otel_runtime::traced]
        pub(super) async fn outer() -> usize {
            middle().await
        }
        #[otel_runtime::traced]
        async fn middle() -> usize {
            super::holds_a_block::annotated().await
        }
    }
    let (plain, annotated) = (size_of_val(&plain::outer()), size_of_val(&annotated::outer()));
    assert!(annotated <= plain + 3 * 48, "{plain} bytes plain, {annotated} annotated");
}
