//! What is given to a gate can be taken out again, by the signed word of somebody who may, and never what may say no.

use std::path::Path;
use std::process::{Command, Output};

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::facts::Source;
use countersign::domain::fault::FaultClass;
use countersign::domain::limits::{MAX_EVIDENCE, MAX_REFUSED_RECALLED, MAX_REMOVED_AT_ONCE, MAX_WRAPPINGS};
use countersign::domain::removal::Removal;
use countersign::domain::revocation::Target;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::remove::sign_removal;
use countersign::gate::{EvidenceRemoved, GateError, HeldReply, Worth};
use countersign::sigstore::SigningKey;
use countersign::store::{Counts, Giver, NewSighting, Store, StoreOptions};
use serde_json::Value;

use crate::heard::disguises;
use crate::policy_activation::set_version;
use crate::revocation::{GATE, file, follow, gates, revocable, revoke, revoked, undone};
use crate::support::gate::{TestGate, digest, project};
use crate::support::instance::Instance;
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

async fn give(gate: &TestGate, bundle: &[u8]) -> u64 {
    gate.gate.add_evidence(&project(), bundle, None).await.unwrap().new
}

fn removal(bundles: &[Digest]) -> Removal {
    let mut bundles = bundles.to_vec();
    bundles.sort_unstable();
    let (reason, nonce) = ("given by mistake".to_owned(), uuid::Uuid::now_v7().to_string());
    Removal { gate: GATE.into(), project: project(), bundles, reason, nonce }
}

async fn signed(gate: &TestGate, subject: Digest, said: &Removal, by: &SigningKey) -> Vec<u8> {
    sign_removal((subject, said), by, &TrustSet::empty(), gate.clock.now()).await.unwrap()
}

async fn remove(gate: &TestGate, subject: &str, bundles: &[Digest]) -> Result<EvidenceRemoved, GateError> {
    let bundle = signed(gate, digest(subject), &removal(bundles), &gate.people.alice).await;
    gate.gate.remove_evidence(&project(), &bundle).await
}

async fn held(gate: &TestGate, subject: &str) -> Vec<HeldReply> {
    let (mut all, mut cursor) = (Vec::new(), None::<String>);
    loop {
        let page = gate.gate.held_evidence(&project(), digest(subject), 200, cursor.as_deref()).await.unwrap();
        all.extend(page.items);
        cursor = page.next_cursor;
        if cursor.is_none() {
            return all;
        }
    }
}

async fn worth(gate: &TestGate, subject: &str, bundle: Digest) -> Option<Worth> {
    held(gate, subject).await.into_iter().find(|one| one.bundle == bundle).map(|one| one.worth)
}

#[tokio::test]
async fn what_was_given_by_mistake_is_taken_out_by_somebody_who_may_and_nobody_else() {
    for gate in Box::pin(gates()).await {
        let app = gate.good_artifact("app").await;
        let given = gate.smoke_bundle_by(&app, "FAILED", &gate.people.mallory).await;
        let bundle = Digest::of(&given);
        assert_eq!(give(&gate, &given).await, 1);
        let before = gate.promote(&app, "staging").await;
        assert_ready!(before);
        assert_eq!(worth(&gate, &app, bundle).await, Some(Worth::Nobody));

        let said = removal(&[bundle]);
        let elsewhere = Removal { gate: "https://other.example.com".into(), ..said.clone() };
        let of_another = Removal { project: "other".parse().unwrap(), ..said.clone() };
        let attempts = [
            signed(&gate, digest(&app), &said, &gate.people.mallory).await,
            signed(&gate, digest(&app), &elsewhere, &gate.people.alice).await,
            signed(&gate, digest(&app), &of_another, &gate.people.alice).await,
        ];
        for attempt in attempts {
            let refused = gate.gate.remove_evidence(&project(), &attempt).await.unwrap_err();
            assert!(matches!(refused, GateError::NotAllowed { .. }), "{refused:?}");
        }
        // A revocation is no removal, and what is about something else takes nothing out here.
        let other = crate::revocation::signed(&gate, &revoked(Target::Digest(bundle), "1"), &gate.people.alice).await;
        assert!(matches!(gate.gate.remove_evidence(&project(), &other).await, Err(GateError::Usage { .. })));
        let about_another = signed(&gate, bundle, &said, &gate.people.alice).await;
        assert!(matches!(gate.gate.remove_evidence(&project(), &about_another).await, Err(GateError::NotFound { .. })));
        assert_eq!(worth(&gate, &app, bundle).await, Some(Worth::Nobody));

        let by_alice = signed(&gate, digest(&app), &said, &gate.people.alice).await;
        let removed = gate.gate.remove_evidence(&project(), &by_alice).await.unwrap();
        assert_eq!((removed.bundles.as_slice(), removed.reason.as_str()), (&[bundle][..], "given by mistake"));
        assert_eq!(
            gate.gate.remove_evidence(&project(), &by_alice).await.unwrap(),
            removed,
            "the same changes nothing"
        );
        assert_eq!(worth(&gate, &app, bundle).await, None);
        let at = countersign::domain::reference::SubjectRef::parse(&app, |_| false).unwrap();
        let notes = gate.gate.list_evidence(&project(), &at).await.unwrap().notes;
        let told = |note: &String| note.contains("given by mistake") && note.contains(&removed.id.to_string());
        assert!(notes.iter().any(told), "{notes:?}");
        let after = gate.promote(&app, "staging").await;
        assert_ready!(after);
        assert!(!after.evidence.iter().any(|one| one.digest == bundle), "{:?}", after.evidence);

        // What is given again is as new.
        assert_eq!(give(&gate, &given).await, 1);
        assert_eq!(give(&gate, &given).await, 0);
        assert_eq!(worth(&gate, &app, bundle).await, Some(Worth::Nobody));
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_may_say_no_is_never_taken_out_and_a_revoked_no_comes_back_with_its_revocation_taken_back() {
    for gate in Box::pin(gates()).await {
        let app = gate.good_artifact("app").await;
        gate.clock.advance("1m");
        let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
        let no = Digest::of(&failed);
        let harmless = gate.smoke_bundle_by(&app, "PASSED", &gate.people.mallory).await;
        assert_eq!((give(&gate, &failed).await, give(&gate, &harmless).await), (1, 1));
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);

        assert_eq!(worth(&gate, &app, no).await, Some(Worth::Known));
        for bundles in [vec![no], vec![Digest::of(&harmless), no]] {
            let refused = remove(&gate, &app, &bundles).await.unwrap_err();
            assert!(matches!(refused, GateError::NotAllowed { .. }), "{refused:?}");
            let hint = refused.hint().unwrap();
            assert!(hint.contains(&format!("countersign revoke {no}")), "{hint}");
        }
        assert_eq!(worth(&gate, &app, Digest::of(&harmless)).await, Some(Worth::Nobody), "all or none");
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);

        let revocation = revoke(&gate, no).await;
        follow(&gate).await;
        assert_eq!(worth(&gate, &app, no).await, Some(Worth::Revoked));
        remove(&gate, &app, &[no]).await.unwrap();
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1s");
        file(&gate, &undone(revocation.id), &gate.people.alice).await.unwrap();
        follow(&gate).await;
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        gate.finish().await;
    }
}

/// Whoever decides knows by the places of what was given whether something came since: no place comes twice.
#[tokio::test]
async fn what_is_given_again_has_a_place_behind_all_that_was_given_before() {
    for gate in [Some(TestGate::start_in_a_file().await), TestGate::start_on_server().await].into_iter().flatten() {
        let gate = revocable(gate).await;
        let app = gate.good_artifact("app").await;
        let given = gate.smoke_bundle_by(&app, "PASSED", &gate.people.mallory).await;
        give(&gate, &given).await;
        assert_ready!(gate.promote(&app, "staging").await);
        let store = store_of(&gate).await;
        let place = async || {
            let environment = "staging".parse().unwrap();
            store.to_follow(&project(), digest(&app), &environment).await.unwrap().given.unwrap()
        };
        let before = place().await;
        remove(&gate, &app, &[Digest::of(&given)]).await.unwrap();
        assert_eq!(place().await, before, "it was the newest that was given");
        gate.clock.advance("1m");
        let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
        assert_eq!(give(&gate, &failed).await, 1);
        let behind = place().await;
        assert!(behind > before);
        assert_eq!(give(&gate, &given).await, 1);
        assert!(place().await > behind);
        store.close().await.unwrap();
        assert!(gate.check(&app, "staging").await.standing.unjudged_since.is_some());
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        gate.finish().await;
    }
}

#[tokio::test]
async fn the_subject_s_own_manifest_is_not_taken_out() {
    let gate = revocable(TestGate::start().await).await;
    let app = gate.good_artifact("app").await;
    let blob = gate.directory.path().join("layout/blobs/sha256").join(digest(&app).hex());
    assert_eq!(give(&gate, &std::fs::read(blob).unwrap()).await, 1);
    assert_eq!(worth(&gate, &app, digest(&app)).await, Some(Worth::Subject));
    let refused = remove(&gate, &app, &[digest(&app)]).await.unwrap_err();
    assert!(refused.to_string().contains("the subject's own manifest"), "{refused}");
    gate.finish().await;
}

async fn store_of(gate: &TestGate) -> Store {
    let options = StoreOptions::default();
    match &gate.shared {
        Some(shared) => Store::connect(&shared.url.parse().unwrap(), &options).await.unwrap(),
        None => Store::open(&gate.data().join("countersign.db"), &options).await.unwrap(),
    }
}

/// As an earlier version took whatever anybody gave.
#[tokio::test]
async fn a_subject_that_strangers_filled_before_there_was_a_bound_for_them_has_room_again() {
    let gate = revocable(TestGate::start_in_a_file().await).await;
    let app = gate.good_artifact("app").await;
    let store = store_of(&gate).await;
    for n in 0..MAX_EVIDENCE {
        let junk = format!("{{\"junk\":{n}}}").into_bytes();
        let (says, at) = (Digest::of(&junk), gate.clock.now());
        let given = (says, junk.as_slice(), Giver::Known { says });
        store.put_upload_of(&project(), &[digest(&app)], given, at).await.unwrap();
    }
    store.close().await.unwrap();
    let unknown = gate.promote(&app, "staging").await;
    assert_eq!(unknown.verdict, Verdict::Unknown);
    assert!(unknown.faults[0].detail.contains("countersign evidence remove"), "{:?}", unknown.faults);
    let passed = gate.smoke_bundle(&app).await;
    let full = gate.gate.add_evidence(&project(), &passed, None).await.unwrap_err();
    let words = full.to_string();
    assert!(words.contains("MAX_EVIDENCE") && words.contains("countersign evidence remove"), "{words}");

    let junk: Vec<Digest> = held(&gate, &app).await.iter().filter(|one| one.removable).map(|one| one.bundle).collect();
    assert_eq!(junk.len(), MAX_EVIDENCE);
    for some in junk.chunks(MAX_REMOVED_AT_ONCE) {
        remove(&gate, &app, some).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "staging").await);
    assert_eq!(give(&gate, &passed).await, 1);
    gate.finish().await;
}

#[tokio::test]
async fn where_more_was_seen_than_counts_what_is_revoked_makes_room() {
    let gate = revocable(TestGate::start_in_a_file().await).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let store = store_of(&gate).await;
    let old: Vec<NewSighting> = (0..=MAX_EVIDENCE)
        .map(|n| {
            let content = format!("scan {n}").into_bytes();
            NewSighting {
                bundle: Digest::of(&content),
                content,
                counts: Counts::Verified,
                place: None,
                is_news: false,
                signer: None,
            }
        })
        .collect();
    let digests: Vec<Digest> = old.iter().map(|one| one.bundle).collect();
    for some in old.chunks(1_000) {
        store.see(&project(), digest(&app), some.to_vec(), None, gate.clock.now()).await.unwrap();
    }
    store.close().await.unwrap();
    let unknown = gate.promote(&app, "staging").await;
    let fault = &unknown.faults[0];
    assert_eq!((unknown.verdict, fault.class), (Verdict::Unknown, FaultClass::TooMuch));
    for command in ["countersign evidence remove", "countersign revoke BUNDLE", "countersign evidence held"] {
        assert!(fault.detail.contains(command), "{command}: {fault:?}");
    }
    // As many as are looked at in any case, and a few more.
    let many = MAX_REFUSED_RECALLED + 20;
    for bundle in digests.iter().take(many) {
        revoke(&gate, *bundle).await;
    }
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    let revoked = ready.evidence.iter().filter(|one| digests[..many].contains(&one.digest)).count();
    assert_eq!(revoked, 0, "what is revoked takes no place from what is not");
    assert!(ready.evidence.iter().filter(|one| one.source == Source::Kept).count() > MAX_EVIDENCE - many);
    gate.finish().await;
}

fn run(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", directory).current_dir(directory).args(arguments).output().unwrap()
}

fn json_of(output: &Output) -> Value {
    let text = String::from_utf8_lossy(&output.stdout);
    serde_json::from_str(&text)
        .unwrap_or_else(|error| panic!("{error}: {text}\n{}", String::from_utf8_lossy(&output.stderr)))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_takes_it_from_the_command_line_and_lists_what_it_holds() {
    let gate = revocable(TestGate::start().await).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    for times in 0..5 {
        let given = gate.smoke_bundle_by(&app, "PASSED", &gate.people.mallory).await;
        give(&gate, &[given.as_slice(), "\n".repeat(times).as_bytes()].concat()).await;
    }
    let home = gate.directory.path().to_owned();
    let key = home.join("alice.key");
    std::fs::write(&key, gate.people.alice.to_pem(None).unwrap().as_bytes()).unwrap();
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let (key, subject) = (key.display().to_string(), digest(&app).to_string());
    let served = Served::start_over(gate).await;
    let server = format!("http://{}", served.address);
    let ask = |arguments: &[&str]| {
        let all: Vec<&str> = ["--server", &server, "--output", "json"].iter().chain(arguments).copied().collect();
        run(&home, &all)
    };

    let page = json_of(&ask(&["evidence", "held", &subject, "--limit", "2"]));
    assert_eq!(page["items"].as_array().unwrap().len(), 2);
    let cursor = page["next_cursor"].as_str().unwrap();
    let rest = json_of(&ask(&["evidence", "held", &subject, "--cursor", cursor]));
    let all: Vec<&Value> = page["items"].as_array().unwrap().iter().chain(rest["items"].as_array().unwrap()).collect();
    let nothing = all.iter().filter(|one| one["worth"] == "nobody" && one["removable"] == true).count();
    let known: Vec<&str> =
        all.iter().filter(|one| one["worth"] == "known").map(|one| one["bundle"].as_str().unwrap()).collect();
    assert_eq!((nothing, known.len()), (5, all.len() - 5));

    let refused = ask(&["evidence", "remove", &subject, known[0], "--reason", "in the way", "--key", &key]);
    assert_eq!(refused.status.code(), Some(4), "{}", String::from_utf8_lossy(&refused.stderr));
    assert!(String::from_utf8_lossy(&refused.stderr).contains(&format!("countersign --server {server} revoke")));
    let silent = ask(&["evidence", "remove", &subject, "--uncounted", "--reason", " ", "--key", &key]);
    assert_eq!(silent.status.code(), Some(2), "{}", String::from_utf8_lossy(&silent.stderr));
    let done = ask(&["evidence", "remove", &subject, "--uncounted", "--reason", "in the way", "--key", &key]);
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    assert_eq!(json_of(&done)[0]["bundles"].as_array().unwrap().len(), 5);
    let left = json_of(&ask(&["evidence", "held", &subject]));
    assert_eq!(left["items"].as_array().unwrap().len(), known.len());
    let again = ask(&["evidence", "remove", &subject, "--uncounted", "--reason", "in the way", "--key", &key]);
    assert_eq!((again.status.code(), json_of(&again)), (Some(0), serde_json::json!([])));

    let problem = served.request(reqwest::Method::POST, "/v1/evidence/remove").body("{}");
    let problem = problem.header("content-type", "application/json").send().await.unwrap();
    assert_eq!(problem.status().as_u16(), 400);
    let bad = served.get(&format!("/v1/evidence?subject={subject}&cursor=x")).await;
    assert_eq!(bad.status().as_u16(), 400);
    served.finish().await;
}

/// Whom the pack does not know today another may name tomorrow.
#[tokio::test]
async fn what_is_taken_out_counts_with_the_pack_that_names_whoever_signed_it() {
    for gate in Box::pin(gates()).await {
        let app = gate.good_artifact("app").await;
        gate.clock.advance("1m");
        let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.mallory).await;
        assert_eq!(give(&gate, &failed).await, 1);
        assert_ready!(gate.promote(&app, "staging").await);
        remove(&gate, &app, &[Digest::of(&failed)]).await.unwrap();
        assert_eq!(worth(&gate, &app, Digest::of(&failed)).await, None);
        let ready = gate.promote(&app, "staging").await;
        assert_ready!(ready);
        assert!(!ready.evidence.iter().any(|one| one.digest == Digest::of(&failed)), "{:?}", ready.evidence);
        let mut files = gate.start_pack_with(&[("smoke", &gate.people.mallory)]);
        set_version(&mut files, 1000);
        gate.activate(&files).await.unwrap();
        assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        assert_eq!(worth(&gate, &app, Digest::of(&failed)).await, Some(Worth::Known));
        gate.finish().await;
    }
}

/// The same statement in bundles that do not say whose it is, or say somebody else.
fn unnamed(bundle: &[u8]) -> Vec<Vec<u8>> {
    let bundle: Value = serde_json::from_slice(bundle).unwrap();
    let with_hint = |hint: Value| {
        let mut bundle = bundle.clone();
        bundle["verificationMaterial"]["publicKey"] = hint;
        bundle.to_string().into_bytes()
    };
    let base64 = |bytes: &[u8]| base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes);
    let payload = base64(bundle["dsseEnvelope"].to_string().as_bytes());
    let layer = serde_json::json!({"annotations": {}, "mediaType": "application/vnd.dsse.envelope.v1+json",
        "payload": payload});
    vec![
        with_hint(serde_json::json!({})),
        with_hint(serde_json::json!({"hint": base64(Digest::of(b"another").as_bytes())})),
        layer.to_string().into_bytes(),
    ]
}

/// A25: what is nobody's by its own word is not lost with the removal; each pack that comes is asked whose it is.
#[tokio::test]
async fn what_is_taken_out_and_does_not_say_whose_it_is_counts_with_the_pack_that_names_whoever_signed_it() {
    for n in 0..3 {
        for gate in Box::pin(gates()).await {
            let app = gate.good_artifact("app").await;
            gate.clock.advance("1m");
            let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.mallory).await;
            let failed = unnamed(&failed).remove(n);
            assert_eq!(give(&gate, &failed).await, 1);
            assert_ready!(gate.promote(&app, "staging").await);
            remove(&gate, &app, &[Digest::of(&failed)]).await.unwrap();
            assert_eq!(worth(&gate, &app, Digest::of(&failed)).await, None);
            let ready = gate.promote(&app, "staging").await;
            assert_ready!(ready);
            assert!(!ready.evidence.iter().any(|one| one.digest == Digest::of(&failed)), "{:?}", ready.evidence);
            let mut files = gate.start_pack_with(&[("smoke", &gate.people.mallory)]);
            set_version(&mut files, 1000);
            gate.activate(&files).await.unwrap();
            assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
            assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
            assert_eq!(worth(&gate, &app, Digest::of(&failed)).await, Some(Worth::Known));
            gate.finish().await;
        }
    }
}

/// Who has a bundle of somebody else's can break it before she gives it, and not keep out the whole one.
#[tokio::test]
async fn what_is_no_proof_keeps_no_proof_out_and_what_is_dropped_is_never_answered_as_known() {
    let gate = TestGate::start_in_a_file().await;
    let instance = Instance::new();
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1m");
    let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
    assert_not_ready!(
        {
            give(&gate, &failed).await;
            gate.promote(&app, "staging").await
        },
        ["smoke.passed"]
    );
    gate.clock.advance("1m");
    let passed = gate.smoke_bundle(&app).await;
    let broken = &disguises(&instance, &passed)[0].1;
    let wrapped = |bundle: &[u8], times: usize| [bundle, "\n".repeat(times).as_bytes()].concat();
    for times in 0..MAX_WRAPPINGS {
        assert_eq!(give(&gate, &wrapped(broken, times)).await, 1);
    }
    let dropped = gate.gate.add_evidence(&project(), &wrapped(broken, MAX_WRAPPINGS), None).await.unwrap_err();
    assert!(dropped.to_string().contains("MAX_WRAPPINGS"), "{dropped}");
    assert_eq!(give(&gate, &wrapped(broken, 0)).await, 0, "that one is known");
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    assert_eq!(give(&gate, &passed).await, 1);
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}
