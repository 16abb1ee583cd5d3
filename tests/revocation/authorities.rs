//! Whoever vouches is revoked: the authority that issued the certificate, the one above it, the logs, the clocks, and the
//! certificate itself.

use std::collections::BTreeMap;

use countersign::domain::certificate::Certificate;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::revocation::Target;
use countersign::gate::Trust;
use countersign::gate::reply::DecisionReply;

use super::{decided_before, dependants, file, follow, gates, revocable, revoke, undone};
use crate::assert_ready;
use crate::support::gate::{TestGate, project};
use crate::support::instance::{IDENTITY, ISSUER, Instance};

pub(crate) const ARTIFACT: &[u8] = b"artifact of an instance";

/// A pack that lets through whatever the signer of the instance signed.
pub(crate) fn pack() -> BTreeMap<String, Vec<u8>> {
    let manifest = format!(
        r#"schema = "countersign.pack/v1"
name = "authorities"
version = 99
owner = "team"

[signers.builder]
identities = [{{ issuer = "{ISSUER}", identity = "{IDENTITY}" }}]

[environments.production]
unseen-subjects = true

[rules."signature.present"]
title = "Signed"
owner = "team"
severity = "required"
fix = "sign"
"#
    );
    let rule = "package countersign.rules.signature.present\n\nshown if some e in input.signed.builder\n";
    BTreeMap::from([
        ("pack.toml".to_owned(), manifest.into_bytes()),
        ("rules/signature/present.rego".to_owned(), rule.into()),
    ])
}

/// A gate that trusts the instance and knows one bundle of it.
pub(crate) async fn given(gate: TestGate, instance: &Instance, bundle: &[u8]) -> TestGate {
    let now = jiff::Timestamp::now().as_second();
    gate.clock.advance(&format!("{}s", (now - gate.clock.now().unix_seconds()).max(0)));
    gate.gate.replace_trust(Trust::from(instance.trust()));
    gate.activate(&pack()).await.unwrap();
    gate.gate.add_evidence(&project(), bundle, Some(Digest::of(ARTIFACT))).await.unwrap();
    gate
}

pub(crate) fn bundle(instance: &Instance) -> (Vec<u8>, Certificate) {
    let (_, parts) = instance.signed(Digest::of(ARTIFACT), &instance.signer());
    (parts.bundle(), Certificate::from_der(&parts.chain[0]).unwrap())
}

/// Everybody who stands behind it, by name.
fn behind(instance: &Instance, leaf: &Certificate) -> Vec<(&'static str, Digest)> {
    let key = |der: &[u8]| Certificate::from_der(der).unwrap().key_fingerprint();
    vec![
        ("the key of the authority", key(&instance.authority.der)),
        ("the certificate of the authority", Digest::of(&instance.authority.der)),
        ("the key of the authority above it", key(&instance.root.der)),
        ("the certificate of the authority above it", Digest::of(&instance.root.der)),
        ("the certificate log", Digest::of(&instance.certificates.spki())),
        ("the transparency log", Digest::of(&instance.log.spki())),
        ("the key of the clock", key(&instance.stamps.der)),
        ("the certificate of the clock", Digest::of(&instance.stamps.der)),
        ("the key of the authority above the clock", key(&instance.stamp_root.der)),
        ("the certificate of the authority above the clock", Digest::of(&instance.stamp_root.der)),
        ("the signer's certificate", leaf.fingerprint()),
        ("the key in it", leaf.key_fingerprint()),
        ("the trusted root", instance.trust().roots()[0].digest()),
    ]
}

fn own(reply: &DecisionReply) -> Vec<String> {
    reply.standing.changed_because.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn what_stands_on_an_authority_falls_with_it_whichever_it_is_and_comes_back_with_it() {
    let instance = Instance::new();
    let (bundle, leaf) = bundle(&instance);
    let subject = Digest::of(ARTIFACT).to_string();
    for gate in Box::pin(gates()).await {
        let gate = given(gate, &instance, &bundle).await;
        let reply = gate.promote(&subject, "production").await;
        assert_ready!(reply);
        for (what, thing) in behind(&instance, &leaf) {
            assert_eq!(dependants(&gate, thing).await.len(), 1, "{what}");
            let made = revoke(&gate, thing).await;
            let stands = gate.check(&subject, "production").await;
            assert_eq!((stands.verdict, own(&stands)), (Verdict::NotReady, vec!["gate.revoked".to_owned()]), "{what}");
            assert_eq!(stands.reasons[0].evidence, [Digest::of(&bundle)], "{what}");
            let followed: Vec<Verdict> = follow(&gate).await.iter().map(|one| one.verdict).collect();
            assert_eq!(followed, [Verdict::NotReady], "{what}");
            let again = gate.promote(&subject, "production").await;
            let code = again.evidence[0].rejection.as_ref().map(|refused| refused.code.as_str());
            assert_eq!((again.verdict, code), (Verdict::NotReady, Some("revoked")), "{what}");
            file(&gate, &undone(made.id), &gate.people.bob).await.unwrap();
            assert_ready!(gate.promote(&subject, "production").await);
            follow(&gate).await;
        }
        assert!(gate.gate.fsck().await.unwrap().sound);
        gate.finish().await;
    }
}

/// An authority of the same trusted root that did not issue the certificate takes nothing with it.
#[tokio::test]
async fn another_authority_of_the_same_root_takes_nothing_with_it() {
    let (instance, other) = (Instance::new(), Instance::new());
    let (bundle, _) = bundle(&instance);
    let mut document = instance.document();
    for of in ["certificateAuthorities", "ctlogs", "tlogs", "timestampAuthorities"] {
        let more = other.document()[of][0].clone();
        document[of].as_array_mut().unwrap().push(more);
    }
    let root = serde_json::to_vec(&document).unwrap();
    let root = countersign::domain::trusted_root::TrustedRoot::parse(&root).unwrap().called("instance");
    let gate = given(revocable(TestGate::start().await).await, &instance, &bundle).await;
    gate.gate.replace_trust(Trust::from(countersign::domain::trusted_root::TrustSet::new(vec![root])));
    let subject = Digest::of(ARTIFACT).to_string();
    assert_ready!(gate.promote(&subject, "production").await);
    let leaf = Certificate::from_der(&other.root.der).unwrap();
    for (what, thing) in behind(&other, &leaf).into_iter().take(10) {
        let looked = gate.gate.dependants(&project(), &Target::Digest(thing), None).await.unwrap();
        assert!(looked.items.is_empty() && !looked.known_as.is_empty(), "{what}: {looked:?}");
        revoke(&gate, thing).await;
        assert_ready!(gate.check(&subject, "production").await);
        assert_ready!(gate.promote(&subject, "production").await);
    }
    gate.finish().await;
}

/// As versions recorded it that told neither the authority nor who is above the clocks: any of the root may be it.
#[tokio::test]
async fn what_was_decided_before_authorities_were_told_is_found_by_any_of_its_root_and_decided_again() {
    let instance = Instance::new();
    let (bundle, leaf) = bundle(&instance);
    let subject = Digest::of(ARTIFACT).to_string();
    let gate = given(revocable(TestGate::start().await).await, &instance, &bundle).await;
    let not_told = ["the signer's certificate", "the key in it"];
    for (what, thing) in behind(&instance, &leaf).into_iter().filter(|(what, _)| !not_told.contains(what)) {
        let reply = gate.promote(&subject, "production").await;
        assert_ready!(reply);
        let earlier = decided_before(&gate, &reply, |inputs| {
            for by in inputs.evidence.iter_mut().flat_map(|facts| &mut facts.vouched) {
                assert!(!std::mem::take(&mut by.behind).is_empty());
            }
        })
        .await;

        let stands = gate.check(&subject, "production").await;
        assert_ready!(stands);
        assert_eq!(stands.decision.unwrap().id, earlier, "{what}");
        assert_eq!(dependants(&gate, thing).await.len(), 1, "{what}");
        let made = revoke(&gate, thing).await;
        let stands = gate.check(&subject, "production").await;
        assert_eq!((stands.verdict, stands.decision.unwrap().id), (Verdict::NotReady, earlier), "{what}");
        // Nobody asked: it was found by its root.
        let followed: Vec<Verdict> = follow(&gate).await.iter().map(|one| one.verdict).collect();
        assert_eq!(followed, [Verdict::NotReady], "{what}");
        file(&gate, &undone(made.id), &gate.people.alice).await.unwrap();
        follow(&gate).await;
    }
    gate.finish().await;
}

#[tokio::test]
async fn what_nothing_stands_on_is_said_to_be_nothing_known_and_is_refused_when_it_comes() {
    let instance = Instance::new();
    let (bundle, leaf) = bundle(&instance);
    let subject = Digest::of(ARTIFACT).to_string();
    let gate = revocable(TestGate::start().await).await;
    // Nobody here has heard of the instance.
    let key = Certificate::from_der(&instance.authority.der).unwrap().key_fingerprint();
    let looked = gate.gate.dependants(&project(), &Target::Digest(key), None).await.unwrap();
    assert!(looked.items.is_empty() && looked.known_as.is_empty(), "{looked:?}");
    revoke(&gate, key).await;
    let gate = given(gate, &instance, &bundle).await;
    let reply = gate.promote(&subject, "production").await;
    let code = reply.evidence[0].rejection.as_ref().map(|refused| refused.code.as_str());
    assert_eq!((reply.verdict, code), (Verdict::NotReady, Some("revoked")));
    let known = async |thing: Digest| {
        gate.gate.dependants(&project(), &Target::Digest(thing), None).await.unwrap().known_as.join("; ")
    };
    for (what, thing) in behind(&instance, &leaf) {
        let words = known(thing).await;
        let is_leaf = what == "the signer's certificate" || what == "the key in it";
        assert_eq!(words.contains("trusted root `instance`"), !is_leaf, "{what}: {words}");
    }
    gate.finish().await;
}
