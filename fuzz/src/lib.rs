//! Every reader of what others write, as a function from bytes; no input may make one panic, hang or take much memory.
//!
//! `fuzz_targets/` gives them what libFuzzer makes up; `tests/fuzzing.rs` includes this file, and gives them changed
//! cases, on every run of the tests. Beyond not panicking, some say what must be true of whatever is accepted.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use countersign::domain::bundle::{self, UntrustedBundle};
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{self, Sighting, claimed_predicate_type, payload_of};
use countersign::domain::facts::Source;
use countersign::domain::keys::PublicKey;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::Statement;
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::domain::{json, junit};

/// A reader, fed with anything.
pub type Target = fn(&[u8]);

/// All of them, by the name of their fuzz target.
pub const TARGETS: [(&str, Target); 11] = [
    ("bundle", read_bundle),
    ("certificate", evidence::fuzzing::certificate),
    ("challenge", countersign::registry::fuzzing::challenge),
    ("index", countersign::registry::fuzzing::index),
    ("json", read_json),
    ("junit", read_junit),
    ("manifest", countersign::registry::fuzzing::manifest),
    ("pack", read_pack),
    ("reference", read_reference),
    ("rule", read_rule),
    ("statement", read_statement),
];

/// Runs the reader of that name; for the one-line targets.
///
/// # Panics
///
/// When there is none, or when the reader does.
pub fn run(name: &str, bytes: &[u8]) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).expect("a target of this list");
    target(bytes);
}

static TRUST: LazyLock<TrustSet> = LazyLock::new(|| TrustSet::new(vec![TrustedRoot::production().unwrap()]));

/// The key that signed the good case, and nothing else that is valid.
static KEY: LazyLock<PublicKey> =
    LazyLock::new(|| PublicKey::from_pem(include_str!("../../tests/cases/bundles/key.pub")).unwrap());

static GOOD: LazyLock<Vec<u8>> =
    LazyLock::new(|| payload_of(include_bytes!("../../tests/cases/bundles/good.accepted.json")).unwrap());

fn read_bundle(bytes: &[u8]) {
    let sighting = Sighting { received_at: "2026-11-01T00:00:00Z".parse().unwrap(), source: Source::Upload };
    let subject = Digest::of(b"artifact");
    if let Ok(evidence) = evidence::verify(bytes, subject, &TRUST, std::slice::from_ref(&*KEY), sighting) {
        let facts = evidence.into_facts();
        assert_eq!((facts.digest, facts.subject), (Digest::of(bytes), subject));
        assert_eq!(facts.statement, json::parse(&GOOD).unwrap(), "evidence that nobody signed");
        assert_eq!(facts.signer.key, Some(KEY.fingerprint()));
    }
    let _ = UntrustedBundle::parse(bytes);
    let _ = claimed_predicate_type(bytes);
    let _ = bundle::dsse_envelope_of(bytes);
}

fn read_statement(bytes: &[u8]) {
    if let Ok(statement) = Statement::parse(bytes) {
        assert!(!statement.subjects().is_empty() && !statement.predicate_type().is_empty());
        assert!(!statement.is_about(Digest::of(b"nobody knows this artifact")));
    }
}

/// What we accept, others read as the same; what we write is one text.
fn read_json(bytes: &[u8]) {
    let Ok(value) = json::parse(bytes) else { return };
    assert_eq!(serde_json::from_slice::<serde_json::Value>(bytes).unwrap(), value);
    let canonical = json::canonical(&value).unwrap();
    let again = json::parse(&canonical).unwrap();
    assert_eq!(json::canonical(&again).unwrap(), canonical);
}

fn read_junit(bytes: &[u8]) {
    if let Ok(report) = junit::read(bytes) {
        assert!(u64::try_from(report.passed_names.len()).unwrap() <= report.passed);
        assert!(u64::try_from(report.failed_names.len()).unwrap() <= report.failed);
    }
}

fn read_reference(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for exists in [false, true] {
        if let Ok(at) = SubjectRef::parse(text, |_| exists) {
            let again = SubjectRef::parse(&at.to_string(), |_| exists).unwrap();
            assert_eq!(again.to_string(), at.to_string());
        }
    }
    let _ = text.parse::<Digest>();
    let _ = PublicKey::from_pem(text);
    let _ = TrustedRoot::parse(bytes);
}

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

fn read_pack(bytes: &[u8]) {
    load("pack.toml", bytes);
}

fn read_rule(bytes: &[u8]) {
    load("rules/signature/present.rego", bytes);
}
