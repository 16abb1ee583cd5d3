//! A platform of an index that could not be asked about is asked about again alone: what was read of the others is taken
//! over, while nothing has changed that it went by.

use std::process::Command;

use countersign::domain::decision::{Again, Aspect, Rest, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::predicate_type;
use countersign::gate::reply::{DecisionReply, RunReply};
use countersign::gate::{ExportForm, GateError, RunTerms};
use countersign::registry::Registry;
use countersign::sigstore::Signer as _;
use reqwest::Method;
use serde_json::{Value, json};

use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, digest, project};
use crate::support::index::{ImageLayout, Pushed, push};
use crate::support::registry::{Answer, Rule, TestRegistry, quick};
use crate::support::served::Served;

fn three_platforms(layout: &ImageLayout<'_>) -> Vec<Value> {
    ["amd64", "arm64", "riscv64"].map(|name| layout.platform("linux", name, name)).to_vec()
}

/// An index of three platforms that has all that staging demands, and one bundle of each platform.
struct Shown {
    index: String,
    parts: Vec<String>,
    bundles: Vec<Digest>,
}

async fn shown(gate: &TestGate, tag: &str) -> Shown {
    let Pushed { index, parts } = push(gate, tag, three_platforms).await;
    let mut bundles = Vec::new();
    for subject in std::iter::once(&index).chain(&parts) {
        bundles.push(gate.sign(subject).await);
        gate.provenance(subject, json!({})).await;
        gate.smoke(subject, "PASSED").await;
    }
    bundles.remove(0);
    Shown { index, parts, bundles }
}

/// A bundle in the place that is read; damaged, nobody can be asked about what it says.
struct Blob(std::path::PathBuf, Vec<u8>);

impl Blob {
    fn damaged(gate: &TestGate, bundle: Digest) -> Self {
        let path = gate.directory.path().join("layout/blobs/sha256").join(bundle.hex());
        let kept = std::fs::read(&path).unwrap();
        std::fs::write(&path, "damaged").unwrap();
        Self(path, kept)
    }

    fn repair(self) {
        std::fs::write(self.0, self.1).unwrap();
    }
}

fn verdicts(reply: &DecisionReply) -> Vec<Verdict> {
    reply.platforms.iter().map(|part| part.verdict).collect()
}

fn run_of(reply: &DecisionReply) -> uuid::Uuid {
    reply.decision.as_ref().unwrap().run
}

fn id(reply: &DecisionReply) -> Digest {
    reply.decision.as_ref().unwrap().id
}

/// Asks again about these platforms of a run, and drives that to its end.
async fn again(gate: &TestGate, run: uuid::Uuid, parts: &[&str]) -> RunReply {
    let asked = ask(gate, run, parts).await.unwrap();
    gate.gate.execute_run(asked.id, None).await.unwrap()
}

async fn ask(gate: &TestGate, run: uuid::Uuid, parts: &[&str]) -> Result<RunReply, GateError> {
    let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
    gate.gate.retry_run(run, &parts, RunTerms::default()).await.map(|(run, _)| run)
}

/// What was seen about a platform on the way to another answer is not left out of this one.
#[tokio::test]
async fn what_was_seen_of_the_rest_by_another_decision_has_all_of_it_asked_again() {
    let gate = TestGate::start().await;
    let Shown { index, parts, bundles } = shown(&gate, "seen-since").await;
    let arm = Blob::damaged(&gate, bundles[1]);
    let first = gate.promote(&index, "staging").await;
    assert_eq!((first.verdict, verdicts(&first)), (UNKNOWN, vec![READY, UNKNOWN, READY]));
    arm.repair();
    gate.clock.advance("1m");
    gate.smoke(&parts[0], "FAILED").await;
    assert_eq!(gate.promote(&parts[0], "staging").await.verdict, Verdict::NotReady);
    let second = again(&gate, run_of(&first), &["linux/arm64"]).await.decision.unwrap();
    let Some(Again { rest: Rest::AskedToo { because }, .. }) = &second.again else { panic!("{:?}", second.again) };
    assert!(because.contains(&format!("was seen about {} since", digest(&parts[0]))), "{because}");
    assert_eq!(verdicts(&second), [Verdict::NotReady, READY, READY]);
    gate.finish().await;
}

const READY: Verdict = Verdict::Ready;
const UNKNOWN: Verdict = Verdict::Unknown;

async fn both() -> Vec<TestGate> {
    [Some(TestGate::start_in_a_file().await), TestGate::start_on_server().await].into_iter().flatten().collect()
}

#[tokio::test]
async fn a_platform_that_could_not_be_asked_about_is_asked_again_alone_and_the_rest_is_taken_over() {
    for gate in both().await {
        let Shown { index, parts, bundles } = shown(&gate, "alone").await;
        let arm = Blob::damaged(&gate, bundles[1]);
        let first = gate.promote(&index, "staging").await;
        assert_eq!((first.verdict, verdicts(&first)), (UNKNOWN, vec![READY, UNKNOWN, READY]));
        assert_eq!(first.platforms.iter().map(|part| part.retry_alone).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(first.again, None);
        let looked_at = first.decision.as_ref().unwrap().decided_at;
        gate.clock.advance("5m");

        // Nothing of the others is read again: it could not be.
        arm.repair();
        let amd = Blob::damaged(&gate, bundles[0]);
        let run = again(&gate, run_of(&first), &["linux/arm64"]).await;
        let second = run.decision.clone().unwrap();
        assert_eq!((second.verdict, verdicts(&second)), (READY, vec![READY; 3]), "{:?}", second.faults);
        let Again { asked, rest } = second.again.clone().unwrap();
        assert_eq!((asked.decision, asked.run, asked.attempt), (id(&first), run_of(&first), 2));
        assert_eq!((asked.parts.as_slice(), rest), (&[digest(&parts[1])][..], Rest::TakenOver { looked_at }));
        assert_eq!(run.again, Some(asked), "the run says what it was to ask, too");
        let told = run.events.iter().map(|event| event.detail.as_str()).collect::<Vec<_>>().join("\n");
        assert!(told.contains("try 2; the rest is taken over from decision"), "{told}");
        // The new decision keeps what it was made from, wherever that was read.
        let evidence = gate.gate.export(&project(), &id(&second).to_string(), ExportForm::Evidence).await.unwrap();
        assert_eq!(evidence.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count(), 12);
        assert_eq!(gate.check(&index, "staging").await.verdict, READY);

        let between =
            gate.gate.difference(&project(), &id(&first).to_string(), &id(&second).to_string()).await.unwrap();
        assert!(between.as_recorded, "{between:#?}");
        let asked = between.changes.iter().find(|change| change.aspect == Aspect::Dependencies).unwrap();
        let said = asked.details.join("\n");
        assert!(said.contains("linux/arm64") && said.contains("asked about again alone (try 2;"), "{said}");
        amd.repair();
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_still_cannot_be_asked_is_a_further_try_and_each_says_which() {
    for gate in both().await {
        let Shown { index, parts, bundles } = shown(&gate, "tries").await;
        let [arm, risc] = [1, 2].map(|place| Blob::damaged(&gate, bundles[place]));
        let first = gate.promote(&index, "staging").await;
        assert_eq!(verdicts(&first), [READY, UNKNOWN, UNKNOWN]);
        let still = again(&gate, run_of(&first), &["linux/riscv64", "linux/arm64"]).await.decision.unwrap();
        assert_eq!((still.verdict, verdicts(&still)), (UNKNOWN, vec![READY, UNKNOWN, UNKNOWN]));
        assert_eq!(still.again.as_ref().unwrap().asked.parts, [digest(&parts[1]), digest(&parts[2])]);
        assert_eq!(still.faults.len(), 2, "{:?}", still.faults);

        risc.repair();
        let third = again(&gate, run_of(&still), &["linux/riscv64"]).await.decision.unwrap();
        assert_eq!((third.verdict, verdicts(&third)), (UNKNOWN, vec![READY, UNKNOWN, READY]), "arm was not asked");
        assert_eq!(third.faults.len(), 1, "what was not asked is as unknown as it was: {:?}", third.faults);
        arm.repair();
        let fourth = again(&gate, run_of(&third), &[&digest(&parts[1]).to_string()]).await.decision.unwrap();
        assert_eq!((fourth.verdict, verdicts(&fourth)), (READY, vec![READY; 3]));
        let Again { asked, rest } = fourth.again.unwrap();
        assert_eq!((asked.attempt, asked.decision), (4, id(&third)));
        let looked_at = first.decision.as_ref().unwrap().decided_at;
        assert_eq!(rest, Rest::TakenOver { looked_at }, "of the first try, which read it");
        gate.finish().await;
    }
}

#[tokio::test]
async fn the_same_platform_asked_again_twice_at_once_is_one_run_and_other_platforms_are_another() {
    for gate in both().await {
        let Shown { index, bundles, .. } = shown(&gate, "twice").await;
        let damaged = [1, 2].map(|place| Blob::damaged(&gate, bundles[place]));
        let first = run_of(&gate.promote(&index, "staging").await);
        let one = ask(&gate, first, &["linux/arm64"]).await.unwrap();
        let same = ask(&gate, first, &["linux/arm64", "linux/arm64"]).await.unwrap();
        let other = ask(&gate, first, &["linux/riscv64"]).await.unwrap();
        let whole = ask(&gate, first, &[]).await.unwrap();
        assert_eq!((one.id, same.requests), (same.id, 2));
        assert!(one.id != other.id && whole.id != one.id && whole.again.is_none());
        for blob in damaged {
            blob.repair();
        }
        for run in [one.id, other.id, whole.id] {
            gate.gate.execute_run(run, None).await.unwrap();
        }
        assert_eq!(gate.check(&index, "staging").await.verdict, READY);
        gate.finish().await;
    }
}

/// What an earlier look went by may have changed; then nothing of it is taken over, and the record says why.
#[tokio::test]
async fn the_whole_is_asked_again_where_anything_has_changed_that_the_first_look_went_by() {
    for change in ["the policy in force", "was given for", "more than 3600 s ago", "the clock went back", "made since"]
    {
        let gate = TestGate::start().await;
        let Shown { index, parts, bundles } = shown(&gate, "changed").await;
        let arm = Blob::damaged(&gate, bundles[1]);
        let first = gate.promote(&index, "staging").await;
        arm.repair();
        match change {
            "the policy in force" => {
                let mut files = gate.start_pack();
                set_version(&mut files, 1000);
                gate.activate(&files).await.unwrap();
            }
            "was given for" => {
                gate.clock.advance("1m");
                let bundle = gate.smoke_bundle(&parts[0]).await;
                gate.gate.add_evidence(&project(), &bundle, None).await.unwrap();
            }
            "more than 3600 s ago" => gate.clock.advance("61m"),
            "the clock went back" => gate.clock.back("1m"),
            _ => {
                gate.clock.advance("1m");
                assert_eq!(gate.promote(&index, "staging").await.verdict, READY);
            }
        }
        let amd = Blob::damaged(&gate, bundles[0]);
        let second = again(&gate, run_of(&first), &["linux/arm64"]).await.decision.unwrap();
        assert_eq!(verdicts(&second), [UNKNOWN, READY, READY], "{change}: all of it was asked");
        let Again { asked, rest } = second.again.clone().unwrap();
        assert_eq!(asked.attempt, 2);
        assert!(matches!(&rest, Rest::AskedToo { because } if because.contains(change)), "{change}: {rest:?}");
        amd.repair();
        // What was asked whole is taken over by the next.
        let third = again(&gate, run_of(&second), &["linux/amd64"]).await.decision.unwrap();
        let newer = change == "made since";
        assert_eq!(third.verdict, READY);
        assert!(newer || matches!(third.again.unwrap().rest, Rest::TakenOver { .. }), "{change}");
        gate.finish().await;
    }
}

/// What was committed last is newest, whatever the clocks said; and a decision that could not find out about one platform has
/// seen the others.
#[tokio::test]
async fn what_a_later_decision_saw_is_not_undone_by_what_an_earlier_one_had_read() {
    for later in ["by a clock that was behind", "unknown as well"] {
        let gate = TestGate::start().await;
        let Shown { index, parts, bundles } = shown(&gate, "later").await;
        gate.clock.advance("10m");
        let arm = Blob::damaged(&gate, bundles[1]);
        let first = gate.promote(&index, "staging").await;
        assert_eq!(verdicts(&first), [READY, UNKNOWN, READY]);
        arm.repair();
        if later == "unknown as well" {
            gate.clock.advance("1m");
            gate.smoke(&parts[0], "FAILED").await;
            let risc = Blob::damaged(&gate, bundles[2]);
            assert_eq!(verdicts(&gate.promote(&index, "staging").await), [Verdict::NotReady, READY, UNKNOWN]);
            risc.repair();
        } else {
            gate.clock.back("1m");
            gate.smoke(&parts[0], "FAILED").await;
            assert_eq!(verdicts(&gate.promote(&index, "staging").await), [Verdict::NotReady, READY, READY]);
            gate.clock.advance("6m");
        }
        let again = again(&gate, run_of(&first), &["linux/arm64"]).await.decision.unwrap();
        assert_eq!(verdicts(&again), [Verdict::NotReady, READY, READY], "{later}: {:?}", again.again);
        let Again { rest, .. } = again.again.unwrap();
        assert!(matches!(&rest, Rest::AskedToo { because } if because.contains("made since")), "{later}: {rest:?}");
        assert_eq!(gate.check(&index, "staging").await.verdict, Verdict::NotReady, "{later}");
        gate.finish().await;
    }
}

/// One bundle may be about two platforms, and be known of one of them only.
#[tokio::test]
async fn what_was_read_beside_one_platform_and_given_for_another_since_is_not_passed_over() {
    let gate = TestGate::start().await;
    let Shown { index, parts, bundles } = shown(&gate, "another").await;
    gate.clock.advance("1m");
    let subject = |part: &String| json!({"name": "app", "digest": {"sha256": digest(part).hex()}});
    let failed = json!({
        "_type": "https://in-toto.io/Statement/v1", "predicateType": predicate_type::TEST_RESULT_V0_1,
        "subject": [subject(&parts[0]), subject(&parts[2])],
        "predicate": {"result": "FAILED", "configuration": [{"name": "true"}], "name": "starts",
            "finishedOn": gate.clock.now(), "attempts": []},
    });
    let failed = gate.people.pipeline.sign_statement(&serde_json::to_vec(&failed).unwrap()).await.unwrap();
    let beside = Registry::open(&SubjectRef::parse(&parts[0], |_| false).unwrap(), &quick()).unwrap();
    beside.attach_bundle(digest(&parts[0]), &failed, "x", None).await.unwrap();
    gate.clock.advance("1m");
    gate.smoke(&parts[0], "PASSED").await;
    let arm = Blob::damaged(&gate, bundles[1]);
    let first = gate.promote(&index, "staging").await;
    assert_eq!(verdicts(&first), [READY, UNKNOWN, READY]);
    arm.repair();
    let given = gate.gate.add_evidence(&project(), &failed, None).await.unwrap();
    assert_eq!(given.new, 2);
    let again = again(&gate, run_of(&first), &["linux/arm64"]).await.decision.unwrap();
    assert_eq!(verdicts(&again), [READY, READY, Verdict::NotReady], "{:?}", again.again);
    let Again { rest, .. } = again.again.unwrap();
    assert!(matches!(&rest, Rest::AskedToo { because } if because.contains("was given for")), "{rest:?}");
    gate.finish().await;
}

#[tokio::test]
async fn what_asking_again_cannot_change_is_not_asked_again_and_says_so() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let Shown { index, parts, .. } = shown(&gate, "denied").await;
    let refused = async |run, part: &str| ask(&gate, run, &[part]).await.unwrap_err();
    registry.script(Rule::on(&format!("/manifests/{}", digest(&parts[1])), Answer::status(403)));
    let denied = gate.promote(&index, "staging").await;
    assert_eq!(verdicts(&denied), [READY, UNKNOWN, READY]);
    assert!(!denied.platforms.iter().any(|part| part.retry_alone));
    let run = run_of(&denied);
    for (part, words) in
        [("linux/arm64", "check the credentials"), ("linux/amd64", "is ready: everything could be asked about it")]
    {
        let error = refused(run, part).await;
        assert!(matches!(error, GateError::Conflict { .. }), "{error:?}");
        let said = error.to_string();
        assert!(said.contains(words) && said.contains(&format!("countersign run retry {run}")), "{said}");
    }
    let unknown = refused(run, "linux/s390x").await;
    assert!(matches!(&unknown, GateError::Usage { detail, .. } if detail.contains("linux/riscv64")), "{unknown:?}");
    let whole = ask(&gate, run, &[]).await.unwrap();
    let early = refused(whole.id, "linux/arm64").await.to_string();
    assert!(early.contains("only one that is at its end can be tried again"), "{early}");
    registry.reset();
    let ready = gate.gate.execute_run(whole.id, None).await.unwrap().decision.unwrap();
    assert_eq!(ready.verdict, READY);

    // The index itself is what all of them depend on.
    registry.script(Rule::on(&format!("/referrers/{}", digest(&index)), Answer::status(500)));
    let unknown = gate.promote(&index, "staging").await;
    assert_eq!(unknown.verdict, UNKNOWN);
    let said = refused(run_of(&unknown), "linux/arm64").await.to_string();
    assert!(said.contains("the index itself could not be asked about"), "{said}");
    registry.reset();
    let single = gate.promote(&parts[0], "staging").await;
    let said = refused(run_of(&single), "linux/arm64").await;
    assert!(matches!(&said, GateError::Usage { hint: Some(hint), .. } if hint.contains("run retry")), "{said:?}");
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_platform_is_asked_again_over_http() {
    let gate = TestGate::start().await;
    let Shown { index, bundles, .. } = shown(&gate, "http").await;
    let arm = Blob::damaged(&gate, bundles[1]);
    let first = gate.promote(&index, "staging").await;
    arm.repair();
    let served = Served::start_over(gate).await;
    let shown: Value = served.get(&format!("/v1/runs/{}", run_of(&first))).await.json().await.unwrap();
    assert_eq!(shown["decision"]["platforms"][1]["retry_alone"], json!(true));
    let path = format!("/v1/runs/{}/retry", run_of(&first));
    let ask = async |body: &Value| served.request(Method::POST, &path).json(body).send().await.unwrap();
    for (body, status) in [
        (json!({"parts": ["linux/s390x"]}), 400),
        (json!({"parts": ["linux/amd64"]}), 409),
        (json!({"part": "linux/arm64"}), 400),
    ] {
        assert_eq!(ask(&body).await.status(), status, "{body}");
    }
    let asked = ask(&json!({"parts": ["linux/arm64"]})).await;
    assert_eq!(asked.status(), 202);
    let asked: Value = asked.json().await.unwrap();
    assert_eq!((&asked["again"]["attempt"], &asked["again"]["run"]), (&json!(2), &json!(run_of(&first))));
    let run = asked["id"].as_str().unwrap().parse().unwrap();
    let ended = served.gate.gate.run_at_its_end(run).await.unwrap();
    assert_eq!(ended.decision.unwrap().verdict, READY);
    // Without a body, all of it, as ever.
    let whole = served.request(Method::POST, &path).send().await.unwrap();
    assert_eq!(whole.status(), 202);
    let whole: Value = whole.json().await.unwrap();
    assert_eq!(whole["again"], Value::Null);
    served.gate.gate.run_at_its_end(whole["id"].as_str().unwrap().parse().unwrap()).await.unwrap();
    served.finish().await;
}

#[tokio::test]
async fn the_command_line_says_which_platform_to_ask_again_and_does() {
    let gate = TestGate::start_in_a_file().await;
    let Shown { index, bundles, parts } = shown(&gate, "line").await;
    let (data, home) = (gate.data(), gate.directory.path().to_owned());
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", &home).current_dir(&home).arg("--data").arg(&data).args(arguments);
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    // The clock of the stories is not that of commands.
    gate.clock.set();
    gate.smoke(&index, "PASSED").await;
    for part in &parts {
        gate.smoke(part, "PASSED").await;
        gate.provenance(part, json!({})).await;
    }
    let arm = Blob::damaged(&gate, bundles[1]);
    let (code, text, said) = run(&["promote", &index, "--to", "staging"]);
    assert_eq!(code, Some(3), "{text}{said}");
    let advice = text.lines().find(|line| line.contains("or only what could not be asked: ")).unwrap();
    let command: Vec<&str> = advice.split("countersign ").nth(1).unwrap().split(' ').collect();
    let (which, command) = command.split_at(2);
    assert_eq!(which, ["--data", gate.data().to_str().unwrap()]);
    assert_eq!((command[..2].join(" "), &command[3..]), ("run retry".to_owned(), &["--part", "linux/arm64"][..]));
    arm.repair();
    let (code, text, said) = run(command);
    assert_eq!(code, Some(0), "{text}{said}");
    assert!(text.contains("linux/arm64 (try 2; the rest is taken over from decision"), "{text}");
    assert!(said.contains("the rest is taken over"), "{said}");
    let again = said.split("run ").nth(1).unwrap().split_whitespace().next().unwrap();
    let (code, text, _) = run(&["run", "show", again]);
    assert!(code == Some(0) && text.contains("try 2 at ") && text.contains(" alone, after run "), "{text}");
    let (code, _, said) = run(&["run", "retry", again, "--part", &parts[1]]);
    assert!(code == Some(2) && said.contains("is ready: everything could be asked about it"), "{said}");
    gate.finish().await;
}
