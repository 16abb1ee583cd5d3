//! Real bundles, made by real builders: ready for the identity that signed, and for no other.

use std::collections::BTreeMap;
use std::path::PathBuf;

use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{self, Sighting};
use countersign::domain::facts::{Facts, Source};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};

use crate::support::corpora;
use crate::support::gate::{TestGate, project, rules};

/// Bundles of the SLSA generators with the artifacts they are about, as verified facts.
pub fn real_material() -> Vec<(PathBuf, Vec<u8>, Facts)> {
    let Some(corpora) = corpora() else { return Vec::new() };
    let trust = TrustSet::new(vec![TrustedRoot::production().unwrap()]);
    let now = "2026-11-01T00:00:00Z".parse().unwrap();
    let mut found = Vec::new();
    for path in files_below(&corpora.join("slsa-provenance-a")) {
        let bytes = std::fs::read(&path).unwrap();
        let Some(payload) = evidence::payload_of(&bytes) else { continue };
        let Ok(statement) = countersign::domain::statement::Statement::parse(&payload) else { continue };
        let Some(subject) = statement.subjects().iter().find_map(|subject| subject.digest) else { continue };
        let sighting = Sighting { received_at: now, source: Source::Upload };
        if let Ok(evidence) = evidence::verify(&bytes, subject, &trust, &[], sighting) {
            found.push((path, bytes, evidence.into_facts()));
        }
    }
    found
}

fn files_below(directory: &std::path::Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

/// A pack with one rule: provenance by an accepted signer, who is exactly this identity.
fn pack_for(identity: &str, issuer: &str, version: u64) -> BTreeMap<String, Vec<u8>> {
    let manifest = format!(
        r#"schema = "countersign.pack/v1"
name = "real"
version = {version}
owner = "security"

[signers.builder]
identities = [{{ issuer = "{issuer}", identity = "{identity}" }}]

[environments.staging]
unseen-subjects = true

[rules."provenance.present"]
title = "Provenance by our builder"
owner = "security"
severity = "required"
fix = "build it where it is signed"
"#
    );
    let rule = r#"package countersign.rules.provenance.present

shown if {
	some e in input.signed.builder
	startswith(e.predicate_type, "https://slsa.dev/provenance/")
}

used contains e.digest if {
	some e in input.signed.builder
}
"#;
    let test = r#"package countersign.rules.provenance.present_test

import data.countersign.rules.provenance.present

test_nothing_is_not_enough if {
	not present.shown with input as {"signed": {"builder": []}}
}
"#;
    BTreeMap::from([
        ("pack.toml".into(), manifest.into_bytes()),
        ("rules/provenance/present.rego".into(), rule.as_bytes().to_vec()),
        ("rules/provenance/present_test.rego".into(), test.as_bytes().to_vec()),
    ])
}

#[tokio::test]
async fn a_real_build_is_ready_for_the_identity_that_signed_it_and_for_no_other() {
    let material = real_material();
    if material.is_empty() {
        assert!(corpora().is_none(), "the real material is there, and none of it verifies");
        return;
    }
    let gate = TestGate::start().await;
    let mut version = 0;
    let mut seen = std::collections::BTreeSet::new();
    for (path, bundle, facts) in &material {
        let (Some(identity), Some(issuer)) = (&facts.signer.identity, &facts.signer.issuer) else { continue };
        if !seen.insert((identity.clone(), facts.predicate_type.clone())) {
            continue;
        }
        gate.gate.add_evidence(&project(), bundle, None).await.unwrap();
        let subject = facts.subject.to_string();
        let others = [
            (identity.clone(), issuer.clone(), Verdict::Ready),
            (identity.clone(), "https://accounts.example.com".into(), Verdict::NotReady),
            (format!("{identity}-evil"), issuer.clone(), Verdict::NotReady),
            (identity.replace("/.github/", "-evil/.github/"), issuer.clone(), Verdict::NotReady),
        ];
        for (identity, issuer, expected) in others {
            version += 1;
            gate.activate(&pack_for(&identity, &issuer, version)).await.unwrap();
            let reply = gate.promote(&subject, "staging").await;
            assert_eq!(reply.verdict, expected, "{} as {identity}: {:#?}", path.display(), reply);
            if expected == Verdict::NotReady {
                assert_eq!(rules(&reply, Outcome::Violation), ["provenance.present"]);
                assert_eq!(reply.evidence[0].rejection.as_ref().unwrap().code, "signer-not-accepted");
            }
        }
    }
    eprintln!("{} real bundles verified, {} distinct signers gated", material.len(), seen.len());
    assert!(!seen.is_empty());
    gate.finish().await;
}

#[tokio::test]
async fn a_real_bundle_about_one_artifact_is_refused_for_another() {
    let gate = TestGate::start().await;
    for (path, bundle, facts) in real_material().into_iter().take(5) {
        let other = Digest::of(path.display().to_string().as_bytes());
        let added = gate.gate.add_evidence(&project(), &bundle, Some(other)).await.unwrap();
        assert!(added.subjects.contains(&facts.subject) && added.subjects.contains(&other));
        let reply = gate.promote(&other.to_string(), "staging").await;
        assert_eq!(reply.verdict, Verdict::NotReady);
        assert_eq!(reply.evidence[0].rejection.as_ref().unwrap().code, "subject-mismatch");
    }
    gate.finish().await;
}
