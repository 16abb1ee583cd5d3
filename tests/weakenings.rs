//! A check that is weaker in a protected environment stands there with its reason, or the pack is not put in force.

use std::collections::BTreeMap;

use countersign::domain::policy::{Pack, PackFiles, Weakening};
use countersign::gate::GateError;

use crate::support::gate::TestGate;

type Files = BTreeMap<String, Vec<u8>>;

/// The stories' pack, of another version, with `lines` for production.
fn pack_with(gate: &TestGate, version: u32, lines: &str) -> Files {
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let bare: String = manifest
        .lines()
        .filter(|line| !line.starts_with("log-entry") && !line.starts_with("accepted-weakenings"))
        .fold(String::new(), |text, line| text + line + "\n");
    let edited = bare
        .replace("version = 1", &format!("version = {version}"))
        .replace("[environments.production]\n", &format!("[environments.production]\n{lines}\n"));
    assert!(edited.contains(lines) && edited.contains(&format!("version = {version}")), "{edited}");
    files.insert("pack.toml".into(), edited.into_bytes());
    files
}

fn load(files: &Files) -> Result<Pack, String> {
    PackFiles::new(files.clone()).and_then(|files| Pack::load(&files)).map_err(|errors| errors.to_string())
}

#[tokio::test]
async fn a_weaker_check_of_a_protected_environment_needs_its_reason() {
    let gate = TestGate::start().await;
    let checks = [
        ("log-entry = \"optional\"", Weakening::LogEntry),
        ("evidence-for-index-covers-platforms = true", Weakening::IndexEvidence),
        ("unsigned-in-signed-index = true", Weakening::UnsignedStatements),
        ("unseen-subjects = true", Weakening::UnseenSubjects),
    ];
    for (version, (line, weakening)) in (10_u32..).step_by(2).zip(checks) {
        let bare = pack_with(&gate, version, line);
        // It loads, since decisions under such a pack must go on to replay.
        let pack = load(&bare).unwrap();
        let found: Vec<Weakening> = pack.manifest().unexplained().iter().map(|one| one.weakening).collect();
        assert_eq!(found, [weakening], "{line}");
        let error = gate.activate(&bare).await.unwrap_err();
        assert!(matches!(error, GateError::Configuration { .. }), "{error}");
        let words = error.to_string();
        assert!(words.contains("`production` is protected") && words.contains(weakening.as_str()), "{words}");
        assert!(error.hint().unwrap().contains("accepted-weakenings"), "{:?}", error.hint());

        let reason = format!("{line}\naccepted-weakenings = {{ {weakening} = \"agreed on in March\" }}");
        let explained = pack_with(&gate, version + 1, &reason);
        let pack = load(&explained).unwrap();
        assert!(pack.manifest().unexplained().is_empty(), "{line}");
        let production = pack.environment(&"production".parse().unwrap()).unwrap();
        assert_eq!(production.accepted_weakenings[&weakening], "agreed on in March");
        gate.activate(&explained).await.unwrap();
    }
    gate.finish().await;
}

#[tokio::test]
async fn what_is_not_protected_needs_no_reason_and_none_is_given_for_what_is_not_weaker() {
    let gate = TestGate::start().await;
    let mut open = pack_with(&gate, 20, "unseen-subjects = true");
    let manifest = String::from_utf8(open["pack.toml"].clone()).unwrap();
    open.insert("pack.toml".into(), manifest.replace("protected = true", "protected = false").into_bytes());
    gate.activate(&open).await.unwrap();

    for (lines, expected) in [
        ("accepted-weakenings = { log-entry = \"x\" }", "`log-entry` is not weaker in `production`"),
        ("unseen-subjects = true\naccepted-weakenings = { unseen-subject = \"x\" }", "expected one of"),
        ("unseen-subjects = true\naccepted-weakenings = { unseen-subjects = \" \" }", "expected a reason"),
        ("unseen-subjects = \"true\"", "invalid type"),
        ("unsigned-in-signed-indexes = true", "unknown field"),
    ] {
        let error = load(&pack_with(&gate, 21, lines)).unwrap_err();
        assert!(error.contains(expected) && error.contains("pack.toml:"), "{lines}: {error}");
    }
    gate.finish().await;
}

/// A protected environment is not let in by the signers' side door either.
#[test]
fn doing_without_revocation_is_a_weaker_check_of_every_environment() {
    let mut files = PackFiles::standard().into_map();
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let entry = "[signers.builder]\nnotation = [{ trust-stores = [\"ca:acme\"], trusted-identities = [\"x509.subject: C=US, ST=WA, O=acme\"], revocation = \"skip\" }]\n";
    let store = "[trust-stores.\"ca:acme\"]\ncertificates = [\"certs/ca.pem\"]\n";
    let begin = manifest.find("[signers.builder]").unwrap();
    let end = manifest.find("[signers.smoke]").unwrap();
    let edited = format!("{}{store}\n{entry}\n{}", &manifest[..begin], &manifest[end..]);
    files.insert("pack.toml".into(), edited.into_bytes());
    let certificate = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/notation/ca.pem");
    files.insert("certs/ca.pem".into(), std::fs::read(certificate).unwrap());
    let pack = load(&files).unwrap();
    let found: Vec<(String, Weakening)> =
        pack.manifest().unexplained().iter().map(|one| (one.environment.name.to_string(), one.weakening)).collect();
    assert_eq!(found, [("production".to_owned(), Weakening::Revocation)]);
}
