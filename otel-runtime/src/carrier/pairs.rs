//! Maps, slices and vectors of pairs.

use super::{Extract, Found, FromText, Inject, Text, lookup};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

/// Several pairs of one key are several values, in their order.
impl<K: Text, V: Text> Extract for [(K, V)] {
    fn get(&self, key: &str) -> Option<&str> {
        self.iter().filter(|(candidate, _)| candidate.is_key(key)).find_map(|(_, value)| value.as_text())
    }
    fn keys(&self) -> Vec<&str> {
        self.iter().filter_map(|(key, _)| key.as_text()).collect()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        let same = self.iter().filter(|(candidate, _)| candidate.is_key(key));
        same.filter_map(|(_, value)| value.as_text()).collect()
    }
    fn find(&self, key: &str) -> Found<'_> {
        let same = self.iter().filter(|(candidate, _)| candidate.is_key(key));
        Found::among(same.filter_map(|(_, value)| value.as_text()))
    }
}

macro_rules! as_slice {
    ($([$($generics:tt)*] $carrier:ty),*) => {$(
        impl<K: Text, V: Text, $($generics)*> Extract for $carrier {
            fn get(&self, key: &str) -> Option<&str> {
                <[(K, V)] as Extract>::get(self, key)
            }
            fn keys(&self) -> Vec<&str> {
                <[(K, V)] as Extract>::keys(self)
            }
            fn get_all(&self, key: &str) -> Vec<&str> {
                <[(K, V)] as Extract>::get_all(self, key)
            }
            fn find(&self, key: &str) -> Found<'_> {
                <[(K, V)] as Extract>::find(self, key)
            }
        }
    )*};
}
as_slice!([] Vec<(K, V)>, [const N: usize] [(K, V); N]);

/// Replaces all pairs of the key by one at the end.
impl<K: Text + FromText, V: Text + FromText> Inject for Vec<(K, V)> {
    fn set(&mut self, key: &str, value: String) {
        Inject::remove(self, key);
        self.push((K::from_text(key.to_owned()), V::from_text(value)));
    }
    fn current(&self, key: &str) -> Option<&str> {
        Extract::get(self, key)
    }
    fn remove(&mut self, key: &str) {
        self.retain(|(candidate, _)| !candidate.is_key(key));
    }
}

fn entry<'a, K: Text, V: Text>((key, value): (&'a K, &'a V)) -> Option<(&'a str, &'a str)> {
    Some((key.as_text()?, value.as_text()?))
}

macro_rules! maps {
    ($($map:ident [$($key_bound:path),*] [$($hasher:ident)?]),*) => {$(
        /// Keys that differ in case only are several values, in the order of their letters.
        impl<K: Text, V: Text $(, $hasher)?> Extract for $map<K, V $(, $hasher)?> {
            fn get(&self, key: &str) -> Option<&str> {
                lookup::first(self.iter().filter(|(candidate, _)| candidate.is_key(key)).filter_map(entry))
            }
            fn keys(&self) -> Vec<&str> {
                self.keys().filter_map(Text::as_text).collect()
            }
            fn get_all(&self, key: &str) -> Vec<&str> {
                lookup::all(self.iter().filter(|(candidate, _)| candidate.is_key(key)).filter_map(entry))
            }
            fn find(&self, key: &str) -> Found<'_> {
                let same = self.iter().filter(|(candidate, _)| candidate.is_key(key));
                Found::among(same.filter_map(|(_, value)| value.as_text()))
            }
        }

        /// Replaces the key in all its spellings by one entry.
        impl<K: Text + FromText $(+ $key_bound)*, V: Text + FromText $(, $hasher: BuildHasher)?> Inject
            for $map<K, V $(, $hasher)?>
        {
            fn set(&mut self, key: &str, value: String) {
                Inject::remove(self, key);
                self.insert(K::from_text(key.to_owned()), V::from_text(value));
            }
            fn current(&self, key: &str) -> Option<&str> {
                Extract::get(self, key)
            }
            fn remove(&mut self, key: &str) {
                self.retain(|candidate, _| !candidate.is_key(key));
            }
        }
    )*};
}
maps!(HashMap [Eq, Hash] [S], BTreeMap [Ord] []);
