//! Packs: whatever is in one, it loads or is refused.

use std::collections::BTreeMap;

use countersign::domain::policy::{Asked, Pack, PackFiles, TrustPolicy};

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

/// Notation's own policy: of whatever is asked at most one statement is about it, and it is one that it names.
pub fn trust_policy(bytes: &[u8]) {
    let Ok(policy) = TrustPolicy::parse(bytes) else { return };
    let repository = "registry.acme.example/app";
    for asked in [
        Asked::Image { repository: Some(repository) },
        Asked::Image { repository: None },
        Asked::Blob { statement: Some("acme") },
        Asked::Blob { statement: None },
    ] {
        let Ok(statement) = policy.statement_for(asked) else { continue };
        assert_eq!(policy.statement_named(Some(statement.name())).unwrap().name(), statement.name());
        // What is not enforced as it is written is refused before anybody is asked about.
        if statement.require_enforced().is_ok() {
            let _ = statement.members(Vec::new());
        }
    }
    let _ = policy.statement_named(None);
}

pub fn rule(bytes: &[u8]) {
    load("rules/signature/present.rego", bytes);
}
