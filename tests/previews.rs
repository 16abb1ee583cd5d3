//! A draft is tried on what was decided before: it shows what it would refuse, and nothing has changed.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use countersign::domain::decision::Verdict;
use countersign::domain::limits::MAX_PREVIEWS_AT_ONCE;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::domain::preview::Group;
use countersign::gate::activate::ActivationTerms;
use countersign::gate::policies::in_base64;
use countersign::gate::{DecisionRange, Gate, Isolation, PreviewReply, Settings};
use countersign::host::judges::Share;
use reqwest::Method;
use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::{Value, json};

use crate::http::{described, sent};
use crate::judged::{give, on_each};
use crate::policy_activation::{replace, set_version};
use crate::support::gate::{TestGate, digest, project};
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

type Files = BTreeMap<String, Vec<u8>>;

/// The pack in force with one more rule, of somebody else.
fn with_ticket(gate: &TestGate, environments: &str) -> Files {
    let mut draft = gate.start_pack();
    set_version(&mut draft, 1000);
    let rule = format!(
        "\n[rules.\"acme.ticket\"]\ntitle = \"Names a ticket\"\nowner = \"acme-security\"\nseverity = \"required\"\n{environments}fix = \"countersign attest {{subject}} --type TICKET\"\n\n[data]\n"
    );
    replace(&mut draft, "\n[data]\n", &rule);
    let rego = "package countersign.rules.acme.ticket\n\nshown if {\n\tsome e in input.signed.builder\n\te.predicate_type == \"https://example.com/ticket/v1\"\n}\n\nfound := \"no ticket\"\n";
    draft.insert("rules/acme/ticket.rego".into(), rego.into());
    draft
}

async fn preview_of(gate: &TestGate, draft: &Files, range: DecisionRange) -> PreviewReply {
    let pack = Pack::load(&PackFiles::new(draft.clone()).unwrap()).unwrap();
    gate.gate.preview(&project(), pack, range, &|_, _| {}).await.unwrap()
}

async fn preview(gate: &TestGate, draft: &Files) -> PreviewReply {
    preview_of(gate, draft, DecisionRange::default()).await
}

fn rules(groups: &[Group]) -> Vec<(&str, u64)> {
    groups.iter().map(|group| (group.rule.as_str(), group.decisions)).collect()
}

#[tokio::test]
async fn what_a_draft_would_refuse_is_told_by_rule_and_owner_and_nothing_has_changed() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let other = gate.good_artifact("other").await;
    assert_ready!(gate.promote(&other, "staging").await);
    // Refused before, and refused by the draft for one reason more: nothing flips.
    let bad = gate.push_artifact("bad").await;
    assert_eq!(gate.promote(&bad, "staging").await.verdict, Verdict::NotReady);

    let found = preview(&gate, &with_ticket(&gate, "environments = [\"staging\"]\n")).await;
    let counts = &found.preview;
    assert_eq!((counts.decisions, counts.same, counts.newly_accepted), (4, 1, 0));
    // Production is refused, too: what was ready in staging before it would not have been.
    assert_eq!((counts.newly_refused, counts.newly_refused_protected), (3, 1));
    assert_eq!(rules(&counts.refused), [("acme.ticket", 2), ("environment.before", 1)]);
    let group = &counts.refused[0];
    assert_eq!((group.owner.as_str(), group.example.subject), ("acme-security", digest(&other)), "the newest of them");
    assert!(group.example.recorded.is_none(), "there was no such rule");
    let reason = group.example.computed.as_ref().unwrap();
    assert_eq!(reason.found, "no ticket");
    assert_eq!(reason.fix, format!("countersign attest {other} --type TICKET"));
    let before = &counts.refused[1].example;
    assert!(before.recorded.is_some() && before.computed.as_ref().unwrap().found.starts_with("not-ready"));

    // What was shown is no decision.
    assert_ready!(gate.check(&app, "production").await);
    assert_eq!(found.in_force.digest, gate.check(&app, "production").await.policy.unwrap().digest);
    gate.finish().await;
}

#[tokio::test]
async fn a_draft_shows_what_activating_it_then_does() {
    let gate = TestGate::start().await;
    if !gate.keeps_a_file() {
        return;
    }
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let unreviewed = gate.good_artifact("unreviewed").await;
    assert_ready!(gate.promote(&unreviewed, "staging").await);
    assert_not_ready!(gate.promote(&unreviewed, "production").await, ["review.approved"]);

    let mut looser = gate.start_pack();
    set_version(&mut looser, 1001);
    let required = "title = \"Reviewed by a second person\"\nowner = \"platform-security\"\nseverity = \"required\"";
    replace(&mut looser, required, &required.replace("\"required\"", "\"warning\""));
    let mut renamed = gate.start_pack();
    set_version(&mut renamed, 1003);
    replace(&mut renamed, crate::support::gate::SOURCE, "git+https://example.com/acme/renamed");
    for draft in [with_ticket(&gate, ""), with_ticket(&gate, "environments = [\"production\"]\n"), looser, renamed] {
        let found = preview(&gate, &draft).await.preview;
        // The same draft put in force, in a gate of its own whose record is a copy.
        let copy = gate.directory.path().join(format!("copy {}.db", short_name(&draft)));
        gate.gate.backup(&copy).await.unwrap();
        let mut flips = (0, 0);
        for again in activated(&gate, &copy, &draft).await {
            match (again.0, again.1) {
                (Verdict::Ready, Verdict::NotReady) => flips.0 += 1,
                (Verdict::NotReady, Verdict::Ready) => flips.1 += 1,
                (before, after) => assert_eq!(before, after),
            }
        }
        assert_eq!((found.newly_refused, found.newly_accepted), flips, "{found:#?}");
    }
    gate.finish().await;
}

#[tokio::test]
async fn a_preview_says_that_a_draft_could_not_be_put_in_force_by_its_version_or_its_rules() {
    let gate = TestGate::start().await;
    let versioned = |version: u64| {
        let mut draft = with_ticket(&gate, "");
        set_version(&mut draft, version);
        draft
    };
    let newer = versioned(1_000);
    gate.gate.activate_pack(&project(), PackFiles::new(newer.clone()).unwrap()).await.unwrap();
    assert!(preview(&gate, &newer).await.notes.is_empty() && preview(&gate, &versioned(1_001)).await.notes.is_empty());
    let mut edited = newer;
    replace(&mut edited, "Names a ticket", "Names its ticket");
    for (draft, version) in [(versioned(999), 999), (edited, 1_000)] {
        let notes = preview(&gate, &draft).await.notes;
        let expected = format!("version {version} (");
        let [note] = notes.as_slice() else { panic!("{notes:?}") };
        assert!(note.starts_with("not to be put in force: ") && note.contains(&expected), "{note}");
        assert!(note.contains("version 1000 (") && note.contains("a version only grows"), "{note}");
        let refused = gate.gate.activate_pack(&project(), PackFiles::new(draft).unwrap()).await.unwrap_err();
        assert!(note.contains(&refused.to_string()), "{note}, and then {refused}");
    }
    let mut differs = versioned(1_001);
    let found = b"\nfound := \"bad\" if not input.signed.builder[_].predicate.good\n";
    differs.get_mut("rules/acme/ticket.rego").unwrap().extend(found);
    let notes = preview(&gate, &differs).await.notes;
    assert!(notes.len() == 1 && notes[0].contains("rules/acme/ticket.rego"), "{notes:?}");
    gate.finish().await;
}

#[tokio::test]
async fn what_was_given_since_counts_in_a_preview_as_it_will_when_the_draft_is_in_force() {
    for (_registry, gate) in on_each().await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        // By somebody whom only the draft knows, so that nobody has judged it.
        let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.mallory).await;
        assert_eq!(give(&gate, &failed).await.unwrap(), 1);
        let mut draft = gate.start_pack_with(&[("smoke", &gate.people.mallory)]);
        set_version(&mut draft, 1000);
        let turns = preview(&gate, &draft).await.standing.unwrap();
        let turned: Vec<_> = turns.turned.iter().map(|turn| (turn.before, turn.after)).collect();
        assert_eq!((turns.fall, turned), (1, vec![(Verdict::Ready, Verdict::NotReady)]));
        // Nothing of it was noted: by the pack in force it is nobody's word.
        assert_ready!(gate.promote(&app, "staging").await);
        let put = gate.activate(&draft).await.unwrap();
        let became: Vec<_> = put.decided_again.iter().map(|again| (again.before, again.after)).collect();
        assert_eq!(became, [(Verdict::Ready, Verdict::NotReady)]);
        gate.finish().await;
    }
}

#[tokio::test]
async fn answers_of_unchanged_rules_are_those_on_record_and_the_preview_says_how_many() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let rules = |files: &Files, environment: &str| {
        let pack = Pack::load(&PackFiles::new(files.clone()).unwrap()).unwrap();
        u64::try_from(pack.applying(&environment.parse().unwrap()).count()).unwrap()
    };
    let start = gate.start_pack();
    let (staging, production) = (rules(&start, "staging"), rules(&start, "production"));

    let mut same = start.clone();
    set_version(&mut same, 1000);
    let mut commented = same.clone();
    commented.get_mut("rules/smoke/passed.rego").unwrap().extend_from_slice(b"\n# The same in other words.\n");
    let mut library = same.clone();
    library.get_mut("lib/evidence.rego").unwrap().extend_from_slice(b"\n# The same in other words.\n");
    // Where staging refuses what it let in, production is asked for the new rule and for what reads what staging said.
    let only_production = with_ticket(&gate, "environments = [\"production\"]\n");
    for (draft, asked) in
        [(same, 0), (commented, 2), (only_production, 1), (with_ticket(&gate, ""), 3), (library, staging + production)]
    {
        let found = preview(&gate, &draft).await.preview;
        let all = rules(&draft, "staging") + rules(&draft, "production");
        assert_eq!((found.answers_asked, found.answers_taken_over), (asked, all - asked), "{found:#?}");
    }
    gate.finish().await;
}

/// A name for what has this content.
fn short_name(files: &Files) -> String {
    PackFiles::new(files.clone()).unwrap().digest().hex()[..12].to_owned()
}

/// What putting `draft` in force decides again, in another gate with a copy of this one's record.
async fn activated(gate: &TestGate, copy: &Path, draft: &Files) -> Vec<(Verdict, Verdict)> {
    let home = crate::support::directory::TempDir::new().unwrap();
    std::fs::create_dir(home.path().join("data")).unwrap();
    for name in ["gate.key", "gate.pub"] {
        std::fs::copy(gate.data().join(name), home.path().join("data").join(name)).unwrap();
    }
    std::fs::copy(copy, home.path().join("data/countersign.db")).unwrap();
    let other = crate::support::gate::open(home.path(), &gate.clock).await.unwrap();
    let terms = ActivationTerms { loosening: Some("it is tried".to_owned()), ..ActivationTerms::default() };
    let draft = PackFiles::new(draft.clone()).unwrap();
    let reply = other.activate_pack_on(&project(), draft, &terms).await.unwrap();
    let flips = reply.decided_again.iter().map(|again| (again.before, again.after)).collect();
    other.close().await;
    flips
}

#[tokio::test]
async fn a_key_that_only_the_draft_knows_counts_in_its_preview() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    gate.attest(&app, &gate.people.mallory, "urn:countersign:review/v1", &json!({"result": "APPROVED"})).await;
    assert_ready!(gate.promote(&app, "staging").await);
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    let mut draft = gate.start_pack();
    set_version(&mut draft, 1000);
    let pem = |key: &countersign::sigstore::SigningKey| key.public_key().to_pem().into_bytes();
    let (old, new) = (pem(&gate.people.reviewer), pem(&gate.people.mallory));
    let file = draft.iter().find(|(_, content)| **content == old).map(|(path, _)| path.clone()).unwrap();
    draft.insert(file, new);
    let found = preview(&gate, &draft).await.preview;
    assert_eq!((found.newly_refused, found.newly_accepted), (0, 1), "{found:#?}");
    assert_eq!(rules(&found.accepted), [("review.approved", 1)]);
    let example = &found.accepted[0].example;
    assert_eq!(example.computed.as_ref().unwrap().evidence.len(), 1, "the bundle was verified again");
    gate.finish().await;
}

#[tokio::test]
async fn a_rule_that_only_warns_shows_what_it_refuses_from_its_day_on() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let mut draft = with_ticket(&gate, "effective-on = 2027-01-01\n");
    replace(&mut draft, "severity = \"required\"\neffective-on", "severity = \"warning\"\neffective-on");
    let PreviewReply { preview: found, notes, .. } = preview(&gate, &draft).await;
    assert_eq!((found.newly_refused, found.newly_warned, rules(&found.warned)), (0, 1, vec![("acme.ticket", 1)]));
    assert!(notes[0].starts_with("from 2027-01-01 on acme.ticket is required: ") && notes[0].ends_with("(staging 1)"));
    gate.finish().await;
}

#[tokio::test]
async fn an_environment_that_the_draft_does_not_have_lets_nothing_in() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let mut draft = gate.start_pack();
    set_version(&mut draft, 1000);
    replace(&mut draft, "[environments.production]", "[environments.live]");
    replace(&mut draft, "environments = [\"production\"]", "environments = [\"live\"]");
    let found = preview(&gate, &draft).await.preview;
    // It was protected, and still is what it was.
    assert_eq!((found.newly_refused, found.newly_refused_protected), (1, 1));
    assert_eq!(rules(&found.refused), [("gate.no-policy", 1)]);
    gate.finish().await;
}

#[tokio::test]
async fn the_range_says_which_decisions_are_looked_at() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    gate.clock.advance("1h");
    let since = gate.clock.now();
    assert_ready!(gate.promote(&app, "production").await);
    gate.clock.advance("1h");
    assert_ready!(gate.promote(&app, "staging").await);
    let draft = with_ticket(&gate, "");
    let counted = async |range| preview_of(&gate, &draft, range).await.preview.decisions;
    let all = DecisionRange::default();
    assert_eq!(counted(all.clone()).await, 3);
    assert_eq!(counted(DecisionRange { newest: Some(2), ..all.clone() }).await, 2);
    assert_eq!(counted(DecisionRange { since: Some(since), ..all.clone() }).await, 2);
    let production = Some("production".parse().unwrap());
    let found = preview_of(&gate, &draft, DecisionRange { environment: production, ..all.clone() }).await.preview;
    // Staging was not asked for, and is judged for production's sake all the same.
    assert_eq!((found.decisions, rules(&found.refused).len()), (1, 2));
    let none = DecisionRange { environment: Some("nowhere".parse().unwrap()), ..all };
    assert_eq!(counted(none).await, 0);
    gate.finish().await;
}

fn run(gate: &TestGate, arguments: &[&str]) -> Output {
    gate.command(arguments).stdin(Stdio::null()).output().unwrap()
}

/// What it printed, with its exit code and what it said.
fn ends(gate: &TestGate, arguments: &[&str], code: i32) -> (String, String) {
    let output = run(gate, arguments);
    let [out, said] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!(output.status.code(), Some(code), "{arguments:?}\n{out}\n{said}");
    (out, said)
}

fn write(gate: &TestGate, name: &str, files: &Files) {
    for (path, bytes) in files {
        let place = gate.directory.path().join(name).join(path);
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, bytes).unwrap();
    }
}

#[tokio::test]
async fn a_pipeline_is_told_by_the_exit_code_and_a_pull_request_by_a_table() {
    let gate = TestGate::start().await;
    write(&gate, "draft", &with_ticket(&gate, "environments = [\"production\"]\n"));
    let (_, said) = ends(&gate, &["policy", "preview", "draft"], 0);
    assert!(said.contains("no decisions to try it on"), "{said}");

    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let (out, _) = ends(&gate, &["policy", "preview", "draft"], 1);
    for words in [
        "1 would be refused, 1 of them in a protected environment",
        "acme.ticket · acme-security",
        "no ticket",
        "of unchanged rules from the record",
    ] {
        assert!(out.contains(words), "`{words}` in\n{out}");
    }
    let (out, _) = ends(&gate, &["policy", "preview", "draft", "--output", "markdown"], 1);
    assert!(out.contains("### Would be refused\n\n| rule | whose | decisions |"), "{out}");
    assert!(out.contains("production 1"), "{out}");
    let (out, _) = ends(&gate, &["policy", "preview", "draft", "--since", "3000w", "--output", "json"], 1);
    let shape: Value = serde_json::from_str(&out).unwrap();
    assert!(shape["since"].as_str().unwrap().len() <= "2026-01-31T12:00:00.000Z".len(), "to the millisecond: {out}");
    assert_eq!(shape["schema"], "countersign.preview/v1");
    assert_eq!(shape["refused"][0]["example"]["computed"]["found"], "no ticket");
    // What only staging would refuse stops nobody.
    write(&gate, "open", &with_ticket(&gate, "environments = [\"staging\"]\n"));
    ends(&gate, &["policy", "preview", "open", "--environment", "staging"], 0);

    for (arguments, code) in [
        (vec!["policy", "preview", "nowhere"], 2),
        (vec!["policy", "preview", "draft", "--against", "0"], 2),
        (vec!["policy", "preview", "draft", "--since", "yesterday"], 2),
        (vec!["policy", "preview", "draft", "--output", "junit"], 2),
        (vec!["policy", "preview", "draft", "--server", "http://127.0.0.1:1", "--cpu-max", "1"], 2),
    ] {
        ends(&gate, &arguments, code);
    }
    let mut elsewhere = Command::new(env!("CARGO_BIN_EXE_countersign"));
    elsewhere.env_clear().env("HOME", gate.directory.path()).current_dir(gate.directory.path());
    let output = elsewhere.args(["policy", "preview", "draft", "--server", "http://127.0.0.1:1"]).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    std::fs::write(gate.directory.path().join("draft/rules/acme/ticket.rego"), "package x\n").unwrap();
    let (_, said) = ends(&gate, &["policy", "preview", "draft"], 5);
    assert!(said.contains("acme"), "{said}");
}

/// A draft whose rules each take all the time that one rule may.
fn slow_draft(gate: &TestGate) -> Files {
    let mut draft = with_ticket(gate, "");
    let list: Vec<String> = (0..400).map(|number| number.to_string()).collect();
    replace(&mut draft, "\n[data]\n", &format!("\n[data]\nlist = [{}]\n", list.join(", ")));
    for number in 0..20 {
        let title = format!(
            "[rules.\"slow.r{number}\"]\ntitle = \"Slow\"\nowner = \"x\"\nseverity = \"required\"\nfix = \"wait\"\n"
        );
        replace(&mut draft, "\n[data]\n", &format!("\n{title}\n[data]\n"));
        let rego = format!(
            "package countersign.rules.slow.r{number}\n\nshown if {{\n\tsome i in data.pack.list\n\tsome j in data.pack.list\n\tsome k in data.pack.list\n\ti + j == count(input.rejected) - (k + 1000000)\n}}\n"
        );
        draft.insert(format!("rules/slow/r{number}.rego"), rego.into_bytes());
    }
    draft
}

#[tokio::test]
async fn a_draft_that_uses_up_what_it_may_is_ended_and_said_to_be() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    write(&gate, "draft", &slow_draft(&gate));
    let (_, said) = ends(&gate, &["policy", "preview", "draft", "--cpu-max", "1"], 5);
    assert!(said.contains("the draft `draft` ended by signal") && said.contains("1 s of processor time"), "{said}");
    // What stands is not touched by it.
    assert_ready!(gate.check(&app, "staging").await);
}

#[tokio::test]
async fn ctrl_c_ends_a_preview_with_the_process_that_looks_at_the_draft_and_says_so_once() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    write(&gate, "draft", &slow_draft(&gate));
    let mut command = gate.command(&["policy", "preview", "draft"]);
    command.stdin(Stdio::null());
    // A group of its own, as a shell gives each command: a terminal sends its signals to all of it.
    let child = command.process_group(0).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let children = format!("/proc/{0}/task/{0}/children", child.id());
    while std::fs::read_to_string(&children).unwrap().is_empty() {
        std::thread::yield_now();
    }
    kill_process_group(Pid::from_child(&child), Signal::INT).unwrap();
    // What still ran would keep its end of the pipe open, and this from ending.
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(6), b"".as_slice()), "{said}");
    assert_eq!((said.matches("cancelled: ").count(), said.lines().count()), (1, 2), "{said}");
}

/// Over a server the files go there, and its own processes load the draft and evaluate its rules.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_tries_a_draft_as_the_command_does_where_the_data_is() {
    let mut gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let refusing = with_ticket(&gate, "environments = [\"production\"]\n");
    write(&gate, "draft", &refusing);
    let expected = serde_json::to_value(
        preview_of(&gate, &refusing, DecisionRange { newest: Some(1_000), ..DecisionRange::default() }).await,
    )
    .unwrap();
    let isolation = Isolation::drafts(env!("CARGO_BIN_EXE_countersign").into(), Share::default());
    let settings = Settings { isolation, ..gate.gate.settings().clone() };
    gate.gate = Gate::open(settings).await.unwrap();
    let served = Served::start_over(gate).await;
    let home = served.gate.directory.path();
    let server = format!("http://{}", served.address);
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", home).current_dir(home).stdin(Stdio::null());
        let output = command.args(["policy", "preview", "--server", &server]).args(arguments).output().unwrap();
        let [out, said] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        (output.status.code(), out, said)
    };
    let (code, out, said) = run(&["draft", "--output", "json"]);
    assert_eq!(code, Some(1), "{said}");
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap(), expected);
    let (code, out, _) = run(&["draft", "--environment", "staging"]);
    assert_eq!((code, out.contains("2 decisions") || out.contains("1 decision")), (Some(0), true), "{out}");
    // The same shape as the document has, with every field.
    assert_eq!(described("PolicyPreview"), sent(&expected));
    assert_eq!(described("PreviewStanding"), sent(&expected["standing"]));
    assert_eq!(described("PreviewTurn"), sent(&expected["standing"]["turned"][0]));
    assert_eq!(described("PreviewGroup"), sent(&expected["refused"][0]));
    assert_eq!(described("PreviewExample"), sent(&expected["refused"][0]["example"]));

    let encoded = |files: &Files| in_base64(&PackFiles::new(files.clone()).unwrap());
    let ask = async |body: Value| {
        let reply = served.request(Method::POST, "/v1/policies/preview").json(&body).send().await.unwrap();
        (reply.status().as_u16(), reply.json::<Value>().await.unwrap())
    };
    let mut broken = refusing.clone();
    broken.insert("rules/acme/ticket.rego".into(), b"package x\n".to_vec());
    for (body, status, words) in [
        (json!({"files": encoded(&broken)}), 400, "acme"),
        (json!({"files": {}}), 400, "manifest"),
        (json!({"files": {"pack.toml": "?"}}), 400, "pack.toml"),
        (json!({"files": encoded(&refusing), "against": 0}), 400, "against"),
        (json!({"files": encoded(&refusing), "directory": "/etc"}), 400, "directory"),
        (json!({}), 400, "files"),
    ] {
        let (found, problem) = ask(body).await;
        assert_eq!(found, status, "{words}: {problem}");
        assert!(problem["detail"].as_str().unwrap().contains(words), "{words}: {problem}");
    }
    // What is wrong with the draft is its author's to mend: where it stands, one by one, and the exit code that it has here.
    let mut mistyped = refusing.clone();
    mistyped
        .insert("rules/acme/ticket.rego".into(), b"package countersign.rules.acme.ticket\n\nshown if tru\n".to_vec());
    let (status, problem) = ask(json!({"files": encoded(&mistyped)})).await;
    assert_eq!((status, &problem["type"]), (400, &json!("urn:countersign:problem:pack")), "{problem}");
    let error = &problem["errors"][0];
    assert_eq!((&error["file"], &error["line"]), (&json!("rules/acme/ticket.rego"), &json!(3)), "{problem}");
    assert!(error["column"].as_u64().is_some_and(|column| column > 0) && error["detail"].is_string(), "{problem}");
    assert_eq!(described("PackError"), sent(error));
    write(&served.gate, "mistyped", &mistyped);
    let (code, _, said) = run(&["mistyped"]);
    assert!(code == Some(5) && said.contains("rules/acme/ticket.rego:3:"), "{code:?} {said}");
    // Nothing has changed by any of it.
    assert_ready!(served.gate.check(&app, "production").await);
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_tries_a_few_drafts_at_a_time_and_none_for_those_who_went_away() {
    let mut gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let (slow, quick) = (slow_draft(&gate), with_ticket(&gate, ""));
    let isolation = Isolation::drafts(env!("CARGO_BIN_EXE_countersign").into(), Share::default());
    let settings = Settings { isolation, ..gate.gate.settings().clone() };
    gate.gate = Gate::open(settings).await.unwrap();
    let served = Served::start_over(gate).await;
    let body = |files: &Files| json!({"files": in_base64(&PackFiles::new(files.clone()).unwrap())});
    let request = |body: &Value| served.request(Method::POST, "/v1/policies/preview").json(body);
    let (slow, quick) = (body(&slow), body(&quick));
    // Each tries until it has a place, which one of those who look may have.
    let insists = |body: &Value| {
        let request = request(body);
        async move { while request.try_clone().unwrap().send().await.unwrap().status().as_u16() == 503 {} }
    };
    let asking: Vec<_> = (0..MAX_PREVIEWS_AT_ONCE).map(|_| tokio::spawn(insists(&slow))).collect();
    let asked = async || {
        let reply = request(&quick).send().await.unwrap();
        (reply.status().as_u16(), reply.headers().contains_key("retry-after"))
    };
    while asked().await != (503, true) {
        assert!(!asking.iter().any(tokio::task::JoinHandle::is_finished), "it takes seconds");
    }
    for one in &asking {
        one.abort();
    }
    while asked().await != (200, false) {
        tokio::task::yield_now().await;
    }
    served.finish().await;
}

/// What a service answers to whoever asks for a preview and sends nothing but the head of the request.
fn head_alone(address: std::net::SocketAddr, length: usize) -> String {
    let mut connection = std::net::TcpStream::connect(address).unwrap();
    connection.set_read_timeout(Some(std::time::Duration::from_mins(1))).unwrap();
    let head = format!(
        "POST /v1/policies/preview HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    );
    connection.write_all(head.as_bytes()).unwrap();
    let (mut said, mut buffer) = (Vec::new(), [0; 4096]);
    while !String::from_utf8_lossy(&said).contains("urn:countersign:problem:") {
        let read = connection.read(&mut buffer).unwrap();
        assert!(read > 0, "{}", String::from_utf8_lossy(&said));
        said.extend_from_slice(&buffer[..read]);
    }
    String::from_utf8(said).unwrap()
}

/// A process that is silent: whoever asked for it and went away has it end by itself, or by somebody.
#[tokio::test(flavor = "multi_thread")]
async fn a_draft_has_its_place_for_as_long_as_something_of_it_is_at_work() {
    let mut gate = TestGate::start().await;
    let home = crate::support::directory::TempDir::new().unwrap();
    let (program, pids) = (home.path().join("silent"), home.path().join("pids"));
    std::fs::write(&program, format!("#!/bin/sh\necho $$ >> '{}'\nexec sleep 1000\n", pids.display())).unwrap();
    std::fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let draft = json!({"files": in_base64(&PackFiles::new(with_ticket(&gate, "")).unwrap())});
    let isolation = Isolation::drafts(program, Share::default());
    gate.gate = Gate::open(Settings { isolation, ..gate.gate.settings().clone() }).await.unwrap();
    let served = Served::start_over(gate).await;
    let started = || std::fs::read_to_string(&pids).unwrap_or_default().lines().map(str::to_owned).collect::<Vec<_>>();
    let request = || served.request(Method::POST, "/v1/policies/preview").json(&draft);
    let asking: Vec<_> = (0..MAX_PREVIEWS_AT_ONCE).map(|_| tokio::spawn(request().send())).collect();
    while started().len() < MAX_PREVIEWS_AT_ONCE {
        tokio::task::yield_now().await;
    }
    for one in asking {
        one.abort();
        assert!(one.await.unwrap_err().is_cancelled());
    }
    for _ in 0..100 {
        let refused = tokio::time::timeout(std::time::Duration::from_mins(1), request().send()).await;
        assert_eq!(refused.expect("a place that is still taken").unwrap().status().as_u16(), 503);
    }
    assert_eq!(started().len(), MAX_PREVIEWS_AT_ONCE);
    // Whoever finds no place is told so before a byte of the draft is read, and loses nothing by still sending it.
    let said = head_alone(served.address, 20_000_000);
    assert!(said.starts_with("HTTP/1.1 503") && said.to_lowercase().contains("retry-after: "), "{said}");
    // What ends them gives their places back.
    let next = tokio::spawn({
        let request = request();
        let busy = json!("urn:countersign:problem:busy");
        async move {
            loop {
                let reply = request.try_clone().unwrap().send().await.unwrap();
                if reply.json::<Value>().await.unwrap()["type"] != busy {
                    return;
                }
            }
        }
    });
    let end = |pid: &String| assert!(Command::new("kill").args(["-9", pid]).status().unwrap().success());
    started().iter().for_each(end);
    while started().len() == MAX_PREVIEWS_AT_ONCE {
        tokio::task::yield_now().await;
    }
    started().last().into_iter().for_each(end);
    next.await.unwrap();
    served.finish().await;
}
