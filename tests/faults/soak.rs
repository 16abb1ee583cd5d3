//! A soak: the service under about half of what it can do, killed again and again, for as long as it is told to. Where a
//! registry of somebody else's is built, the artifacts lie there.
//!
//! `COUNTERSIGN_SOAK_SECONDS` says how long; where it is not set, a few seconds, so that the story itself is tested.
//! `COUNTERSIGN_SOAK_SEED` repeats one with the same choices.

use std::time::{Duration, Instant};

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::policy::PackFiles;
use countersign::gate::activate::ActivationTerms;
use countersign::gate::history::Span;
use countersign::gate::{DecisionFilter, OverrideChoice, Page};
use serde_json::Value;

use super::house::{Acknowledged, House, Service, write_key};
use super::peer::Peer;
use crate::policy_activation::set_version;
use crate::support::gate::{Shared, digest, project};
use crate::support::shows_nothing;

/// Choices that can be made again: xorshift64*.
struct Choices(u64);

impl Choices {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap() % count
    }
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name}: `{text}` is no number")))
}

/// Asks as many things at the same time as a pipeline farm would, without a pause.
async fn burst(service: &Service, subjects: &[String], prefix: &str, requests: usize) -> (Vec<Acknowledged>, u64) {
    let asked = futures_util::future::join_all((0..requests).map(async |n: usize| {
        let subject = &subjects[n % subjects.len()];
        let answer = service.request(&format!("{prefix} {n}"), subject, "staging", "?wait=60s").await.ok()?;
        if !answer.status().is_success() {
            return None;
        }
        Acknowledged::by(&answer.json::<Value>().await.ok()?)
    }));
    let answers = asked.await;
    let refused = answers.iter().filter(|answer| answer.is_none()).count();
    (answers.into_iter().flatten().collect(), u64::try_from(refused).unwrap())
}

/// What else is recorded than decisions, and was acknowledged.
#[derive(Default)]
struct Recorded {
    overrides: Vec<Digest>,
    approved: Vec<Digest>,
    revoked: Vec<String>,
    evidence: Vec<(Digest, Digest)>,
    packs: Vec<u64>,
    refused: u64,
}

/// Something that somebody else does meanwhile.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Nothing,
    Override,
    Evidence { passed: bool },
    Activation,
    Revocation,
}

impl Deed {
    /// One of them, and what it is about: any of `subjects`, or the next that leaves. Each has its turn before they are drawn.
    fn chosen(round: u64, choices: &mut Choices, subjects: &[String], leaving: &mut Vec<String>) -> (Self, String) {
        let any = subjects[choices.below(subjects.len())].clone();
        let drawn = choices.below(12);
        match Self::of(usize::try_from(round).ok().filter(|round| *round < 7).unwrap_or(drawn)) {
            Self::Revocation => leaving.pop().map_or((Self::Nothing, any), |subject| (Self::Revocation, subject)),
            deed => (deed, any),
        }
    }

    fn of(number: usize) -> Self {
        match number {
            0 | 1 => Self::Override,
            2 => Self::Evidence { passed: false },
            3 | 4 => Self::Evidence { passed: true },
            5 => Self::Activation,
            6 => Self::Revocation,
            _ => Self::Nothing,
        }
    }

    /// Does it, and says what was acknowledged.
    async fn done(self, house: &House, service: &Service, subject: &str, round: u64) -> Recorded {
        let mut recorded = Recorded::default();
        let is_acknowledged = match self {
            Self::Nothing => true,
            Self::Override => {
                let ask = ["override", "request", subject, "--environment", "production", "--rule", "review.approved"];
                let why =
                    ["--reason", "the sky falls", "--expires", "4h", "--key", "dev.key", "--server", &service.url];
                let asked = house.run(&[&ask[..], &why].concat()).await;
                let id = asked.stdout.trim().parse::<Digest>().ok();
                recorded.overrides.extend(id);
                match id.map(|id| id.to_string()) {
                    Some(id) => {
                        let approve = ["override", "approve", &id, "--key", "alice.key", "--server", &service.url];
                        let approved = house.run(&approve).await.code() == Some(0);
                        recorded.approved.extend(recorded.overrides.first().filter(|_| approved));
                        approved
                    }
                    None => false,
                }
            }
            Self::Revocation => {
                let revoke = ["revoke", subject, "--reason", "it leaked", "--key", "alice.key"];
                let revoked = house.run(&[&revoke[..], &["--server", &service.url]].concat()).await.code() == Some(0);
                recorded.revoked.extend(revoked.then(|| subject.to_owned()));
                revoked
            }
            Self::Evidence { passed } => {
                house.story.clock.set();
                let result = if passed { "PASSED" } else { "FAILED" };
                let bundle = house.story.smoke_bundle_by(subject, result, &house.story.people.pipeline).await;
                let id = Digest::of(&bundle);
                let answer = service.gives(bundle).await;
                let taken = answer.is_ok_and(|answer| answer.status().is_success());
                recorded.evidence.extend(taken.then_some((digest(subject), id)));
                taken
            }
            Self::Activation => {
                let mut files = house.story.start_pack();
                set_version(&mut files, 1000 + round);
                let files = PackFiles::new(files).unwrap();
                let activated = house.gate.activate_pack_on(&project(), files, &ActivationTerms::default()).await;
                recorded.packs.extend(activated.is_ok().then_some(1000 + round));
                activated.is_ok()
            }
        };
        recorded.refused += u64::from(!is_acknowledged);
        recorded
    }
}

impl Recorded {
    fn add(&mut self, other: Self) {
        self.overrides.extend(other.overrides);
        self.approved.extend(other.approved);
        self.revoked.extend(other.revoked);
        self.evidence.extend(other.evidence);
        self.packs.extend(other.packs);
        self.refused += other.refused;
    }

    /// All of it is there.
    async fn is_there(&self, house: &House) {
        let (mut known, mut cursor) = (Vec::new(), None);
        loop {
            let page = Page { limit: 200, cursor };
            let listing = house.gate.overrides(&project(), &OverrideChoice::default(), page).await.unwrap();
            known.extend(listing.items.into_iter().map(|one| one.id));
            cursor = listing.next_cursor;
            if cursor.is_none() {
                break;
            }
        }
        let lost: Vec<_> = self.overrides.iter().filter(|id| !known.contains(id)).collect();
        assert!(lost.is_empty(), "overrides that were acknowledged are lost: {lost:?}");
        for id in &self.approved {
            let stands = house.gate.override_by(&project(), &id.to_string()).await.unwrap();
            assert!(!stands.approved_by.is_empty(), "an approval of {id} was acknowledged and is lost");
        }
        for subject in &self.revoked {
            let verdict = house.check(subject, "staging").await.verdict;
            assert_eq!(verdict, Verdict::NotReady, "the revocation of {subject} was acknowledged and is lost");
        }
        for (subject, bundle) in &self.evidence {
            let (mut is_held, mut cursor) = (false, None::<String>);
            loop {
                let held = house.gate.held_evidence(&project(), *subject, 200, cursor.as_deref()).await.unwrap();
                is_held |= held.items.iter().any(|one| one.bundle == *bundle);
                cursor = held.next_cursor;
                if is_held || cursor.is_none() {
                    break;
                }
            }
            assert!(is_held, "{bundle} about {subject} was taken and is lost");
        }
        let history = house.gate.policy_history(&project(), Span::Newest(200)).await.unwrap();
        let versions: Vec<u64> = history.iter().map(|one| one.policy.version).collect();
        let lost: Vec<_> = self.packs.iter().filter(|version| !versions.contains(version)).collect();
        assert!(lost.is_empty() || versions.len() == 200, "packs that were put in force are lost: {lost:?}");
    }

    fn has_all_of_it(self, time: Duration) {
        let Self { overrides, approved, revoked, evidence, packs, refused } = self;
        let all = [overrides.len(), approved.len(), revoked.len(), evidence.len(), packs.len()];
        eprintln!("beside them {all:?} overrides, approvals, revocations, bundles, packs; {refused} not acknowledged");
        assert!(time.as_secs() < 20 || all.iter().all(|count| *count > 0), "the mix has all of it");
    }
}

/// Gives those who ask, approve and revoke their keys, and makes what is revoked, one after the other.
async fn what_leaves(house: &House) -> Vec<String> {
    let people = &house.story.people;
    for (name, key) in [("dev.key", &people.dev), ("alice.key", &people.alice)] {
        write_key(&house.path(name), key);
    }
    std::fs::write(house.path("alice.pub"), people.alice.public_key().to_pem()).unwrap();
    house.configure("[revocation]\npeople = [\"alice.pub\"]\n");
    let mut leaving = Vec::new();
    for n in 0..6 {
        let subject = house.good_artifact(&format!("leaving {n}")).await;
        house.done(&["promote", &subject, "--to", "staging"]).await;
        leaving.push(subject);
    }
    leaving
}

async fn soak(house: &House, time: Duration, seed: u64) {
    let mut leaving = what_leaves(house).await;
    let mut recorded = Recorded::default();
    let mut choices = Choices(seed | 1);
    let mut subjects = Vec::new();
    for n in 0..12 {
        subjects.push(house.good_artifact(&format!("app {n}")).await);
    }
    // One that lacks everything: never ready.
    subjects.push(house.story.push_artifact("bad").await);
    let mut service = Some(house.serve().await);
    // What it can do, alone and unhurt; half of that is the load.
    let began = Instant::now();
    let (mut acknowledged, _) = burst(service.as_ref().unwrap(), &subjects, "measured", 40).await;
    assert_eq!(acknowledged.len(), 40);
    let per_second = 40.0 / began.elapsed().as_secs_f64();
    let pause = Duration::from_secs_f64(2.0 * 4.0 / per_second);
    eprintln!("{per_second:.0} decisions a second; half of that is asked for, seed {seed}");
    let (end, mut round, mut kills, mut refused, mut reads) = (Instant::now() + time, 0, 0, 0, 0_u64);
    while Instant::now() < end {
        round += 1;
        let running = service.take().unwrap();
        let next = tokio::time::Instant::now() + pause;
        let dies = choices.below(12) == 0;
        let (deed, about) = Deed::chosen(round, &mut choices, &subjects[..subjects.len() - 1], &mut leaving);
        let (meanwhile, prefix) = (deed.done(house, &running, &about, round), format!("round {round}"));
        if dies {
            // In the middle of whatever it does.
            let delay = Duration::from_micros(u64::try_from(choices.below(40_000)).unwrap());
            let asking = burst(&running, &subjects, &prefix, 4);
            let both = async { futures_util::future::join(asking, meanwhile).await };
            let ((told, unanswered), done) = tokio::select! {
                asked = both => asked,
                () = tokio::time::sleep(delay) => ((Vec::new(), 4), Recorded::default()),
            };
            acknowledged.extend(told);
            recorded.add(done);
            refused += unanswered;
            running.kill().await;
            kills += 1;
            service = Some(house.serve().await);
        } else {
            let asking = burst(&running, &subjects, &prefix, 4);
            let ((told, unanswered), done) = futures_util::future::join(asking, meanwhile).await;
            acknowledged.extend(told);
            recorded.add(done);
            refused += unanswered;
            let subject = &subjects[choices.below(subjects.len())];
            for path in [
                format!("/v1/check?subject={}&environment=staging", digest(subject)),
                "/v1/runs?limit=20".to_owned(),
                "/v1/decisions?limit=20".to_owned(),
                "/metrics".to_owned(),
            ] {
                assert_eq!(running.get(&path).await.unwrap().status(), 200, "{path}");
                reads += 1;
            }
            service = Some(running);
        }
        tokio::time::sleep_until(next).await;
    }
    house.every_run_ends().await;
    service.unwrap().stop().await;
    house.promises_are_kept(&acknowledged).await;
    recorded.is_there(house).await;
    let decisions = house.decisions(&DecisionFilter::default()).await.len();
    eprintln!(
        "{} acknowledged and there, {decisions} decisions in all, {refused} not answered, {reads} reads, {kills} kills",
        acknowledged.len()
    );
    recorded.has_all_of_it(time);
}

#[tokio::test(flavor = "multi_thread")]
async fn under_load_and_killed_again_and_again_everything_that_was_acknowledged_is_there() {
    let seconds = number("COUNTERSIGN_SOAK_SECONDS").unwrap_or(6);
    let seed = number("COUNTERSIGN_SOAK_SEED").unwrap_or_else(|| u64::from(std::process::id()) << 8);
    let records = [Some(None), Shared::new().await.map(Some)];
    let each = Duration::from_secs(seconds.div_ceil(u64::try_from(records.iter().flatten().count()).unwrap()));
    for (n, shared) in records.into_iter().flatten().enumerate() {
        let peer = Peer::start(n).await;
        let house = match &peer {
            Some(peer) => House::on_registry(&peer.host, shared).await,
            None => House::on(shared).await,
        };
        match &peer {
            Some(peer) => eprintln!("with {} as the registry", peer.name),
            None => {
                shows_nothing("of a registry that somebody else wrote (set COUNTERSIGN_PEERS): with one of its own");
            }
        }
        Box::pin(soak(&house, each, seed)).await;
    }
}
