//! One version of a pack that the program brings has one content: whoever has version 5 has what everybody calls that.

use std::collections::BTreeMap;
use std::path::Path;

use countersign::domain::policy::{Pack, PackFiles};

use crate::policies::files_below;

/// What each version is. A changed pack gets a new version and a new line here in place of its own.
const CONTENTS: [(&str, u64, &str); 6] = [
    ("ai", 7, "sha256:5c0abbc425660c64443d3dc2e3b96e833636ef8691cf5d03ed4b8392b9c8dd77"),
    ("break-glass", 6, "sha256:c9068c2bbeee8c74e9fd01a22b7468be7da9299eb2a46d6d7577c9eb1a79bf6e"),
    ("quality", 8, "sha256:6d6f3f3c6fcf9ecc81a7c08cd9e55ee7c4c5d55616b58c5802c591cb4bef9bf9"),
    ("slsa", 6, "sha256:a54168f759a25b33386427b78f3d19ef02ef0dfc5dd4957434b6c90ab074bd49"),
    ("standard", 7, "sha256:cb4d6170ee184ee79c20512f02fd54b9bf0975eb9465ca7b66e2f024a8fcff58"),
    ("supply-chain", 7, "sha256:3e333992c35734aaf700f21faa1e0f4ea80e679bbfc6e23a5447cc8e28730fbd"),
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
