//! Rules that are evaluated by processes of their own: the same answers, and what ends such a process ends nothing else.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use countersign::domain::decision::Verdict;
use countersign::domain::limits::{MAX_JUDGE_PACKS, MAX_JUDGES_KEPT};
use countersign::domain::policy::{Judgement, Pack, PackFiles};
use countersign::gate::{Gate, GateError, Isolation, Settings};
use countersign::host::judges::{Judges, MEBIBYTE, NotLoaded, Share};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::assert_ready;
use crate::policies::{HOLDS, ask, facts, pack_of};
use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, project};

fn program() -> PathBuf {
    env!("CARGO_BIN_EXE_countersign").into()
}

/// The program, which writes down its process in `pids` of this directory first.
fn noted(directory: &Path) -> PathBuf {
    let (script, pids) = (directory.join("countersign"), directory.join("pids"));
    let text = format!("#!/bin/sh\necho $$ >> '{}'\nexec '{}' \"$@\"\n", pids.display(), program().display());
    std::fs::write(&script, text).unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
    script
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
    let judged = judged(&pack.judged_by(judges));
    let shown: Vec<bool> = judged.iter().map(|one| one.shown).collect();
    assert_eq!(shown, [true, false, true], "{judged:?}");
    let error = judged[1].error.clone().unwrap();
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

/// Drafts come and go; what is asked now has a process that waits.
#[test]
fn packs_that_nobody_asks_about_any_more_take_no_place_from_the_others() {
    let home = TempDir::new().unwrap();
    let judges = Judges::new(noted(home.path()), Share::default());
    let ask = |number: usize| {
        let words = format!("{HOLDS}\n\nfound := \"{number}\"");
        let judged = judged(&pack_of(&[("a.good", &words)]).judged_by(judges.clone()));
        assert!(judged[0].shown && judged[0].found.as_deref() == Some(&*number.to_string()), "{judged:?}");
    };
    let drafts = MAX_JUDGES_KEPT * MAX_JUDGE_PACKS;
    (0..drafts).for_each(&ask);
    assert_eq!(pids(home.path()).len(), MAX_JUDGES_KEPT);
    (0..3).for_each(|_| ask(drafts));
    assert_eq!(pids(home.path()).len(), MAX_JUDGES_KEPT + 1, "started once, and kept");
}

/// What is no process of this program is never one that says that a rule was shown.
#[tokio::test]
async fn whatever_answers_otherwise_than_it_was_asked_nothing_is_ready() {
    let pack = pack_of(&[("a.one", HOLDS), ("a.two", HOLDS), ("a.three", HOLDS), ("a.four", HOLDS)]);
    let home = TempDir::new().unwrap();
    for (script, words) in [("exit 1", "ended with code 1"), ("exec cat", "answered with something else")] {
        let program = home.path().join("program");
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        let judged = judged(&pack.clone().judged_by(Judges::new(program, Share::default())));
        assert!(judged.iter().all(|one| !one.shown), "{script}: {judged:?}");
        let errors: Vec<String> = judged.iter().filter_map(|one| one.error.clone()).collect();
        assert!(errors[..3].iter().all(|error| error.contains(words)), "{script}: {errors:?}");
        assert!(errors[3].starts_with("not evaluated: 3 other rules"), "{script}: {errors:?}");
    }
    // Where no process starts nothing is decided: that is a fault of the gate and no word about the subject.
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let isolation = Isolation::All(Judges::new("/nowhere/countersign".into(), Share::default()));
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
    let isolation = Isolation::All(Judges::new(noted(home.path()), Share::default()));
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
        let replayed =
            one.replay_all(&project(), &countersign::gate::DecisionRange::default(), &|_, _| {}).await.unwrap();
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
    assert!(matches!(error, GateError::Configuration { .. }), "{error}");
    assert_eq!(other.active_pack(&project()).await.unwrap().reference(), before);
    // With what it needs it is, and its process decided what stands again.
    let home = TempDir::new().unwrap();
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let isolation = Isolation::Drafts(Judges::new(noted(home.path()), Share::default()));
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
