//! Kafka headers, as rdkafka has them.

use super::{Entries, Extract, Inject};
use crate::diagnostics;
use rdkafka::message::{BorrowedHeaders, Header, Headers, OwnedHeaders};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The header at `at`, if its key is text: rdkafka panics when it is not, and what a stranger has sent
/// must not end the consumer. The panic is still reported by the program's hook.
fn header<H: Headers>(headers: &H, at: usize) -> Option<Header<'_, &[u8]>> {
    catch_unwind(AssertUnwindSafe(|| headers.try_get(at))).ok().flatten()
}

fn readable<H: Headers>(headers: &H) -> impl Iterator<Item = Header<'_, &[u8]>> {
    (0..headers.count()).filter_map(|at| header(headers, at))
}

fn values<'a, H: Headers>(headers: &'a H, key: &str) -> impl Iterator<Item = &'a str> {
    let same = readable(headers).filter(move |header| header.key.eq_ignore_ascii_case(key));
    same.filter_map(|header| std::str::from_utf8(header.value?).ok())
}

macro_rules! extract {
    ($($(#[$doc:meta])* $headers:ty),*) => {$(
        $(#[$doc])*
        impl Extract for $headers {
            fn get(&self, key: &str) -> Option<&str> {
                values(self, key).next()
            }
            fn keys(&self) -> Vec<&str> {
                let mut keys = Vec::with_capacity(self.count());
                keys.extend(readable(self).map(|header| header.key));
                keys
            }
            fn get_all(&self, key: &str) -> Vec<&str> {
                values(self, key).collect()
            }
            fn entries(&self) -> Option<Entries<'_>> {
                // Each header is a call into librdkafka and a search for its key's end.
                let mut entries = Vec::with_capacity(self.count());
                entries.extend(readable(self).filter_map(|header| Some((header.key, header.value?))));
                Some(entries)
            }
        }
    )*};
}
extract!(
    /// What a consumer gets: `message.headers()`, an `Option` of a reference, is a carrier as it is.
    ///
    /// Several headers of one key are several values, in their order. A null value and a value that is
    /// not UTF-8 count as not there.
    BorrowedHeaders,
    /// See [`BorrowedHeaders`].
    OwnedHeaders
);

/// What a producer sends. Replaces all headers of the key by one at the end.
///
/// A record has an `Option` of headers, and nothing is written into `None`: make them first, with
/// `record.headers.get_or_insert_default()`.
///
/// Costs one insertion; where the key is there already, a copy of the headers, because librdkafka's
/// can only be added to. Headers of which one has a key that is not text cannot be copied: then the
/// old header stays, and `carrier_invalid` counts it.
impl Inject for OwnedHeaders {
    fn set(&mut self, key: &str, value: String) {
        if removed(self, key) {
            let headers = std::mem::replace(self, Self::new_with_capacity(0));
            *self = headers.insert(Header { key, value: Some(&value) });
        }
    }

    fn current(&self, key: &str) -> Option<&str> {
        Extract::get(self, key)
    }

    fn remove(&mut self, key: &str) {
        removed(self, key);
    }
}

/// Takes the headers of `key` out; whether none is left.
fn removed(headers: &mut OwnedHeaders, key: &str) -> bool {
    if !readable(headers).any(|header| header.key.eq_ignore_ascii_case(key)) {
        return true;
    }
    let count = headers.count();
    let mut kept = OwnedHeaders::new_with_capacity(count + 1);
    for at in 0..count {
        let Some(header) = header(headers, at) else {
            diagnostics::CARRIER_INVALID.add(1);
            return false;
        };
        if !header.key.eq_ignore_ascii_case(key) {
            kept = kept.insert(Header { key: header.key, value: header.value });
        }
    }
    *headers = kept;
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As rdkafka's are when the second of three keys came off the wire as bytes.
    struct Hostile;

    impl Headers for Hostile {
        fn count(&self) -> usize {
            3
        }
        fn try_get(&self, at: usize) -> Option<Header<'_, &[u8]>> {
            assert_ne!(at, 1, "called `Result::unwrap()` on an `Err` value: Utf8Error");
            Some(Header { key: "TraceParent", value: Some(if at == 0 { b"\xff" } else { b"kept" }) })
        }
    }

    #[test]
    fn a_key_that_is_not_text_hides_itself_alone() {
        assert_eq!(values(&Hostile, "traceparent").collect::<Vec<_>>(), ["kept"]);
        assert_eq!(readable(&Hostile).count(), 2);
    }
}
