//! What somebody tries who knows the gate and holds a part of what surrounds it: one signer of several, a registry, the
//! way to a server, a directory that is handed over. No attempt ends in `ready`, in a hang, or in orders to a terminal.

use std::process::Stdio;
use std::time::Duration;

use countersign::domain::bundle_file::bundles_in;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::fault::FaultClass;
use countersign::domain::json;
use countersign::domain::limits::MAX_JSON_DEPTH;
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::statement_v1;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::exported::{KnownGate, check_export, read_export};
use countersign::gate::reply::DecisionReply;
use countersign::gate::sign::{Destination, SignRequest};
use countersign::gate::{ExportForm, ReplayDepth};
use countersign::registry::Registry;
use countersign::sigstore::sign_statement;
use serde_json::{Value, json};

use crate::platforms::{cover_platforms, show, two_platforms};
use crate::support::directory::TempDir;
use crate::support::front::{Does, Front};
use crate::support::gate::{TestGate, digest, good_provenance, project};
use crate::support::index::{ImageLayout, Pushed, push};
use crate::support::openssl::OpenSsl;
use crate::support::registry::{Answer, Rule, TestRegistry, quick};
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

const SIGN: &str = "https://sigstore.dev/cosign/sign/v1";
const PROVENANCE: &str = "https://slsa.dev/provenance/v1";
pub(crate) const TEST_RESULT: &str = "https://in-toto.io/attestation/test-result/v0.1";

pub(crate) fn smoke(result: &str, finished: &str) -> Value {
    json!({"result": result, "configuration": [{"name": "true"}], "name": "starts", "finishedOn": finished})
}

/// The stories' pack, changed.
pub(crate) async fn activate_with(
    gate: &TestGate,
    more: &[(&str, Vec<u8>)],
    change: impl Fn(&mut toml_edit::DocumentMut),
) {
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    let mut document: toml_edit::DocumentMut = manifest.parse().unwrap();
    document["version"] = toml_edit::value(1000);
    change(&mut document);
    files.insert("pack.toml".into(), document.to_string().into_bytes());
    files.extend(more.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.clone())));
    gate.activate(&files).await.unwrap();
}

/// Gives the gate what staging demands about a digest, by who may say so and in no registry.
async fn give_all(gate: &TestGate, subject: Digest) {
    let (directory, now) = (TempDir::new().unwrap(), gate.clock.now());
    let said =
        [(SIGN, json!({})), (PROVENANCE, good_provenance(now)), (TEST_RESULT, smoke("PASSED", &now.to_string()))];
    for (kind, predicate) in said {
        let file = directory.path().join(Digest::of(kind.as_bytes()).hex());
        let (at, registry, trust) = (SubjectRef::Digest(subject), quick(), TrustSet::empty());
        let (signer, to) = (&gate.people.pipeline, Destination::File(file.clone()));
        let request = SignRequest { at: &at, signer, registry: &registry, trust: &trust, to, now };
        countersign::gate::sign::attest(request, kind, &predicate).await.unwrap();
        gate.gate.add_evidence(&project(), &std::fs::read(&file).unwrap(), None).await.unwrap();
    }
}

/// A25: of signers by certificate, who have neither identity nor key, each speaks for herself: a test that Ann saw fail is
/// not made good by one that Ben saw pass later.
#[tokio::test]
async fn who_signs_by_certificate_takes_nothing_back_that_another_said() {
    let Some(openssl) = OpenSsl::new() else { return };
    openssl.root("root", "/O=Acme/CN=Acme root");
    let names = ["ann", "ben"];
    for who in names {
        openssl.signer(who, &format!("{who}@acme.example"), "");
    }
    let gate = TestGate::start().await;
    gate.clock.to_today();
    let root = std::fs::read(openssl.path("root.pem")).unwrap();
    activate_with(&gate, &[("certs/root.pem", root)], |pack| {
        pack["trust-stores"]["ca:acme"]["certificates"] =
            toml_edit::value(toml_edit::Array::from_iter(["certs/root.pem"]));
        let smoke = &mut pack["signers"]["smoke"];
        let members = names.iter().map(|who| {
            let mut member = toml_edit::InlineTable::new();
            member.insert("trust-stores", toml_edit::Array::from_iter(["ca:acme"]).into());
            member.insert("identity", format!("{who}@acme.example").into());
            member
        });
        smoke["certificates"] = toml_edit::value(members.collect::<toml_edit::Array>());
    })
    .await;
    let subject = gate.push_artifact("tested twice").await;
    gate.sign(&subject).await;
    gate.provenance(&subject, json!({})).await;
    let say = async |who: &str, result: &str| {
        let said = smoke(result, &gate.clock.now().to_string());
        let statement = statement_v1("app", digest(&subject), TEST_RESULT, &said).unwrap();
        let bundle = openssl.signed(who, &serde_json::from_slice(&statement).unwrap());
        gate.gate.add_evidence(&project(), &bundle, None).await.unwrap();
        gate.clock.advance("1h");
    };
    say("ann", "FAILED").await;
    say("ben", "PASSED").await;
    assert_not_ready!(gate.promote(&subject, "staging").await, ["smoke.passed"]);
    say("ann", "PASSED").await;
    assert_ready!(gate.promote(&subject, "staging").await);
    gate.finish().await;
}

/// A25, A38: a time at the end of all clocks replaces nothing, makes nothing fresh and breaks no rule's arithmetic.
#[tokio::test]
async fn a_result_from_the_end_of_time_neither_counts_nor_hides_the_one_that_failed() {
    let gate = TestGate::start().await;
    let subject = gate.push_artifact("from the future").await;
    gate.sign(&subject).await;
    gate.provenance(&subject, json!({})).await;
    for time in ["9999-12-31T23:59:59Z", "2262-04-11T23:47:16.854775807Z", "2300-01-01T00:00:00Z"] {
        gate.attest(&subject, &gate.people.pipeline, TEST_RESULT, &smoke("PASSED", time)).await;
        let reply = gate.promote(&subject, "staging").await;
        assert_eq!(reply.verdict, Verdict::NotReady, "{time}");
    }
    gate.smoke(&subject, "FAILED").await;
    assert_eq!(gate.promote(&subject, "staging").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

/// A25, of two subjects: an environment that shows what is said of the index to its platforms has both in one list.
#[tokio::test]
async fn what_is_said_of_the_index_replaces_nothing_that_was_said_of_a_platform_nor_the_reverse() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "index-later", two_platforms).await;
    for subject in [&index, &parts[0], &parts[1]] {
        show(&gate, subject).await;
    }
    cover_platforms(&gate, 1000).await;
    assert_ready!(gate.promote(&index, "staging").await);
    let verdicts = |reply: &DecisionReply| reply.platforms.iter().map(|part| part.verdict).collect::<Vec<_>>();
    let later = async |subject: &str, result| {
        gate.clock.advance("1h");
        gate.smoke(subject, result).await;
        gate.promote(&index, "staging").await
    };

    assert_not_ready!(later(&parts[1], "FAILED").await, ["gate.platform"]);
    let hidden = later(&index, "PASSED").await;
    assert_not_ready!(hidden, ["gate.platform"]);
    assert_eq!(verdicts(&hidden), [Verdict::Ready, Verdict::NotReady]);
    assert_ready!(later(&parts[1], "PASSED").await);

    let failed = later(&index, "FAILED").await;
    assert_eq!(verdicts(&failed), [Verdict::NotReady, Verdict::NotReady]);
    let hidden = later(&parts[0], "PASSED").await;
    assert_eq!((hidden.verdict, verdicts(&hidden)[0]), (Verdict::NotReady, Verdict::NotReady));
    assert_ready!(later(&index, "PASSED").await);
    gate.finish().await;
}

/// A24: what lists manifests runs as an index where a registry says `Content-Type: …index…` to the node that pulls it,
/// whatever it calls itself to the gate.
#[tokio::test]
async fn an_index_that_calls_itself_something_else_is_never_taken_for_one_thing_to_run() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let directory = TempDir::new().unwrap();
    let platform = ImageLayout(directory.path()).platform("linux", "amd64", "unproved");
    for media_type in ["application/vnd.acme.thing.v1+json", "application/vnd.oci.image.Index.v1+json"] {
        let index = json!({"schemaVersion": 2, "mediaType": media_type, "manifests": [platform]}).to_string();
        let subject = Digest::of(index.as_bytes());
        let answer = Answer::status(200).header("content-type", media_type).body(index.clone());
        registry.script(Rule::on(&format!("manifests/{subject}"), answer));
        give_all(&gate, subject).await;
        let reply = gate.promote(&format!("{}@{subject}", gate.place), "staging").await;
        assert_eq!(reply.verdict, Verdict::Unknown, "{media_type}");
        assert_eq!(reply.faults[0].class, FaultClass::Corrupt);
        // By its digest alone, with the document given to the gate: it is still not known to be no index.
        let given = gate.gate.add_evidence(&project(), index.as_bytes(), None).await;
        assert!(given.is_err(), "{media_type}");
        assert_not_ready!(gate.promote(&subject.to_string(), "staging").await, ["gate.subject"]);
    }
    gate.finish().await;
}

/// A46: a portal or a broken proxy that answers 200 to everything of one kind is no registry that has nothing.
#[tokio::test]
async fn a_page_where_a_tag_was_asked_for_is_unknown_and_not_unsigned() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let subject = gate.push_artifact("behind a portal").await;
    for suffix in [".sig", ".att"] {
        for body in [&b"<html>please log in</html>"[..], b"", b"{}", b"{\"errors\":[]}"] {
            let answer = Answer::status(200).header("content-type", "text/html").body(body);
            registry.script(Rule::on(&format!("sha256-{}{suffix}", digest(&subject).hex()), answer));
            let reply = gate.promote(&subject, "staging").await;
            registry.reset();
            assert_eq!(reply.verdict, Verdict::Unknown, "{suffix} {}", String::from_utf8_lossy(body));
        }
    }
    gate.finish().await;
}

/// A43: a layout that somebody hands over may hold what is no file.
#[tokio::test]
async fn a_pipe_in_a_layout_is_waited_for_by_nobody() {
    let gate = TestGate::start().await;
    let subject = gate.good_artifact("in a layout").await;
    let layout = gate.directory.path().join("layout");
    let blob = layout.join("blobs/sha256").join(digest(&subject).hex());
    for path in [blob, layout.join("index.json"), layout.join("oci-layout")] {
        std::fs::remove_file(&path).unwrap();
        let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
        assert!(made.success());
        let promoted = tokio::time::timeout(Duration::from_mins(1), gate.promote(&subject, "staging"));
        let reply = promoted.await.expect("nobody waits for a pipe");
        assert_eq!(reply.verdict, Verdict::Unknown, "{}", path.display());
    }
    gate.finish().await;
}

/// A54: evidence of any form, and what is none at all, leaves the gate whole, over HTTP too.
#[tokio::test]
async fn rejected_evidence_of_every_form_is_exported_whole_over_a_server() {
    let gate = TestGate::start().await;
    let subject = gate.good_artifact("with rubbish beside it").await;
    let registry = Registry::open(&SubjectRef::parse(&subject, |_| false).unwrap(), &quick()).unwrap();
    let cases = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let cose = std::fs::read(cases.join("notation/made-by-notation/ec384.cose")).unwrap();
    assert!(cose.contains(&b'\n'), "a byte that a line of text would lose");
    let rubbish: [&[u8]; 6] = [&cose, b"no\nbundle\r\n", b"", b"{\"mediaType\":\n", b"{}", b"\"e30=\""];
    for bytes in rubbish {
        registry.attach_bundle(digest(&subject), bytes, "x", None).await.unwrap();
    }
    let served = Served::start_over(gate).await;
    let reply = served.gate.promote(&subject, "staging").await;
    assert_ready!(reply);
    assert_eq!(reply.evidence.iter().filter(|item| !item.accepted).count(), rubbish.len());
    let id = reply.decision.unwrap().id.to_string();
    let out = served.gate.directory.path().join("evidence.jsonl");
    let export = ["decision", "export", &id, out.to_str().unwrap(), "--as", "evidence"];
    let (code, _, err) = ask(&format!("http://{}", served.address), &export).await;
    assert_eq!(code, 0, "{err}");
    let file = std::fs::read(&out).unwrap();
    let read = bundles_in(&file).unwrap();
    assert_eq!(read.len(), reply.evidence.len());
    for bytes in rubbish {
        assert!(read.iter().any(|it| **it == *bytes), "{bytes:?}");
    }
    served.finish().await;
}

/// A52: to the library by which a record is read back, an object whose first member has such a name is another document,
/// or none. What nobody reads as it was signed is no evidence: it costs no decision its record, and the project nothing.
#[tokio::test]
async fn a_statement_that_would_be_read_back_as_another_is_refused_and_every_record_stays_readable() {
    let gate = TestGate::start().await;
    let marks = [
        ("$serde_json::private::RawValue", "no JSON at all"),
        ("$serde_json::private::RawValue", "{\"result\":\"PASSED\"}"),
        ("$serde_json::private::Number", "no number"),
    ];
    for (n, (name, value)) in marks.into_iter().enumerate() {
        let subject = gate.good_artifact(&format!("app {n}")).await;
        let registry = Registry::open(&SubjectRef::parse(&subject, |_| false).unwrap(), &quick()).unwrap();
        let predicate = json!({"nested": [{name: value}]});
        let statement = statement_v1("app", digest(&subject), "https://example.com/note/v1", &predicate).unwrap();
        for (who, unread) in [(&gate.people.mallory, false), (&gate.people.pipeline, true)] {
            let bundle = sign_statement(who, &statement).unwrap();
            registry.attach_bundle(digest(&subject), &bundle, "x", None).await.unwrap();
            let reply = gate.promote(&subject, "staging").await;
            // What somebody accepted says and nobody can read is in the way; what anybody else does is not.
            if unread {
                assert_not_ready!(reply, ["gate.unread"]);
            } else {
                assert_ready!(reply);
            }
            let refused: Vec<_> = reply.evidence.iter().filter_map(|item| item.rejection.as_ref()).collect();
            let id = reply.decision.as_ref().unwrap().id.to_string();
            let again = gate.gate.replay(&project(), &id, ReplayDepth::Reverify).await;
            assert!(again.is_ok_and(|again| again.same), "{name}: {value}");
            assert_eq!(gate.check(&subject, "staging").await.verdict, reply.verdict);
            assert_eq!(refused.len(), 1 + usize::from(unread), "{name}: {value}");
            assert!(refused.iter().all(|rejection| rejection.code == "malformed"), "{refused:?}");
        }
    }
    // As all that reads every record still can.
    assert_eq!(gate.gate.fsck().await.unwrap().problems, Vec::<String>::new());
    gate.finish().await;
}

/// A statement may be as deep as any document from outside, and lies in the record of a decision: deeper than that. What a
/// gate writes of it is read wherever it is read.
#[tokio::test]
async fn whatever_is_believed_however_deep_it_is_the_record_that_holds_it_is_read_everywhere() {
    let gate = TestGate::start().await;
    let Pushed { index, parts } = push(&gate, "deep", |layout| vec![layout.platform("linux", "amd64", "amd")]).await;
    for subject in [&index, &parts[0]] {
        gate.sign(subject).await;
        gate.provenance(subject, json!({})).await;
        gate.smoke(subject, "PASSED").await;
        let registry = Registry::open(&SubjectRef::parse(subject, |_| false).unwrap(), &quick()).unwrap();
        // The statement, its predicate, and what is in that.
        for (inner, believed) in [(MAX_JSON_DEPTH - 2, true), (MAX_JSON_DEPTH - 1, false)] {
            let nested = format!("{}{}", "[".repeat(inner), "]".repeat(inner));
            let predicate = json!({"a": serde_json::from_str::<Value>(&nested).unwrap()});
            let kind = "https://example.com/note/v1";
            let statement = statement_v1("app", digest(subject), kind, &predicate).unwrap();
            // By nobody whom the pack names: what she says and nobody can read is in nobody's way.
            let who = if believed { &gate.people.pipeline } else { &gate.people.mallory };
            let bundle = sign_statement(who, &statement);
            assert!(bundle.is_ok() || !believed);
            if let Ok(bundle) = bundle {
                registry.attach_bundle(digest(subject), &bundle, "x", None).await.unwrap();
            }
        }
    }
    let reply = gate.promote(&index, "staging").await;
    assert_ready!(reply);
    let id = reply.decision.as_ref().unwrap().id.to_string();
    let record = gate.gate.export(&project(), &id, ExportForm::Record).await.unwrap();
    assert!(json::parse(&record).is_err() && json::parse_own(&record).is_ok(), "deeper than what comes from outside");
    assert!(gate.gate.replay(&project(), &id, ReplayDepth::Reverify).await.unwrap().same);
    assert_eq!(gate.gate.fsck().await.unwrap().problems, Vec::<String>::new());
    let directory = gate.directory.path();
    let known = KnownGate { key: Some(gate.gate.public_key()), id: None };
    for (name, form) in [("decision.tar", ExportForm::Archive), ("record.json", ExportForm::Record)] {
        let file = directory.join(name);
        std::fs::write(&file, gate.gate.export(&project(), &id, form).await.unwrap()).unwrap();
        if form == ExportForm::Archive {
            let stands = check_export(read_export(&file).unwrap(), &known, gate.clock.now()).unwrap();
            assert_ready!(stands);
        }
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", directory).args(["check", &index, "--environment", "staging", "--from"]);
        let said = String::from_utf8(command.arg(&file).args(["--output", "json"]).output().unwrap().stdout).unwrap();
        let said: Value = serde_json::from_str(&said).unwrap();
        assert_eq!(
            said["subject"]["digest"],
            json!(digest(&index)),
            "{name}: it is read, whoever may believe it: {said}"
        );
    }
    gate.finish().await;
}

async fn ask(server: &str, arguments: &[&str]) -> (i32, String, String) {
    let home = TempDir::new().unwrap();
    let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home.path()).args(["--server", server]).args(arguments).stdin(Stdio::null());
    let output = tokio::time::timeout(Duration::from_mins(1), command.output()).await.unwrap().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    (output.status.code().unwrap(), out, err)
}

fn answering(value: &Value) -> Front {
    let body = value.to_string();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
    Front::alone(Does::Send([head.as_bytes(), body.as_bytes()].concat()))
}

/// A57: a proxy that the environment names answers for every gate, with whatever it likes.
#[tokio::test]
async fn what_is_asked_of_this_machine_leaves_it_by_no_proxy() {
    let served = Served::start().await;
    served.gate.clock.set();
    let good = served.gate.good_artifact("good").await;
    assert_ready!(served.gate.promote(&good, "staging").await);
    let bad = Digest::of(b"bad").to_string();
    let good = digest(&good).to_string();
    let mut lie: Value =
        served.get(&format!("/v1/check?subject={good}&environment=staging")).await.json().await.unwrap();
    lie["subject"]["digest"] = json!(bad);
    let proxy = answering(&lie);
    let check = ["check", &bad, "--environment", "staging"];
    for server in [format!("http://{}", served.address), format!("http://localhost:{}", served.address.port())] {
        let home = TempDir::new().unwrap();
        let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", home.path()).args(["--server", &server]).args(check).stdin(Stdio::null());
        for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"] {
            command.env(name, format!("http://{}", proxy.host()));
        }
        let output = command.output().await.unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!((output.status.code(), proxy.met()), (Some(1), 0), "{server}: {said}");
        assert!(said.contains("gate.undecided"), "{server}: {said}");
    }
    served.finish().await;
}

/// A57, A65: what stands between client and server (a cache that knows the path and not the question, a proxy that mixes
/// up its connections) answers with a true `ready` about something else.
#[tokio::test]
async fn a_ready_about_something_else_is_no_answer_to_what_was_asked() {
    let served = Served::start().await;
    served.gate.clock.set();
    let server = format!("http://{}", served.address);
    let good = served.gate.good_artifact("good").await;
    assert_ready!(served.gate.promote(&good, "staging").await);
    let [good, bad] = [digest(&good), Digest::of(b"bad")].map(|digest| digest.to_string());
    let decision: Value = served
        .get(&format!("/v1/check?subject={good}&environment=staging&project=default"))
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(decision["verdict"], "ready");
    let runs: Value = served.get("/v1/runs?project=default&limit=1").await.json().await.unwrap();
    let run = &runs["items"][0];
    let (id, run_id) = (decision["decision"]["id"].as_str().unwrap(), run["id"].as_str().unwrap());
    let other = uuid::Uuid::nil().to_string();
    let mut lent = run.clone();
    lent["subject"]["digest"] = json!(bad);
    let cases: [(&Value, &[&str]); 9] = [
        (&decision, &["check", &bad, "--environment", "staging"]),
        (&decision, &["check", &good, "--environment", "production"]),
        (&decision, &["--project", "other", "check", &good, "--environment", "staging"]),
        (run, &["promote", &bad, "--to", "staging"]),
        (run, &["promote", &good, "--to", "production"]),
        (run, &["--project", "other", "promote", &good, "--to", "staging"]),
        (&lent, &["promote", &bad, "--to", "staging"]),
        (run, &["run", "show", &other]),
        (&decision, &["decision", "show", &bad]),
    ];
    for (answer, arguments) in cases {
        let front = answering(answer);
        let (code, out, err) = ask(&format!("http://{}", front.host()), arguments).await;
        assert_eq!((code, out.as_str()), (3, ""), "{arguments:?}: {err}");
        assert!(err.contains("answered with the ") && err.contains("and was asked about"), "{arguments:?}: {err}");
    }
    // Nor is one in words that mean something else by then.
    let mut later = decision.clone();
    later["schema"] = json!("countersign.decision/v2");
    let front = answering(&later);
    let (code, out, err) =
        ask(&format!("http://{}", front.host()), &["check", &good, "--environment", "staging"]).await;
    assert_eq!((code, out.as_str()), (3, ""), "{err}");
    assert!(err.contains("answered in the form `countersign.decision/v2`"), "{err}");
    // What is about what was asked is taken, from the same front.
    for (answer, arguments) in [
        (&decision, &["check", &good, "--environment", "staging"][..]),
        (&decision, &["decision", "show", id]),
        (run, &["run", "show", run_id]),
    ] {
        let front = answering(answer);
        let (code, _, err) = ask(&format!("http://{}", front.host()), arguments).await;
        assert_eq!(code, 0, "{arguments:?}: {err}");
    }
    assert_eq!(ask(&server, &["check", &good, "--environment", "staging"]).await.0, 0);
    served.finish().await;
}

/// A56: whatever a server answers, no format of the answer moves a terminal, turns a line round, or hides a part of it.
#[tokio::test]
async fn no_text_of_a_server_gives_orders_in_any_format() {
    let served = Served::start().await;
    served.gate.clock.set();
    let subject = Digest::of(b"dressed up").to_string();
    served.gate.promote(&subject, "staging").await;
    let path = format!("/v1/check?subject={subject}&environment=staging&project=default");
    let mut answer: Value = served.get(&path).await.json().await.unwrap();
    let orders = "a\u{1b}[2J\u{9b}31m\u{202e}b\u{200b}\u{ad}\u{e0041}\u{7f}\r\n::set-env\u{2028}c";
    for reason in answer["reasons"].as_array_mut().unwrap() {
        for field in ["title", "owner", "expected", "found", "fix"] {
            reason[field] = json!(orders);
        }
    }
    answer["subject"]["name"] = json!(format!("registry.example.com/{orders}"));
    answer["correlation_id"] = json!(orders);
    answer["faults"] = json!([{"dependency": orders, "class": "timeout", "tries": 1, "elapsed_ms": 1, "retry_after_s": null,
        "retry": "safe", "detail": orders}]);
    answer["evidence"] = json!([{"digest": subject, "predicate_type": orders, "signer": {"identity": orders,
        "issuer": orders, "key": null}, "signed_at": null, "source": "upload", "accepted": false,
        "rejection": {"code": orders, "expected": orders, "found": orders}}]);
    let front = answering(&answer);
    let server = format!("http://{}", front.host());
    for format in ["text", "json", "markdown", "junit", "sarif", "github"] {
        let (_, out, err) = ask(&server, &["check", &subject, "--environment", "staging", "-o", format]).await;
        assert!(out.contains("set-env"), "{format}: {out}{err}");
        let order = (out + &err)
            .chars()
            .find(|c| *c != '\n' && (c.is_control() || "\u{202e}\u{200b}\u{ad}\u{e0041}\u{2028}".contains(*c)));
        assert_eq!(order, None, "{format}");
    }
    let (_, out, _) = ask(&server, &["check", &subject, "--environment", "staging", "-o", "json"]).await;
    let read: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(read["reasons"], answer["reasons"], "an escape says the same");
    served.finish().await;
}
