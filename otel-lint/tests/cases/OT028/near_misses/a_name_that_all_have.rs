// silent: it may be the method of a map
use otel_runtime::{carry_context, traced};

struct Store;

impl Store {
    #[traced]
    fn get(&self, key: &str) -> Option<String> {
        ask(key)
    }
}

fn all(map: &Map, keys: &[String]) {
    for key in keys {
        map.get(key);
    }
}

fn main() {}
