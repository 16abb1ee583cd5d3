//! Putting a pack in force: all at once, never backwards, and nothing stands that it refuses.

use std::collections::BTreeMap;

use countersign::domain::decision::Verdict;
use countersign::domain::limits::MAX_STANDING_SUBJECTS;
use countersign::domain::policy::PackFiles;
use countersign::gate::GateError;
use countersign::gate::activate::ActivationTerms;

use crate::support::gate::{TestGate, digest, project};
use crate::{assert_not_ready, assert_ready};

/// Writes another version number into a pack's manifest.
pub fn set_version(files: &mut BTreeMap<String, Vec<u8>>, version: u64) {
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let lines = manifest.lines().map(|line| match line.strip_prefix("version = ") {
        Some(_) => format!("version = {version}"),
        None => line.to_owned(),
    });
    files.insert("pack.toml".into(), (lines.collect::<Vec<_>>().join("\n") + "\n").into_bytes());
}

/// Replaces one text in a pack's manifest, which must be there.
pub fn replace(files: &mut BTreeMap<String, Vec<u8>>, from: &str, to: &str) {
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    assert!(manifest.contains(from), "`{from}` in\n{manifest}");
    files.insert("pack.toml".into(), manifest.replace(from, to).into_bytes());
}

#[tokio::test]
async fn a_new_data_directory_has_the_standard_pack_in_force_and_refuses_everything() {
    let gate = TestGate::start().await;
    let fresh = crate::support::directory::TempDir::new().unwrap();
    let empty = crate::support::gate::open(fresh.path(), &gate.clock).await.unwrap();
    let pack = empty.active_pack(&project()).await.unwrap();
    assert_eq!(pack.reference().name.as_str(), "standard");
    gate.finish().await;
}

#[tokio::test]
async fn what_stands_is_decided_again_before_the_switch() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);

    let mut same_rules = gate.start_pack();
    set_version(&mut same_rules, 1000);
    let reply = gate.activate(&same_rules).await.unwrap();
    assert_eq!(reply.decided_again.len(), 2);
    assert!(reply.decided_again.iter().all(|again| again.after == Verdict::Ready), "{:?}", reply.decided_again);
    let standing = gate.check(&app, "production").await;
    assert_ready!(standing);
    assert_eq!(standing.policy.unwrap().version, 1000);

    let mut other_source = gate.start_pack();
    set_version(&mut other_source, 1001);
    replace(&mut other_source, crate::support::gate::SOURCE, "git+https://example.com/acme/renamed");
    let reply = gate.activate(&other_source).await.unwrap();
    assert!(reply.decided_again.iter().all(|again| again.after == Verdict::NotReady), "{:?}", reply.decided_again);
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

#[tokio::test]
async fn an_older_version_is_refused_and_the_pack_in_force_stays() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let mut newer = gate.start_pack();
    set_version(&mut newer, 1000);
    gate.activate(&newer).await.unwrap();
    let mut older = gate.start_pack();
    set_version(&mut older, 999);
    let error = gate.activate(&older).await.unwrap_err();
    assert!(matches!(error, GateError::Conflict { .. }), "{error:?}");
    assert!(error.to_string().contains("1000") && error.to_string().contains("999"), "{error}");
    assert_eq!(gate.check(&app, "staging").await.policy.unwrap().version, 1000);
    gate.finish().await;
}

#[tokio::test]
async fn a_pack_that_does_not_load_changes_nothing() {
    let gate = TestGate::start().await;
    let before = gate.gate.active_pack(&project()).await.unwrap().reference();
    let mut broken = gate.start_pack();
    let rule = broken.keys().find(|path| path.starts_with("rules/") && !path.contains("_test")).unwrap().clone();
    broken.insert(rule.clone(), b"package countersign.rules.broken\n\nshown if {".to_vec());
    let error = gate.activate(&broken).await.unwrap_err();
    assert!(matches!(error, GateError::Pack { .. }), "{error:?}");
    assert!(error.to_string().contains(&rule), "{error}");
    assert_eq!(gate.gate.active_pack(&project()).await.unwrap().reference(), before);
    gate.finish().await;
}

#[tokio::test]
async fn activating_the_same_pack_again_changes_nothing() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    let reply = gate.activate(&gate.start_pack()).await.unwrap();
    assert!(reply.decided_again.is_empty());
    assert_eq!(gate.check(&app, "staging").await.decision, ready.decision);
    assert_eq!(ready.subject.digest, digest(&app));
    gate.finish().await;
}

/// What a step of a roll-out is meant for, what it really does, and what is said of it.
type Step = (&'static [&'static str], fn(&mut BTreeMap<String, Vec<u8>>), Result<(), &'static str>);

fn append(files: &mut BTreeMap<String, Vec<u8>>, path: &str, text: &str) {
    files.get_mut(path).unwrap_or_else(|| panic!("no {path}")).extend_from_slice(text.as_bytes());
}

fn asks_more_of_staging(files: &mut BTreeMap<String, Vec<u8>>) {
    let like = String::from_utf8(files["rules/signature/present.rego"].clone()).unwrap();
    let rule = like.replace("rules.signature.present", "rules.signature.again");
    files.insert("rules/signature/again.rego".into(), rule.into_bytes());
    append(
        files,
        "pack.toml",
        "\n[rules.\"signature.again\"]\ntitle = \"Signed, once more\"\nowner = \"platform-security\"\nseverity = \"required\"\n\
         environments = [\"staging\"]\nfix = \"countersign sign {subject} --key KEY\"\n",
    );
}

#[tokio::test]
async fn a_pack_that_is_meant_for_one_environment_comes_into_force_only_if_it_changes_nothing_elsewhere() {
    let gate = TestGate::start().await;
    let steps: [Step; 9] = [
        (&["staging"], asks_more_of_staging, Ok(())),
        (
            &["staging"],
            |files| replace(files, "decision-lifetime = \"7d\"", "decision-lifetime = \"5d\""),
            Err("production: the settings of environment production are others"),
        ),
        (
            &["production"],
            |files| replace(files, "decision-lifetime = \"7d\"", "decision-lifetime = \"5d\""),
            // The rule that only staging had is gone.
            Err("staging: rule signature.again is no longer asked"),
        ),
        (
            &["staging"],
            |files| append(files, "rules/smoke/passed.rego", "\n# The same.\n"),
            Err("production: rule smoke.passed was rewritten"),
        ),
        (&["staging"], |files| append(files, "lib/evidence.rego", "\n# The same.\n"), Err("production: rule")),
        (
            &["staging"],
            |files| replace(files, "\n[data]\n", "\n[data]\nanother = 1\n"),
            Err("production: constant another is 1, and was nothing"),
        ),
        (
            &["staging"],
            |files| replace(files, "[environments.production]", "[environments.canary]\n[environments.production]"),
            Err("canary: environment canary is new"),
        ),
        (&["staging", "production"], |files| append(files, "rules/smoke/passed.rego", "\n# The same.\n"), Ok(())),
        (&[], |files| append(files, "rules/smoke/passed.rego", "\n# The same again.\n"), Ok(())),
    ];
    for (at, (only, change, expected)) in steps.into_iter().enumerate() {
        let mut files = gate.start_pack();
        set_version(&mut files, 1000 + u64::try_from(at).unwrap());
        change(&mut files);
        let before = gate.gate.active_pack(&project()).await.unwrap().reference();
        let only = only.iter().map(|name| name.parse().unwrap()).collect();
        let terms = ActivationTerms { only, loosening: Some("it is tried".into()), ..ActivationTerms::default() };
        let activated = gate.gate.activate_pack_on(&project(), PackFiles::new(files).unwrap(), &terms).await;
        let after = gate.gate.active_pack(&project()).await.unwrap().reference();
        match (activated, expected) {
            (Ok(reply), Ok(())) => {
                assert_ne!(after, before, "step {at}");
                // Nothing is changed for production, and all of it comes by way of staging.
                let told: &[&str] = if terms.only.len() == 1 { &["production"] } else { &[] };
                assert_eq!(reply.dependent_environments.iter().map(ToString::to_string).collect::<Vec<_>>(), told);
            }
            (Err(GateError::NotAllowed { detail, .. }), Err(expected)) => {
                assert!(detail.contains(expected), "step {at}: {detail}");
                assert_eq!(after, before, "step {at}");
            }
            (found, expected) => panic!("step {at}: expected {expected:?}, found {found:?}"),
        }
    }
    let terms = ActivationTerms { only: ["nowhere".parse().unwrap()].into(), ..ActivationTerms::default() };
    let files = PackFiles::new(gate.start_pack()).unwrap();
    let error = gate.gate.activate_pack_on(&project(), files, &terms).await.unwrap_err();
    assert!(matches!(&error, GateError::Usage { .. }) && error.to_string().contains("`nowhere`"), "{error:?}");
    gate.finish().await;
}

/// Anybody may ask about a digest, and is told that it is not ready.
#[tokio::test]
async fn a_stricter_pack_comes_into_force_however_many_digests_somebody_asked_about() {
    for gate in [Some(TestGate::start_in_a_file().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let url = gate.shared.as_ref().map(|shared| shared.url.as_str());
        let asked = MAX_STANDING_SUBJECTS + 1;
        let series = format!("generate_series(1, {asked}) AS n (i)");
        let counted = format!(
            "(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {asked}) SELECT i FROM n) AS n"
        );
        let (numbers, id, subject, empty) = match url {
            None => (counted, "randomblob(32)", "randomblob(32)", "x''"),
            Some(_) => (series, "sha256(('d' || i)::bytea)", "sha256(('s' || i)::bytea)", "''"),
        };
        let asking = format!(
            "INSERT INTO decision (digest, project, subject, environment, pack, verdict, decided_at, run, timing, record)
            SELECT {id}, project, {subject}, environment, pack, 'not-ready', decided_at, -i, timing, {empty}
            FROM {numbers} CROSS JOIN (SELECT * FROM decision WHERE verdict = 'ready') AS one"
        );
        gate.tamper(&asking).await;
        gate.directory.is_spared("decisions without a record were put beside those that were made");

        let mut stricter = gate.start_pack();
        set_version(&mut stricter, 1000);
        replace(&mut stricter, crate::support::gate::SOURCE, "git+https://example.com/acme/renamed");
        let reply = gate.activate(&stricter).await.unwrap();
        let again: Vec<_> = reply.decided_again.iter().map(|one| (one.subject, one.after)).collect();
        assert_eq!(again, [(digest(&app), Verdict::NotReady)]);
        assert_eq!(reply.left, u64::try_from(asked).unwrap());
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    }
}

/// Another pack, which does not have production.
fn without_production(gate: &TestGate) -> BTreeMap<String, Vec<u8>> {
    let mut files = gate.start_pack();
    replace(&mut files, "name = \"standard\"", "name = \"other\"");
    replace(&mut files, "production", "elsewhere");
    files
}

/// What was decided last counts, whatever pack it was decided under.
#[tokio::test]
async fn a_pack_that_comes_back_brings_no_older_ready_back_over_what_was_decided_since() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = gate.artifact_for_production("app").await;
        assert_ready!(gate.promote(&app, "production").await);
        gate.activate(&without_production(&gate)).await.unwrap();
        gate.clock.advance("1s");
        let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
        gate.gate.add_evidence(&project(), &failed, None).await.unwrap();
        gate.gate.decide_due().await.unwrap();
        assert_eq!(gate.check(&app, "production").await.verdict, Verdict::NotReady);

        let reply = gate.activate(&gate.start_pack()).await.unwrap();
        assert!(reply.decided_again.iter().all(|again| again.after == Verdict::NotReady), "{:?}", reply.decided_again);
        let stands = gate.check(&app, "production").await;
        assert_eq!(stands.verdict, Verdict::NotReady);
        let changed: Vec<_> = stands.standing.changed_because.iter().map(ToString::to_string).collect();
        assert_eq!(changed, ["gate.policy-changed"]);
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        gate.finish().await;
    }
}

/// What nobody has looked at while another pack was in force is looked at before it stands again.
#[tokio::test]
async fn what_a_pack_that_comes_back_has_decided_itself_is_decided_again_by_all_that_came_since() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = gate.artifact_for_production("app").await;
        let other = gate.artifact_for_production("other").await;
        for subject in [&app, &other] {
            assert_ready!(gate.promote(subject, "production").await);
        }
        gate.activate(&without_production(&gate)).await.unwrap();
        gate.clock.advance("1s");
        let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
        gate.gate.add_evidence(&project(), &failed, None).await.unwrap();
        let reply = gate.activate(&gate.start_pack()).await.unwrap();
        let of = |subject: &str| {
            let again = reply
                .decided_again
                .iter()
                .find(|again| again.subject == digest(subject) && again.environment.as_str() == "production");
            again.map(|again| (again.before, again.after))
        };
        assert_eq!(of(&app), Some((Verdict::NotReady, Verdict::NotReady)));
        assert_eq!(of(&other), Some((Verdict::NotReady, Verdict::Ready)));
        assert_eq!(gate.check(&app, "production").await.verdict, Verdict::NotReady);
        assert_ready!(gate.check(&other, "production").await);
        gate.finish().await;
    }
}

/// Whoever may ask for a promotion may do so all the time, from several places at once. That keeps no pack out, least of all a
/// stricter one.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_pack_comes_into_force_while_somebody_promotes_all_the_time() {
    let gate = TestGate::start().await;
    let hot = gate.good_artifact("promoted all the time").await;
    for n in 0..6 {
        assert_ready!(gate.promote(&gate.good_artifact(&format!("app {n}")).await, "staging").await);
    }
    assert_ready!(gate.promote(&hot, "staging").await);
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let promoting: Vec<_> = (0..4)
        .map(|_| {
            let (gate, request, stop) =
                (gate.gate.clone(), gate.run_request(&hot, "staging"), std::sync::Arc::clone(&stop));
            tokio::spawn(async move {
                let mut times = 0;
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    let run = gate.request_run(request.clone()).await.unwrap();
                    gate.execute_run(run.id, None).await.unwrap();
                    times += 1;
                }
                times
            })
        })
        .collect();
    for version in 1000..1004 {
        let mut files = gate.start_pack();
        set_version(&mut files, version);
        let reply = gate.activate(&files).await.unwrap();
        assert_eq!(reply.decided_again.len(), 7);
        assert!(reply.decided_again.iter().all(|again| again.after == Verdict::Ready), "{:?}", reply.decided_again);
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    for task in promoting {
        assert!(task.await.unwrap() > 0, "somebody promoted meanwhile");
    }
    let standing = gate.check(&hot, "staging").await;
    assert_ready!(standing);
    assert_eq!(standing.policy.unwrap().version, 1003);
    gate.finish().await;
}
