//! One version of a pack that the program brings has one content: whoever has version 5 has what everybody calls that.

use std::collections::BTreeMap;
use std::path::Path;

use countersign::domain::policy::{Pack, PackFiles};

use crate::policies::files_below;

/// What each version is. A changed pack gets a new version and a new line here in place of its own.
const CONTENTS: [(&str, u64, &str); 6] = [
    ("ai", 8, "sha256:bdf60a2a6d518fa5684f49f214dd89db1797c1d51fecaf427a4d3a7f438717d8"),
    ("break-glass", 6, "sha256:c9068c2bbeee8c74e9fd01a22b7468be7da9299eb2a46d6d7577c9eb1a79bf6e"),
    ("quality", 9, "sha256:238daf6f1410366a8e79743851fd52b8073b8502b62310bf9e5ef34ec504b0b9"),
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
