//! Rules that are evaluated by processes of their own: the same answers, and what ends such a process ends nothing else.

use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use countersign::domain::decision::Verdict;
use countersign::domain::fault::FaultClass;
use countersign::domain::limits::MAX_JUDGES_KEPT;
use countersign::domain::policy::{Judgement, Pack, PackFiles};
use countersign::gate::{DecisionRange, Gate, GateError, Isolation, Settings};
use countersign::host::judges::{Judges, MEBIBYTE, NotLoaded, Share};
use serde_json::{Value, json};

use crate::assert_ready;
use crate::policies::{HOLDS, ask, facts, pack_of, with_question};
use crate::policy_activation::set_version;
use crate::support::directory::TempDir;
use crate::support::gate::{TestGate, project};

fn program() -> PathBuf {
    env!("CARGO_BIN_EXE_countersign").into()
}

/// A program that does something else, in the place of the one that is there.
fn script(directory: &Path, words: &str) -> PathBuf {
    let (script, new) = (directory.join("countersign"), directory.join("countersign.new"));
    std::fs::write(&new, format!("#!/bin/sh\n{words}\n")).unwrap();
    std::fs::set_permissions(&new, std::fs::Permissions::from_mode(0o755)).unwrap();
    std::fs::rename(&new, &script).unwrap();
    script
}

/// The program, which writes down its process in `pids` of this directory first.
fn noted(directory: &Path) -> PathBuf {
    let pids = directory.join("pids");
    script(directory, &format!("echo $$ >> '{}'\nexec '{}' \"$@\"", pids.display(), program().display()))
}

fn pids(directory: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(directory.join("pids")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

fn judged(pack: &Pack) -> Vec<Judgement> {
    ask(pack, "staging", &[facts("one", "t", json!({"n": 0.1}))], None)
}

/// A text of 768 KiB, two hundred times.
const MUCH: &str = r#"shown if count([text | some n in list; text := sprintf("%s%s%s%s", [x5, x5, x5, n])]) == count(input.rejected)

list := split(sprintf("%s,NUMBERS", [input.now]), ",")

x1 := replace(sprintf("aaaaaaaa%d", [count(input.rejected)]), "a", "aaaaaaaa")

x2 := replace(x1, "a", "aaaaaaaa")

x3 := replace(x2, "a", "aaaaaaaa")

x5 := replace(replace(x3, "a", "aaaaaaaa"), "a", "aaaaaaaa")"#;

#[test]
fn a_process_of_its_own_gives_the_answers_that_this_one_gives() {
    let found = "shown if {\n\tsome e in input.signed.builder\n\te.predicate.n == 0.1\n}\n\nfound := sprintf(\"%v\", [[e.digest | some e in input.signed.builder]])\n\nused contains e.digest if some e in input.signed.builder";
    let pack = pack_of(&[("a.good", HOLDS), ("a.found", found), ("a.bad", "shown if to_number(input.now) == 1")]);
    let judges = Judges::new(program(), Share::default());
    let apart = pack.clone().judged_by(judges);
    let here = judged(&pack);
    assert_eq!(
        here.iter().map(|one| (one.shown, one.error.is_some())).collect::<Vec<_>>(),
        [(true, false), (true, false), (false, true)]
    );
    assert_eq!(judged(&apart), here);
    assert_eq!(judged(&apart), here, "the process that was kept says the same");
}

#[test]
fn a_rule_that_takes_all_memory_is_its_own_violation_and_the_others_have_their_answers() {
    let numbers: Vec<String> = (0..200).map(|n| n.to_string()).collect();
    let bomb = MUCH.replace("NUMBERS", &numbers.join(","));
    let pack = pack_of(&[("a.good", HOLDS), ("a.bomb", &bomb), ("z.good", HOLDS)]);
    // As much memory as loading it takes, and little more; how much that is differs from build to build.
    let mebibytes = (6..256).map(|step| step * 16).find(|mebibytes| {
        let share = Share { bytes: mebibytes * MEBIBYTE, ..Share::default() };
        Judges::new(program(), share).load(pack.files()).is_ok()
    });
    let mebibytes = mebibytes.unwrap() + 16;
    let judges = Judges::new(program(), Share { bytes: mebibytes * MEBIBYTE, ..Share::default() });
    let pack = pack.judged_by(judges);
    let mut errors = (0..100).map(|_| {
        let judged = judged(&pack);
        let shown: Vec<bool> = judged.iter().map(|one| one.shown).collect();
        assert_eq!(shown, [true, false, true], "{judged:?}");
        judged[1].error.clone().unwrap()
    });
    // Where the machine is busy with others, its time may be over before its memory is.
    let error = errors.find(|error| !error.contains("within 100 ms")).unwrap();
    assert!(error.contains(&format!("no more than {mebibytes} MiB of memory")), "{error}");
    assert!(error.contains("ended by signal"), "{error}");
}

#[test]
fn a_process_that_somebody_ends_costs_no_answer() {
    let home = TempDir::new().unwrap();
    let pack = pack_of(&[("a.good", HOLDS)]);
    let apart = pack.clone().judged_by(Judges::new(noted(home.path()), Share::default()));
    let here = judged(&pack);
    assert_eq!((judged(&apart), pids(home.path()).len()), (here.clone(), 1));
    let first = pids(home.path())[0].clone();
    assert!(Command::new("kill").args(["-9", &first]).status().unwrap().success());
    assert_eq!((judged(&apart), pids(home.path()).len()), (here, 2), "there is another one");
}

/// All that wait, as a machine that runs out of memory ends them.
#[test]
fn no_rule_answers_for_processes_that_ended_while_they_waited() {
    let home = TempDir::new().unwrap();
    let pack = pack_of(&[("a.one", HOLDS), ("a.two", HOLDS), ("a.three", HOLDS), ("a.four", HOLDS), ("a.five", HOLDS)]);
    let judges = Judges::new(noted(home.path()), Share::default());
    for _ in 0..MAX_JUDGES_KEPT {
        judges.load(pack.files()).unwrap();
    }
    let waiting = pids(home.path());
    assert_eq!(waiting.len(), MAX_JUDGES_KEPT);
    assert!(Command::new("kill").arg("-9").args(&waiting).status().unwrap().success());
    assert_eq!(judged(&pack.clone().judged_by(judges)), judged(&pack));
    assert_eq!(pids(home.path()).len(), MAX_JUDGES_KEPT + 1, "one that was started for it has all answers");
}

/// A process has one pack in its life: what the rules of one have done to it is not there for those of another.
#[test]
fn no_process_evaluates_two_packs_and_what_is_asked_again_has_one_that_waits() {
    let home = TempDir::new().unwrap();
    let judges = Judges::new(noted(home.path()), Share::default());
    let ask = |number: usize| {
        let words = format!("{HOLDS}\n\nfound := \"{number}\"");
        let judged = judged(&pack_of(&[("a.good", &words)]).judged_by(judges.clone()));
        assert!(judged[0].shown && judged[0].found.as_deref() == Some(&*number.to_string()), "{judged:?}");
    };
    // One more than are kept: the first of them ends.
    (0..=MAX_JUDGES_KEPT).for_each(&ask);
    assert_eq!(pids(home.path()).len(), MAX_JUDGES_KEPT + 1);
    (1..=MAX_JUDGES_KEPT).for_each(&ask);
    (0..3).for_each(|_| ask(MAX_JUDGES_KEPT));
    assert_eq!(pids(home.path()).len(), MAX_JUDGES_KEPT + 1, "started once, and kept");
    ask(0);
    assert_eq!(pids(home.path()).len(), MAX_JUDGES_KEPT + 2, "nobody had needed it for longest");
}

/// Where the pack in force is evaluated apart, too: even the same pack as a draft has another process.
#[tokio::test]
async fn no_process_that_has_evaluated_a_draft_decides_anything() {
    let home = TempDir::new().unwrap();
    let gate = TestGate::start().await;
    let isolation = Isolation::all(noted(home.path()), Share::default());
    let apart = Gate::open(Settings { isolation, ..gate.gate.settings().clone() }).await.unwrap();
    let app = gate.good_artifact("app").await;
    let decide = async |name: &str| {
        let subject = if name == "app" { app.clone() } else { gate.good_artifact(name).await };
        let run = apart.request_run(gate.run_request(&subject, "staging")).await.unwrap();
        assert_ready!(apart.execute_run(run.id, None).await.unwrap().decision.unwrap());
    };
    decide("app").await;
    let deciding = pids(home.path());
    assert_eq!(deciding.len(), 1);
    let mut newer = gate.start_pack();
    set_version(&mut newer, 1000);
    for files in [gate.start_pack(), newer] {
        let files = PackFiles::new(files).unwrap();
        let before = pids(home.path()).len();
        let range = DecisionRange::to_try(None, None, None);
        let reply = apart.preview_draft(&project(), &files, range, ()).await.unwrap();
        assert_eq!((reply.preview.decisions > 0, pids(home.path()).len()), (true, before + 1));
    }
    let before = pids(home.path());
    decide("other").await;
    assert_eq!(pids(home.path()), before, "the process that decided before decides again");
    apart.close().await;
    gate.finish().await;
}

/// The out-of-memory killer, an administrator: nothing is known of the rule, and nobody is told that it was the rule.
#[test]
fn what_others_end_is_a_fault_of_this_machine_and_no_word_about_a_rule() {
    let home = TempDir::new().unwrap();
    let pack = pack_of(&[("a.good", HOLDS), ("b.good", HOLDS)]);
    for (signal, words) in [("KILL", "a machine or a container without memory"), ("TERM", "somebody ended it")] {
        let program = script(home.path(), &format!("kill -{signal} $$"));
        let judges = Judges::new(program, Share::default());
        let loaded = judges.load(pack.files()).unwrap_err();
        let apart = pack.clone().judged_by(judges);
        let asked = with_question(&apart, "staging", &[], None, |question| apart.judge(question));
        let NotLoaded::Fault(of_loading) = loaded else { panic!("{signal}: {loaded:?}") };
        let of_judging = asked.unwrap_err();
        assert_eq!(of_judging.tries, 3, "{of_judging}");
        for fault in [of_loading, of_judging] {
            assert_eq!(fault.class, FaultClass::Unavailable);
            assert!(fault.detail.contains("none of its own limits") && fault.detail.contains(words), "{fault}");
            assert!(!fault.detail.contains("processor time"), "{fault}");
        }
    }
}

/// Whatever answers in the place of this program after it was replaced: its answers are of another version than the record
/// would name.
#[test]
fn a_process_of_another_build_is_told_apart_and_nothing_is_decided_by_it() {
    let home = TempDir::new().unwrap();
    let pack = pack_of(&[("a.good", HOLDS)]);
    let digest = pack.reference().digest;
    let answer = json!({"build": "countersign/999.0.0", "said": {"Loaded": {"digest": digest}}}).to_string();
    std::fs::write(
        home.path().join("answer"),
        [&u32::try_from(answer.len()).unwrap().to_le_bytes(), answer.as_bytes()].concat(),
    )
    .unwrap();
    let program = script(home.path(), &format!("cat '{}'; exec cat > /dev/null", home.path().join("answer").display()));
    let judges = Judges::new(program, Share::default());
    let NotLoaded::Fault(of_loading) = judges.load(pack.files()).unwrap_err() else { panic!("no fault") };
    let apart = pack.judged_by(judges);
    let of_judging = with_question(&apart, "staging", &[], None, |question| apart.judge(question)).unwrap_err();
    for fault in [of_loading, of_judging] {
        assert!(fault.detail.contains("found one of countersign/999.0.0"), "{fault}");
        assert!(fault.detail.contains("replaced while this process ran; start it again"), "{fault}");
    }
}

/// An upgrade puts another file in the place of the program that runs. What runs goes on as what it is.
#[test]
fn a_program_that_was_replaced_while_it_ran_goes_on_with_its_own_rules() {
    let home = TempDir::new_in(program().parent().unwrap()).unwrap();
    let installed = home.path().join("countersign");
    // The same file under another name, where the file system has that; the tests' own must stay where it is.
    if std::fs::hard_link(program(), &installed).is_err() {
        std::fs::copy(program(), &installed).unwrap();
    }
    let data = home.path().join("data");
    let mut command = Command::new(&installed);
    command.env_clear().env("HOME", home.path()).current_dir(home.path()).stderr(Stdio::piped());
    command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(&data);
    let mut serving = command.spawn().unwrap();
    let mut said = BufReader::new(serving.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("http://") {
        line.clear();
        assert!(said.read_line(&mut line).unwrap() > 0, "it ended before it listened");
    }
    let url: String = line[line.find("http://").unwrap()..].split_whitespace().next().unwrap().to_owned();
    let newer = script(home.path(), &format!("touch '{}'; exit 1", home.path().join("newer").display()));
    assert_eq!(newer, installed);
    let mut preview = Command::new(program());
    preview.env_clear().env("HOME", home.path()).current_dir(home.path());
    let output = preview.args(["policy", "preview", "standard", "--server", &url]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(!home.path().join("newer").exists(), "the newer program was started");
    serving.kill().unwrap();
    serving.wait().unwrap();
}

/// What is no process of this program is never one that says that a rule was shown.
#[tokio::test]
async fn whatever_answers_otherwise_than_it_was_asked_nothing_is_ready() {
    let pack = pack_of(&[("a.one", HOLDS), ("a.two", HOLDS), ("a.three", HOLDS), ("a.four", HOLDS)]);
    let home = TempDir::new().unwrap();
    for (words_of_it, words) in [("exit 1", "ended with code 1"), ("exec cat", "answered with something else")] {
        let program = script(home.path(), words_of_it);
        let judged = judged(&pack.clone().judged_by(Judges::new(program, Share::default())));
        assert!(judged.iter().all(|one| !one.shown), "{words_of_it}: {judged:?}");
        let errors: Vec<String> = judged.iter().filter_map(|one| one.error.clone()).collect();
        assert!(errors[..3].iter().all(|error| error.contains(words)), "{words_of_it}: {errors:?}");
        assert!(errors[3].starts_with("not evaluated: 3 other rules"), "{words_of_it}: {errors:?}");
    }
    // Where no process starts nothing is decided: that is a fault of the gate and no word about the subject.
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let isolation = Isolation::all("/nowhere/countersign".into(), Share::default());
    let alone = Gate::open(Settings { isolation, ..gate.gate.settings().clone() }).await.unwrap();
    let asked = gate.run_request(&app, "staging");
    let run = alone.request_run(asked).await.unwrap();
    let error = alone.execute_run(run.id, None).await.unwrap_err();
    assert!(
        matches!(&error, GateError::Fault(fault) if fault.dependency == "this gate's process for rules"),
        "{error}"
    );
    assert_eq!(
        alone.check(&project(), crate::support::gate::digest(&app), &"staging".parse().unwrap()).await.unwrap().verdict,
        Verdict::NotReady
    );
    alone.close().await;
    gate.finish().await;
}

/// Everything that the gate decides, its replays among it: in processes where the configuration says so, with the same
/// records.
#[tokio::test]
async fn the_pack_in_force_is_evaluated_apart_where_the_configuration_says_so() {
    let home = TempDir::new().unwrap();
    let gate = TestGate::start().await;
    let isolation = Isolation::all(noted(home.path()), Share::default());
    let here = gate.gate.clone();
    let apart = Gate::open(Settings { isolation, ..here.settings().clone() }).await.unwrap();
    let app = gate.good_artifact("app").await;
    let run = apart.request_run(gate.run_request(&app, "staging")).await.unwrap();
    let decided = apart.execute_run(run.id, None).await.unwrap().decision.unwrap();
    assert_ready!(decided);
    assert!(!pids(home.path()).is_empty());
    let bad = gate.push_artifact("bad").await;
    assert_eq!(gate.promote(&bad, "staging").await.verdict, Verdict::NotReady);
    // What one decided the other decides, byte for byte.
    for one in [&here, &apart] {
        let replayed = one.replay_all(&project(), &DecisionRange::default(), &|_, _| {}).await.unwrap();
        assert_eq!((replayed.decisions, replayed.same), (2, 2), "{replayed:?}");
    }
    apart.close().await;
    gate.finish().await;
}

#[tokio::test]
async fn a_pack_that_needs_more_than_it_may_is_not_put_in_force() {
    let gate = TestGate::start().await;
    let before = gate.gate.active_pack(&project()).await.unwrap().reference();
    let small = Judges::new(program(), Share { bytes: 16 * MEBIBYTE, ..Share::default() });
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let files = PackFiles::new(files).unwrap();
    assert!(matches!(small.load(&files), Err(NotLoaded::UsedUp { .. })));
    let settings = Settings { isolation: Isolation::Drafts(Arc::clone(&small)), ..gate.gate.settings().clone() };
    let other = Gate::open(settings).await.unwrap();
    let error = other.activate_pack(&project(), files.clone()).await.unwrap_err();
    assert!(matches!(error, GateError::Pack { .. }), "{error}");
    assert_eq!(other.active_pack(&project()).await.unwrap().reference(), before);
    // With what it needs it is, and its process decided what stands again.
    let home = TempDir::new().unwrap();
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let isolation = Isolation::drafts(noted(home.path()), Share::default());
    let large = Gate::open(Settings { isolation, ..gate.gate.settings().clone() }).await.unwrap();
    let reply = large.activate_pack(&project(), files).await.unwrap();
    assert_eq!(
        (reply.policy.version, reply.decided_again.len(), reply.decided_again[0].after),
        (1000, 1, Verdict::Ready)
    );
    assert_eq!(pids(home.path()).len(), 1, "it loaded the pack and then evaluated it");
    other.close().await;
    large.close().await;
    assert_eq!(gate.promote(&gate.push_artifact("bad").await, "staging").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

#[test]
fn the_configuration_says_whose_rules_are_evaluated_apart() {
    let home = TempDir::new().unwrap();
    let run = |variables: &[(&str, &str)], config: &str| {
        std::fs::write(home.path().join("config.toml"), config).unwrap();
        let mut command = Command::new(program());
        command.env_clear().env("HOME", home.path()).current_dir(home.path()).envs(variables.iter().copied());
        let output =
            command.args(["config", "explain", "--config", "config.toml", "--output", "json"]).output().unwrap();
        (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    };
    let told = |(code, text): (Option<i32>, String)| {
        assert_eq!(code, Some(0), "{text}");
        serde_json::from_str::<Value>(&text).unwrap()["packs.isolate"].clone()
    };
    assert_eq!(told(run(&[], "")), json!({"value": false, "origin": "default"}));
    assert_eq!(told(run(&[], "[packs]\nisolate = true\n"))["value"], true);
    assert_eq!(told(run(&[("COUNTERSIGN_PACKS_ISOLATE", "false")], "[packs]\nisolate = true\n"))["value"], false);
    assert_eq!(run(&[], "[packs]\nisolate = \"perhaps\"\n").0, Some(5));
}
