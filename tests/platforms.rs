//! An index is as ready as its platforms, and evidence about one says nothing about the other.

use countersign::domain::decision::{Inputs, Outcome, Record, Verdict, decide, decide_again};
use countersign::domain::digest::Digest;
use countersign::domain::fault::FaultClass;
use countersign::domain::limits::{EVALUATION_STACK_BYTES, MAX_PARTS};
use countersign::domain::overrides::Counting;
use countersign::domain::vsa::field;
use countersign::gate::reply::{DecisionReply, PlatformReply};
use countersign::gate::{ExportForm, GateError};
use serde_json::{Value, json};

use crate::support::gate::{TestGate, digest, good_provenance, project, rules};
use crate::support::index::{ImageLayout, Pushed, digest_of, push};
use crate::{assert_not_ready, assert_ready};

const COVERS: &str = "evidence-for-index-covers-platforms = true";

pub fn two_platforms(layout: &ImageLayout<'_>) -> Vec<Value> {
    vec![layout.platform("linux", "amd64", "amd"), layout.platform("linux", "arm64", "arm")]
}

/// Everything that staging demands.
pub async fn show(gate: &TestGate, subject: &str) {
    gate.sign(subject).await;
    gate.provenance(subject, json!({})).await;
    gate.smoke(subject, "PASSED").await;
}

/// The stories' pack with the line for each environment that makes evidence of an index count for its platforms.
pub async fn cover_platforms(gate: &TestGate, version: u64) {
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    let mut document: toml_edit::DocumentMut = manifest.parse().unwrap();
    document["version"] = toml_edit::value(i64::try_from(version).unwrap());
    for name in ["staging", "production"] {
        document["environments"][name]["evidence-for-index-covers-platforms"] = toml_edit::value(true);
    }
    let accepted = &mut document["environments"]["production"]["accepted-weakenings"];
    accepted["evidence-for-index-covers-platforms"] = toml_edit::value("whoever signs the index has seen all of it");
    files.insert("pack.toml".into(), document.to_string().into_bytes());
    gate.activate(&files).await.unwrap();
}

fn verdicts(reply: &DecisionReply) -> Vec<(&str, Verdict)> {
    let name = |part: &PlatformReply| part.verdict;
    reply.platforms.iter().map(|part| (part.platform.as_deref().unwrap_or("-"), name(part))).collect()
}

#[tokio::test]
async fn an_index_is_ready_when_it_and_each_of_its_platforms_are() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "two", two_platforms).await;
    show(&gate, &index).await;
    show(&gate, &parts[0]).await;
    let reply = gate.promote(&index, "staging").await;
    assert_not_ready!(reply, ["gate.platform"]);
    assert_eq!(verdicts(&reply), [("linux/amd64", Verdict::Ready), ("linux/arm64", Verdict::NotReady)]);

    let reason = reply.reasons.iter().find(|reason| reason.rule.as_str() == "gate.platform").unwrap();
    let arm = digest(&parts[1]).to_string();
    assert!(reason.expected.contains("linux/arm64") && reason.expected.contains(&arm), "{}", reason.expected);
    assert!(reason.found.contains("signature.present") && reason.found.contains("smoke.passed"), "{}", reason.found);
    assert!(reason.fix.contains(&format!("countersign sign {} --key KEY", parts[1])), "{}", reason.fix);
    assert!(reason.fix.contains(COVERS) && reason.fix.contains("[environments.staging]"), "{}", reason.fix);

    show(&gate, &parts[1]).await;
    let ready = gate.promote(&index, "staging").await;
    assert_ready!(ready);
    assert_eq!(verdicts(&ready), [("linux/amd64", Verdict::Ready), ("linux/arm64", Verdict::Ready)]);
    let checked = gate.check(&index, "staging").await;
    assert_eq!((checked.verdict, &checked.platforms), (Verdict::Ready, &ready.platforms));
    let beside = ready.evidence.iter().filter(|item| item.subject == Some(digest(&parts[1]))).count();
    assert_eq!(beside, 3, "{:?}", ready.evidence);
    gate.finish().await;
}

/// A20, one way: whoever signed an index said nothing of what it names, unless the pack says that he did.
#[tokio::test]
async fn evidence_about_an_index_says_nothing_of_its_platforms_unless_the_pack_says_so() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "index-only", two_platforms).await;
    show(&gate, &index).await;
    assert_not_ready!(gate.promote(&index, "staging").await, ["gate.platform", "gate.platform"]);
    let alone = gate.promote(&parts[0], "staging").await;
    assert_eq!(alone.verdict, Verdict::NotReady);
    assert!(rules(&alone, Outcome::Violation).contains(&"signature.present"));

    cover_platforms(&gate, 1000).await;
    let ready = gate.promote(&index, "staging").await;
    assert_ready!(ready);
    let signature = ready.platforms[1].reasons.iter().find(|reason| reason.rule.as_str() == "signature.present");
    let signature = signature.unwrap().evidence[0];
    let item = ready.evidence.iter().find(|item| item.digest == signature).unwrap();
    assert_eq!(item.subject, None, "it is about the index, and the record says so");
    // A platform by itself has no index that could answer for it.
    let alone = gate.promote(&parts[0], "staging").await;
    assert!(rules(&alone, Outcome::Violation).contains(&"signature.present"), "{:?}", alone.reasons);
    gate.finish().await;
}

/// A20, the other way: never, whatever the pack says.
#[tokio::test]
async fn evidence_about_platforms_never_says_anything_of_their_index() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "parts-only", two_platforms).await;
    for part in &parts {
        show(&gate, part).await;
    }
    for version in [0, 1000] {
        if version > 0 {
            cover_platforms(&gate, version).await;
        }
        let reply = gate.promote(&index, "staging").await;
        assert_eq!(reply.verdict, Verdict::NotReady);
        let violated = rules(&reply, Outcome::Violation);
        assert!(violated.contains(&"signature.present") && violated.contains(&"provenance.present"), "{violated:?}");
        assert_eq!(verdicts(&reply), [("linux/amd64", Verdict::Ready), ("linux/arm64", Verdict::Ready)]);
        assert_ready!(gate.promote(&parts[0], "staging").await);
    }
    gate.finish().await;
}

/// Evidence about one platform is none about its neighbour either.
#[tokio::test]
async fn a_platform_shows_nothing_for_another() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "neighbours", two_platforms).await;
    show(&gate, &index).await;
    show(&gate, &parts[0]).await;
    gate.sign(&parts[1]).await;
    let reply = gate.promote(&index, "staging").await;
    let arm = &reply.platforms[1];
    let missing: Vec<&str> = arm
        .reasons
        .iter()
        .filter(|reason| reason.outcome == Outcome::Violation)
        .map(|reason| reason.rule.as_str())
        .collect();
    assert!(missing.contains(&"provenance.present") && !missing.contains(&"signature.present"), "{missing:?}");
    gate.finish().await;
}

#[tokio::test]
async fn rules_are_told_of_platform_and_index_where_the_index_is_asked_about() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "told", two_platforms).await;
    let mut files = gate.start_pack();
    let rule = "package countersign.rules.platform.linux\n\nshown if {\n\tinput.subject.parent == null\n\tcount(input.signed.builder) > 0\n}\n\nshown if {\n\tis_string(input.subject.platform)\n\tstartswith(input.subject.platform, \"linux/\")\n}\n\nfound := sprintf(\"%v in %v\", [input.subject.platform, input.subject.parent])\n";
    let test = "package countersign.rules.platform.linux_test\n\nimport data.countersign.rules.platform.linux\n\ntest_linux if linux.shown with input.subject as {\"platform\": \"linux/arm64\", \"parent\": \"p\"}\n";
    files.insert("rules/platform/linux.rego".into(), rule.into());
    files.insert("rules/platform/linux_test.rego".into(), test.into());
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap().replace("version = 1", "version = 7");
    let entry = "[rules.\"platform.linux\"]\ntitle = \"For Linux\"\nowner = \"me\"\nseverity = \"required\"\nfix = \"x\"\n\n[data]";
    files.insert("pack.toml".into(), manifest.replace("[data]", entry).into_bytes());
    gate.activate(&files).await.unwrap();
    for subject in [&index, &parts[0], &parts[1]] {
        show(&gate, subject).await;
    }
    let ready = gate.promote(&index, "staging").await;
    assert_ready!(ready);
    let found = |reasons: &[countersign::domain::decision::Reason]| {
        reasons.iter().find(|reason| reason.rule.as_str() == "platform.linux").unwrap().found.clone()
    };
    assert_eq!(found(&ready.reasons), "null in null");
    assert_eq!(found(&ready.platforms[1].reasons), format!("linux/arm64 in {}", digest(&index)));
    let alone = gate.promote(&parts[1], "staging").await;
    assert_eq!(found(&alone.reasons), "null in null");
    let id = alone.decision.unwrap().id.to_string();
    let input = gate.gate.export(&project(), &id, ExportForm::PolicyInput).await.unwrap();
    let input: Value = serde_json::from_slice(&input).unwrap();
    assert_eq!((&input["subject"]["platform"], &input["subject"]["parent"]), (&Value::Null, &Value::Null));
    assert_eq!(input["signed"]["builder"][0]["subject"], json!(digest(&parts[1])));
    gate.finish().await;
}

#[tokio::test]
async fn the_environment_before_is_asked_about_each_platform() {
    let gate = TestGate::start().await;
    cover_platforms(&gate, 1000).await;
    let Pushed { index, .. } = push(&gate, "before", two_platforms).await;
    show(&gate, &index).await;
    gate.review(&index).await;
    let early = gate.promote(&index, "production").await;
    assert!(rules(&early, Outcome::Violation).contains(&"environment.before"));
    for part in &early.platforms {
        let before = part.reasons.iter().find(|reason| reason.rule.as_str() == "environment.before").unwrap();
        assert_eq!(before.outcome, Outcome::Violation);
    }
    assert_ready!(gate.promote(&index, "staging").await);
    let ready = gate.promote(&index, "production").await;
    assert_ready!(ready);
    assert_eq!(ready.platforms.len(), 2);
    gate.finish().await;
}

#[tokio::test]
async fn what_a_builder_attests_beside_its_platforms_is_no_platform_and_what_only_says_so_is() {
    let gate = TestGate::start().await;
    let statement = |about: &Value| {
        json!({"_type": "https://in-toto.io/Statement/v0.1", "predicateType": "https://slsa.dev/provenance/v0.2",
            "subject": [{"name": "x", "digest": {"sha256": digest_of(about).hex()}}], "predicate": {}})
        .to_string()
    };
    let honest = push(&gate, "honest", |layout| {
        let amd = layout.platform("linux", "amd64", "amd");
        let beside = layout.attestation(&amd, &[statement(&amd).as_bytes()]);
        vec![amd, beside]
    })
    .await;
    show(&gate, &honest.index).await;
    show(&gate, &honest.parts[0]).await;
    let ready = gate.promote(&honest.index, "staging").await;
    assert_ready!(ready);
    assert_eq!(verdicts(&ready), [("linux/amd64", Verdict::Ready)]);

    // Of nothing that is a statement; and of one, and something else beside it.
    for statements in [0, 1] {
        let disguised = push(&gate, &format!("disguised{statements}"), |layout| {
            let amd = layout.platform("linux", "amd64", "amd");
            let mut layers = vec![layout.statement_layer(statement(&amd).as_bytes()); statements];
            layers.push(layout.runnable_layer("a shell"));
            let beside = layout.attestation_of_layers(&amd, &layers);
            vec![amd, beside]
        })
        .await;
        show(&gate, &disguised.index).await;
        let reply = gate.promote(&disguised.index, "staging").await;
        assert_not_ready!(reply, ["gate.platform"]);
        assert_eq!(verdicts(&reply), [("linux/amd64", Verdict::Ready), ("unknown/unknown", Verdict::NotReady)]);
    }
    gate.finish().await;
}

#[tokio::test]
async fn an_index_within_an_index_is_refused_by_name_and_not_followed() {
    let gate = TestGate::start().await;
    let pushed = push(&gate, "nested", |layout| vec![layout.index(&two_platforms(layout))]).await;
    show(&gate, &pushed.index).await;
    show(&gate, &pushed.parts[0]).await;
    let reply = gate.promote(&pushed.index, "staging").await;
    assert_not_ready!(reply, ["gate.platform"]);
    let part = &reply.platforms[0];
    let reason = part.reasons.iter().find(|reason| reason.outcome == Outcome::Violation).unwrap();
    assert!(reason.found.contains("an index within the index"), "{}", reason.found);
    // By its own digest the inner one is asked about its own platforms.
    let inner = gate.promote(&pushed.parts[0], "staging").await;
    assert_not_ready!(inner, ["gate.platform", "gate.platform"]);
    gate.finish().await;
}

#[tokio::test]
async fn an_index_that_names_no_platform_is_never_ready() {
    let gate = TestGate::start().await;
    cover_platforms(&gate, 1000).await;
    let pushed = push(&gate, "empty", |_| Vec::new()).await;
    show(&gate, &pushed.index).await;
    assert_not_ready!(gate.promote(&pushed.index, "staging").await, ["gate.platform"]);
    gate.finish().await;
}

#[tokio::test]
async fn more_platforms_than_the_limit_are_unknown_and_not_cut_off() {
    let gate = TestGate::start().await;
    cover_platforms(&gate, 1000).await;
    let many = |layout: &ImageLayout<'_>| -> Vec<Value> {
        (0..=MAX_PARTS).map(|n| layout.platform("linux", "amd64", &n.to_string())).collect()
    };
    let pushed = push(&gate, "many", many).await;
    show(&gate, &pushed.index).await;
    let reply = gate.promote(&pushed.index, "staging").await;
    assert_eq!(reply.verdict, Verdict::Unknown);
    assert_eq!(reply.faults[0].class, FaultClass::TooMuch);
    assert!(reply.faults[0].detail.contains(&format!("the limit of {MAX_PARTS}")), "{}", reply.faults[0].detail);
    gate.finish().await;
}

#[tokio::test]
async fn a_platform_that_could_not_be_asked_about_makes_the_whole_unknown() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "gone", two_platforms).await;
    for subject in [&index, &parts[0], &parts[1]] {
        show(&gate, subject).await;
    }
    let gone = digest(&parts[1]);
    let blob = gate.directory.path().join("layout/blobs/sha256").join(gone.hex());
    let kept = std::fs::read(&blob).unwrap();
    std::fs::remove_file(&blob).unwrap();
    let reply = gate.promote(&index, "staging").await;
    assert_eq!(reply.verdict, Verdict::Unknown, "{:?}", reply.reasons);
    assert!(reply.faults.iter().any(|fault| fault.detail.contains(&gone.hex()[..12])), "{:?}", reply.faults);
    std::fs::write(&blob, kept).unwrap();
    assert_ready!(gate.promote(&index, "staging").await);
    gate.finish().await;
}

async fn approved(gate: &TestGate, subject: &str) -> Digest {
    let waiver = gate.request_override(subject, "review.approved", "7d").await.id;
    for person in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.to_string(), person).await.unwrap();
    }
    waiver
}

#[tokio::test]
async fn a_waiver_covers_what_evidence_about_the_same_digest_covers() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "waived", two_platforms).await;
    for subject in [&index, &parts[0], &parts[1]] {
        show(&gate, subject).await;
    }
    assert_ready!(gate.promote(&index, "staging").await);
    let mut waivers = vec![approved(&gate, &index).await];
    assert_not_ready!(gate.promote(&index, "production").await, ["gate.platform", "gate.platform"]);
    for part in &parts {
        waivers.push(approved(&gate, part).await);
    }
    let ready = gate.promote(&index, "production").await;
    assert_ready!(ready);
    let waived = |reasons: &[countersign::domain::decision::Reason]| reasons.iter().find_map(|reason| reason.waived_by);
    assert_eq!(waived(&ready.platforms[1].reasons), Some(waivers[2]));
    // The summary names every waiver that was used, those for platforms too.
    let id = ready.decision.as_ref().unwrap().id.to_string();
    let vsa = gate.gate.export(&project(), &id, ExportForm::VsaDsse).await.unwrap();
    let payload =
        countersign::domain::evidence::payload_of(&gate.gate.export(&project(), &id, ExportForm::Vsa).await.unwrap());
    let statement: Value = serde_json::from_slice(&payload.unwrap()).unwrap();
    assert!(!vsa.is_empty());
    assert_eq!(statement["predicate"]["urn:countersign:vsa/waivers"].as_array().unwrap().len(), 3);
    assert_eq!(statement["predicate"]["urn:countersign:vsa/platforms"][1]["platform"], "linux/arm64");

    gate.gate.revoke_override(&project(), &waivers[2].to_string(), &gate.people.alice).await.unwrap();
    let checked = gate.check(&index, "production").await;
    assert_eq!(checked.verdict, Verdict::NotReady);
    assert_eq!(checked.reasons[0].rule.as_str(), "gate.revoked");
    assert!(checked.platforms.iter().all(|part| part.verdict == Verdict::NotReady));

    // Where evidence of the index counts for its platforms, so does its waiver.
    cover_platforms(&gate, 1000).await;
    let covered = gate.promote(&index, "production").await;
    assert_ready!(covered);
    assert_eq!(waived(&covered.platforms[1].reasons), Some(waivers[0]));
    gate.gate.revoke_override(&project(), &waivers[0].to_string(), &gate.people.alice).await.unwrap();
    assert_eq!(gate.check(&index, "production").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

/// Whoever built a platform has made the index that names it.
#[tokio::test]
async fn who_built_a_platform_cannot_approve_what_its_index_lacks() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "authored", two_platforms).await;
    for subject in [&index, &parts[0], &parts[1]] {
        show(&gate, subject).await;
    }
    // Alice built one of the two, with a key of hers.
    let provenance = good_provenance(gate.clock.now());
    gate.attest(&parts[1], &gate.people.alice, "https://slsa.dev/provenance/v1", &provenance).await;
    assert_ready!(gate.promote(&index, "staging").await);
    gate.promote(&index, "production").await;
    let waiver = gate.request_override(&index, "review.approved", "7d").await;
    let id = waiver.id.to_string();
    assert_eq!(waiver.waiting_for, ["bob"], "neither who asks nor who built it");
    let refused = gate.gate.approve_override(&project(), &id, &gate.people.alice).await.unwrap_err();
    assert!(matches!(refused, GateError::NotAllowed { .. }) && refused.to_string().contains("alice"), "{refused}");
    assert_eq!(gate.gate.approve_override(&project(), &id, &gate.people.bob).await.unwrap().state, "pending");
    gate.finish().await;
}

/// The rules of the gate itself grow stricter; a record is decided again by those that it was decided by, also where it is from
/// a version that did not say by which.
#[tokio::test]
async fn what_was_decided_when_approvals_were_counted_otherwise_comes_out_as_it_is_on_record() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "counted", two_platforms).await;
    for subject in [&index, &parts[0], &parts[1]] {
        show(&gate, subject).await;
        gate.review(subject).await;
    }
    let before = gate.request_override(&index, "smoke.fresh", "7d").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &before.id.to_string(), key).await.unwrap();
    }
    // Only then it is known that Alice has built a platform of it.
    let provenance = good_provenance(gate.clock.now());
    gate.attest(&parts[1], &gate.people.alice, "https://slsa.dev/provenance/v1", &provenance).await;
    gate.clock.advance("2d");
    let now = gate.promote(&index, "production").await;
    let id = now.decision.unwrap().id.to_string();
    let record = gate.gate.export(&project(), &id, ExportForm::Record).await.unwrap();
    let record: Record = serde_json::from_slice(&record).unwrap();
    assert_eq!(record.inputs.counting, Some(Counting::ByPerson));
    let pack = gate.gate.active_pack(&project()).await.unwrap();
    let waived = |record: &Record| record.reasons.iter().any(|reason| reason.waived_by == Some(before.id));
    let by = |work: Box<dyn FnOnce() -> Record + Send>| {
        std::thread::Builder::new().stack_size(EVALUATION_STACK_BYTES).spawn(work).unwrap().join().unwrap()
    };
    for (counting, waives) in [
        (Counting::ByPerson, false),
        (Counting::AllButMakers, false),
        (Counting::AllButAuthors, true),
        (Counting::AllButRequester, true),
    ] {
        let pack_of_then = pack.clone();
        let (pack, inputs) = (pack.clone(), Inputs { counting: Some(counting), ..record.inputs.clone() });
        let of_then = by(Box::new(move || decide(inputs, &pack).unwrap()));
        assert_eq!(waived(&of_then), waives, "{counting:?}");
        // Whose approval is told is whose counted then.
        let facts = of_then.inputs.overrides.iter().find(|facts| facts.id == before.id).unwrap();
        let told = of_then.inputs.approved_by(facts, &pack_of_then);
        assert_eq!(told.contains("alice"), waives, "{counting:?}: {told:?}");
        // As that version wrote it, and as this one does.
        let silent = Record { inputs: Inputs { counting: None, ..of_then.inputs.clone() }, ..of_then.clone() };
        for recorded in [silent, of_then] {
            let (again, pack) = (recorded.clone(), gate.gate.active_pack(&project()).await.unwrap());
            let again = by(Box::new(move || decide_again(again, &pack).unwrap()));
            assert_eq!(again.canonical().unwrap(), recorded.canonical().unwrap(), "{counting:?}");
        }
    }
    gate.finish().await;
}

#[tokio::test]
async fn an_activation_decides_each_platform_again() {
    let gate = TestGate::start().await;
    cover_platforms(&gate, 1000).await;
    let Pushed { index, parts } = push(&gate, "again", two_platforms).await;
    show(&gate, &index).await;
    assert_ready!(gate.promote(&index, "staging").await);
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    files.insert("pack.toml".into(), manifest.replace("version = 1", "version = 1001").into_bytes());
    gate.activate(&files).await.unwrap();
    let reply = gate.check(&index, "staging").await;
    assert_not_ready!(reply, ["gate.platform", "gate.platform"]);
    assert_eq!(reply.platforms[0].digest, digest(&parts[0]));
    gate.finish().await;
}

#[tokio::test]
async fn a_smoke_test_of_a_platform_that_grows_old_ends_the_whole() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "old", two_platforms).await;
    for subject in [&parts[0], &parts[1]] {
        show(&gate, subject).await;
    }
    gate.clock.advance("10h");
    show(&gate, &index).await;
    let ready = gate.promote(&index, "staging").await;
    assert_ready!(ready);
    gate.clock.advance("15h");
    let later = gate.check(&index, "staging").await;
    assert_eq!(later.verdict, Verdict::NotReady);
    assert!(later.platforms.iter().all(|part| part.verdict == Verdict::NotReady));
    assert_not_ready!(gate.promote(&index, "staging").await, ["gate.platform", "gate.platform"]);
    gate.finish().await;
}

#[tokio::test]
async fn the_flag_is_a_word_of_the_manifest_and_nothing_else_is_taken_for_it() {
    let gate = TestGate::start().await;
    let files = gate.start_pack();
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap().replace("version = 1", "version = 2");
    for line in ["evidence-for-index-covers-platforms = \"true\"", "evidence-for-index-covers-platform = true"] {
        let mut wrong = files.clone();
        let edited = manifest.replace("[environments.staging]", &format!("[environments.staging]\n{line}"));
        assert_ne!(edited, manifest);
        wrong.insert("pack.toml".into(), edited.into_bytes());
        let error = gate.activate(&wrong).await.unwrap_err();
        assert!(matches!(error, GateError::Pack { .. }), "{error}");
    }
    gate.finish().await;
}

/// A27: a summary counts by the pair of signer and verifier, at the level it states, while it is the newest.
#[tokio::test]
async fn another_verifiers_summary_counts_only_by_the_pair_that_is_believed() {
    let gate = TestGate::start().await;
    let mut files = gate.start_pack();
    let rule = "package countersign.rules.verified.elsewhere\n\nimport data.countersign.lib.vsa\n\nshown if {\n\tvsa.passed(input.signed.reviewers, \"https://verifier.example\", \"oci://registry.example.com/app\")\n\tvsa.at_level(input.signed.reviewers, \"https://verifier.example\", \"BUILD\", 2)\n}\n";
    files.insert("rules/verified/elsewhere.rego".into(), rule.into());
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap().replace("version = 1", "version = 7");
    let entry = "[rules.\"verified.elsewhere\"]\ntitle = \"Verified elsewhere\"\nowner = \"me\"\nseverity = \"required\"\nfix = \"x\"\n\n[data]";
    files.insert("pack.toml".into(), manifest.replace("[data]", entry).into_bytes());
    gate.activate(&files).await.unwrap();
    let app = gate.good_artifact("app").await;
    let summary = |verifier: &str, result: &str, level: &str| {
        json!({"verifier": {"id": verifier}, "timeVerified": gate.clock.now(), "resourceUri": "oci://registry.example.com/app",
            "policy": {"uri": "p"}, "verificationResult": result, "verifiedLevels": [level]})
    };
    // A21: the right words about what is fetched from somewhere else.
    let of = |resource: &str, mut summary: Value| {
        summary["resourceUri"] = json!(resource);
        summary
    };
    let kind = "https://slsa.dev/verification_summary/v1";
    let good = summary("https://verifier.example", "PASSED", "SLSA_BUILD_LEVEL_3");
    // The right words by a signer who is not believed for them, then by the right signer in another's name or too low.
    gate.attest(&app, &gate.people.pipeline, kind, &good).await;
    gate.attest(&app, &gate.people.mallory, kind, &good).await;
    for wrong in [
        summary("https://verifier.example/evil", "PASSED", "SLSA_BUILD_LEVEL_3"),
        summary("https://verifier.example", "PASSED", "SLSA_BUILD_LEVEL_1"),
        of("oci://registry.example.com/app-evil", summary("https://verifier.example", "PASSED", "SLSA_BUILD_LEVEL_3")),
        json!({"verifier": {"id": "https://verifier.example"}, "verificationResult": "PASSED"}),
    ] {
        gate.clock.advance("1m");
        gate.attest(&app, &gate.people.reviewer, kind, &wrong).await;
        assert_not_ready!(gate.promote(&app, "staging").await, ["verified.elsewhere"]);
    }
    let reply = gate.promote(&app, "staging").await;
    let notes: Vec<&str> = reply.evidence.iter().filter_map(|item| item.note.as_deref()).collect();
    assert_eq!(notes, ["malformed: at `/resourceUri`: expected a text, found nothing"]);
    gate.clock.advance("1m");
    let good = summary("https://verifier.example", "PASSED", "SLSA_BUILD_LEVEL_3");
    gate.attest(&app, &gate.people.reviewer, kind, &good).await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1m");
    gate.attest(&app, &gate.people.reviewer, kind, &summary("https://verifier.example", "FAILED", "FAILED")).await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["verified.elsewhere"]);
    gate.finish().await;
}

/// A65: what another gate decided counts for the environment and project that it was decided for, and for as long as it
/// said; a word of its that cannot be read is no reason to believe the one before.
#[tokio::test]
async fn another_gates_summary_counts_for_its_own_environment_and_until_its_end() {
    let gate = TestGate::start().await;
    let mut files = gate.start_pack();
    let rule = "package countersign.rules.verified.elsewhere\n\nimport data.countersign.lib.vsa\n\nshown if vsa.passed(input.signed.reviewers, \"https://gate.example\", \"oci://registry.example.com/app\")\n\nuntil := vsa.until(input.signed.reviewers, \"https://gate.example\")\n";
    files.insert("rules/verified/elsewhere.rego".into(), rule.into());
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap().replace("version = 1", "version = 7");
    let entry = "[rules.\"verified.elsewhere\"]\ntitle = \"Verified elsewhere\"\nowner = \"me\"\nseverity = \"required\"\nfix = \"x\"\n\n[data]";
    files.insert("pack.toml".into(), manifest.replace("[data]", entry).into_bytes());
    gate.activate(&files).await.unwrap();
    let app = gate.good_artifact("app").await;
    let summary = |environment: &str, project: &str, until: Value| {
        json!({"verifier": {"id": "https://gate.example"}, "timeVerified": gate.clock.now(),
            "resourceUri": "oci://registry.example.com/app", "policy": {"uri": "p"},
            "verificationResult": "PASSED", "verifiedLevels": ["SLSA_BUILD_LEVEL_0"],
            field::ENVIRONMENT: environment, field::PROJECT: project, field::VALID_UNTIL: until})
    };
    let kind = "https://slsa.dev/verification_summary/v1";
    for (environment, project) in [("production", "default"), ("test", "default"), ("staging", "other")] {
        gate.attest(&app, &gate.people.reviewer, kind, &summary(environment, project, Value::Null)).await;
        gate.clock.advance("1m");
        assert_not_ready!(gate.promote(&app, "staging").await, ["verified.elsewhere"]);
    }
    let until = gate.clock.now().after("1h".parse().unwrap());
    gate.attest(&app, &gate.people.reviewer, kind, &summary("staging", "default", json!(until))).await;
    let ready = gate.promote(&app, "staging").await;
    assert_eq!(ready.decision.as_ref().and_then(|decision| decision.valid_until), Some(until));
    assert_ready!(ready);
    gate.clock.advance("1h");
    assert_not_ready!(gate.promote(&app, "staging").await, ["verified.elsewhere"]);
    // Renewed; then the same gate says something that nobody can read.
    gate.attest(&app, &gate.people.reviewer, kind, &summary("staging", "default", Value::Null)).await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1m");
    let mut unreadable = summary("staging", "default", Value::Null);
    unreadable["verificationResult"] = json!("failed");
    gate.attest(&app, &gate.people.reviewer, kind, &unreadable).await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["verified.elsewhere"]);
    gate.finish().await;
}

/// SLSA's older provenance says the same in other places, and the standard pack reads it there.
#[tokio::test]
async fn provenance_of_the_version_before_is_provenance() {
    use crate::support::gate::{BUILDER, SOURCE};
    let gate = TestGate::start().await;
    let kind = "https://slsa.dev/provenance/v0.2";
    let predicate = |builder: &str, source: &str| {
        json!({"builder": {"id": builder}, "buildType": "https://example.com/make@v1",
            "invocation": {"configSource": {"uri": source, "digest": {"sha1": "0123456789012345678901234567890123456789"}}},
            "metadata": {"buildFinishedOn": gate.clock.now()}})
    };
    for (builder, source, missing) in [
        (BUILDER, SOURCE, None),
        ("urn:example:other", SOURCE, Some("provenance.builder")),
        (BUILDER, "git+https://example.com/acme/app-evil", Some("provenance.source")),
    ] {
        let app = gate.push_artifact(&format!("{builder}{source}")).await;
        gate.sign(&app).await;
        gate.smoke(&app, "PASSED").await;
        gate.attest(&app, &gate.people.pipeline, kind, &predicate(builder, source)).await;
        let reply = gate.promote(&app, "staging").await;
        match missing {
            None => assert_ready!(reply),
            Some(rule) => assert_not_ready!(reply, [rule]),
        }
    }
    gate.finish().await;
}
