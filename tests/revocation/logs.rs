//! The key of a transparency log is revoked: what has its time from a promise of that log falls, as what it has proved does.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::cosign_layer::UntrustedLayer;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::gate::Trust;

use super::{decided_before, dependants, file, follow, gates, revocable, revoke, undone};
use crate::assert_ready;
use crate::cosign_v2::{ARTIFACT, case, key, trust};
use crate::support::gate::{TestGate, project};

/// What each of these knows of its time is a promise: by a key and by a certificate, in a layer and in a bundle.
const PROMISED: [&str; 6] = [
    "signature-by-key-with-promise.accepted",
    "signature-by-certificate.accepted",
    "attestation-by-key-with-promise.accepted",
    "attestation-with-an-intoto-entry.accepted",
    "attestation-by-certificate.accepted",
    "chains-signature-by-certificate.accepted",
];

/// A pack that lets through whatever the builder of these files signed.
pub(super) fn pack() -> BTreeMap<String, Vec<u8>> {
    let manifest = r#"schema = "countersign.pack/v1"
name = "promises"
version = 99
owner = "team"

[signers.builder]
keys = ["keys/builder.pub"]
identities = [{ issuer = "https://issuer.example.com", identity = "builder@example.com" }]

[environments.production]
unseen-subjects = true

[rules."signature.present"]
title = "Signed"
owner = "team"
severity = "required"
fix = "sign"
"#;
    let rule = "package countersign.rules.signature.present\n\nshown if some e in input.signed.builder\n";
    BTreeMap::from([
        ("pack.toml".to_owned(), manifest.into()),
        ("rules/signature/present.rego".to_owned(), rule.into()),
        ("keys/builder.pub".to_owned(), key("key").to_pem().into_bytes()),
    ])
}

/// The key of the one log, as `revoke` names it.
fn log() -> Digest {
    let roots = trust();
    let root: serde_json::Value = serde_json::from_slice(roots.roots()[0].canonical_json()).unwrap();
    Digest::of(&STANDARD.decode(root["tlogs"][0]["publicKey"]["rawBytes"].as_str().unwrap()).unwrap())
}

/// `bytes` are all that is known of the artifact.
async fn given(gate: TestGate, bytes: &[u8]) -> TestGate {
    let now = jiff::Timestamp::now().as_second();
    gate.clock.advance(&format!("{}s", (now - gate.clock.now().unix_seconds()).max(0)));
    gate.gate.replace_trust(Trust::from(trust()));
    gate.activate(&pack()).await.unwrap();
    gate.gate.add_evidence(&project(), bytes, Some(Digest::of(ARTIFACT))).await.unwrap();
    gate
}

async fn falls_and_comes_back(gate: TestGate, what: &str) {
    let subject = Digest::of(ARTIFACT).to_string();
    let reply = gate.promote(&subject, "production").await;
    assert_ready!(reply);
    // For a threshold a promise counts as no log.
    assert!(reply.evidence[0].vouched[0].logs.is_empty(), "{what}: {:?}", reply.evidence[0].vouched);
    revoke(&gate, Digest::of(b"the key of another log")).await;
    assert_ready!(gate.check(&subject, "production").await);

    let listed = dependants(&gate, log()).await;
    assert_eq!(listed.len(), 1, "{what}: {listed:?}");
    let made = revoke(&gate, log()).await;
    let stands = gate.check(&subject, "production").await;
    let own: Vec<String> = stands.standing.changed_because.iter().map(ToString::to_string).collect();
    assert_eq!((stands.verdict, own), (Verdict::NotReady, vec!["gate.revoked".to_owned()]), "{what}");
    assert_eq!(stands.reasons[0].evidence, [reply.evidence[0].digest], "{what}");
    let followed: Vec<Verdict> = follow(&gate).await.iter().map(|one| one.verdict).collect();
    assert_eq!(followed, [Verdict::NotReady], "{what}");
    let again = gate.promote(&subject, "production").await;
    assert_eq!(again.verdict, Verdict::NotReady, "{what}");
    assert_eq!(again.evidence[0].rejection.as_ref().map(|refused| refused.code.as_str()), Some("revoked"), "{what}");

    file(&gate, &undone(made.id), &gate.people.alice).await.unwrap();
    assert_ready!(gate.promote(&subject, "production").await);
    gate.finish().await;
}

#[tokio::test]
async fn what_rests_on_a_promise_of_a_log_falls_with_its_key_and_comes_back_with_it() {
    for name in PROMISED {
        let gate = Box::pin(given(revocable(TestGate::start().await).await, &case(name))).await;
        Box::pin(falls_and_comes_back(gate, name)).await;
    }
    // The same as a bundle v0.1, on both kinds of database.
    let layer = case("attestation-by-certificate.accepted");
    let bundle = UntrustedLayer::parse(&layer).unwrap().to_bundle().unwrap();
    for gate in Box::pin(gates()).await {
        Box::pin(falls_and_comes_back(given(gate, &bundle).await, "a bundle v0.1")).await;
    }
}

/// As versions recorded it that told the logs of proofs alone: that it replays is in [`TestGate::finish`].
#[tokio::test]
async fn what_was_decided_before_promises_were_told_does_not_stand_once_a_log_of_its_root_is_revoked() {
    let gate = given(revocable(TestGate::start().await).await, &case(PROMISED[0])).await;
    let subject = Digest::of(ARTIFACT).to_string();
    let reply = gate.promote(&subject, "production").await;
    let earlier = decided_before(&gate, &reply, |inputs| {
        for by in inputs.evidence.iter_mut().flat_map(|facts| &mut facts.vouched) {
            assert_eq!(std::mem::take(&mut by.promises), [log()]);
        }
    })
    .await;

    revoke(&gate, Digest::of(b"the key of another log")).await;
    let stands = gate.check(&subject, "production").await;
    assert_ready!(stands);
    assert_eq!(stands.decision.unwrap().id, earlier);
    let made = revoke(&gate, log()).await;
    let stands = gate.check(&subject, "production").await;
    assert_eq!((stands.verdict, stands.decision.unwrap().id), (Verdict::NotReady, earlier));
    assert_eq!(stands.reasons[0].evidence, [reply.evidence[0].digest]);
    assert_eq!(gate.promote(&subject, "production").await.verdict, Verdict::NotReady);
    file(&gate, &undone(made.id), &gate.people.alice).await.unwrap();
    assert_ready!(gate.promote(&subject, "production").await);
    gate.finish().await;
}
