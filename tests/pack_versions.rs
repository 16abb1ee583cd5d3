//! One version of a pack that the program brings has one content: whoever has version 5 has what everybody calls that.

use std::collections::BTreeMap;
use std::path::Path;

use countersign::domain::policy::{Pack, PackFiles};

use crate::policies::files_below;

/// What each version is. A changed pack gets a new version and a new line here in place of its own.
const CONTENTS: [(&str, u64, &str); 6] = [
    ("ai", 5, "sha256:7ce1a4457eff84c79b3adb894ce70f1553cbbe7db945170a00be17a467ea5c09"),
    ("break-glass", 6, "sha256:bbabd7ec381dfd98b15fa7dea8dec94eb6590751e61dc793d13848f2718bd098"),
    ("quality", 6, "sha256:65031d8e8731ffcbd21ba36d38c6748f24b9a039b94f133b57aa09ae321a5df1"),
    ("slsa", 5, "sha256:375050b5085b5b08386a3d5658ed605352b99793a7fd553960f8486316c0a195"),
    ("standard", 6, "sha256:5b3a906d8e9b4a24063ab0a711a750c5d463a107524ef129d1daaee467eade68"),
    ("supply-chain", 5, "sha256:c089f955ec95ff9dc16bdbd897d3886fb83eee242dc36f99497ff20de9b490ec"),
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
