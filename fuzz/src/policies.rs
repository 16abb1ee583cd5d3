//! Packs: whatever is in one, it loads or is refused.

use std::collections::BTreeMap;

use countersign::domain::policy::{Pack, PackFiles};

fn base() -> BTreeMap<String, Vec<u8>> {
    let file = |bytes: &[u8]| bytes.to_vec();
    BTreeMap::from([
        ("pack.toml".into(), file(include_bytes!("../../tests/cases/policies/base/pack.toml"))),
        ("keys/ci.pub".into(), file(include_bytes!("../../tests/cases/policies/base/keys/ci.pub"))),
        (
            "rules/signature/present.rego".into(),
            file(include_bytes!("../../tests/cases/policies/base/rules/signature/present.rego")),
        ),
    ])
}

fn load(path: &str, bytes: &[u8]) {
    let mut files = base();
    files.insert(path.into(), bytes.to_vec());
    if let Ok(files) = PackFiles::new(files) {
        let _ = Pack::load(&files);
    }
}

pub fn pack(bytes: &[u8]) {
    load("pack.toml", bytes);
}

pub fn rule(bytes: &[u8]) {
    load("rules/signature/present.rego", bytes);
}
