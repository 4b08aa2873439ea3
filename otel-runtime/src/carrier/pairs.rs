//! Maps, slices and vectors of pairs.

use super::{Extract, FromText, Inject, Text};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

fn is_key<K: Text + ?Sized>(candidate: &K, key: &str) -> bool {
    candidate.as_text().is_some_and(|text| text.eq_ignore_ascii_case(key))
}

impl<K: Text, V: Text> Extract for [(K, V)] {
    fn get(&self, key: &str) -> Option<&str> {
        self.iter().find(|(candidate, _)| is_key(candidate, key))?.1.as_text()
    }
    fn keys(&self) -> Vec<&str> {
        self.iter().filter_map(|(key, _)| key.as_text()).collect()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        let same = self.iter().filter(|(candidate, _)| is_key(candidate, key));
        same.filter_map(|(_, value)| value.as_text()).collect()
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
        }
    )*};
}
as_slice!([] Vec<(K, V)>, [const N: usize] [(K, V); N]);

impl<K: Text + FromText, V: Text + FromText> Inject for Vec<(K, V)> {
    fn set(&mut self, key: &str, value: String) {
        self.retain(|(candidate, _)| !is_key(candidate, key));
        self.push((K::from_text(key.to_owned()), V::from_text(value)));
    }
    fn current(&self, key: &str) -> Option<&str> {
        Extract::get(self, key)
    }
}

macro_rules! maps {
    ($($map:ident [$($key_bound:path),*] [$($hasher:ident)?]),*) => {$(
        impl<K: Text, V: Text $(, $hasher)?> Extract for $map<K, V $(, $hasher)?> {
            fn get(&self, key: &str) -> Option<&str> {
                self.iter().find(|(candidate, _)| is_key(*candidate, key))?.1.as_text()
            }
            fn keys(&self) -> Vec<&str> {
                self.keys().filter_map(Text::as_text).collect()
            }
        }

        impl<K: Text + FromText $(+ $key_bound)*, V: Text + FromText $(, $hasher: BuildHasher)?> Inject
            for $map<K, V $(, $hasher)?>
        {
            fn set(&mut self, key: &str, value: String) {
                self.retain(|candidate, _| !is_key(candidate, key));
                self.insert(K::from_text(key.to_owned()), V::from_text(value));
            }
            fn current(&self, key: &str) -> Option<&str> {
                Extract::get(self, key)
            }
        }
    )*};
}
maps!(HashMap [Eq, Hash] [S], BTreeMap [Ord] []);
