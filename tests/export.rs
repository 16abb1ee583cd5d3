//! One decision in one file: what is in it, who may read it where there is no gate, and how it is not forged.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::export::{Export, ExportError, tar};
use countersign::domain::keys::PublicKey;
use countersign::gate::exported::{KnownGate, check_export, replay_export};
use countersign::gate::reply::DecisionReply;
use countersign::gate::{ExportForm, ReplayDepth};
use serde_json::Value;

use crate::assert_ready;
use crate::revocation::{file, revocable, revoke, undone};
use crate::support::gate::{TestGate, project};
use crate::support::registry::{Answer, Rule, TestRegistry};

async fn export(gate: &TestGate, reply: &DecisionReply) -> Vec<u8> {
    let id = reply.decision.as_ref().unwrap().id.to_string();
    gate.gate.export(&project(), &id, ExportForm::Archive).await.unwrap()
}

/// A decision for production that rests on an override, one about staging, evidence and a rejected bundle.
async fn waived(gate: &TestGate, content: &str) -> Vec<u8> {
    let app = gate.good_artifact(content).await;
    gate.attest(&app, &gate.people.mallory, "https://sigstore.dev/cosign/sign/v1", &serde_json::json!({})).await;
    assert_ready!(gate.promote(&app, "staging").await);
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for person in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), person).await.unwrap();
    }
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    export(gate, &ready).await
}

fn known(gate: &TestGate) -> KnownGate {
    KnownGate { key: Some(gate.gate.public_key()), id: Some("https://gate.example.com".into()) }
}

fn reasons(reply: &DecisionReply) -> Vec<String> {
    reply.standing.changed_because.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn an_export_holds_everything_and_is_the_same_bytes_each_time() {
    let gate = TestGate::start().await;
    let bytes = waived(&gate, "app").await;
    let whole = Export::read(&bytes).unwrap();
    assert_eq!(whole.write().unwrap(), bytes);
    assert_eq!(
        bytes,
        gate.gate.export(&project(), &whole.id().unwrap().to_string(), ExportForm::Archive).await.unwrap()
    );
    assert!(whole.subject_manifest.is_some() && whole.trust.is_some() && whole.vsa.is_some() && whole.prior.is_some());
    assert_eq!((whole.overrides.len(), whole.overrides[0].approvals.len()), (1, 2));
    assert_eq!(whole.evidence.len(), whole.record.inputs.evidence.len() + whole.record.inputs.rejected.len());
    assert_eq!(whole.gate_id().as_deref(), Some("https://gate.example.com"));
    gate.finish().await;
}

#[tokio::test]
async fn an_export_is_an_image_layout_that_tar_unpacks_and_that_names_its_parts() {
    let gate = TestGate::start().await;
    let bytes = waived(&gate, "app").await;
    let place = crate::support::directory::tempdir().unwrap();
    std::fs::write(place.path().join("export.tar"), &bytes).unwrap();
    let done = Command::new("tar").args(["xf", "export.tar"]).current_dir(place.path()).status().unwrap();
    assert!(done.success());
    let read =
        |path: &str| -> Value { serde_json::from_slice(&std::fs::read(place.path().join(path)).unwrap()).unwrap() };
    let blob = |entry: &Value| format!("blobs/sha256/{}", entry["digest"].as_str().unwrap().replace("sha256:", ""));
    assert_eq!(read("oci-layout")["imageLayoutVersion"], "1.0.0");
    let index = read("index.json");
    let names: Vec<_> = index["manifests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| m["annotations"]["org.opencontainers.image.ref.name"].clone())
        .collect();
    assert_eq!(names, ["decision", "pack", "subject"]);
    let decision = read(&blob(&index["manifests"][0]));
    let mut roles: BTreeMap<String, usize> = BTreeMap::new();
    for layer in decision["layers"].as_array().unwrap() {
        *roles.entry(layer["annotations"]["vnd.countersign.role"].as_str().unwrap().to_owned()).or_default() += 1;
        let content = std::fs::read(place.path().join(blob(layer))).unwrap();
        assert_eq!(Digest::of(&content).to_string(), layer["digest"].as_str().unwrap());
    }
    for (role, count) in [("record", 1), ("vsa", 1), ("gate-key", 1), ("override", 1), ("approval", 2), ("prior", 1)] {
        assert_eq!(roles.get(role), Some(&count), "{role}: {roles:?}");
    }
    gate.finish().await;
}

#[tokio::test]
async fn a_file_is_replayed_to_the_last_signature_without_a_gate() {
    let gate = TestGate::start().await;
    let bytes = waived(&gate, "app").await;
    for depth in [ReplayDepth::Recorded, ReplayDepth::Reverify] {
        let reply = replay_export(Export::read(&bytes).unwrap(), depth).await.unwrap();
        assert!(reply.same, "{:?}", reply.differences);
        assert_eq!(reply.recorded_verdict, Verdict::Ready);
        assert_eq!(reply.reverified.is_some(), depth == ReplayDepth::Reverify);
    }
    // Without the trusted roots of that time not everything can be shown again, and that is said.
    let mut without = Export::read(&bytes).unwrap();
    without.trust = None;
    let without = Export::read(&without.write().unwrap()).unwrap();
    let reply = replay_export(without, ReplayDepth::Reverify).await.unwrap();
    assert!(!reply.same && reply.differences[0].contains("trusted roots"), "{:?}", reply.differences);
    gate.finish().await;
}

#[tokio::test]
async fn a_file_is_believed_only_by_who_knows_the_gate_and_only_while_it_holds() {
    let gate = TestGate::start().await;
    let bytes = waived(&gate, "app").await;
    let ask = |known: &KnownGate| check_export(Export::read(&bytes).unwrap(), known, gate.clock.now()).unwrap();
    let believed = ask(&known(&gate));
    assert_ready!(believed);
    let (key, id) = (known(&gate).key, known(&gate).id);
    let mallory = PublicKey::from_pem(&gate.people.mallory.public_key().to_pem()).unwrap();
    for stranger in [
        KnownGate::default(),
        KnownGate { key: Some(mallory), id: id.clone() },
        KnownGate { key, id: Some("https://other.example.com".into()) },
        KnownGate { key: None, id },
    ] {
        let reply = ask(&stranger);
        assert_eq!((reply.verdict, reasons(&reply)), (Verdict::NotReady, vec!["gate.key-untrusted".to_owned()]));
    }
    // The waiver is over, and the decision with it; nothing has to run for that.
    gate.clock.advance("7d");
    let reply = ask(&known(&gate));
    assert_eq!((reply.verdict, reasons(&reply)), (Verdict::NotReady, vec!["gate.waiver-expired".to_owned()]));
    gate.finish().await;
}

#[tokio::test]
async fn an_override_that_was_taken_back_before_the_export_is_in_it() {
    let gate = TestGate::start().await;
    let bytes = waived(&gate, "app").await;
    let whole = Export::read(&bytes).unwrap();
    let waiver = whole.overrides[0].id.to_string();
    gate.gate.revoke_override(&project(), &waiver, &gate.people.alice).await.unwrap();
    let later = gate.gate.export(&project(), &whole.id().unwrap().to_string(), ExportForm::Archive).await.unwrap();
    let reply = check_export(Export::read(&later).unwrap(), &known(&gate), gate.clock.now()).unwrap();
    assert_eq!((reply.verdict, reasons(&reply)), (Verdict::NotReady, vec!["gate.revoked".to_owned()]));
    gate.finish().await;
}

/// What was revoked of all that a decision depends on, or that the one before did, is in the file, as a revoked override is.
#[tokio::test]
async fn what_was_revoked_before_the_export_is_in_it() {
    let gate = revocable(TestGate::start().await).await;
    let app = gate.artifact_for_production("app").await;
    let staged = gate.promote(&app, "staging").await;
    assert_ready!(staged);
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    let before = export(&gate, &ready).await;
    assert!(Export::read(&before).unwrap().revocations.is_empty());
    for thing in [staged.decision.unwrap().id, gate.people.pipeline.public_key().fingerprint(), ready.subject.digest] {
        let made = revoke(&gate, thing).await;
        let bytes = export(&gate, &ready).await;
        let whole = Export::read(&bytes).unwrap();
        assert_eq!((whole.revocations.len(), whole.revocations[0].id), (1, made.id));
        let reply = check_export(whole, &known(&gate), gate.clock.now()).unwrap();
        assert_eq!((reply.verdict, reasons(&reply)), (Verdict::NotReady, vec!["gate.revoked".to_owned()]));
        file(&gate, &undone(made.id), &gate.people.alice).await.unwrap();
        assert_eq!(export(&gate, &ready).await, before, "taken back");
    }
    gate.finish().await;
}

#[tokio::test]
async fn an_unknown_is_exported_without_a_summary_and_stays_unknown() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    registry.script(Rule::on("/referrers/", Answer::status(403)));
    let unknown = gate.promote(&app, "staging").await;
    registry.reset();
    let bytes = export(&gate, &unknown).await;
    let whole = Export::read(&bytes).unwrap();
    assert!(whole.vsa.is_none());
    for known in [known(&gate), KnownGate::default()] {
        let reply = check_export(Export::read(&bytes).unwrap(), &known, gate.clock.now()).unwrap();
        assert_eq!(reply.verdict, Verdict::Unknown);
        assert!(!reply.faults.is_empty());
    }
    assert!(replay_export(whole, ReplayDepth::Reverify).await.unwrap().same);
    gate.finish().await;
}

/// The members of a file, to be changed and put together again.
fn members(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    tar::read(bytes).unwrap().into_iter().map(|(name, content)| (name, content.to_vec())).collect()
}

fn packed(members: &BTreeMap<String, Vec<u8>>) -> Result<Export, ExportError> {
    let members = members.iter().map(|(name, content)| (name.clone(), content.as_slice())).collect();
    Export::read(&tar::write(&members))
}

#[tokio::test]
async fn a_file_with_a_member_changed_dropped_added_or_of_another_export_is_refused() {
    let gate = TestGate::start().await;
    let (bytes, other) = (waived(&gate, "app").await, waived(&gate, "another app").await);
    let (whole, foreign) = (members(&bytes), members(&other));
    assert!(packed(&whole).is_ok());
    for name in whole.keys() {
        let mut changed = whole.clone();
        let content = changed.get_mut(name).unwrap();
        match content.first_mut() {
            Some(first) => *first ^= 1,
            None => content.push(b'x'),
        }
        assert!(packed(&changed).is_err(), "{name} changed");
        let mut dropped = whole.clone();
        dropped.remove(name);
        assert!(packed(&dropped).is_err(), "{name} dropped");
        // The same change under the digest that it then has: nothing names it any more.
        if name.starts_with("blobs/") {
            let mut renamed = whole.clone();
            let mut content = renamed.remove(name).unwrap();
            content.push(b' ');
            renamed.insert(format!("blobs/sha256/{}", Digest::of(&content).hex()), content);
            assert!(packed(&renamed).is_err(), "{name} changed and renamed");
        }
    }
    for (name, content) in &foreign {
        if whole.get(name) == Some(content) {
            continue;
        }
        let mut more = whole.clone();
        more.insert(name.clone(), content.clone());
        assert!(packed(&more).is_err(), "{name} of another export");
    }
    gate.finish().await;
}

/// Changes one part of a file that was read, as somebody who can write the format.
fn forged(bytes: &[u8], change: impl FnOnce(&mut Export)) -> ExportError {
    let mut export = Export::read(bytes).unwrap();
    change(&mut export);
    export.write().unwrap_err()
}

#[tokio::test]
async fn a_part_of_another_decision_is_found_out_by_what_the_record_and_the_summary_name() {
    let gate = TestGate::start().await;
    let (bytes, other) = (waived(&gate, "app").await, waived(&gate, "another app").await);
    let another = || Export::read(&other).unwrap();
    let cases: Vec<(&str, ExportError)> = vec![
        ("summary", forged(&bytes, |export| export.vsa = another().vsa)),
        ("summary", forged(&bytes, |export| export.vsa = None)),
        ("summary", forged(&bytes, |export| export.record.verdict = Verdict::NotReady)),
        ("summary", forged(&bytes, |export| export.record.valid_until = None)),
        ("summary", forged(&bytes, |export| export.gate_key = gate.people.mallory.public_key())),
        ("bundle", forged(&bytes, |export| export.evidence = another().evidence)),
        ("bundle", forged(&bytes, |export| drop(export.evidence.pop_first()))),
        ("does not belong to this decision", forged(&bytes, |export| export.evidence.extend(another().evidence))),
        ("manifest", forged(&bytes, |export| export.subject_manifest = another().subject_manifest)),
        ("override", forged(&bytes, |export| export.overrides = another().overrides)),
        ("override", forged(&bytes, |export| export.overrides.clear())),
        ("environment before", forged(&bytes, |export| export.prior = another().prior)),
        ("environment before", forged(&bytes, |export| export.prior = None)),
        ("pack", forged(&bytes, |export| export.pack = countersign::domain::policy::PackFiles::standard())),
        (
            "trusted roots",
            forged(&bytes, |export| {
                let staging = countersign::domain::trusted_root::TrustedRoot::staging().unwrap();
                export.trust = Some(countersign::domain::trusted_root::TrustSet::new(vec![staging]));
            }),
        ),
        ("summary", {
            let mut whole = another();
            whole.record = Export::read(&bytes).unwrap().record;
            whole.evidence = Export::read(&bytes).unwrap().evidence;
            whole.subject_manifest = None;
            (whole.overrides, whole.prior) =
                (Export::read(&bytes).unwrap().overrides, Export::read(&bytes).unwrap().prior);
            whole.write().unwrap_err()
        }),
    ];
    for (words, error) in cases {
        assert!(error.to_string().contains(words), "expected `{words}`: {error}");
    }
    gate.finish().await;
}

/// The file with its index and its list of parts written anew, each under the digest that it then has.
fn relaid(bytes: &[u8], change: impl FnOnce(&mut Value, &mut Value)) -> Result<Export, ExportError> {
    let mut members = members(bytes);
    let mut index: Value = serde_json::from_slice(&members["index.json"]).unwrap();
    let blob = |digest: &Value| {
        let digest: Digest = digest.as_str().unwrap().parse().unwrap();
        format!("blobs/sha256/{}", digest.hex())
    };
    let list = blob(&index["manifests"][0]["digest"]);
    let mut parts: Value = serde_json::from_slice(&members.remove(&list).unwrap()).unwrap();
    change(&mut index, &mut parts);
    let parts = countersign::domain::json::canonical(&parts).unwrap();
    (index["manifests"][0]["digest"], index["manifests"][0]["size"]) =
        (serde_json::json!(Digest::of(&parts)), serde_json::json!(parts.len()));
    members.insert(format!("blobs/sha256/{}", Digest::of(&parts).hex()), parts);
    members.insert("index.json".to_owned(), countersign::domain::json::canonical(&index).unwrap());
    packed(&members)
}

/// Somebody who can write the format names two of what there is one of, or puts the parts otherwise: two readers could
/// take two decisions out of one file.
#[tokio::test]
async fn a_file_that_could_be_read_in_two_ways_is_refused_although_every_part_is_sound() {
    type Change = fn(&mut Value, &mut Value);
    let gate = TestGate::start().await;
    let bytes = waived(&gate, "app").await;
    assert!(relaid(&bytes, |_, _| ()).is_ok());
    let layer = |parts: &Value, role: &str| -> usize {
        let layers = parts["layers"].as_array().unwrap();
        layers.iter().position(|layer| layer["annotations"]["vnd.countersign.role"] == role).unwrap()
    };
    for role in ["record", "vsa", "gate-key", "prior", "trusted-root", "evidence", "override", "approval"] {
        let twice = relaid(&bytes, |_, parts| {
            let again = parts["layers"][layer(parts, role)].clone();
            parts["layers"].as_array_mut().unwrap().push(again);
        });
        assert!(twice.is_err(), "two of {role}");
        let renamed = relaid(&bytes, |_, parts| {
            let at = layer(parts, role);
            parts["layers"][at]["annotations"]["vnd.countersign.role"] = serde_json::json!("something");
        });
        assert!(renamed.is_err(), "{role} as something else");
    }
    // The record of the environment before, said to be this one's, and the reverse.
    let swapped = relaid(&bytes, |_, parts| {
        let (record, prior) = (layer(parts, "record"), layer(parts, "prior"));
        parts["layers"].as_array_mut().unwrap().swap(record, prior);
        for (at, role) in [(record, "record"), (prior, "prior")] {
            parts["layers"][at]["annotations"]["vnd.countersign.role"] = serde_json::json!(role);
        }
    });
    assert!(swapped.is_err(), "the decision of staging for that of production");
    let cases: [(&str, Change); 7] = [
        ("two decisions", |index, _| {
            let mut other = index["manifests"][0].clone();
            other["annotations"]["org.opencontainers.image.ref.name"] = serde_json::json!("decision");
            index["manifests"].as_array_mut().unwrap().push(other);
        }),
        ("a manifest that nobody asked for", |index, _| {
            let mut other = index["manifests"][1].clone();
            other["annotations"]["org.opencontainers.image.ref.name"] = serde_json::json!("latest");
            index["manifests"].as_array_mut().unwrap().push(other);
        }),
        ("the pack as the decision", |index, _| {
            let pack = index["manifests"][1]["digest"].clone();
            index["manifests"][0]["annotations"]["org.opencontainers.image.ref.name"] = serde_json::json!("pack");
            index["manifests"][1]["annotations"]["org.opencontainers.image.ref.name"] = serde_json::json!("decision");
            index["manifests"][1]["digest"] = pack;
        }),
        ("a field of the index that is not written", |index, _| index["annotations"] = serde_json::json!({"a": "b"})),
        ("the parts in another order", |_, parts| parts["layers"].as_array_mut().unwrap().reverse()),
        ("a size that is not its own", |_, parts| parts["layers"][0]["size"] = serde_json::json!(1)),
        ("another type of document", |_, parts| parts["artifactType"] = serde_json::json!("application/vnd.acme")),
    ];
    for (name, change) in cases {
        assert!(relaid(&bytes, change).is_err(), "{name}");
    }
    gate.finish().await;
}

/// The program in an empty home: no data directory, no network asked.
fn run(home: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_countersign"))
        .env_clear()
        .env("HOME", home)
        .current_dir(home)
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[tokio::test]
async fn on_a_machine_without_a_gate_the_file_answers_check_verify_and_replay() {
    let gate = TestGate::start().await;
    // The program has the machine's clock.
    let behind = jiff::Timestamp::now().as_millisecond() - gate.clock.now().unix_milliseconds();
    gate.clock.advance(&format!("{}s", behind / 1000));
    let app = gate.good_artifact("app").await;
    let refused = gate.promote(&app, "production").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    let home = crate::support::directory::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(home.path().join(name), bytes).unwrap();
    write("ready.tar", &export(&gate, &ready).await);
    write("refused.tar", &export(&gate, &refused).await);
    write("gate.pub", gate.gate.public_key().to_pem().as_bytes());
    write("pipeline.pub", gate.people.pipeline.public_key().to_pem().as_bytes());
    let digest = ready.subject.digest.to_string();
    let check = ["--offline", "check", &digest, "--environment"];
    let with = |more: &[&str]| run(home.path(), &[&check[..], more].concat());
    let cases: [(&[&str], i32, &str); 6] = [
        (&["staging", "--from", "ready.tar", "--gate-key", "gate.pub"], 0, "ready"),
        (&["staging", "--from", "ready.tar"], 1, "gate.key-untrusted"),
        (&["staging", "--from", "ready.tar", "--gate-key", "pipeline.pub"], 1, "gate.key-untrusted"),
        (&["production", "--from", "ready.tar", "--gate-key", "gate.pub"], 1, "gate.undecided"),
        (&["production", "--from", "refused.tar", "--gate-key", "gate.pub"], 1, "environment.before"),
        (&["staging", "--from", "ready.tar", "--gate-key", "gate.pub", "--project", "other"], 1, "gate.undecided"),
    ];
    for (arguments, code, words) in cases {
        let (found, stdout, stderr) = with(arguments);
        assert_eq!(found, Some(code), "{arguments:?}: {stdout}{stderr}");
        assert!(stdout.contains(words), "{arguments:?}: {stdout}");
    }
    // Whoever has the gate's key configured need not say which it is.
    if let Ok(key) = std::fs::read(gate.data().join("gate.key")) {
        write("gate.key", &key);
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(home.path().join("gate.key"), mode).unwrap();
        write("c.toml", b"[gate]\nkey = \"gate.key\"\n");
        let (found, stdout, stderr) = with(&["staging", "--from", "ready.tar", "--config", "c.toml"]);
        assert_eq!(found, Some(0), "{stdout}{stderr}");
    }
    // A record has no times; every answer has all phases.
    let id = ready.decision.as_ref().unwrap().id.to_string();
    write("record.json", &gate.gate.export(&project(), &id, ExportForm::Record).await.unwrap());
    let (_, stdout, stderr) = with(&["staging", "--from", "record.json", "--insecure-unsigned", "--output", "json"]);
    let told: Value = serde_json::from_str(&stdout).unwrap_or_else(|_| panic!("{stdout}{stderr}"));
    assert_eq!((told["timing_ms"].as_object().unwrap().len(), &told["verdict"]), (6, &"ready".into()), "{told}");
    for flag in ["--from", "--bundle"] {
        let verify = ["--offline", "verify", &digest, flag, "ready.tar", "--key", "pipeline.pub"];
        let (code, stdout, stderr) = run(home.path(), &verify);
        assert_eq!(code, Some(0), "{stdout}{stderr}");
        assert!(stdout.starts_with("verified"), "{stdout}");
    }
    let (code, stdout, stderr) =
        run(home.path(), &["--offline", "decision", "replay", "--from", "ready.tar", "--reverify"]);
    assert_eq!(code, Some(0), "{stdout}{stderr}");
    assert!(stdout.contains("bundles verified again"), "{stdout}");
    let (code, _, stderr) = run(home.path(), &["decision", "replay", "deadbeef", "--from", "ready.tar"]);
    assert_eq!(code, Some(2), "{stderr}");
    // Cut off, and not an export at all.
    let whole = std::fs::read(home.path().join("ready.tar")).unwrap();
    write("short.tar", &whole[..whole.len() - 1024]);
    for arguments in
        [&["staging", "--from", "short.tar", "--gate-key", "gate.pub"][..], &["staging", "--from", "gate.pub"]]
    {
        let (code, stdout, stderr) = with(arguments);
        assert_eq!((code, stdout.as_str()), (Some(2), ""), "{stderr}");
        assert!(stderr.contains("hint: "), "{stderr}");
    }
    assert!(!home.path().join(".local").exists(), "none of them began a gate");
    gate.finish().await;
}
