//! Checkpoints, proofs, files and witnesses of a gate's log.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::keys::KeyKind;
use countersign::domain::log::{Checkpoint, NoteKey, Tile};
use countersign::domain::reference::SubjectRef;
use countersign::gate::log::LogSettings;
use countersign::gate::log::proof::InclusionReply;
use countersign::gate::log::rotate::RotationReply;
use countersign::gate::log::verify::{ExportedLog, LogReply, Memory, verify_files};
use countersign::gate::{Gate, GateError, Page, RunRequest, Settings};
use countersign::sigstore::SigningKey;
use serde_json::Value;

use crate::assert_ready;
use crate::revocation::{file, revocable, revoke, undone};
use crate::support::gate::{Shared, TestGate, copy, project};
use crate::support::postgres::postgres;
use crate::support::witness::TestWitness;

/// The VSA of a decision, as the statement that was signed.
async fn summary(gate: &Gate, id: &str) -> Value {
    let envelope = gate.export(&project(), id, countersign::gate::ExportForm::VsaDsse).await.unwrap();
    let envelope: Value = serde_json::from_slice(&envelope).unwrap();
    let payload = STANDARD.decode(envelope["payload"].as_str().unwrap()).unwrap();
    serde_json::from_slice(&payload).unwrap()
}

async fn log_key(gate: &Gate) -> NoteKey {
    gate.log_keys().await.unwrap().last().unwrap().key.parse().unwrap()
}

/// The log goes on under another key, which replicas are told of: they make none on the spot.
async fn rotated(story: &mut TestGate) -> RotationReply {
    let given = story.shared.is_some().then(|| SigningKey::generate(KeyKind::Ed25519).unwrap());
    let reply = story.gate.rotate_log_key(given.as_ref().map(copy)).await.unwrap();
    if let (Some(shared), Some(given)) = (&mut story.shared, given) {
        let key = std::sync::Arc::new(given);
        shared.log_key = Some(std::sync::Arc::clone(&key));
        // The same replica, told of another key and of all that it was told before.
        let settings = story.gate.settings().clone();
        let log = LogSettings { key: Some(key), ..settings.log.clone() };
        story.gate = Gate::open(Settings { log, ..settings }).await.unwrap();
    }
    reply
}

/// So many promotions, all but the first refused.
async fn promoted(story: &TestGate, count: usize) -> Vec<String> {
    let mut ids = Vec::new();
    let good = story.good_artifact("app").await;
    let reply = story.promote(&good, "staging").await;
    ids.push(reply.decision.unwrap().id.to_string());
    for n in 1..count {
        let bare = story.push_artifact(&format!("bare {n}")).await;
        ids.push(story.promote(&bare, "staging").await.decision.unwrap().id.to_string());
    }
    ids
}

#[tokio::test]
async fn a_decision_says_its_place_and_proves_it_and_so_does_its_summary() {
    let story = TestGate::start().await;
    let app = story.good_artifact("app").await;
    let reply = story.promote(&app, "staging").await;
    assert_ready!(reply);
    let decision = reply.decision.unwrap();
    // The activation of the stories' pack came first.
    let index = decision.log_index.unwrap();
    assert!(index > 0);
    let proof = story.gate.prove_decision(&project(), &decision.id.to_string()).await.unwrap();
    assert_eq!((proof.log_index, proof.decision), (index, decision.id));
    let checkpoint = proof.check().unwrap();
    let keys = [log_key(&story.gate).await];
    assert_eq!(Checkpoint::open(proof.checkpoint.as_bytes(), &keys).unwrap().0, checkpoint);
    assert!(proof.to_tlog_proof().starts_with(&format!("c2sp.org/tlog-proof@v1\nindex {index}\n")));
    let mut other = proof.clone();
    other.entry = other.entry.replace("decision", "activation");
    assert!(other.check().unwrap_err().contains("expected root"));
    let vsa = summary(&story.gate, &decision.id.to_string()).await;
    assert_eq!(vsa["predicate"]["urn:countersign:vsa/log-index"], index);
    assert_eq!(vsa["predicate"]["urn:countersign:vsa/log-origin"], proof.origin.as_str());
    story.finish().await;
}

#[tokio::test]
async fn checkpoints_continue_each_other_and_a_log_that_lost_something_is_not_signed_for() {
    let story = TestGate::start().await;
    let mut sizes = Vec::new();
    for n in 0..3 {
        promoted(&story, n + 1).await;
        sizes.push(story.gate.publish_log_checkpoint().await.unwrap().size);
    }
    let again = story.gate.publish_log_checkpoint().await.unwrap();
    assert_eq!(again.size, sizes[2], "nothing new is no new checkpoint");
    assert_eq!(story.gate.log_checkpoint().await.unwrap(), again.note);
    let proof = story.gate.prove_consistency(sizes[0], sizes[2]).await.unwrap();
    assert_eq!((proof.old_size, proof.new_size), (sizes[0], sizes[2]));
    let refused = story.gate.prove_consistency(sizes[2] + 1, sizes[2] + 2).await.unwrap_err();
    assert!(matches!(refused, GateError::Usage { .. }), "{refused}");
    story.tamper(&format!("UPDATE log_entry SET hash = digest WHERE leaf = {}", sizes[0] - 1)).await;
    promoted(&story, 1).await;
    let refused = story.gate.publish_log_checkpoint().await.unwrap_err();
    assert!(refused.to_string().contains("the decision log is not whole: its first"), "{refused}");
    let found = story.gate.verify_log(None).await.unwrap();
    assert!(found.findings.iter().any(|f| f.code == "edited" && f.leaf == Some(sizes[0] - 1)), "{found:?}");
}

async fn verified(directory: &Path, key: &NoteKey, memory: Option<&Memory>) -> LogReply {
    verify_files(&ExportedLog(directory.to_owned()), std::slice::from_ref(key), memory).await.unwrap()
}

/// What is done to an export, and what is said of it.
const EDITS: [(&str, &str, Option<u64>, &str); 6] = [
    ("an entry changed", "edited", Some(1), "expected an entry with hash"),
    ("a hash changed", "edited", Some(0), "expected an entry with hash"),
    ("the entries removed", "gap", Some(0), "there is no entry"),
    ("entries and hashes removed", "truncated", Some(0), "neither tile/entries/000"),
    ("the checkpoint changed", "checkpoint", None, "does not verify"),
    ("the bundle cut off", "malformed", Some(0), "cut off"),
];

fn edit(what: &str, directory: &Path, width: u64) {
    let file = |level| directory.join(Tile { level, index: 0, width }.path());
    let (entries, hashes, checkpoint) = (file(None), file(Some(0)), directory.join("checkpoint"));
    let change = |path: &Path, change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = std::fs::read(path).unwrap();
        change(&mut bytes);
        std::fs::write(path, bytes).unwrap();
    };
    match what {
        "an entry changed" => change(&entries, &|bytes| {
            let second = 2 + usize::from(u16::from_be_bytes([bytes[0], bytes[1]]));
            let digit = second + 2 + r#"{"digest":"sha256:"#.len();
            bytes[digit] = if bytes[digit] == b'0' { b'1' } else { b'0' };
        }),
        "a hash changed" => change(&hashes, &|bytes| bytes[0] ^= 1),
        "the entries removed" => std::fs::remove_file(entries).unwrap(),
        "entries and hashes removed" => {
            std::fs::remove_file(entries).unwrap();
            std::fs::remove_file(hashes).unwrap();
        }
        "the checkpoint changed" => change(&checkpoint, &|bytes| {
            let text = String::from_utf8(bytes.clone()).unwrap();
            *bytes = text
                .replacen('\n', "x\n", 1)
                .replacen("x\n", "\n", 1)
                .replacen(&format!("\n{width}\n"), &format!("\n{}\n", width - 1), 1)
                .into_bytes();
        }),
        "the bundle cut off" => change(&entries, &|bytes| {
            bytes.pop();
        }),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn an_export_is_verified_without_the_gate_and_each_edit_is_named() {
    let story = TestGate::start().await;
    promoted(&story, 5).await;
    let directory = story.directory.path().join("log");
    let exported = story.gate.export_log(&directory).await.unwrap();
    let key: NoteKey = exported.key.parse().unwrap();
    let memory = Memory::in_data(&story.directory.path().join("auditor"));
    let sound = verified(&directory, &key, Some(&memory)).await;
    assert!(sound.sound && sound.remembered.is_none(), "{sound:?}");
    assert_eq!(sound.size, exported.size);
    for (what, code, leaf, told) in EDITS {
        let copy = story.directory.path().join(what);
        story.gate.export_log(&copy).await.unwrap();
        edit(what, &copy, exported.size);
        let found = verified(&copy, &key, None).await;
        let named = found.findings.iter().any(|f| f.code == code && f.leaf == leaf && f.detail.contains(told));
        assert!(named && !found.sound, "{what}: {found:#?}");
    }
    // It grew, and what was seen before is compared with.
    promoted(&story, 2).await;
    let again = story.gate.export_log(&directory).await.unwrap();
    assert!(again.size > exported.size);
    assert_eq!(verified(&directory, &key, Some(&memory)).await.remembered, Some(exported.size));
    // An earlier export, shown again, has lost what was seen.
    let earlier = story.directory.path().join("an entry changed");
    let lost = verified(&earlier, &key, Some(&memory)).await;
    assert!(lost.findings.iter().any(|f| f.code == "truncated" && f.leaf == Some(exported.size)), "{lost:#?}");
    let stranger = SigningKey::generate(KeyKind::Ed25519).unwrap().public_key();
    let stranger = NoteKey::new(key.name(), countersign::domain::log::Signs::Notes, stranger).unwrap();
    let unsigned = verified(&directory, &stranger, None).await;
    assert_eq!(unsigned.findings[0].code, "checkpoint");
    story.finish().await;
}

#[tokio::test]
async fn another_history_under_the_same_name_is_a_split_view() {
    let story = TestGate::start().await;
    promoted(&story, 2).await;
    // The same gate, copied: two histories under one key.
    let copy = story.directory.path().join("copy");
    story.gate.log_origin().await.unwrap();
    story.gate.close().await;
    std::fs::create_dir(&copy).unwrap();
    for entry in std::fs::read_dir(story.data()).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_file() {
            std::fs::copy(entry.path(), copy.join(entry.file_name())).unwrap();
        }
    }
    let database = match &story.shared {
        Some(shared) => {
            let twin = postgres().unwrap().copy_of(&shared.url).await;
            story.directory.records_at(&twin);
            Some(twin.parse().unwrap())
        }
        None => None,
    };
    let mut story = story;
    story.reopen().await;
    let memory = Memory::in_data(&story.directory.path().join("auditor"));
    let (first, second) = (story.directory.path().join("first"), story.directory.path().join("second"));
    promoted(&story, 2).await;
    let exported = story.gate.export_log(&first).await.unwrap();
    let key: NoteKey = exported.key.parse().unwrap();
    assert!(verified(&first, &key, Some(&memory)).await.sound);
    let twin = Gate::open(Settings { data: copy, database, ..story.gate.settings().clone() }).await.unwrap();
    for n in 0..3 {
        let bare = story.push_artifact(&format!("twin {n}")).await;
        let request = RunRequest {
            project: project(),
            subject: SubjectRef::parse(&bare, |_| false).unwrap(),
            environment: "staging".parse().unwrap(),
            correlation_id: None,
            idempotency_key: None,
        };
        let run = twin.request_run(request).await.unwrap();
        twin.execute_run(run.id, None).await.unwrap();
    }
    twin.export_log(&second).await.unwrap();
    let found = verified(&second, &key, Some(&memory)).await;
    assert!(found.findings.iter().any(|f| f.code == "split-view"), "{found:#?}");
    assert!(verified(&first, &key, Some(&memory)).await.sound, "what was seen first is remembered");
}

#[tokio::test]
async fn witnesses_cosign_what_continues_and_one_that_is_down_holds_nobody_up() {
    let story = TestGate::start().await;
    let (mut story, witness) = (story, TestWitness::start("witness.example/w1").await);
    let mut down = TestWitness::start("witness.example/down").await.witness();
    down.url = "http://127.0.0.1:9".parse().unwrap();
    story.gate.close().await;
    let log = LogSettings { witnesses: vec![witness.witness(), down], ..story.gate.settings().log.clone() };
    story.gate = Gate::open(Settings { log, ..story.gate.settings().clone() }).await.unwrap();
    promoted(&story, 2).await;
    story.gate.log_origin().await.unwrap();
    witness.knows(&log_key(&story.gate).await);
    let first = story.gate.publish_log_checkpoint().await.unwrap();
    assert_eq!(first.witnesses.iter().map(|w| w.cosigned).collect::<Vec<_>>(), [true, false]);
    assert!(first.witnesses[1].error.as_ref().unwrap().contains("witness http://127.0.0.1:9"), "{first:?}");
    assert!(first.note.contains("\u{2014} witness.example/w1 ") && witness.seen() == Some(first.size));
    assert_eq!(story.gate.log_checkpoint().await.unwrap(), first.note, "as it is served");
    // It grows; the witness is shown that it does.
    promoted(&story, 3).await;
    let second = story.gate.publish_log_checkpoint().await.unwrap();
    assert!(second.size > first.size && second.witnesses[0].cosigned);
    assert_eq!((witness.asked(), witness.seen()), (vec![200, 200], Some(second.size)));
    // One that lost its memory says so, and is shown everything.
    witness.forget();
    promoted(&story, 1).await;
    let third = story.gate.publish_log_checkpoint().await.unwrap();
    assert!(third.witnesses[0].cosigned, "{third:?}");
    assert_eq!(witness.asked(), [200, 200, 409, 200]);
    let verified = story.gate.verify_log(None).await.unwrap();
    assert_eq!((verified.sound, verified.cosigned_by), (true, vec!["witness.example/w1".to_owned()]));
}

#[tokio::test]
async fn the_log_goes_on_under_another_key_and_old_checkpoints_stay_verifiable() {
    let mut story = TestGate::start().await;
    promoted(&story, 2).await;
    let before = story.gate.publish_log_checkpoint().await.unwrap();
    let old: NoteKey = before.key.parse().unwrap();
    let rotated = rotated(&mut story).await;
    let new: NoteKey = rotated.key.key.parse().unwrap();
    assert_ne!(old, new);
    for key in [&old, &new] {
        Checkpoint::open(rotated.bridge.as_bytes(), std::slice::from_ref(key)).unwrap();
    }
    let after = story.gate.publish_log_checkpoint().await.unwrap();
    assert_eq!((after.size, after.key), (before.size + 1, new.to_string()), "the log says so itself");
    Checkpoint::open(before.note.as_bytes(), std::slice::from_ref(&old)).unwrap();
    Checkpoint::open(after.note.as_bytes(), std::slice::from_ref(&new)).unwrap();
    // Whoever knows only the former key goes on, while it lies here; when its file is gone, only the new one signs.
    if story.shared.is_none() {
        Checkpoint::open(after.note.as_bytes(), std::slice::from_ref(&old)).unwrap();
        std::fs::remove_file(story.data().join("log.key")).unwrap();
    }
    promoted(&story, 1).await;
    let last = story.gate.publish_log_checkpoint().await.unwrap();
    Checkpoint::open(last.note.as_bytes(), std::slice::from_ref(&new)).unwrap();
    assert!(Checkpoint::open(last.note.as_bytes(), std::slice::from_ref(&old)).is_err());
    let keys = story.gate.log_keys().await.unwrap();
    assert_eq!(
        keys.iter().map(|key| (key.because.as_str(), key.current)).collect::<Vec<_>>(),
        [("first", false), ("rotated", true)]
    );
    assert!(story.gate.verify_log(None).await.unwrap().sound);
}

/// What leaked signs nothing more, and that is seen where one looks; the log grows, and another key goes on.
#[tokio::test]
async fn a_log_key_that_was_revoked_signs_nothing_more_and_the_log_goes_on_under_another() {
    let mut story = revocable(TestGate::start().await).await;
    promoted(&story, 1).await;
    let before = story.gate.publish_log_checkpoint().await.unwrap();
    let old: NoteKey = before.key.parse().unwrap();
    let pem = match story.shared.as_ref().and_then(|shared| shared.log_key.clone()) {
        Some(key) => key.to_pem(None).unwrap().to_string(),
        None => std::fs::read_to_string(story.data().join("log.key")).unwrap(),
    };
    let leaked = SigningKey::from_pem(&pem, None).unwrap().public_key().fingerprint();
    let log = async |gate: &Gate| {
        let told = gate.readiness().await;
        let log = told.dependencies.into_iter().find(|one| one.name == "decision log").unwrap();
        (told.ready, log.state, log.last_error.unwrap_or_default())
    };
    assert_eq!(log(&story.gate).await.1, "ok");
    revoke(&story, leaked).await;
    let refused = story.gate.publish_log_checkpoint().await.unwrap_err();
    assert!(
        matches!(&refused, GateError::Configuration { .. }) && refused.to_string().contains("it leaked"),
        "{refused}"
    );
    let fix = match &story.shared {
        None => "countersign log rotate lets the log go on under another key",
        // Replicas are told of their key.
        Some(_) => "countersign keygen --out log; then countersign log rotate --to log.key",
    };
    assert_eq!(refused.hint().unwrap(), fix);
    // What it had signed before is served as it was, and everything is still decided.
    assert_eq!(story.gate.log_checkpoint().await.unwrap(), before.note);
    let (ready, state, why) = log(&story.gate).await;
    assert_eq!((ready, state.as_str()), (true, "degraded"));
    assert!(why.contains("was revoked") && why.contains("nothing is signed"), "{why}");
    let app = story.good_artifact("another").await;
    let decided = story.promote(&app, "staging").await;
    assert_ready!(decided);
    assert!(story.gate.publish_log_checkpoint().await.is_err(), "whatever the log says meanwhile");
    // What no checkpoint has yet has no proof, for which one would be signed on the spot.
    let decided = decided.decision.unwrap().id.to_string();
    let refused = story.gate.prove_decision(&project(), &decided).await.unwrap_err();
    assert!(refused.to_string().contains("was revoked"), "{refused}");

    let rotated = rotated(&mut story).await;
    story.gate.prove_decision(&project(), &decided).await.unwrap();
    // Nor does the log go on under what leaked.
    let refused = story.gate.rotate_log_key(Some(SigningKey::from_pem(&pem, None).unwrap())).await.unwrap_err();
    assert!(refused.to_string().contains("was revoked"), "{refused}");
    let new: NoteKey = rotated.key.key.parse().unwrap();
    let after = story.gate.publish_log_checkpoint().await.unwrap();
    for note in [&rotated.bridge, &after.note] {
        Checkpoint::open(note.as_bytes(), std::slice::from_ref(&new)).unwrap();
        assert!(Checkpoint::open(note.as_bytes(), std::slice::from_ref(&old)).is_err(), "not by the one that leaked");
    }
    assert_eq!(log(&story.gate).await.1, "ok");
    let keys = story.gate.log_keys().await.unwrap();
    let told: Vec<_> = keys.iter().map(|key| (key.current, key.revoked.is_some())).collect();
    assert_eq!(told, [(false, true), (true, false)]);
    assert!(story.gate.verify_log(None).await.unwrap().sound);
    // Taken back, it may sign beside the other again.
    let id = story.gate.revocations(&project(), Page::default()).await.unwrap().items[0].id;
    file(&story, &undone(id), &story.people.bob).await.unwrap();
    let both = story.gate.publish_log_checkpoint().await.unwrap();
    // Of replicas each has the one key that it is told of.
    assert_eq!(Checkpoint::open(both.note.as_bytes(), std::slice::from_ref(&old)).is_ok(), story.shared.is_none());
}

/// What is printed is enough for whoever has nothing else: the entry, the hashes, and what was signed.
#[tokio::test]
async fn what_is_shown_of_a_decision_has_its_whole_proof() {
    let story = TestGate::start().await;
    let ids = promoted(&story, 3).await;
    let show = |form: &str| {
        let output = story.command(&["decision", "show", &ids[1], "--output", form]).output().unwrap();
        assert!(output.status.code().is_some_and(|code| code < 2), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let proof = story.gate.prove_decision(&project(), &ids[1]).await.unwrap();
    let shown: Value = serde_json::from_str(&show("json")).unwrap();
    let read: InclusionReply = serde_json::from_value(shown["proof"].clone()).unwrap();
    assert_eq!((read.log_index, &read.decision, &read.entry), (proof.log_index, &proof.decision, &proof.entry));
    let checkpoint = read.check().unwrap();
    let key = log_key(&story.gate).await;
    assert_eq!(Checkpoint::open(read.checkpoint.as_bytes(), &[key]).unwrap().0, checkpoint);
    // Of another decision it proves nothing.
    let other = InclusionReply { entry: read.entry.replace(&ids[1], &ids[0]), ..read.clone() };
    assert!(other.check().is_err());
    // Long lines are wrapped.
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let text = show("text");
    assert!(text.contains("\nIn the log\n"), "{text}");
    let leaf = format!("{} of {}, {}", read.log_index, read.tree_size, read.entry);
    let signed = read.checkpoint.lines().filter(|line| !line.is_empty());
    for part in read.hashes.iter().map(String::as_str).chain(signed).chain([leaf.as_str()]) {
        assert!(bare(&text).contains(&bare(part)), "`{part}` in\n{text}");
    }
}

#[tokio::test]
async fn a_restored_backup_goes_on_under_a_name_that_names_the_last_known_checkpoint() {
    let story = TestGate::start().await;
    promoted(&story, 2).await;
    let known = story.gate.publish_log_checkpoint().await.unwrap();
    let backup = story.directory.path().join("backup");
    story.gate.backup(&backup).await.unwrap();
    // What was signed after the backup is not in it.
    promoted(&story, 2).await;
    let lost = story.gate.publish_log_checkpoint().await.unwrap();
    let data = story.directory.path().join("restored");
    let database = match &story.shared {
        Some(_) => {
            let database = postgres().unwrap().database().await;
            story.directory.records_at(&database);
            let database = database.parse().unwrap();
            countersign::gate::keep::restore(
                countersign::gate::Home::Server(&database),
                &backup,
                countersign::gate::Since::Nothing,
            )
            .await
            .unwrap();
            Some(database)
        }
        None => {
            countersign::gate::keep::restore(
                countersign::gate::Home::Data(&data),
                &backup,
                countersign::gate::Since::Nothing,
            )
            .await
            .unwrap();
            for key in ["gate.key", "log.key"] {
                std::fs::copy(story.data().join(key), data.join(key)).unwrap();
            }
            None
        }
    };
    let restored = Gate::open(Settings { data, database, ..story.gate.settings().clone() }).await.unwrap();
    let next = restored.publish_log_checkpoint().await.unwrap();
    let (text, _) = known.note.split_once("\n\n").unwrap();
    let named = countersign::domain::digest::Digest::of(format!("{text}\n").as_bytes());
    assert_eq!(next.origin, format!("{}/after/{}", known.origin, &named.hex()[..16]));
    assert_eq!(next.size, known.size + 1, "it goes on behind the leaves of the backup, and says so in one");
    let keys = restored.log_keys().await.unwrap();
    assert_eq!(keys.last().unwrap().because, "restored");
    // Whoever has seen what was lost is not told that it never was: it is another log.
    assert_ne!(next.origin, lost.origin);
    let reply = restored.verify_log(None).await.unwrap();
    assert!(reply.sound, "{reply:?}");
}

#[tokio::test]
async fn replicas_without_a_log_key_go_on_and_say_that_nobody_signs() {
    let Some(shared) = Shared::new().await else { return };
    let story = TestGate::start_at(Shared { log_key: None, ..shared }).await;
    let ids = promoted(&story, 1).await;
    assert_eq!(story.gate.log_origin().await.unwrap(), None);
    let refused = story.gate.prove_decision(&project(), &ids[0]).await.unwrap_err();
    assert!(refused.to_string().contains("nobody signs for the decision log"), "{refused}");
    let vsa = summary(&story.gate, &ids[0]).await;
    assert_eq!(vsa["predicate"]["urn:countersign:vsa/log-index"], Value::Null);
    // With one, everything that was decided before is in it.
    let key = std::sync::Arc::new(SigningKey::generate(KeyKind::Ed25519).unwrap());
    let log = LogSettings { key: Some(key), ..LogSettings::default() };
    let gate = Gate::open(Settings { log, ..story.gate.settings().clone() }).await.unwrap();
    assert!(gate.publish_log_checkpoint().await.unwrap().size > 0);
    assert!(gate.prove_decision(&project(), &ids[0]).await.unwrap().check().is_ok());
    assert!(gate.verify_log(None).await.unwrap().sound);
}
