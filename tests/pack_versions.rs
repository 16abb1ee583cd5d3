//! One version of a pack that the program brings has one content: whoever has version 5 has what everybody calls that.

use std::collections::BTreeMap;
use std::path::Path;

use countersign::domain::policy::{Pack, PackFiles};

use crate::policies::files_below;

/// What each version is. A changed pack gets a new version and a new line here in place of its own.
const CONTENTS: [(&str, u64, &str); 6] = [
    ("ai", 5, "sha256:6d0bcaf229710bb5c9e66cd65a3ae02bec7b67fc96f15dffad06d96c4996cd18"),
    ("break-glass", 6, "sha256:a2aa25117877ed9a6535bae47bdcd3dded4fa89026570c1269eeb3df71a1e8f5"),
    ("quality", 6, "sha256:b768024867b8b5ba3355e844fac8f440c5f0548ebdf950a13bdf6a2f3e5e91b5"),
    ("slsa", 5, "sha256:f5056eef5245a2a0e87da45120d02ac88d1f00f377f5258caf7f52c44aac6be9"),
    ("standard", 6, "sha256:26877cf6c090b874bf7ecfb9f0e36c00983b551932121aac59b09d90630fed27"),
    ("supply-chain", 5, "sha256:a6c28efb49668b2c5f6691a34af404304f216803a4d354aeeb5da3806ce88f08"),
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
