//! One version of a pack that the program brings has one content: whoever has version 5 has what everybody calls that.

use std::collections::BTreeMap;
use std::path::Path;

use countersign::domain::policy::{Pack, PackFiles};

use crate::policies::files_below;

/// What each version is. A changed pack gets a new version and a new line here in place of its own.
const CONTENTS: [(&str, u64, &str); 6] = [
    ("ai", 5, "sha256:7e82ae93af5eb554b6564a2b73c44433f04862825c061a1067b0e1656b32306f"),
    ("break-glass", 6, "sha256:753f308715f7957fe4ec67061fbd2a1221920fde71b67f18c69f0150ddc2999e"),
    ("quality", 6, "sha256:f49ba7bb6f88399548f3db2a7107aa78e8e6d1901fcd2a6cd6f2260031cae237"),
    ("slsa", 5, "sha256:d08b1defb0ad704a47c82be6ffdca212031a77d90f98abc965cade65751dfda6"),
    ("standard", 6, "sha256:23ed9b41bbc8bd4d7d030997c0967c68caa5a35f111139981406a6009a503c99"),
    ("supply-chain", 5, "sha256:896a860ebd93fe453c26f1522a9950fdc7868baaa184938d9b1e7c406e71ee2f"),
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
