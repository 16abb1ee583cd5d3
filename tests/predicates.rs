//! What real documents say, in the one form that rules read; held against what their certificates say where they have one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use countersign::domain::evidence::payload_of;
use countersign::domain::json;
use countersign::domain::predicates::{Typed, typed};
use serde_json::Value;

use crate::real_bundles::real_material;
use crate::support::corpora;

fn known(kind: &str, predicate: &Value, of: &str) -> Value {
    match typed(kind, predicate) {
        Typed::Known(value) => value,
        other => panic!("{of}: `{kind}`: {other:?}"),
    }
}

/// Provenance says of source, commit and workflow what the certificate that signed it says, and it is read so.
#[test]
fn real_provenance_reads_as_its_certificate_says() {
    let mut versions = BTreeMap::<String, usize>::new();
    for (path, _, facts) in real_material() {
        let at = path.display().to_string();
        let read = known(&facts.predicate_type, &facts.predicate, &at);
        let claims = &facts.signer.claims;
        assert_eq!(read["kind"], "provenance", "{at}");
        assert_eq!(read["source_repository"], claims["sourceRepositoryURI"], "{at}");
        assert_eq!(read["source_digest"], claims["sourceRepositoryDigest"], "{at}");
        assert_eq!(read["ref"], claims["sourceRepositoryRef"], "{at}");
        for field in ["builder_id", "build_type", "invocation_id"] {
            assert!(read[field].as_str().is_some_and(|text| !text.is_empty()), "{at}: {field}: {read:#}");
        }
        *versions.entry(read["version"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    eprintln!("real provenance by version: {versions:?}");
    if corpora().is_some() {
        assert_eq!(versions, BTreeMap::from([("v1".to_owned(), 40)]));
    }
}

#[test]
fn a_real_report_of_a_scanner_that_says_nothing_is_not_read_as_nothing_found() {
    let Some(corpora) = corpora() else { return };
    let file = corpora.join("policy-controller/attestations/vuln-predicate.json");
    let report = json::parse(&std::fs::read(file).unwrap()).unwrap();
    let read = known("https://cosign.sigstore.dev/attestation/vuln/v1", &report, "vuln-predicate.json");
    assert_eq!((&read["findings"], &read["db_version"]), (&Value::Null, &Value::from("")));
    assert_eq!(read["scanned_at"], "2022-04-12T00:10:00Z");
}

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

#[test]
fn what_cosign_attests_is_read() {
    for name in ["p256-attestation.json", "ed25519-attestation.json"] {
        let bundle = std::fs::read(cases().join("cosign").join(name)).unwrap();
        let statement = json::parse(&payload_of(&bundle).unwrap()).unwrap();
        let kind = statement["predicateType"].as_str().unwrap();
        match typed(kind, &statement["predicate"]) {
            Typed::Known(read) => assert!(read["kind"].is_string(), "{name}: {read:#}"),
            other => assert_eq!(other, Typed::Unknown, "{name}: `{kind}`"),
        }
    }
}

/// The documents under `readers/statement`, as their specifications show them, each with what it is read as.
#[test]
fn every_type_is_read_as_its_specification_shows_it() {
    const EXPECTED: &[(&str, &str, &str, &str)] = &[
        ("cyclonedx.json", "sbom", "/components", "1"),
        ("link-older.json", "link", "/materials", "1"),
        ("link.json", "link", "/command/0", "\"make\""),
        ("openvex-with-an-offset.json", "vex", "/document_created", "\"2023-01-09T00:02:03.647787998Z\""),
        ("openvex.json", "vex", "/statements/0/status", "\"not_affected\""),
        ("provenance-github.json", "provenance", "/ref", "\"refs/tags/v1\""),
        ("provenance-older.json", "provenance", "/source_repository", "\"https://example.com/a\""),
        ("provenance.json", "provenance", "/version", "\"v1\""),
        ("release-of-an-image.json", "release", "/version", "\"sha256%3Afedcba09\""),
        ("release-older.json", "release", "/release_id", "\"12\""),
        ("release.json", "release", "/release_id", "\"1234567890\""),
        ("scai-older.json", "scai", "/producer", "\"file:///usr/bin/gcc\""),
        ("scai.json", "scai", "/attributes/0/has_evidence", "true"),
        ("spdx-3.json", "sbom", "/version", "\"3.0.1\""),
        ("spdx.json", "sbom", "/version", "\"2.3\""),
        ("svr-older.json", "svr", "/levels/BUILD", "3"),
        ("svr.json", "svr", "/policies/0", "\"urn:p\""),
        ("test-result.json", "test-result", "/passed", "1"),
        ("vsa.json", "vsa", "/levels/BUILD", "3"),
        ("vulnerabilities-cosign.json", "vulnerabilities", "/findings", "null"),
        ("vulnerabilities.json", "vulnerabilities", "/findings/0/severity/1/score", "\"9.8\""),
    ];
    for (name, kind, pointer, expected) in EXPECTED {
        let statement = json::parse(&std::fs::read(cases().join("readers/statement").join(name)).unwrap()).unwrap();
        let read = known(statement["predicateType"].as_str().unwrap(), &statement["predicate"], name);
        assert_eq!(read["kind"], *kind, "{name}");
        assert_eq!(read.pointer(pointer).map(Value::to_string).as_deref(), Some(*expected), "{name}: {read:#}");
    }
    let files = std::fs::read_dir(cases().join("readers/statement")).unwrap().count();
    assert_eq!(files, EXPECTED.len() + 1, "one is of no type that is known");
}

/// Another version is another type: nothing is guessed from what it was, and rules have its predicate as it is.
#[test]
fn a_version_that_nobody_knows_yet_passes_as_it_is() {
    for entry in std::fs::read_dir(cases().join("readers/statement")).unwrap() {
        let statement = json::parse(&std::fs::read(entry.unwrap().path()).unwrap()).unwrap();
        let kind = statement["predicateType"].as_str().unwrap();
        for next in [format!("{kind}/v99"), format!("{kind}.1"), kind.to_uppercase(), format!("{kind} ")] {
            let read = typed(&next, &statement["predicate"]);
            assert_eq!(read, Typed::Unknown, "`{next}`");
            assert_eq!(read.into_json(), Value::Null);
        }
    }
}
