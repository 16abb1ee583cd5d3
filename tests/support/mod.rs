//! What the stories share.

pub mod der;
pub mod directory;
pub mod front;
pub mod gate;
pub mod identity;
pub mod index;
pub mod instance;
pub mod openssl;
pub mod people;
pub mod postgres;
pub mod prepared;
pub mod record;
pub mod registry;
pub mod served;
pub mod terminal;
pub mod tuf;
pub mod witness;

use std::io::Write as _;
use std::path::PathBuf;

/// Says that a test cannot be made on this machine. Written past the test harness, which keeps what a passing test
/// prints to itself: a test that shows nothing must not look like one that passed.
pub fn shows_nothing(why: &str) {
    let thread = std::thread::current();
    let test = thread.name().filter(|name| !name.is_empty()).unwrap_or("a test");
    let _ = writeln!(std::io::stderr().lock(), "{test} shows nothing: {why}");
}

/// Where the real test material lies, or `None`, said aloud, where it is absent: as what it is, a failure, where it has to be
/// there (`COUNTERSIGN_REQUIRE_CORPORA`, or the checks of a change, which say `CI`).
pub fn corpora() -> Option<PathBuf> {
    let path = std::env::var_os("COUNTERSIGN_CORPORA")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora"), PathBuf::from);
    if path.is_dir() {
        return Some(path);
    }
    let absent = format!("real test material is absent at {} (set COUNTERSIGN_CORPORA)", path.display());
    assert!(!is_required("COUNTERSIGN_REQUIRE_CORPORA"), "{absent}; COUNTERSIGN_REQUIRE_CORPORA=0 does without");
    shows_nothing(&absent);
    None
}

/// Whether what a test needs has to be there: by `variable` (`0` or nothing: it need not), and else where `CI` is set.
fn is_required(variable: &str) -> bool {
    let says = |name: &str| std::env::var(name).ok();
    match says(variable) {
        Some(text) => !matches!(text.as_str(), "" | "0"),
        None => says("CI").is_some_and(|text| !matches!(text.as_str(), "" | "0" | "false")),
    }
}
