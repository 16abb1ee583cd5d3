//! The packs that somebody in this process holds: what a digest names is loaded once.
//!
//! Loading is a function of the files, and the digest is that of all of them. So whoever puts a draft in force, or has a second gate
//! on the same record, goes on with what is there. Nothing is kept for it: with the last one who holds a pack it is gone.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::pack::Loaded;
use crate::domain::digest::Digest;

static HELD: Mutex<BTreeMap<Digest, Weak<Loaded>>> = Mutex::new(BTreeMap::new());

/// The pack with this digest, if anybody holds it.
pub(super) fn held(pack: Digest) -> Option<Arc<Loaded>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner).get(&pack).and_then(Weak::upgrade)
}

/// From now on this pack is found for as long as somebody holds it.
pub(super) fn hold(pack: Digest, loaded: &Arc<Loaded>) {
    let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
    held.retain(|_, one| one.strong_count() > 0);
    held.insert(pack, Arc::downgrade(loaded));
}

#[cfg(test)]
mod tests {
    use super::super::{Pack, PackFiles};
    use super::*;

    #[test]
    fn a_pack_that_somebody_holds_is_loaded_once_and_gone_with_the_last_who_holds_it() {
        let mut files: BTreeMap<String, Vec<u8>> =
            PackFiles::standard().iter().map(|(path, content)| (path.to_owned(), content.to_vec())).collect();
        // Nobody else's.
        files.entry("pack.toml".to_owned()).or_default().extend(b"\n# held\n");
        let files = PackFiles::new(files).unwrap();
        let pack = Pack::load(&files).unwrap();
        let again = Pack::load(&files.clone()).unwrap();
        assert!(Arc::ptr_eq(&pack.loaded, &again.loaded));
        assert!(!Arc::ptr_eq(&pack.loaded, &Pack::load(&PackFiles::standard()).unwrap().loaded));
        drop((pack, again));
        assert!(held(files.digest()).is_none());
    }
}
