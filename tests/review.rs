//! Attempts to make the gate wrong: by doing two things at once, by leaving something out, by letting time pass.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::fault::FaultClass;
use countersign::domain::keys::KeyKind;
use countersign::domain::limits::MAX_EVIDENCE;
use countersign::domain::policy::PackFiles;
use countersign::domain::reference::SubjectRef;
use countersign::gate::reply::RunEventReply;
use countersign::gate::{Gate, GateError, Observer, OverrideRequest, ReplayDepth, RunRequest};
use countersign::sigstore::{SigningKey, sign_statement};
use countersign::store::{Store, StoreOptions};
use sqlx::SqlitePool;
use sqlx::sqlite::SqliteConnectOptions;
use uuid::Uuid;

use crate::policy_activation::{replace, set_version};
use crate::support::gate::{TestGate, copy, digest, project, rules};
use crate::{assert_not_ready, assert_ready};

/// Holds somebody still at one place, until the story lets him go on.
struct Hold {
    reached: Receiver<()>,
    go: SyncSender<()>,
}

impl Hold {
    /// What is to be called at that place; only the first call waits.
    fn new() -> (impl Fn() + Send + Sync + 'static, Self) {
        let (at, reached) = sync_channel(1);
        let (go, may_go) = sync_channel::<()>(1);
        let once = Mutex::new(Some((at, may_go)));
        let place = move || {
            let first = once.lock().unwrap().take();
            if let Some((at, may_go)) = first {
                at.send(()).unwrap();
                may_go.recv().unwrap();
            }
        };
        (place, Self { reached, go })
    }

    fn reached(&self) {
        self.reached.recv().unwrap();
    }

    fn go_on(&self) {
        self.go.send(()).unwrap();
    }
}

/// Holds a run still once it has told that it is in `state`.
fn held_at(state: &'static str) -> (Observer, Hold) {
    let (place, hold) = Hold::new();
    let observer = move |event: &RunEventReply| {
        if event.state == state {
            place();
        }
    };
    (Arc::new(observer), hold)
}

async fn request(gate: &Gate, subject: &str, environment: &str) -> Uuid {
    let request = RunRequest {
        project: project(),
        subject: SubjectRef::parse(subject, |_| false).unwrap(),
        environment: environment.parse().unwrap(),
        correlation_id: None,
        idempotency_key: None,
    };
    gate.request_run(request).await.unwrap().id
}

/// Two that interrupt each other would begin anew for ever: each time as soon as the other has begun.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_executor_that_was_overtaken_goes_on_and_the_first_to_decide_decides() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let run = request(&gate.gate, &app, "staging").await;
    let (observer, first) = held_at("running");
    let a = tokio::spawn({
        let gate = gate.gate.clone();
        async move { gate.execute_run(run, Some(observer)).await }
    });
    first.reached();
    let (observer, second) = held_at("initializing");
    let b = tokio::spawn({
        let gate = gate.gate.clone();
        async move { gate.execute_run(run, Some(observer)).await }
    });
    second.reached();
    first.go_on();
    let decided = a.await.unwrap().unwrap();
    second.go_on();
    let found = b.await.unwrap().unwrap();
    assert_eq!(decided.state, "ready");
    assert_eq!(decided.decision.unwrap().decision, found.decision.unwrap().decision);
    let begun = found.events.iter().filter(|event| event.state == "initializing").count();
    assert_eq!(begun, 2, "{:#?}", found.events);
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_slow_run_does_not_put_what_it_saw_over_a_newer_decision() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let slow = request(&gate.gate, &app, "staging").await;
    let (observer, hold) = held_at("verifying");
    let running = tokio::spawn({
        let gate = gate.gate.clone();
        async move { gate.execute_run(slow, Some(observer)).await }
    });
    hold.reached();
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    hold.go_on();
    let late = running.await.unwrap().unwrap();
    assert_eq!(late.state, "not-ready");
    assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_run_that_began_under_the_pack_before_decides_under_the_pack_in_force() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let run = request(&gate.gate, &app, "staging").await;
    let (observer, hold) = held_at("verifying");
    let running = tokio::spawn({
        let gate = gate.gate.clone();
        async move { gate.execute_run(run, Some(observer)).await }
    });
    hold.reached();
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    hold.go_on();
    let decision = running.await.unwrap().unwrap().decision.unwrap();
    assert_eq!((decision.verdict, decision.policy.unwrap().version), (Verdict::Ready, 1000));
    assert_ready!(gate.check(&app, "staging").await);
    gate.finish().await;
}

/// The gate's database, as somebody who can write the file has it.
async fn database(gate: &TestGate) -> SqlitePool {
    let options = SqliteConnectOptions::new().filename(gate.data().join("countersign.db")).foreign_keys(false);
    SqlitePool::connect_with(options).await.unwrap()
}

/// A run that nobody can carry on must not look as if somebody did.
#[tokio::test]
async fn a_run_that_cannot_go_on_ends_and_says_why() {
    let mut gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let run = request(&gate.gate, &app, "staging").await;
    let database = database(&gate).await;
    sqlx::query("UPDATE pack_file SET bytes = x'00' WHERE path = 'pack.toml'").execute(&database).await.unwrap();
    // A gate that has read the pack before would not read it again.
    gate.reopen().await;
    let error = gate.gate.execute_run(run, None).await.unwrap_err();
    assert!(error.to_string().contains("pack.toml"), "{error}");
    let ended = gate.gate.run(run).await.unwrap();
    assert_eq!(ended.state, "failed");
    assert!(ended.events.last().unwrap().detail.contains("pack.toml"), "{:?}", ended.events);
    assert!(gate.gate.unfinished_runs().await.unwrap().is_empty());
}

/// One who asks for a decision and leaves, a thousand times, leaves nothing behind; and a cancellation reaches
/// everybody who executes the run.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_cancellation_reaches_every_executor() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let run = request(&gate.gate, &app, "staging").await;
    let mut executors = Vec::new();
    for _ in 0..2 {
        let (observer, hold) = held_at("initializing");
        let gate = gate.gate.clone();
        let executor = tokio::spawn(async move { gate.execute_run(run, Some(observer)).await });
        hold.reached();
        executors.push((executor, hold));
    }
    assert_eq!(gate.gate.cancel_run(run).await.unwrap().state, "cancelled");
    for (executor, hold) in executors {
        hold.go_on();
        let error = executor.await.unwrap().unwrap_err();
        assert!(matches!(error, GateError::Cancelled { .. }), "{error:?}");
    }
    assert_eq!(gate.gate.run(run).await.unwrap().events.last().unwrap().state, "cancelled");
    gate.finish().await;
}

/// A second gate on the same data, whose clock stands still at one look; armed by the story.
async fn gate_with_held_clock(gate: &TestGate) -> (Gate, Arc<AtomicBool>, Hold) {
    let (place, hold) = Hold::new();
    let armed = Arc::new(AtomicBool::new(false));
    let (clock, now_armed) = (gate.clock.clone(), Arc::clone(&armed));
    let mut settings = gate.gate.settings().clone();
    settings.now = Arc::new(move || {
        if now_armed.load(Ordering::SeqCst) {
            place();
        }
        clock.now()
    });
    (Gate::open(settings).await.unwrap(), armed, hold)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_activation_does_not_put_what_it_saw_over_a_newer_decision() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let other = gate.good_artifact("decided while the activation goes on").await;
    let (second, armed, hold) = gate_with_held_clock(&gate).await;
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let files = PackFiles::new(files).unwrap();
    armed.store(true, Ordering::SeqCst);
    let activation = tokio::spawn(async move { second.activate_pack(&project(), files).await });
    hold.reached();
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    assert_ready!(gate.promote(&other, "staging").await);
    hold.go_on();
    let reply = activation.await.unwrap().unwrap();
    assert_eq!(reply.policy.version, 1000);
    assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
    assert_ready!(gate.check(&other, "staging").await);
    gate.finish().await;
}

fn edited(gate: &TestGate, version: u64, edits: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let mut files = gate.start_pack();
    set_version(&mut files, version);
    for (from, to) in edits {
        replace(&mut files, from, to);
    }
    files
}

/// Otherwise a new version of the pack would bring back to life what nobody has looked at for months.
#[tokio::test]
async fn an_activation_does_not_renew_what_has_lapsed() {
    let gate = TestGate::start().await;
    let long = [
        ("max_smoke_age_hours = 24", "max_smoke_age_hours = 24000"),
        ("[environments.staging]", "[environments.staging]\ndecision-lifetime = \"7d\""),
    ];
    gate.activate(&edited(&gate, 1000, &long)).await.unwrap();
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("8d");
    assert_eq!(gate.check(&app, "staging").await.standing.changed_because[0].as_str(), "gate.decision-expired");
    let reply = gate.activate(&edited(&gate, 1001, &long)).await.unwrap();
    assert_eq!(reply.decided_again, []);
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}

/// What stands in production was judged against staging as it was then; that staging has lapsed since takes nothing
/// away from it, but what the new pack would not have let into staging must not stay.
#[tokio::test]
async fn an_activation_judges_a_lapsed_environment_before_as_of_its_own_time() {
    let gate = TestGate::start().await;
    let short = [
        ("max_smoke_age_hours = 24", "max_smoke_age_hours = 24000"),
        ("[environments.staging]", "[environments.staging]\ndecision-lifetime = \"1d\""),
    ];
    gate.activate(&edited(&gate, 1000, &short)).await.unwrap();
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    gate.clock.advance("2d");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    assert_ready!(gate.check(&app, "production").await);
    gate.activate(&edited(&gate, 1001, &short)).await.unwrap();
    assert_ready!(gate.check(&app, "production").await);
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);

    let mut refusing = short.to_vec();
    refusing.push((
        "[rules.\"provenance.source\"]\ntitle = \"Built from a source we expect\"\nowner = \"platform-security\"\nseverity = \"required\"",
        "[rules.\"provenance.source\"]\ntitle = \"Built from a source we expect\"\nowner = \"platform-security\"\nseverity = \"required\"\nenvironments = [\"staging\"]",
    ));
    refusing.push((crate::support::gate::SOURCE, "git+https://example.com/acme/renamed"));
    gate.activate(&edited(&gate, 1002, &refusing)).await.unwrap();
    assert_not_ready!(gate.check(&app, "production").await, ["environment.before"]);
    gate.finish().await;
}

/// A bundle that is gone could be the failing one.
#[tokio::test]
async fn an_activation_stops_where_evidence_is_gone() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    gate.clock.advance("1m");
    let failed = gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    let database = database(&gate).await;
    let gone = sqlx::query("DELETE FROM bundle WHERE digest = ?1").bind(failed.as_bytes().as_slice());
    assert_eq!(gone.execute(&database).await.unwrap().rows_affected(), 1);
    let error = gate.activate(&edited(&gate, 1000, &[])).await.unwrap_err();
    assert!(error.to_string().contains(&failed.to_string()), "{error}");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
}

/// `effective-on` is a date from which a rule is required: a ready that passed over its violation ends there.
#[tokio::test]
async fn a_ready_with_a_warning_ends_when_the_warning_becomes_required() {
    let gate = TestGate::start().await;
    let review = "title = \"Reviewed by a second person\"\nowner = \"platform-security\"\nseverity = \"required\"\nenvironments = [\"production\"]";
    let soon =
        review.replace("\"required\"\n", "\"warning\"\neffective-on = 2026-05-29\n").replace("production", "staging");
    gate.activate(&edited(&gate, 1000, &[(review, &soon)])).await.unwrap();
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    assert_eq!(rules(&ready, Outcome::Warning), ["review.approved"]);
    assert_eq!(ready.decision.unwrap().valid_until, Some("2026-05-29T00:00:00Z".parse().unwrap()));
    gate.clock.advance("4h");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    assert_not_ready!(gate.promote(&app, "staging").await, ["review.approved"]);
    gate.finish().await;
}

#[tokio::test]
async fn a_rule_that_blocks_nothing_ends_nothing() {
    let gate = TestGate::start().await;
    let fresh = "title = \"The smoke test is recent\"\nowner = \"release-engineering\"\nseverity = \"required\"";
    let warning = fresh.replace("required", "warning");
    gate.activate(&edited(&gate, 1000, &[(fresh, &warning)])).await.unwrap();
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    assert_eq!(ready.decision.unwrap().valid_until, None);
    gate.clock.advance("2d");
    assert_ready!(gate.check(&app, "staging").await);
    let later = gate.promote(&app, "staging").await;
    assert_ready!(later);
    assert_eq!(rules(&later, Outcome::Warning), ["smoke.fresh"]);
    gate.finish().await;
}

fn key() -> SigningKey {
    SigningKey::generate(KeyKind::Ed25519).unwrap()
}

/// An artifact that lacks nothing for production but the review.
async fn unreviewed(gate: &TestGate, content: &str) -> String {
    let app = gate.good_artifact(content).await;
    assert_ready!(gate.promote(&app, "staging").await);
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    app
}

async fn ask_for(gate: &TestGate, subject: &str, key: &SigningKey) -> countersign::gate::OverrideReply {
    let request = OverrideRequest {
        project: project(),
        subject: digest(subject),
        environment: "production".parse().unwrap(),
        rule: "review.approved".parse().unwrap(),
        reason: "the sky is falling".into(),
        ticket: None,
        lasts: "7d".parse().unwrap(),
        key: copy(key),
    };
    gate.gate.request_override(request).await.unwrap()
}

/// A key that nobody knows is nobody in particular: it may well be the approver's other one.
#[tokio::test]
async fn one_person_cannot_ask_with_an_unknown_key_and_approve_alone() {
    let gate = TestGate::start().await;
    gate.activate(&edited(&gate, 1000, &[("quorum = 2", "quorum = 1")])).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let waiver = ask_for(&gate, &app, &key()).await;
    let id = waiver.id.to_string();
    let alone = gate.gate.approve_override(&project(), &id, &gate.people.alice).await.unwrap();
    assert_eq!((alone.state.as_str(), alone.quorum), ("pending", 2));
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    let together = gate.gate.approve_override(&project(), &id, &gate.people.bob).await.unwrap();
    assert_eq!(together.state, "in-force");
    assert_ready!(gate.promote(&app, "production").await);

    // Whom the pack names as a person is not the one who approves: one other is enough.
    let named = ask_for(&gate, &unreviewed(&gate, "other").await, &gate.people.dev).await;
    let approved = gate.gate.approve_override(&project(), &named.id.to_string(), &gate.people.alice).await.unwrap();
    assert_eq!((approved.state.as_str(), approved.quorum), ("in-force", 1));
    gate.finish().await;
}

/// The same name in two groups is the same person, whichever key she asks with.
#[tokio::test]
async fn the_requester_is_the_same_person_in_every_group() {
    let gate = TestGate::start().await;
    let other_key = key();
    let mut files = edited(&gate, 1000, &[("quorum = 2", "quorum = 1")]);
    files.insert("keys/alice-of-operations.pub".into(), other_key.public_key().to_pem().into_bytes());
    let mut manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    manifest += "\n[approvers.operations]\nquorum = 1\n[approvers.operations.people.alice]\nkeys = [\"keys/alice-of-operations.pub\"]\n";
    manifest =
        manifest.replacen("fix = \"countersign smoke", "overridable-by = \"operations\"\nfix = \"countersign smoke", 1);
    files.insert("pack.toml".into(), manifest.into_bytes());
    gate.activate(&files).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let waiver = ask_for(&gate, &app, &other_key).await;
    let own = gate.gate.approve_override(&project(), &waiver.id.to_string(), &gate.people.alice).await;
    assert!(matches!(own, Err(GateError::NotAllowed { .. })), "{own:?}");
    let by_bob = gate.gate.approve_override(&project(), &waiver.id.to_string(), &gate.people.bob).await.unwrap();
    assert_eq!((by_bob.state.as_str(), by_bob.approved_by.len()), ("in-force", 1));
    gate.finish().await;
}

/// A configuration that changed is no defect, and an override for another gate permits nothing at this one.
#[tokio::test]
async fn an_override_for_another_gate_is_void_and_stops_nothing() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "production").await);
    let mut settings = gate.gate.settings().clone();
    settings.gate_id = "https://another.example.com".into();
    let renamed = Gate::open(settings).await.unwrap();
    let listed = renamed.overrides(&project()).await.unwrap();
    assert_eq!(listed[0].state, "void");
    assert!(listed[0].missing.contains("https://gate.example.com"), "{}", listed[0].missing);
    let run = request(&renamed, &app, "production").await;
    let decided = renamed.execute_run(run, None).await.unwrap().decision.unwrap();
    assert_not_ready!(decided, ["review.approved"]);
    gate.finish().await;
}

#[tokio::test]
async fn every_text_of_an_override_is_bounded() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let request = |ticket: &str| OverrideRequest {
        project: project(),
        subject: digest(&app),
        environment: "production".parse().unwrap(),
        rule: "review.approved".parse().unwrap(),
        reason: "the sky is falling".into(),
        ticket: Some(ticket.into()),
        lasts: "7d".parse().unwrap(),
        key: copy(&gate.people.dev),
    };
    let error = gate.gate.request_override(request(&"x".repeat(4_097))).await.unwrap_err();
    assert!(matches!(error, GateError::Usage { .. }) && error.to_string().contains("ticket"), "{error}");
    gate.gate.request_override(request(&"x".repeat(4_096))).await.unwrap();
    gate.finish().await;
}

/// The contract: the environment before is judged when deciding; afterwards only a revocation flows down.
#[tokio::test]
async fn a_revocation_flows_down_to_what_was_built_on_it() {
    let gate = TestGate::start().await;
    let in_staging = "title = \"Reviewed by a second person\"\nowner = \"platform-security\"\nseverity = \"required\"\nenvironments = [\"production\"]";
    let both = in_staging.replace("[\"production\"]", "[\"staging\"]");
    gate.activate(&edited(&gate, 1000, &[(in_staging, &both)])).await.unwrap();
    let app = gate.good_artifact("app").await;
    let request = OverrideRequest {
        project: project(),
        subject: digest(&app),
        environment: "staging".parse().unwrap(),
        rule: "review.approved".parse().unwrap(),
        reason: "the sky is falling".into(),
        ticket: None,
        lasts: "1h".parse().unwrap(),
        key: copy(&gate.people.dev),
    };
    let id = gate.gate.request_override(request).await.unwrap().id.to_string();
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &id, key).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "staging").await);
    assert_ready!(gate.promote(&app, "production").await);
    gate.clock.advance("2h");
    assert_eq!(gate.check(&app, "staging").await.standing.changed_because[0].as_str(), "gate.waiver-expired");
    assert_ready!(gate.check(&app, "production").await);
    gate.gate.revoke_override(&project(), &id, &gate.people.alice).await.unwrap();
    let revoked = gate.check(&app, "production").await;
    assert_eq!(revoked.verdict, Verdict::NotReady);
    assert_eq!(revoked.standing.changed_because[0].as_str(), "gate.revoked");
    assert!(revoked.reasons[0].found.contains("staging"), "{}", revoked.reasons[0].found);
    gate.finish().await;
}

/// What was uploaded counts against the limit like what lies beside the subject, and beyond it the gate does not know.
#[tokio::test]
async fn more_bundles_than_can_be_looked_at_are_unknown() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let database = database(&gate).await;
    for n in 0..MAX_EVIDENCE {
        let bundle = format!("junk {n}").into_bytes();
        let id = Digest::of(&bundle);
        sqlx::query("INSERT INTO bundle (digest, bytes) VALUES (?1, ?2)")
            .bind(id.as_bytes().as_slice())
            .bind(bundle)
            .execute(&database)
            .await
            .unwrap();
        sqlx::query("INSERT INTO upload (project, subject, bundle, uploaded_at) VALUES ('default', ?1, ?2, 0)")
            .bind(digest(&app).as_bytes().as_slice())
            .bind(id.as_bytes().as_slice())
            .execute(&database)
            .await
            .unwrap();
    }
    let reply = gate.promote(&app, "staging").await;
    assert_eq!(reply.verdict, Verdict::Unknown, "{:?}", reply.reasons);
    assert_eq!(reply.faults[0].class, FaultClass::TooMuch);
    assert!(reply.faults[0].detail.contains(&MAX_EVIDENCE.to_string()), "{:?}", reply.faults);
    gate.finish().await;
}

/// What the registry says is what was pushed last, not what was decided last and found to say nothing new.
#[tokio::test]
async fn a_summary_is_renewed_before_it_ends() {
    let gate = TestGate::start().await;
    let long = [
        ("max_smoke_age_hours = 24", "max_smoke_age_hours = 24000"),
        ("[environments.staging]", "[environments.staging]\ndecision-lifetime = \"7d\""),
    ];
    gate.activate(&edited(&gate, 1000, &long)).await.unwrap();
    let app = gate.good_artifact("app").await;
    let mut ends = Vec::new();
    for _ in 0..4 {
        let ready = gate.promote(&app, "staging").await;
        assert_ready!(ready);
        let publication = ready.publication.unwrap();
        if publication.state == "published" {
            ends.push(ready.decision.unwrap().valid_until.unwrap());
        }
        assert!(*ends.last().unwrap() > gate.clock.now(), "what was published has ended: {ends:?}");
        gate.clock.advance("3d");
    }
    assert_eq!(ends.len(), 2, "{ends:?}");
    gate.finish().await;
}

/// A pack that nobody activated is the embedded one; after an upgrade it is another, and old decisions still replay.
#[tokio::test]
async fn the_embedded_pack_is_kept_with_the_decisions_made_under_it() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let fresh = tempfile::TempDir::new().unwrap();
    let other = crate::support::gate::open(fresh.path(), &gate.clock).await.unwrap();
    let run = request(&other, &app, "staging").await;
    let decided = other.execute_run(run, None).await.unwrap().decision.unwrap();
    assert_eq!(decided.verdict, Verdict::NotReady);
    let pack = decided.policy.unwrap().digest;
    let store = Store::open(&fresh.path().join("data/countersign.db"), &StoreOptions::default()).await.unwrap();
    assert_eq!(store.pack(pack).await.unwrap().map(|pack| pack.version), Some(1));
    assert_eq!(store.pack_in_force(&project()).await.unwrap(), None);
    gate.finish().await;
}

#[tokio::test]
async fn two_requests_are_the_same_only_if_every_part_of_them_is() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let request = |correlation_id: Option<&str>| RunRequest {
        project: project(),
        subject: SubjectRef::parse(&app, |_| false).unwrap(),
        environment: "staging".parse().unwrap(),
        correlation_id: correlation_id.map(str::to_owned),
        idempotency_key: Some("key".into()),
    };
    let first = gate.gate.request_run(request(None)).await.unwrap();
    assert_eq!(gate.gate.request_run(request(None)).await.unwrap().id, first.id);
    let other = gate.gate.request_run(request(Some(""))).await.unwrap_err();
    assert!(matches!(other, GateError::Conflict { .. }), "{other:?}");
    gate.finish().await;
}

/// A file's name is its own affair: it is not where the gate looks for evidence, or pushes to.
#[tokio::test]
async fn a_file_whose_name_looks_like_a_layout_is_a_file() {
    let gate = TestGate::start().await;
    let file = gate.directory.path().join("oci:layout");
    std::fs::write(&file, "content").unwrap();
    let reply = gate.promote(&format!("file:{}", file.display()), "staging").await;
    assert_eq!(reply.verdict, Verdict::NotReady, "{:?}", reply.faults);
    gate.finish().await;
}

/// The approvals on record are signatures that are kept: a record that somebody made up does not verify again.
#[tokio::test]
async fn a_replay_verifies_overrides_and_the_environment_before_again() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    let id = ready.decision.unwrap().id.to_string();
    let replay = async || gate.gate.replay(&project(), &id, ReplayDepth::Reverify).await.unwrap();
    assert!(replay().await.same);

    let database = database(&gate).await;
    let keep = "DELETE FROM override_signature WHERE id = (SELECT max(id) FROM override_signature)";
    sqlx::query(keep).execute(&database).await.unwrap();
    let made_up = replay().await;
    assert!(!made_up.same);
    assert!(made_up.differences[0].contains(&waiver.id.to_string()), "{:?}", made_up.differences);
    sqlx::query("DELETE FROM decision WHERE environment = 'staging'").execute(&database).await.unwrap();
    let baseless = replay().await;
    assert!(baseless.differences.iter().any(|d| d.contains("`staging`")), "{:?}", baseless.differences);
}

/// One bundle may name 50 000 subjects: it is taken whole, in one transaction, or not at all.
#[tokio::test]
async fn a_bundle_is_taken_for_all_its_subjects_or_for_none() {
    let gate = TestGate::start().await;
    let digests: Vec<Digest> = (0..3_000_u32).map(|n| Digest::of(&n.to_be_bytes())).collect();
    let subjects: Vec<_> =
        digests.iter().map(|d| serde_json::json!({"name": "subject", "digest": {"sha256": d.hex()}})).collect();
    let statement = |kind: &str| {
        serde_json::json!({
            "_type": "https://in-toto.io/Statement/v1", "subject": subjects, "predicateType": kind, "predicate": {},
        })
    };
    let bundle = |kind: &str| {
        let payload = serde_json::to_vec(&statement(kind)).unwrap();
        sign_statement(&gate.people.pipeline, &payload).unwrap()
    };
    let added = gate.gate.add_evidence(&project(), &bundle("https://example.com/one"), None).await.unwrap();
    assert_eq!((added.new, added.subjects.len()), (3_000, 3_000));

    let last = *digests.iter().max().unwrap();
    let database = database(&gate).await;
    let fill = "INSERT INTO bundle (digest, bytes) VALUES (?1, x'00')";
    let name = "INSERT INTO upload (project, subject, bundle, uploaded_at) VALUES ('default', ?1, ?2, 0)";
    for n in 1..MAX_EVIDENCE {
        let id = Digest::of(format!("junk {n}").as_bytes());
        sqlx::query(fill).bind(id.as_bytes().as_slice()).execute(&database).await.unwrap();
        let named = sqlx::query(name).bind(last.as_bytes().as_slice()).bind(id.as_bytes().as_slice());
        named.execute(&database).await.unwrap();
    }
    let two = bundle("https://example.com/two");
    let error = gate.gate.add_evidence(&project(), &two, None).await.unwrap_err();
    assert!(error.to_string().contains("MAX_EVIDENCE"), "{error}");
    let listed = gate.gate.list_evidence(&project(), &SubjectRef::Digest(digests[0])).await.unwrap();
    assert_eq!(listed.evidence.len(), 1, "of the second bundle nothing was taken");
}
