//! What builders leave unsigned in an index (BuildKit, "Image attestation storage"): shown, and believed only for the
//! signature over the index that holds it, where the pack says so.

use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::facts::Source;
use countersign::domain::fault::FaultClass;
use countersign::domain::limits::{MAX_BUNDLE_BYTES, MAX_PARTS, MAX_STATEMENT_BYTES_SHOWN};
use countersign::domain::reference::SubjectRef;
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::gate::reply::{DecisionReply, EvidenceReply};
use countersign::gate::sign::{Destination, SignRequest};
use countersign::gate::{ExportForm, Trust};
use serde_json::{Value, json};

use crate::support::gate::{TestGate, digest, good_provenance, project, rules};
use crate::support::identity::Instance;
use crate::support::index::{Pushed, digest_of, push};
use crate::support::registry::{Answer, Rule, TestRegistry, quick};
use crate::{assert_not_ready, assert_ready};

const PROVENANCE: &str = "https://slsa.dev/provenance/v1";
const TEST_RESULT: &str = "https://in-toto.io/attestation/test-result/v0.1";

/// A statement as BuildKit writes it: about the manifest of one platform, under the name of the image.
fn statement(about: Digest, kind: &str, predicate: &Value) -> Vec<u8> {
    let name = "pkg:docker/registry.example.com/app@latest?platform=linux%2Famd64";
    json!({"_type": "https://in-toto.io/Statement/v0.1", "predicateType": kind, "predicate": predicate,
        "subject": [{"name": name, "digest": {"sha256": about.hex()}}]})
    .to_string()
    .into_bytes()
}

/// An image as `docker buildx build --provenance=true` pushes it.
async fn built(gate: &TestGate, content: &str, statements: &[(&str, Value)]) -> Pushed {
    push(gate, content, |layout| {
        let amd = layout.platform("linux", "amd64", content);
        let all: Vec<Vec<u8>> =
            statements.iter().map(|(kind, predicate)| statement(digest_of(&amd), kind, predicate)).collect();
        let all: Vec<&[u8]> = all.iter().map(Vec::as_slice).collect();
        let beside = layout.attestation(&amd, &all);
        vec![amd, beside]
    })
    .await
}

/// Everything that staging demands of the index, and of the platform all but its provenance.
async fn show_all_but_provenance(gate: &TestGate, pushed: &Pushed) {
    gate.sign(&pushed.index).await;
    gate.provenance(&pushed.index, json!({})).await;
    gate.smoke(&pushed.index, "PASSED").await;
    gate.sign(&pushed.parts[0]).await;
    gate.smoke(&pushed.parts[0], "PASSED").await;
}

/// The stories' pack with a signature over an index answering for what is unsigned in it, in staging.
async fn count_unsigned(gate: &TestGate, version: i64, counts: bool) {
    count_unsigned_with(gate, version, counts, |_| ()).await;
}

async fn count_unsigned_with(
    gate: &TestGate,
    version: i64,
    counts: bool,
    change: impl FnOnce(&mut toml_edit::DocumentMut),
) {
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    let mut document: toml_edit::DocumentMut = manifest.parse().unwrap();
    document["version"] = toml_edit::value(version);
    document["environments"]["staging"]["unsigned-in-signed-index"] = toml_edit::value(counts);
    change(&mut document);
    files.insert("pack.toml".into(), document.to_string().into_bytes());
    gate.activate(&files).await.unwrap();
}

fn of_index(reply: &DecisionReply) -> Vec<&EvidenceReply> {
    reply.evidence.iter().filter(|item| item.source == Source::Index).collect()
}

#[tokio::test]
async fn what_a_builder_left_unsigned_is_shown_as_that_and_is_no_evidence() {
    let gate = TestGate::start().await;
    let provenance = good_provenance(gate.clock.now());
    let pushed = built(&gate, "shown", &[(PROVENANCE, provenance), ("https://spdx.dev/Document", json!({}))]).await;
    show_all_but_provenance(&gate, &pushed).await;
    let reply = gate.promote(&pushed.index, "staging").await;
    assert_not_ready!(reply, ["gate.platform"]);
    let part = &reply.platforms[0];
    let missing = part.reasons.iter().filter(|reason| reason.outcome == Outcome::Violation);
    assert!(missing.map(|reason| reason.rule.as_str()).any(|rule| rule == "provenance.present"), "{part:?}");

    let shown = of_index(&reply);
    let kinds: Vec<&str> = shown.iter().map(|item| item.predicate_type.as_str()).collect();
    assert!(kinds.contains(&PROVENANCE) && kinds.contains(&"https://spdx.dev/Document"), "{kinds:?}");
    for item in shown {
        let rejection = item.rejection.as_ref().unwrap();
        assert_eq!((item.accepted, rejection.code.as_str(), &item.signer), (false, "unsigned", &None));
        assert_eq!(item.subject, Some(digest(&pushed.parts[0])));
        assert_eq!(rejection.expected, "a signature that covers it");
        assert!(rejection.found.contains(&format!("in layer {}", item.digest)), "{}", rejection.found);
    }
    // The same in the list of evidence, and never among the bundles that are exported as evidence of something.
    let at = SubjectRef::parse(&pushed.index, |_| false).unwrap();
    let listed = gate.gate.list_evidence(&project(), &at).await.unwrap();
    assert_eq!(listed.evidence.iter().filter(|item| item.source == Source::Index).count(), 2);
    assert_eq!(listed.evidence.iter().filter(|item| item.subject == Some(digest(&pushed.parts[0]))).count(), 4);
    let id = reply.decision.as_ref().unwrap().id.to_string();
    let archive = gate.gate.export(&project(), &id, ExportForm::Archive).await.unwrap();
    assert!(countersign::domain::export::Export::read(&archive).is_ok());
    gate.finish().await;
}

/// What nobody signed says nothing by itself: that the gate has seen it in one index is no word of whoever signs another.
#[tokio::test]
async fn what_one_index_holds_unsigned_counts_for_no_other_index_that_names_the_same_platform() {
    let gate = TestGate::start().await;
    count_unsigned(&gate, 1000, true).await;
    let with = built(&gate, "same", &[(PROVENANCE, good_provenance(gate.clock.now()))]).await;
    show_all_but_provenance(&gate, &with).await;
    assert_ready!(gate.promote(&with.index, "staging").await);
    let without = push(&gate, "without", |layout| vec![layout.platform("linux", "amd64", "same")]).await;
    assert_eq!(with.parts[0], without.parts[0]);
    assert_ne!(with.index, without.index);
    gate.sign(&without.index).await;
    gate.provenance(&without.index, json!({})).await;
    gate.smoke(&without.index, "PASSED").await;
    let reply = gate.promote(&without.index, "staging").await;
    assert_not_ready!(reply, ["gate.platform"]);
    assert!(!reply.evidence.iter().any(|item| item.subject.is_some() && item.predicate_type == PROVENANCE));
    let alone = gate.promote(&without.parts[0], "staging").await;
    assert!(rules(&alone, Outcome::Violation).contains(&"provenance.present"), "{:?}", alone.reasons);
    gate.finish().await;
}

#[tokio::test]
async fn a_signature_over_the_index_answers_for_it_where_the_pack_says_so() {
    let gate = TestGate::start().await;
    let pushed = built(&gate, "covered", &[(PROVENANCE, good_provenance(gate.clock.now()))]).await;
    show_all_but_provenance(&gate, &pushed).await;
    assert_not_ready!(gate.promote(&pushed.index, "staging").await, ["gate.platform"]);

    // The activation finds the statement among what was kept, and decides again.
    count_unsigned(&gate, 1000, true).await;
    assert_ready!(gate.check(&pushed.index, "staging").await);
    let ready = gate.promote(&pushed.index, "staging").await;
    assert_ready!(ready);
    let counted = of_index(&ready);
    assert_eq!(counted.len(), 1);
    let key = gate.people.pipeline.public_key().fingerprint();
    assert_eq!((counted[0].accepted, counted[0].signer.as_ref().unwrap().key), (true, Some(key)));
    assert!(counted[0].note.as_ref().unwrap().contains("unsigned itself"), "{:?}", counted[0].note);
    let used = ready.platforms[0].reasons.iter().find(|reason| reason.rule.as_str() == "provenance.present").unwrap();
    assert_eq!(used.evidence, [counted[0].digest]);

    // By its own digest the platform has no index that could answer for it.
    let alone = gate.promote(&pushed.parts[0], "staging").await;
    assert!(rules(&alone, Outcome::Violation).contains(&"provenance.present"));
    count_unsigned(&gate, 1001, false).await;
    assert_not_ready!(gate.check(&pushed.index, "staging").await, ["gate.platform"]);
    gate.finish().await;
}

#[tokio::test]
async fn only_a_signature_by_an_accepted_signer_covers_and_an_attestation_is_none() {
    let gate = TestGate::start().await;
    count_unsigned(&gate, 1000, true).await;
    let pushed = built(&gate, "not-covered", &[(PROVENANCE, good_provenance(gate.clock.now()))]).await;
    gate.sign(&pushed.parts[0]).await;
    gate.smoke(&pushed.parts[0], "PASSED").await;
    // Somebody accepted says something about the index, and somebody who is not accepted signs it.
    gate.provenance(&pushed.index, json!({})).await;
    gate.smoke(&pushed.index, "PASSED").await;
    gate.attest(&pushed.index, &gate.people.mallory, "https://sigstore.dev/cosign/sign/v1", &json!({})).await;
    let reply = gate.promote(&pushed.index, "staging").await;
    assert_eq!(reply.verdict, Verdict::NotReady);
    let missing = reply.platforms[0].reasons.iter().filter(|reason| reason.outcome == Outcome::Violation);
    assert!(missing.map(|reason| reason.rule.as_str()).any(|rule| rule == "provenance.present"));
    let shown = of_index(&reply);
    assert_eq!((shown[0].accepted, shown[0].rejection.as_ref().unwrap().code.as_str()), (false, "unsigned"));
    gate.sign(&pushed.index).await;
    assert_ready!(gate.promote(&pushed.index, "staging").await);
    gate.finish().await;
}

/// A58: what nobody signed counts for the signature over its index, and falls with the root that vouches for that one.
#[tokio::test]
async fn what_is_unsigned_falls_with_whoever_vouches_for_the_signature_over_its_index() {
    const ISSUER: &str = "https://accounts.acme.example";
    let Some(instance) = Instance::new() else { return };
    let gate = TestGate::start().await;
    gate.clock.to_today();
    gate.gate.replace_trust(Trust::from(instance.trust()));
    count_unsigned_with(&gate, 1000, true, |pack| {
        let mut identity = toml_edit::InlineTable::new();
        identity.insert("issuer", ISSUER.into());
        identity.insert("identity", "release@acme.example".into());
        pack["signers"]["builder"]["identities"] = toml_edit::value(toml_edit::Array::from_iter([identity]));
    })
    .await;
    let pushed = built(&gate, "by-a-person", &[(PROVENANCE, good_provenance(gate.clock.now()))]).await;
    gate.provenance(&pushed.index, json!({})).await;
    gate.smoke(&pushed.index, "PASSED").await;
    gate.sign(&pushed.parts[0]).await;
    gate.smoke(&pushed.parts[0], "PASSED").await;
    let (at, registry) = (SubjectRef::parse(&pushed.index, |_| false).unwrap(), quick());
    let (person, trust) = (instance.person("release@acme.example", ISSUER), instance.trust());
    let (to, now) = (Destination::Registry, gate.clock.now());
    let request = SignRequest { at: &at, signer: &person, registry: &registry, trust: &trust, to, now };
    countersign::gate::sign::attest(request, "https://sigstore.dev/cosign/sign/v1", &json!({})).await.unwrap();
    let ready = gate.promote(&pushed.index, "staging").await;
    assert_ready!(ready);
    assert!(of_index(&ready)[0].accepted);

    // Looked at again with one root more, what the signature covers is covered still.
    let public = || TrustedRoot::production().unwrap();
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![instance.root("acme"), public()])));
    let found = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((found.checked, found.fallen.len(), found.failed.len()), (1, 0, 0), "{found:?}");
    assert_ready!(gate.check(&pushed.index, "staging").await);

    // Nobody vouches for the person any more.
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![public()])));
    let found = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((found.checked, found.fallen.len(), found.failed.len()), (1, 1, 0), "{found:?}");
    let fallen = gate.check(&pushed.index, "staging").await;
    assert_eq!(fallen.verdict, Verdict::NotReady);
    let missing = fallen.platforms[0].reasons.iter().filter(|reason| reason.outcome == Outcome::Violation);
    let missing: Vec<&str> = missing.map(|reason| reason.rule.as_str()).collect();
    assert!(missing.contains(&"provenance.present"), "{missing:?}");
    assert_eq!(of_index(&fallen)[0].rejection.as_ref().unwrap().code, "unsigned");
    assert_eq!(gate.gate.fsck().await.unwrap().problems, Vec::<String>::new());
}

/// What counts counts in both directions.
#[tokio::test]
async fn an_unsigned_failure_in_a_signed_index_stands_in_the_way() {
    let gate = TestGate::start().await;
    count_unsigned(&gate, 1000, true).await;
    let now = gate.clock.now();
    let failed = json!({"result": "FAILED", "configuration": [{"name": "true"}], "name": "starts", "finishedOn": now});
    let pushed = built(&gate, "failed", &[(PROVENANCE, good_provenance(now)), (TEST_RESULT, failed)]).await;
    show_all_but_provenance(&gate, &pushed).await;
    let reply = gate.promote(&pushed.index, "staging").await;
    assert_not_ready!(reply, ["gate.platform"]);
    let violated = reply.platforms[0].reasons.iter().filter(|reason| reason.outcome == Outcome::Violation);
    assert_eq!(violated.map(|reason| reason.rule.as_str()).collect::<Vec<_>>(), ["smoke.passed"]);
    gate.finish().await;
}

/// What an annotation says a statement is about decides nothing: its own subject does.
#[tokio::test]
async fn a_statement_shows_nothing_for_the_platform_beside_which_it_lies() {
    let gate = TestGate::start().await;
    count_unsigned(&gate, 1000, true).await;
    let provenance = good_provenance(gate.clock.now());
    let pushed = push(&gate, "swapped", |layout| {
        let amd = layout.platform("linux", "amd64", "amd");
        let arm = layout.platform("linux", "arm64", "arm");
        // Both lie in the manifest that says it is about amd64; one is about arm64, one about something else.
        let of_arm = statement(digest_of(&arm), PROVENANCE, &provenance);
        let of_none = statement(Digest::of(b"elsewhere"), PROVENANCE, &provenance);
        let beside = layout.attestation(&amd, &[&of_arm, &of_none]);
        vec![amd, arm, beside]
    })
    .await;
    for subject in [&pushed.index, &pushed.parts[0], &pushed.parts[1]] {
        gate.sign(subject).await;
        gate.smoke(subject, "PASSED").await;
    }
    gate.provenance(&pushed.index, json!({})).await;
    let reply = gate.promote(&pushed.index, "staging").await;
    assert_not_ready!(reply, ["gate.platform"]);
    let verdicts: Vec<Verdict> = reply.platforms.iter().map(|part| part.verdict).collect();
    assert_eq!(verdicts, [Verdict::NotReady, Verdict::Ready]);
    let shown = of_index(&reply);
    assert_eq!(shown.len(), 2);
    assert_eq!(shown.iter().filter(|item| item.subject.is_none() && !item.accepted).count(), 1);
    gate.finish().await;
}

#[tokio::test]
async fn a_statement_of_any_size_is_visible_and_one_too_large_to_keep_is_never_passed_over_where_it_counts() {
    let gate = TestGate::start().await;
    let large = |size: usize| json!({"text": "x".repeat(size)});
    let beyond = large(MAX_BUNDLE_BYTES);
    let pushed = built(&gate, "large", &[("https://spdx.dev/Document", beyond)]).await;
    show_all_but_provenance(&gate, &pushed).await;
    gate.provenance(&pushed.parts[0], json!({})).await;
    let ready = gate.promote(&pushed.index, "staging").await;
    assert_ready!(ready);
    let shown = of_index(&ready);
    assert_eq!((shown[0].predicate_type.as_str(), shown[0].accepted), ("https://spdx.dev/Document", false));
    assert!(shown[0].rejection.as_ref().unwrap().expected.contains(&MAX_BUNDLE_BYTES.to_string()));
    count_unsigned_fails(&gate).await;

    // Too large even to be looked into: still named by its digest.
    let huge = built(&gate, "huge", &[("https://spdx.dev/Document", large(MAX_STATEMENT_BYTES_SHOWN))]).await;
    gate.sign(&huge.index).await;
    let reply = gate.promote(&huge.index, "staging").await;
    let shown = of_index(&reply);
    assert_eq!((shown.len(), shown[0].predicate_type.as_str()), (1, ""));
    gate.finish().await;

    let gate = TestGate::start().await;
    count_unsigned(&gate, 1000, true).await;
    let pushed = built(&gate, "counts", &[("https://spdx.dev/Document", large(MAX_BUNDLE_BYTES))]).await;
    show_all_but_provenance(&gate, &pushed).await;
    gate.provenance(&pushed.parts[0], json!({})).await;
    let unknown = gate.promote(&pushed.index, "staging").await;
    assert_eq!((unknown.verdict, unknown.faults[0].class), (Verdict::Unknown, FaultClass::TooMuch));
    gate.finish().await;
}

/// Its size is the word of whoever wrote the index, and nothing is known of what it says, nor about what.
#[tokio::test]
async fn a_statement_that_cannot_be_read_makes_every_platform_unknown_however_large_it_is() {
    let (gate, strict) = (TestGate::start().await, TestGate::start().await);
    count_unsigned(&gate, 1000, true).await;
    let sizes = [("beyond", Some(MAX_STATEMENT_BYTES_SHOWN + 1)), ("all", Some(usize::MAX >> 1))];
    // What the reader that judges refuses, or that names its subject in another way.
    let unreadable = ["rubbish", "twice", "long-number", "another-first", "no-subject", "only-sha512", "capitals"];
    for (tag, size) in sizes.into_iter().chain(unreadable.map(|tag| (tag, None))) {
        for gate in [&gate, &strict] {
            let pushed = push(gate, tag, |layout| {
                let (amd, arm) = (layout.platform("linux", "amd64", tag), layout.platform("linux", "arm64", tag));
                let failed = json!({"result": "FAILED", "configuration": [], "finishedOn": gate.clock.now()});
                let said = statement(digest_of(&amd), TEST_RESULT, &failed);
                let text = String::from_utf8(said.clone()).unwrap();
                let subject = |with: &str| text.replace(&format!("\"sha256\":\"{}\"", digest_of(&amd).hex()), with);
                let disguised = match tag {
                    "rubbish" => "no statement".to_owned(),
                    "twice" => text.replacen('{', "{\"predicateType\":\"x\",", 1),
                    "long-number" => text.replace("\"FAILED\"", "\"FAILED\",\"n\":123456789012345678901234567890"),
                    "another-first" => text.replacen('{', "{\"mediaType\":\"x\",", 1),
                    "no-subject" => subject(""),
                    "only-sha512" => subject(&format!("\"sha512\":\"{}\"", "0".repeat(128))),
                    "capitals" => subject(&format!("\"sha256\":\"{}\"", digest_of(&amd).hex().to_uppercase())),
                    _ => text.clone(),
                };
                let mut layer = layout.statement_layer(disguised.as_bytes());
                if let Some(size) = size {
                    layer["size"] = json!(size);
                }
                let beside = layout.attestation_of_layers(&amd, &[layer]);
                vec![amd, arm, beside]
            })
            .await;
            for subject in [&pushed.index, &pushed.parts[0], &pushed.parts[1]] {
                gate.sign(subject).await;
                gate.provenance(subject, json!({})).await;
                gate.smoke(subject, "PASSED").await;
            }
            let reply = gate.promote(&pushed.index, "staging").await;
            assert!(!of_index(&reply).is_empty(), "{tag}: it is shown");
            let id = reply.decision.as_ref().unwrap().id.to_string();
            let again = gate.gate.replay(&project(), &id, countersign::gate::ReplayDepth::Reverify).await.unwrap();
            assert!(again.same, "{tag}: {again:#?}");
            if std::ptr::eq(gate, &raw const strict) {
                // Where nothing unsigned counts, it is nobody's word.
                assert_ready!(reply);
                continue;
            }
            assert_eq!(reply.verdict, Verdict::Unknown, "{tag}");
            let verdicts: Vec<Verdict> = reply.platforms.iter().map(|part| part.verdict).collect();
            assert_eq!(verdicts, [Verdict::Unknown; 2], "{tag}");
            let class = if size.is_some() { FaultClass::TooMuch } else { FaultClass::Corrupt };
            assert!(reply.faults.iter().all(|fault| fault.class == class), "{tag}: {:?}", reply.faults);
        }
    }
    gate.finish().await;
    strict.finish().await;
}

/// A pack under which it would count is not put in force over a decision that cannot count it.
async fn count_unsigned_fails(gate: &TestGate) {
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    let staging = "[environments.staging]\nunsigned-in-signed-index = true";
    let edited = manifest.replace("version = 1", "version = 9").replace("[environments.staging]", staging);
    files.insert("pack.toml".into(), edited.into_bytes());
    let error = gate.activate(&files).await.unwrap_err();
    assert!(error.to_string().contains("an in-toto statement of"), "{error}");
}

/// The same over HTTP, with a registry that has the referrers API: platforms, their evidence, what is unsigned, and what
/// was listed beside each.
#[tokio::test]
async fn an_index_in_a_registry_is_judged_as_one_on_disk() {
    let server = TestRegistry::start().await;
    let gate = TestGate::start_on(&server.host()).await;
    let pushed = push(&gate, "registry", |layout| {
        let (amd, arm) = (layout.platform("linux", "amd64", "amd"), layout.platform("linux", "arm64", "arm"));
        let of_amd = statement(digest_of(&amd), PROVENANCE, &good_provenance(gate.clock.now()));
        let beside = layout.attestation(&amd, &[&of_amd]);
        vec![amd, arm, beside]
    })
    .await;
    for subject in [&pushed.index, &pushed.parts[0], &pushed.parts[1]] {
        gate.sign(subject).await;
        gate.smoke(subject, "PASSED").await;
    }
    gate.provenance(&pushed.index, json!({})).await;
    gate.provenance(&pushed.parts[1], json!({})).await;
    let reply = gate.promote(&pushed.index, "staging").await;
    assert_not_ready!(reply, ["gate.platform"]);
    let verdicts: Vec<Verdict> = reply.platforms.iter().map(|part| part.verdict).collect();
    assert_eq!(verdicts, [Verdict::NotReady, Verdict::Ready]);
    assert_eq!(of_index(&reply).len(), 1);
    assert_eq!(reply.platforms.iter().map(|part| part.referrers.len()).collect::<Vec<_>>(), [2, 3]);
    count_unsigned(&gate, 1000, true).await;
    assert_ready!(gate.promote(&pushed.index, "staging").await);
    // A layer that is named and cannot be had is no statement that was not there.
    server.script(Rule::on("/blobs/", Answer::status(503)));
    assert_eq!(gate.promote(&pushed.index, "staging").await.verdict, Verdict::Unknown);
    gate.finish().await;
}

#[tokio::test]
async fn more_attestations_than_the_limit_are_unknown_and_not_cut_off() {
    let gate = TestGate::start().await;
    let pushed = push(&gate, "many", |layout| {
        let amd = layout.platform("linux", "amd64", "amd");
        let beside = |n: usize| layout.attestation(&amd, &[format!("{{\"_type\":\"{n}\"}}").as_bytes()]);
        std::iter::once(amd.clone()).chain((0..=MAX_PARTS).map(beside)).collect()
    })
    .await;
    let reply = gate.promote(&pushed.index, "staging").await;
    assert_eq!((reply.verdict, reply.faults[0].class), (Verdict::Unknown, FaultClass::TooMuch));
    assert!(reply.faults[0].detail.contains("attestations, more than the limit"), "{}", reply.faults[0].detail);
    gate.finish().await;
}
