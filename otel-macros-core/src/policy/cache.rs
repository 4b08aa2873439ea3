//! Policies of a process that expands macros, read once and for as long as they hold.

use super::manifest::{Stamp, stamp};
use super::{Policy, read};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Policies by the manifest of their package. The compiler is one process for each crate, but an editor's server
/// expands macros of many crates, for days: a policy holds until a file changes that it was read from, or one appears
/// that it might have been read from.
#[derive(Debug, Default)]
pub struct Cache(Mutex<BTreeMap<PathBuf, Cached>>);

#[derive(Debug)]
struct Cached {
    policy: Arc<Policy>,
    /// The same without what is said once for a crate.
    of_others: Arc<Policy>,
    looked_at: Vec<(PathBuf, Stamp)>,
    /// The annotation that speaks for the crate, if what it says can be seen.
    speaker: Option<String>,
}

impl Cache {
    /// Nothing is read.
    #[must_use]
    pub const fn new() -> Cache {
        Cache(Mutex::new(BTreeMap::new()))
    }

    /// The policy of the package with this manifest, for one annotation, which `site` tells from others.
    ///
    /// The first that asks speaks for the crate: what others get has no [`errors`](Policy::errors), or each would report
    /// them all; and no [`manifests`](Policy::manifests), which cost a crate of many annotations a tenth of its build.
    /// Who reports errors does so when it is expanded again, as editors do.
    pub fn policy(&self, manifest: &Path, site: impl FnOnce() -> String) -> Arc<Policy> {
        let mut cache = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let holds = |cached: &&mut Cached| cached.looked_at.iter().all(|(path, read)| stamp(path) == *read);
        if let Some(cached) = cache.get_mut(manifest).filter(holds) {
            let speaks = cached.speaker.as_ref().is_some_and(|speaker| *speaker == site());
            return Arc::clone(if speaks { &cached.policy } else { &cached.of_others });
        }
        let read::Reading { policy, looked_at } = read::policy(manifest);
        let policy = Arc::new(policy);
        let speaker = (!policy.errors.is_empty()).then(site);
        let of_others = Policy { errors: Vec::new(), manifests: Vec::new(), ..Policy::clone(&policy) };
        let cached = Cached { policy: Arc::clone(&policy), of_others: Arc::new(of_others), looked_at, speaker };
        cache.insert(manifest.to_owned(), cached);
        policy
    }
}
