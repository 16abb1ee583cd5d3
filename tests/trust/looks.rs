//! Other trusted roots are in force: every decision that stands is looked at, or named; and what nobody could look at does not
//! count as ready.

use countersign::domain::decision::{Backing, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{self, Sighting};
use countersign::domain::export::Export;
use countersign::domain::facts::{Facts, Source};
use countersign::domain::limits::{LOOK_SECONDS_MAX, MAX_LOOK_STEP};
use countersign::domain::names::ProjectName;
use countersign::domain::policy::PackFiles;
use countersign::domain::reference::SubjectRef;
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::gate::exported::{KnownGate, check_export};
use countersign::gate::reply::DecisionReply;
use countersign::gate::{ExportForm, Page, ReleaseRequest, RunFilter, RunRequest, RunTerms, Trust};
use serde_json::{Value, json};
use sqlx::ConnectOptions as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::assert_ready;
use crate::policy_activation::replace;
use crate::revocation::authorities::{ARTIFACT, bundle, given, pack};
use crate::support::gate::{TestGate, digest, project};
use crate::support::instance::Instance;

/// The root of the instance with `change` made to its document.
fn root(instance: &Instance, change: impl FnOnce(&mut Value)) -> Trust {
    let mut document = instance.document();
    change(&mut document);
    let root = TrustedRoot::parse(&serde_json::to_vec(&document).unwrap()).unwrap();
    Trust::from(TrustSet::new(vec![root.called("instance")]))
}

/// A root that says the same of whoever vouches.
fn wider(instance: &Instance) -> Trust {
    root(instance, |root| root["tlogs"][0]["baseUrl"] = json!("https://other.example.com"))
}

/// The same root, whose log was trusted for a year long ago.
fn retired(instance: &Instance) -> Trust {
    root(instance, |root| {
        root["tlogs"][0]["publicKey"]["validFor"] =
            json!({"start": "2000-01-01T00:00:00Z", "end": "2001-01-01T00:00:00Z"});
    })
}

type Change = Box<dyn Fn(&mut Value)>;

fn subject() -> String {
    Digest::of(ARTIFACT).to_string()
}

fn own(reply: &DecisionReply) -> Vec<String> {
    reply.standing.changed_because.iter().map(ToString::to_string).collect()
}

async fn database(gate: &TestGate) -> SqliteConnection {
    let file = gate.data().join("countersign.db");
    SqliteConnectOptions::new().filename(file).foreign_keys(false).connect().await.unwrap()
}

async fn told(gate: &TestGate) -> (String, String) {
    let reply = gate.gate.readiness().await;
    assert!(reply.ready, "what stands is answered without it");
    let told = reply.dependencies.iter().find(|one| one.name == "decisions by trusted roots").unwrap();
    (told.state.clone(), told.last_error.clone().unwrap_or_default())
}

#[tokio::test]
async fn what_stands_on_somebody_who_is_trusted_no_more_is_not_ready_at_once_and_falls_when_it_is_looked_at() {
    let (instance, other) = (Instance::new(), Instance::new());
    let (bundle, _) = bundle(&instance);
    let take = |of: &'static str| -> Change {
        let document = other.document();
        Box::new(move |root: &mut Value| root[of] = document[of].clone())
    };
    let changes: [(&str, Change); 4] = [
        ("the log", take("tlogs")),
        ("the clock", take("timestampAuthorities")),
        ("the authority", take("certificateAuthorities")),
        ("the certificate log", take("ctlogs")),
    ];
    for (what, change) in changes {
        let gate = given(TestGate::start().await, &instance, &bundle).await;
        assert_ready!(gate.promote(&subject(), "production").await);
        assert_ready!(gate.check(&subject(), "production").await);
        assert!(gate.gate.replace_trust(root(&instance, change)));
        let stands = gate.check(&subject(), "production").await;
        assert_eq!(
            (stands.verdict, own(&stands)),
            (Verdict::NotReady, vec!["gate.trust-changed".to_owned()]),
            "{what}"
        );
        let reason = &stands.reasons[0];
        assert!(reason.found.contains("`instance`") && reason.fix.contains("countersign promote"), "{reason:#?}");
        let looked = gate.gate.recheck_by_trust().await.unwrap();
        assert_eq!((looked.checked, looked.fallen.len(), looked.failed.len()), (1, 1, 0), "{what}: {looked:?}");
        let fell = gate.check(&subject(), "production").await;
        assert_eq!((fell.verdict, own(&fell)), (Verdict::NotReady, vec![]), "{what}: it was decided so");
    }
}

/// As versions recorded it that did not tell what of it came with the bundle: whose authority is there still may have lost another
/// one, whose authority is gone has lost it.
#[test]
fn of_what_was_recorded_before_it_is_seen_that_no_authority_is_left_that_issued_the_certificate() {
    use crate::weighing::{PASSED, answer, pack_with};
    let (instance, other) = (Instance::new(), Instance::new());
    let (bytes, _) = bundle(&instance);
    let sighting = Sighting { received_at: instance.now, source: Source::Layout };
    let verified = evidence::verify(&bytes, Digest::of(ARTIFACT), &instance.trust(), &[], sighting).unwrap();
    let told = verified.into_facts();
    let mut untold = told.clone();
    untold.vouched[0].own.clear();
    let trust = |change: &dyn Fn(&mut Value)| {
        let mut document = instance.document();
        change(&mut document);
        let root = TrustedRoot::parse(&serde_json::to_vec(&document).unwrap()).unwrap();
        TrustSet::new(vec![root.called("instance")])
    };
    let another = other.document();
    let wider = trust(&|root| root["tlogs"][0]["baseUrl"] = json!("https://other.example.com"));
    let without = trust(&|root| root["certificateAuthorities"] = another["certificateAuthorities"].clone());
    let unlogged = trust(&|root| root["ctlogs"] = another["ctlogs"].clone());
    let pack = pack_with(PASSED, "").unwrap();
    let backing = |facts: &Facts, trust: &TrustSet| answer(&pack, vec![facts.clone()]).backing(trust);
    for facts in [&told, &untold] {
        assert!(matches!(backing(facts, &wider), Backing::Changed { .. }));
        assert!(matches!(backing(facts, &without), Backing::Gone { .. }));
    }
    assert!(matches!(backing(&told, &unlogged), Backing::Gone { .. }));
    assert!(matches!(backing(&untold, &unlogged), Backing::Changed { .. }));
}

/// Which of its evidence it would hold without is not known before it is decided again.
#[tokio::test]
async fn what_holds_without_whoever_is_trusted_no_more_is_decided_again_by_itself() {
    let instance = Instance::new();
    let gate = TestGate::start().await;
    let now = jiff::Timestamp::now().as_second();
    gate.clock.advance(&format!("{}s", (now - gate.clock.now().unix_seconds()).max(0)));
    gate.gate.replace_trust(Trust::from(instance.trust()));
    let app = gate.good_artifact("app").await;
    // Whoever nobody asks about says something, too.
    let (_, parts) = instance.signed(digest(&app), &instance.signer());
    gate.gate.add_evidence(&project(), &parts.bundle(), Some(digest(&app))).await.unwrap();
    assert_ready!(gate.promote(&app, "staging").await);
    assert!(gate.gate.replace_trust(Trust::from(TrustSet::empty())));
    let stands = gate.check(&app, "staging").await;
    assert_eq!((stands.verdict, own(&stands)), (Verdict::NotReady, vec!["gate.trust-changed".to_owned()]));
    let looked = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((looked.fallen.len(), looked.noted, looked.failed.len()), (0, 1, 0), "{looked:?}");
    let (followed, all) = gate.gate.decide_due().await.unwrap();
    assert!(all && followed.iter().all(|one| one.verdict == Verdict::Ready) && followed.len() == 1, "{followed:?}");
    assert_ready!(gate.check(&app, "staging").await);
}

/// Beta was in force in between, and what it decided has lapsed: what is decided under alpha once more is looked at.
#[tokio::test]
async fn what_stands_again_under_a_pack_that_came_back_is_looked_at() {
    let instance = Instance::new();
    let (bundle, _) = bundle(&instance);
    let gate = given(TestGate::start().await, &instance, &bundle).await;
    let by_alpha = gate.promote(&subject(), "production").await;
    assert_ready!(by_alpha);
    let mut beta = pack();
    replace(&mut beta, "name = \"authorities\"", "name = \"beta\"");
    replace(&mut beta, "[environments.production]", "[environments.production]\ndecision-lifetime = \"1d\"");
    gate.activate(&beta).await.unwrap();
    assert_ready!(gate.promote(&subject(), "production").await);
    gate.clock.advance("2d");
    gate.activate(&pack()).await.unwrap();
    // What beta decided came later, so that what alpha did stands by itself no more.
    let stands = gate.check(&subject(), "production").await;
    assert!(
        stands.verdict == Verdict::NotReady && own(&stands).contains(&"gate.policy-changed".to_owned()),
        "{stands:?}"
    );
    let again = gate.promote(&subject(), "production").await;
    assert_ready!(again);
    assert_ne!(again.decision.as_ref().map(|made| made.id), by_alpha.decision.as_ref().map(|made| made.id));

    gate.gate.replace_trust(retired(&instance));
    let looked = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((looked.checked, looked.fallen.len(), looked.failed.len()), (1, 1, 0), "{looked:?}");
    assert_eq!(gate.check(&subject(), "production").await.verdict, Verdict::NotReady);
}

#[tokio::test]
async fn what_cannot_be_looked_at_is_named_is_not_ready_and_keeps_no_other_from_being_looked_at() {
    let instance = Instance::new();
    let (bundle, _) = bundle(&instance);
    let gate = given(TestGate::start_in_a_file().await, &instance, &bundle).await;
    assert_ready!(gate.promote(&subject(), "production").await);
    gate.directory.is_spared("a pack of it is damaged");
    // A project that is looked at before, whose pack does not load any more; and a subject before, whose evidence is gone.
    let broken: ProjectName = "a-broken".parse().unwrap();
    let mut another = pack();
    replace(&mut another, "name = \"authorities\"", "name = \"another\"");
    gate.gate.activate_pack(&broken, PackFiles::new(another).unwrap()).await.unwrap();
    gate.gate.add_evidence(&broken, &bundle, Some(Digest::of(ARTIFACT))).await.unwrap();
    let request = RunRequest { project: broken.clone(), ..gate.run_request(&subject(), "production") };
    let begun = gate.gate.request_run(request).await.unwrap();
    assert_ready!(gate.gate.execute_run(begun.id, None).await.unwrap().decision.unwrap());
    let first =
        (0..1_000).map(|n| Digest::of(format!("{n}").as_bytes())).find(|one| *one < Digest::of(ARTIFACT)).unwrap();
    let (_, parts) = instance.signed(first, &instance.signer());
    gate.gate.add_evidence(&project(), &parts.bundle(), Some(first)).await.unwrap();
    assert_ready!(gate.promote(&first.to_string(), "production").await);
    let gone = Digest::of(&parts.bundle());
    let mut connection = database(&gate).await;
    let sql = "UPDATE pack_file SET bytes = x'00' WHERE path = 'pack.toml' AND pack = \
               (SELECT id FROM pack WHERE name = 'another')";
    sqlx::query(sql).execute(&mut connection).await.unwrap();
    let delete = sqlx::query("DELETE FROM bundle WHERE digest = ?1").bind(gone.as_bytes().as_slice());
    assert_eq!(delete.execute(&mut connection).await.unwrap().rows_affected(), 1);
    // A process that has loaded the pack would not notice.
    let gate = {
        let mut gate = gate;
        gate.reopen().await;
        gate
    };
    gate.gate.replace_trust(Trust::from(instance.trust()));
    gate.gate.recheck_by_trust().await.unwrap();
    assert_ready!(gate.check(&first.to_string(), "production").await);

    gate.gate.replace_trust(retired(&instance));
    let looked = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!(looked.fallen.len(), 1, "what can be looked at, is: {looked:?}");
    assert_eq!(looked.fallen[0].subject, Digest::of(ARTIFACT));
    let failed: Vec<String> = looked.failed.iter().map(ToString::to_string).collect();
    assert!(failed.iter().any(|said| said.starts_with("project `a-broken`")), "{failed:?}");
    let said = failed.iter().find(|said| said.contains(&first.to_string())).unwrap();
    assert!(said.contains(&gone.to_string()) && said.contains("`production` of project `default`"), "{said}");
    // It stands on what has changed, and nobody knows what the roots of now say of it.
    let stands = gate.check(&first.to_string(), "production").await;
    assert_eq!((stands.verdict, own(&stands)), (Verdict::NotReady, vec!["gate.trust-changed".to_owned()]));
    assert!(stands.reasons[0].found.contains("not looked at since"), "{:#?}", stands.reasons);
    let (state, words) = told(&gate).await;
    assert_eq!(state, "degraded");
    assert!(words.contains("1 decisions, and all of 1 projects"), "{words}");

    // What is there again is looked at again, and then it falls, or stands.
    gate.gate.add_evidence(&project(), &parts.bundle(), Some(first)).await.unwrap();
    gate.gate.replace_trust(wider(&instance));
    let looked = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((looked.fallen.len(), looked.failed.len()), (0, 1), "{looked:?}");
    assert_ready!(gate.check(&first.to_string(), "production").await);
    let looked = gate.gate.recheck_the_rest().await.unwrap();
    assert_eq!((looked.checked, looked.failed.len()), (0, 1), "the broken project: {looked:?}");
}

#[tokio::test]
async fn what_nobody_has_looked_at_for_too_long_is_not_ready_until_somebody_has() {
    let instance = Instance::new();
    let (bundle, _) = bundle(&instance);
    let gate = given(TestGate::start().await, &instance, &bundle).await;
    assert_ready!(gate.promote(&subject(), "production").await);
    assert_ready!(gate.check(&subject(), "production").await);
    assert!(gate.gate.replace_trust(wider(&instance)));
    assert_eq!(told(&gate).await.0, "degraded");
    assert_ready!(gate.check(&subject(), "production").await);
    gate.clock.advance(&format!("{}s", LOOK_SECONDS_MAX - 1));
    assert_ready!(gate.check(&subject(), "production").await);
    gate.clock.advance("1s");
    let stands = gate.check(&subject(), "production").await;
    assert_eq!((stands.verdict, own(&stands)), (Verdict::NotReady, vec!["gate.trust-changed".to_owned()]));
    let looked = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((looked.checked, looked.fallen.len(), looked.failed.len()), (1, 0, 0), "{looked:?}");
    assert_ready!(gate.check(&subject(), "production").await);
    assert_eq!(told(&gate).await.0, "ok");
}

/// Two replicas, of which one has not read its roots again: what it decides meanwhile outlasts no look of the other.
#[tokio::test]
async fn what_a_replica_decides_by_other_roots_is_met_by_those_with_the_newer_and_looked_at() {
    let instance = Instance::new();
    let (bundle, _) = bundle(&instance);
    let environment = "production".parse().unwrap();
    for (trust, falls) in [(wider(&instance), 0), (retired(&instance), 1)] {
        let gate = given(TestGate::start().await, &instance, &bundle).await;
        let newer = gate.another().await;
        newer.replace_trust(trust);
        newer.recheck_by_trust().await.unwrap();
        let check = async || newer.check(&project(), Digest::of(ARTIFACT), &environment).await.unwrap();
        // The one that is behind decides after the other has looked.
        assert_ready!(gate.promote(&subject(), "production").await);
        assert_eq!(newer.looks().by_other_roots, 0);
        assert_ready!(check().await);
        assert_eq!(newer.looks().by_other_roots, 1);
        newer.meets_other_roots().await;
        // Whoever does not come to look at it does not go on with it for ever.
        gate.clock.advance(&format!("{LOOK_SECONDS_MAX}s"));
        let stands = check().await;
        assert_eq!((stands.verdict, own(&stands)), (Verdict::NotReady, vec!["gate.trust-changed".to_owned()]));
        let looked = newer.recheck_the_rest().await.unwrap();
        assert_eq!((looked.fallen.len(), looked.failed.len()), (falls, 0), "{looked:?}");
        assert_eq!(newer.looks().by_other_roots, 0);
        let expected = if falls == 0 { Verdict::Ready } else { Verdict::NotReady };
        let stands = check().await;
        assert_eq!((stands.verdict, own(&stands)), (expected, vec![]));
        assert_eq!(gate.check(&subject(), "production").await.verdict, expected, "what fell has fallen for both");
        assert_eq!(newer.looks().by_other_roots, 0, "what was looked at is not met again");
    }
}

/// More subjects than one step looks at.
#[tokio::test]
async fn every_subject_of_a_project_is_looked_at_however_many_there_are() {
    let instance = Instance::new();
    let (bundle, _) = bundle(&instance);
    let gate = given(TestGate::start().await, &instance, &bundle).await;
    let subjects: Vec<Digest> = (0..MAX_LOOK_STEP * 2).map(|n| Digest::of(format!("many {n}").as_bytes())).collect();
    for subject in &subjects {
        let (_, parts) = instance.signed(*subject, &instance.signer());
        gate.gate.add_evidence(&project(), &parts.bundle(), Some(*subject)).await.unwrap();
        assert_ready!(gate.promote(&subject.to_string(), "production").await);
    }
    assert_ready!(gate.promote(&subject(), "production").await);
    gate.gate.replace_trust(wider(&instance));
    let looked = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((looked.checked, looked.failed.len()), (MAX_LOOK_STEP * 2 + 1, 0), "{looked:?}");
    gate.gate.replace_trust(retired(&instance));
    let looked = gate.gate.recheck_by_trust().await.unwrap();
    assert_eq!((looked.fallen.len(), looked.failed.len()), (subjects.len() + 1, 0), "{looked:?}");
}

/// Nobody has looked yet, and what is known says what they would find: the same of a decision that is shown, exported, or followed
/// by another, and of the run that made it.
#[tokio::test]
async fn whatever_shows_an_earlier_ready_holds_it_against_the_roots_in_force() {
    let instance = Instance::new();
    let (bundle, _) = bundle(&instance);
    let gate = given(TestGate::start().await, &instance, &bundle).await;
    let mut made = Vec::new();
    for _ in 0..2 {
        let ready = gate.promote(&subject(), "production").await;
        assert_ready!(ready);
        let decision = ready.decision.unwrap();
        made.push((decision.id.to_string(), decision.run));
    }
    let request = ReleaseRequest {
        project: project(),
        subjects: vec![SubjectRef::parse(&subject(), |_| false).unwrap()],
        environment: "production".parse().unwrap(),
        correlation_id: None,
        idempotency_key: None,
    };
    let release = gate.gate.request_release(request, RunTerms::default()).await.unwrap();
    for run in release.going_on() {
        gate.gate.execute_run(run.id, None).await.unwrap();
    }
    let known = KnownGate { key: Some(gate.gate.public_key()), id: None };
    let told = async || {
        let mut told = Vec::new();
        for (id, run) in &made {
            let file = gate.gate.export(&project(), id, ExportForm::Archive).await.unwrap();
            told.push(check_export(Export::read(&file).unwrap(), &known, gate.clock.now()).unwrap().verdict);
            told.push(gate.gate.decision_by_what_is_known(&project(), id).await.unwrap().verdict);
            told.push(gate.gate.run_by_what_is_known(*run).await.unwrap().decision.unwrap().verdict);
        }
        let environment = "production".parse().unwrap();
        told.push(gate.gate.check_by_what_is_known(&project(), digest_of(), &environment).await.unwrap().verdict);
        let page = || Page { limit: 50, cursor: None };
        let runs = gate.gate.runs_by_what_is_known(&project(), &RunFilter::default(), page()).await.unwrap();
        told.extend(runs.items.into_iter().map(|run| run.decision.unwrap().verdict));
        let releases = gate.gate.releases_by_what_is_known(&project(), page()).await.unwrap();
        for release in releases.items {
            let part = &release.parts[0];
            told.extend([release.verdict, part.verdict.unwrap(), part.run.decision.as_ref().unwrap().verdict]);
        }
        told
    };
    assert!(told().await.iter().all(|verdict| *verdict == Verdict::Ready));
    assert!(gate.gate.replace_trust(wider(&instance)));
    assert!(told().await.iter().all(|verdict| *verdict == Verdict::Ready), "it says the same of whoever vouches");
    assert!(gate.gate.replace_trust(retired(&instance)));
    let told = told().await;
    assert!(told.iter().all(|verdict| *verdict == Verdict::NotReady), "{told:?}");
}

fn digest_of() -> Digest {
    Digest::of(ARTIFACT)
}
