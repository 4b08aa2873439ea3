//! `error.type`: a word of low cardinality for what went wrong.

/// The conventions' word for an error whose type says nothing.
pub(super) const OTHER: &str = "_OTHER";

/// Types that hide what they hold.
const ERASED: &[&str] = &["anyhow::Error", "eyre::Report"];

/// The path of `E` without references, boxes and generic arguments.
pub(super) fn of<E: ?Sized>() -> &'static str {
    reduce(std::any::type_name::<E>())
}

fn reduce(name: &'static str) -> &'static str {
    let mut name = name;
    while let Some(inner) = unwrapped(name) {
        name = inner;
    }
    let path = name.split_once('<').map_or(name, |(path, _)| path);
    // `dyn Error`, closures, tuples and what else is no path.
    let is_path = path.chars().all(|c| c.is_alphanumeric() || c == '_' || c == ':');
    if !is_path || ERASED.contains(&path) { OTHER } else { path }
}

fn unwrapped(name: &'static str) -> Option<&'static str> {
    if let Some(referent) = name.strip_prefix('&') {
        return Some(referent.strip_prefix("mut ").unwrap_or(referent));
    }
    let boxes = ["alloc::boxed::Box<", "alloc::sync::Arc<", "alloc::rc::Rc<"];
    let inner = boxes.iter().find_map(|prefix| name.strip_prefix(prefix))?;
    inner.strip_suffix('>')
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Plain;
    struct Generic<T>(std::marker::PhantomData<T>);

    #[test]
    fn type_path_has_no_generics_and_no_pointers() {
        assert!(of::<Plain>().ends_with("::error_type::tests::Plain"));
        assert!(of::<Generic<Vec<u8>>>().ends_with("::tests::Generic"));
        assert!(of::<Box<Plain>>().ends_with("::tests::Plain"));
        assert!(of::<std::sync::Arc<Generic<u8>>>().ends_with("::tests::Generic"));
        assert_eq!(of::<&str>(), "str");
        assert_eq!(of::<std::io::Error>(), "std::io::error::Error");
    }

    #[test]
    fn erased_errors_are_other() {
        assert_eq!(of::<Box<dyn std::error::Error + Send + Sync>>(), OTHER);
        assert_eq!(of::<&dyn std::error::Error>(), OTHER);
        assert_eq!(reduce("anyhow::Error"), OTHER);
        assert_eq!(of::<()>(), OTHER);
    }
}
