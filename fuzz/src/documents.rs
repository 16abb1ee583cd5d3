//! Documents: what is read of one is what is in it, however it is written.

use std::collections::BTreeSet;

use countersign::domain::digest::Digest;
use countersign::domain::export::Export;
use countersign::domain::keys::PublicKey;
use countersign::domain::model::{ModelManifest, ModelPath, Observed};
use countersign::domain::predicates::{Typed, typed};
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::Statement;
use countersign::domain::trusted_root::TrustedRoot;
use countersign::domain::{json, junit};
use serde_json::Value;

pub fn statement(bytes: &[u8]) {
    if let Ok(statement) = Statement::parse(bytes) {
        assert!(!statement.subjects().is_empty() && !statement.predicate_type().is_empty());
        assert!(!statement.is_about(Digest::of(b"nobody knows this artifact")));
    }
    // Whatever the subjects are: predicates are read of all forms.
    let Ok(value) = json::parse(bytes) else { return };
    let kind = value.get("predicateType").and_then(Value::as_str).unwrap_or_default();
    match typed(kind, value.get("predicate").unwrap_or(&Value::Null)) {
        Typed::Known(known) => assert!(known["kind"].is_string(), "`{kind}` of no kind"),
        Typed::Malformed(why) => assert!(why.len() < 4_096, "{} bytes of reasons", why.len()),
        Typed::Unknown => {}
    }
}

/// What we accept, others read as the same; what we write is one text.
pub fn json(bytes: &[u8]) {
    let bounded = json::parse_bounded(bytes);
    let Ok(value) = json::parse(bytes) else {
        assert!(bounded.is_err(), "accepted only because it is bounded");
        return;
    };
    assert!(bounded.map_or(true, |bounded| bounded == value));
    let canonical = json::canonical(&value).unwrap();
    // But for integers that no double has: we read them as they are written.
    assert_eq!(json::canonical(&serde_json::from_slice::<Value>(bytes).unwrap()).unwrap(), canonical);
    let again = json::parse(&canonical).unwrap();
    assert_eq!(json::canonical(&again).unwrap(), canonical);
}

pub fn junit(bytes: &[u8]) {
    if let Ok(report) = junit::read(bytes) {
        assert!(u64::try_from(report.passed_names.len()).unwrap() <= report.passed);
        assert!(u64::try_from(report.failed_names.len()).unwrap() <= report.failed);
    }
}

pub fn reference(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for exists in [false, true] {
        if let Ok(at) = SubjectRef::parse(text, |_| exists) {
            let again = SubjectRef::parse(&at.to_string(), |_| exists).unwrap();
            assert_eq!(again.to_string(), at.to_string());
        }
    }
    let _ = text.parse::<Digest>();
    let _ = PublicKey::from_pem(text);
    if let Ok(path) = text.parse::<ModelPath>() {
        assert!(!path.as_str().split('/').any(|part| part == ".." || part.is_empty()), "a path that climbs");
    }
}

/// Written and read again it is the same root, under the same digest.
pub fn trusted_root(bytes: &[u8]) {
    let Ok(root) = TrustedRoot::parse(bytes) else { return };
    let again = TrustedRoot::parse(root.canonical_json()).unwrap();
    assert_eq!((again.digest(), again.canonical_json()), (root.digest(), root.canonical_json()));
}

/// Of what a statement says of a model nothing is there in an empty directory, and nothing lies outside of it.
pub fn model(bytes: &[u8]) {
    let Ok(statement) = json::parse(bytes) else { return };
    let Ok(manifest) = ModelManifest::read(&statement) else { return };
    for (path, pieces) in manifest.files() {
        let name = path.as_str();
        assert!(!name.starts_with('/') && !name.split('/').any(|part| part == ".."), "a file elsewhere: `{name}`");
        assert!(!name.chars().any(char::is_control) && !pieces.is_empty());
    }
    let files = manifest.files().len();
    let nothing = manifest.compare(Observed::default(), &BTreeSet::new());
    assert_eq!((nothing.missing.len(), nothing.files), (files, 0));
    assert!(files > 0 && !nothing.differences().is_empty());
}

/// What is whole has one spelling.
pub fn export(bytes: &[u8]) {
    if let Ok(export) = Export::read(bytes) {
        assert!(export.write().unwrap() == bytes, "one decision in two files");
    }
}
