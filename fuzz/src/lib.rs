//! Every reader of what others write, as a function from bytes; no input may make one panic, hang or take much memory.
//!
//! `fuzz_targets/` gives them what libFuzzer makes up; `tests/fuzzing.rs` includes this file, and gives them changed
//! cases, on every run of the tests. Beyond not panicking, most say what must be true of whatever is accepted.

mod documents;
mod logs;
mod policies;
mod signatures;

use std::path::PathBuf;
use std::time::Duration;

use countersign::domain::evidence;
use countersign::registry;

/// A reader, fed with anything.
pub type Target = fn(&[u8]);

/// All of them, by the name of their fuzz target.
pub const TARGETS: [(&str, Target); 23] = [
    ("bundle", signatures::bundle),
    ("certificate", evidence::fuzzing::certificate),
    ("challenge", registry::fuzzing::challenge),
    ("cosign_layer", signatures::cosign_layer),
    ("docker_config", registry::fuzzing::docker_config),
    ("export", documents::export),
    ("index", registry::fuzzing::index),
    ("json", documents::json),
    ("junit", documents::junit),
    ("log_note", logs::log_note),
    ("log_tile", logs::log_tile),
    ("manifest", registry::fuzzing::manifest),
    ("model", documents::model),
    ("model_record", signatures::model_record),
    ("notation_cose", signatures::notation),
    ("notation_jws", signatures::notation),
    ("pack", policies::pack),
    ("reference", documents::reference),
    ("rule", policies::rule),
    ("statement", documents::statement),
    ("trust_policy", policies::trust_policy),
    ("trusted_root", documents::trusted_root),
    ("tuf", signatures::tuf),
];

/// Longest that a reader may compute for one input.
const COMPUTED_MAX: Duration = Duration::from_secs(1);

/// Runs the reader of that name; for the one-line targets.
///
/// # Panics
///
/// When there is none, when the reader does, or when it computes for longer than [`COMPUTED_MAX`].
pub fn run(name: &str, bytes: &[u8]) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).expect("a target of this list");
    let before = computed();
    target(bytes);
    let spent = computed().saturating_sub(before);
    assert!(spent <= COMPUTED_MAX, "computed for {spent:?}, longer than {COMPUTED_MAX:?}");
}

/// How long this process has computed, on all of its threads: on a busy machine an input waits, and is not slow.
fn computed() -> Duration {
    let spent = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(u64::try_from(spent.tv_sec).unwrap_or(0), u32::try_from(spent.tv_nsec).unwrap_or(0))
}

/// `tests/cases` of the repository, from here or from the crate beside it.
fn cases(directory: &str) -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let root = if here.join("fuzz_targets").exists() { here.join("..") } else { here };
    root.join("tests/cases").join(directory)
}

/// The files of a directory of cases whose names end so, each with its name, in order.
fn files(directory: &str, end: &str) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(cases(directory)).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path))
        .filter(|(name, _)| name.ends_with(end))
        .map(|(name, path)| (name, std::fs::read(path).unwrap()))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no `*{end}` in `{directory}`");
    files
}
