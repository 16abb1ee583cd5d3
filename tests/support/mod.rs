//! What the stories share.

pub mod gate;
pub mod registry;

use std::path::PathBuf;

/// Where the real test material lies, or `None`, said aloud, where it is absent.
pub fn corpora() -> Option<PathBuf> {
    let path = std::env::var_os("COUNTERSIGN_CORPORA")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora"), PathBuf::from);
    if path.is_dir() {
        return Some(path);
    }
    eprintln!("absent: real test material at {} (set COUNTERSIGN_CORPORA); this test shows nothing", path.display());
    None
}
