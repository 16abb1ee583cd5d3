//! A revoked bundle comes back in other bytes: it is what was signed that is revoked, whatever it is wrapped in.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::cosign_layer::UntrustedLayer;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::json::canonical;
use countersign::domain::revocation::Target;
use countersign::gate::Trust;
use countersign::gate::reply::DecisionReply;
use serde_json::{Value, json};

use super::{decided_before, dependants, file, follow, gates, revocable, revoke, undone};
use crate::assert_ready;
use crate::cosign_v2::{ARTIFACT, case, trust};
use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, digest, project};

/// The same word in other bytes, each of which verifies.
fn wrapped_anew(bundle: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let read: Value = serde_json::from_slice(bundle).unwrap();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut other = read.clone();
        change(&mut other);
        serde_json::to_vec(&other).unwrap()
    };
    let indented = serde_json::to_vec_pretty(&read).unwrap();
    let hint = with(&|other| other["verificationMaterial"]["publicKey"]["hint"] = json!("another"));
    let key_id = with(&|other| other["dsseEnvelope"]["signatures"][0]["keyid"] = json!("another"));
    let earlier = with(&|other| other["mediaType"] = json!("application/vnd.dev.sigstore.bundle+json;version=0.1"));
    let layer = json!({
        "annotations": {"dev.cosignproject.cosign/signature": ""},
        "mediaType": "application/vnd.dsse.envelope.v1+json",
        "payload": STANDARD.encode(read["dsseEnvelope"].to_string()),
    });
    vec![
        ("a line feed more", [bundle, b"\n"].concat()),
        ("another order and other spaces", indented),
        ("another hint", hint),
        ("another key id", key_id),
        ("a bundle v0.1", earlier),
        ("a layer of cosign's older storage", canonical(&layer).unwrap()),
    ]
}

/// A subject that lacks nothing for staging but a smoke test, and a bundle that is one.
async fn lacking_a_smoke_test(gate: &TestGate) -> (String, Vec<u8>) {
    let app = gate.push_artifact("app").await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({})).await;
    let bundle = gate.smoke_bundle(&app).await;
    (app, bundle)
}

async fn give(gate: &TestGate, app: &str, bytes: &[u8]) {
    gate.gate.add_evidence(&project(), bytes, Some(digest(app))).await.unwrap();
}

/// What does not count since it was revoked.
fn revoked(reply: &DecisionReply) -> Vec<Digest> {
    let refused = reply.evidence.iter().filter(|one| one.rejection.as_ref().is_some_and(|why| why.code == "revoked"));
    refused.map(|one| one.digest).collect()
}

#[tokio::test]
async fn a_revoked_bundle_is_refused_in_whatever_bytes_it_comes_back_and_counts_again_when_that_is_taken_back() {
    for gate in Box::pin(gates()).await {
        let (app, bundle) = lacking_a_smoke_test(&gate).await;
        give(&gate, &app, &bundle).await;
        assert_ready!(gate.promote(&app, "staging").await);
        let made = revoke(&gate, Digest::of(&bundle)).await;
        let mut all = vec![Digest::of(&bundle)];
        for (what, bytes) in wrapped_anew(&bundle) {
            give(&gate, &app, &bytes).await;
            all.push(Digest::of(&bytes));
            let again = gate.promote(&app, "staging").await;
            assert_eq!(again.verdict, Verdict::NotReady, "{what}");
            let mut expected = all.clone();
            expected.sort_unstable();
            assert_eq!(revoked(&again), expected, "{what}");
            let told = again.evidence.iter().find(|one| one.digest == Digest::of(&bytes)).unwrap();
            let found = &told.rejection.as_ref().unwrap().found;
            assert!(found.contains(&Digest::of(&bundle).to_string()) && found.contains("it leaked"), "{what}: {found}");
        }
        file(&gate, &undone(made.id), &gate.people.bob).await.unwrap();
        assert_ready!(gate.promote(&app, "staging").await);
        gate.finish().await;
    }
}

#[tokio::test]
async fn whichever_wrapping_is_revoked_what_stands_on_another_falls_at_once_and_is_listed() {
    for gate in Box::pin(gates()).await {
        let (app, bundle) = lacking_a_smoke_test(&gate).await;
        // It was decided on one; another one was given, and nobody has decided since.
        for (what, bytes) in wrapped_anew(&bundle) {
            give(&gate, &app, &bundle).await;
            assert_ready!(gate.promote(&app, "staging").await);
            give(&gate, &app, &bytes).await;
            let listed = dependants(&gate, Digest::of(&bytes)).await;
            let words = "evidence, or who stands behind it".to_owned();
            assert_eq!(listed, [(digest(&app), "staging".to_owned(), words)], "{what}");
            let made = revoke(&gate, Digest::of(&bytes)).await;
            let stands = gate.check(&app, "staging").await;
            let own: Vec<String> = stands.standing.changed_because.iter().map(ToString::to_string).collect();
            assert_eq!((stands.verdict, own), (Verdict::NotReady, vec!["gate.revoked".to_owned()]), "{what}");
            assert!(dependants(&gate, Digest::of(&bytes)).await.is_empty(), "{what}");
            let followed: Vec<Verdict> = follow(&gate).await.iter().map(|one| one.verdict).collect();
            assert_eq!(followed, [Verdict::NotReady], "{what}");
            file(&gate, &undone(made.id), &gate.people.alice).await.unwrap();
            let followed: Vec<Verdict> = follow(&gate).await.iter().map(|one| one.verdict).collect();
            assert_eq!(followed, [Verdict::Ready], "{what}");
        }
        assert!(gate.gate.fsck().await.unwrap().sound);
        gate.finish().await;
    }
}

/// Nobody knew what it says when it was revoked: the gate learns it when it comes.
#[tokio::test]
async fn what_was_revoked_before_it_was_known_takes_every_wrapping_from_when_it_is_seen() {
    for gate in Box::pin(gates()).await {
        let (app, bundle) = lacking_a_smoke_test(&gate).await;
        revoke(&gate, Digest::of(&bundle)).await;
        give(&gate, &app, &bundle).await;
        assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::NotReady);
        let other = [bundle.as_slice(), b"\n"].concat();
        // About another subject nothing was ever decided: it is the revocation that knows.
        let elsewhere = gate.gate.dependants(&project(), &Target::Digest(Digest::of(&bundle)), None).await.unwrap();
        assert!(elsewhere.known_as.iter().any(|words| words.contains("says the same")), "{elsewhere:?}");
        give(&gate, &app, &other).await;
        let again = gate.promote(&app, "staging").await;
        assert_eq!(again.verdict, Verdict::NotReady);
        assert_eq!(revoked(&again).len(), 2, "{:#?}", again.evidence);
        gate.finish().await;
    }
}

/// Two people may sign the very same document: the word of one is not that of the other.
#[tokio::test]
async fn the_same_words_by_somebody_else_are_not_revoked_with_hers() {
    let gate = revocable(TestGate::start().await).await;
    let app = gate.good_artifact("app").await;
    let kind = "https://sigstore.dev/cosign/sign/v1";
    gate.attest(&app, &gate.people.reviewer, kind, &json!({})).await;
    let by_pipeline = gate.promote(&app, "staging").await;
    assert_ready!(by_pipeline);
    let (own, others): (Vec<_>, Vec<_>) = by_pipeline
        .evidence
        .iter()
        .filter(|one| one.predicate_type == kind)
        .partition(|one| one.signer.as_ref().unwrap().key == Some(gate.people.pipeline.public_key().fingerprint()));
    assert_eq!((own.len(), others.len()), (1, 1));
    revoke(&gate, others[0].digest).await;
    let again = gate.promote(&app, "staging").await;
    assert_ready!(again);
    assert_eq!(revoked(&again), [others[0].digest]);
    revoke(&gate, own[0].digest).await;
    assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

#[tokio::test]
async fn a_layer_and_the_bundle_that_says_the_same_by_a_certificate_are_revoked_together() {
    let layer = case("attestation-by-certificate.accepted");
    let bundle = UntrustedLayer::parse(&layer).unwrap().to_bundle().unwrap();
    for (first, second) in [(&layer, &bundle), (&bundle, &layer)] {
        let gate = revocable(TestGate::start().await).await;
        let now = jiff::Timestamp::now().as_second();
        gate.clock.advance(&format!("{}s", (now - gate.clock.now().unix_seconds()).max(0)));
        gate.gate.replace_trust(Trust::from(trust()));
        gate.activate(&super::logs::pack()).await.unwrap();
        let subject = Digest::of(ARTIFACT);
        gate.gate.add_evidence(&project(), first, Some(subject)).await.unwrap();
        assert_ready!(gate.promote(&subject.to_string(), "production").await);
        gate.gate.add_evidence(&project(), second, Some(subject)).await.unwrap();
        revoke(&gate, Digest::of(second)).await;
        assert_eq!(gate.check(&subject.to_string(), "production").await.verdict, Verdict::NotReady);
        let again = gate.promote(&subject.to_string(), "production").await;
        assert_eq!((again.verdict, revoked(&again).len()), (Verdict::NotReady, 2));
        gate.finish().await;
    }
}

/// As versions recorded it that did not tell what was signed: that it replays is in [`TestGate::finish`].
#[tokio::test]
async fn what_was_decided_before_the_signed_content_was_told_falls_by_the_digest_that_is_on_record() {
    let gate = revocable(TestGate::start().await).await;
    let (app, bundle) = lacking_a_smoke_test(&gate).await;
    give(&gate, &app, &bundle).await;
    let reply = gate.promote(&app, "staging").await;
    decided_before(&gate, &reply, |inputs| {
        for facts in &mut inputs.evidence {
            assert!(facts.signed_content.take().is_some());
        }
    })
    .await;

    assert_eq!(dependants(&gate, Digest::of(&bundle)).await.len(), 1);
    revoke(&gate, Digest::of(&bundle)).await;
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    // What it says was read from the bytes, and who signed it from the record.
    give(&gate, &app, &[bundle.as_slice(), b"\n"].concat()).await;
    let again = gate.promote(&app, "staging").await;
    assert_eq!((again.verdict, revoked(&again).len()), (Verdict::NotReady, 2));
    gate.finish().await;
}

/// A rule that counts reviews must not count one review twice because somebody wrapped it again.
#[tokio::test]
async fn a_rule_that_counts_counts_one_word_in_two_wrappings_once() {
    let gate = revocable(TestGate::start().await).await;
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let rule = "\n[rules.\"signed.twice\"]\ntitle = \"Two smoke tests\"\nowner = \"team\"\nseverity = \"required\"\n\
                environments = [\"staging\"]\nfix = \"test it again\"\n";
    files.insert("pack.toml".into(), (manifest + rule).into_bytes());
    let two = "package countersign.rules.signed.twice\n\nshown if {\n\
               \tcount([e | some e in input.signed.builder; contains(e.predicate_type, \"test-result\")]) >= 2\n}\n";
    files.insert("rules/signed/twice.rego".into(), two.into());
    gate.activate(&files).await.unwrap();
    let (app, bundle) = lacking_a_smoke_test(&gate).await;
    give(&gate, &app, &bundle).await;
    for (what, bytes) in wrapped_anew(&bundle) {
        give(&gate, &app, &bytes).await;
        let reply = gate.promote(&app, "staging").await;
        assert_eq!(reply.verdict, Verdict::NotReady, "{what}");
    }
    gate.clock.advance("1s");
    gate.smoke(&app, "PASSED").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}
