//! One version of a pack that the program brings has one content: whoever has version 5 has what everybody calls that.

use std::collections::BTreeMap;
use std::path::Path;

use countersign::domain::policy::{Pack, PackFiles};

use crate::policies::files_below;

/// What each version is. A changed pack gets a new version and a new line here in place of its own.
const CONTENTS: [(&str, u64, &str); 6] = [
    ("ai", 0, ""),
    ("break-glass", 0, ""),
    ("quality", 0, ""),
    ("slsa", 0, ""),
    ("standard", 0, ""),
    ("supply-chain", 0, ""),
];

#[test]
fn a_pack_that_changes_has_another_version() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("policies");
    let mut found: BTreeMap<String, (u64, String)> = BTreeMap::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let pack = Pack::load(&PackFiles::new(files_below(&entry.unwrap().path())).unwrap()).unwrap().reference();
        found.insert(pack.name.to_string(), (pack.version, pack.digest.to_string()));
    }
    assert_eq!(found.len(), CONTENTS.len());
    for (name, version, digest) in CONTENTS {
        let (is, content) = found.remove(name).unwrap_or_default();
        let advice = if is == version { "raise `version` in its pack.toml, and say" } else { "say" };
        assert!(
            (is, content.as_str()) == (version, digest),
            "policies/{name} is another than version {version} was: {advice} (\"{name}\", version, \"{content}\") here"
        );
    }
}
