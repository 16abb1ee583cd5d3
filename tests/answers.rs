//! An answer is true of the moment it is given: how something stands now, and beside it what was decided, or asked for.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use countersign::domain::decision::Verdict;
use countersign::domain::export::Export;
use countersign::domain::places::Places;
use countersign::domain::policy::{Members, Pack, PackFiles};
use countersign::domain::preview::Turns;
use countersign::gate::exported::{KnownGate, check_export};
use countersign::gate::reply::DecisionReply;
use countersign::gate::{DecisionFilter, DecisionRange, ExportForm, Gate, GateError, Page, Settings};
use serde_json::Value;

use crate::overrides::{approve_both, unreviewed};
use crate::policy_activation::{replace, set_version};
use crate::revocation::{file, revocable, revoke, undone};
use crate::support::directory::TempDir;
use crate::support::gate::{Shared, TestGate, digest, project};
use crate::support::registry::{Answer, Rule, TestRegistry};
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

fn run(home: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).env("COUNTERSIGN_GATE_ID", "https://gate.example.com");
    let Output { status, stdout, stderr } = command.current_dir(home).args(arguments).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

fn id(reply: &DecisionReply) -> String {
    reply.decision.as_ref().unwrap().id.to_string()
}

/// A gate in a file, and one on a server where there is one.
async fn both() -> Vec<TestGate> {
    [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten().collect()
}

/// Gates of each kind, with artifacts in a registry of their own.
async fn with_registries() -> Vec<(TestRegistry, TestGate)> {
    let mut each = Vec::new();
    for shared in [Some(None), Shared::new().await.map(Some)].into_iter().flatten() {
        let registry = TestRegistry::start().await;
        let gate = TestGate::start_sharing_on(&registry.host(), shared).await;
        each.push((registry, gate));
    }
    each
}

/// Ready; then its test fails, and it is decided again.
async fn superseded(gate: &TestGate) -> (String, DecisionReply, DecisionReply) {
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    let refused = gate.promote(&app, "staging").await;
    assert_not_ready!(refused, ["smoke.passed"]);
    (app, ready, refused)
}

// What is not the newest ------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_decision_that_another_has_followed_is_not_shown_as_what_stands_and_says_what_it_was() {
    for gate in both().await {
        let (app, ready, refused) = superseded(&gate).await;
        let shown = gate.gate.decision(&project(), &id(&ready)).await.unwrap();
        assert_not_ready!(shown, ["gate.superseded"]);
        assert_eq!((shown.decided, id(&shown)), (Some(Verdict::Ready), id(&ready)));
        assert_eq!(shown.superseded_by.as_ref().map(|later| later.decision.to_string()), Some(id(&refused)));
        let listed = gate.gate.decisions(&project(), &DecisionFilter::default(), Page::default()).await.unwrap().items;
        let words: Vec<_> = listed.iter().map(|one| (one.verdict, one.decided)).collect();
        let no = (Verdict::NotReady, Some(Verdict::NotReady));
        assert_eq!(words, [no, (Verdict::NotReady, Some(Verdict::Ready))]);
        // What is newer takes nothing from it that is ready.
        gate.clock.advance("1m");
        gate.smoke(&app, "PASSED").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let shown = gate.gate.decision(&project(), &id(&ready)).await.unwrap();
        assert_ready!(shown);
        assert_eq!(shown.superseded_by.map(|later| later.verdict), Some(Verdict::Ready));
        let shown = gate.gate.decision(&project(), &id(&refused)).await.unwrap();
        assert_not_ready!(shown, ["smoke.passed"]);
        assert_eq!(shown.superseded_by.map(|later| later.verdict), Some(Verdict::Ready));
        gate.finish().await;
    }
}

#[tokio::test]
async fn an_archive_that_is_written_when_something_else_stands_says_so() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    let written = async || gate.gate.export(&project(), &id(&ready), ExportForm::Archive).await.unwrap();
    let known = KnownGate { key: Some(gate.gate.public_key()), id: None };
    let read = |bytes: &[u8]| check_export(Export::read(bytes).unwrap(), &known, gate.clock.now()).unwrap();
    let before = written().await;
    assert_ready!(read(&before));
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    let refused = gate.promote(&app, "staging").await;
    let now = read(&written().await);
    assert_not_ready!(now, ["gate.superseded"]);
    assert_eq!(now.decided, Some(Verdict::Ready));
    assert!(now.reasons[0].found.contains(&refused.decision.unwrap().id.short()), "{}", now.reasons[0].found);
    gate.clock.advance("1m");
    gate.smoke(&app, "PASSED").await;
    assert_ready!(gate.promote(&app, "staging").await);
    assert_eq!(written().await, before, "what is ready as well takes nothing back");
    gate.finish().await;
}

#[tokio::test]
async fn the_command_line_and_http_say_of_an_earlier_decision_what_it_was_and_exit_by_what_stands() {
    let gate = TestGate::start_in_a_file().await;
    gate.clock.set();
    gate.clock.back("3m");
    let (_, ready, _) = superseded(&gate).await;
    let (home, data, id) = (gate.directory.path().to_owned(), gate.data().display().to_string(), id(&ready));
    let ask = |arguments: &[&str]| run(&home, &[&["--data", data.as_str()], arguments].concat());
    let (code, out, _) = ask(&["decision", "show", &id]);
    assert!(code == Some(1) && out.starts_with("not ready") && out.contains("as ready"), "{out}");
    assert!(out.contains("gate.superseded") && out.contains("later"), "{out}");
    let (code, out, _) = ask(&["decision", "show", &id, "-o", "github"]);
    assert!(code == Some(1) && out.contains("::error") && !out.contains("::notice"), "{out}");
    let (_, out, _) = ask(&["decision", "list"]);
    let earlier = out.lines().last().unwrap();
    assert!(earlier.contains("not ready") && earlier.ends_with("decided ready"), "{out}");
    let (code, _, said) = ask(&["decision", "export", &id, "old.vsa", "--as", "vsa"]);
    assert!(code == Some(0) && said.contains("it was decided ready, and is not ready"), "{said}");
    let (_, out, _) = ask(&["run", "list"]);
    assert!(out.lines().last().unwrap().ends_with("not ready now"), "{out}");
    let served = Served::start_over(gate).await;
    let found: Value = served.get(&format!("/v1/decisions/{id}")).await.json().await.unwrap();
    assert_eq!((&found["verdict"], &found["decided"]), (&"not-ready".into(), &"ready".into()));
    assert_eq!(found["superseded_by"]["verdict"], "not-ready");
    served.finish().await;
}

#[tokio::test]
async fn a_waiver_that_is_over_is_said_to_be_and_what_it_led_to_is_on_record() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "1h").await;
    approve_both(&gate, &waiver).await;
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    assert_eq!((ready.decided, ready.waived_by[0].over.as_ref()), (Some(Verdict::Ready), None));
    gate.gate.revoke_override(&project(), &waiver.id.to_string(), &gate.people.bob).await.unwrap();
    let fallen = gate.check(&app, "production").await;
    assert_eq!((fallen.verdict, fallen.decided), (Verdict::NotReady, Some(Verdict::Ready)));
    let used = &fallen.waived_by[0];
    assert!(used.over.as_ref().is_some_and(|over| over.contains("was revoked at")), "{used:?}");
    assert_eq!((used.ends_within, &fallen.reasons[0].evidence), (None, &vec![waiver.id]));
    let listed = gate.gate.decisions(&project(), &DecisionFilter::default(), Page::default()).await.unwrap().items;
    assert_eq!((listed[0].verdict, listed[0].decided), (Verdict::NotReady, Some(Verdict::Ready)));
    gate.finish().await;
}

// What a draft would do -------------------------------------------------------------------------------------------------

async fn turns(gate: &TestGate, draft: &BTreeMap<String, Vec<u8>>) -> (u64, Turns) {
    let pack = Pack::load(&PackFiles::new(draft.clone()).unwrap()).unwrap();
    let reply = gate.gate.preview(&project(), pack, DecisionRange::default(), &|_, _| {}).await.unwrap();
    (reply.preview.newly_refused, reply.standing.unwrap())
}

/// What grows old is judged by the clock of now when a pack is put in force: so a preview says what that would do.
#[tokio::test]
async fn a_preview_says_what_putting_the_draft_in_force_would_do_to_what_stands() {
    for gate in both().await {
        let app = gate.artifact_for_production("app").await;
        assert_ready!(gate.promote(&app, "production").await);
        let unreviewed = gate.good_artifact("unreviewed").await;
        assert_ready!(gate.promote(&unreviewed, "staging").await);
        assert_not_ready!(gate.promote(&unreviewed, "production").await, ["review.approved"]);
        gate.clock.advance("3h");
        let mut version = 1000;
        let mut draft = |from: &str, to: &str| {
            let mut draft = gate.start_pack();
            version += 1;
            set_version(&mut draft, version);
            replace(&mut draft, from, to);
            draft
        };
        let review = "title = \"Reviewed by a second person\"\nowner = \"platform-security\"\nseverity = ";
        let required = format!("{review}\"required\"");
        let drafts = [
            (draft("max_smoke_age_hours = 24", "max_smoke_age_hours = 2"), (3, 1, 0)),
            (draft(&required, &format!("{review}\"warning\"")), (0, 0, 4)),
        ];
        for (draft, expected) in drafts {
            let (refused, found) = turns(&gate, &draft).await;
            assert_eq!(refused, 0, "by its own time each decision is what it was");
            assert_eq!((found.fall, found.fall_protected, found.rise), expected, "{found:#?}");
            let again = gate.activate(&draft).await.unwrap().decided_again;
            let turned = |before, after| again.iter().filter(|one| (one.before, one.after) == (before, after)).count();
            let did = (turned(Verdict::Ready, Verdict::NotReady), turned(Verdict::NotReady, Verdict::Ready));
            assert_eq!((found.fall, found.rise), (did.0 as u64, did.1 as u64), "{again:#?}");
            assert_eq!(found.stand, again.len() as u64, "{again:#?}");
        }
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_decision_that_would_have_to_be_asked_for_again_by_now_lapses_in_the_preview_too() {
    let gate = TestGate::start_in_a_file().await;
    gate.clock.set();
    gate.clock.back("2h");
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let mut draft = gate.start_pack();
    set_version(&mut draft, 1000);
    replace(&mut draft, "decision-lifetime = \"7d\"", "decision-lifetime = \"1h\"");
    let (home, data) = (gate.directory.path().to_owned(), gate.data().display().to_string());
    for (path, bytes) in &draft {
        let place = home.join("draft").join(path);
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, bytes).unwrap();
    }
    let preview = |more: &[&str]| run(&home, &[&["--data", &data, "policy", "preview", "draft"], more].concat());
    let (code, out, said) = preview(&[]);
    assert_eq!(code, Some(1), "{out}{said}");
    let words = "1 of 2 that are ready would not be, 1 of them in a protected environment";
    assert!(out.contains("nothing that was ready would be refused") && out.contains(words), "{out}");
    assert!(out.contains("gate.decision-expired"), "{out}");
    let (_, out, _) = preview(&["-o", "markdown"]);
    assert!(out.contains(words) && out.contains("| ready → not ready |"), "{out}");
    let (_, out, _) = preview(&["-o", "json"]);
    let shape: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(shape["standing"]["turned"][0]["because"][0], "gate.decision-expired", "{out}");
    // Of another environment nothing is told.
    assert_eq!(preview(&["--environment", "staging"]).0, Some(0));
    gate.finish().await;
}

#[tokio::test]
async fn an_environment_that_the_draft_does_not_have_falls_in_its_preview() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let mut draft = gate.start_pack();
    set_version(&mut draft, 1000);
    replace(&mut draft, "[environments.production]", "[environments.elsewhere]");
    let manifest = String::from_utf8(draft["pack.toml"].clone()).unwrap().replace("\"production\"", "\"elsewhere\"");
    draft.insert("pack.toml".into(), manifest.into_bytes());
    let (_, found) = turns(&gate, &draft).await;
    assert_eq!((found.fall, found.fall_protected), (1, 1), "{found:#?}");
    assert_eq!(found.turned[0].because[0].as_str(), "gate.no-policy");
    gate.finish().await;
}

// What is asked for by its digest alone ---------------------------------------------------------------------------------

/// Whoever may ask could renew what is ready for ever, without anybody having looked where its pipeline pushes.
#[tokio::test]
async fn a_digest_alone_is_looked_for_wherever_it_was_ready_from() {
    for (registry, gate) in with_registries().await {
        let app = gate.good_artifact("app").await;
        let bare = digest(&app).to_string();
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1m");
        gate.smoke(&app, "FAILED").await;
        assert_not_ready!(gate.promote(&bare, "staging").await, ["smoke.passed"]);
        // A place that does not answer may hold a no: nothing is renewed, and it is said what to do.
        gate.clock.advance("1m");
        gate.smoke(&app, "PASSED").await;
        assert_ready!(gate.promote(&app, "staging").await);
        registry.script(Rule::on(&format!("/manifests/{}", digest(&app)), Answer::status(403)));
        let unknown = gate.promote(&bare, "staging").await;
        assert_eq!(unknown.verdict, Verdict::Unknown);
        let said = unknown.faults[0].to_string();
        assert!(
            said.contains("every place is asked that it was ready from") && said.contains("PLACE@sha256:"),
            "{said}"
        );
        assert_ready!(gate.check(&bare, "staging").await);
        registry.reset();
        gate.finish().await;
    }
}

/// The same gate, which takes evidence of its project from these places only.
async fn limited(gate: &mut TestGate, places: &[&str]) {
    let places = Places::new(places.iter().map(|place| place.parse().unwrap()).collect());
    let settings = Settings { places: BTreeMap::from([(project(), places)]), ..gate.gate.settings().clone() };
    gate.gate = Box::pin(Gate::open(settings)).await.unwrap();
}

#[tokio::test]
async fn what_was_seen_in_a_place_that_is_not_listed_shows_nothing_and_still_stands_in_the_way() {
    let mut gate = TestGate::start().await;
    let (app, other) = (gate.good_artifact("app").await, gate.good_artifact("other").await);
    let bare = digest(&app).to_string();
    assert_ready!(gate.promote(&app, "staging").await);
    gate.smoke(&other, "FAILED").await;
    assert_not_ready!(gate.promote(&other, "staging").await, ["smoke.passed"]);
    assert_ready!(gate.promote(&bare, "staging").await);
    limited(&mut gate, &["registry.example.com/team/**"]).await;
    let by_digest = gate.promote(&bare, "staging").await;
    assert_eq!(by_digest.verdict, Verdict::NotReady, "{:#?}", by_digest.reasons);
    let set_aside: Vec<_> = by_digest.evidence.iter().filter_map(|one| one.rejection.as_ref()).collect();
    assert!(!set_aside.is_empty() && set_aside.iter().all(|why| why.code == "place-not-listed"), "{set_aside:#?}");
    assert!(set_aside[0].found.contains(&gate.place) && set_aside[0].expected.contains("team/**"), "{set_aside:#?}");
    // A no is one wherever it was seen.
    let no = gate.promote(&digest(&other).to_string(), "staging").await;
    assert!(no.reasons.iter().any(|reason| reason.rule.as_str() == "smoke.passed" && !reason.evidence.is_empty()));
    // Listed again, it counts again.
    let place = gate.place.clone();
    limited(&mut gate, &[&place]).await;
    assert_ready!(gate.promote(&bare, "staging").await);
    gate.finish().await;
}

// What could not be found out -------------------------------------------------------------------------------------------

#[tokio::test]
async fn what_was_asked_for_and_never_found_out_is_undecided_and_names_what_did_not_answer() {
    for (registry, gate) in with_registries().await {
        let app = gate.good_artifact("app").await;
        assert_not_ready!(gate.check(&app, "staging").await, ["gate.undecided"]);
        let denied = || registry.script(Rule::on(&format!("/manifests/{}", digest(&app)), Answer::status(403)));
        denied();
        assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::Unknown);
        let unknown = gate.check(&app, "staging").await;
        assert_eq!((unknown.verdict, unknown.decision.as_ref(), unknown.decided), (Verdict::NotReady, None, None));
        assert!(unknown.faults[0].dependency.starts_with("registry 127.0.0.1"), "{:?}", unknown.faults);
        let [reason] = unknown.reasons.as_slice() else { panic!("{:#?}", unknown.reasons) };
        assert!(
            reason.found.starts_with("asked at ") && reason.found.contains("registry 127.0.0.1"),
            "{}",
            reason.found
        );
        // What stands is no less than it was because somebody asked in vain.
        registry.reset();
        assert_ready!(gate.promote(&app, "staging").await);
        denied();
        assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::Unknown);
        assert_ready!(gate.check(&app, "staging").await);
        registry.reset();
        gate.clock.advance("1m");
        gate.smoke(&app, "FAILED").await;
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        denied();
        assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::Unknown);
        assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
        registry.reset();
        assert_eq!(gate.check(&app, "nowhere").await.verdict, Verdict::NotReady, "of that nobody need ask");
        gate.finish().await;
    }
}

#[test]
fn the_command_line_names_what_did_not_answer_where_nothing_was_found_out() {
    let home = TempDir::new().unwrap();
    let subject = format!("127.0.0.1:1/a/b@sha256:{}", "6".repeat(64));
    let (code, out, said) = run(home.path(), &["promote", &subject, "--to", "staging"]);
    assert_eq!(code, Some(3), "{out}{said}");
    let (code, out, said) = run(home.path(), &["check", &subject, "--environment", "staging"]);
    assert_eq!(code, Some(1), "{out}{said}");
    assert!(
        out.starts_with("not ready") && out.contains("registry 127.0.0.1:1") && !out.contains("no decision"),
        "{out}"
    );
}

// What was asked for ----------------------------------------------------------------------------------------------------

#[tokio::test]
async fn an_answer_names_the_override_that_waits_for_somebody_and_the_one_whose_time_is_over() {
    let gate = TestGate::start_in_a_file().await;
    gate.clock.set();
    let app = unreviewed(&gate, "app").await;
    assert_eq!(gate.check(&app, "production").await.overrides, []);
    let waiver = gate.request_override(&app, "review.approved", "1h").await;
    gate.gate.approve_override(&project(), &waiver.id.to_string(), &gate.people.alice).await.unwrap();
    let (home, data) = (gate.directory.path().to_owned(), gate.data().display().to_string());
    let asked = |reply: &DecisionReply| {
        let [one] = reply.overrides.as_slice() else { panic!("{:#?}", reply.overrides) };
        assert_eq!((one.id, one.rule.as_str()), (waiver.id, "review.approved"));
        (one.state.clone(), one.waiting_for.clone())
    };
    for reply in [gate.check(&app, "production").await, gate.promote(&app, "production").await] {
        assert_eq!(asked(&reply), ("pending".to_owned(), vec!["bob".to_owned()]));
    }
    let (code, out, _) = run(&home, &["--data", &data, "check", &app, "--environment", "production"]);
    assert!(code == Some(1) && out.contains(&format!("override approve {}", waiver.id)), "{out}");
    let in_one_line = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(in_one_line.contains("waits for bob") && !out.contains("override request"), "{out}");
    // Approved since: asking again counts it.
    gate.gate.approve_override(&project(), &waiver.id.to_string(), &gate.people.bob).await.unwrap();
    assert_eq!(asked(&gate.check(&app, "production").await).0, "in-force");
    assert_ready!(gate.promote(&app, "production").await);
    gate.clock.advance("1h");
    let lapsed = gate.check(&app, "production").await;
    assert_eq!(lapsed.standing.changed_because[0].as_str(), "gate.waiver-expired");
    let fix = &lapsed.reasons[0].fix;
    assert!(fix.contains("countersign attest") && fix.contains("countersign override request"), "{fix}");
    assert!(lapsed.waived_by[0].over.as_ref().is_some_and(|over| over.contains("expired at")));
    let again = gate.promote(&app, "production").await;
    assert_not_ready!(again, ["review.approved"]);
    assert_eq!(asked(&again).0, "expired");
    gate.finish().await;
}

#[tokio::test]
async fn an_override_that_could_never_be_approved_or_waives_nothing_is_refused_when_it_is_asked_for() {
    let gate = TestGate::start().await;
    // Two of two, and whoever asks is one of them.
    let mut pack = gate.start_pack();
    set_version(&mut pack, 1000);
    let manifest = String::from_utf8(pack["pack.toml"].clone()).unwrap();
    let bob = manifest.find("[approvers.security.people.bob]").unwrap();
    let end = manifest[bob + 1..].find("\n[").map_or(manifest.len(), |at| bob + 1 + at);
    let without = format!("{}{}", &manifest[..bob], &manifest[end..]);
    pack.insert("pack.toml".into(), without.into_bytes());
    pack.retain(|path, _| !path.contains("bob"));
    gate.activate(&pack).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let refused = gate.try_override(&app, "review.approved", "1h", "why").await.unwrap_err();
    let GateError::Usage { detail, hint } = &refused else { panic!("{refused:?}") };
    assert!(detail.contains("could never be approved") && detail.contains("leaves alice"), "{detail}");
    assert!(hint.as_ref().is_some_and(|hint| hint.contains("[approvers.security]")), "{hint:?}");
    let (project, environment, rule) = (project(), "staging".parse().unwrap(), "review.approved".parse().unwrap());
    let way = countersign::domain::overrides::Way::Ordinary;
    let refused = gate.gate.override_terms(&project, &environment, &rule, way).await.unwrap_err().to_string();
    assert!(refused.contains("is not asked in `staging`") && refused.contains("production"), "{refused}");
    assert_eq!(crate::support::gate::overrides(&gate.gate).await, []);
    gate.finish().await;
}

// What is revoked -------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_word_that_took_a_revocation_back_is_told_when_its_signer_is_not_named_any_more() {
    for gate in both().await {
        let mut gate = revocable(gate).await;
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let made = revoke(&gate, digest(&app)).await;
        file(&gate, &undone(made.id), &gate.people.alice).await.unwrap();
        assert_ready!(gate.check(&app, "staging").await);
        let revokers = Members { keys: vec![gate.people.bob.public_key()], ..Members::default() };
        gate.gate = Gate::open(Settings { revokers, ..gate.gate.settings().clone() }).await.unwrap();
        let fallen = gate.check(&app, "staging").await;
        assert_not_ready!(fallen, ["gate.revoked"]);
        let found = &fallen.reasons[0].found;
        assert!(found.contains("taken back at") && found.contains("revocation.people"), "{found}");
        let listed = gate.gate.revocations(&project(), Page::default()).await.unwrap().items;
        let [undo] = listed[0].undone_in_vain.as_slice() else { panic!("{listed:#?}") };
        assert_eq!((undo.reason.as_str(), listed[0].undone.as_ref()), ("it was another one", None));
        // Somebody who may takes it back in words of her own, and nothing is in vain any more.
        let countersign::domain::revocation::Said::Undone(id, mut words) = undone(made.id) else {
            panic!("it takes back")
        };
        words.reason = "once more".into();
        let said = countersign::domain::revocation::Said::Undone(id, words);
        let taken_back = file(&gate, &said, &gate.people.bob).await.unwrap();
        assert_eq!((taken_back.state.as_str(), taken_back.undone_in_vain), ("undone", vec![]));
        gate.finish().await;
    }
}

#[test]
fn a_private_key_or_a_file_of_several_is_not_revoked_as_if_it_were_a_public_key() {
    let home = TempDir::new().unwrap();
    for name in ["pipeline", "bob"] {
        assert_eq!(run(home.path(), &["keygen", "--out", name]).0, Some(0));
    }
    let read = |name: &str| std::fs::read_to_string(home.path().join(name)).unwrap();
    let write = |name: &str, text: String| std::fs::write(home.path().join(name), text).unwrap();
    write("two.pub", read("pipeline.pub") + &read("bob.pub"));
    write("both.pem", read("pipeline.pub") + &read("pipeline.key"));
    write("alone.key", read("pipeline.key"));
    write("other.pem", "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n".into());
    write("broken.pub", read("pipeline.pub").replace("-----END PUBLIC KEY-----", ""));
    for (file, found, hint) in [
        ("pipeline.key", "a private key", "countersign revoke pipeline.pub"),
        ("alone.key", "a private key", "openssl pkey -in FILE -pubout"),
        ("both.pem", "a private key", ".pub"),
        ("two.pub", "2 PEM blocks", "each by itself"),
        ("other.pem", "`EC PARAMETERS`", "sha256:"),
        ("broken.pub", "", "sha256:"),
    ] {
        let (code, out, said) = run(home.path(), &["revoke", file, "--reason", "it leaked", "--key", "bob.key"]);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{file}: {said}");
        assert!(
            said.contains("expected one public key or one certificate in") && said.contains(found),
            "{file}: {said}"
        );
        assert!(said.contains(hint), "{file}: {said}");
    }
    // What tools write around a key names nobody.
    let (_, key, _) = run(home.path(), &["revoke", "pipeline.pub", "--dry-run"]);
    write("bag.pub", format!("Bag Attributes\n    friendlyName: pipeline\n{}trailing\n", read("pipeline.pub")));
    let (code, out, said) = run(home.path(), &["revoke", "bag.pub", "--dry-run"]);
    assert_eq!((code, out), (Some(0), key), "{said}");
    assert!(said.contains("bag.pub is the key sha256:"), "{said}");
}
