//! What is old is removed, and nothing that a decision which stands needs.

use std::collections::BTreeMap;

use countersign::domain::decision::{Prior, Record, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::limits::MAX_UNINDEXED_ROWS;
use countersign::domain::run::RunEvent;
use countersign::domain::time::{Span, Timestamp};
use countersign::gate::{Effort, GateError, PruneReply, Sweep};
use countersign::store::{
    DecisionRun, NewDecision, NewPublication, NewRelease, NewRun, RequestedRelease, RequestedRun, StandingSubject,
    Store, Swept, Terms,
};
use proptest::prelude::*;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};
use uuid::Uuid;

use crate::assert_ready;
use crate::store::{Scratch, assert_sound, at, digest, environment, new_run, project, record};
use crate::support::gate::TestGate;

const DAY: i64 = 86_400;

/// Removes everything that is old at `before`, and says what that was.
async fn sweep(store: &Store, before: Timestamp, sweep: Sweep) -> Swept {
    assert!(store.prepare_to_remove(Effort::Unnoticed).await.unwrap());
    let (mut all, mut after) = (Swept::default(), Some(0));
    while let Some(row) = after {
        let step = store.sweep((before, before, row), digest("standard"), sweep).await.unwrap();
        after = step.next;
        all = all.and(step);
    }
    all
}

/// What is done to a store, one after the other.
#[derive(Clone, Debug)]
enum Step {
    /// A decision about one of a few subjects in one of two environments, with bundles of a few that they share.
    Decide { subject: u8, production: bool, verdict: Verdict, pack: u8, bundles: Vec<u8>, publishes: bool },
    /// Another pack comes into force.
    Activate { pack: u8 },
    /// A bundle is given for a subject.
    Upload { subject: u8, bundle: u8 },
    /// The next VSA that waits is pushed.
    Publish,
    /// A run that comes to no decision.
    Cancel { subject: u8 },
    /// Time passes.
    Days(u8),
    /// What is older than so many days is removed.
    Sweep(u8),
}

fn step() -> impl Strategy<Value = Step> {
    let verdict = prop_oneof![3 => Just(Verdict::Ready), 2 => Just(Verdict::NotReady), 1 => Just(Verdict::Unknown)];
    let bundles = prop::collection::vec(0..6u8, 0..4);
    let decide = (0..3u8, any::<bool>(), verdict, 1..3u8, bundles, any::<bool>());
    let decide = decide.prop_map(|(subject, production, verdict, pack, bundles, publishes)| Step::Decide {
        subject,
        production,
        verdict,
        pack,
        bundles,
        publishes,
    });
    prop_oneof![
        8 => decide,
        1 => (1..3u8).prop_map(|pack| Step::Activate { pack }),
        1 => (0..3u8, 0..6u8).prop_map(|(subject, bundle)| Step::Upload { subject, bundle }),
        2 => Just(Step::Publish),
        1 => (0..3u8).prop_map(|subject| Step::Cancel { subject }),
        3 => (1..9u8).prop_map(Step::Days),
        3 => (1..9u8).prop_map(Step::Sweep),
    ]
}

/// A store and its clock.
struct Telling<'a> {
    store: &'a Store,
    now: i64,
}

fn name(subject: u8) -> String {
    format!("subject-{subject}")
}

impl Telling<'_> {
    async fn tell(&mut self, step: &Step) {
        self.now += 60;
        match step {
            Step::Decide { subject, production, verdict, pack, bundles, publishes } => {
                let place = if *production { "production" } else { "staging" };
                self.decide(*subject, place, (*verdict, *pack), bundles, *publishes).await;
            }
            Step::Activate { pack } => self.activate(*pack).await,
            Step::Upload { subject, bundle } => {
                let content = vec![*bundle; 8];
                let upload = (Digest::of(&content), content.as_slice());
                self.store.put_upload(&project(), &[digest(&name(*subject))], upload, at(self.now)).await.unwrap();
            }
            Step::Publish => {
                if let Some(next) = self.store.pending_publications(1).await.unwrap().first() {
                    self.store.mark_published(next.decision, digest("referrer"), at(self.now)).await.unwrap();
                }
            }
            Step::Cancel { subject } => {
                let run = NewRun { at: at(self.now), ..new_run(&name(*subject), "staging") };
                self.store.request_run(&run).await.unwrap();
                let end = RunEvent::Cancelled { done: "nothing".into(), not_done: "all".into() };
                self.store.append_event(run.id, 1, &end, at(self.now)).await.unwrap();
            }
            Step::Days(days) => self.now += i64::from(*days) * DAY,
            Step::Sweep(days) => self.sweep(i64::from(*days)).await,
        }
    }

    async fn decide(&self, subject: u8, place: &str, (verdict, pack): (Verdict, u8), bundles: &[u8], publishes: bool) {
        let run = NewRun { at: at(self.now), ..new_run(&name(subject), place) };
        let mut record: Record = record(&run, verdict, &format!("p{pack}"), at(self.now));
        if place == "production" {
            let before = environment("staging");
            let found = self.store.latest_for_any_pack(&project(), run.subject, &before).await.unwrap();
            let (verdict, decided_at, rests_on) = (Verdict::Ready, None, None);
            let prior =
                |decision| Prior { environment: before, verdict, decided_at, decision, rests_on, ready_since: None };
            record.inputs.prior = Some(prior(found.map(|found| found.id)));
        }
        let mut new = NewDecision::of(record, DecisionRun::Whole(Box::new(run.clone())), at(self.now)).unwrap();
        let content = |bundle: &u8| (Digest::of(&[*bundle; 8]), vec![*bundle; 8]);
        new.bundles = bundles.iter().map(content).collect::<BTreeMap<_, _>>().into_iter().collect::<Vec<_>>().into();
        if verdict != Verdict::Unknown {
            let publish_to = publishes.then(|| run.name.clone());
            new.publication =
                Some(NewPublication { vsa: run.id.as_bytes().to_vec().into(), publish_to, waivers: vec![] });
        }
        self.store.commit_decision(&new).await.unwrap();
    }

    async fn activate(&self, pack: u8) {
        let (id, name) = (digest(&format!("p{pack}")), format!("pack-{pack}").parse().unwrap());
        let files = BTreeMap::from([("pack.toml".to_owned(), vec![pack])]);
        self.store.put_pack(id, &name, 1, &files).await.unwrap();
        let in_force = self.store.pack_in_force(&project()).await.unwrap();
        let seen = self.store.decided_up_to(&project()).await.unwrap();
        self.store.activate_pack(&project(), id, at(self.now), in_force, seen, &[]).await.unwrap();
    }

    /// Everything that anybody is answered from is the same after a sweep, and the store is whole.
    async fn sweep(&self, days: i64) {
        let before = at(self.now - days * DAY);
        let stood = self.stands().await;
        let counted = sweep(self.store, before, Sweep::Count).await;
        let removed = sweep(self.store, before, Sweep::Remove).await;
        let same = |swept: &Swept| (swept.needed, swept.runs, swept.decisions);
        assert_eq!(same(&counted), same(&removed), "what is counted is what is removed");
        assert_eq!(self.stands().await, stood);
        assert_sound(self.store).await;
        let again = sweep(self.store, before, Sweep::Remove).await;
        assert_eq!((again.runs, again.decisions, again.bundles, again.needed), (0, 0, 0, removed.needed));
    }

    async fn stands(&self) -> Stands {
        let mut stands = Stands {
            subjects: self.store.standing_page(&project(), None, digest("standard")).await.unwrap(),
            ..Stands::default()
        };
        for (subject, at_home) in
            (0..3).map(|subject| (digest(&name(subject)), new_run(&name(subject), "staging").name))
        {
            stands.uploads.extend(self.store.uploads(&project(), subject).await.unwrap().into_iter().map(|(id, _)| id));
            for place in ["staging", "production"].map(environment) {
                let (pack, standing) =
                    self.store.standing_decision(&project(), subject, &place, digest("standard")).await.unwrap();
                stands.packs.push(pack);
                let any = self.store.latest_for_any_pack(&project(), subject, &place).await.unwrap();
                for found in standing.into_iter().chain(any) {
                    let bundles = self.store.decision_bundles(found.id).await.unwrap();
                    let run = self.store.run(found.record.inputs.run).await.unwrap();
                    assert!(run.is_some(), "a decision that stands has its run");
                    if let Some(prior) = found.record.inputs.prior.and_then(|prior| prior.decision) {
                        let prior = self.store.decision(prior).await.unwrap();
                        assert!(prior.is_some(), "what a decision that stands was built on is there");
                    }
                    stands.decisions.push((found.id, found.bytes, bundles));
                }
                stands.said.push(
                    self.store.last_published(&project(), subject, &place, &at_home).await.unwrap().map(|l| l.decision),
                );
            }
        }
        let pending = self.store.pending_publications(200).await.unwrap();
        stands.pending = pending.into_iter().map(|waiting| (waiting.decision, waiting.vsa)).collect();
        stands
    }
}

/// Bundles by their digest.
type Bundles = Vec<(Digest, Vec<u8>)>;

/// Everything that answers, replays and publications are made from.
#[derive(Debug, Default, PartialEq, Eq)]
struct Stands {
    subjects: Vec<(StandingSubject, Verdict)>,
    packs: Vec<Digest>,
    decisions: Vec<(Digest, Vec<u8>, Bundles)>,
    said: Vec<Option<Digest>>,
    pending: Vec<(Digest, Vec<u8>)>,
    uploads: Vec<Digest>,
}

async fn told(store: &Store, steps: &[Step]) {
    let mut telling = Telling { store, now: 0 };
    for step in steps {
        telling.tell(step).await;
    }
    telling.sweep(1).await;
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever happened before, a sweep changes no answer.
    #[test]
    fn a_sweep_never_removes_what_a_standing_decision_needs(steps in prop::collection::vec(step(), 1..40)) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let scratch = Scratch::new().await;
            told(&scratch.store, &steps).await;
            scratch.store.close().await.unwrap();
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn a_sweep_of_a_server_never_does_either(steps in prop::collection::vec(step(), 1..30)) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let Some(scratch) = Scratch::on_server().await else { return };
            told(&scratch.store, &steps).await;
            scratch.store.close().await.unwrap();
        });
    }
}

#[tokio::test]
async fn a_bundle_goes_with_the_last_that_names_it_and_comes_back_with_the_next() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let mut telling = Telling { store, now: 0 };
        let decide = |subject, bundles: &[u8]| Step::Decide {
            subject,
            production: false,
            verdict: Verdict::Ready,
            pack: 1,
            bundles: bundles.to_vec(),
            publishes: false,
        };
        telling.tell(&decide(0, &[1, 2])).await;
        telling.tell(&decide(1, &[2])).await;
        telling.tell(&decide(0, &[3])).await;
        telling.tell(&Step::Days(9)).await;
        let swept = sweep(store, at(telling.now - DAY), Sweep::Remove).await;
        assert_eq!((swept.runs, swept.decisions, swept.bundles, swept.needed), (1, 1, 1, 2));
        let there = async |bundle: u8| store.bundle(Digest::of(&[bundle; 8])).await.unwrap().is_some();
        assert_eq!((there(1).await, there(2).await, there(3).await), (false, true, true));
        telling.tell(&decide(2, &[1])).await;
        assert!(there(1).await);
        assert_sound(store).await;
    }
}

/// To make an index of so many rows would lock the file for others: only who asks for it does that to them.
#[tokio::test]
async fn an_index_of_many_rows_is_made_when_somebody_asks_for_it() {
    let scratch = Scratch::new().await;
    let options = SqliteConnectOptions::new().filename(scratch.path()).foreign_keys(false);
    let mut connection = options.connect().await.unwrap();
    let many = format!(
        "INSERT INTO decision_bundle (decision, bundle, project) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL
            SELECT i + 1 FROM n WHERE i < {}) SELECT i, zeroblob(32), 'default' FROM n",
        MAX_UNINDEXED_ROWS + 1
    );
    sqlx::query(AssertSqlSafe(many)).execute(&mut connection).await.unwrap();
    assert!(!scratch.store.prepare_to_remove(Effort::Unnoticed).await.unwrap());
    assert!(scratch.store.prepare_to_remove(Effort::Whatever).await.unwrap());
    assert!(scratch.store.prepare_to_remove(Effort::Unnoticed).await.unwrap(), "it is there now");
    connection.close().await.unwrap();
}

#[tokio::test]
async fn a_release_of_which_a_part_is_gone_is_gone_whole() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let parts = vec![new_run("api", "staging"), new_run("web", "staging")];
        let release = NewRelease {
            id: Uuid::now_v7(),
            project: project(),
            environment: environment("staging"),
            correlation_id: None,
            idempotency_key: Some("key".into()),
            body_digest: digest("release"),
            at: at(0),
            parts: parts.clone(),
        };
        let new = store.request_release(&release, Terms::default()).await.unwrap();
        assert_eq!(new, RequestedRelease::New(vec![parts[0].id, parts[1].id]));
        let end = RunEvent::Cancelled { done: "nothing".into(), not_done: "all".into() };
        store.append_event(parts[0].id, 1, &end, at(1)).await.unwrap();
        assert_eq!(sweep(store, at(DAY), Sweep::Remove).await.runs, 1, "what goes on is never removed");
        assert_eq!(
            store.release(release.id).await.unwrap(),
            None,
            "a part of a release would seem to be another release"
        );
        assert!(store.run(parts[1].id).await.unwrap().is_some());
        // The key is free again.
        let again = NewRelease { id: Uuid::now_v7(), parts: vec![new_run("api", "staging")], ..release };
        assert!(matches!(store.request_release(&again, Terms::default()).await.unwrap(), RequestedRelease::New(_)));
        assert_eq!(store.request_run(&new_run("x", "staging")).await.unwrap(), RequestedRun::New);
        assert_sound(store).await;
    }
}

#[tokio::test]
async fn a_gate_answers_and_replays_the_same_after_it_was_pruned() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = gate.artifact_for_production("app").await;
        assert_ready!(gate.promote(&app, "production").await);
        gate.clock.advance("1h");
        let bare = gate.push_artifact("bare").await;
        for _ in 0..4 {
            gate.promote(&bare, "staging").await;
        }
        let (before, refused) = (gate.check(&app, "production").await, gate.check(&bare, "staging").await);
        // By the clock alone nothing is old: somebody has to have decided something since, and not in one leap.
        gate.clock.advance("365d");
        let keep: Span = "1d".parse().unwrap();
        let prune = async |sweep| gate.gate.prune(keep, sweep, Effort::Whatever).await.unwrap();
        assert_eq!(prune(Sweep::Remove).await.runs, 0);
        gate.clock.back("365d");
        for _ in 0..2 {
            gate.clock.advance("20h");
            gate.promote(&gate.push_artifact("other").await, "staging").await;
        }
        let counted: PruneReply = prune(Sweep::Count).await;
        assert_eq!((counted.dry_run, counted.runs, counted.bundles), (true, 2, None));
        let removed = prune(Sweep::Remove).await;
        assert_eq!((removed.runs, removed.decisions, removed.needed), (2, 2, 4), "what stands, and what was said last");
        assert_eq!(prune(Sweep::Remove).await.runs, 0);
        let (now, still) = (gate.check(&app, "production").await, gate.check(&bare, "staging").await);
        assert_eq!((now.decision, still.decision), (before.decision, refused.decision));
        assert_eq!(gate.promote(&bare, "staging").await.verdict, Verdict::NotReady);
        let short = gate.gate.prune("1h".parse().unwrap(), Sweep::Remove, Effort::Whatever).await.unwrap_err();
        assert!(matches!(short, GateError::Usage { .. }), "{short}");
        gate.finish().await;
    }
}
